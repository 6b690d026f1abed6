"""What can be asked of schedules and leave."""

from datetime import date, datetime
from uuid import UUID

from vitalbridge_desktop.kernel.columns import canonical
from vitalbridge_desktop.kernel.errors import Forbidden, Invalid, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Text
from vitalbridge_desktop.kernel.time import range_span
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .admission import require_status
from .events import (
    DayHours,
    LeaveApproved,
    LeaveRejected,
    LeaveRequested,
    LeaveWithdrawn,
    ScheduleExceptionAdded,
    ScheduleExceptionRemoved,
    TimeBlocked,
    TimeUnblocked,
    WeeklyHours,
    WorkingHoursSet,
)
from .tables import BLOCK, EXCEPTION
from .timetables import hours_valid_from

__all__ = [
    "AddScheduleException",
    "ApproveLeaveRequest",
    "BlockTime",
    "RejectLeaveRequest",
    "RemoveScheduleException",
    "SetWorkingHours",
    "SubmitLeaveRequest",
    "UnblockTime",
    "WithdrawLeaveRequest",
]


class SetWorkingHours(Command):
    """A provider's hours of the week, from a day on; the hours of other periods stay.

    Without weekly hours, not even an empty list, the period that begins on that day is forgotten.
    """

    provider_id: UUID
    weekly: tuple[WeeklyHours, ...] | None
    valid_from: date | None = None
    valid_to: date | None = None


def set_working_hours(command: SetWorkingHours, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such provider.
        Invalid: Hours end before they start.
    """
    weekly, valid_to = hours_valid_from(command.provider_id, command.valid_from, uow.rows)
    fields = command.model_dump(exclude={"command_id", "weekly"})
    fact = WorkingHoursSet(**fields, weekly=command.weekly)
    inverse = SetWorkingHours(
        provider_id=command.provider_id,
        weekly=weekly,
        valid_from=command.valid_from,
        valid_to=valid_to,
    )
    uow.emit(fact, inverse)


class AddScheduleException(Command):
    """Other hours on one day; none: closed. *extra* hours come on top of the week's."""

    provider_id: UUID
    day: date
    hours: tuple[DayHours, ...] = ()
    label: Text = "Changed hours"
    extra: bool = False


def add_schedule_exception(command: AddScheduleException, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such provider.
        Invalid: Hours end before they start, or extra hours are none.
    """
    exception_id = uuid7()
    fact = ScheduleExceptionAdded(
        schedule_exception_id=exception_id,
        provider_id=command.provider_id,
        day=command.day,
        hours=command.hours,
        label=command.label,
        extra=command.extra,
    )
    uow.emit(fact, RemoveScheduleException(schedule_exception_id=exception_id))


class RemoveScheduleException(Command):
    """Let the day follow the week again."""

    schedule_exception_id: UUID


def remove_schedule_exception(command: RemoveScheduleException, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such exception.
    """
    was = uow.rows.one(EXCEPTION, id=command.schedule_exception_id)
    if was is None:
        raise NotFound("schedule_exception_id")
    provider_id, day, hours, label, extra = was
    inverse = AddScheduleException(
        provider_id=provider_id,
        day=day,
        hours=tuple(DayHours.model_validate_json(canonical(each)) for each in hours),
        label=label,
        extra=extra,
    )
    fact = ScheduleExceptionRemoved(schedule_exception_id=command.schedule_exception_id)
    uow.emit(fact, inverse)


class BlockTime(Command):
    """Keep the time of one provider, of several or of *everyone* free of visits.

    Without an offset, times are the clinic's; a bare date as the end is inclusive.
    """

    provider_id: UUID | None = None
    provider_ids: tuple[UUID, ...] = ()
    everyone: bool = False
    start: date | datetime
    end: date | datetime
    reason: Text = "Blocked"


def block_time(command: BlockTime, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such provider.
        Invalid: It ends before it starts, or it is not said whose time it is.
    """
    named = [command.provider_id, *command.provider_ids]
    whose = tuple(dict.fromkeys(each for each in named if each is not None))
    if command.everyone == bool(whose):
        message = "Say whose time is blocked: some providers', or everyone's."
        raise Invalid(message, field="provider_ids")
    zone = uow.rows.ask(GetTenant()).time_zone
    span, block_id = range_span(command.start, command.end, zone), uuid7()
    fact = TimeBlocked(
        block_id=block_id,
        provider_id=whose[0] if whose else None,
        also=whose[1:],
        start=span.start,
        end=span.end,
        reason=command.reason,
    )
    uow.emit(fact, UnblockTime(block_id=block_id))


class UnblockTime(Command):
    """Open blocked time again."""

    block_id: UUID


def unblock_time(command: UnblockTime, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such block.
    """
    was = uow.rows.one(BLOCK, id=command.block_id)
    if was is None:
        raise NotFound("block_id")
    ids, start, end, reason = was
    inverse = BlockTime(
        provider_ids=tuple(map(UUID, ids)), everyone=not ids, start=start, end=end, reason=reason
    )
    uow.emit(TimeUnblocked(block_id=command.block_id), inverse)


class SubmitLeaveRequest(Command):
    """Ask for leave; a bare date as the end is inclusive."""

    provider_id: UUID
    start: date | datetime
    end: date | datetime
    reason: Text | None = None


def submit_leave_request(command: SubmitLeaveRequest, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such provider.
        Invalid: It ends before it starts.
        LeaveOverlaps: There is a request for that time already.
    """
    zone = uow.rows.ask(GetTenant()).time_zone
    span, request_id = range_span(command.start, command.end, zone), uuid7()
    fact = LeaveRequested(
        leave_request_id=request_id,
        provider_id=command.provider_id,
        start=span.start,
        end=span.end,
        reason=command.reason,
    )
    uow.emit(fact, WithdrawLeaveRequest(leave_request_id=request_id))


class ApproveLeaveRequest(Command):
    """Let the provider go; the visits in that time need attention from then on."""

    leave_request_id: UUID


def approve_leave_request(command: ApproveLeaveRequest, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such request.
        Forbidden: It is the own one, and the clinic does not allow that.
        InvalidTransition: It was decided already.
    """
    provider_id = require_status(command.leave_request_id, "approved", {"requested"}, uow.rows)
    if provider_id == uow.who.provider_id and not uow.rows.ask(GetTenant()).self_approval:
        raise Forbidden("Somebody else has to approve your own leave.", field="leave_request_id")
    fact = LeaveApproved(leave_request_id=command.leave_request_id)
    uow.emit(fact, WithdrawLeaveRequest(leave_request_id=command.leave_request_id))


class RejectLeaveRequest(Command):
    """Refuse leave."""

    leave_request_id: UUID
    reason: Text | None = None


def reject_leave_request(command: RejectLeaveRequest, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such request.
        InvalidTransition: It was decided already.
    """
    uow.emit(LeaveRejected(leave_request_id=command.leave_request_id, reason=command.reason))


class WithdrawLeaveRequest(Command):
    """Take a request for leave back, approved or not."""

    leave_request_id: UUID


def withdraw_leave_request(command: WithdrawLeaveRequest, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such request.
        InvalidTransition: It was refused, or withdrawn already.
    """
    uow.emit(LeaveWithdrawn(leave_request_id=command.leave_request_id))
