"""What closes a provider's time, each reason as a sentence."""

from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from pydantic import AwareDatetime

from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import Sentence, said
from vitalbridge_desktop.kernel.time import Span, days_between, local_day, with_offset
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .places import location_name, rooms_at
from .rules import Away, Timetable, at_location, closed_because, lines_on, named_locations
from .timetables import day_table

REMEDIES = {
    "on_leave": "Take a colleague, or a time after the leave.",
    "blocked": "Take another time, or open the blocked time again.",
    "holiday": "Take another day.",
    "outside_working_hours": "Take another time, or book outside of hours with the permission.",
    "slot_taken": "Take another time, or overbook with the permission and a reason.",
    "inactive": "Take a colleague.",
    "in_the_past": "Take today or a later day.",
    "too_far_ahead": "Take a nearer day, or note a recall.",
    "too_short_notice": "Take a later time, or ask somebody who may overbook.",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a time is closed.

    Attributes:
        code: As the refusal of a booking would have it.
        remedy: What may be done about it.
        until: When the reason ends, where it does.
        appointment_id: The visit that is in the way, where it is one.
    """

    code: str
    message: str
    remedy: str = ""
    until: datetime | None = None
    appointment_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Closed:
    """Every reason why a provider takes no visit then."""

    reasons: tuple[Reason, ...]


class ClosedTimes(Query[Closed]):
    """What closes a provider's time, whoever is booked: at a location, or at that of a room."""

    provider_id: UUID
    start: AwareDatetime
    end: AwareDatetime
    location_id: UUID | None = None
    room_id: UUID | None = None


def closed_times(query: ClosedTimes, rows: Rows) -> Closed:
    zone, span = rows.ask(GetTenant()).time_zone, Span(query.start, query.end)
    days = days_between(span, zone)
    table = day_table(query.provider_id, days[0], days[-1], rows)
    where: str | None = None
    if named_locations(table):  # most clinics have one place: their bookings look for none
        there = query.location_id
        if there is None and query.room_id is not None:
            there = rooms_at(rows).get(query.room_id)
        where = location_name(there, rows) if there is not None else None
        table = at_location(table, there)
    found = closed_because(table, span, zone)
    return Closed(tuple(_reason(each, table, zone, where) for each in found))


def _reason(away: Away, table: Timetable, zone: str, where: str | None) -> Reason:
    start, end = with_offset(away.span.start, zone), with_offset(away.span.end, zone)
    if away.code == "outside_working_hours":
        told = _outside(table, start, zone, where)
        return Reason(away.code, told, REMEDIES[away.code], None)
    sentences = {
        "on_leave": said("On leave until {end:%a %d %b, %H:%M}.", end=end),
        "blocked": said("Blocked until {end:%H:%M}: {label}.", end=end, label=away.label),
        "holiday": said("The clinic is closed: {label}.", label=away.label),
    }
    return Reason(away.code, sentences[away.code], REMEDIES[away.code], end)


def _outside(table: Timetable, at: datetime, zone: str, where: str | None) -> Sentence:
    """That nobody works then, at the place that is named, and which hours the day has."""
    day = local_day(at, zone)
    why = ", ".join(each.label for each in table.exceptions.get(day, ()))
    lines = tuple(
        said("{start:%H:%M} to {end:%H:%M}", start=_wall(start), end=_wall(end))
        for start, end in sorted(lines_on(table, day))
    )
    hours = lines or said("no hours")
    if where is None:
        told = said("That day: {hours}.", hours=hours)
        if why:
            told = said("That day ({why}): {hours}.", why=why, hours=hours)
        return said("Outside of working hours. {hours}", hours=told)
    told = said("That day there: {hours}.", hours=hours)
    if why:
        told = said("That day there ({why}): {hours}.", why=why, hours=hours)
    return said("Outside of working hours at {place}. {hours}", place=where, hours=told)


def _wall(written: str) -> time:
    return time.fromisoformat(written)
