"""When patients come next and how reliably they come: of one, or of a page of a list."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import Integer, bindparam, func, or_, select

from vitalbridge_desktop.kernel.columns import IdList, Instant, among
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import now, shifted, with_offset

from .busy import LONGEST
from .rules import FREES_TIME
from .tables import appointments

CAME, MISSED = "fulfilled", "noshow"
a = appointments.c


@dataclass(frozen=True, slots=True)
class PatientInBrief:
    """What a line of a list says of a patient's visits.

    Attributes:
        next_start: When the next visit begins, by the clock where it is; it may be going on.
        next_standing: Rejected where that visit needs a new time.
        missed: How many visits they did not come to, of *due* that they came to or did not.
    """

    patient_id: UUID
    next_start: datetime | None
    next_standing: str | None
    missed: int
    due: int


@dataclass(frozen=True, slots=True)
class PatientsInBrief:
    """What was asked for, in that order; who was never booked has no visits."""

    patients: tuple[PatientInBrief, ...]


class VisitsInBrief(Query[PatientsInBrief]):
    """The next visit of each of these patients, and how many they missed.

    *besides* is a visit that is not meant by the next one: that which is being looked at.
    """

    patient_ids: Annotated[tuple[UUID, ...], Field(max_length=1000)]
    besides: UUID | None = None
    at: AwareDatetime = Field(default_factory=now)


_THESE = among(a.patient_id, bindparam("patient_ids", type_=IdList))
_COMING = (
    select(a.patient_id, a.id, a.start, a.zone, a.standing)
    .where(
        a.tenant_id == tenant,
        _THESE,
        a.start > bindparam("earliest", type_=Instant),
        a.end > bindparam("at", type_=Instant),
        *(a.status != status for status in (*FREES_TIME, CAME)),
    )
    .order_by(a.patient_id, a.start, a.id)
)
_WERE_DUE = (
    select(a.patient_id, a.status, func.count(type_=Integer))
    .where(a.tenant_id == tenant, _THESE, or_(a.status == CAME, a.status == MISSED))
    .group_by(a.patient_id, a.status)
)


def visits_in_brief(query: VisitsInBrief, rows: Rows) -> PatientsInBrief:
    ids, earliest = query.patient_ids, shifted(query.at, -LONGEST)
    start: dict[UUID, datetime] = {}
    standing: dict[UUID, str] = {}
    coming = rows.read(_COMING, patient_ids=ids, at=query.at, earliest=earliest)
    for whose, visit, begins, zone, stands in coming:
        if visit != query.besides and whose not in start:
            start[whose], standing[whose] = with_offset(begins, zone), stands
    count = {row[:2]: row[2] for row in rows.read(_WERE_DUE, patient_ids=ids)}
    lines = []
    for id in ids:
        came, missed = count.get((id, CAME), 0), count.get((id, MISSED), 0)
        lines.append(
            PatientInBrief(id, start.get(id), standing.get(id), missed=missed, due=came + missed)
        )
    return PatientsInBrief(tuple(lines))
