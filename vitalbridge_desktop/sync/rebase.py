"""Applying a page of the log: what is confirmed first, what is pending again on top of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, delete, insert, select, update

from vitalbridge_desktop.kernel.columns import IdList, Instant, among, canonical
from vitalbridge_desktop.kernel.confirmed import confirm, next_version, stands
from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.kernel.digests import Digests
from vitalbridge_desktop.kernel.driver import OperationalError
from vitalbridge_desktop.kernel.envelopes import Unreadable, read_fact
from vitalbridge_desktop.kernel.images import Journal, restore
from vitalbridge_desktop.kernel.ledger import base_row, desk, inbox, outbox
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.unit_of_work import keep_images

from .echo import confirm_echoes, echoes
from .history import Line, verified
from .outgoing import settle
from .protocol import Page
from .status import confirmed_images

_OWN = select(outbox.c.id).where(
    outbox.c.state != "settled", among(outbox.c.id, bindparam("ids", type_=IdList))
)
_PENDING = (
    select(outbox.c.seq, outbox.c.raw).where(outbox.c.state != "settled").order_by(outbox.c.seq)
)
_FORGET = delete(base_row)
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
    own = {id for (id,) in transaction.fetch(_OWN, ids=[line.id for line in lines])}
    digests = Digests(transaction)
    echoed = echoes(transaction, lines)
    if echoed:
        confirm_echoes(transaction, echoed, digests)
        settle(transaction, [line.id for _, line in echoed])
    misread, kinds = rebase(transaction, lines[len(echoed) :], digests)
    digests.save()
    for line in lines:
        _keep(transaction, line, understood=line.id not in misread)
    _reach(transaction, lines, page, digests.root(), now)
    return Applied(
        entries=len(lines),
        rejected=sum(line.id in own and line.entry.verdict == "rejected" for line in lines),
        quarantined=sum(line.id in own and line.entry.verdict == "quarantined" for line in lines),
        kinds=kinds | {line.kind for line in lines if line.kind is not None},
    )


def rebase(
    transaction: DeskTransaction, lines: Sequence[Line], digests: Digests
) -> tuple[set[UUID], frozenset[type[Event]]]:
    """Undo what is pending, confirm the lines, and do again what is pending still.

    Answers with the events that this version cannot apply, and the kinds that were done again.
    """
    if not lines:
        return set(), frozenset()
    undo(transaction)
    settle(transaction, [line.id for line in lines])
    misread = {line.id for line in lines if not _confirmed(transaction, line, digests)}
    return misread, redo(transaction)


def undo(transaction: DeskTransaction) -> None:
    """Put every row that a pending fact has written back to what is confirmed."""
    where = transaction.driver, transaction.dialect, transaction.tenant_id
    for (name, id), was in confirmed_images(transaction).items():
        restore(*where, transaction.registry.tables[name], id, was=was)
    transaction.run(_FORGET)
    transaction.forget()


def redo(transaction: DeskTransaction) -> frozenset[type[Event]]:
    """Write the rows of what is pending, in the order in which it was stated; nothing is judged."""
    kinds: set[type[Event]] = set()
    for seq, raw in transaction.fetch(_PENDING):
        try:
            fact = read_fact(raw, transaction.registry)
        except Unreadable:
            continue  # a newer version of the app stated it: the server will say what it is
        if _attempted(transaction, lambda of=fact, at=seq: _pend(transaction, of, at)):
            kinds.add(type(fact))
    return frozenset(kinds)


def _pend(transaction: DeskTransaction, fact: Event, seq: int) -> None:
    journal = transaction.journal()
    version = next_version(transaction, fact, journal)
    fact.state(replace(fact.envelope, version=version))
    transaction.apply(fact, journal)
    keep_images(transaction, seq, journal)


def _confirmed(transaction: DeskTransaction, line: Line, digests: Digests) -> bool:
    """Confirm one line; False where this version cannot: its verdict is noted all the same."""
    fact, journal = None, transaction.journal()
    readable = line.kind is not None or line.entry.verdict not in ("accepted", "rejected")
    if readable and stands(line.verdict):
        fact = _fact(transaction, line, journal)
        readable = fact is not None
    if _attempted(transaction, lambda: confirm(transaction, line.verdict, fact, digests, journal)):
        return readable
    confirm(transaction, line.verdict, None, digests)
    return False


def _fact(transaction: DeskTransaction, line: Line, journal: Journal) -> Event | None:
    try:
        fact = read_fact(line.envelope, transaction.registry)
    except Unreadable:
        return None
    version = next_version(transaction, fact, journal)
    fact.state(replace(fact.envelope, version=version, standing=line.entry.verdict))
    return fact


def _attempted(transaction: DeskTransaction, work: Any) -> bool:
    """Whether *work* went well; else nothing of it is written, and the page goes on."""
    driver = transaction.driver
    driver.execute("SAVEPOINT line")
    try:
        work()
    except OperationalError:
        raise  # the disk, not the line: nothing of the page is written
    except Exception:  # a line that this version trips over must not hold up the whole log
        driver.execute("ROLLBACK TO line")
        transaction.forget()
        driver.execute("RELEASE line")
        return False
    driver.execute("RELEASE line")
    return True


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
