"""In which room a visit is that needs equipment, where nobody has said it."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Promise, shifted
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .admission import objections
from .booked import Place
from .equipment import RoomsTaken, none_has, rooms_with
from .visit_types import Length


@dataclass(frozen=True, slots=True)
class Wish:
    """A visit, or a hold, that is to have a time.

    Attributes:
        id: Its own: what it claims already is not in its way.
        room_id: The room that was asked for.
        room_before: The room in which it has been so far, or that is kept for it.
        at: When this is wished: what is held then is not free.
        overbooked: Whether somebody wants it whatever is in the way.
    """

    id: UUID
    patient_id: UUID | None
    provider_id: UUID
    room_id: UUID | None
    at: datetime
    hold_id: UUID | None = None
    room_before: UUID | None = None
    overbooked: bool = False


def chosen_room(wish: Wish, when: Promise, length: Length, uow: UnitOfWork) -> UUID | None:
    """The room for what a command wishes; an undo puts it back where it was, in no room too.

    Raises:
        RoomsTaken, Invalid: As ``room_for``.
    """
    if uow.context.undoes is not None:
        return wish.room_id
    return room_for(wish, when, length, uow.rows)


def room_for(wish: Wish, when: Promise, length: Length, rows: Rows) -> UUID | None:
    """The room asked for, else the one it has been in, else a free one with what is needed.

    A visit that needs nothing stays in its room, as long as that is in use.

    Raises:
        RoomsTaken: No room that has what is needed is free where the provider is.
        Invalid: No room in use has it.
    """
    if wish.room_id is not None or (not length.equipment and wish.room_before is None):
        return wish.room_id
    suited = rooms_with(length.equipment, rows)
    if not length.equipment and any(each.id == wish.room_before for each in suited):
        return wish.room_before
    place = _place(wish, when, length)
    anywhere = _against(place, rows)
    for room in sorted(suited, key=lambda each: each.id != wish.room_before):
        if _against(replace(place, room_id=room.id), rows) <= anywhere:
            return room.id
    if wish.overbooked:
        return wish.room_before
    if not suited:
        raise Invalid(none_has(length.equipment), field="room_id")
    raise RoomsTaken(length.equipment)


def _place(wish: Wish, when: Promise, length: Length) -> Place:
    return Place(
        id=wish.id,
        provider_id=wish.provider_id,
        room_id=None,
        patient_id=wish.patient_id,
        start=when.start,
        end=when.end,
        busy_start=shifted(when.start, -length.buffer_before),
        busy_end=shifted(when.end, length.buffer_after),
        zone=when.zone,
        at=wish.at,
        hold_id=wish.hold_id,
    )


def _against(place: Place, rows: Rows) -> int:
    """How much stands against it: a room adds to it if it is taken, or the provider elsewhere."""
    return sum(1 for _ in objections(place, rows))
