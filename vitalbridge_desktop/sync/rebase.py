"""Applying a page of the log: what is confirmed first, what is pending again on top of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from uuid import UUID

from sqlalchemy import bindparam, insert, select, update

from vitalbridge_desktop.kernel.columns import IdList, Instant, among, canonical
from vitalbridge_desktop.kernel.confirmed import count, next_version, stands, write
from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.kernel.digests import Digests
from vitalbridge_desktop.kernel.envelopes import read_fact
from vitalbridge_desktop.kernel.images import Journal
from vitalbridge_desktop.kernel.ledger import desk, inbox, outbox
from vitalbridge_desktop.kernel.messages import Event

from .attempts import attempted
from .echo import Oldest, confirm_echoes
from .history import Line, verified
from .outgoing import settle
from .pending import Pending
from .protocol import Page

_OWN = select(outbox.c.id, outbox.c.seq).where(
    outbox.c.state != "settled", among(outbox.c.id, bindparam("ids", type_=IdList))
)
_KEEP = insert(inbox).values({column.name: bindparam(column.name) for column in inbox.columns})
_MISREAD = select(inbox.c.position).where(inbox.c.understood.is_(False)).limit(1)
_REACHED = update(desk).values(
    cursor=bindparam("reached"),
    chain=bindparam("chain"),
    last_sync=bindparam("now", type_=Instant),
    alarm=bindparam("alarm"),
)


@dataclass(frozen=True, slots=True)
class Applied:
    """What a page brought.

    Attributes:
        rejected, quarantined: This desk's own events that did not stand.
        kinds: The facts whose rows may look different now.
    """

    entries: int
    rejected: int
    quarantined: int
    kinds: frozenset[type[Event]]


def apply_page(transaction: DeskTransaction, page: Page, now: datetime) -> Applied:
    """Write everything that a page says, in the transaction that is open.

    Raises:
        Diverged: The page is not what follows from what this desk has seen.
    """
    lines = verified(transaction, page)
    rebasing = Rebasing(transaction, lines)
    kinds = rebasing.run()
    for line in lines:
        _keep(transaction, line, understood=line.id not in rebasing.misread)
    _reach(transaction, lines, page, rebasing.digests.root(), now)
    own = [line.entry.verdict for line in lines if line.id in rebasing.own]
    return Applied(
        entries=len(lines),
        rejected=own.count("rejected"),
        quarantined=own.count("quarantined"),
        kinds=kinds | {line.kind for line in lines if line.kind is not None},
    )


class Rebasing:
    """One page's lines, beneath what is pending.

    Attributes:
        own: This desk's own events among the lines, with their numbers in the outbox.
        misread: Events that this version of the app cannot apply.
    """

    def __init__(self, transaction: DeskTransaction, lines: Sequence[Line]) -> None:
        self._transaction, self._lines = transaction, lines
        self.digests, self._pending = Digests(transaction), Pending(transaction)
        self._oldest = Oldest(transaction, len(lines))
        self.own: dict[UUID, int] = dict(transaction.fetch(_OWN, ids=[line.id for line in lines]))
        self.misread: set[UUID] = set()
        self._echoes: list[tuple[int, Line]] = []

    def run(self) -> frozenset[type[Event]]:
        """Confirm every line; the kinds of pending facts that were done again."""
        for line in self._lines:
            seq = self._oldest.echoed_by(line, self._pending.undone)
            if seq is not None:
                self._echoes.append((seq, line))
                continue
            self._confirm_echoes()
            if line.id in self.own:
                self._pending.settled(self.own[line.id])
                self._oldest.passed(self.own[line.id])
            if not self._confirmed(line):
                self.misread.add(line.id)
        self._confirm_echoes()
        settle(self._transaction, list(self.own))
        kinds = self._pending.redo()
        self.digests.save()
        return frozenset(kinds)

    def _confirm_echoes(self) -> None:
        if not self._echoes:
            return
        confirm_echoes(self._transaction, self._echoes[-1][0], self.digests)
        for _, line in self._echoes:
            self._written(partial(write, self._transaction, line.verdict, None))
        self._echoes.clear()

    def _confirmed(self, line: Line) -> bool:
        """Confirm one line; False where this version cannot: its verdict is noted all the same."""
        transaction, verdict = self._transaction, line.verdict
        readable = line.kind is not None or line.entry.verdict not in ("accepted", "rejected")
        if readable and stands(verdict):
            if self._written(lambda j: write(transaction, verdict, self._fact(line, j), j)):
                return True
            readable = False
        return self._written(partial(write, transaction, verdict, None)) and readable

    def _fact(self, line: Line, journal: Journal) -> Event:
        fact = read_fact(line.envelope, self._transaction.registry)
        version = next_version(self._transaction, fact, journal)
        fact.state(replace(fact.envelope, version=version, standing=line.entry.verdict))
        return fact

    def _written(self, work: Callable[[Journal], None]) -> bool:
        """Let *work* write beneath what is pending; whether it went well.

        Pending facts that are bound to what it touches are undone, and it begins again.
        """
        while True:
            journal, disturbed = self._transaction.journal(), set[int]()
            kept = attempted(self._transaction, partial(self._try, work, journal, disturbed))
            if kept is None:
                return False
            if kept:
                count(self._transaction, journal, self.digests)
                return True
            self._pending.undo(disturbed)

    def _try(self, work: Callable[[Journal], None], journal: Journal, disturbed: set[int]) -> bool:
        work(journal)
        disturbed |= self._pending.disturbed(journal)
        return not disturbed


def _keep(transaction: DeskTransaction, line: Line, understood: bool) -> None:
    transaction.run(
        _KEEP,
        position=line.entry.position,
        tenant_id=transaction.tenant_id,
        id=line.id,
        type=line.entry.type,
        kind=line.verdict.kind,
        subject_id=line.verdict.subject_id,
        verdict=line.entry.verdict,
        code=line.entry.code,
        understood=understood,
        raw=canonical(line.outer),
    )


def _reach(
    transaction: DeskTransaction, lines: Sequence[Line], page: Page, root: str, now: datetime
) -> None:
    state = transaction.state
    reached, chain = state.cursor, state.chain
    if lines:
        reached, chain = lines[-1].entry.position, lines[-1].entry.chain
    alarm = state.alarm
    if page.digest is not None and reached == page.head:
        unlike = page.digest != root and transaction.first(_MISREAD) is None
        alarm = "digest_mismatch" if unlike else None
    transaction.run(_REACHED, reached=reached, chain=chain, now=now, alarm=alarm)
