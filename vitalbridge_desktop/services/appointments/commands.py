"""What can be asked of visit types and appointments."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from vitalbridge_desktop.kernel.errors import Forbidden, InvalidTransition, Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Minutes, Text
from vitalbridge_desktop.kernel.time import Promise, local_day, plus_days, promise
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .admission import booked
from .events import (
    AppointmentArrived,
    AppointmentCancelled,
    AppointmentCheckedIn,
    AppointmentCompleted,
    AppointmentConfirmed,
    AppointmentCreated,
    AppointmentFact,
    AppointmentNoShow,
    AppointmentReinstated,
    AppointmentRescheduled,
    AppointmentStatusReverted,
)
from .visit_types import DefineVisitType, Length, UpdateVisitType, VisitLength, visit_length

__all__ = [
    "CancelAppointment",
    "CheckIn",
    "CompleteAppointment",
    "ConfirmAppointment",
    "CreateAppointment",
    "DefineVisitType",
    "MarkArrived",
    "MarkNoShow",
    "ReinstateAppointment",
    "RescheduleAppointment",
    "RevertStatus",
    "UpdateVisitType",
]


class InThePast(Refusal):
    """A visit is booked for today or later; walk-ins of the day are written down afterwards."""

    code = "in_the_past"


class TooFarAhead(Refusal):
    """The clinic does not book that far ahead."""

    code = "too_far_ahead"


class CreateAppointment(Command):
    """Give a patient a time. Without an offset the start is the clinic's wall time."""

    patient_id: UUID
    provider_id: UUID
    start: datetime
    minutes: Minutes | None = None
    visit_type_id: UUID | None = None
    room_id: UUID | None = None
    reason: Text | None = None
    overbook_reason: Text | None = None
    fold: Literal[0, 1] | None = None


