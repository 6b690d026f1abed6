"""Whether who stated a fact may overbook: asked where facts arrive that others have stated."""

from vitalbridge_desktop.kernel.errors import Forbidden
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.identity.queries import GrantedTo

from .events import AppointmentTime
from .returning import returned, takes_back_own


def permit(fact: Event, _: frozenset[str], rows: Rows) -> None:
    """Who moved an overbooked visit may take that back: it is an overbooking again, as it was.

    Raises:
        Forbidden: The visit is an overbooking, and who stated it may make none.
    """
    if not isinstance(fact, AppointmentTime) or fact.overbook_reason is None:
        return
    if rows.ask(GrantedTo(staff_id=fact.envelope.staff_id)).may("overbook"):
        return
    was = returned(fact, rows)
    if was is None or was.overbook_reason is None or not takes_back_own(fact, rows):
        raise Forbidden("Who stated this may not overbook.", field="overbook_reason")
