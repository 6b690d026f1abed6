"""Whether a fact about a staff account may stand."""

from typing import Any
from uuid import UUID

from sqlalchemy import String, bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import AlreadySo, Invalid, NotFound, Refusal
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said

from .events import (
    StaffAdded,
    StaffDeactivated,
    StaffPasswordSet,
    StaffReactivated,
    StaffRolesSet,
    StaffUpdated,
)
from .rules import MAY_LACK, changes, is_verifier, username_key
from .tables import staff_members

s = staff_members.c
_STAFF_MEMBER = select(staff_members).where(
    s.tenant_id == tenant, s.id == bindparam("id", type_=Id)
)
_FIELDS = tuple(_STAFF_MEMBER.selected_columns.keys())
_NAMESAKES = select(s.id).where(
    s.tenant_id == tenant,
    s.username_key == bindparam("key", type_=String),
    s.active,
    s.standing == "accepted",
)
_ACTIVE = select(s.id, s.roles).where(s.tenant_id == tenant, s.active, s.standing == "accepted")


class DuplicateUsername(Refusal):
    """Two accounts in use cannot have one name to sign in with."""

    code = "duplicate_username"

    def __init__(self, username: str) -> None:
        super().__init__(
            said("Somebody signs in as {name} already. Choose another name.", name=username),
            field="username",
        )


class LastAdministrator(Refusal):
    """Without an administrator nobody could make one."""

    code = "last_administrator"

    def __init__(self, field: str) -> None:
        super().__init__(
            "This is the clinic's only administrator. Make somebody else one first.", field=field
        )


def admit_added(event: StaffAdded, rows: Rows) -> None:
    _require_free(event.username, event.staff_id, rows)
    _require_role(event.roles)


def admit_updated(event: StaffUpdated, rows: Rows) -> None:
    current = staff_member(event.staff_id, rows)
    said: dict[str, Any] = {field: getattr(event, field) for field in event.changed}
    for field, value in said.items():
        if value is None and field not in MAY_LACK:
            raise Invalid("This cannot be left empty.", field=field)
    if not changes(said, current):
        raise AlreadySo("It says so already: nothing was changed.")
    if "username" in said or current["standing"] == "rejected":
        _require_free(said.get("username", current["username"]), event.staff_id, rows)


def admit_roles_set(event: StaffRolesSet, rows: Rows) -> None:
    _require_role(event.roles)
    if _usable(event.staff_id, rows)["roles"] == sorted(event.roles):
        raise AlreadySo("They have these roles already.", field="roles")
    if "administrator" not in event.roles:
        _require_another_administrator(event.staff_id, "roles", rows)


def admit_password_set(event: StaffPasswordSet, rows: Rows) -> None:
    _usable(event.staff_id, rows)
    if not is_verifier(event.verifier):
        raise Invalid("This is no verifier of a password.", field="verifier")


def admit_deactivated(event: StaffDeactivated, rows: Rows) -> None:
    if not staff_member(event.staff_id, rows)["active"]:
        raise AlreadySo("This account is out of use already.", field="staff_id")
    _require_another_administrator(event.staff_id, "staff_id", rows)


def admit_reactivated(event: StaffReactivated, rows: Rows) -> None:
    current = staff_member(event.staff_id, rows)
    if current["active"]:
        raise AlreadySo("This account is in use already.", field="staff_id")
    _require_free(current["username"], event.staff_id, rows)


def staff_member(staff_id: UUID, rows: Rows) -> dict[str, Any]:
    """
    Raises:
        NotFound: The clinic has no such staff member.
    """
    found = rows.one(_STAFF_MEMBER, id=staff_id)
    if found is None:
        raise NotFound("staff_id")
    return dict(zip(_FIELDS, found, strict=True))


def _usable(staff_id: UUID, rows: Rows) -> dict[str, Any]:
    """The account; one that the server rejected needs a username of its own before it is used."""
    current = staff_member(staff_id, rows)
    if current["standing"] == "rejected":
        _require_free(current["username"], staff_id, rows)
    return current


def _require_free(username: str, staff_id: UUID, rows: Rows) -> None:
    if any(id != staff_id for (id,) in rows.read(_NAMESAKES, key=username_key(username))):
        raise DuplicateUsername(username)


def _require_role(roles: tuple[str, ...]) -> None:
    if not roles:
        raise Invalid("Choose at least one role.", field="roles")


def _require_another_administrator(staff_id: UUID, field: str, rows: Rows) -> None:
    administrators = {id for id, roles in rows.read(_ACTIVE) if "administrator" in roles}
    if administrators == {staff_id}:
        raise LastAdministrator(field)
