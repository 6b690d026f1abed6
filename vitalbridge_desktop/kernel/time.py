"""Clinic time: the only module that does arithmetic on zones.

An appointment's promise is its wall time, its IANA zone and its fold (PEP 495); the instant is
derived. Instants are aware UTC everywhere else; days and wall times are naive.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from importlib import import_module
from zoneinfo import TZPATH, ZoneInfo, ZoneInfoNotFoundError, reset_tzpath

from vitalbridge_desktop.kernel.sentences import said

from .errors import Invalid

if TZPATH and "PYTHONTZPATH" not in os.environ:
    reset_tzpath(to=())  # rules come from the tzdata that ships with the product, not the machine's

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1900, 2199  # whoever writes another year has mistyped it
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From *start* up to, not including, *end*; both aware UTC."""

    start: datetime
    end: datetime

    def overlaps(self, other: "Span") -> bool:
        """Whether they share time; touching ends share none."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    @property
    def minutes(self) -> int:
        """Whole minutes of real time."""
        return (self.end - self.start) // MINUTE


@dataclass(frozen=True, slots=True)
class Promise:
    """What a patient was told: the wall time, the zone, and which of two equal times it is."""

    wall: str
    zone: str
    fold: int
    start: datetime
    end: datetime

    @property
    def span(self) -> Span:
        """The time it takes, in UTC."""
        return Span(self.start, self.end)


class SkippedTime(Invalid):
    """The clocks are put forward over this time."""

    def __init__(self, wall: datetime, following: datetime, field: str) -> None:
        super().__init__(
            said(
                "On {day:%d %B %Y} the clocks skip {time:%H:%M}; the next time is {next:%H:%M}.",
                day=wall,
                time=wall,
                next=following,
            ),
            field=field,
            details={"next": following.isoformat()},
        )


def now() -> datetime:
    """This moment, aware UTC."""
    return datetime.now(UTC)


@lru_cache(64)
def zone(name: str) -> ZoneInfo:
    """The rules of a zone.

    Raises:
        Invalid: There is no zone of this name.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        message = said("There is no time zone {name!r}. Try one like Europe/Berlin.", name=name)
        raise Invalid(message, field="time_zone") from None


def promise(
    start: datetime, minutes: int, zone_name: str, *, fold: int | None = None, field: str = "start"
) -> Promise:
    """A start as somebody wrote it, *minutes* long, as a promise in the clinic's zone.

    A naive start is wall time; one that comes twice is the first unless *fold* is 1.

    Raises:
        Invalid: It has seconds, or a year that nobody books, or the clocks skip it on that day;
            details tell the next time.
    """
    if start.second or start.microsecond:
        raise Invalid("A time is given in whole minutes.", field=field)
    _in_calendar(start.date(), field)
    rules = zone(zone_name)
    if start.tzinfo is None:
        aware = start.replace(tzinfo=rules, fold=fold or 0)
        begins = aware.astimezone(UTC)
        if begins.astimezone(rules).replace(tzinfo=None) != start.replace(fold=0):
            raise SkippedTime(start, _after_gap(aware).replace(tzinfo=None), field)
    else:
        begins = start.astimezone(UTC)
    local = begins.astimezone(rules)
    ends = begins + minutes * MINUTE
    wall = local.replace(tzinfo=None, fold=0).isoformat(timespec="minutes")
    return Promise(wall, zone_name, local.fold, begins, ends)


def kept_promise(wall: str, zone_name: str, fold: int, minutes: int) -> Promise:
    """What was promised once, by the rules that hold today: the wall time stays what it was.

    One that is skipped by now is taken as the next that exists.
    """
    aware = datetime.fromisoformat(wall).replace(tzinfo=zone(zone_name), fold=fold)
    local = _after_gap(aware)
    begins = local.astimezone(UTC)
    return Promise(wall, zone_name, local.fold, begins, begins + minutes * MINUTE)


def as_written(instant: datetime, zone_name: str) -> datetime:
    """The instant with the offset of the clinic's clocks: what it says is what they show then."""
    local = instant.astimezone(zone(zone_name))
    return local.replace(tzinfo=timezone(local.utcoffset() or timedelta(0)))


def by_the_clock(written: datetime, zone_name: str) -> datetime:
    """When the clocks show, by the rules that hold today, what *written* says they show.

    Of two equal times it is the one with the same offset, else the first; one that is skipped by
    now is taken as the next that exists. Aware UTC.
    """
    wall, rules = written.replace(tzinfo=None), zone(zone_name)
    either = [wall.replace(tzinfo=rules, fold=fold) for fold in (0, 1)]
    same = [each for each in either if each.utcoffset() == written.utcoffset()]
    return _after_gap((same or either)[0]).astimezone(UTC)


def is_skipped(promise: Promise) -> bool:
    """Whether no clock shows this wall time on that day."""
    return wall_time(promise.start, promise.zone).isoformat()[: len(promise.wall)] != promise.wall


