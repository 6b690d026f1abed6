"""When a country changes its clocks: visits keep the wall time that was promised.

Each desk brings the rules of the zones it was shipped with. Where newer ones give a visit another
instant, that is stated as a fact, so that every desk has the same, whatever rules it knows.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import bindparam, or_, select

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.errors import AlreadySo
from vitalbridge_desktop.kernel.messages import Command, Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import (
    is_skipped,
    kept_promise,
    minutes_between,
    now,
    rules_release,
    shifted,
    with_offset,
)
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .booked import Place, SlotTaken, booked, clashes
from .clock_tables import retimed_visits as retimed_table
from .events import AppointmentRetimed
from .rules import TIMED
from .tables import appointments

CLOCKS = "The clocks moved it here"
DAY = 24 * 60  # minutes: no rule moves a clock further
a, r = appointments.c, retimed_table.c
_ahead = (
    a.tenant_id == tenant,
    a.start > bindparam("since", type_=Instant),
    a.standing == "accepted",
    or_(*(a.status == status for status in sorted(TIMED))),
)
_TIMES = select(a.wall, a.zone, a.fold, a.minutes, a.start, a.end).where(*_ahead).distinct()
_VISITS = select(a.id, a.wall, a.zone, a.fold, a.minutes, a.start, a.end).where(
    *_ahead, a.start < bindparam("until", type_=Instant)
)
_RETIMED = select(r.rules).where(r.tenant_id == tenant, r.id == bindparam("id", type_=Id))
_UNCLEAR = (
    select(r.id, r.was, r.at, r.skipped)
    .where(r.tenant_id == tenant, or_(r.skipped, r.clashed))
    .order_by(r.id)
)


@dataclass(frozen=True, slots=True)
class OutdatedTime:
    """A visit that the clocks show at another instant than when it was booked.

    Attributes:
        wall: The wall time that was promised.
        was, start, end: When it is in the book, and when it would be.
        skipped: No clock shows that wall time on that day any more.
    """

    appointment_id: UUID
    wall: str
    was: datetime
    start: datetime
    end: datetime
    fold: int
    skipped: bool


@dataclass(frozen=True, slots=True)
class Outdated:
    """Visits ahead that the clocks have moved; *rules* is the release that says so."""

    rules: str
    visits: tuple[OutdatedTime, ...]


class OutdatedTimes(Query[Outdated]):
    """Which visits ahead are at another instant by the rules of the clocks that hold today."""

    at: AwareDatetime = Field(default_factory=now)


def outdated_times(query: OutdatedTimes, rows: Rows) -> Outdated:
    since, moved = shifted(query.at, -DAY), list[datetime]()
    for wall, zone, fold, minutes, start, end in rows.read(_TIMES, since=since):
        due = kept_promise(wall, zone, fold, minutes)
        if (due.start, due.end) != (start, end) and max(due.start, start) > query.at:
            moved.append(start)
    if not moved:
        return Outdated(rules_release(), ())
    found = rows.read(_VISITS, since=since, until=shifted(max(moved), 1))
    told = [
        OutdatedTime(
            id, due.wall, with_offset(start, due.zone), with_offset(due.start, due.zone),
            with_offset(due.end, due.zone), due.fold, is_skipped(due),
        )
        for id, wall, zone, fold, minutes, start, end in found
        if (due := kept_promise(wall, zone, fold, minutes)).start != start or due.end != end
        if max(due.start, start) > query.at and not _by_newer_rules(id, rows)
    ]  # fmt: skip
    return Outdated(rules_release(), tuple(sorted(told, key=_out_of_the_way)))


class FollowClockRules(Command):
    """State anew when visits ahead are, where newer rules of the clocks say another instant.

    The wall time stays as it was promised. At most *limit* visits at once: who wants all asks
    until it is refused as done.
    """

    for_good = said("The clocks go as the country says; a single visit can be moved.")

    limit: Annotated[int, Field(ge=1, le=5000)] = 500


def follow_clock_rules(command: FollowClockRules, uow: UnitOfWork) -> None:
    """
    Raises:
        AlreadySo: Every visit is when the clocks say.
    """
    found = outdated_times(OutdatedTimes(at=uow.now), uow.rows)
    if not found.visits:
        raise AlreadySo("Every visit is at the time that the clocks give it.")
    for each in found.visits[: command.limit]:
        fact = AppointmentRetimed(
            appointment_id=each.appointment_id,
            was=each.was,
            start=each.start,
            end=each.end,
            fold=each.fold,
            skipped=each.skipped,
            rules=found.rules,
        )
        uow.emit(fact)


def admit_retimed(event: AppointmentRetimed, rows: Rows) -> None:
    was = booked(event.appointment_id, rows)
    if was.status not in TIMED:
        raise AlreadySo("This visit has no time any more.", field="appointment_id")
    if (was.start, was.end) == (event.start, event.end):
        raise AlreadySo("This visit is at that time already.", field="appointment_id")
    if not rows.knew(*was.moved) or _by_newer_rules(event.appointment_id, rows, event.rules):
        raise AlreadySo("This visit was given another time meanwhile.", field="appointment_id")


def apply_retimed(event: AppointmentRetimed, rows: Rows) -> None:
    """It claims its time whatever is booked there: nobody chose it, and two people may come."""
    found = rows.read(_TO_MOVE, id=event.appointment_id)
    for provider_id, room_id, patient_id, start, busy_start, end, busy_end, zone, reason in found:
        place = Place(
            id=event.appointment_id,
            provider_id=provider_id,
            room_id=room_id,
            patient_id=patient_id,
            start=event.start,
            end=event.end,
            busy_start=shifted(event.start, -minutes_between(busy_start, start)),
            busy_end=shifted(event.end, minutes_between(end, busy_end)),
            zone=zone,
            at=event.envelope.time,
        )
        clashed = _is_taken(place, rows)
        rows.change(
            appointments,
            id=place.id,
            start=place.start,
            end=place.end,
            busy_start=place.busy_start,
            busy_end=place.busy_end,
            fold=event.fold,
            overbook_reason=reason or (CLOCKS if clashed else None),
        )
        rows.put(
            retimed_table,
            id=place.id,
            version=event.envelope.version,
            rules=event.rules,
            was=event.was,
            at=event.envelope.time,
            skipped=event.skipped,
            clashed=clashed,
        )


_TO_MOVE = select(
    a.provider_id, a.room_id, a.patient_id, a.start, a.busy_start, a.end, a.busy_end, a.zone,
    a.overbook_reason,
).where(a.tenant_id == tenant, a.id == bindparam("id", type_=Id))  # fmt: skip


@dataclass(frozen=True, slots=True)
class RetimedVisit:
    """A visit that the clocks moved to where it can't be: *code* is that of a refusal."""

    appointment_id: UUID
    code: str
    was: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Retimed:
    """Visits that the clocks moved to where they can't be."""

    visits: tuple[RetimedVisit, ...]


