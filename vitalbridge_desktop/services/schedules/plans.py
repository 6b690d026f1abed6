"""A plan that gives every visit hit by leave another place, and the command that carries it out."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache, cached_property
from uuid import UUID

from pydantic import AwareDatetime, Field

from vitalbridge_desktop.kernel.bitsets import of_spans
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Span, minutes_between, now, shifted, with_offset
from vitalbridge_desktop.services.appointments.queries import (
    BookedVisit,
    PatientsBusy,
    PatientVisit,
    VisitLength,
)
from vitalbridge_desktop.services.patients.queries import PatientName, PatientNames
from vitalbridge_desktop.services.providers.queries import GetProvider, ListProviders
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .equipped import rooms_that_do
from .free_time import Looked, bookable, free_minutes, open_minutes, whole_days, within_whole
from .leave import HitVisits, LeaveImpact, leave_impact
from .openings import Fit, grid
from .places import every_place, rooms_at
from .replacing import Desk, Hit, Place, placed
from .slots import same

A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class PlannedMove:
    """What becomes of one visit.

    Attributes:
        kind: ``colleague`` (the same time with a colleague), ``nearest`` (the next free time) or
            ``call`` (there is none: the patient is to be rung).
        was: When it is booked now.
        room_was: In which room it is now.
        equipment: What it needs in its room.
        start: When it would be, with *provider_id*, in *room_id* if in any.
    """

    appointment_id: UUID
    kind: str
    patient_id: UUID
    patient: str
    phone: str | None
    was: datetime
    minutes: int
    provider_id: UUID | None = None
    start: datetime | None = None
    end: datetime | None = None
    room_id: UUID | None = None
    room_was: UUID | None = None
    equipment: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """Another place for each visit that a leave hits, earliest first; *calls* have none."""

    leave_request_id: UUID
    provider_id: UUID
    moves: tuple[PlannedMove, ...]
    calls: tuple[PlannedMove, ...]


class ReplacementPlan(Query[Plan]):
    """Where the visits that a leave hits could go, before or after it is approved.

    A visit stays in its room; one that needs equipment goes to any room that has it and is free.
    Free times are looked for until *within_days* after the leave.
    """

    leave_request_id: UUID
    within_days: int = Field(default=14, ge=0, le=90)
    at: AwareDatetime = Field(default_factory=now)


@dataclass(frozen=True)
class _Rooms:
    """The rooms that would do for each visit, None where it needs none; and all of them."""

    that_do: list[tuple[UUID, ...] | None]

    @cached_property
    def every(self) -> tuple[UUID, ...]:
        return tuple(sorted({each for some in self.that_do for each in some or ()}))


def replacement_plan(query: ReplacementPlan, rows: Rows) -> Plan:
    """
    Raises:
        NotFound: There is no such leave request.
    """
    hit = leave_impact(LeaveImpact(leave_request_id=query.leave_request_id), rows)
    visits = [each for each in hit.appointments if each.start >= query.at]
    names = _names({each.patient_id for each in visits}, rows)
    if not visits:
        return Plan(hit.leave_request_id, hit.provider_id, (), ())
    looked = _looked(hit, query, rows)
    whose = _who_could(hit.provider_id, rows)
    rooms = _Rooms([rooms_that_do(each, rows) for each in visits])
    places = placed(*_problem(hit, visits, whose, rooms, looked, rows=rows))
    told = [
        replace(
            _move(visit, place, names.get(visit.patient_id), whose, rooms.every, looked=looked),
            equipment=rows.ask(VisitLength(visit_type_id=visit.visit_type_id)).equipment,
        )
        for visit, place in zip(visits, places, strict=True)
    ]
    return Plan(
        hit.leave_request_id,
        hit.provider_id,
        tuple(each for each in told if each.kind != "call"),
        tuple(each for each in told if each.kind == "call"),
    )


def _looked(hit: HitVisits, query: ReplacementPlan, rows: Rows) -> Looked:
    clinic = rows.ask(GetTenant())
    first = min(each.start for each in hit.appointments if each.start >= query.at)
    asked = Span(first, shifted(max(hit.end, first), (query.within_days or 1) * A_DAY))
    return Looked(clinic, asked, whole_days(asked), query.at)


def _who_could(away: UUID, rows: Rows) -> list[UUID]:
    """Who is away themselves, once they are back, then the colleagues of the same specialty."""
    doctor = rows.ask(GetProvider(provider_id=away))
    everyone = rows.ask(ListProviders()).providers
    others = (e.id for e in everyone if e.id != away and same(e.specialty, doctor.specialty))
    return [away, *others]


def _problem(
    hit: HitVisits,
    visits: list[BookedVisit],
    whose: list[UUID],
    rooms: _Rooms,
    looked: Looked,
    *,
    rows: Rows,
) -> tuple[list[Hit], Desk]:
    whole, every_room = looked.whole, rooms.every
    free = free_minutes(whose, every_room, looked, rows)
    away = of_spans(whole.minutes, [within_whole(Span(hit.start, hit.end), whole)])
    mine = free.of[0] & ~away
    patients = {id: n for n, id in enumerate({each.patient_id for each in visits})}
    busy = PatientsBusy(start=whole.start, end=whole.end, patient_ids=tuple(patients))
    others: dict[UUID, list[PatientVisit]] = {id: [] for id in patients}
    for booked in rows.ask(busy).visits:
        others[booked.patient_id].append(booked)
    hits = [
        Hit(
            minutes_between(whole.start, each.start),
            _fit(each),
            patients[each.patient_id],
            _elsewhere(each, others[each.patient_id], whole),
            None if do is None else tuple(map(every_room.index, do)),
            every_room.index(each.room_id) if each.room_id in (do or ()) else None,
        )
        for each, do in zip(visits, rooms.that_do, strict=True)
    ]

    @cache
    def works(place: UUID | None) -> list[int]:
        return open_minutes(whose, replace(looked, location_id=place), rows)

    of_rooms = rooms_at(rows)
    there = [works(of_rooms.get(each)) for each in every_room]
    places = [works(each) for each in every_place(rows)]
    last = min(minutes_between(whole.start, bookable(looked, minutes=1).end), whole.minutes)
    on_grid = grid(whole, looked.clinic.time_zone)
    return hits, Desk([mine, *free.of[1:]], 0, free.rooms, there, places, on_grid, last)


def _fit(visit: BookedVisit) -> Fit:
    return Fit(
        minutes_between(visit.start, visit.end),
        minutes_between(visit.busy_start, visit.start),
        minutes_between(visit.end, visit.busy_end),
    )


def _elsewhere(visit: BookedVisit, booked: list[PatientVisit], whole: Span) -> int:
    """When the patient has something else."""
    others = (each for each in booked if each.appointment_id != visit.appointment_id)
    return of_spans(whole.minutes, (within_whole(Span(v.start, v.end), whole) for v in others))


def _names(patients: set[UUID], rows: Rows) -> dict[UUID, PatientName]:
    found = rows.ask(PatientNames(ids=tuple(patients))).patients if patients else ()
    return {each.id: each for each in found}


def _move(
    visit: BookedVisit,
    place: Place | None,
    who: PatientName | None,
    whose: list[UUID],
    every_room: tuple[UUID, ...],
    *,
    looked: Looked,
) -> PlannedMove:
    zone, minutes = looked.clinic.time_zone, minutes_between(visit.start, visit.end)
    name = f"{who.family_name}, {who.given_name}" if who else "Unknown patient"
    phone = who.phone if who else None
    was = with_offset(visit.start, zone)
    told = (visit.patient_id, name, phone, was, minutes)
    if place is None:
        return PlannedMove(visit.appointment_id, "call", *told)
    start, room = shifted(looked.whole.start, place.start), place.room
    return PlannedMove(
        visit.appointment_id,
        "colleague" if start == visit.start else "nearest",
        *told,
        provider_id=whose[place.whose],
        start=with_offset(start, zone),
        end=with_offset(shifted(start, minutes), zone),
        room_id=None if room is None else every_room[room],
        room_was=visit.room_id,
    )
