"""The audit trail: every change and every look at a patient, each row chained to the one before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import bindparam, insert, select

from .columns import Id, canonical
from .images import plain
from .ledger import audit
from .prepared import prepared
from .transaction import Transaction

_LAST = select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1)
_ALL = select(audit).order_by(audit.c.seq)
_ADD = insert(audit).values({column.name: bindparam(column.name) for column in audit.columns})
_OF_COMMAND = (
    select(audit.c.action, audit.c.subject_id, audit.c.type)
    .where(audit.c.command_id == bindparam("command_id", type_=Id))
    .order_by(audit.c.seq)
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the trail: who did or looked at what; *inverse* is what takes it back."""

    at: datetime
    staff_id: UUID
    desk: str
    action: str
    kind: str
    subject_id: UUID
    command_id: UUID | None = None
    event_id: UUID | None = None
    type: str | None = None
    inverse: str | None = None
    undoes: UUID | None = None


def record(transaction: Transaction, entry: Entry) -> None:
    """Write one line, chained to the newest."""
    newest = transaction.first(_LAST)
    seq, before = (newest[0] + 1, newest[1]) if newest else (1, b"")
    values = {name: getattr(entry, name) for name in Entry.__slots__}
    transaction.run(
        _ADD,
        **values,
        seq=seq,
        tenant_id=transaction.tenant_id,
        hash=_link(before, seq, values),
    )


def of_command(
    transaction: Transaction, command_id: UUID
) -> tuple[str, UUID, tuple[str, ...]] | None:
    """What a command did when it ran: its name, its answer and its facts; None if it never ran."""
    found = transaction.fetch(_OF_COMMAND, command_id=command_id)
    if not found:
        return None
    return found[0][0], found[0][1], tuple(wire for _, _, wire in found)


def broken_at(transaction: Transaction) -> int | None:
    """The number of the first line that does not follow from the one before, or None."""
    before = b""
    lines = prepared(_ALL, transaction.dialect).run(transaction.driver, {})
    for expected, found in enumerate(lines, start=1):  # as they are stored: they may be anything
        row = dict(zip(audit.columns.keys(), found, strict=True))
        before = _link(before, expected, row)
        if row["seq"] != expected or row["hash"] != before:
            return expected
    return None


def _link(before: bytes, seq: int, values: Mapping[str, object]) -> bytes:
    text = canonical([seq, *(plain(values[name]) for name in Entry.__slots__)])
    return sha256(before + text.encode()).digest()
