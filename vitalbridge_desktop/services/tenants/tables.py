"""What is stored about the clinic, its locations and its rooms, and how each fact changes it."""

from typing import Any
from uuid import UUID

from sqlalchemy import Column, Integer, String, Table, TypedColumns

from vitalbridge_desktop.kernel.columns import Flag, Id, Json, metadata
from vitalbridge_desktop.kernel.rows import Rows

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


class TenantColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the same as tenant_id
    version: Column[int] = Column(Integer, nullable=False)
    name: Column[str] = Column(String, nullable=False)
    time_zone: Column[str] = Column(String, nullable=False)
    country: Column[str | None] = Column(String)
    region: Column[str | None] = Column(String)
    horizon_days: Column[int] = Column(Integer, nullable=False)
    self_approval: Column[bool] = Column(Flag, nullable=False)
    notice_minutes: Column[int] = Column(Integer, nullable=False)
    holidays: Column[list[Any]] = Column(Json, nullable=False)  # [[day, name], …], earliest first


class LocationColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    version: Column[int] = Column(Integer, nullable=False)
    name: Column[str] = Column(String, nullable=False)
    address: Column[str | None] = Column(String)
    time_zone: Column[str | None] = Column(String)  # None: the clinic's


class RoomEquipmentColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the room's
    names: Column[list[str]] = Column(Json, nullable=False)


class RoomColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    version: Column[int] = Column(Integer, nullable=False)
    name: Column[str] = Column(String, nullable=False)
    location_id: Column[UUID | None] = Column(Id)
    active: Column[bool] = Column(Flag, nullable=False)


tenants = Table("tenants", metadata, TenantColumns, sqlite_with_rowid=False)
locations = Table("locations", metadata, LocationColumns, sqlite_with_rowid=False)
rooms = Table("rooms", metadata, RoomColumns, sqlite_with_rowid=False)
room_equipment = Table(
    "room_equipment", metadata, RoomEquipmentColumns, sqlite_with_rowid=False
)  # of the rooms that have some


def apply_created(event: TenantCreated, rows: Rows) -> None:
    rows.put(
        tenants,
        id=event.tenant_id,
        name=event.name,
        time_zone=event.time_zone,
        country=event.country,
        region=event.region,
        horizon_days=event.horizon_days,
        self_approval=event.self_approval,
        notice_minutes=event.notice_minutes,
        holidays=[],
    )


def apply_updated(event: TenantUpdated, rows: Rows) -> None:
    rows.change(tenants, id=event.tenant_id, **{f: getattr(event, f) for f in event.changed})


def apply_holidays_set(event: HolidaysSet, rows: Rows) -> None:
    closed = [[each.day.isoformat(), each.name] for each in event.holidays]
    rows.change(tenants, id=event.tenant_id, holidays=closed)


def apply_location_added(event: LocationAdded, rows: Rows) -> None:
    rows.put(
        locations,
        id=event.location_id,
        name=event.name,
        address=event.address,
        time_zone=event.time_zone,
    )


def apply_location_removed(event: LocationRemoved, rows: Rows) -> None:
    rows.remove(locations, id=event.location_id)


def apply_location_updated(event: LocationUpdated, rows: Rows) -> None:
    rows.change(locations, id=event.location_id, **{f: getattr(event, f) for f in event.changed})


def apply_room_added(event: RoomAdded, rows: Rows) -> None:
    rows.put(rooms, id=event.room_id, name=event.name, location_id=event.location_id, active=True)
    _equip(event.room_id, event.equipment, rows)


def apply_room_updated(event: RoomUpdated, rows: Rows) -> None:
    of_row = [each for each in event.changed if each != "equipment"]
    rows.change(rooms, id=event.room_id, **{f: getattr(event, f) for f in of_row})
    if event.equipment is not None:
        _equip(event.room_id, event.equipment, rows)


def _equip(room_id: UUID, names: tuple[str, ...], rows: Rows) -> None:
    if names:
        rows.put(room_equipment, id=room_id, names=list(names))
    else:
        rows.remove(room_equipment, id=room_id)