def rules_release() -> str:
    """The release of the rules of all zones, such as ``2026f``: a later one is greater."""
    return str(import_module("tzdata").IANA_VERSION)


def wall_time(instant: datetime, zone_name: str) -> datetime:
    """The naive wall time of an instant, as a clock on the clinic's wall shows it."""
    return instant.astimezone(zone(zone_name)).replace(tzinfo=None)


def with_offset(instant: datetime, zone_name: str) -> datetime:
    """The same instant, in the clinic's zone: how answers carry it."""
    return instant.astimezone(zone(zone_name))


def local_day(instant: datetime, zone_name: str) -> date:
    """The calendar day of an instant at the clinic."""
    return instant.astimezone(zone(zone_name)).date()


def instant_of(moment: datetime, zone_name: str) -> datetime:
    """A bound as somebody wrote it: wall time unless it has an offset; skipped times move on.

    Raises:
        Invalid: A year that nobody books.
    """
    _in_calendar(moment.date())
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    return moment.replace(tzinfo=zone(zone_name)).astimezone(UTC)


def day_span(day: date, zone_name: str) -> Span:
    """Midnight to midnight at the clinic; 23 or 25 hours where the clocks change.

    Raises:
        Invalid: A year that nobody books.
    """
    _in_calendar(day)
    return Span(_midnight(day, zone_name), _midnight(day + DAY, zone_name))


def range_span(
    start: date | datetime, end: date | datetime, zone_name: str, *, field: str = "end"
) -> Span:
    """Half-open between two bounds; a bare date as the end is inclusive; *field* names the end.

    Raises:
        Invalid: The end comes before the start.
    """
    span = Span(
        instant_of(start, zone_name)
        if isinstance(start, datetime)
        else day_span(start, zone_name).start,
        instant_of(end, zone_name) if isinstance(end, datetime) else day_span(end, zone_name).end,
    )
    if span.end <= span.start:
        raise Invalid("The end comes before the start.", field=field)
    return span


def hours_on(day: date, start: time, end: time, zone_name: str) -> Span | None:
    """Working hours of one local day: a gap is clipped, a doubled hour lasts from first to second.

    Midnight as the end is the end of the day. None where the clocks leave nothing of it.
    """
    rules = zone(zone_name)
    begins = datetime.combine(day, start).replace(tzinfo=rules)
    last = datetime.combine(day if end > time(0) else day + DAY, end)
    ends = last.replace(tzinfo=rules, fold=1)
    first = _after_gap(begins).astimezone(UTC)
    until = _after_gap(ends).astimezone(UTC)
    return Span(first, until) if first < until else None


def days_between(span: Span, zone_name: str) -> list[date]:
    """The local days that a span touches, in order."""
    first = local_day(span.start, zone_name)
    last = local_day(span.end - timedelta(microseconds=1), zone_name)
    return [first + DAY * n for n in range((last - first).days + 1)]


def shifted(instant: datetime, minutes: int) -> datetime:
    """An instant *minutes* of real time later, or earlier."""
    return instant + minutes * MINUTE


def plus_days(day: date, days: int) -> date:
    """A calendar day *days* later, or earlier."""
    return day + DAY * days


def minutes_between(start: datetime, end: datetime) -> int:
    """Whole minutes of real time from one instant to another."""
    return (end - start) // MINUTE


def subtract(span: Span, taken: Iterable[Span]) -> list[Span]:
    """What is left of a span when *taken* is cut out, in order."""
    left, begins = [], span.start
    for each in sorted(taken):
        if max(each.start, begins) >= min(each.end, span.end):
            continue
        if each.start > begins:
            left.append(Span(begins, each.start))
        begins = max(begins, each.end)
    if begins < span.end:
        left.append(Span(begins, span.end))
    return left


def _in_calendar(day: date, field: str | None = None) -> None:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        message = said(
            "The calendar goes from {first} to {last}.", first=FIRST_YEAR, last=LAST_YEAR
        )
        raise Invalid(message, field=field, details={"year": day.year})


def _midnight(day: date, zone_name: str) -> datetime:
    return _after_gap(datetime.combine(day, time(0)).replace(tzinfo=zone(zone_name))).astimezone(
        UTC
    )


def _after_gap(local: datetime) -> datetime:
    """The first moment that exists at or after a local time that the clocks may skip."""
    rules = local.tzinfo
    there = local.astimezone(UTC).astimezone(rules)
    if there.replace(tzinfo=None, fold=0) == local.replace(tzinfo=None, fold=0):
        return local
    # In a gap both folds are imaginary: the offsets around it differ by its length (PEP 495).
    before = local.replace(fold=0).utcoffset() or timedelta(0)
    after = local.replace(fold=1).utcoffset() or timedelta(0)
    # The jump is the first instant with the later offset: found by minutes, gaps are short.
    moment = local.replace(fold=0).astimezone(UTC) - (after - before)
    while moment.astimezone(rules).utcoffset() == before:
        moment += MINUTE
    return moment.astimezone(rules)
