"""Who is booked when: visits that take the time of providers, and of patients."""

from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import ColumnElement, Select, bindparam, select

from vitalbridge_desktop.kernel.columns import Id, IdList, Instant, among
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Span, now, shifted

from .busy import LONGEST
from .held import HeldTime, held_times
from .rules import FREES_TIME
from .tables import appointments

a = appointments.c


@dataclass(frozen=True, slots=True)
class BookedVisit:
    """A visit that takes time; the busy span has the buffers in it. Instants are UTC."""

    appointment_id: UUID
    provider_id: UUID
    patient_id: UUID
    room_id: UUID | None
    start: datetime
    end: datetime
    busy_start: datetime
    busy_end: datetime
    status: str
    visit_type_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class BookedVisits:
    """Visits that take time, and times that are held for somebody, earliest first."""

    visits: tuple[BookedVisit, ...]
    holds: tuple[HeldTime, ...] = ()


class BookedTime(Query[BookedVisits]):
    """Who is booked from *start* to *end*, and what is held at the moment *at*.

    With any of these providers, or in any of these rooms.
    """

    start: AwareDatetime
    end: AwareDatetime
    provider_ids: tuple[UUID, ...] = ()
    room_ids: tuple[UUID, ...] = ()
    at: AwareDatetime = Field(default_factory=now)


def _busy(of: ColumnElement[Any]) -> Select[*tuple[Any, ...]]:
    """Of one provider or room at a time, since only the indexes by them bound what is read."""
    return (
        select(
            a.id, a.provider_id, a.patient_id, a.room_id, a.start, a.end, a.busy_start, a.busy_end,
            a.status, a.visit_type_id,
        )
        .where(
            a.tenant_id == tenant,
            of == bindparam("of", type_=Id),
            a.busy_start < bindparam("until", type_=Instant),
            a.busy_start > bindparam("earliest", type_=Instant),
            a.busy_end > bindparam("since", type_=Instant),
            a.standing == "accepted",
            *(a.status != status for status in FREES_TIME),
        )
    )  # fmt: skip


_BUSY_WITH, _BUSY_IN = _busy(a.provider_id), _busy(a.room_id)


def booked_time(query: BookedTime, rows: Rows) -> BookedVisits:
    bounds: dict[str, Any] = {
        "since": query.start,
        "until": query.end,
        "earliest": shifted(query.start, -LONGEST),
    }
    providers, rooms = frozenset(query.provider_ids), frozenset(query.room_ids)
    wanted = [(_BUSY_WITH, each) for each in providers] + [(_BUSY_IN, each) for each in rooms]
    read = {row[0]: row for busy, of in wanted for row in rows.read(busy, of=of, **bounds)}
    held = held_times(query.at, rows, Span(query.start, query.end))
    return BookedVisits(
        tuple(BookedVisit(*row) for row in sorted(read.values(), key=itemgetter(6))),
        tuple(each for each in held if each.provider_id in providers or each.room_id in rooms),
    )


@dataclass(frozen=True, slots=True)
class PatientVisit:
    """When a patient is seen. Instants are UTC."""

    patient_id: UUID
    appointment_id: UUID
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class VisitsOfPatients:
    """What several patients have, each in order."""

    visits: tuple[PatientVisit, ...]


class PatientsBusy(Query[VisitsOfPatients]):
    """What these patients have between two moments that is still to come and has a time."""

    start: AwareDatetime
    end: AwareDatetime
    patient_ids: tuple[UUID, ...]


_OF_PATIENTS = (
    select(a.patient_id, a.id, a.start, a.end)
    .where(
        a.tenant_id == tenant,
        among(a.patient_id, bindparam("patient_ids", type_=IdList)),
        a.start > bindparam("earliest", type_=Instant),
        a.start < bindparam("until", type_=Instant),
        a.end > bindparam("since", type_=Instant),
        a.standing == "accepted",
        *(a.status != status for status in (*FREES_TIME, "fulfilled")),
    )
    .order_by(a.patient_id, a.start)
)


def patients_busy(query: PatientsBusy, rows: Rows) -> VisitsOfPatients:
    found = rows.read(
        _OF_PATIENTS,
        patient_ids=query.patient_ids,
        since=query.start,
        until=query.end,
        earliest=shifted(query.start, -LONGEST),
    )
    return VisitsOfPatients(tuple(PatientVisit(*row) for row in found))
