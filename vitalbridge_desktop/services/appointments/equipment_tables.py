"""What a room must have for a visit of a type, of the types that need something."""

from uuid import UUID

from sqlalchemy import Column, Table, TypedColumns

from vitalbridge_desktop.kernel.columns import Id, Json, metadata
from vitalbridge_desktop.kernel.rows import Rows


class NeedColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the visit type's
    names: Column[list[str]] = Column(Json, nullable=False)


visit_type_equipment = Table("visit_type_equipment", metadata, NeedColumns, sqlite_with_rowid=False)


def equip(visit_type_id: UUID, names: tuple[str, ...] | None, rows: Rows) -> None:
    """Visits of the type need this; None: what they needed before."""
    if names:
        rows.put(visit_type_equipment, id=visit_type_id, names=list(names))
    elif names is not None:
        rows.remove(visit_type_equipment, id=visit_type_id)
