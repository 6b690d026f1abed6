"""The visits of a stretch of time, as every report reads them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median
from typing import Any, TypeVar
from uuid import UUID

from pydantic import Field
from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Instant
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import local_day, range_span
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .rules import FREES_TIME
from .tables import appointments

A = TypeVar("A")
a = appointments.c


class Reported(Query[A]):
    """A question about the visits that start within a time; a bare date as its end is inclusive."""

    from_: date | datetime = Field(alias="from")
    to: date | datetime


@dataclass(frozen=True, slots=True)
class ReportedVisit:
    """What reports know of a visit; *day* is the clinic's."""

    day: date
    id: UUID
    provider_id: UUID
    patient_id: UUID
    start: datetime
    minutes: int
    status: str
    booked_at: datetime
    booked_by: UUID
    arrived_at: datetime | None
    checked_in_at: datetime | None
    completed_at: datetime | None

    def lead(self, zone: str) -> int:
        """How many days ahead it was booked."""
        return max(0, (self.day - local_day(self.booked_at, zone)).days)


_OF_TIME = (
    select(
        a.id, a.provider_id, a.patient_id, a.start, a.minutes, a.status, a.booked_at, a.booked_by,
        a.arrived_at, a.checked_in_at, a.completed_at,
    )
    .where(
        a.tenant_id == tenant,
        a.start >= bindparam("since", type_=Instant),
        a.start < bindparam("until", type_=Instant),
        a.standing == "accepted",
        a.status != "entered-in-error",
    )
    .order_by(a.start)
)  # fmt: skip


def reported_visits(query: Reported[A], rows: Rows) -> tuple[list[ReportedVisit], str]:
    """The visits of the time; read once, however many reports one snapshot answers."""
    zone = rows.ask(GetTenant()).time_zone
    span = range_span(query.from_, query.to, zone, field="to")

    def read() -> list[ReportedVisit]:
        found: Sequence[Any] = rows.read(_OF_TIME, since=span.start, until=span.end)
        return [ReportedVisit(local_day(row[3], zone), *row) for row in rows.heeding(found)]

    return rows.memo(("reports", span), read), zone


def taking_time(visits: Iterable[ReportedVisit]) -> list[ReportedVisit]:
    """Those that took place, or are to."""
    return [each for each in visits if each.status not in FREES_TIME]


def usual(values: list[int] | None) -> float | None:
    """The median; None of nothing."""
    return median(values) if values else None
