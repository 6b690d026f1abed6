"""What a fact about appointments must not break, on the desk that states it and on the server."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import Inactive, NotFound, Refusal, Stale
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import Span, shifted
from vitalbridge_desktop.services.patients.queries import PatientNames
from vitalbridge_desktop.services.providers.queries import GetProvider
from vitalbridge_desktop.services.schedules.queries import (
    AvailableSlots,
    ClosedTimes,
    LeaveImpact,
    ReplacementPlan,
    StrandedVisits,
)
from vitalbridge_desktop.services.tenants.queries import ListRooms

from .booked import Place, booked, clashes
from .closed import CLOSED
from .equipment import require_equipped
from .events import AppointmentCreated, AppointmentRescheduled, AppointmentTime
from .queries import BookedVisit
from .returning import returned
from .step_admission import require_timed, require_unclaimed, require_unsolved
from .tables import visit_types

_VISIT_TYPE = select(visit_types.c.active).where(
    visit_types.c.tenant_id == tenant, visit_types.c.id == bindparam("id", type_=Id)
)


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
    _require_place(event, event.patient_id, event.visit_type_id, rows)


def admit_rescheduled(event: AppointmentRescheduled, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    require_timed(was, said("This visit can't be moved any more."))
    require_unsolved(was, rows)
    if not rows.knew(*was.moved):
        raise Stale("Somebody else has moved this visit meanwhile.", field="start")
    _require_place(event, was.patient_id, was.visit_type_id, rows)


def _require_place(event: AppointmentTime, patient_id: UUID, kind: UUID | None, rows: Rows) -> None:
    require_in_use(event.provider_id, event.room_id, rows)
    if event.overbook_reason is not None:
        return
    place = Place(
        id=event.appointment_id,
        provider_id=event.provider_id,
        room_id=event.room_id,
        patient_id=patient_id,
        start=event.start,
        end=event.end,
        busy_start=shifted(event.start, -event.buffer_before),
        busy_end=shifted(event.end, event.buffer_after),
        zone=event.zone,
        at=event.envelope.time,
        hold_id=event.hold_id,
    )
    if returned(event, rows) is not None:
        require_unclaimed(place, rows)
        return
    require_equipped(kind, event.room_id, rows)
    require_open(place, rows)


def require_in_use(provider_id: UUID, room_id: UUID | None, rows: Rows) -> None:
    """
    Raises:
        NotFound, Inactive: The clinic has no such provider or room, or has them no more.
    """
    if not rows.ask(GetProvider(provider_id=provider_id)).active:
        raise Inactive("provider_id")
    if room_id is not None:
        rooms = {room.id: room.active for room in rows.ask(ListRooms()).rooms}
        if room_id not in rooms:
            raise NotFound("room_id")
        if not rooms[room_id]:
            raise Inactive("room_id")


def require_open(place: Place, rows: Rows) -> None:
    """
    Raises:
        SlotTaken, SlotOnHold: The provider, the patient or the room is taken then.
        OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: The provider takes no visits then.
    """
    for why in objections(place, rows):
        raise why


def objections(place: Place, rows: Rows) -> Iterator[Refusal]:
    """Every reason why nobody can be seen there and then."""
    yield from clashes(place, rows)
    asked = ClosedTimes(
        provider_id=place.provider_id, start=place.start, end=place.end, room_id=place.room_id
    )
    for reason in rows.ask(asked).reasons:
        yield CLOSED[reason.code](reason.message, field="start")


def free_times(
    provider_id: UUID,
    within: Span,
    minutes: int,
    visit_type_id: UUID | None,
    at: datetime,
    *,
    rows: Rows,
) -> list[Span]:
    """Where a visit of that length would fit, earliest first; what is held *at* does not."""
    wish = AvailableSlots(
        from_=within.start,
        to=within.end,
        provider_ids=(provider_id,),
        visit_type_id=visit_type_id,
        minutes=minutes,
        at=at,
    )
    return [Span(each.start, each.end) for each in rows.ask(wish).slots]


def stranded_since(after: datetime, rows: Rows) -> list[BookedVisit]:
    """Visits from then on whose provider is on leave."""
    leaves = rows.ask(StrandedVisits(after=after)).leaves
    return [visit for leave in leaves for visit in leave.appointments]


def hit_by_leave(leave_request_id: UUID, rows: Rows) -> tuple[str, dict[UUID, BookedVisit]]:
    """How far a leave request has come, and the visits that it hits by their ids.

    Raises:
        NotFound: There is no such request.
    """
    hit = rows.ask(LeaveImpact(leave_request_id=leave_request_id))
    return hit.status, {each.appointment_id: each for each in hit.appointments}


def planned_moves(
    leave_request_id: UUID, at: datetime, rows: Rows
) -> Iterator[tuple[UUID, UUID, datetime, UUID | None]]:
    """Where the visits that a leave hits could go: the visit, with whom, when, in which room."""
    plan = rows.ask(ReplacementPlan(leave_request_id=leave_request_id, at=at))
    for each in plan.moves:
        if each.provider_id is not None and each.start is not None:
            yield each.appointment_id, each.provider_id, each.start, each.room_id
