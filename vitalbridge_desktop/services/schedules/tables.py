"""What is stored about schedules, and how each fact changes it."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, Integer, String, Table, TypedColumns, bindparam, select

from vitalbridge_desktop.kernel.columns import (
    Day,
    Flag,
    Id,
    Instant,
    Json,
    metadata,
)
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .events import (
    LeaveApproved,
    LeaveFact,
    LeaveRejected,
    LeaveReopened,
    LeaveRequested,
    LeaveWithdrawn,
    ScheduleExceptionAdded,
    ScheduleExceptionRemoved,
    TimeBlocked,
    TimeUnblocked,
    WorkingHoursSet,
)
from .rules import with_period


class WorkingHoursColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the provider's
    periods: Column[Any] = Column(Json, nullable=False)  # [{valid_from, valid_to, weekly}]
    version: Column[int] = Column(Integer, nullable=False)


working_hours = Table("working_hours", metadata, WorkingHoursColumns, sqlite_with_rowid=False)


class ScheduleExceptionColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    provider_id: Column[UUID] = Column(Id, nullable=False)
    day: Column[date] = Column(Day, nullable=False)
    hours: Column[Any] = Column(Json, nullable=False)  # [{start, end}], wall time
    label: Column[str] = Column(String, nullable=False)
    extra: Column[bool] = Column(Flag, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


schedule_exceptions = Table(
    "schedule_exceptions",
    metadata,
    ScheduleExceptionColumns,
    Index(None, "tenant_id", "day"),
    sqlite_with_rowid=False,
)


class BlockColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    provider_ids: Column[Any] = Column(Json, nullable=False)  # none: everybody
    start: Column[datetime] = Column(Instant, nullable=False)
    end: Column[datetime] = Column(Instant, nullable=False)
    reason: Column[str] = Column(String, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


blocks = Table(
    "blocks",
    metadata,
    BlockColumns,
    Index(None, "tenant_id", "end", "start"),
    sqlite_with_rowid=False,
)


class LeaveRequestColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    provider_id: Column[UUID] = Column(Id, nullable=False)
    start: Column[datetime] = Column(Instant, nullable=False)
    end: Column[datetime] = Column(Instant, nullable=False)
    reason: Column[str | None] = Column(String)
    status: Column[str] = Column(String, nullable=False)  # requested, approved, rejected, withdrawn
    asked_at: Column[datetime] = Column(Instant, nullable=False)
    asked_by: Column[UUID] = Column(Id, nullable=False)
    decided_at: Column[datetime | None] = Column(Instant)
    decided_by: Column[UUID | None] = Column(Id)
    answer: Column[str | None] = Column(String)
    version: Column[int] = Column(Integer, nullable=False)


leave_requests = Table(
    "leave_requests",
    metadata,
    LeaveRequestColumns,
    Index(None, "tenant_id", "end", "start"),
    sqlite_with_rowid=False,
)

PERIODS = select(working_hours.c.periods).where(
    working_hours.c.tenant_id == tenant, working_hours.c.id == bindparam("id", type_=Id)
)

EXCEPTION = select(
    schedule_exceptions.c.provider_id,
    schedule_exceptions.c.day,
    schedule_exceptions.c.hours,
    schedule_exceptions.c.label,
    schedule_exceptions.c.extra,
).where(
    schedule_exceptions.c.tenant_id == tenant, schedule_exceptions.c.id == bindparam("id", type_=Id)
)
BLOCK = select(blocks.c.provider_ids, blocks.c.start, blocks.c.end, blocks.c.reason).where(
    blocks.c.tenant_id == tenant, blocks.c.id == bindparam("id", type_=Id)
)


def apply_hours_set(event: WorkingHoursSet, rows: Rows) -> None:
    found = rows.one(PERIODS, id=event.provider_id)
    period = event.model_dump(mode="json", exclude={"provider_id"})
    periods = with_period(found[0] if found else [], period)
    rows.put(working_hours, id=event.provider_id, periods=periods)


def apply_exception_added(event: ScheduleExceptionAdded, rows: Rows) -> None:
    rows.put(
        schedule_exceptions,
        id=event.schedule_exception_id,
        provider_id=event.provider_id,
        day=event.day,
        hours=[each.model_dump(mode="json") for each in event.hours],
        label=event.label,
        extra=event.extra,
    )


def apply_exception_removed(event: ScheduleExceptionRemoved, rows: Rows) -> None:
    rows.remove(schedule_exceptions, id=event.schedule_exception_id)


def apply_blocked(event: TimeBlocked, rows: Rows) -> None:
    rows.put(
        blocks,
        id=event.block_id,
        provider_ids=[str(each) for each in event.provider_ids],
        start=event.start,
        end=event.end,
        reason=event.reason,
    )


def apply_unblocked(event: TimeUnblocked, rows: Rows) -> None:
    rows.remove(blocks, id=event.block_id)


def apply_requested(event: LeaveRequested, rows: Rows) -> None:
    rows.put(
        leave_requests,
        id=event.leave_request_id,
        provider_id=event.provider_id,
        start=event.start,
        end=event.end,
        reason=event.reason,
        status="requested",
        asked_at=event.envelope.time,
        asked_by=event.envelope.staff_id,
        decided_at=None,
        decided_by=None,
        answer=None,
    )


def apply_approved(event: LeaveApproved, rows: Rows) -> None:
    _decide(event, "approved", None, rows)


def apply_rejected(event: LeaveRejected, rows: Rows) -> None:
    _decide(event, "rejected", event.reason, rows)


def apply_withdrawn(event: LeaveWithdrawn, rows: Rows) -> None:
    _decide(event, "withdrawn", None, rows)


def apply_reopened(event: LeaveReopened, rows: Rows) -> None:
    if event.status == "approved":
        _decide(event, "approved", None, rows)
        return
    rows.change(
        leave_requests,
        id=event.leave_request_id,
        status="requested",
        decided_at=None,
        decided_by=None,
        answer=None,
    )


def _decide(
    event: LeaveFact,
    status: str,
    answer: str | None,
    rows: Rows,
) -> None:
    rows.change(
        leave_requests,
        id=event.leave_request_id,
        status=status,
        decided_at=event.envelope.time,
        decided_by=event.envelope.staff_id,
        answer=answer,
    )
