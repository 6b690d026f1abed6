"""Who did what, the newest first: the desk's own trail, and what other desks stated."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    String,
    bindparam,
    exists,
    func,
    or_,
    select,
    type_coerce,
)

from .columns import Flag, Id, IdList, Instant, among
from .ledger import audit, inbox, outbox

if TYPE_CHECKING:
    from .transaction import Transaction

NEWEST = 2**62
FIRST, LAST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Place:
    """How far back somebody has read: a line of the desk's own trail, and one of the log."""

    own: int = NEWEST
    log: int = NEWEST


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines: of whom, from when up to when, about what, further back than *place*."""

    staff_id: UUID | None = None
    since: datetime = FIRST
    until: datetime = LAST
    subjects: tuple[UUID, ...] | None = None
    kinds: frozenset[str] = frozenset()
    looks: bool | None = None
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class TrailLine:
    """Something that somebody did, or looked at.

    Attributes:
        action: The name of the command or the query; empty where another desk stated the fact.
        type: The fact's wire name; None for a look.
        verdict: What the server said of a fact of another desk; empty for this desk's own.
        undoes: The command that was taken back by this one.
        number: Its place in the desk's own trail, or in the log.
        event_id: The fact; None for a look.
    """

    at: datetime
    staff_id: UUID
    desk: str
    action: str
    command_id: UUID | None
    type: str | None
    kind: str
    subject_id: UUID
    undoes: UUID | None
    verdict: str
    number: int
    event_id: UUID | None = None


def _said(name: str) -> ColumnElement[Any]:
    """A field of the envelope that came with the log."""
    return func.json_extract(inbox.c.raw, f"$.{name}")


def _own(*about: ColumnElement[bool]) -> Select[Any]:
    a = audit.c
    return (
        select(
            a.at, a.staff_id, a.desk, a.action, a.command_id, a.type, a.kind, a.subject_id,
            a.undoes, a.seq, a.event_id,
        )
        .where(
            a.seq < bindparam("own", type_=Integer),
            a.at >= bindparam("since", type_=Instant),
            a.at < bindparam("until", type_=Instant),
            or_(bindparam("anybody", type_=Flag), a.staff_id == bindparam("staff_id", type_=Id)),
            *about,
        )
        .order_by(a.seq.desc())
    )  # fmt: skip


def _told(*about: ColumnElement[bool]) -> Select[Any]:
    command = func.unhex(func.replace(_said("correlationid"), "-", ""))
    here = exists().where(audit.c.command_id == type_coerce(command, Id))
    return (
        select(
            _said("time"), _said("authid"), _said("deskname"), _said("correlationid"),
            inbox.c.type, inbox.c.kind, inbox.c.subject_id, inbox.c.verdict, inbox.c.position,
            _said("undoes"), inbox.c.id,
        )
        .where(
            inbox.c.position < bindparam("log", type_=Integer),
            _said("time") >= bindparam("since_text", type_=String),
            _said("time") < bindparam("until_text", type_=String),
            or_(
                bindparam("anybody", type_=Flag),
                _said("authid") == bindparam("staff_text", type_=String),
            ),
            ~here,
            *about,
        )
        .order_by(inbox.c.position.desc())
    )  # fmt: skip


_ids = bindparam("ids", type_=IdList)
_OWN, _OWN_ABOUT = _own(), _own(among(audit.c.subject_id, _ids))
_TOLD, _TOLD_ABOUT = _told(), _told(among(inbox.c.subject_id, _ids))


def trail(transaction: "Transaction", wanted: Wanted, most: int) -> list[TrailLine]:
    """Up to *most* lines of a desk, the newest first.

    Changes of other desks are among them, in the order of the log; what was only looked at there
    stays there.
    """
    values = _values(wanted)
    about = wanted.subjects is not None
    own = transaction.stream(_OWN_ABOUT if about else _OWN, **values)
    sources = [_fitting((_own_line(row) for row in own), wanted)]
    if wanted.looks is not True:
        told = transaction.stream(_TOLD_ABOUT if about else _TOLD, **values)
        sources.append(_fitting((_told_line(row) for row in told), wanted))
    return list(islice(merge(*sources, key=lambda line: line.at, reverse=True), most))


_type = bindparam("type", type_=String)
_STATED_HERE = select(audit.c.subject_id, audit.c.desk).where(
    among(audit.c.subject_id, _ids), audit.c.type == _type
)
_STATED_ELSEWHERE = select(inbox.c.subject_id, _said("deskname")).where(
    among(inbox.c.subject_id, _ids), inbox.c.type == _type
)


def stated_at(transaction: "Transaction", wire: str, ids: Sequence[UUID]) -> dict[UUID, str]:
    """The names of the desks at which an event of this name was stated, by what it is about.

    What is older than the desk's copy of the log is missing.
    """
    said = {"type": wire, "ids": ids}
    elsewhere = transaction.fetch(_STATED_ELSEWHERE, **said)
    return {**dict(elsewhere), **dict(transaction.fetch(_STATED_HERE, **said))}


_PAYLOADS = tuple(
    select(table.c.id, table.c.raw).where(among(table.c.id, _ids)) for table in (inbox, outbox)
)


def payloads(transaction: "Transaction", event_ids: Sequence[UUID]) -> dict[UUID, Any]:
    """What these facts say, as far as the desk has them: its copy of the log, and what waits."""
    return {
        id: json.loads(raw)["data"]
        for statement in _PAYLOADS
        for id, raw in transaction.fetch(statement, ids=event_ids)
    }


def _values(wanted: Wanted) -> dict[str, Any]:
    return {
        "own": wanted.place.own,
        "log": wanted.place.log,
        "since": wanted.since,
        "until": wanted.until,
        "since_text": wanted.since.astimezone(UTC).isoformat(),
        "until_text": wanted.until.astimezone(UTC).isoformat(),
        "anybody": wanted.staff_id is None,
        "staff_id": wanted.staff_id or NOBODY,
        "staff_text": str(wanted.staff_id),
        "ids": wanted.subjects or (),
    }


def _fitting(lines: Iterator[TrailLine], wanted: Wanted) -> Iterator[TrailLine]:
    for line in lines:
        if wanted.kinds and line.kind not in wanted.kinds:
            continue
        if wanted.looks is None or wanted.looks is (line.type is None):
            yield line


def _own_line(row: Any) -> TrailLine:
    *before, number, event_id = row
    verdict = ""  # what the server said is told by the log
    at, staff_id, desk, action, command_id, type_, kind, subject_id, undoes = before
    return TrailLine(
        at, staff_id, desk, action, command_id, type_, kind, subject_id, undoes, verdict, number,
        event_id,
    )  # fmt: skip


def _told_line(row: Any) -> TrailLine:
    time, staff, desk, command, type_, kind, subject_id, verdict, position, undoes, id = row
    return TrailLine(
        datetime.fromisoformat(time).astimezone(UTC),
        UUID(staff),
        desk or "",
        "",
        UUID(command),
        type_,
        kind,
        subject_id,
        None if undoes is None else UUID(undoes),
        verdict,
        position,
        id,
    )
