"""What can have happened to a staff account: the wire contract."""

from typing import Literal
from uuid import UUID

from vitalbridge_desktop.kernel.messages import Event

Role = Literal["front-desk", "clinician", "administrator"]
StaffField = Literal["username", "family_name", "given_name", "provider_id"]


class StaffFact(Event, key="staff_id"):
    """Something about one staff member's account."""

    staff_id: UUID


class StaffAdded(StaffFact, wire="staff.added", creates=True):
    """Somebody has an account; they can sign in as soon as a password is set.

    *provider_id* is who they are where they see patients themselves.
    """

    username: str
    family_name: str
    given_name: str
    roles: tuple[Role, ...]
    provider_id: UUID | None = None


class StaffUpdated(StaffFact, wire="staff.updated"):
    """The fields that *changed* names have the values given here; the others say nothing."""

    changed: tuple[StaffField, ...]
    username: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    provider_id: UUID | None = None


class StaffRolesSet(StaffFact, wire="staff.roles-set"):
    """These are all the roles that the staff member has."""

    roles: tuple[Role, ...]


class StaffPasswordSet(StaffFact, wire="staff.password-set"):
    """What a password is checked against: an Argon2id verifier (RFC 9106), never the password."""

    verifier: str


class StaffDeactivated(StaffFact, wire="staff.deactivated"):
    """The staff member may not sign in any more."""


class StaffReactivated(StaffFact, wire="staff.reactivated"):
    """The staff member may sign in again."""
