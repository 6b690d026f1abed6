"""What is against a time, each as a reason: whoever is booked then, the room, the calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import (
    Span,
    local_day,
    minutes_between,
    plus_days,
    with_offset,
)
from vitalbridge_desktop.services.appointments.queries import (
    BookedTime,
    BookedVisit,
    BookedVisits,
    HeldTime,
    Length,
    UpcomingAppointments,
    rooms_with,
)
from vitalbridge_desktop.services.patients.queries import PatientNames
from vitalbridge_desktop.services.providers.queries import ListProviders, Provider
from vitalbridge_desktop.services.tenants.queries import Room, Tenant

from .closed import REMEDIES, ClosedTimes, Reason
from .equipped import lacks, no_room
from .places import location_name, room_of

ROOM_REMEDY = "Take another room, or another time."
HELD_REMEDY = "Take another time, or wait for the hold to end."
PATIENT_REMEDY = "Move the patient's other visit, or take another time."


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about, looked up: *busy* is the time with the buffers around it."""

    clinic: Tenant
    provider: Provider
    length: Length
    span: Span
    busy: Span
    patient_id: UUID | None
    room_id: UUID | None
    location_id: UUID | None
    at: datetime


def against(asked: Asked, closed: tuple[Reason, ...], rows: Rows) -> tuple[Reason, ...]:
    """Every reason, those for which the provider's time is *closed* among them.

    Raises:
        NotFound: There is no such patient or room.
    """
    return (
        *_provider(asked, rows),
        *_patient(asked, rows),
        *_room(asked, rows),
        *closed,
        *_calendar(asked),
    )


def _provider(asked: Asked, rows: Rows) -> Iterator[Reason]:
    if not asked.provider.active:
        message = said("{name} sees patients no more.", name=asked.provider.name)
        yield Reason("inactive", message, REMEDIES["inactive"])
    booked = BookedTime(
        start=asked.busy.start,
        end=asked.busy.end,
        provider_ids=(asked.provider.id,),
        at=asked.at,
    )
    found = rows.ask(booked)
    names = _names({visit.patient_id for visit in found.visits}, rows)
    for visit in found.visits:
        yield _visit(visit, asked, names.get(visit.patient_id, said("another patient")))
    for held in found.holds:
        yield _hold(held, asked)


def _visit(visit: BookedVisit, asked: Asked, name: str) -> Reason:
    zone = asked.clinic.time_zone
    start, end = with_offset(visit.start, zone), with_offset(visit.end, zone)
    told = said(
        "Booked from {start:%H:%M} to {end:%H:%M}: {name}.", start=start, end=end, name=name
    )
    if not Span(visit.start, visit.end).overlaps(asked.span):
        told = said(
            "Too close to the visit from {start:%H:%M} to {end:%H:%M}.", start=start, end=end
        )
    return Reason("slot_taken", told, REMEDIES["slot_taken"], end, visit.appointment_id)


def _hold(held: HeldTime, asked: Asked, room: str | None = None) -> Reason:
    until = with_offset(held.expires_at, asked.clinic.time_zone)
    told = said("Held until {end:%H:%M}.", end=until)
    if room is not None:
        told = said("{name} is held until {end:%H:%M}.", name=room, end=until)
    return Reason("slot_taken", told, HELD_REMEDY, until)


def _patient(asked: Asked, rows: Rows) -> Iterator[Reason]:
    if asked.patient_id is None:
        return
    if not rows.ask(PatientNames(ids=(asked.patient_id,))).patients:
        raise NotFound("patient_id")
    since = UpcomingAppointments(patient_id=asked.patient_id, after=asked.span.start)
    for visit in rows.ask(since).appointments:
        takes_time = visit.standing == "accepted"
        if takes_time and Span(visit.start, visit.end).overlaps(asked.span):
            message = said(
                "The patient has a visit from {start:%H:%M} to {end:%H:%M}.",
                start=visit.start,
                end=visit.end,
            )
            yield Reason("slot_taken", message, PATIENT_REMEDY, visit.end, visit.id)


def _room(asked: Asked, rows: Rows) -> Iterator[Reason]:
    needed = asked.length.equipment
    if asked.room_id is not None:
        yield from _room_named(room_of(asked.room_id, rows), asked, rows)
    elif needed:
        rooms = tuple(each.id for each in rooms_with(needed, rows))
        found, span, there = _in_rooms(rooms, asked, rows), asked.span, asked.location_id
        taken = {e.room_id for e in found.visits} | {e.room_id for e in found.holds}
        whom = asked.provider.id
        when = ClosedTimes(provider_id=whom, start=span.start, end=span.end, location_id=there)
        yield from no_room(needed, when, taken, rows)


def _room_named(room: Room, asked: Asked, rows: Rows) -> Iterator[Reason]:
    there = asked.location_id
    yield from lacks(room, asked.length.equipment)
    if not room.active:
        yield Reason("inactive", said("{name} is out of use.", name=room.name), ROOM_REMEDY)
    if there is not None and room.location_id not in (None, there):
        place = location_name(there, rows)
        message = said("{name} is not at {place}.", name=room.name, place=place)
        yield Reason("invalid", message, ROOM_REMEDY)
    everyone = rows.ask(ListProviders(include_inactive=True)).providers
    names = {each.id: each.name for each in everyone}
    found = _in_rooms((room.id,), asked, rows)
    for visit in found.visits:
        if visit.room_id == room.id:
            end = with_offset(visit.end, asked.clinic.time_zone)
            message = said(
                "{name} is in use until {end:%H:%M}: {whom}.",
                name=room.name,
                end=end,
                whom=names[visit.provider_id],
            )
            yield Reason("slot_taken", message, ROOM_REMEDY, end, visit.appointment_id)
    for held in found.holds:
        if held.room_id == room.id:
            yield _hold(held, asked, room.name)


def _in_rooms(room_ids: tuple[UUID, ...], asked: Asked, rows: Rows) -> BookedVisits:
    """What is booked and held in them."""
    start, end = asked.busy.start, asked.busy.end
    return rows.ask(BookedTime(start=start, end=end, room_ids=room_ids, at=asked.at))


def _calendar(asked: Asked) -> Iterator[Reason]:
    """Reasons about now: in the past, beyond the horizon, too soon."""
    clinic, at = asked.clinic, asked.at
    today = local_day(at, clinic.time_zone)
    day = local_day(asked.span.start, clinic.time_zone)
    if day < today:
        yield Reason("in_the_past", said("That day is over."), REMEDIES["in_the_past"])
    elif day > plus_days(today, clinic.horizon_days):
        message = said("The clinic books at most %n days ahead.", count=clinic.horizon_days)
        yield Reason("too_far_ahead", message, REMEDIES["too_far_ahead"])
    elif clinic.notice_minutes > minutes_between(at, asked.span.start):
        message = said("The clinic wants to know %n minutes ahead.", count=clinic.notice_minutes)
        if clinic.notice_minutes:
            yield Reason("too_short_notice", message, REMEDIES["too_short_notice"])


def _names(patients: set[UUID], rows: Rows) -> dict[UUID, str]:
    found = rows.ask(PatientNames(ids=tuple(patients))).patients if patients else ()
    return {each.id: f"{each.family_name}, {each.given_name}" for each in found}
