"""Many days of the clinic at a glance: how full each provider is, and who is away."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    Span,
    days_between,
    range_span,
)
from vitalbridge_desktop.services.appointments.queries import BookedDay, BookedDays
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .capacity import OpenMinutes, open_minutes
from .rules import Timetable, open_on
from .timetables import read_timetables

NOTHING = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class ProviderDay:
    """One provider's day in numbers.

    Attributes:
        open_minutes: In which visits are taken; leave, blocks and holidays are cut out.
        away: The kind of what closes it, leave or holiday; empty where nothing does.
        label: What that is called.
    """

    provider_id: UUID
    day: date
    open_minutes: int
    booked_minutes: int
    visits: int
    clashes: int
    away: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Days:
    """Days by provider, in order; those of which there is nothing to say are not among them."""

    days: tuple[ProviderDay, ...]


class ClinicDays(Query[Days]):
    """How full the days are, with everybody who sees patients; both ends are days within it."""

    from_: date = Field(alias="from")
    to: date


def clinic_days(query: ClinicDays, rows: Rows) -> Days:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    clinic, first, last = rows.ask(GetTenant()), query.from_, query.to
    span = range_span(first, last, clinic.time_zone)
    booked = {
        (each.day, each.provider_id): each
        for each in rows.ask(BookedDays(from_=first, to=last)).days
    }
    minutes = {
        (each.day, each.provider_id): each.minutes
        for each in open_minutes(OpenMinutes(from_=first, to=last), rows).days
    }
    everybody = [each.id for each in rows.ask(ListProviders()).providers]
    away = {
        (day, table.provider_id): why
        for table in read_timetables(span, everybody, clinic, rows).values()
        for day, why in _away(table, span, clinic.time_zone).items()
    }
    return Days(
        tuple(
            _day(key, minutes.get(key, 0), booked.get(key), away.get(key, ("", "")))
            for key in sorted(booked.keys() | minutes.keys() | away.keys())
        )
    )


def _day(
    key: tuple[date, UUID], minutes: int, booked: BookedDay | None, away: tuple[str, str]
) -> ProviderDay:
    taken = (booked.minutes, booked.visits, booked.clashes) if booked else NOTHING
    return ProviderDay(key[1], key[0], minutes, *taken, *(("", "") if minutes else away))


def _away(table: Timetable, span: Span, zone: str) -> dict[date, tuple[str, str]]:
    """The days that leave or a holiday touches, and which of them it is.

    Nobody is missed on a day on which they do not work.
    """
    kinds = {"on_leave": "leave", "holiday": "holiday"}
    return {
        day: (kinds[each.code], each.label)
        for each in table.away
        if each.code in kinds and each.span.overlaps(span)
        for day in days_between(
            Span(max(each.span.start, span.start), min(each.span.end, span.end)), zone
        )
        if each.code == "holiday" or open_on(table, day, zone)
    }