def create_appointment(command: CreateAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        SlotTaken: The provider, the patient or the room has something else then.
        OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: The provider takes no visits then.
        InThePast, TooFarAhead: Visits are booked from today up to the clinic's horizon.
        Forbidden: Overbooking needs a permission.
    """
    wanted = VisitLength(visit_type_id=command.visit_type_id, minutes=command.minutes)
    length = visit_length(wanted, uow.rows)
    when = _promised(command.start, length.minutes, command.fold, uow)
    _require_may_overbook(command.overbook_reason, uow)
    appointment_id = uuid7()
    fact = AppointmentCreated(
        appointment_id=appointment_id,
        patient_id=command.patient_id,
        provider_id=command.provider_id,
        room_id=command.room_id,
        visit_type_id=command.visit_type_id,
        reason=command.reason,
        overbook_reason=command.overbook_reason,
        **_times(when, length),
    )
    uow.emit(fact, CancelAppointment(appointment_id=appointment_id, reason="Booked by mistake"))


class RescheduleAppointment(Command):
    """Move a visit; what is not given stays as it was booked."""

    appointment_id: UUID
    start: datetime
    minutes: Minutes | None = None
    provider_id: UUID | None = None
    room_id: UUID | None = None
    overbook_reason: Text | None = None
    fold: Literal[0, 1] | None = None


def reschedule_appointment(command: RescheduleAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: It is past being moved.
        Stale: Somebody else has moved it since this person looked.
        SlotTaken, OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: It does not fit then.
    """
    was = booked(command.appointment_id, uow.rows)
    minutes = command.minutes or was.minutes
    when = _promised(command.start, minutes, command.fold, uow)
    _require_may_overbook(command.overbook_reason, uow)
    length = visit_length(VisitLength(visit_type_id=was.visit_type_id, minutes=minutes), uow.rows)
    fact = AppointmentRescheduled(
        appointment_id=command.appointment_id,
        provider_id=command.provider_id or was.provider_id,
        room_id=command.room_id or was.room_id,
        overbook_reason=command.overbook_reason,
        **_times(when, length),
    )
    inverse = RescheduleAppointment(
        appointment_id=command.appointment_id,
        start=was.start,
        minutes=was.minutes,
        provider_id=was.provider_id,
        room_id=was.room_id,
        overbook_reason=was.overbook_reason,
    )
    uow.emit(fact, inverse)


class CancelAppointment(Command):
    """Give an appointment's time back."""

    appointment_id: UUID
    reason: Text


def cancel_appointment(command: CancelAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: It is cancelled already, or past being cancelled.
    """
    fact = AppointmentCancelled(appointment_id=command.appointment_id, reason=command.reason)
    uow.emit(fact, ReinstateAppointment(appointment_id=command.appointment_id))


class ReinstateAppointment(Command):
    """Let a cancelled visit take place after all, at its old time."""

    appointment_id: UUID


def reinstate_appointment(command: ReinstateAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: It was not cancelled.
        SlotTaken: Its time is taken by now.
    """
    was = booked(command.appointment_id, uow.rows)
    fact = AppointmentReinstated(appointment_id=command.appointment_id)
    reason = was.cancelled_because or "Cancelled again"
    uow.emit(fact, CancelAppointment(appointment_id=command.appointment_id, reason=reason))


class ConfirmAppointment(Command):
    """The patient said that they will come."""

    appointment_id: UUID


def confirm_appointment(command: ConfirmAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: It is confirmed already, or past that.
    """
    _take_step(AppointmentConfirmed(appointment_id=command.appointment_id), uow)


class MarkArrived(Command):
    """The patient stands at the desk."""

    appointment_id: UUID


def mark_arrived(command: MarkArrived, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: It is not booked.
    """
    _take_step(AppointmentArrived(appointment_id=command.appointment_id), uow)


class CheckIn(Command):
    """The patient goes into the room."""

    appointment_id: UUID


def check_in(command: CheckIn, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: The patient has not arrived.
    """
    _take_step(AppointmentCheckedIn(appointment_id=command.appointment_id), uow)


class CompleteAppointment(Command):
    """The visit is over."""

    appointment_id: UUID


def complete_appointment(command: CompleteAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: The patient is not in the room.
    """
    _take_step(AppointmentCompleted(appointment_id=command.appointment_id), uow)


class MarkNoShow(Command):
    """The patient did not come."""

    appointment_id: UUID


def mark_no_show(command: MarkNoShow, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: The patient did come.
    """
    _take_step(AppointmentNoShow(appointment_id=command.appointment_id), uow)


class RevertStatus(Command):
    """Take the last step back; the former status holds again."""

    appointment_id: UUID


def revert_status(command: RevertStatus, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: There is no step to take back.
        SlotTaken: The step had freed the time, and it is taken by now.
    """
    was = booked(command.appointment_id, uow.rows)
    if not was.steps:
        raise InvalidTransition("There is no step to take back.", field="appointment_id")
    status, confirmed = was.steps[-1]
    fact = AppointmentStatusReverted(
        appointment_id=command.appointment_id, status=status, confirmed=confirmed
    )
    uow.emit(fact)


def _take_step(fact: AppointmentFact, uow: UnitOfWork) -> None:
    uow.emit(fact, RevertStatus(appointment_id=fact.appointment_id))


def _promised(start: datetime, minutes: int, fold: int | None, uow: UnitOfWork) -> Promise:
    clinic = uow.rows.ask(GetTenant())
    when = promise(start, minutes, clinic.time_zone, fold=fold)
    today, day = local_day(uow.now, clinic.time_zone), local_day(when.start, clinic.time_zone)
    if day < today:
        raise InThePast("That day is over; visits are booked for today or later.", field="start")
    if day > plus_days(today, clinic.horizon_days):
        message = f"The clinic books at most {clinic.horizon_days} days ahead."
        raise TooFarAhead(message, field="start")
    return when


def _times(when: Promise, length: Length) -> dict[str, Any]:
    return {
        "wall": when.wall,
        "zone": when.zone,
        "fold": when.fold,
        "minutes": length.minutes,
        "start": when.start,
        "end": when.end,
        "buffer_before": length.buffer_before,
        "buffer_after": length.buffer_after,
    }


def _require_may_overbook(reason: str | None, uow: UnitOfWork) -> None:
    if reason is not None and not uow.who.may("overbook"):
        raise Forbidden("Your account may not overbook.", field="overbook_reason")
