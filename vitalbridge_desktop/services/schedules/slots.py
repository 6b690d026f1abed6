"""Where a visit fits, and which of those times is the best."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from threading import Lock
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.bitsets import of_spans
from vitalbridge_desktop.kernel.changes import Mark
from vitalbridge_desktop.kernel.errors import Inactive, NotFound
from vitalbridge_desktop.kernel.messages import Minutes, Query, Text
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    Span,
    day_span,
    local_day,
    minutes_between,
    now,
    plus_days,
    range_span,
    shifted,
    with_offset,
)
from vitalbridge_desktop.services.appointments.queries import (
    BusyMinutes,
    UpcomingAppointments,
    VisitHistory,
    VisitLength,
)
from vitalbridge_desktop.services.providers.queries import ListProviders, Provider
from vitalbridge_desktop.services.tenants.queries import GetTenant, ListRooms, Tenant

from .openings import Fit, Starts, bounds, clear_of, earliest, grid, starts
from .rules import open_in
from .timetables import read_timetables

LONGEST_BUFFER = 120 + 1  # minutes, and one to see where an opening begins
OPENS = frozenset({"working_hours", "schedule_exception", "block", "leave_request", "tenant"})
REMEMBERED = 1000  # bitsets of open time
LAST_VISITS = 10  # that tell who the usual doctor is
MISSED = ("cancelled", "noshow", "entered-in-error")


@dataclass(frozen=True, slots=True)
class Slot:
    """A time at which a visit could be booked.

    Attributes:
        why: What speaks for it, where the slots were ranked: ``usual_doctor``, ``fills_a_gap`` or
            ``soonest``.
    """

    provider_id: UUID
    start: datetime
    end: datetime
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Openings:
    """Free times, earliest or best first; *total* counts those beyond the limit too."""

    slots: tuple[Slot, ...]
    total: int
    minutes: int
    usual_doctor: UUID | None = None


class AvailableSlots(Query[Openings]):
    """Where a visit fits: in working hours, clear of leave, blocks, holidays and other visits.

    With a patient, clear of their other visits too, and with a room of those in it. *ranked*: the
    best first, which is the usual doctor and then what leaves no gap that nobody can use.
    """

    from_: date | datetime = Field(alias="from")
    to: date | datetime
    provider_ids: tuple[UUID, ...] | None = None
    specialty: Text | None = None
    patient_id: UUID | None = None
    room_id: UUID | None = None
    visit_type_id: UUID | None = None
    minutes: Minutes | None = None
    limit: int = Field(default=200, ge=1, le=10_000)
    ranked: bool = False
    at: datetime = Field(default_factory=now)  # what is held at that moment is not free


def available_slots(query: AvailableSlots, rows: Rows) -> Openings:
    """
    Raises:
        NotFound: There is no such visit type, provider or room.
        Inactive: The room is no longer in use.
        Invalid: The end comes before the start.
    """
    length = rows.ask(VisitLength(visit_type_id=query.visit_type_id, minutes=query.minutes))
    clinic = rows.ask(GetTenant())
    asked = range_span(query.from_, query.to, clinic.time_zone)
    whole = _whole_days(asked)
    whose = _whose(query, rows)
    fit = Fit(length.minutes, length.buffer_before, length.buffer_after)
    found = _starts(query, whose, fit, _Time(clinic, asked, whole), rows)
    usual = _usual_doctor(query.patient_id, rows) if query.patient_id else None
    total = sum(each.every.bit_count() for each in found)
    if query.ranked:
        mine = [id == usual for id in whose]
        chosen = _best(found, mine, (whole, clinic.time_zone), query.limit)
    else:
        every = ((n, each.every) for n, each in enumerate(found))
        chosen = [(*each, None) for each in earliest(every, whole.minutes, query.limit)]
    zone, slots = clinic.time_zone, []
    for minute, n, why in chosen:
        start = shifted(whole.start, minute)
        end = shifted(start, fit.minutes)
        slots.append(Slot(whose[n], with_offset(start, zone), with_offset(end, zone), why))
    return Openings(tuple(slots), total, fit.minutes, usual)


@dataclass(frozen=True, slots=True)
class _Time:
    """What was asked, and the whole days that are looked at for it."""

    clinic: Tenant
    asked: Span
    whole: Span


def _starts(
    query: AvailableSlots, whose: list[UUID], fit: Fit, time: _Time, rows: Rows
) -> list[Starts]:
    whole, zone = time.whole, time.clinic.time_zone
    rooms = () if query.room_id is None else (_room(query.room_id, rows),)
    busy = BusyMinutes(start=whole.start, end=whole.end, ids=(*whose, *rooms), at=query.at)
    taken = {id: int(minutes, 16) for id, minutes in rows.ask(busy).taken.items()}
    opened = _opened(whose, time, rows)
    in_room = taken[rooms[0]] if rooms else 0
    within = bounds(whole, _bookable(time, query.at), fit.minutes)
    if query.patient_id is not None:
        within &= clear_of(_minutes_of_patient(query.patient_id, whole, rows), fit.minutes)
    on_grid = grid(whole, zone)
    return [starts(opened[id] & ~taken[id] & ~in_room, fit, on_grid, within) for id in whose]


def _bookable(time: _Time, at: datetime) -> Span:
    """What was asked, as far as the clinic's notice and horizon let anybody book it."""
    clinic, asked = time.clinic, time.asked
    last = plus_days(local_day(at, clinic.time_zone), clinic.horizon_days)
    end = min(asked.end, day_span(last, clinic.time_zone).end)
    notice = clinic.notice_minutes
    start = max(asked.start, shifted(at, notice)) if notice else asked.start
    return Span(start, end)


