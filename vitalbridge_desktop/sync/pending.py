"""This desk's pending facts while a page is applied: undone where the log touches their rows.

A fact is bound to the rows that it wrote, and to the tables that it looked into to know what to
write. Facts that share neither give the same rows in whichever order they are written.
"""

from collections.abc import Iterable
from dataclasses import replace
from heapq import heappop, heappush
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, delete, select
from sqlalchemy.sql import ClauseElement

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.confirmed import next_version
from vitalbridge_desktop.kernel.desk import DeskTransaction
from vitalbridge_desktop.kernel.envelopes import Unreadable, read_fact
from vitalbridge_desktop.kernel.images import Journal, restore
from vitalbridge_desktop.kernel.ledger import READ, base_row, outbox
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.unit_of_work import keep_images

from .attempts import attempted
from .status import read_image

b = base_row.c
ANYTHING = "*"
_name: BindParameter[str] = bindparam("name")
_seq: BindParameter[int] = bindparam("seq")
_id = bindparam("id", type_=Id)
_ANY = select(b.seq).limit(1)
_ALL = select(b.seq).distinct()
_OF_ROW = select(b.seq).where(b.name == _name, b.id == _id)
_OF_TABLE = select(b.seq).where(b.name == _name).distinct()
_BOUND_TO = select(b.name, b.id).where(b.seq == _seq)
_CONFIRMED = select(b.image).where(b.name == _name, b.id == _id).order_by(b.seq).limit(1)
_FORGET = delete(base_row).where(b.seq == _seq)
_STATED = select(outbox.c.raw).where(outbox.c.seq == _seq, outbox.c.state != "settled")


class Pending:
    """The pending facts of one desk, in the transaction that applies a page.

    Attributes:
        undone: The outbox' numbers of those whose rows are not written at the moment.
    """

    def __init__(self, transaction: DeskTransaction) -> None:
        self._transaction = transaction
        self.undone: set[int] = set()
        self._queue: list[int] = []
        self._none = transaction.first(_ANY) is None

    def disturbed(self, journal: Journal, after: int = 0) -> set[int]:
        """Facts numbered above *after* that are bound to what was just written or looked into."""
        if self._none:
            return set()
        seqs: set[int] = set()
        names = set()
        for table, id, _ in journal.changes():
            names.add(str(table.name))
            seqs |= self._seqs(_OF_ROW, name=str(table.name), id=id)
        for name in names:
            seqs |= self._looking_into(name)
        for name in journal.read:
            seqs |= self._writing_to(name)
        return {seq for seq in seqs - self.undone if seq > after}

    def undo(self, seqs: Iterable[int]) -> None:
        """Put the rows of these facts, and of all that are bound to them, back to the confirmed."""
        rows: set[tuple[str, UUID]] = set()
        bound, waiting = set(seqs), list(seqs)
        tables: set[str] = set()
        while waiting:
            more: set[int] = set()
            for name, id in self._transaction.fetch(_BOUND_TO, seq=waiting.pop()):
                more |= self._bound_through(name, id, tables)
                if not name.startswith(READ):
                    rows.add((name, id))
            waiting += more - bound
            bound |= more
        self._restore(rows)
        for seq in bound:
            self._transaction.run(_FORGET, seq=seq)
            if seq not in self.undone:
                self.undone.add(seq)
                heappush(self._queue, seq)
        self._transaction.forget()

    def undo_all(self) -> None:
        """Put back every row that a pending fact has written."""
        self.undo(self._seqs(_ALL))

    def settled(self, seq: int) -> None:
        """The log has spoken about this fact: its rows are not to be written again."""
        if seq not in self.undone:
            self.undo({seq})
        self.undone.discard(seq)

    def redo(self) -> set[type[Event]]:
        """Write the rows of what was undone and is pending still, in the order of its stating."""
        kinds: set[type[Event]] = set()
        while self._queue:
            seq = heappop(self._queue)
            if seq not in self.undone:
                continue
            self.undone.discard(seq)
            fact = self._fact(seq)
            if fact is not None:
                self._done_again(fact, seq)
                kinds.add(type(fact))
        return kinds

    def _done_again(self, fact: Event, seq: int) -> None:
        """Write its rows; later facts that would lie beneath them are undone first."""
        transaction, later = self._transaction, set[int]()

        def work() -> bool:
            journal = transaction.journal()
            version = next_version(transaction, fact, journal)
            fact.state(replace(fact.envelope, version=version))
            transaction.apply(fact, journal)
            later.update(self.disturbed(journal, after=seq))
            keep_images(transaction, seq, journal)
            return not later

        if attempted(transaction, work) is False:
            self.undo({seq, *later})
        else:
            self._none = False

    def _fact(self, seq: int) -> Event | None:
        """None where it is settled, or where a newer version of the app stated it."""
        found = self._transaction.first(_STATED, seq=seq)
        if found is None:
            return None
        try:
            return read_fact(found[0], self._transaction.registry)
        except Unreadable:
            return None

    def _restore(self, rows: set[tuple[str, UUID]]) -> None:
        where = self._transaction.driver, self._transaction.dialect, self._transaction.tenant_id
        for name, id in rows:
            found = self._transaction.first(_CONFIRMED, name=name, id=id)
            was = None if found is None else read_image(found[0])
            restore(*where, self._transaction.registry.tables[name], id, was=was)

    def _bound_through(self, name: str, id: UUID, tables: set[str]) -> set[int]:
        """Facts that share a row or a table with one that is bound to this; each table once."""
        known = name in tables
        tables.add(name)
        if name.startswith(READ):
            return set() if known else self._writing_to(name.removeprefix(READ))
        looking = set() if known else self._looking_into(name)
        return looking | self._seqs(_OF_ROW, name=name, id=id)

    def _writing_to(self, name: str) -> set[int]:
        return self._seqs(_ALL) if name == ANYTHING else self._seqs(_OF_TABLE, name=name)

    def _looking_into(self, name: str) -> set[int]:
        anywhere = self._seqs(_OF_TABLE, name=READ + ANYTHING)
        return anywhere | self._seqs(_OF_TABLE, name=READ + name)

    def _seqs(self, statement: ClauseElement, **values: object) -> set[int]:
        return {seq for (seq,) in self._transaction.fetch(statement, **values)}
