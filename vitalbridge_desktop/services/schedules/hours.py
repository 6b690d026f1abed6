"""Working hours, exceptions and blocked time as they were set: what an editor opens."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Day, Id, Instant, canonical
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import now, with_offset
from vitalbridge_desktop.services.providers.queries import GetProvider
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .events import DayHours, WeeklyHours, WorkingHoursSet
from .tables import blocks, schedule_exceptions, working_hours

w, e, b = working_hours.c, schedule_exceptions.c, blocks.c


@dataclass(frozen=True, slots=True)
class Period:
    """Hours of the week from a day on (None: always) up to and with a day (None: no end)."""

    weekly: tuple[WeeklyHours, ...]
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class WorkingPeriods:
    """A provider's periods, the oldest first; the newest that is valid on a day holds."""

    provider_id: UUID
    periods: tuple[Period, ...]
    version: int


class ListWorkingHours(Query[WorkingPeriods]):
    """A provider's hours of the week, with those of other periods."""

    provider_id: UUID


_HOURS = select(w.periods, w.version).where(
    w.tenant_id == tenant, w.id == bindparam("id", type_=Id)
)


def list_working_hours(query: ListWorkingHours, rows: Rows) -> WorkingPeriods:
    """
    Raises:
        NotFound: There is no such provider.
    """
    rows.ask(GetProvider(provider_id=query.provider_id))
    found = rows.one(_HOURS, id=query.provider_id)
    periods, version = found or ([], 0)
    facts = (
        WorkingHoursSet.model_validate_json(
            canonical({**each, "provider_id": str(query.provider_id)})
        )
        for each in periods
    )
    return WorkingPeriods(
        query.provider_id,
        tuple(Period(fact.weekly or (), fact.valid_from, fact.valid_to) for fact in facts),
        version,
    )


@dataclass(frozen=True, slots=True)
class ScheduleException:
    """One day on which a provider works other hours, none at all, or more."""

    id: UUID
    provider_id: UUID
    day: date
    hours: tuple[DayHours, ...]
    label: str
    extra: bool


@dataclass(frozen=True, slots=True)
class ScheduleExceptions:
    """Days that do not follow the week, the nearest first."""

    exceptions: tuple[ScheduleException, ...]


class ListScheduleExceptions(Query[ScheduleExceptions]):
    """Which days, from one on, do not follow the week."""

    from_: date = Field(alias="from")
    provider_id: UUID | None = None


_EXCEPTIONS = (
    select(e.id, e.provider_id, e.day, e.hours, e.label, e.extra)
    .where(e.tenant_id == tenant, e.day >= bindparam("first", type_=Day))
    .order_by(e.day, e.id)
)


def list_schedule_exceptions(query: ListScheduleExceptions, rows: Rows) -> ScheduleExceptions:
    return ScheduleExceptions(
        tuple(
            ScheduleException(
                id,
                provider_id,
                day,
                tuple(DayHours.model_validate_json(canonical(each)) for each in hours),
                label,
                extra,
            )
            for id, provider_id, day, hours, label, extra in rows.read(
                _EXCEPTIONS, first=query.from_
            )
            if query.provider_id in (None, provider_id)
        )
    )


@dataclass(frozen=True, slots=True)
class Block:
    """Time that takes no visits; *provider_ids* are empty where it is everyone's."""

    id: UUID
    provider_ids: tuple[UUID, ...]
    start: datetime
    end: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Blocks:
    """Blocked time, the nearest first."""

    blocks: tuple[Block, ...]


class ListBlocks(Query[Blocks]):
    """Which time is blocked, as far as it ends after a moment."""

    after: AwareDatetime = Field(default_factory=now)


_BLOCKS = (
    select(b.id, b.provider_ids, b.start, b.end, b.reason)
    .where(b.tenant_id == tenant, b.end > bindparam("after", type_=Instant))
    .order_by(b.end, b.start, b.id)
)


def list_blocks(query: ListBlocks, rows: Rows) -> Blocks:
    zone = rows.ask(GetTenant()).time_zone
    found = (
        Block(id, tuple(map(UUID, ids)), with_offset(start, zone), with_offset(end, zone), reason)
        for id, ids, start, end, reason in rows.read(_BLOCKS, after=query.after)
    )
    return Blocks(tuple(sorted(found, key=lambda each: each.start)))
