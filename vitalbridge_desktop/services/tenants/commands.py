"""What can be asked of the clinic, its locations and its rooms."""

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Message, Names, Text
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .admission import clinic, location, room
from .events import (
    ClosedDay,
    HolidaysSet,
    LocationAdded,
    LocationRemoved,
    LocationUpdated,
    RoomAdded,
    RoomUpdated,
    TenantCreated,
    TenantUpdated,
)
from .rules import CLINIC_MAY_LACK, LOCATION_MAY_LACK, ROOM_MAY_LACK, changes

Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]  # ISO 3166-1 alpha-2
HorizonDays = Annotated[int, Field(ge=1, le=3660)]
NoticeMinutes = Annotated[int, Field(ge=0, le=30 * 24 * 60)]


class CreateTenant(Command):
    """Found the clinic that this desk belongs to."""

    for_good = said("A clinic is founded once; its records have to be kept.")

    tenant_id: UUID | None = None
    name: Text
    time_zone: Text
    country: Country | None = None
    region: Text | None = None


def create_tenant(command: CreateTenant, uow: UnitOfWork) -> None:
    """
    Raises:
        ClinicExists: It was founded already.
        Invalid: There is no such time zone, or the desk belongs to another clinic.
    """
    fact = TenantCreated(
        tenant_id=command.tenant_id or uow.rows.tenant_id,
        name=command.name,
        time_zone=command.time_zone,
        country=command.country,
        region=command.region,
    )
    uow.emit(fact)


class UpdateTenant(Command):
    """Say something else of the clinic; what is not given stays as it is.

    *country* is ISO 3166-1 alpha-2; *horizon_days* is how far ahead visits can be booked, and
    *notice_minutes* how long before them at the latest.
    """

    name: Text | None = None
    time_zone: Text | None = None
    country: Country | None = None
    region: Text | None = None
    horizon_days: HorizonDays | None = None
    self_approval: bool | None = None
    notice_minutes: NoticeMinutes | None = None


def update_tenant(command: UpdateTenant, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: No clinic was founded here yet.
        Invalid: There is no such time zone.
        AlreadySo: Nothing would change.
    """
    id = uow.rows.tenant_id
    was = clinic(id, uow.rows)
    new = changes(_given(command), was, CLINIC_MAY_LACK)
    fact = TenantUpdated(tenant_id=id, **_stated(new))
    uow.emit(fact, UpdateTenant(**_before(new, was)))


class Holiday(Message):
    """A named day on which the clinic is closed."""

    day: date
    name: Text


class SetHolidays(Command):
    """Say on which days the clinic is closed; days that are not in the list are no holidays."""

    holidays: tuple[Holiday, ...]


def set_holidays(command: SetHolidays, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: No clinic was founded here yet.
        Invalid: A day is in the list twice.
        AlreadySo: Nothing would change.
    """
    id = uow.rows.tenant_id
    was = clinic(id, uow.rows)["holidays"]
    closed = sorted(command.holidays, key=lambda each: each.day)
    fact = HolidaysSet(
        tenant_id=id, holidays=tuple(ClosedDay(day=each.day, name=each.name) for each in closed)
    )
    before = tuple(Holiday(day=date.fromisoformat(day), name=name) for day, name in was)
    uow.emit(fact, SetHolidays(holidays=before))


class AddLocation(Command):
    """The clinic sees patients in a further place; without a time zone it keeps the clinic's.

    *location_id* is given where one that was removed comes back.
    """

    location_id: UUID | None = None
    name: Text
    address: Text | None = None
    time_zone: Text | None = None


def add_location(command: AddLocation, uow: UnitOfWork) -> None:
    """
    Raises:
        Invalid: There is no such time zone.
    """
    fact = LocationAdded(
        location_id=command.location_id or uuid7(),
        name=command.name,
        address=command.address,
        time_zone=command.time_zone,
    )
    uow.emit(fact, RemoveLocation(location_id=fact.location_id))


class RemoveLocation(Command):
    """The clinic sees nobody there any more; a location with rooms in use or hours stays."""

    location_id: UUID


def remove_location(command: RemoveLocation, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such location.
        LocationInUse, HoursAtLocation: Rooms there are in use; or somebody works there.
    """
    was = location(command.location_id, uow.rows)
    told = {field: was[field] for field in ("name", "address", "time_zone")}
    inverse = AddLocation(location_id=command.location_id, **told)
    uow.emit(LocationRemoved(location_id=command.location_id), inverse)


class UpdateLocation(Command):
    """Say something else of a location; what is not given stays as it is."""

    location_id: UUID
    name: Text | None = None
    address: Text | None = None
    time_zone: Text | None = None


def update_location(command: UpdateLocation, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such location.
        Invalid: There is no such time zone.
        AlreadySo: Nothing would change.
    """
    id = command.location_id
    was = location(id, uow.rows)
    new = changes(_given(command), was, LOCATION_MAY_LACK)
    fact = LocationUpdated(location_id=id, **_stated(new))
    uow.emit(fact, UpdateLocation(location_id=id, **_before(new, was)))


class AddRoom(Command):
    """Visits can take place in a further room, with what it is equipped with."""

    name: Text
    location_id: UUID | None = None
    equipment: Names = ()


def add_room(command: AddRoom, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such location.
    """
    fact = RoomAdded(
        room_id=uuid7(),
        name=command.name,
        location_id=command.location_id,
        equipment=command.equipment,
    )
    uow.emit(fact, UpdateRoom(room_id=fact.room_id, active=False))


class UpdateRoom(Command):
    """Name or equip a room anew, or take it out of use and into use again."""

    room_id: UUID
    name: Text | None = None
    active: bool | None = None
    equipment: Names | None = None


def update_room(command: UpdateRoom, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such room.
        AlreadySo: Nothing would change.
        LocationGivenUp: It would be used again where the clinic sees nobody any more.
    """
    id = command.room_id
    was = room(id, uow.rows)
    new = changes(_given(command), was, ROOM_MAY_LACK)
    uow.emit(
        RoomUpdated(room_id=id, **_stated(new)),
        UpdateRoom(room_id=id, **_before(new, was)),
    )


def _given(command: Command) -> dict[str, Any]:
    """What was said, without what it was said of."""
    named = command.model_fields_set - {"command_id", "location_id", "room_id"}
    return {field: getattr(command, field) for field in sorted(named)}


def _stated(new: dict[str, Any]) -> dict[str, Any]:
    return {"changed": tuple(new), **new}


def _before(new: dict[str, Any], was: dict[str, Any]) -> dict[str, Any]:
    return {field: was[field] for field in new}
