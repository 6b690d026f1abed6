"""What can be known of schedules, openings and leave."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Span, now, range_span, subtract, with_offset
from vitalbridge_desktop.services.appointments.queries import BookedTime
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.tenants.queries import GetTenant, Tenant

from .capacity import OpenDay, OpenDays, OpenMinutes, PeriodFigures, PeriodReport
from .clinic_days import ClinicDays, Days, ProviderDay
from .clock_rules import OutdatedAbsence, OutdatedAbsences, OutdatedTogether
from .closed import Closed, ClosedTimes, Reason
from .displaced import Displaced, DisplacedVisit, DisplacedVisits
from .explain import Check, ExplainSlot, Explanation
from .holidays import ProposedHolidays, PublicHoliday, PublicHolidays
from .hours import (
    Block,
    Blocks,
    ListBlocks,
    ListScheduleExceptions,
    ListWorkingHours,
    Period,
    ScheduleException,
    ScheduleExceptions,
    WorkingPeriods,
)
from .impact import BlockImpact, ExceptionImpact, FallingVisit, FallingVisits, HoursImpact
from .leave import (
    HitVisits,
    LeaveDays,
    LeaveImpact,
    LeaveRequest,
    LeaveRequests,
    LeaveTaken,
    ListLeaveRequests,
    Stranded,
    StrandedVisits,
)
from .places import location_names
from .plans import Plan, PlannedMove, ReplacementPlan
from .rules import Stretch, Timetable, open_in, stretches
from .slots import AvailableSlots, Openings, Slot
from .timetables import read_timetables
from .waitlist_times import Freed, FreedTime, FreedTimes, WaitlistOpenings
from .week_rooms import DayRoom, DayRooms, WeekRooms

__all__ = [
    "AvailableSlots",
    "Block",
    "BlockImpact",
    "Blocks",
    "Check",
    "ClinicDays",
    "Closed",
    "ClosedTimes",
    "DayRoom",
    "DayRooms",
    "Days",
    "Displaced",
    "DisplacedVisit",
    "DisplacedVisits",
    "ExceptionImpact",
    "ExplainSlot",
    "Explanation",
    "FallingVisit",
    "FallingVisits",
    "Freed",
    "FreedTime",
    "FreedTimes",
    "HitVisits",
    "HoursImpact",
    "LeaveDays",
    "LeaveImpact",
    "LeaveRequest",
    "LeaveRequests",
    "LeaveTaken",
    "ListBlocks",
    "ListLeaveRequests",
    "ListScheduleExceptions",
    "ListWorkingHours",
    "OpenDay",
    "OpenDays",
    "OpenMinutes",
    "Openings",
    "OutdatedAbsence",
    "OutdatedAbsences",
    "OutdatedTogether",
    "Period",
    "PeriodFigures",
    "PeriodReport",
    "Plan",
    "PlannedMove",
    "ProposedHolidays",
    "ProviderDay",
    "PublicHoliday",
    "PublicHolidays",
    "Reason",
    "ReplacementPlan",
    "Schedule",
    "ScheduleException",
    "ScheduleExceptions",
    "Slot",
    "Stranded",
    "StrandedVisits",
    "ViewAvailability",
    "ViewSchedule",
    "WaitlistOpenings",
    "WeekRooms",
    "WorkingPeriods",
]


@dataclass(frozen=True, slots=True)
class ScheduleSpan:
    """A stretch of a provider's day; *kind* is open, break, leave, block or holiday."""

    start: datetime
    end: datetime
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class ProviderSchedule:
    """One provider's stretches, in order; what none of them covers is closed."""

    provider_id: UUID
    spans: tuple[ScheduleSpan, ...]


@dataclass(frozen=True, slots=True)
class Schedule:
    """The schedule of several providers, in the clinic's zone."""

    zone: str
    providers: tuple[ProviderSchedule, ...]


class Ranged(Query[Schedule]):
    """A question about a stretch of time; a bare date as the end is inclusive."""

    from_: date | datetime = Field(alias="from")
    to: date | datetime
    provider_ids: tuple[UUID, ...] | None = None


class ViewSchedule(Ranged):
    """Working hours, breaks, leave, blocks and holidays."""


def view_schedule(query: ViewSchedule, rows: Rows) -> Schedule:
    clinic, span, tables = _looked_up(query.from_, query.to, query.provider_ids, rows)
    zone, names = clinic.time_zone, location_names(rows)
    return Schedule(
        zone,
        tuple(
            ProviderSchedule(
                id, tuple(_shown(each, zone) for each in stretches(table, span, zone, names))
            )
            for id, table in tables.items()
        ),
    )


class ViewAvailability(Ranged):
    """The time in which a provider works and nobody is booked."""


def view_availability(query: ViewAvailability, rows: Rows) -> Schedule:
    clinic, span, tables = _looked_up(query.from_, query.to, query.provider_ids, rows)
    taken, zone = _taken(span, tuple(tables), now(), rows), clinic.time_zone
    return Schedule(
        zone,
        tuple(
            ProviderSchedule(
                id,
                tuple(
                    _shown(Stretch(each, "open", ""), zone)
                    for each in _free(table, span, zone, taken.get(id, []))
                ),
            )
            for id, table in tables.items()
        ),
    )


def _taken(
    span: Span, providers: tuple[UUID, ...], at: datetime, rows: Rows
) -> dict[UUID, list[Span]]:
    taken: dict[UUID, list[Span]] = {}
    book = rows.ask(BookedTime(start=span.start, end=span.end, provider_ids=providers, at=at))
    for visit in book.visits:
        taken.setdefault(visit.provider_id, []).append(Span(visit.busy_start, visit.busy_end))
    for held in book.holds:
        taken.setdefault(held.provider_id, []).append(Span(held.busy_start, held.busy_end))
    return taken


def _free(table: Timetable, span: Span, zone: str, taken: list[Span]) -> list[Span]:
    return [left for each in open_in(table, span, zone) for left in subtract(each, taken)]


def _looked_up(
    start: date | datetime, end: date | datetime, asked: tuple[UUID, ...] | None, rows: Rows
) -> tuple[Tenant, Span, dict[UUID, Timetable]]:
    clinic = rows.ask(GetTenant())
    span = range_span(start, end, clinic.time_zone)
    everyone = rows.ask(ListProviders(include_inactive=asked is not None)).providers
    known = {each.id for each in everyone}
    if asked is not None and set(asked) - known:
        raise NotFound("provider_ids")
    wanted = asked if asked is not None else tuple(each.id for each in everyone)
    return clinic, span, read_timetables(span, wanted, clinic, rows)


def _shown(stretch: Stretch, zone: str) -> ScheduleSpan:
    start, end = with_offset(stretch.span.start, zone), with_offset(stretch.span.end, zone)
    return ScheduleSpan(start, end, stretch.kind, stretch.label)
