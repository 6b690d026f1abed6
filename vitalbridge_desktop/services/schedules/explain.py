"""Why not then? Every reason that closes a time, what is well, and the nearest free times."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pydantic import AwareDatetime, Field

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Minutes, Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    Span,
    instant_of,
    local_day,
    minutes_between,
    now,
    plus_days,
    shifted,
    with_offset,
)
from vitalbridge_desktop.services.appointments.queries import (
    BookedTime,
    BookedVisit,
    BookedVisits,
    HeldTime,
    Length,
    UpcomingAppointments,
    VisitLength,
    rooms_with,
)
from vitalbridge_desktop.services.patients.queries import PatientNames
from vitalbridge_desktop.services.providers.queries import GetProvider, ListProviders, Provider
from vitalbridge_desktop.services.tenants.queries import GetTenant, Room, Tenant

from .closed import REMEDIES, ClosedTimes, Reason, closed_times
from .equipped import lacks, no_room, where_it_does
from .places import location_name, room_of, rooms_at
from .slots import AvailableSlots, Slot, available_slots, same

NEAREST = 3  # free times named beside an explanation
NEAREST_WITHIN = (2 * 24 * 60, 14 * 24 * 60)  # minutes: first here, then as far as that
ROOM_REMEDY = "Take another room, or another time."
HELD_REMEDY = "Take another time, or wait for the hold to end."
PATIENT_REMEDY = "Move the patient's other visit, or take another time."


@dataclass(frozen=True, slots=True)
class Check:
    """Something that was looked at and is well."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Whether a time is free, every reason why not, what is well, and the nearest free ones.

    Attributes:
        nearest: With the same provider.
        elsewhere: With others of the same specialty.
    """

    free: bool
    reasons: tuple[Reason, ...]
    nearest: tuple[Slot, ...]
    elsewhere: tuple[Slot, ...] = ()
    checks: tuple[Check, ...] = ()


class ExplainSlot(Query[Explanation]):
    """Why not then? For a patient, a room and a location too, where they are named."""

    provider_id: UUID
    start: datetime
    minutes: Minutes
    visit_type_id: UUID | None = None
    patient_id: UUID | None = None
    room_id: UUID | None = None
    location_id: UUID | None = None
    at: AwareDatetime = Field(default_factory=now)


@dataclass(frozen=True, slots=True)
class _Asked:
    """The question, looked up: *busy* is the time with the buffers around it."""

    query: ExplainSlot
    clinic: Tenant
    provider: Provider
    length: Length
    span: Span
    busy: Span


def explain_slot(query: ExplainSlot, rows: Rows) -> Explanation:
    """
    Raises:
        NotFound: There is no such provider, patient, room, location or visit type.
    """
    asked = _looked_up(query, rows)
    span = asked.span
    closed = closed_times(
        ClosedTimes(
            provider_id=query.provider_id,
            start=span.start,
            end=span.end,
            location_id=query.location_id,
            room_id=query.room_id,
        ),
        rows,
    )
    reasons = (
        *_provider(asked, rows),
        *_patient(asked, rows),
        *_room(asked, rows),
        *closed.reasons,
        *_calendar(asked),
    )
    checks = tuple(_checks(asked, reasons))
    if not reasons:
        return Explanation(True, (), (), (), checks)
    nearest = _nearest(asked, (query.provider_id,), rows)
    return Explanation(False, reasons, nearest, _elsewhere(asked, rows), checks)


def _looked_up(query: ExplainSlot, rows: Rows) -> _Asked:
    if query.location_id is not None:
        location_name(query.location_id, rows)
    clinic = rows.ask(GetTenant())
    wanted = VisitLength(visit_type_id=query.visit_type_id, minutes=query.minutes)
    length = rows.ask(wanted)
    start = instant_of(query.start, clinic.time_zone)
    end = shifted(start, length.minutes)
    busy = Span(shifted(start, -length.buffer_before), shifted(end, length.buffer_after))
    provider = rows.ask(GetProvider(provider_id=query.provider_id))
    return _Asked(query, clinic, provider, length, Span(start, end), busy)


def _provider(asked: _Asked, rows: Rows) -> Iterator[Reason]:
    if not asked.provider.active:
        message = f"{asked.provider.name} sees patients no more."
        yield Reason("inactive", message, REMEDIES["inactive"])
    booked = BookedTime(
        start=asked.busy.start,
        end=asked.busy.end,
        provider_ids=(asked.provider.id,),
        at=asked.query.at,
    )
    found = rows.ask(booked)
    names = _names({visit.patient_id for visit in found.visits}, rows)
    for visit in found.visits:
        yield _visit(visit, asked, names.get(visit.patient_id, "another patient"))
    for held in found.holds:
        yield _hold(held, asked)


def _visit(visit: BookedVisit, asked: _Asked, name: str) -> Reason:
    zone = asked.clinic.time_zone
    start, end = with_offset(visit.start, zone), with_offset(visit.end, zone)
    told = f"Booked from {start:%H:%M} to {end:%H:%M}: {name}."
    if not Span(visit.start, visit.end).overlaps(asked.span):
        told = f"Too close to the visit from {start:%H:%M} to {end:%H:%M}."
    return Reason("slot_taken", told, REMEDIES["slot_taken"], end, visit.appointment_id)


def _hold(held: HeldTime, asked: _Asked, what: str = "Held") -> Reason:
    until = with_offset(held.expires_at, asked.clinic.time_zone)
    return Reason("slot_taken", f"{what} until {until:%H:%M}.", HELD_REMEDY, until)


def _patient(asked: _Asked, rows: Rows) -> Iterator[Reason]:
    if asked.query.patient_id is None:
        return
    if not rows.ask(PatientNames(ids=(asked.query.patient_id,))).patients:
        raise NotFound("patient_id")
    since = UpcomingAppointments(patient_id=asked.query.patient_id, after=asked.span.start)
    for visit in rows.ask(since).appointments:
        takes_time = visit.standing == "accepted"
        if takes_time and Span(visit.start, visit.end).overlaps(asked.span):
            message = f"The patient has a visit from {visit.start:%H:%M} to {visit.end:%H:%M}."
            yield Reason("slot_taken", message, PATIENT_REMEDY, visit.end, visit.id)


def _room(asked: _Asked, rows: Rows) -> Iterator[Reason]:
    query, needed = asked.query, asked.length.equipment
    if query.room_id is not None:
        yield from _room_named(room_of(query.room_id, rows), asked, rows)
    elif needed:
        rooms = tuple(each.id for each in rooms_with(needed, rows))
        found, span, there = _in_rooms(rooms, asked, rows), asked.span, query.location_id
        taken = {e.room_id for e in found.visits} | {e.room_id for e in found.holds}
        whom = asked.provider.id
        when = ClosedTimes(provider_id=whom, start=span.start, end=span.end, location_id=there)
        yield from no_room(needed, when, taken, rows)


def _room_named(room: Room, asked: _Asked, rows: Rows) -> Iterator[Reason]:
    there = asked.query.location_id
    yield from lacks(room, asked.length.equipment)
    if not room.active:
        yield Reason("inactive", f"{room.name} is out of use.", ROOM_REMEDY)
    if there is not None and room.location_id not in (None, there):
        message = f"{room.name} is not at {location_name(there, rows)}."
        yield Reason("invalid", message, ROOM_REMEDY)
    everyone = rows.ask(ListProviders(include_inactive=True)).providers
    names = {each.id: each.name for each in everyone}
    found = _in_rooms((room.id,), asked, rows)
    for visit in found.visits:
        if visit.room_id == room.id:
            end = with_offset(visit.end, asked.clinic.time_zone)
            message = f"{room.name} is in use until {end:%H:%M}: {names[visit.provider_id]}."
            yield Reason("slot_taken", message, ROOM_REMEDY, end, visit.appointment_id)
    for held in found.holds:
        if held.room_id == room.id:
            yield _hold(held, asked, f"{room.name} is held")


def _in_rooms(room_ids: tuple[UUID, ...], asked: _Asked, rows: Rows) -> BookedVisits:
    """What is booked and held in them."""
    start, end = asked.busy.start, asked.busy.end
    return rows.ask(BookedTime(start=start, end=end, room_ids=room_ids, at=asked.query.at))


def _calendar(asked: _Asked) -> Iterator[Reason]:
    """Reasons about now: in the past, beyond the horizon, too soon."""
    clinic, at = asked.clinic, asked.query.at
    today = local_day(at, clinic.time_zone)
    day = local_day(asked.span.start, clinic.time_zone)
    if day < today:
        yield Reason("in_the_past", "That day is over.", REMEDIES["in_the_past"])
    elif day > plus_days(today, clinic.horizon_days):
        message = f"The clinic books at most {clinic.horizon_days} days ahead."
        yield Reason("too_far_ahead", message, REMEDIES["too_far_ahead"])
    elif clinic.notice_minutes > minutes_between(at, asked.span.start):
        message = f"The clinic wants to know {clinic.notice_minutes} minutes ahead."
        if clinic.notice_minutes:
            yield Reason("too_short_notice", message, REMEDIES["too_short_notice"])


def _checks(asked: _Asked, reasons: tuple[Reason, ...]) -> Iterator[Check]:
    found = {each.code for each in reasons}
    well = (
        ("within_working_hours", "outside_working_hours", "Within working hours."),
        ("no_leave", "on_leave", "No leave."),
        ("not_blocked", "blocked", "Nothing is blocked."),
        ("no_holiday", "holiday", "No holiday."),
        ("nobody_booked", "slot_taken", "Nobody is booked then."),
    )
    for code, against, message in well:
        if against not in found:
            yield Check(code, message)
    if not found & {"in_the_past", "too_far_ahead", "too_short_notice"}:
        yield Check("bookable_day", f"Within {asked.clinic.horizon_days} days from today.")


def _elsewhere(asked: _Asked, rows: Rows) -> tuple[Slot, ...]:
    others = tuple(
        each.id
        for each in rows.ask(ListProviders()).providers
        if each.id != asked.provider.id and same(each.specialty, asked.provider.specialty)
    )
    return _nearest(asked, others, rows) if others else ()


def _nearest(asked: _Asked, providers: tuple[UUID, ...], rows: Rows) -> tuple[Slot, ...]:
    query, there = asked.query, asked.query.location_id
    if there is None and query.room_id is not None:
        there = rooms_at(rows).get(query.room_id)
    found: tuple[Slot, ...] = ()
    for minutes in NEAREST_WITHIN:
        if len(found) < NEAREST:
            soon = AvailableSlots(
                from_=asked.span.start,
                to=shifted(asked.span.start, minutes),
                provider_ids=providers,
                patient_id=query.patient_id,
                location_id=there,
                room_id=where_it_does(query.room_id, asked.length.equipment, there, rows),
                visit_type_id=query.visit_type_id,
                minutes=query.minutes,
                limit=NEAREST,
                at=query.at,
            )
            found = available_slots(soon, rows).slots
    return found


def _names(patients: set[UUID], rows: Rows) -> dict[UUID, str]:
    found = rows.ask(PatientNames(ids=tuple(patients))).patients if patients else ()
    return {each.id: f"{each.family_name}, {each.given_name}" for each in found}
