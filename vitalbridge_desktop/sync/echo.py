"""This desk's own events coming back accepted, in the order in which it stated them.

Their rows are written already, and stand as they would be written now; only what counts as
confirmed moves on.
"""

from collections import deque
from uuid import UUID

from sqlalchemy import Table, bindparam, delete, select

from vitalbridge_desktop.kernel.columns import Id, canonical
from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.kernel.digests import Digests
from vitalbridge_desktop.kernel.images import Image, image
from vitalbridge_desktop.kernel.ledger import READ, base_row, outbox

from .history import Line
from .status import read_image

b = base_row.c
_OLDEST = (
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


class Oldest:
    """The oldest events of this desk that have no verdict, while a page of *most* is applied."""

    def __init__(self, transaction: DeskTransaction, most: int) -> None:
        self._front = deque(transaction.fetch(_OLDEST, most=most))

    def echoed_by(self, line: Line, undone: set[int]) -> int | None:
        """The number of the oldest event, if the line is its echo and its rows stand."""
        while self._front and self._front[0][0] in undone:
            self._front.popleft()
        if not self._front or line.entry.verdict != "accepted":
            return None
        seq, id, raw = self._front[0]
        if line.id != id or not _same_words(line, raw):
            return None
        self._front.popleft()
        return int(seq)

    def passed(self, seq: int) -> None:
        """The log has spoken about this one otherwise."""
        self._front = deque(each for each in self._front if each[0] != seq)


def confirm_echoes(transaction: DeskTransaction, last: int, digests: Digests) -> None:
    """Count the rows of events up to *last* as confirmed: as the next pending fact found them."""
    before: dict[tuple[str, UUID], Image | None] = {}
    for name, id, text in transaction.fetch(_FOUND_BY, last=last):
        if not name.startswith(READ):
            before.setdefault((name, id), read_image(text))
    for (name, id), was in before.items():
        table = transaction.registry.tables[name]
        digests.replace(table, id, was, _confirmed(transaction, table, id, last))
    transaction.run(_DONE, last=last)


def _confirmed(transaction: DeskTransaction, table: Table, id: UUID, last: int) -> Image | None:
    found = transaction.first(_NEXT, name=table.name, id=id, last=last)
    if found is not None:
        return read_image(found[0])
    return image(transaction.driver, transaction.dialect, transaction.tenant_id, table, id)


def _same_words(line: Line, raw: str) -> bool:
    """Whether it is what was stated here, not another event that bears its id."""
    place = ("deskstream", "deskseq")
    words = canonical({n: v for n, v in line.envelope.items() if n not in place})
    return words == raw
