"""What can have happened to schedules and leave."""

from datetime import date, datetime, time
from typing import Literal
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.messages import Event, Message

OpenLeave = Literal["requested", "approved"]
Weeks = Literal["every", "even", "odd"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class DayHours(Message):
    """Open from *start* to *end*, wall time; midnight as the end is the end of the day.

    At one location, or at any. Hours that name none are written as they were before hours could:
    their rows keep their digests.
    """

    start: time
    end: time
    location_id: UUID | None = Field(default=None, exclude_if=lambda named: named is None)


class WeeklyHours(DayHours):
    """Open on one day of the week; *even* and *odd* weeks by their ISO 8601 number."""

    weekday: Weekday
    weeks: Weeks = "every"


class ScheduleFact(Event):
    """Anything that happened to a schedule."""


class WorkingHoursSet(
    ScheduleFact, wire="working-hours.set", key="provider_id", kind="working_hours"
):
    """A provider works these hours, from a day on (None: always did), to a day (None: no end).

    No weekly hours at all, not even an empty week: the period that began on that day is no more.
    """

    provider_id: UUID
    weekly: tuple[WeeklyHours, ...] | None
    valid_from: date | None = None
    valid_to: date | None = None


class ScheduleExceptionAdded(
    ScheduleFact, wire="schedule-exception.added", key="schedule_exception_id", creates=True
):
    """On one day a provider works other hours than in the week; none at all: closed.

    *extra* hours come on top of the week's.
    """

    schedule_exception_id: UUID
    provider_id: UUID
    day: date
    hours: tuple[DayHours, ...]
    label: str
    extra: bool = False


class ScheduleExceptionRemoved(
    ScheduleFact, wire="schedule-exception.removed", key="schedule_exception_id"
):
    """The day follows the week again."""

    schedule_exception_id: UUID


class TimeBlocked(ScheduleFact, wire="time.blocked", key="block_id", creates=True):
    """A provider and those who are named *also* take no visits from *start* to *end*.

    Without a provider nobody does. Where a *zone* is named, *start* and *end* carry the offsets of
    its clocks: what they show then is what was meant.
    """

    block_id: UUID
    provider_id: UUID | None = None
    also: tuple[UUID, ...] = ()
    start: datetime
    end: datetime
    reason: str
    zone: str | None = Field(default=None, exclude_if=lambda named: named is None)

    @property
    def provider_ids(self) -> tuple[UUID, ...]:
        """Whose time it is; nobody in particular: everyone's."""
        return () if self.provider_id is None else (self.provider_id, *self.also)


class TimeRetimed(ScheduleFact, wire="time.retimed", key="block_id"):
    """The rules of the clocks changed: blocked time is when they show what was meant.

    *rules* is the release of the rules that say so, such as ``2026f``.
    """

    block_id: UUID
    start: datetime
    end: datetime
    zone: str
    rules: str


class TimeUnblocked(ScheduleFact, wire="time.unblocked", key="block_id"):
    """The time takes visits again."""

    block_id: UUID


class LeaveFact(ScheduleFact, key="leave_request_id"):
    """Anything that happened to a leave request."""

    leave_request_id: UUID


class LeaveRequested(LeaveFact, wire="leave.requested", creates=True):
    """A provider asks to be away from *start* to *end*; offsets and *zone* are as with blocks."""

    provider_id: UUID
    start: datetime
    end: datetime
    reason: str | None = None
    zone: str | None = Field(default=None, exclude_if=lambda named: named is None)


class LeaveRetimed(LeaveFact, wire="leave.retimed"):
    """The rules of the clocks changed: the leave is when they show what was meant."""

    start: datetime
    end: datetime
    zone: str
    rules: str


class LeaveApproved(LeaveFact, wire="leave.approved"):
    """The provider is away; the visits in that time need attention."""


class LeaveRejected(LeaveFact, wire="leave.rejected"):
    """The provider stays."""

    reason: str | None = None


class LeaveReopened(LeaveFact, wire="leave.reopened"):
    """What was decided or withdrawn is so no more; *status* is what the request was before."""

    status: OpenLeave


class LeaveWithdrawn(LeaveFact, wire="leave.withdrawn"):
    """The provider does not want to be away after all."""
