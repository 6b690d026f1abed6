"""This desk's own events coming back accepted, in the order in which it stated them.

Their rows are written already, and stand as they would be written now; only what counts as
confirmed moves on. Nothing else may lie between: then ``rebase`` undoes and applies again.
"""

import json
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Table, bindparam, delete, select

from vitalbridge_desktop.kernel.columns import Id, canonical
from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.kernel.digests import Digests
from vitalbridge_desktop.kernel.images import Image, image
from vitalbridge_desktop.kernel.ledger import base_row, outbox
from vitalbridge_desktop.kernel.rows import Rows

from .history import Line

b = base_row.c
_PENDING = (
    select(outbox.c.seq, outbox.c.id, outbox.c.raw)
    .where(outbox.c.state != "settled")
    .order_by(outbox.c.seq)
    .limit(bindparam("most"))
)
_FOUND_BY = select(b.name, b.id, b.image).where(b.seq <= bindparam("last")).order_by(b.seq)
_NEXT = (
    select(b.image)
    .where(b.name == bindparam("name"), b.id == bindparam("id", type_=Id))
    .where(b.seq > bindparam("last"))
    .order_by(b.seq)
    .limit(1)
)
_DONE = delete(base_row).where(b.seq <= bindparam("last"))
_TOUCHED = select(b.seq).where(b.name == bindparam("name")).limit(1)


def echoes(transaction: DeskTransaction, lines: list[Line]) -> list[tuple[int, Line]]:
    """The lines at the front that are this desk's oldest events, accepted, with their numbers."""
    pending = transaction.fetch(_PENDING, most=len(lines))
    if not pending or _notes_wait(transaction):
        return []
    found: list[tuple[int, Line]] = []
    for line, (seq, id, raw) in zip(lines, pending, strict=False):
        if line.id != id or line.entry.verdict != "accepted" or not _same_words(line, raw):
            break
        found.append((seq, line))
    return found


def confirm_echoes(
    transaction: DeskTransaction, found: list[tuple[int, Line]], digests: Digests
) -> None:
    """Count their rows as confirmed: as the next pending fact found them, or as they are."""
    last = found[-1][0]
    before: dict[tuple[str, UUID], Image | None] = {}
    for name, id, text in transaction.fetch(_FOUND_BY, last=last):
        before.setdefault((name, id), _image(text))
    for (name, id), was in before.items():
        table = transaction.registry.tables[name]
        digests.replace(table, id, was, _confirmed(transaction, table, id, last))
    transaction.run(_DONE, last=last)
    _note(transaction, (line for _, line in found), digests)


def _confirmed(transaction: DeskTransaction, table: Table, id: UUID, last: int) -> Image | None:
    found = transaction.first(_NEXT, name=table.name, id=id, last=last)
    if found is not None:
        return _image(found[0])
    return image(transaction.driver, transaction.dialect, transaction.tenant_id, table, id)


def _note(transaction: DeskTransaction, lines: Iterable[Line], digests: Digests) -> None:
    """Let services note the verdicts; no pending fact has touched a row of theirs."""
    where = transaction.driver, transaction.dialect, transaction.tenant_id
    for line in lines:
        journal = transaction.journal()
        for service, note in transaction.registry.verdicts():
            note(line.verdict, Rows(transaction, service, journal))
        for table, id, was in journal.changes():
            digests.replace(table, id, was, image(*where, table, id))


def _notes_wait(transaction: DeskTransaction) -> bool:
    """Whether a pending fact has touched rows of a service that notes verdicts."""
    noting = {service.name: service for service, _ in transaction.registry.verdicts()}
    names = {t.name for service in noting.values() for t in service.aggregates.values()}
    return any(transaction.first(_TOUCHED, name=name) is not None for name in names)


def _same_words(line: Line, raw: str) -> bool:
    """Whether it is what was stated here, not another event that bears its id."""
    place = ("deskstream", "deskseq")
    words = canonical({n: v for n, v in line.envelope.items() if n not in place})
    return words == raw


def _image(text: str | None) -> Image | None:
    return None if text is None else json.loads(text)
