"""Where visits can be: the clinic's locations, and the rooms that are at them."""

from uuid import UUID

from vitalbridge_desktop.kernel.errors import Inactive, Invalid, NotFound
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.services.tenants.queries import ListLocations, ListRooms, Room


def location_name(location_id: UUID, rows: Rows) -> str:
    """
    Raises:
        NotFound: The clinic has no such location.
    """
    for each in rows.ask(ListLocations()).locations:
        if each.id == location_id:
            return each.name
    raise NotFound("location_id")


def location_names(rows: Rows) -> dict[UUID, str]:
    """What the clinic's locations are called."""
    return {each.id: each.name for each in rows.ask(ListLocations()).locations}


def room_of(room_id: UUID, rows: Rows) -> Room:
    """
    Raises:
        NotFound: The clinic has no such room.
    """
    for each in rows.ask(ListRooms()).rooms:
        if each.id == room_id:
            return each
    raise NotFound("room_id")


def rooms_at(rows: Rows) -> dict[UUID, UUID]:
    """At which location each room is, of those that are at one that the clinic has."""
    rooms, known = rows.ask(ListRooms()).rooms, location_names(rows)
    return {
        each.id: each.location_id
        for each in rooms
        if each.location_id is not None and each.location_id in known
    }


def every_place(rows: Rows) -> list[UUID | None]:
    """The clinic's locations, where it has several: a visit is at one of them throughout."""
    known = [each.id for each in rows.ask(ListLocations()).locations]
    return [*known] if len(known) > 1 else [None]


def place_asked(location_id: UUID | None, room_id: UUID | None, rows: Rows) -> UUID | None:
    """The location that is meant: the one named, else that of the room; None: any.

    Raises:
        NotFound: There is no such location or room.
        Inactive: The room is no longer in use.
        Invalid: The room is at another location.
    """
    if location_id is not None:
        location_name(location_id, rows)
    if room_id is None:
        return location_id
    room = room_of(room_id, rows)
    if not room.active:
        raise Inactive("room_id")
    if location_id is not None and room.location_id not in (None, location_id):
        raise Invalid(said("{name} is at another location.", name=room.name), field="room_id")
    return location_id or room.location_id
