"""What can be known of leave, and of the visits that it hits."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import select

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import days_between, local_day, now, subtract, with_offset
from vitalbridge_desktop.services.appointments.queries import BookedTime, BookedVisit
from vitalbridge_desktop.services.providers.queries import GetProvider
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .rules import Timetable, open_on
from .tables import leave_requests
from .timetables import day_table

WAITING = ("booked", "pending", "proposed")  # statuses of visits that can still be re-placed


@dataclass(frozen=True, slots=True)
class LeaveRequest:
    """A request for leave; *status* is requested, approved, rejected or withdrawn."""

    id: UUID
    provider_id: UUID
    start: datetime
    end: datetime
    reason: str | None
    status: str
    asked_at: datetime
    asked_by: UUID
    decided_at: datetime | None
    decided_by: UUID | None
    version: int


@dataclass(frozen=True, slots=True)
class LeaveRequests:
    """Requests for leave, earliest first."""

    leave_requests: tuple[LeaveRequest, ...]


class ListLeaveRequests(Query[LeaveRequests]):
    """Who has asked for leave."""

    provider_id: UUID | None = None
    status: Literal["requested", "approved", "rejected", "withdrawn"] | None = None


_l = leave_requests.c
_REQUESTS = (
    select(
        _l.id, _l.provider_id, _l.start, _l.end, _l.reason, _l.status, _l.asked_at, _l.asked_by,
        _l.decided_at, _l.decided_by, _l.version,
    )
    .where(_l.tenant_id == tenant)
    .order_by(_l.start, _l.id)
)  # fmt: skip


def list_leave_requests(query: ListLeaveRequests, rows: Rows) -> LeaveRequests:
    zone = rows.ask(GetTenant()).time_zone
    found = (LeaveRequest(*row) for row in rows.read(_REQUESTS))
    return LeaveRequests(
        tuple(
            replace(
                each,
                start=with_offset(each.start, zone),
                end=with_offset(each.end, zone),
                asked_at=with_offset(each.asked_at, zone),
            )
            for each in found
            if query.provider_id in (None, each.provider_id) and query.status in (None, each.status)
        )
    )


@dataclass(frozen=True, slots=True)
class HitVisits:
    """Visits in a time in which their provider is away."""

    leave_request_id: UUID
    provider_id: UUID
    start: datetime
    end: datetime
    appointments: tuple[BookedVisit, ...]
    status: str = "approved"


class LeaveImpact(Query[HitVisits]):
    """Which visits a leave request hits."""

    leave_request_id: UUID


def leave_impact(query: LeaveImpact, rows: Rows) -> HitVisits:
    """
    Raises:
        NotFound: There is no such request.
    """
    for request in list_leave_requests(ListLeaveRequests(), rows).leave_requests:
        if request.id == query.leave_request_id:
            return _hit(request, rows)
    raise NotFound("leave_request_id")


@dataclass(frozen=True, slots=True)
class Stranded:
    """Approved leaves that hit visits, with those visits."""

    leaves: tuple[HitVisits, ...]


class StrandedVisits(Query[Stranded]):
    """Visits from *after* on whose provider is away: derived, so later bookings are found too."""

    after: AwareDatetime


def stranded_visits(query: StrandedVisits, rows: Rows) -> Stranded:
    approved = list_leave_requests(ListLeaveRequests(status="approved"), rows).leave_requests
    hit = (_hit(each, rows, query.after) for each in approved if each.end > query.after)
    return Stranded(tuple(each for each in hit if each.appointments))


@dataclass(frozen=True, slots=True)
class LeaveDays:
    """Working days of approved leave; half a day is 0.5.

    Attributes:
        taken: Those up to and with today.
        planned: Those of the year that are still to come.
    """

    taken: float
    planned: float


class LeaveTaken(Query[LeaveDays]):
    """How much leave a provider has in a year: of the days on which there would be hours."""

    provider_id: UUID
    year: int = Field(ge=1970, le=2100)
    at: AwareDatetime = Field(default_factory=now)


def leave_taken(query: LeaveTaken, rows: Rows) -> LeaveDays:
    """
    Raises:
        NotFound: There is no such provider.
    """
    rows.ask(GetProvider(provider_id=query.provider_id))
    zone, year = rows.ask(GetTenant()).time_zone, query.year
    today = local_day(query.at, zone)
    table = day_table(query.provider_id, date(year, 1, 1), date(year, 12, 31), rows)
    leave = (each.span for each in table.away if each.code == "on_leave")
    away = {day for span in leave for day in days_between(span, zone) if day.year == year}
    shares = {day: _share_away(table, day, zone) for day in away}
    taken = sum(share for day, share in shares.items() if day <= today)
    return LeaveDays(taken, sum(shares.values()) - taken)


def _share_away(table: Timetable, day: date, zone: str) -> float:
    """How much of a day's hours is leave, in halves of the day; a holiday takes none."""
    working = open_on(table, day, zone)
    closed = [each.span for each in table.away if each.code == "holiday"]
    leave = [each.span for each in table.away if each.code == "on_leave"]
    due = [left for each in working for left in subtract(each, closed)]
    kept = sum(left.minutes for each in due for left in subtract(each, leave))
    whole = sum(each.minutes for each in due)
    return round(2 * (whole - kept) / whole) / 2 if whole else 0.0


def _hit(request: LeaveRequest, rows: Rows, after: datetime | None = None) -> HitVisits:
    start = max(request.start, after) if after else request.start
    asked = BookedTime(start=start, end=request.end, provider_ids=(request.provider_id,))
    visits = tuple(visit for visit in rows.ask(asked).visits if visit.status in WAITING)
    return HitVisits(
        request.id, request.provider_id, request.start, request.end, visits, request.status
    )
