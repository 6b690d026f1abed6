"""Which minutes are free: open time less what is taken, kept in memory at a desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from vitalbridge_desktop.kernel.bitsets import of_spans
from vitalbridge_desktop.kernel.kept import Kept
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    Span,
    day_span,
    local_day,
    minutes_between,
    plus_days,
    shifted,
)
from vitalbridge_desktop.services.appointments.queries import BusyMinutes
from vitalbridge_desktop.services.tenants.queries import Tenant

from .rules import at_location, open_in
from .timetables import read_timetables

LONGEST_BUFFER = 120 + 1  # minutes, and one to see where an opening begins
OPENS = frozenset({"working_hours", "schedule_exception", "block", "leave_request", "tenant"})
REMEMBERED = 1000  # bitsets of open time


@dataclass(frozen=True, slots=True)
class Looked:
    """What was asked, and the whole days that are looked at for it; at one location, or at any."""

    clinic: Tenant
    asked: Span
    whole: Span
    at: datetime
    location_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Free:
    """The free minutes of providers and of rooms, each in the order in which they were named."""

    of: list[int]
    rooms: list[int]


def free_minutes(whose: list[UUID], rooms: tuple[UUID, ...], time: Looked, rows: Rows) -> Free:
    """When these providers work and are not taken, and when these rooms are not."""
    taken, opened = busy_and_open(whose, rooms, time, rows)
    every = (1 << time.whole.minutes) - 1
    return Free([opened[id] & ~taken[id] for id in whose], [every & ~taken[id] for id in rooms])


def busy_and_open(
    whose: list[UUID], rooms: tuple[UUID, ...], time: Looked, rows: Rows
) -> tuple[dict[UUID, int], dict[UUID, int]]:
    """When these providers and rooms are taken, and when these providers work."""
    whole = time.whole
    busy = BusyMinutes(start=whole.start, end=whole.end, ids=(*whose, *rooms), at=time.at)
    return rows.ask(busy).taken, _opened(whose, time, rows)


def open_minutes(whose: list[UUID], time: Looked, rows: Rows) -> list[int]:
    """When these providers work, whoever is booked."""
    opened = _opened(whose, time, rows)
    return [opened[id] for id in whose]


def bookable(time: Looked, minutes: int) -> Span:
    """Where a visit of *minutes* may lie by what was asked and the clinic's notice and horizon.

    Its day is the one on which it begins: on the last one it may go on over midnight.
    """
    clinic, asked, at = time.clinic, time.asked, time.at
    last = plus_days(local_day(at, clinic.time_zone), clinic.horizon_days)
    end = min(asked.end, shifted(day_span(last, clinic.time_zone).end, minutes - 1))
    notice = clinic.notice_minutes
    start = max(asked.start, shifted(at, notice)) if notice else asked.start
    return Span(start, end)


def whole_days(asked: Span) -> Span:
    """Whole days around what is asked, so that tomorrow's question finds today's answers."""
    first = local_day(shifted(asked.start, -LONGEST_BUFFER), "UTC")
    last = local_day(shifted(asked.end, LONGEST_BUFFER), "UTC")
    return Span(day_span(first, "UTC").start, day_span(last, "UTC").end)


Opened = tuple[UUID, UUID | None, Span]  # whose, at which location, and when


def _kept() -> Kept[Opened, int]:
    """Open minutes of providers in the time that was asked of, until a schedule changes."""
    return Kept(OPENS, REMEMBERED)


def _opened(whose: list[UUID], time: Looked, rows: Rows) -> dict[UUID, int]:
    there, whole = time.location_id, time.whole

    def read(missing: Sequence[Opened]) -> dict[Opened, int]:
        found = _read_opened([id for id, _, _ in missing], time, rows)
        return {(id, there, whole): mask for id, mask in found.items()}

    kept = rows.kept(_kept)
    if kept is None:
        return _read_opened(whose, time, rows)
    found = kept.get([(id, there, whole) for id in whose], read, rows)
    return dict(zip(whose, found, strict=True))


def _read_opened(whose: list[UUID], time: Looked, rows: Rows) -> dict[UUID, int]:
    whole, zone = time.whole, time.clinic.time_zone
    tables = read_timetables(whole, whose, time.clinic, rows)
    opened = {
        id: open_in(at_location(table, time.location_id), whole, zone)
        for id, table in tables.items()
    }
    return {
        id: of_spans(whole.minutes, (within_whole(each, whole) for each in spans))
        for id, spans in opened.items()
    }


def within_whole(span: Span, whole: Span) -> tuple[int, int]:
    """Its minutes, counted from the start of the whole; a minute that is open in part is not."""
    return -minutes_between(span.start, whole.start), minutes_between(whole.start, span.end)
