"""Where a visit fits, and which of those times is the best."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from pydantic import AwareDatetime, Field

from vitalbridge_desktop.kernel.bitsets import of_spans
from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Minutes, Query, Text
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    Span,
    local_day,
    now,
    range_span,
    shifted,
    with_offset,
)
from vitalbridge_desktop.services.appointments.queries import (
    UpcomingAppointments,
    VisitHistory,
    VisitLength,
)
from vitalbridge_desktop.services.providers.queries import ListProviders, Provider
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .equipped import rooms_in_question
from .free_time import Looked, bookable, free_minutes, whole_days, within_whole
from .openings import (
    EVERY_MINUTE,
    Fit,
    Starts,
    at_any,
    bounds,
    clear_of,
    earliest,
    every_start_in,
    grid,
    rooms_for,
    starts,
)
from .places import every_place, place_asked

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

    With a patient, clear of their other visits too, and with a room of those in it. At a location,
    or at the room's, while the provider works there. Of a type that needs equipment, while one of
    the rooms with it is free. *ranked*: the best first, which is the usual doctor and then what
    leaves no gap that nobody can use.
    """

    from_: date | datetime = Field(alias="from")
    to: date | datetime
    provider_ids: tuple[UUID, ...] | None = None
    specialty: Text | None = None
    patient_id: UUID | None = None
    room_id: UUID | None = None
    location_id: UUID | None = None
    visit_type_id: UUID | None = None
    minutes: Minutes | None = None
    limit: int = Field(default=200, ge=1, le=10_000)
    ranked: bool = False
    at: AwareDatetime = Field(default_factory=now)  # what is held at that moment is not free


def available_slots(query: AvailableSlots, rows: Rows) -> Openings:
    """
    Raises:
        NotFound: There is no such visit type, provider, room or location.
        Inactive: The room is no longer in use.
        Invalid: The end comes before the start, or the room is elsewhere, or lacks equipment.
    """
    length = rows.ask(VisitLength(visit_type_id=query.visit_type_id, minutes=query.minutes))
    clinic = rows.ask(GetTenant())
    asked = range_span(query.from_, query.to, clinic.time_zone, field="to")
    whole = whole_days(asked)
    whose = _whose(query, rows)
    fit = Fit(length.minutes, length.buffer_before, length.buffer_after)
    needed = length.equipment
    there = place_asked(query.location_id, query.room_id, rows)
    looked = [
        Looked(clinic, asked, whole, query.at, place)
        for place in ([there] if there is not None else every_place(rows))
    ]
    at_each = [_starts(query, whose, fit, needed, place, rows=rows) for place in looked]
    found = [at_any(each) for each in zip(*at_each, strict=True)]
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


def _starts(
    query: AvailableSlots,
    whose: list[UUID],
    fit: Fit,
    needed: tuple[str, ...],
    time: Looked,
    *,
    rows: Rows,
) -> list[Starts]:
    whole, zone = time.whole, time.clinic.time_zone
    rooms = rooms_in_question(query.room_id, needed, time.location_id, rows)
    free = free_minutes(whose, rooms or (), time, rows)
    within = bounds(whole, bookable(time, fit.minutes), fit.minutes)
    if query.patient_id is not None:
        within &= clear_of(_minutes_of_patient(query.patient_id, whole, rows), fit.minutes)
    on_grid = grid(whole, zone)
    in_rooms = [EVERY_MINUTE] if rooms is None else free.rooms
    if not query.ranked:
        some = rooms_for(fit, in_rooms)
        return [Starts(every_start_in(some, each, fit, on_grid, within)) for each in free.of]
    return [
        at_any([starts(each & room, fit, on_grid, within) for room in in_rooms]) for each in free.of
    ]


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


def _whose(query: AvailableSlots, rows: Rows) -> list[UUID]:
    def able(provider: Provider) -> bool:
        return query.specialty is None or same(provider.specialty, query.specialty)

    everyone = rows.ask(ListProviders(include_inactive=True)).providers
    every = {each.id for each in everyone}
    named = every if query.provider_ids is None else set(query.provider_ids)
    if named - every:
        raise NotFound("provider_ids")
    return [each.id for each in everyone if each.active and each.id in named and able(each)]


def same(specialty: str | None, other: str | None) -> bool:
    """Whether two specialties are one, however they are written."""
    return (specialty or "").strip().casefold() == (other or "").strip().casefold()


def _minutes_of_patient(patient_id: UUID, whole: Span, rows: Rows) -> int:
    asked = UpcomingAppointments(patient_id=patient_id, after=whole.start, limit=1000)
    visits = (each for each in rows.ask(asked).appointments if each.standing == "accepted")
    return of_spans(whole.minutes, (within_whole(Span(v.start, v.end), whole) for v in visits))


def _usual_doctor(patient_id: UUID, rows: Rows) -> UUID | None:
    """Whom the patient has seen most of the last times; of equals, whom last."""
    visits = rows.ask(VisitHistory(patient_id=patient_id)).appointments
    seen = [each.provider_id for each in visits if each.status not in MISSED][:LAST_VISITS]
    return Counter(seen).most_common(1)[0][0] if seen else None
