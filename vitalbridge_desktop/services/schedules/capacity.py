"""How long providers are open, and all figures of a period from one snapshot."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Span, day_span, days_between, range_span, subtract
from vitalbridge_desktop.services.appointments.queries import (
    BookedPatients,
    BookingFigures,
    MissedVisits,
    NoShowRate,
    Used,
    Utilisation,
    WaitingTimes,
    Waits,
)
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .rules import Timetable, open_on
from .timetables import read_timetables


@dataclass(frozen=True, slots=True)
class OpenDay:
    """A provider's working hours of a day, less leave, blocks and holidays, in minutes."""

    provider_id: UUID
    day: date
    minutes: int


@dataclass(frozen=True, slots=True)
class OpenDays:
    """Days on which anybody works, by day and provider."""

    days: tuple[OpenDay, ...]


class OpenMinutes(Query[OpenDays]):
    """How long each provider is open on each day; a bare date as the end is inclusive."""

    from_: date | datetime = Field(alias="from")
    to: date | datetime


def open_minutes(query: OpenMinutes, rows: Rows) -> OpenDays:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    clinic = rows.ask(GetTenant())
    span = range_span(query.from_, query.to, clinic.time_zone, field="to")
    everyone = [e.id for e in rows.ask(ListProviders(include_inactive=True)).providers]
    tables = read_timetables(span, everyone, clinic, rows).values()
    days = days_between(span, clinic.time_zone)
    found = (
        OpenDay(table.provider_id, day, minutes)
        for day in days
        for table in tables
        if (minutes := _open(table, day, span, clinic.time_zone))
    )
    return OpenDays(tuple(found))


def _open(table: Timetable, day: date, span: Span, zone: str) -> int:
    working = [
        Span(max(each.start, span.start), min(each.end, span.end))
        for each in open_on(table, day, zone)
        if each.overlaps(span)
    ]
    if not working:
        return 0
    whole = day_span(day, zone)
    away = [each.span for each in table.away if each.span.overlaps(whole)]
    return sum(left.minutes for each in working for left in subtract(each, away))


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """What the clinic's reports say about a period: of one moment, so that they agree."""

    used: Used
    open: OpenDays
    missed: MissedVisits
    waits: Waits
    booked: BookedPatients


class PeriodReport(Query[PeriodFigures]):
    """All figures of a period at once; a bare date as the end is inclusive."""

    from_: date | datetime = Field(alias="from")
    to: date | datetime


def period_report(query: PeriodReport, rows: Rows) -> PeriodFigures:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    first, last = query.from_, query.to
    return PeriodFigures(
        rows.ask(Utilisation(from_=first, to=last)),
        open_minutes(OpenMinutes(from_=first, to=last), rows),
        rows.ask(NoShowRate(from_=first, to=last)),
        rows.ask(WaitingTimes(from_=first, to=last)),
        rows.ask(BookingFigures(from_=first, to=last)),
    )
