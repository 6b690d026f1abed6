"""What a person can take back or bring back, read from the audit trail: it survives restarts."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, func, or_, select

from .columns import Id
from .desk import DeskTransaction
from .errors import AlreadySo, NotFound, Refusal
from .images import image
from .ledger import audit
from .messages import Command
from .unit_of_work import command_of

RECENT = 10_000  # lines of the trail: what was done before is mended by ordinary commands

a = audit.c
_LINE = (a.seq, a.command_id, a.action, a.kind, a.subject_id, a.at, a.staff_id, a.undoes)
_RECENT = (
    select(*_LINE, a.inverse.is_not(None))
    .where(
        a.seq > select(func.max(a.seq)).scalar_subquery() - RECENT,
        a.command_id.is_not(None),
        or_(a.staff_id == bindparam("staff_id", type_=Id), a.undoes.is_not(None)),
    )
    .order_by(a.seq)
)
_WAYS_BACK = (
    select(a.inverse, a.kind, a.subject_id, a.event_id, a.action)
    .where(a.command_id == bindparam("command_id", type_=Id), a.event_id.is_not(None))
    .order_by(a.seq.desc())
)
_UNDONE_BY = (
    select(a.command_id)
    .where(a.undoes == bindparam("command_id", type_=Id), a.undoes.is_not(None))
    .order_by(a.seq.desc())
    .limit(1)
)
_about = bindparam("subject_id", type_=Id)
_TRAIL_OF = select(a.event_id, a.command_id, a.undoes).where(
    a.subject_id == _about, a.event_id.is_not(None)
)


class MovedOn(Refusal):
    """What would be taken back was changed since, by somebody who meant it so."""

    code = "stale"

    def __init__(self, kind: str) -> None:
        thing = kind.replace("_", " ")
        super().__init__(f"This {thing} was changed since. Look at it again, then change it anew.")


class NothingLeft(Refusal):
    """This person did nothing lately that could be taken back, or took nothing back."""

    code = "nothing_left"

    def __init__(self, verb: str) -> None:
        super().__init__(f"There is nothing to {verb} back.")


class NoWayBack(Refusal):
    """The command left nothing behind that would take it back."""

    code = "no_way_back"

    def __init__(self, why: str = "") -> None:
        super().__init__(why or "This can't be taken back. Another command may mend it.")


@dataclass(frozen=True, slots=True)
class Step:
    """One command of a person that can be taken back, or was and can be brought back."""

    command_id: UUID
    command: str
    kind: str
    subject_id: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class Steps:
    """What a person can take back and bring back, each in its order, the next one first."""

    undo: tuple[Step, ...]
    redo: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class WayBack:
    """A command that takes facts back, and what of their subjects has been seen.

    Attributes:
        seen: Of each that was changed since, the version before that.
    """

    command: Command
    seen: Mapping[UUID, int]


@dataclass(slots=True)
class _Chain:
    """A command, what took it back, what brought it back, and so on: *ends* is the newest."""

    step: Step
    seq: int
    mine: bool
    ends: int
    length: int
    way_back: bool

    def stands(self) -> bool:
        """Whether what was done is done."""
        return self.length % 2 == 1


def steps(transaction: DeskTransaction, staff_id: UUID) -> Steps:
    """What this person did lately and can take back, newest first; and what they took back.

    A command that was carried out since hides what was taken back before it.
    """
    mine = [each for each in _chains(transaction, staff_id) if each.mine]
    newest = max((each.seq for each in mine if each.length == 1), default=0)
    undo = sorted((each for each in mine if each.stands()), key=lambda each: -each.seq)
    back = (each for each in mine if not each.stands() and each.ends > newest)
    redo = sorted(back, key=lambda each: -each.ends)
    return Steps(
        tuple(each.step for each in undo if each.way_back),
        tuple(each.step for each in redo if each.way_back),
    )


def _chains(transaction: DeskTransaction, staff_id: UUID) -> Iterable[_Chain]:
    known = transaction.registry.command_names
    chains: dict[UUID, _Chain] = {}
    roots: list[_Chain] = []
    for line in transaction.fetch(_RECENT, staff_id=staff_id):
        seq, command_id, name, kind, subject_id, at, who, undoes, way_back = line
        if command_id in chains:
            chains[command_id].way_back |= way_back  # a further fact of the newest link
        elif undoes in chains:
            chain = chains[command_id] = chains[undoes]
            chain.ends, chain.length, chain.way_back = seq, chain.length + 1, way_back
        elif undoes is None and name in known and not known[name].passing:
            step = Step(command_id, name, kind, subject_id, at)
            chains[command_id] = _Chain(step, seq, who == staff_id, seq, 1, way_back)
            roots.append(chains[command_id])
    return roots


def next_step(transaction: DeskTransaction, staff_id: UUID, *, redo: bool) -> UUID:
    """The command that this person takes back next, or brings back.

    Raises:
        NothingLeft: There is none.
    """
    found = steps(transaction, staff_id)
    mine = found.redo if redo else found.undo
    if not mine:
        raise NothingLeft("bring" if redo else "take")
    return mine[0].command_id


def last_link(transaction: DeskTransaction, command_id: UUID, *, redo: bool) -> UUID:
    """The command to take back, so that *command_id* is undone, or done again.

    Raises:
        NotFound: No such command was carried out at this desk.
        AlreadySo: It is taken back already, or was not.
    """
    if not transaction.fetch(_WAYS_BACK, command_id=command_id):
        raise NotFound("command_id")
    link, length = command_id, 1
    while found := transaction.first(_UNDONE_BY, command_id=link):
        link, length = found[0], length + 1
    if redo and length % 2:
        raise AlreadySo("This was not taken back.", field="command_id")
    if not redo and not length % 2:
        raise AlreadySo("This was taken back already.", field="command_id")
    return link


def ways_back(transaction: DeskTransaction, command_id: UUID) -> list[WayBack]:
    """The commands that take *command_id* back, in the order in which they have to run.

    Raises:
        NoWayBack: It left none.
        MovedOn: What it is about was changed since.
    """
    found = transaction.fetch(_WAYS_BACK, command_id=command_id)
    facts = [(kind, subject_id, event_id) for _, kind, subject_id, event_id, _ in found]
    back = [
        _way_back(transaction, text, facts, at)
        for at, (text, *_) in enumerate(found)
        if text is not None
    ]
    if not back:
        raise NoWayBack(_why_for_good(transaction, {action for *_, action in found}))
    return back


def _why_for_good(transaction: DeskTransaction, actions: Iterable[str]) -> str:
    known = transaction.registry.command_names
    return next((known[each].for_good for each in actions if each in known), "")


Stated = tuple[str, UUID, UUID]  # the kind and id of what a fact is about, and the fact's own id


def _way_back(transaction: DeskTransaction, text: str, facts: Sequence[Stated], at: int) -> WayBack:
    """The command in *text*, which fact number *at* left; one that minds changes is told of all."""
    type_, fields = command_of(text, transaction.registry.command_names)
    command = type_.model_validate_json(fields)
    if type_.minds_changes:
        return WayBack(command, _seen(transaction, facts))
    kind, subject_id, event_id = facts[at]
    mine, since = _since(transaction, subject_id, event_id)
    if any(each.counts and _at_odds(mine, each) for each in since):
        raise MovedOn(kind)
    return WayBack(command, {})


def _seen(transaction: DeskTransaction, facts: Iterable[Stated]) -> dict[UUID, int]:
    """Of everything that was changed after the last of these facts, the version before that."""
    newest = {subject_id: (kind, event_id) for kind, subject_id, event_id in reversed([*facts])}
    seen: dict[UUID, int] = {}
    for subject_id, (kind, event_id) in newest.items():
        _, since = _since(transaction, subject_id, event_id)
        first = next((n for n, each in enumerate(since) if each.counts), None)
        if first is not None:
            seen[subject_id] = _version(transaction, kind, subject_id) - len(since) + first
    return seen


@dataclass(frozen=True, slots=True)
class _Fact:
    """A fact about one thing; it *counts* where it was not taken back."""

    id: UUID
    type: str
    raw: str
    counts: bool


def _since(
    transaction: DeskTransaction, subject_id: UUID, event_id: UUID
) -> tuple[_Fact | None, list[_Fact]]:
    """The fact with this id, and what came after it, in the order in which it is applied."""
    trail = {e: (c, u) for e, c, u in transaction.fetch(_TRAIL_OF, subject_id=subject_id)}
    facts = transaction.stated(subject_id)
    at = next((n for n, row in enumerate(facts) if row[0] == event_id), None)
    if at is None:
        return None, []
    since = facts[at + 1 :]
    uncounted = _cancelled(trail[id] for id, _, _ in since if id in trail) | {trail[event_id][0]}
    counted = [id not in trail or trail[id][0] not in uncounted for id, _, _ in since]
    mine, *later = (
        _Fact(id, type, raw, counts)
        for (id, type, raw), counts in zip(facts[at:], [True, *counted], strict=True)
    )
    return mine, later


def _at_odds(mine: _Fact | None, later: _Fact) -> bool:
    """Whether a later fact says something else of the same."""
    if mine is None or mine.type != later.type:
        return False
    one, two = (json.loads(each.raw)["data"].get("changed") for each in (mine, later))
    return one is None or two is None or not set(one).isdisjoint(two)


def _cancelled(links: Iterable[tuple[UUID, UUID | None]]) -> set[UUID]:
    """Of these commands, with what each took back, those that cancel each other out."""
    undoes = dict(links)
    undone_by = {was: command for command, was in undoes.items() if was is not None}
    cancelled: set[UUID] = set()
    for start in (command for command, was in undoes.items() if was not in undoes):
        chain = [start]
        while chain[-1] in undone_by:
            chain.append(undone_by[chain[-1]])
        cancelled.update(chain if len(chain) % 2 == 0 else chain[:-1])
    return cancelled


def _version(transaction: DeskTransaction, kind: str, subject_id: UUID) -> int:
    """The version that the row has now."""
    tables = (service.aggregates.get(kind) for service in transaction.registry.services)
    table = next(each for each in tables if each is not None)
    driver, dialect = transaction.driver, transaction.dialect
    row = image(driver, dialect, transaction.tenant_id, table, subject_id)
    return 0 if row is None else int(row["version"])
