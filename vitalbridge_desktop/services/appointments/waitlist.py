"""The waitlist: who would like a time, or an earlier one, until they are given it."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import AlreadySo, Inactive, Invalid, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Minutes, Text
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import instant_of
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.patients.queries import PatientNames
from vitalbridge_desktop.services.providers.queries import GetProvider
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .booked import booked
from .events import (
    AppointmentCancelled,
    AppointmentReinstated,
    Urgency,
    WaitlistJoined,
    WaitlistLeft,
    WaitlistRejoined,
    Weekday,
)
from .visit_types import VisitLength, visit_length
from .waitlist_tables import waitlist_entries

BOOKED = "A time was found"
w = waitlist_entries.c
_ENTRY = select(w.patient_id, w.appointment_id, w.state, w.left_because).where(
    w.tenant_id == tenant, w.id == bindparam("id", type_=Id)
)
_WAITING = select(w.id, w.visit_type_id, w.minutes, w.provider_ids, w.appointment_id).where(
    w.tenant_id == tenant,
    w.patient_id == bindparam("patient_id", type_=Id),
    w.state == "waiting",
    w.standing == "accepted",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the waitlist as it is stored."""

    patient_id: UUID
    appointment_id: UUID | None
    state: str
    left_because: str | None


def entry(waitlist_entry_id: UUID, rows: Rows) -> Entry:
    """
    Raises:
        NotFound: There is no such entry.
    """
    found: tuple[Any, ...] | None = rows.one(_ENTRY, id=waitlist_entry_id)
    if found is None:
        raise NotFound("waitlist_entry_id")
    return Entry(*found)


class JoinWaitlist(Command):
    """Let a patient wait for a time; what is not wished for is all the same to them.

    Attributes:
        from_time, to_time: Wall times between which the whole visit lies.
        earliest, latest: The first and the last day.
        appointment_id: Their visit, which they would like to have earlier.
        since: Since when they wait, where that is not from now on.
    """

    patient_id: UUID
    visit_type_id: UUID | None = None
    minutes: Minutes | None = None
    provider_ids: tuple[UUID, ...] = ()
    weekdays: tuple[Weekday, ...] = ()
    from_time: time | None = None
    to_time: time | None = None
    earliest: date | None = None
    latest: date | None = None
    urgency: Urgency = "routine"
    appointment_id: UUID | None = None
    note: Text | None = None
    since: datetime | None = None


