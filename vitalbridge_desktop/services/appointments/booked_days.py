"""How much is booked on each of many days: counted where the visits are, not one by one."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from pydantic import Field
from sqlalchemy import Integer, bindparam, case, func, select

from vitalbridge_desktop.kernel.columns import Instant
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import range_span
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .rules import FREES_TIME
from .tables import appointments

a = appointments.c
_day = func.substr(a.wall, 1, len("2026-11-23"))


@dataclass(frozen=True, slots=True)
class BookedDay:
    """What is booked with a provider on a day; *clashes* are not among the visits."""

    provider_id: UUID
    day: date
    visits: int
    minutes: int
    clashes: int


@dataclass(frozen=True, slots=True)
class Booked:
    """Days on which somebody is booked, in order."""

    days: tuple[BookedDay, ...]


class BookedDays(Query[Booked]):
    """How much is booked with each provider on each day; both ends are days within it."""

    from_: date = Field(alias="from")
    to: date


_stands = case((a.standing == "accepted", 1), else_=0)
_BY_DAY = (
    select(
        a.provider_id,
        _day,
        func.sum(_stands, type_=Integer),
        func.sum(_stands * a.minutes, type_=Integer),
        func.sum(1 - _stands, type_=Integer),
    )
    .where(
        a.tenant_id == tenant,
        a.start >= bindparam("since", type_=Instant),
        a.start < bindparam("until", type_=Instant),
        *(a.status != status for status in FREES_TIME),
    )
    .group_by(a.provider_id, _day)
    .order_by(_day, a.provider_id)
)


def booked_days(query: BookedDays, rows: Rows) -> Booked:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    span = range_span(query.from_, query.to, rows.ask(GetTenant()).time_zone, field="to")
    found = rows.read(_BY_DAY, since=span.start, until=span.end)
    return Booked(
        tuple(
            BookedDay(id, date.fromisoformat(day), visits, minutes, clashes)
            for id, day, visits, minutes, clashes in found
        )
    )
