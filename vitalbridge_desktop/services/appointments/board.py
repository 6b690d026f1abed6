"""The day's board and the waiting room."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Instant
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    Span,
    local_day,
    now,
    plus_days,
    range_span,
    shifted,
    with_offset,
)
from vitalbridge_desktop.services.patients.queries import PatientName, PatientNames
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .held import HeldTime, held_times
from .tables import appointments
from .visit_types import ListVisitTypes, list_visit_types

a = appointments.c
LONGEST = 24 * 60  # minutes
LATE_AFTER = 15  # minutes after which somebody is asked after
EXPECTED = ("proposed", "pending", "booked")
MOST_DAYS = 42  # six weeks, as a month is shown


@dataclass(slots=True)  # not frozen, as a board holds a thousand: to make those would take 10 x
class BoardVisit:
    """One block of the board.

    Attributes:
        synced: The server has judged everything that happened to it.
        clash: The server could not let it stand, or it will not: it overlaps a confirmed visit.
    """

    appointment_id: UUID
    patient_id: UUID
    provider_id: UUID
    room_id: UUID | None
    start: datetime
    end: datetime
    status: str
    standing: str
    confirmed: bool
    patient: str
    alert: str | None
    visit_type: str | None
    colour: str
    reason: str | None
    overbook_reason: str | None
    status_at: datetime
    version: int
    synced: bool
    clash: bool


@dataclass(frozen=True, slots=True)
class BoardHold:
    """A block that is kept for somebody: *name* says until when."""

    hold_id: UUID
    patient_id: UUID | None
    provider_id: UUID
    start: datetime
    end: datetime
    expires_at: datetime
    name: str
    patient: str | None
    status: str = "pending"
    room_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """Everything booked or held from a day on, earliest first; cancelled visits are not on it."""

    date: date
    zone: str
    visits: tuple[BoardVisit, ...]
    holds: tuple[BoardHold, ...] = ()


class DayBoard(Query[Board]):
    """What is booked on a day, or on several, and what is held then at the moment *at*.

    Attributes:
        provider_ids: With whom; None for all.
    """

    date: date
    at: AwareDatetime = Field(default_factory=now)
    days: int = Field(default=1, ge=1, le=MOST_DAYS)
    provider_ids: tuple[UUID, ...] | None = None


_DAY = (
    select(
        a.id, a.patient_id, a.provider_id, a.room_id, a.start, a.end, a.status, a.standing,
        a.confirmed, a.visit_type_id, a.reason, a.overbook_reason, a.status_at, a.version,
    )
    .where(
        a.tenant_id == tenant,
        a.start < bindparam("until", type_=Instant),
        a.start > bindparam("earliest", type_=Instant),
        a.end > bindparam("since", type_=Instant),
        a.status != "cancelled",
        a.status != "entered-in-error",
    )
    .order_by(a.start, a.id)
)  # fmt: skip


def day_board(query: DayBoard, rows: Rows) -> Board:
    zone = rows.ask(GetTenant()).time_zone
    span = range_span(query.date, plus_days(query.date, query.days - 1), zone)
    found = _of_providers(
        rows.read(_DAY, since=span.start, until=span.end, earliest=shifted(span.start, -LONGEST)),
        query.provider_ids,
    )
    held = [
        each
        for each in held_times(query.at, rows, span)
        if query.provider_ids is None or each.provider_id in query.provider_ids
    ]
    awaited = [each.patient_id for each in held if each.patient_id]
    names = _names((*(row[1] for row in found), *awaited), rows)
    kinds = {each.id: each for each in list_visit_types(ListVisitTypes(), rows).visit_types}
    unsynced = rows.unsynced()
    moments = {row[4] for row in found} | {row[5] for row in found}
    shown = {moment: with_offset(moment, zone) for moment in moments}
    visits = []
    for row in found:
        id, patient_id, provider_id, room_id, start, end, status, standing, confirmed = row[:9]
        kind_id, reason, overbook_reason, status_at, version = row[9:]
        kind, who = kinds.get(kind_id) if kind_id else None, names.get(patient_id)
        visits.append(
            BoardVisit(
                id, patient_id, provider_id, room_id,
                shown[start], shown[end],
                status, standing, confirmed,
                display_name(who), who.alert if who else None,
                kind.name if kind else None, kind.colour if kind else "slate",
                reason, overbook_reason, status_at, version,
                synced=not unsynced or id not in unsynced, clash=standing == "rejected",
            )
        )  # fmt: skip
    kept = tuple(_hold(each, names, zone) for each in held)
    return Board(query.date, zone, tuple(_with_likely_conflicts(visits)), kept)


def _of_providers(found: list[Any], wanted: tuple[UUID, ...] | None) -> list[Any]:
    return found if wanted is None else [row for row in found if row[2] in set(wanted)]


def _hold(held: HeldTime, names: dict[UUID, PatientName], zone: str) -> BoardHold:
    until = with_offset(held.expires_at, zone)
    return BoardHold(
        held.hold_id,
        held.patient_id,
        held.provider_id,
        with_offset(held.start, zone),
        with_offset(held.end, zone),
        until,
        f"Held until {until:%H:%M}",
        display_name(names.get(held.patient_id)) if held.patient_id else None,
        room_id=held.room_id,
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """Who has come on a day and is not done, and who should have.

    Attributes:
        visits: Those that are arrived or in the room, who has waited longest first.
        late: Those that should have begun a while ago, and whose patient is not here.
    """

    visits: tuple[BoardVisit, ...]
    late: tuple[BoardVisit, ...] = ()


class WaitingRoom(Query[Waiting]):
    """Who waits, who is in a room, and who is late."""

    at: AwareDatetime = Field(default_factory=now)


def waiting_room(query: WaitingRoom, rows: Rows) -> Waiting:
    zone = rows.ask(GetTenant()).time_zone
    board = day_board(DayBoard(date=local_day(query.at, zone), at=query.at), rows)
    here = (each for each in board.visits if each.status in ("arrived", "checked-in"))
    latest = shifted(query.at, -LATE_AFTER)
    late = (
        each
        for each in board.visits
        if each.status in EXPECTED and each.standing == "accepted" and each.start <= latest
    )
    return Waiting(tuple(sorted(here, key=lambda each: each.status_at)), tuple(late))


def display_name(who: PatientName | None) -> str:
    """Family name first, as a receptionist looks for it."""
    return f"{who.family_name}, {who.given_name}" if who else "Unknown patient"


def _names(ids: tuple[UUID, ...], rows: Rows) -> dict[UUID, PatientName]:
    asked = PatientNames(ids=ids, phones=False)
    return {each.id: each for each in rows.ask(asked).patients}


def _with_likely_conflicts(visits: list[BoardVisit]) -> Iterable[BoardVisit]:
    """Mark unsynced visits that overlap one that the server has: it will not let both stand."""
    doubtful = {owner for each in visits if not each.synced for owner in _owners(each)}
    if not doubtful:
        yield from visits
        return
    confirmed: dict[UUID, list[Span]] = {}
    for each in visits:
        if each.synced and _claims(each):
            for owner in doubtful.intersection(_owners(each)):
                confirmed.setdefault(owner, []).append(Span(each.start, each.end))
    for each in visits:
        if not each.synced and _claims(each):
            mine = Span(each.start, each.end)
            others = (other for owner in _owners(each) for other in confirmed.get(owner, ()))
            if any(mine.overlaps(other) for other in others):
                yield replace(each, clash=True)
                continue
        yield each


def _owners(visit: BoardVisit) -> tuple[UUID, ...]:
    """Whose time the visit takes: the provider's, and its room's."""
    return (visit.provider_id,) if visit.room_id is None else (visit.provider_id, visit.room_id)


def _claims(visit: BoardVisit) -> bool:
    return (
        visit.standing == "accepted" and visit.status != "noshow" and visit.overbook_reason is None
    )
