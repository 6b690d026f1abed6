"""In which rooms a provider sees patients, by the day."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import local_day, plus_days, range_span
from vitalbridge_desktop.services.appointments.queries import BookedTime
from vitalbridge_desktop.services.providers.queries import GetProvider
from vitalbridge_desktop.services.tenants.queries import GetTenant, ListRooms

LAST = 6  # days after a Monday


@dataclass(frozen=True, slots=True)
class DayRoom:
    """The room in which most of a day's visits are, and what it has."""

    day: date
    room_id: UUID
    room: str
    equipment: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DayRooms:
    """One room a day, of the days on which visits are in any."""

    days: tuple[DayRoom, ...]


class WeekRooms(Query[DayRooms]):
    """In which rooms a provider is in the week of a day: where most of that day's visits are."""

    provider_id: UUID
    day: date


def week_rooms(query: WeekRooms, rows: Rows) -> DayRooms:
    """
    Raises:
        NotFound: There is no such provider.
    """
    rows.ask(GetProvider(provider_id=query.provider_id))
    zone = rows.ask(GetTenant()).time_zone
    monday = plus_days(query.day, -query.day.weekday())
    week = range_span(monday, plus_days(monday, LAST), zone)
    booked = BookedTime(start=week.start, end=week.end, provider_ids=(query.provider_id,))
    used: dict[date, Counter[UUID]] = {}
    for visit in rows.ask(booked).visits:
        if visit.room_id is not None:
            used.setdefault(local_day(visit.start, zone), Counter())[visit.room_id] += 1
    rooms = {each.id: each for each in rows.ask(ListRooms()).rooms}
    most = ((day, rooms[count.most_common(1)[0][0]]) for day, count in sorted(used.items()))
    return DayRooms(tuple(DayRoom(day, room.id, room.name, room.equipment) for day, room in most))
