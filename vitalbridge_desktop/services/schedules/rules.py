"""Which times are open: pure functions on plain values."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from vitalbridge_desktop.kernel.time import (
    WEEKDAYS,
    Span,
    days_between,
    hours_on,
    subtract,
)
from vitalbridge_desktop.kernel.time import zone as rules_of

GRID = 10  # minutes between the starts that are offered inside one opening


@dataclass(frozen=True, slots=True)
class Away:
    """A time in which a provider takes no visits, and why: the code of a refusal."""

    span: Span
    code: str
    label: str


@dataclass(frozen=True, slots=True)
class OtherHours:
    """Hours of one day instead of the week's, or on top of them: lines of start and end."""

    lines: Sequence[Any]
    label: str
    extra: bool


@dataclass(frozen=True, slots=True)
class Timetable:
    """All that closes or opens the time of one provider, as far as it was looked up."""

    provider_id: UUID
    periods: Sequence[Any]
    exceptions: dict[date, list[OtherHours]]
    away: tuple[Away, ...]


def at_location(table: Timetable, location_id: UUID | None) -> Timetable:
    """The hours that the provider works there: those of that place and those of none."""
    if location_id is None or not named_locations(table):
        return table
    return _only(table, (None, str(location_id)))


def _only(table: Timetable, places: tuple[str | None, ...]) -> Timetable:
    """The hours that name one of these locations; None: that name none."""

    def there(lines: Sequence[Any]) -> list[Any]:
        return [each for each in lines if each.get("location_id") in places]

    periods = [{**each, "weekly": there(each["weekly"])} for each in table.periods]
    exceptions = {
        day: [replace(each, lines=there(each.lines)) for each in others]
        for day, others in table.exceptions.items()
    }
    return replace(table, periods=periods, exceptions=exceptions)


def named_locations(table: Timetable) -> set[UUID]:
    """The places that some of the hours are at alone."""
    others = (each.lines for day in table.exceptions.values() for each in day)
    weeks = (each["weekly"] for each in table.periods)
    lines = (line for lines in (*weeks, *others) for line in lines)
    return {UUID(line["location_id"]) for line in lines if line.get("location_id") is not None}


def open_on(table: Timetable, day: date, zone: str) -> list[Span]:
    """The working hours of one local day, in order; leave and blocks are not cut out."""
    return _joined(_hours_of(table, day, zone))


def lines_on(table: Timetable, day: date) -> list[tuple[str, str]]:
    """The working hours of one day as they were written; the newest other hours win."""
    other = table.exceptions.get(day, ())
    instead = [each.lines for each in other if not each.extra]
    lines = instead[-1] if instead else _lines_of_week(table.periods, day)
    extra = [line for each in other if each.extra for line in each.lines]
    return [(line["start"], line["end"]) for line in (*lines, *extra)]


@lru_cache(20_000)
def _hours_on(day: date, start: str, end: str, rules: ZoneInfo) -> Span | None:
    return hours_on(day, time.fromisoformat(start), time.fromisoformat(end), rules.key)


def _hours_of(table: Timetable, day: date, zone: str) -> Iterator[Span]:
    rules = rules_of(zone)
    for start, end in lines_on(table, day):
        span = _hours_on(day, start, end, rules)
        if span is not None:
            yield span


def working_in(table: Timetable, span: Span, zone: str) -> list[Span]:
    """The working hours of the days that *span* touches; those that meet at midnight are one."""
    days = days_between(span, zone)
    return _joined(each for day in days for each in _hours_of(table, day, zone))


def open_in(table: Timetable, span: Span, zone: str) -> list[Span]:
    """Working hours within *span*, leave, blocks and holidays cut out."""
    working = working_in(table, span, zone)
    within = (
        Span(max(w.start, span.start), min(w.end, span.end)) for w in working if w.overlaps(span)
    )
    away = [each.span for each in table.away]
    return [left for each in within for left in subtract(each, away)]


def closed_because(table: Timetable, span: Span, zone: str) -> list[Away]:
    """Every reason why a visit in *span* would not fit; none: it does, at one place throughout."""
    reasons = [each for each in table.away if each.span.overlaps(span)]
    tables = [at_location(table, each) for each in named_locations(table)] or [table]
    working = (each for one in tables for each in working_in(one, span, zone))
    if not any(each.covers(span) for each in working):
        reasons.append(Away(span, "outside_working_hours", ""))
    return reasons


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a provider's day; *kind* is open, break, leave, block or holiday."""

    span: Span
    kind: str
    label: str


def stretches(table: Timetable, span: Span, zone: str, names: Mapping[UUID, str]) -> list[Stretch]:
    """Working hours, the breaks between them, and what closes them, in order.

    Hours that are at one location alone bear its name.
    """
    kinds = {"on_leave": "leave", "blocked": "block", "holiday": "holiday"}
    found = [Stretch(each.span, kinds[each.code], each.label) for each in table.away]
    apart = [(names.get(each, ""), _only(table, (str(each),))) for each in named_locations(table)]
    if apart:
        apart.insert(0, ("", _only(table, (None,))))
    for day in days_between(span, zone):
        working = open_on(table, day, zone)
        placed = [(name, open_on(one, day, zone)) for name, one in apart] or [("", working)]
        found += [Stretch(each, "open", name) for name, hours in placed for each in hours]
        found += [
            Stretch(Span(one.end, following.start), "break", "")
            for one, following in pairwise(working)
        ]
    return sorted(
        (each for each in found if each.span.overlaps(span)),
        key=lambda each: (each.span.start, each.span.end, each.kind),
    )


def _lines_of_week(periods: Sequence[Any], day: date) -> list[Any]:
    weekday, week = WEEKDAYS[day.weekday()], day.isocalendar().week
    weeks = ("every", "odd" if week % 2 else "even")
    return [
        line
        for line in _weekly(periods, day)
        if line["weekday"] == weekday and line.get("weeks", "every") in weeks
    ]


def with_period(periods: Sequence[Any], period: dict[str, Any]) -> list[Any]:
    """The periods with this one in place of the one that began on the same day, if any did.

    Without weekly hours it is only taken away.
    """
    kept = [each for each in periods if each["valid_from"] != period["valid_from"]]
    if period["weekly"] is not None:
        kept.append(period)
    return sorted(kept, key=lambda each: each["valid_from"] or "")


def _weekly(periods: Sequence[Any], day: date) -> list[Any]:
    """The newest period that is valid on the day wins."""
    for period in reversed(periods):
        begins, ends = period["valid_from"], period["valid_to"]
        if (begins is None or begins <= day.isoformat()) and (
            ends is None or day.isoformat() <= ends
        ):
            weekly: list[Any] = period["weekly"]
            return weekly
    return []


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Touching and overlapping spans as one, in order."""
    joined: list[Span] = []
    for span in sorted(spans, key=attrgetter("start")):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
