"""What a fact about how far a visit has come must not break."""

from vitalbridge_desktop.kernel.errors import AlreadySo, InvalidTransition, Stale
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said

from .booked import Booked, Place, booked, clashes
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
)
from .rules import FREES_TIME, TIMED, require_step


class SolvedMeanwhile(Stale):
    """The visit needed a new time, and somebody else has given it one."""

    already_true = True


def admit_cancelled(event: AppointmentCancelled, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    require_step(was.status, "cancelled")
    require_unsolved(was, rows)


def admit_reinstated(event: AppointmentReinstated, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    if was.status != "cancelled":
        raise AlreadySo("This visit was not cancelled.", field="appointment_id")
    if was.overbook_reason is None:
        _require_still_free(event, was, rows)


def admit_confirmed(event: AppointmentConfirmed, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    if was.confirmed:
        raise AlreadySo("This visit is confirmed already.", field="appointment_id")
    require_timed(was, said("This visit can't be confirmed any more."))


def admit_arrived(event: AppointmentArrived, rows: Rows) -> None:
    _require_step(event, "arrived", rows)


def admit_checked_in(event: AppointmentCheckedIn, rows: Rows) -> None:
    _require_step(event, "checked-in", rows)


def admit_completed(event: AppointmentCompleted, rows: Rows) -> None:
    _require_step(event, "fulfilled", rows)


def admit_no_show(event: AppointmentNoShow, rows: Rows) -> None:
    _require_step(event, "noshow", rows)


def admit_status_reverted(event: AppointmentStatusReverted, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    if not was.steps or was.steps[-1] != [event.status, event.confirmed]:
        raise InvalidTransition("There is no step to take back.", field="appointment_id")
    if was.status in FREES_TIME and was.overbook_reason is None:
        _require_still_free(event, was, rows)


def _require_step(event: Event, wanted: str, rows: Rows) -> None:
    was = booked(event.subject_id, rows)
    require_step(was.status, wanted)
    if was.standing == "rejected":
        raise InvalidTransition("This visit needs a time first.", field="appointment_id")


def require_unsolved(was: Booked, rows: Rows) -> None:
    """Two people mended one rejected visit: the first wins, the second is superseded."""
    if was.mended_by is not None and not rows.knew(was.mended_by, was.moved[1]):
        raise SolvedMeanwhile("Somebody else has found a way out meanwhile.", field="start")


def require_timed(was: Booked, message: str) -> None:
    """A visit that is over, or will not be, keeps its time."""
    if was.status not in TIMED:
        raise InvalidTransition(message, field="appointment_id", details={"status": was.status})


def _require_still_free(event: AppointmentFact, was: Booked, rows: Rows) -> None:
    place = Place(
        id=event.appointment_id,
        provider_id=was.provider_id,
        room_id=was.room_id,
        patient_id=was.patient_id,
        start=was.start,
        end=was.end,
        busy_start=was.busy_start,
        busy_end=was.busy_end,
        zone=was.zone,
        at=event.envelope.time,
    )
    require_unclaimed(place, rows)


def require_unclaimed(place: Place, rows: Rows) -> None:
    """What is put back where it was stands there as it did: closed or not, but over nobody else."""
    for why in clashes(place, rows):
        raise why
