"""Whether a fact about the clinic, a location or a room may stand."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import AlreadySo, Invalid, NotFound, Refusal
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import zone

from .events import (
    HolidaysSet,
    LocationAdded,
    LocationRemoved,
    LocationUpdated,
    RoomAdded,
    RoomUpdated,
    TenantCreated,
    TenantUpdated,
)
from .rules import CLINIC_MAY_LACK, LOCATION_MAY_LACK, ROOM_MAY_LACK, changes, named_twice
from .tables import locations, room_equipment, rooms, tenants

_of_id = bindparam("id", type_=Id)
_CLINIC = select(tenants).where(tenants.c.tenant_id == tenant, tenants.c.id == _of_id)
_LOCATION = select(locations).where(locations.c.tenant_id == tenant, locations.c.id == _of_id)
_ROOMS_THERE = select(rooms.c.name).where(
    rooms.c.tenant_id == tenant,
    rooms.c.location_id == bindparam("location_id", type_=Id),
    rooms.c.active.is_(True),
)
_ROOM = select(rooms).where(rooms.c.tenant_id == tenant, rooms.c.id == _of_id)
_EQUIPMENT = select(room_equipment.c.names).where(
    room_equipment.c.tenant_id == tenant, room_equipment.c.id == _of_id
)


class ClinicExists(Refusal):
    """A store holds one clinic, founded once."""

    code = "clinic_exists"

    def __init__(self, name: str) -> None:
        super().__init__(said("This desk belongs to a clinic already: {name}.", name=name))


class LocationInUse(Refusal):
    """Rooms in use are there: visits may take place in them."""

    code = "location_in_use"

    def __init__(self, room: str) -> None:
        super().__init__(
            said("Rooms of this location are still in use, such as {room}: it stays.", room=room),
            field="location_id",
        )


class LocationGivenUp(Refusal):
    """A room that was out of use when its location was given up."""

    code = "location_given_up"

    def __init__(self, room: str) -> None:
        super().__init__(
            said(
                "The clinic has given up the location of {room}: it can't be used again.",
                room=room,
            ),
            field="room_id",
        )


def admit_created(event: TenantCreated, rows: Rows) -> None:
    if event.tenant_id != rows.tenant_id:
        raise Invalid("This desk belongs to another clinic.", field="tenant_id")
    for row in rows.read(_CLINIC, id=event.tenant_id):
        raise ClinicExists(_as_dict(_CLINIC, row)["name"])
    zone(event.time_zone)


def admit_updated(event: TenantUpdated, rows: Rows) -> None:
    _require_change(event, clinic(event.tenant_id, rows), CLINIC_MAY_LACK)


def admit_holidays_set(event: HolidaysSet, rows: Rows) -> None:
    closed = [[each.day.isoformat(), each.name] for each in event.holidays]
    if clinic(event.tenant_id, rows)["holidays"] == closed:
        raise AlreadySo("These are the clinic's holidays already.", field="holidays")
    if (day := named_twice(each.day for each in event.holidays)) is not None:
        raise Invalid(said("{day:%d %B %Y} is in the list twice.", day=day), field="holidays")


def admit_location_added(event: LocationAdded, rows: Rows) -> None:
    if rows.one(_LOCATION, id=event.location_id) is not None:
        raise AlreadySo("This location is there already.", field="location_id")
    if event.time_zone is not None:
        zone(event.time_zone)


def admit_location_removed(event: LocationRemoved, rows: Rows) -> None:
    location(event.location_id, rows)
    for (name,) in rows.read(_ROOMS_THERE, location_id=event.location_id):
        raise LocationInUse(name)


def admit_location_updated(event: LocationUpdated, rows: Rows) -> None:
    _require_change(event, location(event.location_id, rows), LOCATION_MAY_LACK)


def admit_room_added(event: RoomAdded, rows: Rows) -> None:
    if event.location_id is not None:
        location(event.location_id, rows)


def admit_room_updated(event: RoomUpdated, rows: Rows) -> None:
    was = room(event.room_id, rows)
    _require_change(event, was, ROOM_MAY_LACK)
    gone = was["location_id"] is not None and rows.one(_LOCATION, id=was["location_id"]) is None
    if event.active and gone:
        raise LocationGivenUp(was["name"])


def clinic(tenant_id: UUID, rows: Rows) -> dict[str, Any]:
    """
    Raises:
        NotFound: No clinic was founded here yet.
    """
    return _found(_CLINIC, "tenant_id", tenant_id, rows)


def location(location_id: UUID, rows: Rows) -> dict[str, Any]:
    """
    Raises:
        NotFound: The clinic has no such location.
    """
    return _found(_LOCATION, "location_id", location_id, rows)


def room(room_id: UUID, rows: Rows) -> dict[str, Any]:
    """
    Raises:
        NotFound: The clinic has no such room.
    """
    found = _found(_ROOM, "room_id", room_id, rows)
    equipped = rows.one(_EQUIPMENT, id=room_id)
    return {**found, "equipment": tuple(equipped[0]) if equipped else ()}


def _found(statement: Select[Any], field: str, id: UUID, rows: Rows) -> dict[str, Any]:
    found = rows.one(statement, id=id)
    if found is None:
        raise NotFound(field)
    return _as_dict(statement, found)


def _as_dict(statement: Select[Any], row: tuple[Any, ...]) -> dict[str, Any]:
    return dict(zip(statement.selected_columns.keys(), row, strict=True))


def _require_change(
    event: TenantUpdated | LocationUpdated | RoomUpdated,
    current: Mapping[str, Any],
    may_lack: frozenset[str],
) -> None:
    said: dict[str, Any] = {field: getattr(event, field) for field in event.changed}
    for field, value in said.items():
        if value is None and field not in may_lack:
            raise Invalid("This cannot be left empty.", field=field)
    if not changes(said, current, may_lack):
        raise AlreadySo("It says so already: nothing was changed.")
    if said.get("time_zone") is not None:
        zone(said["time_zone"])
