"""Wall times and instants, in zones whose clocks change."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from tests.kernel.clocks import DAY, HOUR, MINUTE, ZONES, written
from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.time import (
    SkippedTime,
    Span,
    day_span,
    hours_on,
    instant_of,
    local_day,
    now,
    promise,
    range_span,
    wall_time,
    with_offset,
    zone,
)


@lru_cache(None)
def transitions(name: str) -> tuple[datetime, ...]:
    """The hours of some years before which the clocks of a zone changed, in UTC."""
    rules, found = ZoneInfo(name), []
    for first, last in ((2011, 2012), (2026, 2029), (2037, 2038)):
        at, offset = datetime(first, 1, 1, tzinfo=UTC), None
        while at.year < last:
            now_offset = at.astimezone(rules).utcoffset()
            if offset is not None and now_offset != offset:
                found.append(at)
            at, offset = at + HOUR, now_offset
    return tuple(found)


class Clock:
    """A clock on a wall in that zone, watched every minute for two days around a moment."""

    def __init__(self, at: datetime, name: str) -> None:
        rules = ZoneInfo(name)
        instants = [at + MINUTE * n for n in range(-60 * 52, 60 * 52)]
        self.shown = [
            (each, each.astimezone(rules).replace(tzinfo=None, fold=0)) for each in instants
        ]
        self.instants: dict[datetime, list[datetime]] = {}
        for instant, wall in self.shown:
            self.instants.setdefault(wall, []).append(instant)
        self.jumps = [
            (before, instant, after)
            for (_, before), (instant, after) in pairwise(self.shown)
            if after > before + MINUTE
        ]

    def after_gap(self, wall: datetime) -> datetime:
        """The moment at which it jumped over that time."""
        return next(instant for before, instant, after in self.jumps if before < wall < after)

    def when(self, wall: datetime, which: int) -> datetime:
        """When it showed that time: the first or the last time, or after a gap."""
        return self.instants[wall][which] if wall in self.instants else self.after_gap(wall)

    def written(self) -> Iterator[datetime]:
        """Each quarter hour, and the minutes beside it, that a person could write down then."""
        at, end = self.shown[45 * 60][1], self.shown[-45 * 60][1]
        while at < end:
            yield from (at - MINUTE, at, at + MINUTE)
            at += 15 * MINUTE


@lru_cache(None)
def watched(at: datetime, name: str) -> Clock:
    return Clock(at, name)


@pytest.mark.parametrize("name", ZONES)
def test_a_wall_time_is_the_instant_at_which_the_clock_shows_it(name: str) -> None:
    for at in transitions(name):
        clock = watched(at, name)
        for wall in clock.written():
            instants = clock.instants.get(wall, [])
            if not instants:
                with pytest.raises(SkippedTime) as skipped:
                    promise(wall, 30, name)
                jumped = clock.after_gap(wall)
                assert skipped.value.details == {"next": wall_time(jumped, name).isoformat()}
                assert instant_of(wall, name) >= jumped
                continue
            for fold in (None, 0, 1):
                made = promise(wall, 30, name, fold=fold)
                assert made.start == instants[-1 if fold else 0]
                assert made.end - made.start == 30 * MINUTE
                assert made.wall == f"{wall:%Y-%m-%dT%H:%M}"
                assert made.fold == (len(instants) > 1 and bool(fold))


@pytest.mark.parametrize("name", ZONES)
def test_an_instant_makes_the_promise_that_leads_back_to_it(name: str) -> None:
    for at in transitions(name):
        for instant, wall in watched(at, name).shown[45 * 60 : -45 * 60 : 5]:
            made = promise(instant, 45, name)
            again = promise(datetime.fromisoformat(made.wall), 45, name, fold=made.fold)
            assert made == again
            assert made.span == Span(instant, instant + 45 * MINUTE)
            assert wall_time(instant, name) == wall
            assert with_offset(instant, name).astimezone(UTC) == instant  # PEP 495: not ==
            assert local_day(instant, name) == wall.date()


@pytest.mark.parametrize("name", ZONES)
def test_days_are_midnight_to_midnight_and_leave_no_minute_out(name: str) -> None:
    for at in transitions(name):
        shown = watched(at, name).shown
        day = wall_time(at, name).date()
        for each in (day - DAY, day, day + DAY):
            span = day_span(each, name)
            assert span.start == next(i for i, seen in shown if seen.date() >= each)
            assert span.end == next(i for i, seen in shown if seen.date() > each)
            assert span.end == day_span(each + DAY, name).start


@pytest.mark.parametrize("name", ZONES)
def test_working_hours_are_what_a_clock_shows_with_gaps_cut_out(name: str) -> None:
    for at in transitions(name):
        clock = watched(at, name)
        day = wall_time(at, name).date()
        for start, end in HOURS:
            begins, ends = datetime.combine(day, start), datetime.combine(day, end)
            if end == time(0):
                ends += DAY
            first, until = clock.when(begins, 0), clock.when(ends, -1)
            expected = Span(first, until) if first < until else None
            assert hours_on(day, start, end, name) == expected, (day, start, end)


QUARTERS = [time(hour, minute) for hour in range(5) for minute in (0, 15, 30, 45)]


HOURS = [
    *((start, end) for start in QUARTERS for end in QUARTERS if start < end),
    (time(0), time(0)),
    (time(22), time(0)),
    (time(8), time(17)),
]


@pytest.mark.parametrize(
    ("day", "name", "hours"),
    [
        (date(2026, 3, 29), "Europe/Berlin", 23),
        (date(2026, 10, 25), "Europe/Berlin", 25),
        (date(2026, 4, 5), "Australia/Lord_Howe", 24.5),
        (date(2026, 10, 4), "Australia/Lord_Howe", 23.5),
        (date(2026, 4, 24), "Africa/Cairo", 23),
        (date(2011, 12, 30), "Pacific/Apia", 0),
        (date(2026, 6, 1), "Asia/Kathmandu", 24),
    ],
)
def test_a_day_on_which_the_clocks_change_has_its_real_length(
    day: date, name: str, hours: float
) -> None:
    assert day_span(day, name).minutes == hours * 60


def test_working_hours_over_a_gap_are_shorter_and_over_a_doubled_hour_longer() -> None:
    berlin = "Europe/Berlin"
    assert hours_on(date(2026, 3, 29), time(1), time(5), berlin) == Span(
        datetime(2026, 3, 29, 0, tzinfo=UTC), datetime(2026, 3, 29, 3, tzinfo=UTC)
    )
    assert hours_on(date(2026, 3, 29), time(2, 15), time(2, 45), berlin) is None
    doubled = hours_on(date(2026, 10, 25), time(2), time(3), berlin)
    assert doubled is not None
    assert doubled.minutes == 120


def test_a_skipped_time_says_which_time_is_next() -> None:
    with pytest.raises(Invalid) as refused:
        promise(written("2026-03-29T02:30"), 30, "Europe/Berlin")
    assert refused.value.code == "invalid"
    assert refused.value.field == "start"
    assert refused.value.message == (
        "On 29 March 2026 the clocks skip 02:30; the next time is 03:00."
    )


@pytest.mark.parametrize(
    "name", ["", "Mars/Base", "../etc/passwd", "Europe", "\0", "A" * 5000, "é"]
)
def test_a_zone_that_does_not_exist_gets_a_sentence(name: str) -> None:
    with pytest.raises(Invalid, match="no time zone") as refused:
        zone(name)
    assert refused.value.field == "time_zone"


@pytest.mark.parametrize("start", ["2026-05-04T09:00:30", "2026-05-04T09:00:00.000001"])
def test_a_promise_is_in_whole_minutes(start: str) -> None:
    for each in (written(start), written(f"{start}+00:00")):
        with pytest.raises(Invalid, match="whole minutes"):
            promise(each, 30, "Europe/Berlin")


@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("edge", ["0001-01-01T00:00", "1899-12-31T12:00", "9999-12-31T23:59"])
def test_a_year_that_nobody_books_is_refused(name: str, edge: str) -> None:
    for start in (written(edge), written(f"{edge}+00:00")):
        for ask in (
            lambda start=start: promise(start, 30, name),
            lambda start=start: instant_of(start, name),
            lambda start=start: day_span(start.date(), name),
            lambda start=start: range_span(start, start.date(), name),
        ):
            with pytest.raises(Invalid):
                ask()


def test_now_is_aware() -> None:
    assert now().utcoffset() == timedelta(0)
