"""All that opens and closes the time of providers, read from the rows."""

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Day, Instant, canonical
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Span, day_span, days_between, range_span
from vitalbridge_desktop.services.tenants.queries import GetTenant, Tenant

from .events import WeeklyHours, WorkingHoursSet
from .rules import Away, OtherHours, Timetable
from .tables import PERIODS, blocks, leave_requests, schedule_exceptions, working_hours

OPEN_END = date.max.isoformat()
_EVERY_PERIOD = select(working_hours.c.id, working_hours.c.periods).where(
    working_hours.c.tenant_id == tenant
)
_EXCEPTIONS = (
    select(
        schedule_exceptions.c.provider_id,
        schedule_exceptions.c.day,
        schedule_exceptions.c.hours,
        schedule_exceptions.c.label,
        schedule_exceptions.c.extra,
    )
    .where(
        schedule_exceptions.c.tenant_id == tenant,
        schedule_exceptions.c.day >= bindparam("first", type_=Day),
        schedule_exceptions.c.day <= bindparam("last", type_=Day),
    )
    .order_by(schedule_exceptions.c.day, schedule_exceptions.c.id)
)
_BLOCKS = (
    select(blocks.c.provider_ids, blocks.c.start, blocks.c.end, blocks.c.reason)
    .where(
        blocks.c.tenant_id == tenant,
        blocks.c.end > bindparam("start", type_=Instant),
        blocks.c.start < bindparam("end", type_=Instant),
    )
    .order_by(blocks.c.end, blocks.c.start, blocks.c.id)
)
_LEAVE = (
    select(leave_requests.c.provider_id, leave_requests.c.start, leave_requests.c.end)
    .where(
        leave_requests.c.tenant_id == tenant,
        leave_requests.c.end > bindparam("start", type_=Instant),
        leave_requests.c.start < bindparam("end", type_=Instant),
        leave_requests.c.status == "approved",
    )
    .order_by(leave_requests.c.end, leave_requests.c.start, leave_requests.c.id)
)
# The order is that of an index: without it SQLite walks over every row of the clinic.


def read_timetables(
    span: Span, providers: Iterable[UUID], clinic: Tenant, rows: Rows
) -> dict[UUID, Timetable]:
    """All that opens and closes the providers' time in *span*, by provider."""
    zone, asked = clinic.time_zone, list(providers)
    days = days_between(span, zone)
    if len(asked) == 1:
        found = rows.one(PERIODS, id=asked[0])
        periods = {asked[0]: found[0]} if found else {}
    else:
        periods = dict(rows.read(_EVERY_PERIOD))
    exceptions: dict[UUID, dict[date, list[OtherHours]]] = {id: {} for id in asked}
    for provider_id, day, hours, label, extra in rows.read(
        _EXCEPTIONS, first=days[0], last=days[-1]
    ):
        if provider_id in exceptions:
            other = OtherHours(hours, label, extra)
            exceptions[provider_id].setdefault(day, []).append(other)
    away = _away(span, asked, rows)
    closed = tuple(
        Away(day_span(each.day, zone), "holiday", each.name)
        for each in clinic.holidays
        if days[0] <= each.day <= days[-1]
    )
    return {
        id: Timetable(id, periods.get(id, ()), exceptions[id], (*away[id], *closed)) for id in asked
    }


def day_table(provider_id: UUID, first: date, last: date, rows: Rows) -> Timetable:
    """All that opens and closes the provider's time from one day to another."""

    def read() -> Timetable:
        clinic = rows.ask(GetTenant())
        whole = range_span(first, last, clinic.time_zone)
        return read_timetables(whole, (provider_id,), clinic, rows)[provider_id]

    return rows.memo((provider_id, first, last), read)


def _away(span: Span, asked: list[UUID], rows: Rows) -> dict[UUID, list[Away]]:
    away: dict[UUID, list[Away]] = {id: [] for id in asked}
    for provider_id, start, end in rows.read(_LEAVE, start=span.start, end=span.end):
        if provider_id in away:
            away[provider_id].append(Away(Span(start, end), "on_leave", ""))
    for ids, start, end, reason in rows.read(_BLOCKS, start=span.start, end=span.end):
        for id in map(UUID, ids) if ids else asked:
            if id in away:
                away[id].append(Away(Span(start, end), "blocked", reason))
    return away


def works_at(location_id: UUID, since: date, rows: Rows) -> Iterator[UUID]:
    """Who has hours at the location on that day or later: in a week's or on one day."""
    place = str(location_id)
    for id, periods in rows.read(_EVERY_PERIOD):
        weeks = (e["weekly"] for e in periods if (e["valid_to"] or OPEN_END) >= since.isoformat())
        if any(line.get("location_id") == place for week in weeks for line in week):
            yield id
    for id, _, hours, _, _ in rows.read(_EXCEPTIONS, first=since, last=date.max):
        if any(line.get("location_id") == place for line in hours):
            yield id


def hours_valid_from(
    provider_id: UUID, valid_from: date | None, rows: Rows
) -> tuple[tuple[WeeklyHours, ...] | None, date | None]:
    """The weekly hours of the period that begins on this day, if any, and its last day."""
    found = rows.one(PERIODS, id=provider_id)
    for period in found[0] if found else ():
        if period["valid_from"] == (valid_from.isoformat() if valid_from else None):
            fact = WorkingHoursSet.model_validate_json(
                canonical({**period, "provider_id": str(provider_id)})
            )
            return fact.weekly, fact.valid_to
    return None, None
