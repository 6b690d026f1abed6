"""What can have happened to a clinic, its locations and its rooms: the wire contract."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.messages import Event, Message

ClinicField = Literal[
    "name", "time_zone", "country", "region", "horizon_days", "self_approval", "notice_minutes"
]
LocationField = Literal["name", "address", "time_zone"]
RoomField = Literal["name", "active", "equipment"]


class ClosedDay(Message):
    """A named day on which the clinic is closed."""

    day: date
    name: str


class TenantFact(Event, key="tenant_id"):
    """Something about the clinic as a whole."""

    tenant_id: UUID


class TenantCreated(TenantFact, wire="tenant.created", creates=True):
    """A clinic was founded."""

    name: str
    time_zone: str
    country: str | None = None
    region: str | None = None
    horizon_days: int = 365
    self_approval: bool = False
    notice_minutes: int = 0


class TenantUpdated(TenantFact, wire="tenant.updated"):
    """The fields that *changed* names have the values given here; the others say nothing."""

    changed: tuple[ClinicField, ...]
    name: str | None = None
    time_zone: str | None = None
    country: str | None = None
    region: str | None = None
    horizon_days: int | None = None
    self_approval: bool | None = None
    notice_minutes: int | None = None


class HolidaysSet(TenantFact, wire="holidays.set"):
    """These are all the days on which the clinic is closed, earliest first."""

    holidays: tuple[ClosedDay, ...]


class LocationFact(Event, key="location_id"):
    """Something about one of the clinic's locations."""

    location_id: UUID


class LocationAdded(LocationFact, wire="location.added", creates=True):
    """The clinic has a further location; without a time zone it keeps the clinic's."""

    name: str
    address: str | None = None
    time_zone: str | None = None


class LocationRemoved(LocationFact, wire="location.removed"):
    """The clinic sees nobody there any more."""


class LocationUpdated(LocationFact, wire="location.updated"):
    """The fields that *changed* names have the values given here; the others say nothing."""

    changed: tuple[LocationField, ...]
    name: str | None = None
    address: str | None = None
    time_zone: str | None = None


class RoomFact(Event, key="room_id"):
    """Something about one of the clinic's rooms."""

    room_id: UUID


class RoomAdded(RoomFact, wire="room.added", creates=True):
    """The clinic has a further room."""

    name: str
    location_id: UUID | None = None
    equipment: tuple[str, ...] = Field(default=(), exclude_if=lambda has: not has)


class RoomUpdated(RoomFact, wire="room.updated"):
    """The fields that *changed* names have the values given here; the others say nothing."""

    changed: tuple[RoomField, ...]
    name: str | None = None
    active: bool | None = None
    equipment: tuple[str, ...] | None = Field(default=None, exclude_if=lambda has: has is None)
