"""What can be known of schedules, openings and leave."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Minutes, Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    Span,
    instant_of,
    now,
    range_span,
    shifted,
    subtract,
    with_offset,
)
from vitalbridge_desktop.services.appointments.queries import (
    BookedTime,
    BookedVisits,
    HeldTime,
    VisitLength,
)
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.tenants.queries import GetTenant, Tenant

from .leave import (
    HitVisits,
    LeaveImpact,
    LeaveRequest,
    LeaveRequests,
    ListLeaveRequests,
    Stranded,
    StrandedVisits,
)
from .rules import Away, Stretch, Timetable, closed_because, open_in, starts_in, stretches
from .timetables import read_timetables

__all__ = [
    "AvailableSlots",
    "Closed",
    "ClosedTimes",
    "ExplainSlot",
    "Explanation",
    "HitVisits",
    "LeaveImpact",
    "LeaveRequest",
    "LeaveRequests",
    "ListLeaveRequests",
    "Openings",
    "Schedule",
    "Slot",
    "Stranded",
    "StrandedVisits",
    "ViewAvailability",
    "ViewSchedule",
]
NEAREST = 3  # free times named beside an explanation
NEAREST_WITHIN = 14 * 24 * 60  # minutes
SENTENCES = {
    "on_leave": "On leave until {end:%a %d %b, %H:%M}.",
    "blocked": "Blocked until {end:%H:%M}: {label}.",
    "holiday": "The clinic is closed: {label}.",
    "outside_working_hours": "Outside of working hours.",
    "slot_taken": "Booked from {start:%H:%M} to {end:%H:%M}.",
}


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
    return Schedule(
        clinic.time_zone,
        tuple(
            ProviderSchedule(id, tuple(_shown(each, clinic.time_zone) for each in found))
            for id, found in (
                (id, stretches(table, span, clinic.time_zone)) for id, table in tables.items()
            )
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


@dataclass(frozen=True, slots=True)
class Slot:
    """A time at which a visit could be booked."""

    provider_id: UUID
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Openings:
    """Free times, earliest first; *total* counts those beyond the limit too."""

    slots: tuple[Slot, ...]
    total: int
    minutes: int


class AvailableSlots(Query[Openings]):
    """Where a visit fits: in working hours, clear of leave, blocks, holidays and other visits."""

    from_: date | datetime = Field(alias="from")
    to: date | datetime
    provider_ids: tuple[UUID, ...] | None = None
    visit_type_id: UUID | None = None
    minutes: Minutes | None = None
    limit: int = Field(default=200, ge=1, le=10_000)
    at: datetime = Field(default_factory=now)  # what is held at that moment is not free


def available_slots(query: AvailableSlots, rows: Rows) -> Openings:
    """
    Raises:
        NotFound: There is no such visit type or provider.
        Invalid: The end comes before the start.
    """
    length = rows.ask(VisitLength(visit_type_id=query.visit_type_id, minutes=query.minutes))
    clinic, span, tables = _looked_up(query.from_, query.to, query.provider_ids, rows)
    taken, zone = _taken(span, tuple(tables), query.at, rows), clinic.time_zone
    before, after = length.buffer_before, length.buffer_after
    starts = []
    for id, table in tables.items():
        for opening in _free(table, span, zone, taken.get(id, [])):
            first = shifted(opening.start, before)
            inner = Span(first, max(first, shifted(opening.end, -after)))
            starts += [(start, id) for start in starts_in(inner, length.minutes, zone)]
    starts.sort()
    slots = tuple(
        Slot(id, with_offset(start, zone), with_offset(shifted(start, length.minutes), zone))
        for start, id in starts[: query.limit]
    )
    return Openings(slots, len(starts), length.minutes)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a time is closed, as a code and as a sentence."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Whether a time is free, every reason why not, and the nearest free ones."""

    free: bool
    reasons: tuple[Reason, ...]
    nearest: tuple[Slot, ...]


class ExplainSlot(Query[Explanation]):
    """Why not then?"""

    provider_id: UUID
    start: datetime
    minutes: Minutes
    at: datetime = Field(default_factory=now)


def explain_slot(query: ExplainSlot, rows: Rows) -> Explanation:
    """
    Raises:
        NotFound: There is no such provider.
    """
    zone = rows.ask(GetTenant()).time_zone
    start = instant_of(query.start, zone)
    span = Span(start, shifted(start, query.minutes))
    closed = rows.ask(
        ClosedTimes(provider_id=query.provider_id, start=span.start, end=span.end)
    ).reasons
    book = _book(span, (query.provider_id,), query.at, rows)
    booked = [_reason(Away(Span(v.start, v.end), "slot_taken", ""), zone) for v in book.visits]
    held = [Reason("slot_taken", _held_until(each, zone)) for each in book.holds]
    if not (reasons := (*booked, *held, *closed)):
        return Explanation(True, (), ())
    soon = AvailableSlots(
        from_=start,
        to=shifted(start, NEAREST_WITHIN),
        provider_ids=(query.provider_id,),
        minutes=query.minutes,
        limit=NEAREST,
        at=query.at,
    )
    return Explanation(False, reasons, available_slots(soon, rows).slots)


@dataclass(frozen=True, slots=True)
class Closed:
    """Every reason why a provider takes no visit then."""

    reasons: tuple[Reason, ...]


class ClosedTimes(Query[Closed]):
    """What closes a provider's time, whoever is booked."""

    provider_id: UUID
    start: datetime
    end: datetime


def closed_times(query: ClosedTimes, rows: Rows) -> Closed:
    clinic, span = rows.ask(GetTenant()), Span(query.start, query.end)
    table = read_timetables(span, (query.provider_id,), clinic, rows)[query.provider_id]
    found = closed_because(table, span, clinic.time_zone)
    return Closed(tuple(_reason(each, clinic.time_zone) for each in found))


def _book(span: Span, providers: tuple[UUID, ...], at: datetime, rows: Rows) -> BookedVisits:
    return rows.ask(BookedTime(start=span.start, end=span.end, provider_ids=providers, at=at))


def _taken(
    span: Span, providers: tuple[UUID, ...], at: datetime, rows: Rows
) -> dict[UUID, list[Span]]:
    taken: dict[UUID, list[Span]] = {}
    book = _book(span, providers, at, rows)
    for visit in book.visits:
        taken.setdefault(visit.provider_id, []).append(Span(visit.busy_start, visit.busy_end))
    for held in book.holds:
        taken.setdefault(held.provider_id, []).append(Span(held.busy_start, held.busy_end))
    return taken


def _held_until(held: HeldTime, zone: str) -> str:
    return f"Held until {with_offset(held.expires_at, zone):%H:%M}."


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


def _reason(away: Away, zone: str) -> Reason:
    local = {
        "start": with_offset(away.span.start, zone), "end": with_offset(away.span.end, zone)
    }  # fmt: skip
    return Reason(away.code, SENTENCES[away.code].format(**local, label=away.label))
