"""Whether who approved leave may: asked where facts arrive that others have stated."""

from vitalbridge_desktop.kernel.errors import Forbidden
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.identity.queries import GrantedTo
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .admission import who_asked
from .events import LeaveApproved


def permit(fact: Event, _: frozenset[str], rows: Rows) -> None:
    """
    Raises:
        Forbidden: It is the own leave, and the clinic does not let anybody approve that.
    """
    if not isinstance(fact, LeaveApproved):
        return
    own = rows.ask(GrantedTo(staff_id=fact.envelope.staff_id)).provider_id
    if own is None or own != who_asked(fact.leave_request_id, rows):
        return
    if not rows.ask(GetTenant()).self_approval:
        raise Forbidden("Somebody else has to approve this leave.", field="leave_request_id")
