"""Visits that need equipment are in rooms that have it: in which, and what is said where not."""

from collections.abc import Iterable
from uuid import UUID

from vitalbridge_desktop.kernel.errors import Invalid, Refusal
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import Sentence, said
from vitalbridge_desktop.services.tenants.queries import ListRooms, Room

from .visit_types import VisitLength, visit_length


class RoomsTaken(Refusal):
    """Every room that has what the visit needs has something else then."""

    code = "slot_taken"

    def __init__(self, needed: Iterable[str]) -> None:
        super().__init__(all_taken(needed), field="room_id", details={"who": "room"})


class RoomNeeded(Refusal):
    """The visit needs equipment, and no room is named that it would take."""

    code = "room_needed"

    def __init__(self, needed: Iterable[str]) -> None:
        super().__init__(
            said("This visit needs a room with {what}.", what=tuple(needed)), field="room_id"
        )


def all_taken(needed: Iterable[str]) -> Sentence:
    """What is said where no room with that is free."""
    what = tuple(needed)
    if not what:
        return said("All rooms are taken then.")
    return said("All rooms with {what} are taken then.", what=what)


def none_has(needed: Iterable[str]) -> Sentence:
    """What is said where no room in use has that."""
    return said("No room in use has {what}.", what=tuple(needed))


def lacking(room: Room, missing: Iterable[str]) -> Sentence:
    """What is said of a room that does not have all that is needed."""
    return said(
        "{name} does not have {what}, which this visit needs.", name=room.name, what=tuple(missing)
    )


def rooms_with(needed: Iterable[str], rows: Rows) -> list[Room]:
    """The rooms in use that have it all, by name; where nothing is needed, every one."""
    wanted, known = tuple(needed), rows.ask(ListRooms()).rooms
    return [each for each in known if each.active and not each.lacks(wanted)]


def require_equipped(visit_type_id: UUID | None, room_id: UUID | None, rows: Rows) -> None:
    """
    Raises:
        RoomNeeded: Visits of this type need a room, and none is named: what claims no room
            could not be kept from what does.
        Invalid: The room lacks what they need.
    """
    if visit_type_id is None:
        return
    needed = visit_length(VisitLength(visit_type_id=visit_type_id), rows).equipment
    if not needed:
        return
    if room_id is None:
        raise RoomNeeded(needed)
    for room in rows.ask(ListRooms()).rooms:
        if room.id == room_id and (missing := room.lacks(needed)):
            raise Invalid(lacking(room, missing), field="room_id")
