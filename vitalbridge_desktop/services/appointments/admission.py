"""What a fact about appointments must not break, on the desk that states it and on the server."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.errors import (
    AlreadySo,
    Inactive,
    InvalidTransition,
    NotFound,
    Refusal,
    Stale,
)
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import shifted, wall_time
from vitalbridge_desktop.services.patients.queries import PatientNames
from vitalbridge_desktop.services.providers.queries import GetProvider
from vitalbridge_desktop.services.schedules.queries import ClosedTimes
from vitalbridge_desktop.services.tenants.queries import ListRooms

from .events import (
    AppointmentArrived,
    AppointmentCancelled,
    AppointmentCheckedIn,
    AppointmentCompleted,
    AppointmentConfirmed,
    AppointmentCreated,
    AppointmentNoShow,
    AppointmentReinstated,
    AppointmentRescheduled,
    AppointmentStatusReverted,
    AppointmentTime,
)
from .rules import FREES_TIME, TIMED, require_step
from .tables import appointments, visit_types

EARLIEST = 2 * 24 * 60  # minutes before: no visit with its buffers is longer


class SlotTaken(Refusal):
    """The provider, the patient or the room has something else then."""

    code = "slot_taken"

    def __init__(self, who: str, start: datetime, end: datetime, appointment_id: UUID) -> None:
        super().__init__(
            f"The {who} is taken from {start:%H:%M} to {end:%H:%M}.",
            field="start",
            details={"who": who, "appointment_id": str(appointment_id)},
        )


class SolvedMeanwhile(Stale):
    """The visit needed a new time, and somebody else has given it one."""

    already_true = True


class OutsideWorkingHours(Refusal):
    """The provider does not work then."""

    code = "outside_working_hours"


class OnLeave(Refusal):
    """The provider is on leave then."""

    code = "on_leave"


class Blocked(Refusal):
    """The provider's time is kept free of visits."""

    code = "blocked"


class ClinicHoliday(Refusal):
    """The clinic is closed on that day."""

    code = "holiday"


CLOSED: dict[str, type[Refusal]] = {
    each.code: each for each in (OnLeave, ClinicHoliday, Blocked, OutsideWorkingHours)
}


a = appointments.c
_ROW = select(
    a.patient_id, a.provider_id, a.room_id, a.start, a.end, a.busy_start, a.busy_end,
    a.zone, a.status, a.standing, a.confirmed, a.steps, a.moved, a.overbook_reason,
    a.minutes, a.fold, a.wall, a.visit_type_id, a.cancelled_because,
    a.mended_by,
).where(a.tenant_id == tenant, a.id == bindparam("id", type_=Id))  # fmt: skip
_VISIT_TYPE = select(visit_types.c.active).where(
    visit_types.c.tenant_id == tenant, visit_types.c.id == bindparam("id", type_=Id)
)


def _overlapping(whose: Any, starts: Any, ends: Any) -> Any:
    return (
        select(a.id, a.start, a.end, a.zone)
        .where(
            a.tenant_id == tenant,
            whose == bindparam("of", type_=Id),
            starts < bindparam("end", type_=Instant),
            starts > bindparam("earliest", type_=Instant),  # no visit is longer than a day
            ends > bindparam("start", type_=Instant),
            a.id != bindparam("but", type_=Id),
            a.standing == "accepted",
            *(a.status != status for status in FREES_TIME),
        )
        .order_by(starts)
        .limit(1)
    )


_CLAIMS = (
    ("provider", "provider_id", True, _overlapping(a.provider_id, a.busy_start, a.busy_end)),
    ("room", "room_id", True, _overlapping(a.room_id, a.busy_start, a.busy_end)),
    ("patient", "patient_id", False, _overlapping(a.patient_id, a.start, a.end)),
)


@dataclass(frozen=True, slots=True)
class Booked:
    """An appointment as it is stored."""

    patient_id: UUID
    provider_id: UUID
    room_id: UUID | None
    start: datetime
    end: datetime
    busy_start: datetime
    busy_end: datetime
    zone: str
    status: str
    standing: str
    confirmed: bool
    steps: list[Any]
    moved: list[Any]
    overbook_reason: str | None
    minutes: int
    fold: int
    wall: str
    visit_type_id: UUID | None
    cancelled_because: str | None
    mended_by: str | None


def booked(appointment_id: UUID, rows: Rows) -> Booked:
    """
    Raises:
        NotFound: There is no such appointment.
    """
    found: tuple[Any, ...] | None = rows.one(_ROW, id=appointment_id)
    if found is None:
        raise NotFound("appointment_id")
    return Booked(*found)


