"""Visits that lost their place: hours were changed, or a room, or what visits need.

Derived from what stands now, so that it is found whichever desk changed it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from pydantic import AwareDatetime

from vitalbridge_desktop.kernel.bitsets import of_spans
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Span, shifted
from vitalbridge_desktop.services.appointments.queries import (
    BookedTime,
    BookedVisit,
    GetAppointment,
    UnequippedVisits,
)
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.tenants.queries import GetTenant, ListRooms

from .closed import ClosedTimes, closed_times
from .free_time import Looked, busy_and_open, whole_days, within_whole
from .places import rooms_at

AHEAD = 30 * 24 * 60  # minutes: what lies further ahead is told when it comes nearer
WAITING = ("booked", "pending", "proposed")


@dataclass(frozen=True, slots=True)
class DisplacedVisit:
    """A visit that lost its place: *kind* is ``hours`` or ``room``, *code* says why.

    The code is that of a refusal (``inactive`` for a room out of use, ``room_needed`` for a visit
    that is in none), or ``room_lacks`` where the room does not have what the visit needs.
    """

    kind: str
    code: str
    appointment_id: UUID


@dataclass(frozen=True, slots=True)
class Displaced:
    """Visits that lost their place, those of changed hours first."""

    visits: tuple[DisplacedVisit, ...]


class DisplacedVisits(Query[Displaced]):
    """Visits of the 30 days from *after* on, outside of hours or in no room that would do."""

    after: AwareDatetime


def displaced_visits(query: DisplacedVisits, rows: Rows) -> Displaced:
    asked = Span(query.after, shifted(query.after, AHEAD))
    looked = Looked(rows.ask(GetTenant()), asked, whole_days(asked), query.after)
    whose = [each.id for each in rows.ask(ListProviders()).providers]
    rooms = tuple(each.id for each in rows.ask(ListRooms()).rooms if not each.active)
    taken, anywhere = busy_and_open(whose, rooms, looked, rows)
    there = rooms_at(rows)
    opened: dict[UUID | None, dict[UUID, int]] = {None: anywhere}
    for each in set(there.values()):
        opened[each] = busy_and_open(whose, (), replace(looked, location_id=each), rows)[1]
    hours: list[DisplacedVisit] = []
    for id in whose:
        lost = {place: taken[id] & ~minutes[id] for place, minutes in opened.items()}
        hours += _hours(id, _Lost(lost, there), looked, rows)
    in_use = any(taken[each] for each in rooms)
    out_of_use = _rooms(whose, rooms, looked, rows) if in_use else ()
    return Displaced((*hours, *out_of_use, *_unequipped(asked, rows)))


@dataclass(frozen=True, slots=True)
class _Lost:
    """The taken minutes in which a provider does not work, by location, and where rooms are."""

    minutes: dict[UUID | None, int]
    rooms: dict[UUID, UUID]

    def of(self, visit: BookedVisit) -> int:
        """Those that count for this visit."""
        there = None if visit.room_id is None else self.rooms.get(visit.room_id)
        return self.minutes[there]


def _hours(id: UUID, lost: _Lost, looked: Looked, rows: Rows) -> Iterator[DisplacedVisit]:
    if not any(lost.minutes.values()):
        return
    for visit in _visits((id,), looked, rows):
        span = Span(visit.start, visit.end)
        mine = lost.of(visit)
        if not mine & of_spans(looked.whole.minutes, [within_whole(span, looked.whole)]):
            continue
        asked = ClosedTimes(provider_id=id, start=visit.start, end=visit.end, room_id=visit.room_id)
        codes = [each.code for each in closed_times(asked, rows).reasons]
        if codes and "on_leave" not in codes and _unwanted(visit, rows):
            yield DisplacedVisit("hours", codes[0], visit.appointment_id)


def _rooms(
    whose: list[UUID], rooms: tuple[UUID, ...], looked: Looked, rows: Rows
) -> Iterator[DisplacedVisit]:
    for visit in _visits(tuple(whose), looked, rows):
        if visit.room_id in rooms:
            yield DisplacedVisit("room", "inactive", visit.appointment_id)


def _unequipped(asked: Span, rows: Rows) -> Iterator[DisplacedVisit]:
    for visit in rows.ask(UnequippedVisits(start=asked.start, end=asked.end)).visits:
        yield DisplacedVisit("room", visit.code, visit.appointment_id)


def _visits(whose: tuple[UUID, ...], looked: Looked, rows: Rows) -> Iterator[BookedVisit]:
    asked = BookedTime(
        start=looked.asked.start, end=looked.asked.end, provider_ids=whose, at=looked.at
    )
    for visit in rows.ask(asked).visits:
        if visit.status in WAITING and visit.start >= looked.at:
            yield visit


def _unwanted(visit: BookedVisit, rows: Rows) -> bool:
    """Nobody meant it to be outside of hours."""
    asked = GetAppointment(appointment_id=visit.appointment_id)
    return rows.ask(asked).overbook_reason is None
