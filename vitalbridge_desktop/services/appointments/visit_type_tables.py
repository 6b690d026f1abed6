"""What is stored about visit types, and how each fact changes it."""

from uuid import UUID

from sqlalchemy import Column, Integer, String, Table, TypedColumns

from vitalbridge_desktop.kernel.columns import Flag, Id, metadata
from vitalbridge_desktop.kernel.rows import Rows

from .equipment_tables import equip
from .events import VisitTypeDefined, VisitTypeUpdated


class VisitTypeColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    name: Column[str] = Column(String, nullable=False)
    minutes: Column[int] = Column(Integer, nullable=False)
    buffer_before: Column[int] = Column(Integer, nullable=False)
    buffer_after: Column[int] = Column(Integer, nullable=False)
    colour: Column[str] = Column(String, nullable=False)
    active: Column[bool] = Column(Flag, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


visit_types = Table("visit_types", metadata, VisitTypeColumns, sqlite_with_rowid=False)


def apply_visit_type(event: VisitTypeDefined | VisitTypeUpdated, rows: Rows) -> None:
    rows.put(
        visit_types,
        id=event.visit_type_id,
        name=event.name,
        minutes=event.minutes,
        buffer_before=event.buffer_before,
        buffer_after=event.buffer_after,
        colour=event.colour,
        active=getattr(event, "active", True),
    )
    equip(event.visit_type_id, event.equipment, rows)
