"""What can be asked of schedules and leave."""

from datetime import date, datetime
from uuid import UUID

from vitalbridge_desktop.kernel.columns import canonical
from vitalbridge_desktop.kernel.errors import Invalid, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Text
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import as_written, range_span
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .clock_rules import RetimeAbsences
from .events import (
    DayHours,
    ScheduleExceptionAdded,
    ScheduleExceptionRemoved,
    TimeBlocked,
    TimeUnblocked,
    WeeklyHours,
    WorkingHoursSet,
)
from .leave_commands import (
    ApproveLeaveRequest,
    RejectLeaveRequest,
    ReopenLeaveRequest,
    SubmitLeaveRequest,
    WithdrawLeaveRequest,
)
from .tables import BLOCK, EXCEPTION
from .timetables import hours_valid_from

__all__ = [
    "AddScheduleException",
    "ApproveLeaveRequest",
    "BlockTime",
    "RejectLeaveRequest",
    "RemoveScheduleException",
    "ReopenLeaveRequest",
    "RetimeAbsences",
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
        NotFound: There is no such provider or location.
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
    """Other hours on one day; none: closed. *extra* hours come on top of the week's.

    *schedule_exception_id* is given where one that was removed comes back.
    """

    schedule_exception_id: UUID | None = None
    provider_id: UUID
    day: date
    hours: tuple[DayHours, ...] = ()
    label: Text = "Changed hours"
    extra: bool = False


def add_schedule_exception(command: AddScheduleException, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such provider or location.
        Invalid: Hours end before they start, or extra hours are none.
    """
    exception_id = command.schedule_exception_id or uuid7()
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
        schedule_exception_id=command.schedule_exception_id,
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

    Without an offset, times are the clinic's; a bare date as the end is inclusive. *block_id* is
    given where a block that was opened comes back.
    """

    block_id: UUID | None = None
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
        message = said("Say whose time is blocked: some providers', or everyone's.")
        raise Invalid(message, field="provider_ids")
    zone = uow.rows.ask(GetTenant()).time_zone
    span = range_span(command.start, command.end, zone)
    block_id = command.block_id or uuid7()
    fact = TimeBlocked(
        block_id=block_id,
        provider_id=whose[0] if whose else None,
        also=whose[1:],
        start=as_written(span.start, zone),
        end=as_written(span.end, zone),
        reason=command.reason,
        zone=zone,
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
        block_id=command.block_id,
        provider_ids=tuple(map(UUID, ids)),
        everyone=not ids,
        start=start,
        end=end,
        reason=reason,
    )
    uow.emit(TimeUnblocked(block_id=command.block_id), inverse)
