"""What a fact about schedules must not break: run on the desk that states it and on the server."""

from collections.abc import Iterable
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.errors import (
    AlreadySo,
    Invalid,
    InvalidTransition,
    NotFound,
    Refusal,
)
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import Span, days_between, local_day
from vitalbridge_desktop.services.providers.queries import GetProvider
from vitalbridge_desktop.services.tenants.events import LocationRemoved
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .events import (
    DayHours,
    LeaveApproved,
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
from .places import location_name
from .tables import BLOCK, EXCEPTION, leave_requests
from .timetables import works_at

WORDS = {
    "requested": said("requested"),
    "approved": said("approved"),
    "rejected": said("rejected"),
    "withdrawn": said("withdrawn"),
}


class LeaveOverlaps(Refusal):
    """The provider has asked for leave in that time already; both days are part of it."""

    code = "leave_overlaps"

    def __init__(self, start: date, end: date) -> None:
        super().__init__(
            said(
                "There is a leave request from {start:%d %b %Y} to {end:%d %b %Y} already.",
                start=start,
                end=end,
            ),
            field="start",
            details={"start": f"{start:%d %b %Y}", "end": f"{end:%d %b %Y}"},
        )


class HoursAtLocation(Refusal):
    """Somebody works there: without the location nobody would know where."""

    code = "location_in_use"

    def __init__(self, provider: str) -> None:
        sentence = said("{name} has hours at this location: it stays.", name=provider)
        super().__init__(sentence, field="location_id")


_STATUS = select(leave_requests.c.status, leave_requests.c.provider_id).where(
    leave_requests.c.tenant_id == tenant, leave_requests.c.id == bindparam("id", type_=Id)
)
_TIME = select(leave_requests.c.start, leave_requests.c.end).where(
    leave_requests.c.tenant_id == tenant, leave_requests.c.id == bindparam("id", type_=Id)
)
_OVERLAPPING = (
    select(leave_requests.c.start, leave_requests.c.end, leave_requests.c.status)
    .where(
        leave_requests.c.tenant_id == tenant,
        leave_requests.c.provider_id == bindparam("provider_id", type_=Id),
        leave_requests.c.id != bindparam("id", type_=Id),
        leave_requests.c.end > bindparam("start", type_=Instant),
        leave_requests.c.start < bindparam("end", type_=Instant),
        leave_requests.c.status != "rejected",
        leave_requests.c.status != "withdrawn",
    )
    .order_by(leave_requests.c.start)
)


def admit_hours_set(event: WorkingHoursSet, rows: Rows) -> None:
    rows.ask(GetProvider(provider_id=event.provider_id))
    _require_order(event.weekly or (), "weekly")
    _require_locations(event.weekly or (), rows)
    if event.valid_from and event.valid_to and event.valid_to < event.valid_from:
        raise Invalid("The last day comes before the first.", field="valid_to")


def admit_exception_added(event: ScheduleExceptionAdded, rows: Rows) -> None:
    if rows.one(EXCEPTION, id=event.schedule_exception_id) is not None:
        raise AlreadySo("These hours are there already.", field="schedule_exception_id")
    rows.ask(GetProvider(provider_id=event.provider_id))
    _require_order(event.hours, "hours")
    _require_locations(event.hours, rows)
    if event.extra and not event.hours:
        raise Invalid("Say which hours come on top of the week's.", field="hours")


def admit_exception_removed(event: ScheduleExceptionRemoved, rows: Rows) -> None:
    if rows.one(EXCEPTION, id=event.schedule_exception_id) is None:
        raise NotFound("schedule_exception_id")


def admit_location_removed(event: LocationRemoved, rows: Rows) -> None:
    """Hours of days that were over when this was stated don't count, nor of who left."""
    today = local_day(event.envelope.time, rows.ask(GetTenant()).time_zone)
    for provider_id in works_at(event.location_id, today, rows):
        who = rows.ask(GetProvider(provider_id=provider_id))
        if who.active:
            raise HoursAtLocation(who.name)


def admit_blocked(event: TimeBlocked, rows: Rows) -> None:
    if rows.one(BLOCK, id=event.block_id) is not None:
        raise AlreadySo("This time is blocked already.", field="block_id")
    for provider_id in event.provider_ids:
        rows.ask(GetProvider(provider_id=provider_id))
    if event.end <= event.start:
        raise Invalid("The block ends before it starts.", field="end")


def admit_unblocked(event: TimeUnblocked, rows: Rows) -> None:
    if rows.one(BLOCK, id=event.block_id) is None:
        raise NotFound("block_id")


def admit_requested(event: LeaveRequested, rows: Rows) -> None:
    rows.ask(GetProvider(provider_id=event.provider_id))
    _require_alone(event.leave_request_id, event.provider_id, event.start, event.end, rows)


def _require_alone(id: UUID, provider_id: UUID, start: datetime, end: datetime, rows: Rows) -> None:
    asked = {"provider_id": provider_id, "id": id, "start": start, "end": end}
    if overlapping := rows.one(_OVERLAPPING, **asked):
        span = Span(overlapping[0], overlapping[1])
        days = days_between(span, rows.ask(GetTenant()).time_zone)
        raise LeaveOverlaps(days[0], days[-1])


def admit_approved(event: LeaveApproved, rows: Rows) -> None:
    require_status(event.leave_request_id, "approved", {"requested"}, rows)


def admit_rejected(event: LeaveRejected, rows: Rows) -> None:
    require_status(event.leave_request_id, "rejected", {"requested"}, rows)


def admit_withdrawn(event: LeaveWithdrawn, rows: Rows) -> None:
    require_status(event.leave_request_id, "withdrawn", {"requested", "approved"}, rows)


def admit_reopened(event: LeaveReopened, rows: Rows) -> None:
    id = event.leave_request_id
    closed = {"rejected", "withdrawn"} | ({"approved"} if event.status == "requested" else set())
    provider_id = require_status(id, event.status, closed, rows)
    for start, end in rows.read(_TIME, id=id):
        _require_alone(id, provider_id, start, end, rows)


def _require_order(hours: Iterable[DayHours], field: str) -> None:
    for one in hours:
        if one.end != time(0) and one.end <= one.start:
            raise Invalid("Working hours end after they start.", field=field)


def _require_locations(hours: Iterable[DayHours], rows: Rows) -> None:
    for there in {one.location_id for one in hours if one.location_id is not None}:
        location_name(there, rows)


def leave_status(leave_request_id: UUID, rows: Rows) -> str:
    """
    Raises:
        NotFound: There is no such request.
    """
    found = rows.one(_STATUS, id=leave_request_id)
    if found is None:
        raise NotFound("leave_request_id")
    return found[0]


def who_asked(leave_request_id: UUID, rows: Rows) -> UUID | None:
    """The provider whose leave it is; None where there is no such request."""
    found = rows.one(_STATUS, id=leave_request_id)
    return None if found is None else found[1]


def require_status(leave_request_id: UUID, wanted: str, allowed: set[str], rows: Rows) -> UUID:
    """The provider who asked, where the request may still become *wanted*."""
    found = rows.one(_STATUS, id=leave_request_id)
    if found is None:
        raise NotFound("leave_request_id")
    status, provider_id = found
    if status == wanted:
        message = said("This leave request is {status} already.", status=WORDS[wanted])
        raise AlreadySo(message, field="leave_request_id")
    if status not in allowed:
        message = said(
            "This leave request is {status}; it can't become {wanted}.",
            status=WORDS[status],
            wanted=WORDS[wanted],
        )
        raise InvalidTransition(message, field="leave_request_id")
    return provider_id
