"""Times that visits have given back: where somebody who waits may find a place."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Instant
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import day_span, local_day, now, plus_days, with_offset
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .tables import appointments

a = appointments.c


@dataclass(frozen=True, slots=True)
class CancelledTime:
    """A time that a visit had, and since when it has it no more."""

    provider_id: UUID
    start: datetime
    minutes: int
    since: datetime


@dataclass(frozen=True, slots=True)
class CancelledTimes:
    """Times that were given back, earliest first; each once."""

    times: tuple[CancelledTime, ...]


class ListCancelledTimes(Query[CancelledTimes]):
    """What visits of the coming days have given back, whether it was taken since or not."""

    days: int = Field(default=30, ge=1, le=366)
    at: AwareDatetime = Field(default_factory=now)


_GIVEN_BACK = (
    select(a.provider_id, a.start, a.minutes, a.status_at)
    .where(
        a.tenant_id == tenant,
        a.start > bindparam("at", type_=Instant),
        a.start < bindparam("until", type_=Instant),
        a.status == "cancelled",
        a.standing == "accepted",
    )
    .order_by(a.start, a.status_at)
)


def list_cancelled_times(query: ListCancelledTimes, rows: Rows) -> CancelledTimes:
    zone = rows.ask(GetTenant()).time_zone
    until = day_span(plus_days(local_day(query.at, zone), query.days), zone).end
    given: dict[tuple[UUID, datetime], CancelledTime] = {}
    for id, start, minutes, since in rows.read(_GIVEN_BACK, at=query.at, until=until):
        given[id, start] = CancelledTime(
            id, with_offset(start, zone), minutes, with_offset(since, zone)
        )
    return CancelledTimes(tuple(given.values()))
