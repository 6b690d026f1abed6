"""Who waits, and who of them would like a time that has become free."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import bindparam, or_, select

from vitalbridge_desktop.kernel.columns import IdList, Instant, among
from vitalbridge_desktop.kernel.messages import Minutes, Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    WEEKDAYS,
    instant_of,
    local_day,
    minutes_between,
    now,
    shifted,
    wall_time,
    with_offset,
)
from vitalbridge_desktop.services.patients.queries import PatientName, PatientNames
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .board import display_name
from .busy import BusyMinutes, busy_minutes
from .equipment import rooms_with
from .held import HeldTime, held_times
from .rules import DEFAULT_MINUTES, FREES_TIME, STILL_TO_COME
from .tables import appointments
from .visit_types import (
    ListVisitTypes,
    VisitLength,
    VisitType,
    list_visit_types,
    visit_length,
)
from .waitlist_tables import waitlist_entries

URGENCIES = ("urgent", "soon", "routine")
LONGEST = 24 * 60  # minutes
w, a = waitlist_entries.c, appointments.c


@dataclass(frozen=True, slots=True)
class Offer:
    """A time that is held for somebody who waits."""

    hold_id: UUID
    provider_id: UUID
    start: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class WaitlistEntry:
    """Who waits for what, since when.

    Attributes:
        minutes: How long the visit takes.
        booked_start: When the visit is that should be earlier.
        offer: The time that is held for them.
        offered_until: It is held until then.
        over: They wait for nothing more: the last day is past, or so is the visit.
    """

    id: UUID
    patient_id: UUID
    patient: str
    phone: str | None
    visit_type_id: UUID | None
    visit_type: str | None
    minutes: int
    provider_ids: tuple[UUID, ...]
    weekdays: tuple[str, ...]
    from_time: str | None
    to_time: str | None
    earliest: date | None
    latest: date | None
    urgency: str
    appointment_id: UUID | None
    booked_start: datetime | None
    note: str | None
    since: datetime
    offer: Offer | None
    offered_until: datetime | None
    over: bool
    active: bool
    version: int
    synced: bool
    second_phone: str | None = None


@dataclass(frozen=True, slots=True)
class Waitlist:
    """Who waits: the most urgent first, then who has waited longest."""

    entries: tuple[WaitlistEntry, ...]


class ListWaitlist(Query[Waitlist]):
    """Who waits, and who has been offered a time at the moment *at*."""

    patient_id: UUID | None = None
    provider_id: UUID | None = None
    at: AwareDatetime = Field(default_factory=now)


_ENTRIES = select(
    w.id, w.patient_id, w.visit_type_id, w.minutes, w.provider_ids, w.weekdays, w.from_time,
    w.to_time, w.earliest, w.latest, w.urgency, w.appointment_id, w.note, w.since, w.version,
).where(
    w.tenant_id == tenant, w.state == "waiting", w.standing == "accepted"
).order_by(w.since, w.id)  # fmt: skip
_TO_BE_EARLIER = select(a.id, a.start, a.visit_type_id).where(
    a.tenant_id == tenant,
    among(a.id, bindparam("ids", type_=IdList)),
    a.start > bindparam("at", type_=Instant),
    or_(*(a.status == status for status in STILL_TO_COME)),
)
_BUSY = select(a.patient_id, a.id).where(
    a.tenant_id == tenant,
    a.start < bindparam("end", type_=Instant),
    a.start > bindparam("earliest", type_=Instant),
    a.end > bindparam("start", type_=Instant),
    a.standing == "accepted",
    *(a.status != status for status in FREES_TIME),
)


def list_waitlist(query: ListWaitlist, rows: Rows) -> Waitlist:
    found = rows.read(_ENTRIES)
    known = _known(found, query.at, rows)
    entries = [_entry(row, known) for row in found]
    wanted = (
        each
        for each in entries
        if query.patient_id in (None, each.patient_id)
        and (not each.provider_ids or query.provider_id in (None, *each.provider_ids))
    )
    return Waitlist(tuple(sorted(wanted, key=lambda each: URGENCIES.index(each.urgency))))


class WaitlistMatches(Query[Waitlist]):
    """Who of those that wait would like this time: the one to ring first comes first."""

    provider_id: UUID
    start: datetime
    minutes: Minutes
    at: AwareDatetime = Field(default_factory=now)


def waitlist_matches(query: WaitlistMatches, rows: Rows) -> Waitlist:
    zone = rows.ask(GetTenant()).time_zone
    start = instant_of(query.start, zone)
    end = shifted(start, query.minutes)
    busy = {
        patient_id: id
        for patient_id, id in rows.read(
            _BUSY, start=start, end=end, earliest=shifted(start, -LONGEST)
        )
    }
    waiting = list_waitlist(ListWaitlist(at=query.at), rows).entries
    return Waitlist(
        tuple(
            each
            for each in waiting
            if each.active
            and not each.over
            and each.offered_until is None
            and busy.get(each.patient_id) in (None, each.appointment_id)
            and (each.booked_start is None or start < each.booked_start)
            and would_like(each, query.provider_id, wall_time(start, zone), query.minutes)
            and _has_room(each, start, query.at, rows)
        )
    )


def _has_room(entry: WaitlistEntry, start: datetime, at: datetime, rows: Rows) -> bool:
    """Whether a room is free then that has what the visit needs."""
    kind = VisitLength(visit_type_id=entry.visit_type_id, minutes=entry.minutes)
    length = visit_length(kind, rows)
    if not length.equipment:
        return True
    rooms = BusyMinutes(
        start=shifted(start, -length.buffer_before),
        end=shifted(start, length.minutes + length.buffer_after),
        ids=tuple(each.id for each in rooms_with(length.equipment, rows)),
        at=at,
    )
    return not all(busy_minutes(rooms, rows).taken.values())


def would_like(entry: WaitlistEntry, provider_id: UUID, wall: datetime, minutes: int) -> bool:
    """Whether a free time meets every wish: with whom, how long, on which day and when in it."""
    until = shifted(wall, entry.minutes)
    return (
        entry.minutes <= minutes
        and (not entry.provider_ids or provider_id in entry.provider_ids)
        and (not entry.weekdays or WEEKDAYS[wall.weekday()] in entry.weekdays)
        and (entry.earliest is None or entry.earliest <= wall.date())
        and (entry.latest is None or wall.date() <= entry.latest)
        and (entry.from_time is None or entry.from_time <= f"{wall:%H:%M}")
        and (
            entry.to_time is None
            or (until.date() == wall.date() and f"{until:%H:%M}" <= entry.to_time)
        )
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """What was looked up for all entries at once."""

    zone: str
    today: date
    names: dict[UUID, PatientName]
    kinds: dict[UUID, VisitType]
    booked: dict[UUID, tuple[datetime, UUID | None]]
    offers: dict[UUID, HeldTime]
    unsynced: frozenset[UUID]


def _known(found: Iterable[tuple[Any, ...]], at: datetime, rows: Rows) -> _Known:
    zone = rows.ask(GetTenant()).time_zone
    ids = tuple(sorted({row[1] for row in found}))
    visits = [row[11] for row in found if row[11]]
    return _Known(
        zone,
        local_day(at, zone),
        {each.id: each for each in rows.ask(PatientNames(ids=ids)).patients},
        {each.id: each for each in list_visit_types(ListVisitTypes(), rows).visit_types},
        {id: (start, of) for id, start, of in rows.read(_TO_BE_EARLIER, ids=visits, at=at)},
        {h.waitlist_entry_id: h for h in held_times(at, rows) if h.waitlist_entry_id},
        rows.unsynced(),
    )


def _entry(row: tuple[Any, ...], known: _Known) -> WaitlistEntry:
    id, patient_id, kind_id, minutes, provider_ids, weekdays, from_time, to_time = row[:8]
    earliest, latest, urgency, appointment_id, note, since, version = row[8:]
    who = known.names.get(patient_id)
    start, booked_as = known.booked.get(appointment_id, (None, None))
    kind_id = kind_id or booked_as
    kind, held = known.kinds.get(kind_id) if kind_id else None, known.offers.get(id)
    past = latest is not None and latest < known.today
    return WaitlistEntry(
        id=id,
        patient_id=patient_id,
        patient=display_name(who),
        phone=who.phone if who else None,
        visit_type_id=kind_id,
        visit_type=kind.name if kind else None,
        minutes=minutes or (kind.minutes if kind else DEFAULT_MINUTES),
        provider_ids=tuple(UUID(each) for each in provider_ids),
        weekdays=tuple(weekdays),
        from_time=from_time and from_time[:5],
        to_time=to_time and to_time[:5],
        earliest=earliest,
        latest=latest,
        urgency=urgency,
        appointment_id=appointment_id,
        booked_start=start and with_offset(start, known.zone),
        note=note,
        since=with_offset(since, known.zone),
        offer=None if held is None else _offer(held, known.zone),
        offered_until=None if held is None else with_offset(held.expires_at, known.zone),
        over=past or (appointment_id is not None and start is None),
        active=who is not None and who.active,
        version=version,
        synced=id not in known.unsynced,
        second_phone=who.second_phone if who else None,
    )


def _offer(held: HeldTime, zone: str) -> Offer:
    minutes = minutes_between(held.start, held.end)
    return Offer(held.hold_id, held.provider_id, with_offset(held.start, zone), minutes)
