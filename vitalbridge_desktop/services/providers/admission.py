"""Whether a fact about a provider may stand."""

from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import AlreadySo, Invalid, NotFound
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .events import ProviderDeactivated, ProviderReactivated, ProviderUpdated
from .rules import MAY_LACK, changes
from .tables import providers

_PROVIDER = select(providers).where(
    providers.c.tenant_id == tenant, providers.c.id == bindparam("id", type_=Id)
)
_FIELDS = tuple(_PROVIDER.selected_columns.keys())


def admit_updated(event: ProviderUpdated, rows: Rows) -> None:
    current = provider(event.provider_id, rows)
    said: dict[str, Any] = {field: getattr(event, field) for field in event.changed}
    for field, value in said.items():
        if value is None and field not in MAY_LACK:
            raise Invalid("This cannot be left empty.", field=field)
    if not changes(said, current):
        raise AlreadySo("It says so already: nothing was changed.")


def admit_deactivated(event: ProviderDeactivated, rows: Rows) -> None:
    if not provider(event.provider_id, rows)["active"]:
        raise AlreadySo("This provider sees no patients here any more.", field="provider_id")


def admit_reactivated(event: ProviderReactivated, rows: Rows) -> None:
    if provider(event.provider_id, rows)["active"]:
        raise AlreadySo("This provider sees patients here already.", field="provider_id")


def provider(provider_id: UUID, rows: Rows) -> dict[str, Any]:
    """
    Raises:
        NotFound: The clinic has no such provider.
    """
    found = rows.one(_PROVIDER, id=provider_id)
    if found is None:
        raise NotFound("provider_id")
    return dict(zip(_FIELDS, found, strict=True))