def _best(
    found: list[Starts], mine: list[bool], where: tuple[Span, str], limit: int
) -> list[tuple[int, int, str | None]]:
    """The usual doctor first, then what leaves no useless gap, then the soonest day."""
    best: list[tuple[int, int, str | None]] = []
    for with_usual in (True, False):
        whose = [n for n, is_usual in enumerate(mine) if is_usual is with_usual]
        for loose in (False, True):
            tier = (
                (n, found[n].loose if loose else found[n].every & ~found[n].loose) for n in whose
            )
            if len(best) < limit:
                chosen = earliest(tier, where[0].minutes, limit - len(best))
                best += _by_day(chosen, found, with_usual, where)
    return best


def _by_day(
    chosen: list[tuple[int, int]],
    found: list[Starts],
    usual: bool,
    where: tuple[Span, str],
) -> list[tuple[int, int, str | None]]:
    """On each day first what touches another visit or the day's edge."""
    whole, zone = where
    told: list[tuple[date, bool, int, int, str | None]] = []
    for minute, n in chosen:
        snug = bool(found[n].snug >> minute & 1)
        why = "usual_doctor" if usual else "fills_a_gap" if snug else "soonest"
        day = local_day(shifted(whole.start, minute), zone)
        told.append((day, not snug, minute, n, why))
    return [(minute, n, why) for _, _, minute, n, why in sorted(told, key=lambda each: each[:4])]


def _whole_days(asked: Span) -> Span:
    """Whole days around what is asked, so that tomorrow's question finds today's answers."""
    first = local_day(shifted(asked.start, -LONGEST_BUFFER), "UTC")
    last = local_day(shifted(asked.end, LONGEST_BUFFER), "UTC")
    return Span(day_span(first, "UTC").start, day_span(last, "UTC").end)


def _whose(query: AvailableSlots, rows: Rows) -> list[UUID]:
    everyone = rows.ask(ListProviders(include_inactive=True)).providers
    if set(query.provider_ids or ()) - {each.id for each in everyone}:
        raise NotFound("provider_ids")
    return [each.id for each in everyone if each.active and _wanted(each, query)]


def _wanted(provider: Provider, query: AvailableSlots) -> bool:
    named = query.provider_ids is None or provider.id in query.provider_ids
    return named and (query.specialty is None or same(provider.specialty, query.specialty))


def same(specialty: str | None, other: str | None) -> bool:
    """Whether two specialties are one, however they are written."""
    return (specialty or "").strip().casefold() == (other or "").strip().casefold()


def _room(room_id: UUID, rows: Rows) -> UUID:
    for each in rows.ask(ListRooms()).rooms:
        if each.id == room_id:
            if not each.active:
                raise Inactive("room_id")
            return room_id
    raise NotFound("room_id")


def _minutes_of_patient(patient_id: UUID, whole: Span, rows: Rows) -> int:
    asked = UpcomingAppointments(patient_id=patient_id, after=whole.start, limit=1000)
    visits = (each for each in rows.ask(asked).appointments if each.standing == "accepted")
    return of_spans(whole.minutes, (_within(Span(v.start, v.end), whole) for v in visits))


def _usual_doctor(patient_id: UUID, rows: Rows) -> UUID | None:
    """Whom the patient has seen most of the last times; of equals, whom last."""
    visits = rows.ask(VisitHistory(patient_id=patient_id)).appointments
    seen = [each.provider_id for each in visits if each.status not in MISSED][:LAST_VISITS]
    return Counter(seen).most_common(1)[0][0] if seen else None


@dataclass
class _Kept:
    """Open minutes of providers in the time that was asked of, until a schedule changes."""

    mark: Mark | None = None
    of: dict[tuple[UUID, Span], int] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)

    def current(self, rows: Rows) -> bool:
        """Whether what is kept, as far as it still holds, is what the snapshot shows."""
        mark = rows.mark()
        if self.mark is not None and mark != self.mark:
            if mark < self.mark:
                return False
            changed = rows.changed(self.mark, mark)
            if changed is None or any(kind in OPENS for kind, _ in changed):
                self.of.clear()
        self.mark = mark
        return True


def _opened(whose: list[UUID], time: _Time, rows: Rows) -> dict[UUID, int]:
    kept = rows.kept("schedules.open", _Kept)
    if kept is None:
        return _read_opened(whose, time, rows)
    with kept.lock:
        if not kept.current(rows):
            return _read_opened(whose, time, rows)
        if missing := [id for id in whose if (id, time.whole) not in kept.of]:
            if len(kept.of) > REMEMBERED:
                kept.of.clear()
                missing = whose
            found = _read_opened(missing, time, rows)
            kept.of.update({(id, time.whole): mask for id, mask in found.items()})
        return {id: kept.of[id, time.whole] for id in whose}


def _read_opened(whose: list[UUID], time: _Time, rows: Rows) -> dict[UUID, int]:
    whole, zone = time.whole, time.clinic.time_zone
    tables = read_timetables(whole, whose, time.clinic, rows)
    return {
        id: of_spans(whole.minutes, (_within(each, whole) for each in open_in(table, whole, zone)))
        for id, table in tables.items()
    }


def _within(span: Span, whole: Span) -> tuple[int, int]:
    """Its minutes, counted from the start of the whole; a minute that is open in part is not."""
    return -minutes_between(span.start, whole.start), minutes_between(whole.start, span.end)
