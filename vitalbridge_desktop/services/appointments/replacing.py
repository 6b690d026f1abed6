"""Carrying out a replacement plan, and taking it back."""

from datetime import datetime
from uuid import UUID

from vitalbridge_desktop.kernel.errors import Invalid, InvalidTransition, Stale
from vitalbridge_desktop.kernel.messages import Command, Message, Minutes, Text
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import (
    local_day,
    minutes_between,
    plus_days,
    promise,
)
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .admission import hit_by_leave, planned_moves
from .events import AppointmentRescheduled
from .queries import Appointment, BookedVisit, GetAppointment, get_appointment
from .room_choice import Wish, chosen_room
from .times import require_may_overbook
from .visit_types import Length, VisitLength, visit_length

STAY = {
    "rejected": said("This leave was rejected; its visits stay where they are."),
    "withdrawn": said("This leave was withdrawn; its visits stay where they are."),
}


class PlannedPlace(Message):
    """Where one visit goes; without a room it stays in its own, or takes one that it needs."""

    appointment_id: UUID
    provider_id: UUID
    start: datetime
    room_id: UUID | None = None


class AcceptReplacementPlan(Command):
    """Give the visits that a leave hits their new places, all or none.

    The moves are those of ``replacement-plan``, or those that it proposes now.
    """

    leave_request_id: UUID
    moves: tuple[PlannedPlace, ...] | None = None


def accept_replacement_plan(command: AcceptReplacementPlan, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such leave request.
        InvalidTransition: The leave was refused or withdrawn.
        Stale: A visit of the plan is not hit any more.
        Invalid: Nothing is to be moved, or a visit twice, or beyond the clinic's horizon.
        SlotTaken, OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: A place is gone meanwhile.
    """
    id = command.leave_request_id
    status, hit = hit_by_leave(id, uow.rows)
    if status not in ("requested", "approved"):
        message = STAY[status]
        raise InvalidTransition(message, field="leave_request_id")
    moves = _proposed(id, uow) if command.moves is None else command.moves
    if not moves:
        raise Invalid("There is no visit that could be moved.", field="moves")
    if len({each.appointment_id for each in moves}) < len(moves):
        raise Invalid("The plan moves a visit twice.", field="moves")
    if any(each.appointment_id not in hit for each in moves):
        raise Stale("A visit of this plan is not hit by the leave any more.", field="moves")
    known = [_known(each.appointment_id, uow) for each in moves]
    in_turn = sorted(zip(moves, known, strict=True), key=lambda pair: not pair[1].overbook_reason)
    for move, was in in_turn:  # taken back in the reverse order: who was squeezed in comes last
        _carry_out(move, hit[move.appointment_id], was, uow)


def _proposed(leave_request_id: UUID, uow: UnitOfWork) -> tuple[PlannedPlace, ...]:
    return tuple(
        PlannedPlace(appointment_id=id, provider_id=provider_id, start=start, room_id=room_id)
        for id, provider_id, start, room_id in planned_moves(leave_request_id, uow.now, uow.rows)
    )


def _known(appointment_id: UUID, uow: UnitOfWork) -> Appointment:
    return get_appointment(GetAppointment(appointment_id=appointment_id), uow.rows)


def _carry_out(move: PlannedPlace, was: BookedVisit, known: Appointment, uow: UnitOfWork) -> None:
    minutes = minutes_between(was.start, was.end)
    before = minutes_between(was.busy_start, was.start)
    after = minutes_between(was.end, was.busy_end)
    place = PlaceVisit(
        appointment_id=was.appointment_id,
        provider_id=move.provider_id,
        room_id=move.room_id,
        start=move.start,
        minutes=minutes,
        buffer_before=before,
        buffer_after=after,
    )
    uow.emit(_moved(place, known, uow), _as_it_is(known, place))


class PlaceVisit(Command):
    """Put a visit where a plan had it, or where it was before one: how a plan is taken back.

    Without a room it stays in its own, or takes another that has what it needs.
    """

    appointment_id: UUID
    provider_id: UUID
    room_id: UUID | None = None
    start: datetime
    minutes: Minutes
    buffer_before: int = 0
    buffer_after: int = 0
    overbook_reason: Text | None = None


def place_visit(command: PlaceVisit, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        Forbidden: Overbooking needs a permission, unless the own plan is taken back.
        SlotTaken, OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: It does not fit then.
    """
    require_may_overbook(command.overbook_reason, uow, command.appointment_id)
    known = _known(command.appointment_id, uow)
    uow.emit(_moved(command, known, uow), _as_it_is(known, command))


def _as_it_is(known: Appointment, place: PlaceVisit) -> PlaceVisit:
    return PlaceVisit(
        appointment_id=known.id,
        provider_id=known.provider_id,
        room_id=known.room_id,
        start=known.start,
        minutes=known.minutes,
        buffer_before=place.buffer_before,
        buffer_after=place.buffer_after,
        overbook_reason=known.overbook_reason,
    )


def _moved(place: PlaceVisit, known: Appointment, uow: UnitOfWork) -> AppointmentRescheduled:
    clinic = uow.rows.ask(GetTenant())
    when = promise(place.start, place.minutes, clinic.time_zone, field="moves")
    today, day = local_day(uow.now, clinic.time_zone), local_day(when.start, clinic.time_zone)
    if not today <= day <= plus_days(today, clinic.horizon_days):
        message = said("Visits are booked from today to %n days ahead.", count=clinic.horizon_days)
        raise Invalid(message, field="moves")
    kind = visit_length(VisitLength(visit_type_id=known.visit_type_id), uow.rows)
    length = Length(place.minutes, place.buffer_before, place.buffer_after, kind.equipment)
    wish = Wish(
        known.id, known.patient_id, place.provider_id, place.room_id, uow.now, None,
        known.room_id, place.overbook_reason is not None,
    )  # fmt: skip
    return AppointmentRescheduled(
        appointment_id=place.appointment_id,
        provider_id=place.provider_id,
        room_id=chosen_room(wish, when, length, uow),
        wall=when.wall,
        zone=when.zone,
        fold=when.fold,
        minutes=place.minutes,
        start=when.start,
        end=when.end,
        buffer_before=place.buffer_before,
        buffer_after=place.buffer_after,
        overbook_reason=place.overbook_reason,
    )
