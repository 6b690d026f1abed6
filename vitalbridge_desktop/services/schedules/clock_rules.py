"""When a country changes its clocks: blocks and leave are when the clocks show what was meant.

What was meant stands in the fact that stated it: the instants with the offsets of the clinic's
clocks, and the zone. Facts from before there was one say instants alone, and those stay.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field
from sqlalchemy import bindparam, or_, select

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.errors import AlreadySo
from vitalbridge_desktop.kernel.messages import Command, Event, Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import Span, as_written, by_the_clock, now, rules_release
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .events import LeaveRequested, LeaveRetimed, TimeBlocked, TimeRetimed
from .tables import blocks, leave_requests

Kind = Literal["block", "leave_request"]
OPEN = ("requested", "approved")
b, r = blocks.c, leave_requests.c
_after = bindparam("after", type_=Instant)
_BLOCKS = select(b.id, b.start, b.end).where(b.tenant_id == tenant, b.end > _after)
_LEAVE = select(r.id, r.start, r.end).where(
    r.tenant_id == tenant, r.end > _after, or_(*(r.status == each for each in OPEN))
)
_BLOCK = select(b.start, b.end).where(b.tenant_id == tenant, b.id == bindparam("id", type_=Id))
_REQUEST = select(r.start, r.end).where(
    r.tenant_id == tenant,
    r.id == bindparam("id", type_=Id),
    or_(*(r.status == each for each in OPEN)),
)


@dataclass(frozen=True, slots=True)
class OutdatedAbsence:
    """Blocked time or leave that the clocks show at other instants than when it was stated.

    Attributes:
        was: When it is in the book.
        start, end: When it would be, as the clocks of the zone show it.
    """

    kind: Kind
    id: UUID
    was: datetime
    start: datetime
    end: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class OutdatedTogether:
    """Blocks and leave ahead that the clocks have moved; *rules* is the release that says so."""

    rules: str
    absences: tuple[OutdatedAbsence, ...]


class OutdatedAbsences(Query[OutdatedTogether]):
    """Which blocks and leave ahead are at other instants by the rules that hold today."""

    at: AwareDatetime = Field(default_factory=now)


def outdated_absences(query: OutdatedAbsences, rows: Rows) -> OutdatedTogether:
    return OutdatedTogether(rules_release(), tuple(_outdated(query.at, rows)))


def _outdated(at: datetime, rows: Rows) -> Iterator[OutdatedAbsence]:
    ahead: dict[Kind, list[tuple[UUID, datetime, datetime]]] = {
        "block": rows.read(_BLOCKS, after=at),
        "leave_request": rows.read(_LEAVE, after=at),
    }
    for kind, found in ahead.items():
        for id, start, end in found:
            meant = _meant(rows.history(id))
            if meant is None or meant.zone is None:
                continue
            due = Span(by_the_clock(meant.start, meant.zone), by_the_clock(meant.end, meant.zone))
            newer = _newest_rules(rows.history(id)) > rules_release()
            if due != Span(start, end) and not newer:
                zone = meant.zone
                begins, ends = as_written(due.start, zone), as_written(due.end, zone)
                yield OutdatedAbsence(kind, id, as_written(start, zone), begins, ends, zone)


def _meant(history: Iterator[Event]) -> TimeBlocked | LeaveRequested | None:
    """The fact that said when: of a block that was opened and came back, the newest."""
    said = [each for each in history if isinstance(each, TimeBlocked | LeaveRequested)]
    return said[-1] if said else None


def _newest_rules(history: Iterator[Event]) -> str:
    """The newest release of the rules by which it was stated anew; empty where it never was."""
    told = (each.rules for each in history if isinstance(each, TimeRetimed | LeaveRetimed))
    return max(told, default="")


class RetimeAbsences(Command):
    """State anew when blocks and leave ahead are, where newer rules of the clocks say otherwise.

    What the clocks show stays as it was meant. At most *limit* at once: who wants all asks until
    it is refused as done.
    """

    for_good = said("The clocks go as the country says; a block can be opened, leave withdrawn.")

    limit: Annotated[int, Field(ge=1, le=5000)] = 500


def retime_absences(command: RetimeAbsences, uow: UnitOfWork) -> None:
    """
    Raises:
        AlreadySo: All blocks and leave are when the clocks say.
    """
    found = outdated_absences(OutdatedAbsences(at=uow.now), uow.rows)
    if not found.absences:
        raise AlreadySo("Blocks and leave are at the times that the clocks give them.")
    for each in found.absences[: command.limit]:
        when = {"start": each.start, "end": each.end, "zone": each.zone, "rules": found.rules}
        if each.kind == "block":
            uow.emit(TimeRetimed.model_validate({"block_id": each.id, **when}))
        else:
            uow.emit(LeaveRetimed.model_validate({"leave_request_id": each.id, **when}))


def admit_block_retimed(event: TimeRetimed, rows: Rows) -> None:
    _require_outdated(event, rows.one(_BLOCK, id=event.block_id), rows)


def admit_leave_retimed(event: LeaveRetimed, rows: Rows) -> None:
    _require_outdated(event, rows.one(_REQUEST, id=event.leave_request_id), rows)


def _require_outdated(
    event: TimeRetimed | LeaveRetimed, now_at: tuple[datetime, datetime] | None, rows: Rows
) -> None:
    if now_at is None:
        raise AlreadySo("There is nothing any more that the clocks could move.", field=event.key)
    if now_at == (event.start, event.end):
        raise AlreadySo("It is at that time already.", field=event.key)
    if _newest_rules(rows.history(event.subject_id)) > event.rules:
        raise AlreadySo("Newer rules of the clocks say when it is.", field=event.key)


def apply_block_retimed(event: TimeRetimed, rows: Rows) -> None:
    rows.change(blocks, id=event.block_id, start=event.start, end=event.end)


def apply_leave_retimed(event: LeaveRetimed, rows: Rows) -> None:
    rows.change(leave_requests, id=event.leave_request_id, start=event.start, end=event.end)
