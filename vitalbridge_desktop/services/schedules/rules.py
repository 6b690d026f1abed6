"""Which times are open: pure functions on plain values."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import pairwise
from typing import Any
from uuid import UUID

from vitalbridge_desktop.kernel.time import (
    WEEKDAYS,
    Span,
    days_between,
    hours_on,
    shifted,
    subtract,
    wall_time,
)

GRID = 10  # minutes between the starts that are offered inside one opening


@dataclass(frozen=True, slots=True)
class Away:
    """A time in which a provider takes no visits, and why: the code of a refusal."""

    span: Span
    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Timetable:
    """All that closes or opens the time of one provider, as far as it was looked up."""

    provider_id: UUID
    periods: Sequence[Any]
    exceptions: dict[date, tuple[list[Any], str]]
    away: tuple[Away, ...]


def open_on(table: Timetable, day: date, zone: str) -> list[Span]:
    """The working hours of one local day, in order; leave and blocks are not cut out."""
    if day in table.exceptions:
        lines = table.exceptions[day][0]
    else:
        lines = [w for w in _weekly(table.periods, day) if w["weekday"] == WEEKDAYS[day.weekday()]]
    spans = (
        hours_on(day, time.fromisoformat(w["start"]), time.fromisoformat(w["end"]), zone)
        for w in lines
    )
    return _joined(span for span in spans if span is not None)


def open_in(table: Timetable, span: Span, zone: str) -> list[Span]:
    """Working hours within *span*, leave, blocks and holidays cut out."""
    working = [each for day in days_between(span, zone) for each in open_on(table, day, zone)]
    within = (
        Span(max(w.start, span.start), min(w.end, span.end)) for w in working if w.overlaps(span)
    )
    away = [each.span for each in table.away]
    return [left for each in within for left in subtract(each, away)]


def closed_because(table: Timetable, span: Span, zone: str) -> list[Away]:
    """Every reason why a visit in *span* would not fit; none: it does."""
    reasons = [each for each in table.away if each.span.overlaps(span)]
    working = [each for day in days_between(span, zone) for each in open_on(table, day, zone)]
    if not any(each.covers(span) for each in _joined(working)):
        reasons.append(Away(span, "outside_working_hours", ""))
    return reasons


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a provider's day; *kind* is open, break, leave, block or holiday."""

    span: Span
    kind: str
    label: str


def stretches(table: Timetable, span: Span, zone: str) -> list[Stretch]:
    """Working hours, the breaks between them, and what closes them, in order."""
    kinds = {"on_leave": "leave", "blocked": "block", "holiday": "holiday"}
    found = [Stretch(each.span, kinds[each.code], each.label) for each in table.away]
    for day in days_between(span, zone):
        working = open_on(table, day, zone)
        found += [Stretch(each, "open", "") for each in working]
        found += [
            Stretch(Span(one.end, following.start), "break", "")
            for one, following in pairwise(working)
        ]
    return sorted(
        (each for each in found if each.span.overlaps(span)),
        key=lambda each: (each.span, each.kind),
    )


def starts_in(opening: Span, minutes: int, zone: str, grid: int = GRID) -> list[datetime]:
    """Where a visit of *minutes* may start: at the opening's start, then on the clock's grid."""
    last = shifted(opening.end, -minutes)
    if last < opening.start:
        return []
    to_grid = -_past_hour(opening.start, zone) % grid
    starts = [opening.start]
    start = shifted(opening.start, to_grid or grid)
    while start <= last:
        starts.append(start)
        start = shifted(start, grid)
    return starts


def _past_hour(instant: datetime, zone: str) -> int:
    return wall_time(instant, zone).minute


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
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
