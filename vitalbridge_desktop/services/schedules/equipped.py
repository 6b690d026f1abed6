"""Rooms that have what a visit needs: when one of them is free, and why none is."""

from collections.abc import Iterator
from uuid import UUID

from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.appointments.queries import (
    BookedVisit,
    VisitLength,
    all_taken,
    lacking,
    none_has,
    rooms_with,
)
from vitalbridge_desktop.services.tenants.queries import Room

from .closed import ClosedTimes, Reason, closed_times
from .places import room_of

LACKS_REMEDY = "Take a room that has it."
TAKEN_REMEDY = "Take another time."
NONE_REMEDY = "Say in the settings which rooms have it."


def rooms_in_question(
    room_id: UUID | None, needed: tuple[str, ...], location_id: UUID | None, rows: Rows
) -> tuple[UUID, ...] | None:
    """The rooms of which one has to be free, at the location; None: it needs none.

    Raises:
        NotFound: There is no such room.
        Invalid: The room lacks what is needed.
    """
    if room_id is not None:
        if needed and (missing := (room := room_of(room_id, rows)).lacks(needed)):
            raise Invalid(lacking(room, missing), field="room_id")
        return (room_id,)
    if not needed:
        return None
    return tuple(each.id for each in rooms_with(needed, rows) if each.is_at(location_id))


def rooms_that_do(visit: BookedVisit, rows: Rows) -> tuple[UUID, ...] | None:
    """The rooms in which the visit could be, its own first; None: in none as well."""
    needed = rows.ask(VisitLength(visit_type_id=visit.visit_type_id)).equipment
    if not needed and visit.room_id is None:
        return None
    suited = [each.id for each in rooms_with(needed, rows)]
    if visit.room_id not in suited:
        return tuple(suited)
    return (visit.room_id, *(each for each in suited if needed and each != visit.room_id))


def where_it_does(
    room_id: UUID | None, needed: tuple[str, ...], location_id: UUID | None, rows: Rows
) -> UUID | None:
    """The room, if it is in use, has what is needed and is there; else None."""
    if room_id is None:
        return None
    room = room_of(room_id, rows)
    return room_id if room.active and room.is_at(location_id) and not room.lacks(needed) else None


def lacks(room: Room, needed: tuple[str, ...]) -> Iterator[Reason]:
    """Why the room does not do."""
    if missing := room.lacks(needed):
        yield Reason("invalid", lacking(room, missing), LACKS_REMEDY)


def no_room(
    needed: tuple[str, ...], asked: ClosedTimes, taken: set[UUID | None], rows: Rows
) -> Iterator[Reason]:
    """Why no room that has it can be had where the provider is then."""
    equipped = rooms_with(needed, rows)
    if not equipped:
        yield Reason("invalid", none_has(needed), NONE_REMEDY)
        return
    anyhow = len(closed_times(asked, rows).reasons)
    for room in equipped:
        if room.id not in taken and room.is_at(asked.location_id):
            there = asked.model_copy(update={"room_id": room.id})
            if len(closed_times(there, rows).reasons) <= anyhow:
                return
    yield Reason("slot_taken", all_taken(needed), TAKEN_REMEDY)
