"""What is stored about staff accounts, and how each fact changes it."""

from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, Integer, String, Table, TypedColumns

from vitalbridge_desktop.kernel.columns import Flag, Id, Json, metadata
from vitalbridge_desktop.kernel.rows import Rows

from .events import (
    StaffAdded,
    StaffDeactivated,
    StaffFact,
    StaffPasswordSet,
    StaffReactivated,
    StaffRolesSet,
    StaffUpdated,
)
from .rules import username_key


class StaffColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    version: Column[int] = Column(Integer, nullable=False)
    standing: Column[str] = Column(String, nullable=False)
    username: Column[str] = Column(String, nullable=False)
    username_key: Column[str] = Column(String, nullable=False)  # without case
    family_name: Column[str] = Column(String, nullable=False)
    given_name: Column[str] = Column(String, nullable=False)
    roles: Column[list[Any]] = Column(Json, nullable=False)
    provider_id: Column[UUID | None] = Column(Id)  # providers' id: never a foreign key
    verifier: Column[str | None] = Column(String)
    active: Column[bool] = Column(Flag, nullable=False)


staff_members = Table(
    "staff_members",
    metadata,
    StaffColumns,
    Index(None, "tenant_id", "username_key"),  # two desks can give one name: a case, no error
    sqlite_with_rowid=False,
)


def apply_added(event: StaffAdded, rows: Rows) -> None:
    rows.put(
        staff_members,
        id=event.staff_id,
        username=event.username,
        username_key=username_key(event.username),
        family_name=event.family_name,
        given_name=event.given_name,
        roles=sorted(event.roles),
        provider_id=event.provider_id,
        verifier=None,
        active=True,
    )


def apply_updated(event: StaffUpdated, rows: Rows) -> None:
    values: dict[str, Any] = {field: getattr(event, field) for field in event.changed}
    if "username" in values:
        values["username_key"] = username_key(values["username"])
    _change(event, rows, **values)


def apply_roles_set(event: StaffRolesSet, rows: Rows) -> None:
    _change(event, rows, roles=sorted(event.roles))


def apply_password_set(event: StaffPasswordSet, rows: Rows) -> None:
    _change(event, rows, verifier=event.verifier)


def apply_deactivated(event: StaffDeactivated, rows: Rows) -> None:
    _change(event, rows, active=False)


def apply_reactivated(event: StaffReactivated, rows: Rows) -> None:
    _change(event, rows, active=True)


def _change(event: StaffFact, rows: Rows, **values: object) -> None:
    """Write the values; a rejected account stands again by a fact that is accepted."""
    standing = event.envelope.standing
    rows.change(staff_members, id=event.staff_id, standing=standing, **values)