def admit_created(event: AppointmentCreated, rows: Rows) -> None:
    names = rows.ask(PatientNames(ids=(event.patient_id,))).patients
    if not names:
        raise NotFound("patient_id")
    if not names[0].active:
        raise Inactive("patient_id")
    if event.visit_type_id is not None:
        kind = rows.one(_VISIT_TYPE, id=event.visit_type_id)
        if kind is None:
            raise NotFound("visit_type_id")
        if not kind[0]:
            raise Inactive("visit_type_id")
    _require_place(event, event.patient_id, rows)


def admit_rescheduled(event: AppointmentRescheduled, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    _require_timed(was, "moved")
    _require_unsolved(was, rows)
    if not rows.knew(*was.moved):
        raise Stale("Somebody else has moved this visit meanwhile.", field="start")
    _require_place(event, was.patient_id, rows)


def admit_cancelled(event: AppointmentCancelled, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    require_step(was.status, "cancelled")
    _require_unsolved(was, rows)


def admit_reinstated(event: AppointmentReinstated, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    if was.status != "cancelled":
        raise AlreadySo("This visit was not cancelled.", field="appointment_id")
    if was.overbook_reason is None:
        _require_still_free(event.appointment_id, was, rows)


def admit_confirmed(event: AppointmentConfirmed, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    if was.confirmed:
        raise AlreadySo("This visit is confirmed already.", field="appointment_id")
    _require_timed(was, "confirmed")


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
        _require_still_free(event.appointment_id, was, rows)


def _require_step(event: Event, wanted: str, rows: Rows) -> None:
    was = booked(event.subject_id, rows)
    require_step(was.status, wanted)
    if was.standing == "rejected":
        raise InvalidTransition("This visit needs a time first.", field="appointment_id")


def _require_unsolved(was: Booked, rows: Rows) -> None:
    """Two people mended one rejected visit: the first wins, the second is superseded."""
    if was.mended_by is not None and not rows.knew(was.mended_by, was.moved[1]):
        raise SolvedMeanwhile("Somebody else has found a way out meanwhile.", field="start")


def _require_timed(was: Booked, what: str) -> None:
    if was.status not in TIMED:
        message = f"This visit can't be {what} any more."
        raise InvalidTransition(message, field="appointment_id", details={"status": was.status})


def _require_place(event: AppointmentTime, patient_id: UUID, rows: Rows) -> None:
    if not rows.ask(GetProvider(provider_id=event.provider_id)).active:
        raise Inactive("provider_id")
    if event.room_id is not None:
        rooms = {room.id: room.active for room in rows.ask(ListRooms()).rooms}
        if event.room_id not in rooms:
            raise NotFound("room_id")
        if not rooms[event.room_id]:
            raise Inactive("room_id")
    if event.overbook_reason is not None:
        return
    spans = {
        "start": event.start,
        "end": event.end,
        "busy_start": shifted(event.start, -event.buffer_before),
        "busy_end": shifted(event.end, event.buffer_after),
    }
    claims = {"provider_id": event.provider_id, "room_id": event.room_id, "patient_id": patient_id}
    _require_free(event.appointment_id, claims, spans, event.zone, rows)
    closed = rows.ask(
        ClosedTimes(provider_id=event.provider_id, start=event.start, end=event.end)
    ).reasons
    if closed:
        raise CLOSED[closed[0].code](closed[0].message, field="start")


def _require_still_free(appointment_id: UUID, was: Booked, rows: Rows) -> None:
    claims = {n: getattr(was, n) for n in ("provider_id", "room_id", "patient_id")}
    spans = {n: getattr(was, n) for n in ("start", "end", "busy_start", "busy_end")}
    _require_free(appointment_id, claims, spans, was.zone, rows)


def _require_free(
    appointment_id: UUID,
    claims: Mapping[str, UUID | None],
    spans: Mapping[str, datetime],
    zone: str,
    rows: Rows,
) -> None:
    for who, field, busy, statement in _CLAIMS:
        of = claims[field]
        if of is None:
            continue
        start = spans["busy_start" if busy else "start"]
        end = spans["busy_end" if busy else "end"]
        clash = rows.one(
            statement,
            of=of,
            start=start,
            end=end,
            earliest=shifted(start, -EARLIEST),
            but=appointment_id,
        )
        if clash:
            id, clash_start, clash_end, _ = clash
            raise SlotTaken(who, wall_time(clash_start, zone), wall_time(clash_end, zone), id)