class RetimedVisits(Query[Retimed]):
    """Visits after a moment whose wall time is skipped by now, or that fell onto another visit."""

    after: AwareDatetime


def retimed_visits(query: RetimedVisits, rows: Rows) -> Retimed:
    return Retimed(tuple(_unclear(query.after, rows)))


def _unclear(after: datetime, rows: Rows) -> Iterator[RetimedVisit]:
    for id, was, at, skipped in rows.read(_UNCLEAR):
        visit = booked(id, rows)
        if visit.status not in TIMED or visit.start < after:
            continue
        place = Place(
            id, visit.provider_id, visit.room_id, visit.patient_id, visit.start, visit.end,
            visit.busy_start, visit.busy_end, visit.zone, at,
        )  # fmt: skip
        if skipped or _is_taken(place, rows):
            code = "skipped_time" if skipped else "slot_taken"
            yield RetimedVisit(id, code, with_offset(was, visit.zone), with_offset(at, visit.zone))


def _is_taken(place: Place, rows: Rows) -> bool:
    return any(isinstance(why, SlotTaken) for why in clashes(place, rows))


def _by_newer_rules(appointment_id: UUID, rows: Rows, than: str | None = None) -> bool:
    known = rows.one(_RETIMED, id=appointment_id)
    return known is not None and known[0] > (than or rules_release())


def _out_of_the_way(moved: OutdatedTime) -> tuple[bool, bool, float]:
    """An order in which none lands where another still is: what goes later goes last first."""
    later = moved.start > moved.was
    return moved.skipped, not later, moved.was.timestamp() * (-1 if later else 1)
