"""A way out that is taken back: the visit that the server had rejected has no time again."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import AlreadySo, InvalidTransition, Stale
from vitalbridge_desktop.kernel.messages import Command, Minutes, Text
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import promise
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .booked import Booked, booked
from .events import AppointmentUnsettled
from .step_tables import step_back
from .tables import appointments, time_columns
from .times import times
from .visit_types import VisitLength, visit_length

_STATUS = select(appointments.c.status).where(
    appointments.c.tenant_id == tenant, appointments.c.id == bindparam("id", type_=Id)
)


class UnsettleAppointment(Command):
    """Take back what had given a rejected visit a time, or had cancelled it: it is a case again.

    What is given here is where it had been wished; it blocks no time there.
    """

    for_good = said("This visit needs a time again. Its ways out are in Attention.")

    appointment_id: UUID
    start: datetime
    minutes: Minutes
    provider_id: UUID
    room_id: UUID | None = None
    overbook_reason: Text | None = None


def unsettle_appointment(command: UnsettleAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        AlreadySo: It has no time.
        InvalidTransition: It was never rejected, or the patient has come meanwhile.
        Stale: Somebody else has moved it since this person looked.
    """
    was = booked(command.appointment_id, uow.rows)
    minutes = command.minutes
    length = visit_length(VisitLength(visit_type_id=was.visit_type_id, minutes=minutes), uow.rows)
    when = promise(command.start, minutes, was.zone)
    place = command.model_dump(
        include={"appointment_id", "provider_id", "room_id", "overbook_reason"}
    )
    uow.emit(AppointmentUnsettled(**place, **times(when, length)))


def without_time(appointment_id: UUID, was: Booked) -> UnsettleAppointment | None:
    """What takes a way out back; None for a visit that had a time."""
    if was.standing != "rejected":
        return None
    return UnsettleAppointment(
        appointment_id=appointment_id,
        start=was.start,
        minutes=was.minutes,
        provider_id=was.provider_id,
        room_id=was.room_id,
        overbook_reason=was.overbook_reason,
    )


def admit_unsettled(event: AppointmentUnsettled, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    if was.standing == "rejected":
        raise AlreadySo("This visit has no time.", field="appointment_id")
    if was.mended_by is None or was.status not in ("booked", "cancelled"):
        raise InvalidTransition(
            "Only a visit that could not stand can be without a time.", field="appointment_id"
        )
    if not rows.knew(*was.moved):
        raise Stale("Somebody else has moved this visit meanwhile.", field="start")


def apply_unsettled(event: AppointmentUnsettled, rows: Rows) -> None:
    cancelled = rows.one(_STATUS, id=event.appointment_id) == ("cancelled",)
    if cancelled:
        step_back(event, rows, cancelled_because=None)
    nobody_told = {"moved_at": None, "told": None}
    columns = time_columns(event) | nobody_told | {"standing": "rejected", "mended_by": None}
    rows.change(appointments, id=event.appointment_id, **columns)
