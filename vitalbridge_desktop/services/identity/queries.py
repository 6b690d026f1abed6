"""What can be known about staff accounts, and who has signed in."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import String, bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Actor, Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .permission import Granted, GrantedTo
from .rules import fits, permissions_of, username_key
from .tables import staff_members

__all__ = [
    "GetStaffMember",
    "Granted",
    "GrantedTo",
    "ListStaff",
    "Names",
    "SignIn",
    "SignedInAs",
    "Staff",
    "StaffMember",
    "StaffName",
    "StaffNames",
]

s = staff_members.c


@dataclass(frozen=True, slots=True)
class StaffMember:
    """One account; *can_sign_in* where it is in use and has a password."""

    id: UUID
    username: str
    family_name: str
    given_name: str
    name: str
    roles: tuple[str, ...]
    provider_id: UUID | None
    active: bool
    can_sign_in: bool
    version: int


@dataclass(frozen=True, slots=True)
class Staff:
    """Accounts by name."""

    staff: tuple[StaffMember, ...]


class ListStaff(Query[Staff]):
    """The clinic's accounts, those out of use only when asked for."""

    include_inactive: bool = False


_ACCOUNTS = (
    select(
        s.id,
        s.username,
        s.family_name,
        s.given_name,
        s.roles,
        s.provider_id,
        s.active,
        s.standing,
        s.verifier.is_not(None),
        s.version,
    )
    .where(s.tenant_id == tenant)
    .order_by(s.family_name, s.given_name, s.id)
)
_ACCOUNT = _ACCOUNTS.where(s.id == bindparam("staff_id", type_=Id))


def list_staff(query: ListStaff, rows: Rows) -> Staff:
    every = map(_staff_member, rows.read(_ACCOUNTS))
    return Staff(tuple(each for each in every if each.active or query.include_inactive))


class GetStaffMember(Query[StaffMember]):
    """One account, in use or not."""

    staff_id: UUID


def get_staff_member(query: GetStaffMember, rows: Rows) -> StaffMember:
    """
    Raises:
        NotFound: The clinic has no such staff member.
    """
    found = rows.one(_ACCOUNT, staff_id=query.staff_id)
    if found is None:
        raise NotFound("staff_id")
    return _staff_member(found)


def _staff_member(row: tuple[Any, ...]) -> StaffMember:
    id, username, family_name, given_name, roles, provider_id, active, standing, known, version = (
        row
    )
    return StaffMember(
        id,
        username,
        family_name,
        given_name,
        f"{given_name} {family_name}",
        tuple(roles),
        provider_id,
        active,
        bool(active and known and standing == "accepted"),
        version,
    )


@dataclass(frozen=True, slots=True)
class StaffName:
    """Whose doing something was."""

    id: UUID
    name: str
    username: str


@dataclass(frozen=True, slots=True)
class Names:
    """Everybody who has or had an account, by name."""

    staff: tuple[StaffName, ...]


class StaffNames(Query[Names]):
    """Everybody who has or had an account."""


_NAMES = (
    select(s.id, s.given_name, s.family_name, s.username)
    .where(s.tenant_id == tenant)
    .order_by(s.family_name, s.given_name, s.id)
)


def staff_names(_: StaffNames, rows: Rows) -> Names:
    found = rows.read(_NAMES)
    return Names(
        tuple(StaffName(id, f"{given} {family}", user) for id, given, family, user in found)
    )


@dataclass(frozen=True, slots=True)
class SignedInAs:
    """Who signs in with a username; *verifier* is None as long as no password was set."""

    staff_id: UUID
    username: str
    name: str
    roles: tuple[str, ...]
    active: bool
    verifier: str | None
    provider_id: UUID | None = None


class SignIn(Query[SignedInAs]):
    """Whose username it is, in any case. For the app itself: no role may ask it."""

    username: str


_OF_USERNAME = (
    select(
        s.id, s.username, s.given_name, s.family_name, s.roles, s.active, s.verifier, s.provider_id
    )
    .where(
        s.tenant_id == tenant,
        s.username_key == bindparam("key", type_=String),
        s.standing == "accepted",
    )
    .order_by(s.active.desc(), s.id.desc())  # a name of somebody who left may be given again
)


def sign_in(query: SignIn, rows: Rows) -> SignedInAs:
    """
    Raises:
        NotFound: Nobody signs in with this name.
    """
    found = rows.one(_OF_USERNAME, key=username_key(query.username.strip()))
    if found is None:
        raise NotFound("username")
    id, username, given, family, roles, active, verifier, provider_id = found
    name = f"{given} {family}"
    return SignedInAs(id, username, name, tuple(roles), active, verifier, provider_id)


def actor_of(signed_in: SignedInAs) -> Actor:
    """The staff member as the bus knows them; an account out of use allows nothing."""
    roles = frozenset(signed_in.roles)
    permissions = permissions_of(roles) if signed_in.active else frozenset()
    return Actor(signed_in.staff_id, signed_in.name, roles, permissions, signed_in.provider_id)


def password_fits(signed_in: SignedInAs, password: str) -> bool:
    """Whether somebody who knows this password may sign in: some 50 ms of work, on any thread."""
    known = signed_in.verifier
    return signed_in.active and known is not None and fits(password, known)
