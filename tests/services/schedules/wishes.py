"""Clinics at random: hours, places, holidays and limits, what is booked, and what is asked."""

from dataclasses import dataclass, field
from datetime import date, time

from hypothesis import strategies as some

from tests.services.schedules.slow import DAY, Hours, Week

WOMENS_DAY = date(2026, 3, 8)  # a holiday in Berlin, and none in Bavaria
# Around these days the clocks change there, or do not.
PLACES = [
    ("Europe/Berlin", date(2026, 3, 28)),
    ("Europe/Berlin", date(2026, 10, 24)),
    ("America/New_York", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 4)),
    ("Africa/Casablanca", date(2026, 3, 21)),
    ("Asia/Kathmandu", date(2026, 5, 4)),
    ("Europe/Berlin", WOMENS_DAY - DAY),
    ("Europe/Berlin", WOMENS_DAY - DAY),
]
# Public holidays around these days, as the law of each state of Germany has them.
HOLIDAYS = {
    "BE": [WOMENS_DAY, date(2026, 4, 3), date(2026, 4, 6)],
    "BY": [date(2026, 4, 3), date(2026, 4, 6), date(2026, 11, 1)],
}
LOCATIONS = ("Harbour", "Lake")
ROOMS = ("Harbour", "Lake", "Lake", None)  # where each is; the last one is a cart on wheels
EQUIPMENT: list[tuple[str, ...]] = [
    ("ECG",), ("Scales", " ecg "), ("scales", "ECG"), ("scales",), (),
]  # fmt: skip


def moments(step: int) -> some.SearchStrategy[int]:
    """Minutes from midnight."""
    return some.integers(0, 24 * 60 // step - 1).map(lambda n: n * step)


@some.composite
def lines(draw: some.DrawFn) -> list[Hours]:
    """Working hours of a day, some of them up to midnight or in the hour that is skipped."""
    found = []
    for _ in range(draw(some.sampled_from([2, 1, 3, 0]))):
        start = draw(some.integers(80, 140).map(lambda n: n * 5) | moments(5))
        end = min(start + draw(some.integers(1, 100)) * 5, 24 * 60)
        where = draw(some.sampled_from([None, None, *LOCATIONS]))
        found.append((at(start), at(end % (24 * 60)), where))
    return found


def at(minute: int) -> time:
    return time(minute // 60, minute % 60)


def plain(names: tuple[str, ...]) -> set[str]:
    """Names of equipment, however they are written."""
    return {each.strip().lower() for each in names}


@dataclass
class InRoom:
    """A visit in a room: with the doctor or a colleague, of the patient or somebody else."""

    room: int
    start: int  # minutes from midnight
    minutes: int
    with_doctor: bool
    of_patient: bool


@dataclass
class Wish:
    """A clinic's day, at random, and what is asked of it."""

    zone: str
    day: date
    weekly: Week
    later: Week | None  # from the day on
    other: list[Hours] | None
    extra: list[Hours]
    away: list[tuple[int, int]]  # minutes from midnight of the day: blocks, the last one is leave
    booked: list[tuple[int, int]]
    cancelled: int
    minutes: int
    buffers: tuple[int, int]
    asked: tuple[int, int]
    place: str | None
    room: int | None  # that is asked for: one of ROOMS
    needs: tuple[str, ...]  # equipment
    has: list[tuple[str, ...]]  # what is in each room
    in_use: list[bool]  # which rooms are
    in_rooms: list["InRoom"]
    for_patient: bool  # whose other visits are in the way too
    region: str | None  # of Germany, whose holidays are kept
    closing: bool  # a closing day of the clinic's own, the day after
    notice: int  # minutes
    horizon: int  # days
    more: list[tuple[int, int]] = field(default_factory=list)  # with buffers
    why: int = 0  # minutes from midnight: the time that is asked about

    @property
    def holidays(self) -> list[date]:
        """The days on which the clinic is closed."""
        public = HOLIDAYS[self.region] if self.region else []
        return [*public, *([self.day + DAY] if self.closing else [])]


@some.composite
def visits_in_rooms(draw: some.DrawFn, rooms: list[int]) -> list[InRoom]:
    """Most with a colleague, at about the same time: all rooms taken, and the doctor free."""
    earliest = draw(some.integers(40, 70)) * 10
    minute = some.sampled_from([0, 5, 4, 9])  # now and then the last of a visit before
    return [
        InRoom(
            room,
            earliest + draw(some.integers(0, 12)) * 10 + draw(minute),
            draw(some.integers(5, 300)),
            draw(some.sampled_from([False, False, False, True])),
            draw(some.sampled_from([True, True, False])),
        )
        for room in (draw(some.lists(some.sampled_from(rooms), max_size=8)) if rooms else [])
    ]


@some.composite
def wishes(draw: some.DrawFn) -> Wish:
    """Any clinic."""
    zone, first = draw(some.sampled_from(PLACES))
    # Where the days are those of one state's holiday, the other state is drawn beside it.
    regions = ["BE", "BY"] if first == WOMENS_DAY - DAY else [None, "BE", "BY"]
    day = first + DAY * draw(some.integers(0, 1))
    spans = some.tuples(moments(5), some.integers(1, 60).map(lambda n: n * 5))
    weeks = some.sampled_from(["every", "every", "even", "odd"])
    days = some.sampled_from([(day + DAY * n).weekday() for n in (0, 0, 1, -1)])
    week = some.dictionaries(some.tuples(days, weeks), lines(), min_size=2, max_size=4)
    needs = draw(some.sampled_from([("ECG",), ("ecg", "Scales"), ()]))
    has = [draw(some.sampled_from(EQUIPMENT)) for _ in ROOMS]
    in_use = [draw(some.sampled_from([True, True, True, False])) for _ in ROOMS]
    usable = [n for n, used in enumerate(in_use) if used]
    fit = [n for n in usable if plain(needs) <= plain(has[n])]
    return Wish(
        zone,
        day,
        draw(week),
        draw(some.none() | week),
        (draw(some.sampled_from([False, False, False, True])) and draw(lines())) or None,
        draw(some.just([]) | lines()),
        draw(some.lists(spans, max_size=2)),
        draw(some.lists(spans, max_size=5)),
        draw(some.integers(0, 2)),
        draw(some.sampled_from([5, 15, 20, 45, 90])),
        draw(some.sampled_from([(0, 0), (0, 0), (5, 10), (15, 0)])),
        draw(some.sampled_from([(0, 1440), (-300, 899), (487, 1094), (0, 2880)])),
        draw(some.sampled_from([None, *LOCATIONS])),
        draw(some.sampled_from([None] * 8 + [*range(len(ROOMS))])),
        needs,
        has,
        in_use,
        draw(visits_in_rooms(draw(some.sampled_from([fit, usable])))),
        draw(some.sampled_from([True, True, False])),
        draw(some.sampled_from(regions)),
        draw(some.sampled_from([False, False, False, True])),
        draw(some.sampled_from([0, 0, 0, 28 * 60, 33 * 60 + 7])),
        draw(some.sampled_from([365, 365, 1, 2])),
        draw(some.lists(spans, max_size=2)),
        draw(some.integers(-12, 300)) * 5,
    )
