"""What a fact about cases must not break."""

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import AlreadySo, NotFound, Refusal
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .events import CaseResolved
from .tables import cases

_CASE = select(cases.c.state, cases.c.type, cases.c.verdict).where(
    cases.c.tenant_id == tenant, cases.c.id == bindparam("id", type_=Id)
)


class VisitNeedsTime(Refusal):
    """A visit that the server rejected has no time: dismissing the case would lose it."""

    code = "visit_needs_time"


def admit_resolved(event: CaseResolved, rows: Rows) -> None:
    found = rows.one(_CASE, id=event.case_id)
    if found is None:
        raise NotFound("case_id")
    state, type_, verdict = found
    if state == "closed":
        raise AlreadySo("This case is closed already.", field="case_id")
    if verdict == "rejected" and type_ == "appointment.created":
        message = "This visit needs a new time, or has to be cancelled."
        raise VisitNeedsTime(message, field="case_id")
