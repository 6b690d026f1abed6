"""Visits that lost their place: hours were changed, or a room was taken out of use.

Derived from what stands now, so that it is found whichever desk changed it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
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
)
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.tenants.queries import GetTenant, ListRooms

from .closed import ClosedTimes, closed_times
from .free_time import Looked, busy_and_open, whole_days, within_whole

AHEAD = 30 * 24 * 60  # minutes: what lies further ahead is told when it comes nearer
WAITING = ("booked", "pending", "proposed")


@dataclass(frozen=True, slots=True)
class DisplacedVisit:
    """A visit that lost its place; *kind* is ``hours`` or ``room``, *code* that of a refusal."""

    kind: str
    code: str
    appointment_id: UUID


@dataclass(frozen=True, slots=True)
class Displaced:
    """Visits that lost their place, those of changed hours first."""

    visits: tuple[DisplacedVisit, ...]


class DisplacedVisits(Query[Displaced]):
    """Visits of the 30 days from *after* on, outside of hours or in a room that is out of use."""

    after: AwareDatetime


def displaced_visits(query: DisplacedVisits, rows: Rows) -> Displaced:
    asked = Span(query.after, shifted(query.after, AHEAD))
    looked = Looked(rows.ask(GetTenant()), asked, whole_days(asked), query.after)
    whose = [each.id for each in rows.ask(ListProviders()).providers]
    rooms = tuple(each.id for each in rows.ask(ListRooms()).rooms if not each.active)
    taken, opened = busy_and_open(whose, rooms, looked, rows)
    hours = [e for id in whose for e in _hours(id, taken[id] & ~opened[id], looked, rows)]
    in_use = any(taken[each] for each in rooms)
    return Displaced((*hours, *(_rooms(whose, rooms, looked, rows) if in_use else ())))


def _hours(id: UUID, lost: int, looked: Looked, rows: Rows) -> Iterator[DisplacedVisit]:
    if not lost:
        return
    for visit in _visits((id,), looked, rows):
        span = Span(visit.start, visit.end)
        if not lost & of_spans(looked.whole.minutes, [within_whole(span, looked.whole)]):
            continue
        asked = ClosedTimes(provider_id=id, start=visit.start, end=visit.end)
        codes = [each.code for each in closed_times(asked, rows).reasons]
        if codes and "on_leave" not in codes and _unwanted(visit, rows):
            yield DisplacedVisit("hours", codes[0], visit.appointment_id)


def _rooms(
    whose: list[UUID], rooms: tuple[UUID, ...], looked: Looked, rows: Rows
) -> Iterator[DisplacedVisit]:
    for visit in _visits(tuple(whose), looked, rows):
        if visit.room_id in rooms:
            yield DisplacedVisit("room", "inactive", visit.appointment_id)


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
