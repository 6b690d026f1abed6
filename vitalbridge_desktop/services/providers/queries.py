"""What can be known about providers."""

from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field
from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .rules import display_name, matches, words
from .tables import providers

p = providers.c
_PROVIDERS = (
    select(
        p.id,
        p.family_name,
        p.given_name,
        p.title,
        p.specialty,
        p.active,
        p.colour,
        p.version,
    )
    .where(p.tenant_id == tenant)
    .order_by(p.family_name, p.given_name, p.id)
)
_PROVIDER = _PROVIDERS.where(p.id == bindparam("provider_id", type_=Id))


@dataclass(frozen=True, slots=True)
class Provider:
    """Somebody who sees patients; *name* is how the clinic speaks of them."""

    id: UUID
    family_name: str
    given_name: str
    title: str | None
    specialty: str | None
    active: bool
    name: str
    colour: str | None
    version: int


class GetProvider(Query[Provider]):
    """One provider, active or not."""

    provider_id: UUID


def get_provider(query: GetProvider, rows: Rows) -> Provider:
    """
    Raises:
        NotFound: The clinic has no such provider.
    """
    found = rows.one(_PROVIDER, provider_id=query.provider_id)
    if found is None:
        raise NotFound("provider_id")
    return _provider(found)


@dataclass(frozen=True, slots=True)
class Providers:
    """Providers by family name."""

    providers: tuple[Provider, ...]


class ListProviders(Query[Providers]):
    """The clinic's providers."""

    include_inactive: bool = False


def list_providers(query: ListProviders, rows: Rows) -> Providers:
    every = _every_provider(rows)
    return Providers(tuple(each for each in every if each.active or query.include_inactive))


class SearchProviders(Query[Providers]):
    """Active providers whose name or specialty has words that begin like those sought."""

    text: Annotated[str, Field(max_length=200)]
    limit: Annotated[int, Field(ge=1, le=100)] = 20


def search_providers(query: SearchProviders, rows: Rows) -> Providers:
    sought = words(query.text)
    if not sought:
        return Providers(())
    every = _every_provider(rows)
    found = [each for each in every if each.active and matches(sought, each.name, each.specialty)]
    return Providers(tuple(found[: query.limit]))


def _every_provider(rows: Rows) -> tuple[Provider, ...]:
    return rows.memo("every", lambda: tuple(map(_provider, rows.read(_PROVIDERS))))


def _provider(row: tuple[Any, ...]) -> Provider:
    id, family_name, given_name, title, specialty, active, colour, version = row
    name = display_name(title, given_name, family_name)
    return Provider(id, family_name, given_name, title, specialty, active, name, colour, version)
