"""Which visits would fall out if hours were others: asked before anything is saved."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from pydantic import AwareDatetime, Field

from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    Span,
    day_span,
    local_day,
    now,
    plus_days,
    range_span,
    with_offset,
)
from vitalbridge_desktop.services.appointments.queries import BookedTime, BookedVisit
from vitalbridge_desktop.services.patients.queries import PatientNames
from vitalbridge_desktop.services.providers.queries import GetProvider, ListProviders
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .events import DayHours, WeeklyHours
from .leave import WAITING
from .places import rooms_at
from .rules import OtherHours, Timetable, at_location, closed_because, with_period
from .timetables import read_timetables

OUTSIDE = "outside_working_hours"


@dataclass(frozen=True, slots=True)
class FallingVisit:
    """A visit that would have no place any more."""

    appointment_id: UUID
    provider_id: UUID
    patient_id: UUID
    patient: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class FallingVisits:
    """Visits that would fall out, the nearest first."""

    visits: tuple[FallingVisit, ...]


class HoursImpact(Query[FallingVisits]):
    """Which visits to come would lie outside of hours if ``set-working-hours`` said this."""

    provider_id: UUID
    weekly: tuple[WeeklyHours, ...] | None
    valid_from: date | None = None
    valid_to: date | None = None
    at: AwareDatetime = Field(default_factory=now)


def hours_impact(query: HoursImpact, rows: Rows) -> FallingVisits:
    """
    Raises:
        NotFound: There is no such provider.
    """
    period = query.model_dump(mode="json", include={"weekly", "valid_from", "valid_to"})
    clinic = rows.ask(GetTenant())
    last = plus_days(local_day(query.at, clinic.time_zone), clinic.horizon_days)
    ahead = Span(query.at, day_span(last, clinic.time_zone).end)

    def then(table: Timetable) -> Timetable:
        return replace(table, periods=with_period(table.periods, period))

    return _falling(query.provider_id, ahead, then, rows)


class ExceptionImpact(Query[FallingVisits]):
    """Which visits would lie outside of hours if ``add-schedule-exception`` said this."""

    provider_id: UUID
    day: date
    hours: tuple[DayHours, ...] = ()
    extra: bool = False
    at: AwareDatetime = Field(default_factory=now)


def exception_impact(query: ExceptionImpact, rows: Rows) -> FallingVisits:
    """
    Raises:
        NotFound: There is no such provider.
    """
    other = OtherHours([each.model_dump(mode="json") for each in query.hours], "", query.extra)
    whole = day_span(query.day, rows.ask(GetTenant()).time_zone)
    ahead = Span(max(whole.start, query.at), whole.end)

    def then(table: Timetable) -> Timetable:
        known = table.exceptions.get(query.day, [])
        return replace(table, exceptions={**table.exceptions, query.day: [*known, other]})

    if ahead.end <= ahead.start:
        return FallingVisits(())
    return _falling(query.provider_id, ahead, then, rows)


class BlockImpact(Query[FallingVisits]):
    """Which visits lie in a time that is to be blocked; nobody named: everyone's.

    Without an offset, times are the clinic's; a bare date as the end is inclusive.
    """

    provider_ids: tuple[UUID, ...] = ()
    start: date | datetime
    end: date | datetime
    at: AwareDatetime = Field(default_factory=now)


def block_impact(query: BlockImpact, rows: Rows) -> FallingVisits:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    zone = rows.ask(GetTenant()).time_zone
    span = range_span(query.start, query.end, zone)
    whose = query.provider_ids or tuple(e.id for e in rows.ask(ListProviders()).providers)
    return _told(_waiting(whose, Span(max(span.start, query.at), span.end), rows), zone, rows)


def _falling(
    provider_id: UUID, ahead: Span, then: Callable[[Timetable], Timetable], rows: Rows
) -> FallingVisits:
    rows.ask(GetProvider(provider_id=provider_id))
    visits = _waiting((provider_id,), ahead, rows)
    if not visits:
        return FallingVisits(())
    clinic = rows.ask(GetTenant())
    zone = clinic.time_zone
    table = read_timetables(ahead, (provider_id,), clinic, rows)[provider_id]
    after, places = then(table), rooms_at(rows)

    def inside(hours: Timetable, visit: BookedVisit) -> bool:
        there = None if visit.room_id is None else places.get(visit.room_id)
        return _inside(at_location(hours, there), visit, zone)

    lost = [each for each in visits if inside(table, each) > inside(after, each)]
    return _told(lost, zone, rows)


def _inside(table: Timetable, visit: BookedVisit, zone: str) -> bool:
    found = closed_because(table, Span(visit.start, visit.end), zone)
    return all(each.code != OUTSIDE for each in found)


def _waiting(whose: tuple[UUID, ...], span: Span, rows: Rows) -> list[BookedVisit]:
    if span.end <= span.start:
        return []
    asked = BookedTime(start=span.start, end=span.end, provider_ids=whose)
    return [
        each
        for each in rows.ask(asked).visits
        if each.status in WAITING and each.start < span.end and each.end > span.start
    ]


def _told(visits: Iterable[BookedVisit], zone: str, rows: Rows) -> FallingVisits:
    found = sorted(visits, key=lambda each: each.start)
    ids = tuple({each.patient_id for each in found})
    names = {each.id: each for each in rows.ask(PatientNames(ids=ids)).patients} if ids else {}
    return FallingVisits(
        tuple(
            FallingVisit(
                each.appointment_id,
                each.provider_id,
                each.patient_id,
                f"{who.family_name}, {who.given_name}"
                if (who := names.get(each.patient_id))
                else "",
                with_offset(each.start, zone),
                with_offset(each.end, zone),
            )
            for each in found
        )
    )
