"""Who was booked, by whom, at which desk, and how far ahead."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, func, select

from vitalbridge_desktop.kernel.columns import IdList, Instant, among
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .events import AppointmentCreated
from .reported import Reported, reported_visits, taking_time, usual
from .rules import FREES_TIME
from .tables import appointments

a = appointments.c
_FIRST = (
    select(a.patient_id, func.min(a.start, type_=Instant))
    .where(
        a.tenant_id == tenant,
        among(a.patient_id, bindparam("ids", type_=IdList)),
        a.standing == "accepted",
        *(a.status != status for status in FREES_TIME),
    )
    .group_by(a.patient_id)
)


@dataclass(frozen=True, slots=True)
class Booker:
    """Visits that one staff member booked."""

    staff_id: UUID
    visits: int


@dataclass(frozen=True, slots=True)
class BookedAt:
    """Visits that were booked at one desk; no name: longer ago than this desk knows of."""

    desk: str
    visits: int


@dataclass(frozen=True, slots=True)
class BookedPatients:
    """Whose visits these are: of patients who are new or return, booked by whom, where, how early.

    *usual_lead* is the median of the days between booking and visit.
    """

    new: int
    returning: int
    by_staff: tuple[Booker, ...]
    usual_lead: float | None
    by_desk: tuple[BookedAt, ...] = ()


class BookingFigures(Reported[BookedPatients]):
    """New patients against returning ones, who booked the visits, at which desk, how far ahead."""


def booking_figures(query: BookingFigures, rows: Rows) -> BookedPatients:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    found, zone = reported_visits(query, rows)
    kept = taking_time(found)
    earliest: dict[UUID, datetime] = {}
    for each in rows.heeding(kept):
        earliest.setdefault(each.patient_id, each.start)
    first = dict(rows.read(_FIRST, ids=tuple(earliest)))
    new = sum(first.get(id) == start for id, start in earliest.items())
    by_staff = Counter(each.booked_by for each in kept).most_common()
    known = rows.stated_at(AppointmentCreated.wire, [each.id for each in kept])
    by_desk = Counter(known.get(each.id, "") for each in kept).most_common()
    leads = [each.lead(zone) for each in rows.heeding(kept)]
    return BookedPatients(
        new,
        len(earliest) - new,
        tuple(Booker(*line) for line in by_staff),
        usual(leads),
        tuple(BookedAt(*line) for line in by_desk),
    )
