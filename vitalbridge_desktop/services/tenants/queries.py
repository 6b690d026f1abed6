"""What can be known about the clinic, its locations and its rooms."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .tables import locations, room_equipment, rooms, tenants

t, place, room = tenants.c, locations.c, rooms.c


@dataclass(frozen=True, slots=True)
class Holiday:
    """A named day on which the clinic is closed."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Tenant:
    """The clinic.

    Attributes:
        country: ISO 3166-1 alpha-2.
        horizon_days: How many days ahead visits can be booked.
        self_approval: Whether staff may approve their own leave.
        notice_minutes: How long before it a visit has to be booked.
    """

    id: UUID
    name: str
    time_zone: str
    country: str | None
    region: str | None
    horizon_days: int = 365
    self_approval: bool = False
    holidays: tuple[Holiday, ...] = ()
    version: int = 1
    notice_minutes: int = 0


class GetTenant(Query[Tenant]):
    """The clinic that this desk belongs to."""


_TENANT = select(
    t.id,
    t.name,
    t.time_zone,
    t.country,
    t.region,
    t.horizon_days,
    t.self_approval,
    t.holidays,
    t.version,
    t.notice_minutes,
).where(t.tenant_id == tenant)


def get_tenant(_: GetTenant, rows: Rows) -> Tenant:
    """
    Raises:
        NotFound: No clinic was founded here yet.
    """
    found = rows.memo("clinic", lambda: _clinic(rows))
    if found is None:
        raise NotFound("tenant_id")
    return found


@dataclass(frozen=True, slots=True)
class Tenants:
    """The clinics that are kept here: on a desk, the one."""

    tenants: tuple[Tenant, ...]


class ListTenants(Query[Tenants]):
    """All clinics that are kept here."""


def list_tenants(_: ListTenants, rows: Rows) -> Tenants:
    found = _clinic(rows)
    return Tenants(() if found is None else (found,))


def _clinic(rows: Rows) -> Tenant | None:
    found = rows.one(_TENANT)
    if found is None:
        return None
    *plain, holidays, version, notice = found
    closed = tuple([Holiday(date.fromisoformat(day), name) for day, name in holidays])
    columns: list[Any] = [*plain, closed, version, notice]
    return Tenant(*columns)


@dataclass(frozen=True, slots=True)
class Location:
    """A place where the clinic sees patients; without a time zone it keeps the clinic's."""

    id: UUID
    name: str
    address: str | None
    time_zone: str | None
    version: int


@dataclass(frozen=True, slots=True)
class Locations:
    """The clinic's locations by name."""

    locations: tuple[Location, ...]


class ListLocations(Query[Locations]):
    """Where the clinic sees patients."""


_LOCATIONS = (
    select(place.id, place.name, place.address, place.time_zone, place.version)
    .where(place.tenant_id == tenant)
    .order_by(place.name, place.id)
)


def list_locations(_: ListLocations, rows: Rows) -> Locations:
    return rows.memo(
        "locations", lambda: Locations(tuple(Location(*row) for row in rows.read(_LOCATIONS)))
    )


@dataclass(frozen=True, slots=True)
class Room:
    """A room that a visit can take place in, as long as it is active."""

    id: UUID
    name: str
    location_id: UUID | None
    active: bool
    version: int
    equipment: tuple[str, ...] = ()

    def is_at(self, location_id: UUID | None) -> bool:
        """Whether a visit at that location can be in it; None: wherever that is."""
        return location_id is None or self.location_id in (None, location_id)

    def lacks(self, needed: Iterable[str]) -> tuple[str, ...]:
        """What of that is not in the room, however it is written."""
        has = {_plain(each) for each in self.equipment}
        return tuple(each for each in needed if _plain(each) not in has)


def _plain(name: str) -> str:
    return name.strip().casefold()


@dataclass(frozen=True, slots=True)
class Rooms:
    """The clinic's rooms by name."""

    rooms: tuple[Room, ...]


class ListRooms(Query[Rooms]):
    """The clinic's rooms, those out of use too."""


_ROOMS = (
    select(room.id, room.name, room.location_id, room.active, room.version)
    .where(room.tenant_id == tenant)
    .order_by(room.name, room.id)
)
_EQUIPMENT = select(room_equipment.c.id, room_equipment.c.names).where(
    room_equipment.c.tenant_id == tenant
)


def list_rooms(_: ListRooms, rows: Rows) -> Rooms:
    return rows.memo("rooms", lambda: _rooms(rows))


def _rooms(rows: Rows) -> Rooms:
    equipped = {id: tuple(names) for id, names in rows.read(_EQUIPMENT)}
    return Rooms(tuple(Room(*row, equipped.get(row[0], ())) for row in rows.read(_ROOMS)))
