"""What a person can take back or bring back, read from the audit trail: it survives restarts."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Integer, bindparam, func, or_, select

from .columns import Id
from .desk import DeskTransaction
from .driver import Row
from .errors import AlreadySo, NotFound, Refusal
from .ledger import audit

RECENT = 10_000  # lines of the trail: what was done before is mended by ordinary commands
FURTHER = 100_000  # where a long list that was imported fills those
FEW = 100  # commands

a = audit.c
_LINE = (a.seq, a.command_id, a.action, a.kind, a.subject_id, a.at, a.staff_id, a.undoes)
_RECENT = (
    select(*_LINE, a.inverse.is_not(None))
    .where(
        a.seq > select(func.max(a.seq)).scalar_subquery() - bindparam("lines", type_=Integer),
        a.command_id.is_not(None),
        or_(a.staff_id == bindparam("staff_id", type_=Id), a.undoes.is_not(None)),
    )
    .order_by(a.seq)
)
_CARRIED_OUT = select(a.seq).where(
    a.command_id == bindparam("command_id", type_=Id), a.event_id.is_not(None)
)
_HOW_MANY = select(func.count(a.subject_id.distinct())).where(
    a.command_id == bindparam("command_id", type_=Id)
)
_UNDONE_BY = (
    select(a.command_id)
    .where(a.undoes == bindparam("command_id", type_=Id), a.undoes.is_not(None))
    .order_by(a.seq.desc())
    .limit(1)
)


class NothingLeft(Refusal):
    """This person did nothing lately that could be taken back, or took nothing back."""

    code = "nothing_left"

    def __init__(self, verb: str) -> None:
        super().__init__(f"There is nothing to {verb} back.")


@dataclass(frozen=True, slots=True)
class Step:
    """One command of a person that can be taken back, or was and can be brought back.

    Attributes:
        count: To how many things it was done, as to the patients of a list that was imported.
    """

    command_id: UUID
    command: str
    kind: str
    subject_id: UUID
    at: datetime
    count: int = 1


@dataclass(frozen=True, slots=True)
class Steps:
    """What a person can take back and bring back, each in its order, the next one first."""

    undo: tuple[Step, ...]
    redo: tuple[Step, ...]


@dataclass(slots=True)
class _Chain:
    """A command, what took it back, what brought it back, and so on: *ends* is the newest."""

    step: Step
    seq: int
    mine: bool
    ends: int
    length: int
    way_back: bool
    many: bool = False

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
        tuple(_counted(transaction, each) for each in undo if each.way_back),
        tuple(_counted(transaction, each) for each in redo if each.way_back),
    )


def _recent(transaction: DeskTransaction, staff_id: UUID) -> list[Row]:
    found = transaction.fetch(_RECENT, staff_id=staff_id, lines=RECENT)
    if len(found) > FEW and len({command_id for _, command_id, *_ in found}) <= FEW:
        found = transaction.fetch(_RECENT, staff_id=staff_id, lines=FURTHER)
    return found


def _counted(transaction: DeskTransaction, chain: _Chain) -> Step:
    """The step, with all that it was done to: more may have happened since than is read."""
    if not chain.many:
        return chain.step
    found = transaction.first(_HOW_MANY, command_id=chain.step.command_id)
    return replace(chain.step, count=found[0] if found else 1)


def _chains(transaction: DeskTransaction, staff_id: UUID) -> Iterable[_Chain]:
    known = transaction.registry.command_names
    chains: dict[UUID, _Chain] = {}
    roots: list[_Chain] = []
    for line in _recent(transaction, staff_id):
        seq, command_id, name, kind, subject_id, at, who, undoes, way_back = line
        if command_id in chains:
            chain = chains[command_id]
            chain.way_back |= way_back  # a further fact of the newest link
            chain.many |= chain.length == 1 and name in known and known[name].each_alone
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


def links(transaction: DeskTransaction, command_id: UUID, *, redo: bool) -> list[UUID]:
    """The command, what took it back, what brought it back, and so on.

    The last one is to be taken back, so that *command_id* is undone, or done again.

    Raises:
        NotFound: No such command was carried out at this desk.
        AlreadySo: It is taken back already, or was not.
    """
    if transaction.first(_CARRIED_OUT, command_id=command_id) is None:
        raise NotFound("command_id")
    found = [command_id]
    while further := transaction.first(_UNDONE_BY, command_id=found[-1]):
        found.append(further[0])
    if redo and len(found) % 2:
        raise AlreadySo("This was not taken back.", field="command_id")
    if not redo and not len(found) % 2:
        raise AlreadySo("This was taken back already.", field="command_id")
    return found
