"""In which room a visit is that needs equipment, where nobody has said it."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Promise, shifted

from .admission import objections
from .booked import Place
from .equipment import RoomsTaken, none_has, rooms_with
from .visit_types import Length


@dataclass(frozen=True, slots=True)
class Wish:
    """A visit that is to have a time.

    Attributes:
        room_id: The room that was asked for.
        room_before: The room in which it has been so far.
        at: When this is wished: what is held then is not free.
        overbooked: Whether somebody wants it whatever is in the way.
    """

    appointment_id: UUID
    patient_id: UUID
    provider_id: UUID
    room_id: UUID | None
    at: datetime
    hold_id: UUID | None = None
    room_before: UUID | None = None
    overbooked: bool = False


def room_for(wish: Wish, when: Promise, length: Length, rows: Rows) -> UUID | None:
    """The room asked for, else a free one with what is needed, else the one it has been in.

    Raises:
        RoomsTaken: No room that has what is needed is free where the provider is.
        Invalid: No room in use has it.
    """
    needed = length.equipment
    if wish.room_id is not None or not needed:
        return wish.room_id or wish.room_before
    equipped = rooms_with(needed, rows)
    place = _place(wish, when, length)
    anywhere = _against(place, rows)
    for room in sorted(equipped, key=lambda each: each.id != wish.room_before):
        if _against(replace(place, room_id=room.id), rows) <= anywhere:
            return room.id
    if wish.overbooked:
        return wish.room_before
    if not equipped:
        raise Invalid(none_has(needed), field="room_id")
    raise RoomsTaken(needed)


def _place(wish: Wish, when: Promise, length: Length) -> Place:
    return Place(
        id=wish.appointment_id,
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
