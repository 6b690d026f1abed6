"""What is stored about providers, and how each fact changes it."""

from uuid import UUID

from sqlalchemy import Column, Integer, String, Table, TypedColumns

from vitalbridge_desktop.kernel.columns import Flag, Id, metadata
from vitalbridge_desktop.kernel.rows import Rows

from .events import (
    ProviderCreated,
    ProviderDeactivated,
    ProviderReactivated,
    ProviderUpdated,
)


class ProviderColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    version: Column[int] = Column(Integer, nullable=False)
    family_name: Column[str] = Column(String, nullable=False)
    given_name: Column[str] = Column(String, nullable=False)
    title: Column[str | None] = Column(String)
    specialty: Column[str | None] = Column(String)
    colour: Column[str | None] = Column(String)  # #rrggbb; None: the palette's next
    active: Column[bool] = Column(Flag, nullable=False)


providers = Table("providers", metadata, ProviderColumns, sqlite_with_rowid=False)


def apply_created(event: ProviderCreated, rows: Rows) -> None:
    rows.put(
        providers,
        id=event.provider_id,
        family_name=event.family_name,
        given_name=event.given_name,
        title=event.title,
        specialty=event.specialty,
        colour=event.colour,
        active=True,
    )


def apply_updated(event: ProviderUpdated, rows: Rows) -> None:
    rows.change(providers, id=event.provider_id, **{f: getattr(event, f) for f in event.changed})


def apply_deactivated(event: ProviderDeactivated, rows: Rows) -> None:
    rows.change(providers, id=event.provider_id, active=False)


def apply_reactivated(event: ProviderReactivated, rows: Rows) -> None:
    rows.change(providers, id=event.provider_id, active=True)
