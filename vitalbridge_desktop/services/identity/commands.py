"""What can be asked of staff accounts."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, SecretStr, StringConstraints, model_validator

from vitalbridge_desktop.kernel.errors import Forbidden
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Text
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .admission import staff_member
from .events import (
    Role,
    StaffAdded,
    StaffDeactivated,
    StaffPasswordSet,
    StaffReactivated,
    StaffRolesSet,
    StaffUpdated,
)
from .rules import changes, verifier_of

Username = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=1, max_length=64, pattern=r"^[^\s\x00-\x1f]+$"
    ),
]
Roles = Annotated[tuple[Role, ...], Field(min_length=1, max_length=10)]
Password = Annotated[SecretStr, Field(min_length=1, max_length=500)]


class AddStaffMember(Command):
    """Give somebody an account. They can sign in as soon as a password is set."""

    username: Username
    family_name: Text
    given_name: Text
    roles: Roles
    provider_id: UUID | None = None


def add_staff_member(command: AddStaffMember, uow: UnitOfWork) -> None:
    """
    Raises:
        DuplicateUsername: Somebody signs in with this name already.
    """
    fact = StaffAdded(
        staff_id=uuid7(),
        username=command.username,
        family_name=command.family_name,
        given_name=command.given_name,
        roles=_once(command.roles),
        provider_id=command.provider_id,
    )
    uow.emit(fact, DeactivateStaffMember(staff_id=fact.staff_id))


class UpdateStaffMember(Command):
    """Say something else of a staff member; what is not given stays as it is."""

    staff_id: UUID
    username: Username | None = None
    family_name: Text | None = None
    given_name: Text | None = None
    provider_id: UUID | None = None


def update_staff_member(command: UpdateStaffMember, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such staff member.
        DuplicateUsername: Somebody else signs in with this name already.
        AlreadySo: Nothing would change.
    """
    id = command.staff_id
    was = staff_member(id, uow.rows)
    named = sorted(command.model_fields_set - {"command_id", "staff_id"})
    new = changes({field: getattr(command, field) for field in named}, was)
    stated = {"changed": tuple(new), **new}
    before = {field: was[field] for field in new}
    uow.emit(StaffUpdated(staff_id=id, **stated), UpdateStaffMember(staff_id=id, **before))


class SetRoles(Command):
    """Say all that a staff member is at the clinic."""

    staff_id: UUID
    roles: Roles


def set_roles(command: SetRoles, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such staff member.
        LastAdministrator: Nobody else is an administrator.
        AlreadySo: Nothing would change.
    """
    id = command.staff_id
    before = tuple(staff_member(id, uow.rows)["roles"])
    fact = StaffRolesSet(staff_id=id, roles=_once(command.roles))
    uow.emit(fact, SetRoles(staff_id=id, roles=before))


class SetPassword(Command):
    """Set the password that a staff member signs in with, or the verifier of one made elsewhere.

    Everybody may set their own; whoever may add accounts may set any.
    """

    for_good = said("A password is not kept, so the former one can't come back. Set another one.")

    staff_id: UUID
    password: Password | None = None
    verifier: Annotated[str, Field(max_length=500)] | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.password is None) == (self.verifier is None):
            raise ValueError("either a password or a verifier")
        return self


def set_password(command: SetPassword, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such staff member.
        Forbidden: It is somebody else's account.
        Invalid: The verifier is none.
    """
    if command.staff_id != uow.who.staff_id and not uow.who.may("add-staff-member"):
        raise Forbidden("You can set your own password only.", field="staff_id")
    staff_member(command.staff_id, uow.rows)  # before the work of making a verifier
    password = command.password
    verifier = verifier_of(password.get_secret_value()) if password else command.verifier or ""
    uow.emit(StaffPasswordSet(staff_id=command.staff_id, verifier=verifier))


class DeactivateStaffMember(Command):
    """The staff member may not sign in any more."""

    staff_id: UUID


def deactivate_staff_member(command: DeactivateStaffMember, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such staff member.
        LastAdministrator: Nobody else is an administrator.
        AlreadySo: The account is out of use.
    """
    id = command.staff_id
    uow.emit(StaffDeactivated(staff_id=id), ReactivateStaffMember(staff_id=id))


class ReactivateStaffMember(Command):
    """The staff member may sign in again, with the same password and roles."""

    staff_id: UUID


def reactivate_staff_member(command: ReactivateStaffMember, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such staff member.
        AlreadySo: The account is in use.
    """
    id = command.staff_id
    uow.emit(StaffReactivated(staff_id=id), DeactivateStaffMember(staff_id=id))


def _once(roles: tuple[Role, ...]) -> tuple[Role, ...]:
    return tuple(sorted(set(roles)))
