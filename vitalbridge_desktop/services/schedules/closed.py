"""What closes a provider's time, each reason as a sentence."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pydantic import AwareDatetime

from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Span, days_between, local_day, with_offset
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .places import location_name, rooms_at
from .rules import Away, Timetable, at_location, closed_because, lines_on, named_locations
from .timetables import day_table

SENTENCES = {
    "on_leave": "On leave until {end:%a %d %b, %H:%M}.",
    "blocked": "Blocked until {end:%H:%M}: {label}.",
    "holiday": "The clinic is closed: {label}.",
    "outside_working_hours": "Outside of working hours{where}. {label}",
}
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
    where = ""
    if named_locations(table):  # most clinics have one place: their bookings look for none
        there = query.location_id
        if there is None and query.room_id is not None:
            there = rooms_at(rows).get(query.room_id)
        where = f" at {location_name(there, rows)}" if there is not None else ""
        table = at_location(table, there)
    found = closed_because(table, span, zone)
    return Closed(tuple(_reason(each, table, zone, where) for each in found))


def _reason(away: Away, table: Timetable, zone: str, where: str) -> Reason:
    start, end = with_offset(away.span.start, zone), with_offset(away.span.end, zone)
    outside = away.code == "outside_working_hours"
    label = _hours_of_day(table, start, zone, bool(where)) if outside else away.label
    message = SENTENCES[away.code].format(start=start, end=end, label=label, where=where)
    return Reason(away.code, message, REMEDIES[away.code], None if outside else end)


def _hours_of_day(table: Timetable, at: datetime, zone: str, there: bool) -> str:
    day = local_day(at, zone)
    told = [f"{start[:5]} to {end[:5]}" for start, end in sorted(lines_on(table, day))]
    why = [each.label for each in table.exceptions.get(day, ())]
    because = f" ({', '.join(why)})" if why else ""
    place = " there" if there else ""
    return f"That day{place}{because}: {' and '.join(told) or 'no hours'}."
