"""How far a visit has come: the commands that take it a step on, and the last step back."""

from uuid import UUID

from vitalbridge_desktop.kernel.errors import InvalidTransition
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .booked import booked
from .events import (
    AppointmentArrived,
    AppointmentCheckedIn,
    AppointmentCompleted,
    AppointmentConfirmed,
    AppointmentFact,
    AppointmentNoShow,
    AppointmentStatusReverted,
)


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
