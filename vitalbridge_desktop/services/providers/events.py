"""What can have happened to a provider: the wire contract."""

from typing import Literal
from uuid import UUID

from vitalbridge_desktop.kernel.messages import Event

ProviderField = Literal["family_name", "given_name", "title", "specialty", "colour"]


class ProviderFact(Event, key="provider_id"):
    """Something about one provider."""

    provider_id: UUID


class ProviderCreated(ProviderFact, wire="provider.created", creates=True):
    """Somebody joined the clinic who sees patients."""

    family_name: str
    given_name: str
    title: str | None = None
    specialty: str | None = None
    colour: str | None = None


class ProviderUpdated(ProviderFact, wire="provider.updated"):
    """The fields that *changed* names have the values given here; the others say nothing."""

    changed: tuple[ProviderField, ...]
    family_name: str | None = None
    given_name: str | None = None
    title: str | None = None
    specialty: str | None = None
    colour: str | None = None


class ProviderDeactivated(ProviderFact, wire="provider.deactivated"):
    """The provider sees no patients here any more."""


class ProviderReactivated(ProviderFact, wire="provider.reactivated"):
    """The provider sees patients here again."""
