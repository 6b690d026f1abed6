"""Who may decide about leave: asked of a person at a desk, and where facts of others arrive."""

from collections.abc import Iterable
from typing import Protocol
from uuid import UUID

from vitalbridge_desktop.kernel.errors import Forbidden
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.identity.queries import GrantedTo
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .admission import leave_status, who_asked
from .events import (
    LeaveApproved,
    LeaveFact,
    LeaveRejected,
    LeaveReopened,
    LeaveRequested,
    LeaveWithdrawn,
)

DECIDE = "approve-leave-request"


class Deciding(Protocol):
    """Somebody who decides: what they may do, and which provider they are."""

    @property
    def provider_id(self) -> UUID | None: ...

    def may(self, permission: str) -> bool: ...


def permit(fact: Event, _: frozenset[str], rows: Rows) -> None:
    """
    Raises:
        Forbidden: Who stated the fact may not decide so about this leave.
    """
    if isinstance(fact, LeaveApproved | LeaveReopened):
        staff_id = fact.envelope.staff_id
        who = rows.ask(GrantedTo(staff_id=staff_id))
        require_may_decide(fact, who, staff_id, fact.envelope.undoes, rows)


def require_may_decide(
    fact: LeaveApproved | LeaveReopened,
    who: Deciding,
    staff_id: UUID,
    undoes: UUID | None,
    rows: Rows,
) -> None:
    """Nobody approves their own leave; an approval comes back by whoever took it away.

    Raises:
        Forbidden: Somebody else has to do this.
    """
    id = fact.leave_request_id
    undone = rows.undone(undoes, id)
    approved_before = undone is not None and _status_after(undone.before) == "approved"
    if isinstance(fact, LeaveReopened) and fact.status == "requested":
        if not who.may(DECIDE) and leave_status(id, rows) != "withdrawn":
            raise _for_others()
        return
    if approved_before and undone is not None and undone.by == staff_id:
        return
    if not who.may(DECIDE) or not (approved_before or isinstance(fact, LeaveApproved)):
        raise _for_others()
    own = who.provider_id is not None and who.provider_id == who_asked(id, rows)
    if own and not rows.ask(GetTenant()).self_approval:
        raise Forbidden("Somebody else has to approve your own leave.", field="leave_request_id")


def _for_others() -> Forbidden:
    return Forbidden("Approving and refusing leave is for others.", field="leave_request_id")


def _status_after(facts: Iterable[Event]) -> str:
    """What has become of a request by these facts about it."""
    status = ""
    for fact in facts:
        if isinstance(fact, LeaveFact):
            status = fact.status if isinstance(fact, LeaveReopened) else _BECOMES[type(fact)]
    return status


_BECOMES: dict[type[LeaveFact], str] = {
    LeaveRequested: "requested",
    LeaveApproved: "approved",
    LeaveRejected: "rejected",
    LeaveWithdrawn: "withdrawn",
}
