"""Times for those who wait: what came free again, and where their wishes are met."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from pydantic import AwareDatetime, Field

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import WEEKDAYS, local_day, now, plus_days, shifted, wall_time
from vitalbridge_desktop.services.appointments.queries import (
    CancelledTime,
    ListCancelledTimes,
    ListWaitlist,
    WaitlistEntry,
    WaitlistMatches,
    would_like,
)
from vitalbridge_desktop.services.providers.queries import GetProvider, ListProviders
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .slots import AvailableSlots, Openings, Slot, available_slots

NOON = 12
READ = 10_000  # starts of one day: no clinic has more


@dataclass(frozen=True, slots=True)
class FreedTime:
    """A time that is free again, and how many of those who wait would like it."""

    provider_id: UUID
    start: datetime
    minutes: int
    since: datetime
    waiting: int


@dataclass(frozen=True, slots=True)
class Freed:
    """Times that came free again, earliest first."""

    times: tuple[FreedTime, ...]


class FreedTimes(Query[Freed]):
    """What was cancelled, is still free, and is wished for by somebody who waits."""

    days: int = Field(default=30, ge=1, le=366)
    limit: int = Field(default=8, ge=1, le=100)
    at: AwareDatetime = Field(default_factory=now)


def freed_times(query: FreedTimes, rows: Rows) -> Freed:
    found: list[FreedTime] = []
    given = rows.ask(ListCancelledTimes(days=query.days, at=query.at)).times
    for each in _free(given, query.at, rows):
        wished = WaitlistMatches(
            provider_id=each.provider_id, start=each.start, minutes=each.minutes, at=query.at
        )
        if waiting := len(rows.ask(wished).entries):
            found.append(FreedTime(each.provider_id, each.start, each.minutes, each.since, waiting))
        if len(found) == query.limit:
            break
    return Freed(tuple(found))


def _free(given: tuple[CancelledTime, ...], at: datetime, rows: Rows) -> Iterator[CancelledTime]:
    """Those that nobody has taken since, and that no leave, block or holiday closes."""
    for each in given:
        if not rows.ask(GetProvider(provider_id=each.provider_id)).active:
            continue
        asked = AvailableSlots(
            from_=each.start,
            to=shifted(each.start, each.minutes),
            provider_ids=(each.provider_id,),
            minutes=each.minutes,
            limit=1,
            at=at,
        )
        if any(slot.start == each.start for slot in available_slots(asked, rows).slots):
            yield each


class WaitlistOpenings(Query[Openings]):
    """Free times that meet every wish of somebody who waits, the soonest first.

    Of each morning and each afternoon the first one with each provider, so that there is a choice.
    """

    waitlist_entry_id: UUID
    days: int = Field(default=60, ge=1, le=366)
    limit: int = Field(default=6, ge=1, le=100)
    at: AwareDatetime = Field(default_factory=now)


def waitlist_openings(query: WaitlistOpenings, rows: Rows) -> Openings:
    """
    Raises:
        NotFound: Nobody waits there any more.
    """
    waiting = rows.ask(ListWaitlist(at=query.at)).entries
    entry = next((each for each in waiting if each.id == query.waitlist_entry_id), None)
    if entry is None:
        raise NotFound("waitlist_entry_id")
    zone = rows.ask(GetTenant()).time_zone
    active = {each.id for each in rows.ask(ListProviders()).providers if each.active}
    whom = tuple(active.intersection(entry.provider_ids or active))
    found: list[Slot] = []
    for day in _days(entry, local_day(query.at, zone), query.days) if whom else ():
        for slot in _spread(_fitting(entry, day, whom, query.at, rows)):
            found.append(slot)
            if len(found) == query.limit:
                return Openings(tuple(found), len(found), entry.minutes)
    return Openings(tuple(found), len(found), entry.minutes)


def _days(entry: WaitlistEntry, today: date, days: int) -> Iterator[date]:
    """The days that are wished for."""
    first = max(today, entry.earliest or today)
    last = min(plus_days(today, days), entry.latest or date.max)
    if entry.booked_start is not None:
        last = min(last, entry.booked_start.date())
    while first <= last:
        if not entry.weekdays or WEEKDAYS[first.weekday()] in entry.weekdays:
            yield first
        first = plus_days(first, 1)


def _fitting(
    entry: WaitlistEntry, day: date, whom: tuple[UUID, ...], at: datetime, rows: Rows
) -> Iterator[Slot]:
    zone = rows.ask(GetTenant()).time_zone
    asked = AvailableSlots(
        from_=day,
        to=day,
        provider_ids=whom,
        patient_id=entry.patient_id,
        visit_type_id=entry.visit_type_id,
        minutes=entry.minutes,
        limit=READ,
        at=at,
    )
    for slot in available_slots(asked, rows).slots:
        earlier = entry.booked_start is None or slot.start < entry.booked_start
        wall = wall_time(slot.start, zone)
        if earlier and slot.start > at and would_like(entry, slot.provider_id, wall, entry.minutes):
            yield slot


def _spread(slots: Iterator[Slot]) -> list[Slot]:
    """The first one of the morning and of the afternoon, with each provider."""
    found: dict[tuple[bool, UUID], Slot] = {}
    for slot in slots:
        found.setdefault((slot.start.hour < NOON, slot.provider_id), slot)
    return list(found.values())
