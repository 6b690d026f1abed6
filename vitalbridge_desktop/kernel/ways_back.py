"""The commands that take a command back, and what was done since that is in their way."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import bindparam, select

from .columns import Id
from .desk import DeskTransaction
from .errors import Refusal
from .images import image
from .ledger import audit
from .messages import Command
from .unit_of_work import command_of

a = audit.c
_WAYS_BACK = (
    select(a.inverse, a.kind, a.subject_id, a.event_id, a.action)
    .where(a.command_id == bindparam("command_id", type_=Id), a.event_id.is_not(None))
    .order_by(a.seq.desc())
)
_STATED = select(a.subject_id, a.type).where(
    a.command_id == bindparam("command_id", type_=Id), a.event_id.is_not(None)
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


class NoWayBack(Refusal):
    """The command left nothing behind that would take it back."""

    code = "no_way_back"

    def __init__(self, why: str = "") -> None:
        super().__init__(why or "This can't be taken back. Another command may mend it.")


@dataclass(frozen=True, slots=True)
class WayBack:
    """A command that takes facts back, and what of their subjects has been seen.

    Attributes:
        kind, subject_id: What the fact that left it behind is about.
        seen: Of each that was changed since, the version before that.
        objection: What somebody did since that is in its way.
        alone: Whether the others are taken back where this one is not.
    """

    command: Command
    kind: str
    subject_id: UUID
    seen: Mapping[UUID, int]
    objection: Refusal | None
    alone: bool


def ways_back(transaction: DeskTransaction, command_id: UUID) -> list[WayBack]:
    """The commands that take *command_id* back, in the order in which they have to run.

    Raises:
        NoWayBack: It left none.
    """
    found = transaction.fetch(_WAYS_BACK, command_id=command_id)
    known = transaction.registry.command_names
    facts = [(kind, subject_id, event_id) for _, kind, subject_id, event_id, _ in found]
    back = [
        _way_back(transaction, text, facts, at, alone=action in known and known[action].each_alone)
        for at, (text, *_, action) in enumerate(found)
        if text is not None
    ]
    if not back:
        raise NoWayBack(_why_for_good(transaction, {action for *_, action in found}))
    return back


def brought_about(transaction: DeskTransaction, command_id: UUID) -> frozenset[UUID]:
    """What came into being with the command."""
    known = transaction.registry.by_wire
    found = transaction.fetch(_STATED, command_id=command_id)
    return frozenset(id for id, type in found if type in known and known[type].creates)


def _why_for_good(transaction: DeskTransaction, actions: Iterable[str]) -> str:
    known = transaction.registry.command_names
    return next((known[each].for_good for each in actions if each in known), "")


Stated = tuple[str, UUID, UUID]  # the kind and id of what a fact is about, and the fact's own id


def _way_back(
    transaction: DeskTransaction, text: str, facts: Sequence[Stated], at: int, *, alone: bool
) -> WayBack:
    """The command in *text*, which fact number *at* left; one that minds changes is told of all."""
    type_, fields = command_of(text, transaction.registry.command_names)
    command = type_.model_validate_json(fields)
    kind, subject_id, event_id = facts[at]
    if type_.minds_changes:
        seen = _seen(transaction, facts)
        return WayBack(command, kind, subject_id, seen, None, alone)
    mine, since = _since(transaction, subject_id, event_id)
    moved_on = any(each.counts and _at_odds(mine, each) for each in since)
    objection = MovedOn(kind) if moved_on else None
    return WayBack(command, kind, subject_id, {}, objection, alone)


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
