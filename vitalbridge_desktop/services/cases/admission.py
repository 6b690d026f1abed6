"""What a fact about cases must not break."""

from typing import cast, get_args
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import AlreadySo, InvalidTransition, NotFound, Refusal
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said

from .events import CaseReopened, CaseResolved, Resolution
from .tables import cases

_CASE = select(cases.c.state, cases.c.type, cases.c.verdict, cases.c.resolution).where(
    cases.c.tenant_id == tenant, cases.c.id == bindparam("id", type_=Id)
)


class VisitNeedsTime(Refusal):
    """A visit that the server rejected has no time: dismissing the case would lose it."""

    code = "visit_needs_time"


def admit_resolved(event: CaseResolved, rows: Rows) -> None:
    found = rows.one(_CASE, id=event.case_id)
    if found is None:
        raise NotFound("case_id")
    state, type_, verdict, _ = found
    if state == "closed":
        raise AlreadySo("This case is closed already.", field="case_id")
    if verdict == "rejected" and type_ == "appointment.created":
        message = said("This visit needs a new time, or has to be cancelled.")
        raise VisitNeedsTime(message, field="case_id")


def admit_reopened(event: CaseReopened, rows: Rows) -> None:
    resolution(event.case_id, rows)


def resolution(case_id: UUID, rows: Rows) -> Resolution:
    """How a person closed the case.

    Raises:
        NotFound: There is no such case.
        InvalidTransition: It is open, or something else than a resolution closed it.
    """
    found = rows.one(_CASE, id=case_id)
    if found is None:
        raise NotFound("case_id")
    if found[0] == "open":
        raise AlreadySo("This case is open.", field="case_id")
    for known in get_args(Resolution):
        if found[3] == known:
            return cast("Resolution", known)
    raise InvalidTransition("This case was mended by a change that stands.", field="case_id")
