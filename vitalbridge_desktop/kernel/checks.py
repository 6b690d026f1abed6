"""Reads a whole store and tells what is wrong with it."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from uuid import UUID

from sqlalchemy import Integer, bindparam, select

from .anchor import Anchor
from .audit import broken_at
from .columns import canonical
from .confirmed import sums_of_rows
from .desk import DeskTransaction, desk_state
from .digests import Digests
from .driver import DatabaseError, Driver
from .images import Image
from .ledger import audit, base_row, inbox, outbox
from .prepared import SQLITE
from .rows import Rows
from .service import Registry
from .store import Store
from .transaction import Transaction

Checks = dict[str, Callable[[], Iterable[str]]]
_OUTBOX = select(outbox.c.seq).order_by(outbox.c.seq)
_INBOX = select(inbox.c.position).order_by(inbox.c.position)
_LINE = select(audit.c.hash).where(audit.c.seq == bindparam("seq", type_=Integer))
_UNAUDITED = select(outbox.c.seq, outbox.c.type).where(
    outbox.c.id.not_in(select(audit.c.event_id).where(audit.c.event_id.is_not(None)))
)
_BASE = select(base_row.c.name, base_row.c.id, base_row.c.image).order_by(base_row.c.seq)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that must not be: which check found it, and what it is."""

    check: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """What was looked at, and what was found."""

    sound: bool
    checked: tuple[str, ...]
    findings: tuple[Finding, ...]


def check(store: Store, registry: Registry) -> Report:
    """Read the whole store of a desk, on one snapshot, while others work."""

    anchor = store.anchor.content()  # before the snapshot: the trail only grows

    def read(driver: Driver) -> Report:
        state = desk_state(driver, SQLITE, registry)
        if state is None:
            return report(of_file(driver, store.broken_pages))
        transaction = DeskTransaction(driver, SQLITE, registry, state)
        told = {"anchor": partial(lost_audit, transaction, store.anchor, anchor)}
        ledger = of_ledger(transaction) | told
        return report(of_file(driver, store.broken_pages) | ledger | of_services(transaction))

    return store.read(read)


def report(checks: Checks) -> Report:
    """Run the checks, each for itself: where one cannot even read, the next may."""
    findings: list[Finding] = []
    checked: list[str] = []
    for name, find in checks.items():
        checked.append(name)
        try:
            findings += [Finding(name, message) for message in find()]
        except (DatabaseError, ValueError) as illegible:
            findings.append(Finding(name, f"this cannot be read: {illegible}"))
    return Report(not findings, tuple(checked), tuple(findings))


def of_file(driver: Driver, broken: Callable[[], Iterable[int]]) -> Checks:
    """What must hold for every encrypted SQLite file; *broken* are the pages with broken seals."""
    return {
        "encryption": partial(broken_seals, broken),
        "integrity": partial(broken_structure, driver),
        "foreign_keys": partial(broken_references, driver),
    }


def of_ledger(transaction: DeskTransaction) -> Checks:
    """What must hold for what the kernel keeps on a desk."""
    return {
        "outbox": partial(outbox_gaps, transaction),
        "inbox": partial(inbox_gaps, transaction),
        "audit": partial(broken_audit, transaction),
        "digests": partial(wrong_digests, transaction, base_images(transaction)),
    }


def of_services(transaction: Transaction) -> Checks:
    """What the services themselves know must never be, each under its function's name."""
    return {
        find.__name__: partial(find, Rows(transaction, service))
        for service in transaction.registry.services
        for find in service.checks
    }


# ---- the file -------------------------------------------------------------------------------


def broken_seals(broken: Callable[[], Iterable[int]]) -> Iterator[str]:
    """Pages whose seal is broken. A page that is being written back is looked at twice."""
    if found := set(broken()):
        yield from (f"the seal of page {n} is broken" for n in sorted(found & set(broken())))


def broken_structure(driver: Driver) -> Iterator[str]:
    """What SQLite itself finds wrong."""
    for (message,) in driver.execute("PRAGMA integrity_check").fetchall():
        if message != "ok":
            yield str(message)


def broken_references(driver: Driver) -> Iterator[str]:
    """Rows that point at nothing."""
    for table, _, parent, _ in driver.execute("PRAGMA foreign_key_check").fetchall():
        yield f"{table} points at a row of {parent} that is not there"


# ---- what the kernel keeps ------------------------------------------------------------------


def outbox_gaps(transaction: DeskTransaction) -> Iterator[str]:
    """The outbox has a number for each fact, without a gap, and each is in the audit trail."""
    yield from _gaps("outbox", [seq for (seq,) in transaction.fetch(_OUTBOX)])
    for seq, type_ in transaction.stream(_UNAUDITED):
        yield f"fact {seq} of the outbox, {type_}, is not in the audit trail"


def inbox_gaps(transaction: DeskTransaction) -> Iterator[str]:
    """The inbox holds the log's tail, without a gap, up to where the desk has read."""
    positions = [position for (position,) in transaction.fetch(_INBOX)]
    yield from _gaps("inbox", positions)
    if positions and positions[-1] != transaction.state.cursor:
        yield f"the inbox ends at {positions[-1]}, the cursor is at {transaction.state.cursor}"


def broken_audit(transaction: Transaction) -> Iterator[str]:
    """Each line of the audit trail follows from the one before."""
    if (line := broken_at(transaction)) is not None:
        yield f"line {line} of the audit trail does not follow from the one before"


def lost_audit(transaction: Transaction, anchor: Anchor, content: bytes | None) -> Iterator[str]:
    """The audit trail reaches as far as the file beside the store says that it had come."""
    if content is None:
        return
    line = anchor.read(content)
    found = transaction.first(_LINE, seq=line.seq)
    if found is None:
        yield f"line {line.seq} of the audit trail, and what was done with it, is gone"
    elif found[0] != line.hash:
        yield f"line {line.seq} of the audit trail is not the one that was committed"


def wrong_digests(
    transaction: Transaction, base: dict[tuple[str, UUID], Image | None]
) -> Iterator[str]:
    """The sums over confirmed rows are those of the rows; *base* stands for pending ones."""
    kept, rows = Digests(transaction).sums, sums_of_rows(transaction, base)
    differ = [bucket for bucket, total in kept.items() if total != rows[bucket]]
    if differ:
        yield f"the confirmed rows are not those of the log in buckets {canonical(differ)}"


def base_images(transaction: Transaction) -> dict[tuple[str, UUID], Image | None]:
    """The confirmed rows behind those that pending facts have changed."""
    confirmed: dict[tuple[str, UUID], Image | None] = {}
    for name, id, text in transaction.fetch(_BASE):
        confirmed.setdefault((name, id), None if text is None else json.loads(text))
    return confirmed


def _gaps(what: str, numbers: list[int]) -> Iterator[str]:
    for one, next_one in pairwise(numbers):
        if next_one != one + 1:
            yield f"the {what} goes from {one} to {next_one}"
