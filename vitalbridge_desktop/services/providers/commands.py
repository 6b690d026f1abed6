"""What can be asked of providers."""

from typing import Annotated
from uuid import UUID

from pydantic import StringConstraints

from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Text
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .admission import provider
from .events import (
    ProviderCreated,
    ProviderDeactivated,
    ProviderReactivated,
    ProviderUpdated,
)
from .rules import changes

Colour = Annotated[str, StringConstraints(pattern=r"^(#[0-9a-f]{6}|[a-z]{3,20})$")]


class CreateProvider(Command):
    """Somebody joins the clinic who sees patients. A colour is a name of the palette or #rrggbb."""

    family_name: Text
    given_name: Text
    title: Text | None = None
    specialty: Text | None = None
    colour: Colour | None = None


def create_provider(command: CreateProvider, uow: UnitOfWork) -> None:
    fact = ProviderCreated(
        provider_id=uuid7(),
        family_name=command.family_name,
        given_name=command.given_name,
        title=command.title,
        specialty=command.specialty,
        colour=command.colour,
    )
    uow.emit(fact, DeactivateProvider(provider_id=fact.provider_id))


class UpdateProvider(Command):
    """Say something else of a provider; what is not given stays as it is."""

    provider_id: UUID
    family_name: Text | None = None
    given_name: Text | None = None
    title: Text | None = None
    specialty: Text | None = None
    colour: Colour | None = None


def update_provider(command: UpdateProvider, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such provider.
        AlreadySo: Nothing would change.
    """
    id = command.provider_id
    was = provider(id, uow.rows)
    named = sorted(command.model_fields_set - {"command_id", "provider_id"})
    new = changes({field: getattr(command, field) for field in named}, was)
    stated = {"changed": tuple(new), **new}
    before = {field: was[field] for field in new}
    uow.emit(ProviderUpdated(provider_id=id, **stated), UpdateProvider(provider_id=id, **before))


class DeactivateProvider(Command):
    """The provider sees no patients here any more; what is booked stays until it is moved."""

    provider_id: UUID


def deactivate_provider(command: DeactivateProvider, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such provider.
        AlreadySo: The provider is inactive.
    """
    id = command.provider_id
    uow.emit(ProviderDeactivated(provider_id=id), ReactivateProvider(provider_id=id))


class ReactivateProvider(Command):
    """The provider sees patients here again."""

    provider_id: UUID


def reactivate_provider(command: ReactivateProvider, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such provider.
        AlreadySo: The provider is active.
    """
    id = command.provider_id
    uow.emit(ProviderReactivated(provider_id=id), DeactivateProvider(provider_id=id))
