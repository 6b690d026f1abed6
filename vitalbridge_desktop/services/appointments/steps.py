"""How far a visit has come: the commands that take it a step on, and the last step back."""

from typing import Literal
from uuid import UUID

from vitalbridge_desktop.kernel.errors import InvalidTransition, Stale
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Text
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .booked import booked
from .contacts import StrikeContact
from .events import (
    AppointmentArrived,
    AppointmentCancelled,
    AppointmentCheckedIn,
    AppointmentCompleted,
    AppointmentConfirmed,
    AppointmentFact,
    AppointmentNoShow,
    AppointmentReinstated,
    AppointmentStatusReverted,
    ContactLogged,
)
from .rules import WORDS
from .unsettling import without_time

Step = Literal["confirmed", "arrived", "checked-in", "fulfilled", "noshow"]


class ConfirmAppointment(Command):
    """The patient said that they will come."""

    appointment_id: UUID


def confirm_appointment(command: ConfirmAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: It is confirmed already, or past that.
    """
    _take_step("confirmed", AppointmentConfirmed(appointment_id=command.appointment_id), uow)


class MarkArrived(Command):
    """The patient stands at the desk."""

    appointment_id: UUID


def mark_arrived(command: MarkArrived, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: It is not booked.
    """
    _take_step("arrived", AppointmentArrived(appointment_id=command.appointment_id), uow)


class CheckIn(Command):
    """The patient goes into the room."""

    appointment_id: UUID


def check_in(command: CheckIn, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: The patient has not arrived.
    """
    _take_step("checked-in", AppointmentCheckedIn(appointment_id=command.appointment_id), uow)


class CompleteAppointment(Command):
    """The visit is over."""

    appointment_id: UUID


def complete_appointment(command: CompleteAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: The patient is not in the room.
    """
    _take_step("fulfilled", AppointmentCompleted(appointment_id=command.appointment_id), uow)


class MarkNoShow(Command):
    """The patient did not come."""

    appointment_id: UUID


def mark_no_show(command: MarkNoShow, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: The patient did come.
    """
    _take_step("noshow", AppointmentNoShow(appointment_id=command.appointment_id), uow)


class CancelAppointment(Command):
    """Give an appointment's time back.

    Attributes:
        patient_knows: They rang to call off: that call is written down, and nobody rings them.
    """

    appointment_id: UUID
    reason: Text
    patient_knows: bool = False


def cancel_appointment(command: CancelAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: It is cancelled already, or past being cancelled.
    """
    id = command.appointment_id
    back = without_time(id, booked(id, uow.rows)) or ReinstateAppointment(appointment_id=id)
    uow.emit(AppointmentCancelled(appointment_id=id, reason=command.reason), back)
    if command.patient_knows:
        contact_id, who = uuid7(), booked(command.appointment_id, uow.rows).patient_id
        rang = ContactLogged(
            contact_id=contact_id,
            patient_id=who,
            appointment_id=command.appointment_id,
            channel="phone",
            outcome="reached",
            note=command.reason,
        )
        uow.emit(rang, StrikeContact(contact_id=contact_id))


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


_AGAIN: dict[
    str, type[ConfirmAppointment | MarkArrived | CheckIn | CompleteAppointment | MarkNoShow]
] = {
    "confirmed": ConfirmAppointment,
    "arrived": MarkArrived,
    "checked-in": CheckIn,
    "fulfilled": CompleteAppointment,
    "noshow": MarkNoShow,
}


class RevertStatus(Command):
    """Take the last step back; the former status holds again.

    Attributes:
        step: The step that is meant, where another one may have come since.
    """

    appointment_id: UUID
    step: Step | None = None


def revert_status(command: RevertStatus, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: There is no step to take back.
        Stale: Another step came since.
        SlotTaken: The step had freed the time, and it is taken by now.
    """
    id = command.appointment_id
    was = booked(id, uow.rows)
    if not was.steps:
        raise InvalidTransition("There is no step to take back.", field="appointment_id")
    status, confirmed = was.steps[-1]
    last = was.status if was.status != status else "confirmed"
    if command.step not in (None, last):
        message = said("This visit is {status} by now.", status=WORDS[was.status])
        raise Stale(message, field="appointment_id")
    fact = AppointmentStatusReverted(appointment_id=id, status=status, confirmed=confirmed)
    if last == "cancelled":
        reason = was.cancelled_because or "Cancelled again"
        uow.emit(fact, CancelAppointment(appointment_id=id, reason=reason))
    else:
        uow.emit(fact, _AGAIN[last](appointment_id=id))


def _take_step(step: Step, fact: AppointmentFact, uow: UnitOfWork) -> None:
    uow.emit(fact, RevertStatus(appointment_id=fact.appointment_id, step=step))
