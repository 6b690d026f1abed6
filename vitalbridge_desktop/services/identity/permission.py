"""Whether who stated a fact may state it: asked where facts arrive that others have stated."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from vitalbridge_desktop.kernel.errors import Forbidden
from vitalbridge_desktop.kernel.messages import Event, Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .events import StaffPasswordSet
from .rules import permissions_of
from .tables import staff_members

s = staff_members.c
_ACCOUNTS = select(s.id, s.roles, s.verifier, s.provider_id).where(
    s.tenant_id == tenant, s.active, s.standing == "accepted"
)


@dataclass(frozen=True, slots=True)
class Granted:
    """What somebody may do; while a clinic is *founding*, nobody can sign in yet.

    Attributes:
        provider_id: Which provider they are, where they are one.
    """

    permissions: frozenset[str]
    founding: bool
    provider_id: UUID | None = None

    def may(self, permission: str) -> bool:
        """Whether the name of a command, a query or a special grant is allowed."""
        return self.founding or permission in self.permissions


class GrantedTo(Query[Granted]):
    """What the clinic lets somebody do; nothing where they have no account that is in use."""

    staff_id: UUID


def granted_to(query: GrantedTo, rows: Rows) -> Granted:
    accounts = rows.read(_ACCOUNTS)
    founding = not any(verifier for _, _, verifier, _ in accounts)
    for id, roles, _, provider_id in accounts:
        if id == query.staff_id:
            return Granted(permissions_of(roles), founding, provider_id)
    return Granted(frozenset(), founding)


def permit(fact: Event, stating: frozenset[str], rows: Rows) -> None:
    """What founds a clinic is stated before anybody can sign in: by the product itself.

    Raises:
        Forbidden: Who stated the fact may give none of the commands that state it.
    """
    author = fact.envelope.staff_id
    granted = rows.ask(GrantedTo(staff_id=author))
    if isinstance(fact, StaffPasswordSet) and fact.staff_id != author:
        stating = frozenset({"add-staff-member"})  # who may give an account may set its password
    if not granted.founding and granted.permissions.isdisjoint(stating):
        raise Forbidden("Who stated this may not do so, or not any more.")
