"""Whether who stated a fact may overbook: asked where facts arrive that others have stated."""

from vitalbridge_desktop.kernel.errors import Forbidden
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.identity.queries import GrantedTo

from .events import AppointmentRescheduled, AppointmentTime
from .replacing import TAKEN_BACK


def permit(fact: Event, _: frozenset[str], rows: Rows) -> None:
    """Whoever takes a replacement plan back puts visits where they were, overbooked or not.

    Raises:
        Forbidden: The visit is an overbooking, and who stated it may make none.
    """
    if not isinstance(fact, AppointmentTime) or fact.overbook_reason is None:
        return
    if isinstance(fact, AppointmentRescheduled) and fact.overbook_reason == TAKEN_BACK:
        return
    if not rows.ask(GrantedTo(staff_id=fact.envelope.staff_id)).may("overbook"):
        raise Forbidden("Who stated this may not overbook.", field="overbook_reason")
