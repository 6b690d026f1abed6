"""How far a visit has come: how each step, and each one that is taken back, changes its row."""

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

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
from .tables import appointments, mended

_STEPS = select(appointments.c.status, appointments.c.confirmed, appointments.c.steps).where(
    appointments.c.tenant_id == tenant, appointments.c.id == bindparam("id", type_=Id)
)
_TAKEN_AT = {
    "arrived": "arrived_at",
    "checked-in": "checked_in_at",
    "fulfilled": "completed_at",
}


def apply_cancelled(event: AppointmentCancelled, rows: Rows) -> None:
    columns = mended(event, rows)
    _step(event, rows, status="cancelled", cancelled_because=event.reason, **columns)


def apply_reinstated(event: AppointmentReinstated, rows: Rows) -> None:
    step_back(event, rows, cancelled_because=None)


def apply_confirmed(event: AppointmentConfirmed, rows: Rows) -> None:
    _step(event, rows, confirmed=True)


def apply_arrived(event: AppointmentArrived, rows: Rows) -> None:
    _step(event, rows, status="arrived", arrived_at=event.envelope.time)


def apply_checked_in(event: AppointmentCheckedIn, rows: Rows) -> None:
    _step(event, rows, status="checked-in", checked_in_at=event.envelope.time)


def apply_completed(event: AppointmentCompleted, rows: Rows) -> None:
    _step(event, rows, status="fulfilled", completed_at=event.envelope.time)


def apply_no_show(event: AppointmentNoShow, rows: Rows) -> None:
    _step(event, rows, status="noshow")


def apply_status_reverted(event: AppointmentStatusReverted, rows: Rows) -> None:
    step_back(event, rows, cancelled_because=None)


def _step(event: AppointmentFact, rows: Rows, **columns: object) -> None:
    """A new status, the former one kept so that the step can be taken back."""
    if found := rows.one(_STEPS, id=event.appointment_id):
        status, confirmed, steps = found
        kept = [*steps, [status, confirmed]]
        at = event.envelope.time
        rows.change(appointments, id=event.appointment_id, steps=kept, status_at=at, **columns)


def step_back(event: AppointmentFact, rows: Rows, **columns: object) -> None:
    """The former status holds again."""
    found = rows.one(_STEPS, id=event.appointment_id)
    if found and found[2]:
        (*kept, (status, confirmed)) = found[2]
        if found[0] != status and (taken := _TAKEN_AT.get(found[0])):
            columns[taken] = None
        rows.change(
            appointments,
            id=event.appointment_id,
            status=status,
            confirmed=confirmed,
            steps=kept,
            status_at=event.envelope.time,
            **columns,
        )