def join_waitlist(command: JoinWaitlist, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound, Inactive: There is no such patient, provider, visit type or visit.
        Invalid: The wishes can't be met: they end before they begin.
        InvalidTransition: The patient waits for that already.
    """
    if command.from_time and command.to_time and command.to_time <= command.from_time:
        raise Invalid("The time of day ends before it begins.", field="to_time")
    if command.earliest and command.latest and command.latest < command.earliest:
        raise Invalid("The last day comes before the first.", field="latest")
    fields = command.model_dump(exclude={"command_id", "since"})
    zone = uow.rows.ask(GetTenant()).time_zone
    since = None if command.since is None else instant_of(command.since, zone)
    id = uuid7()
    fact = WaitlistJoined(waitlist_entry_id=id, since=since, **fields)
    uow.emit(fact, LeaveWaitlist(waitlist_entry_id=id, reason="Joined by mistake"))


class LeaveWaitlist(Command):
    """Let a patient wait no longer."""

    waitlist_entry_id: UUID
    reason: Text | None = None


def leave_waitlist(command: LeaveWaitlist, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such entry.
        InvalidTransition: They wait no longer already.
    """
    id = command.waitlist_entry_id
    fact = WaitlistLeft(waitlist_entry_id=id, reason=command.reason)
    uow.emit(fact, RejoinWaitlist(waitlist_entry_id=id))


class RejoinWaitlist(Command):
    """Let a patient wait again, with the same wishes and as long as they have waited."""

    waitlist_entry_id: UUID


def rejoin_waitlist(command: RejoinWaitlist, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such entry.
        InvalidTransition: They wait already.
    """
    id = command.waitlist_entry_id
    again = LeaveWaitlist(waitlist_entry_id=id, reason=entry(id, uow.rows).left_because)
    uow.emit(WaitlistRejoined(waitlist_entry_id=id), again)


class ReturnToWaitlist(Command):
    """The visit that was found will not take place after all: the patient waits again."""

    waitlist_entry_id: UUID
    appointment_id: UUID
    reason: Text = "Back on the waitlist"


def return_to_waitlist(command: ReturnToWaitlist, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such entry, or no such visit of this patient.
        InvalidTransition: The visit is past being cancelled, or the patient waits already.
    """
    _require_one_patient(command.waitlist_entry_id, command.appointment_id, uow.rows)
    inverse = TakeFromWaitlist(
        waitlist_entry_id=command.waitlist_entry_id, appointment_id=command.appointment_id
    )
    cancelled = AppointmentCancelled(appointment_id=command.appointment_id, reason=command.reason)
    uow.emit(cancelled, inverse)
    uow.emit(WaitlistRejoined(waitlist_entry_id=command.waitlist_entry_id))


class TakeFromWaitlist(Command):
    """A visit that was cancelled for the waitlist takes place at its old time: nobody waits."""

    waitlist_entry_id: UUID
    appointment_id: UUID


def take_from_waitlist(command: TakeFromWaitlist, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such entry, or no such visit of this patient.
        InvalidTransition: The visit was not cancelled, or the patient waits no longer.
        SlotTaken, SlotOnHold: Its time is taken by now.
    """
    _require_one_patient(command.waitlist_entry_id, command.appointment_id, uow.rows)
    inverse = ReturnToWaitlist(
        waitlist_entry_id=command.waitlist_entry_id, appointment_id=command.appointment_id
    )
    uow.emit(AppointmentReinstated(appointment_id=command.appointment_id), inverse)
    take_off(command.waitlist_entry_id, command.appointment_id, uow)


def admit_joined(event: WaitlistJoined, rows: Rows) -> None:
    names = rows.ask(PatientNames(ids=(event.patient_id,))).patients
    if not names:
        raise NotFound("patient_id")
    if not names[0].active:
        raise Inactive("patient_id")
    visit_length(VisitLength(visit_type_id=event.visit_type_id, minutes=event.minutes), rows)
    for provider_id in event.provider_ids:
        rows.ask(GetProvider(provider_id=provider_id))
    visit = event.appointment_id
    if visit is not None and booked(visit, rows).patient_id != event.patient_id:
        raise NotFound("appointment_id")
    if _waits_already(event, rows):
        raise AlreadySo("This patient waits for that already.", field="patient_id")


def admit_left(event: WaitlistLeft, rows: Rows) -> None:
    if entry(event.waitlist_entry_id, rows).state == "left":
        raise AlreadySo("This patient waits no longer.", field="waitlist_entry_id")


def admit_rejoined(event: WaitlistRejoined, rows: Rows) -> None:
    if entry(event.waitlist_entry_id, rows).state == "waiting":
        raise AlreadySo("This patient waits already.", field="waitlist_entry_id")


def _waits_already(event: WaitlistJoined, rows: Rows) -> bool:
    wished = (event.visit_type_id, event.minutes, event.appointment_id)
    providers = {str(id) for id in event.provider_ids}
    return any(
        id != event.waitlist_entry_id
        and (kind, minutes, visit) == wished
        and set(with_whom) == providers
        for id, kind, minutes, with_whom, visit in rows.read(_WAITING, patient_id=event.patient_id)
    )


def _require_one_patient(waitlist_entry_id: UUID, appointment_id: UUID, rows: Rows) -> None:
    if entry(waitlist_entry_id, rows).patient_id != booked(appointment_id, rows).patient_id:
        raise NotFound("appointment_id")


def require_waiting(waitlist_entry_id: UUID | None, patient_id: UUID, rows: Rows) -> None:
    """
    Raises:
        NotFound: There is no such entry.
        Invalid: Another patient waits there.
        InvalidTransition: They wait no longer: a time was found already.
    """
    if waitlist_entry_id is None:
        return
    waits = entry(waitlist_entry_id, rows)
    if waits.patient_id != patient_id:
        raise Invalid("Another patient waits there.", field="waitlist_entry_id")
    if waits.state == "left":
        raise AlreadySo("This patient waits no longer.", field="waitlist_entry_id")


def take_off(waitlist_entry_id: UUID | None, appointment_id: UUID, uow: UnitOfWork) -> None:
    """What the patient had waited for was found."""
    if waitlist_entry_id is not None:
        uow.emit(
            WaitlistLeft(
                waitlist_entry_id=waitlist_entry_id, reason=BOOKED, appointment_id=appointment_id
            )
        )


def put_back(waitlist_entry_id: UUID | None, uow: UnitOfWork) -> None:
    """The patient waits again, where they do not already."""
    if waitlist_entry_id is not None and entry(waitlist_entry_id, uow.rows).state == "left":
        uow.emit(WaitlistRejoined(waitlist_entry_id=waitlist_entry_id))
