"""One tenant's rows that one service owns: Core says what, the driver does it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar, TypeVarTuple, cast
from uuid import UUID

from sqlalchemy import Select, Table

from .changes import Changed, Mark, changed, mark
from .images import Journal
from .messages import Event, Query
from .prepared import NotOwned, changing, changing_all, prepared, putting, removing
from .trail import TrailLine, Wanted, payloads, stated_at, trail
from .undone import Undone, undone_in

if TYPE_CHECKING:
    from .service import Service
    from .transaction import Transaction

A = TypeVar("A")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")


ANYTHING = frozenset({"*"})
AT_ONCE = 2000  # rows that are worked on between two looks at whether somebody still waits


class ReadOnly(RuntimeError):
    """A query tried to write."""


class Rows:
    """The rows of one tenant that *service* owns.

    With a *journal* they may be written; *fact* is what is being applied, so that the aggregate's
    row learns its version and standing.
    """

    def __init__(
        self,
        transaction: "Transaction",
        service: "Service",
        journal: Journal | None = None,
        fact: Event | None = None,
    ) -> None:
        self._transaction, self._service, self._journal, self._fact = (
            transaction,
            service,
            journal,
            fact,
        )
        self._driver, self._dialect = transaction.driver, transaction.dialect
        self._owned = service.tables
        self.tenant_id = transaction.tenant_id

    def put(self, table: Table, *, id: UUID, **values: object) -> None:
        """Write the row with this id, whether it is there or not."""
        self._writable(table, id)
        values |= self._learned(table, id, created=True)
        statement = putting(table, ("id", *values), self._dialect, self._owned)
        statement.run(self._driver, {**values, "id": id, "tenant_id": self.tenant_id})

    def change(self, table: Table, *, id: UUID, **values: object) -> None:
        """Change columns of the row with this id; no row, no change."""
        self._writable(table, id)
        values |= self._learned(table, id, created=False)
        statement = changing(table, tuple(values), self._dialect, self._owned)
        statement.run(self._driver, {**values, "of_id": id, "of_tenant": self.tenant_id})

    def change_all(self, table: Table, *, ids: Sequence[UUID], **values: object) -> None:
        """Change columns of many rows that the fact is not about, in one statement."""
        if self._journal is None:
            raise ReadOnly(f"{self._service.name} tried to write {table.name} outside of a fact")
        self._journal.look_at(table, ids)
        statement = changing_all(table, tuple(values), self._dialect, self._owned)
        statement.run(self._driver, {**values, "of_ids": ids, "of_tenant": self.tenant_id})

    def remove(self, table: Table, *, id: UUID) -> None:
        """Remove the row with this id, if it is there."""
        self._writable(table, id)
        statement = removing(table, self._dialect, self._owned)
        statement.run(self._driver, {"of_id": id, "of_tenant": self.tenant_id})

    def read(self, statement: Select[*Ts], **values: object) -> list[tuple[*Ts]]:
        """All rows of a statement that stands in a module; *values* are its binds by name."""
        ready = prepared(statement, self._dialect, self._owned)
        self._reads(ready.tables)
        found = ready.run(self._driver, {**values, "of_tenant": self.tenant_id}).fetchall()
        if len(found) <= AT_ONCE:
            return ready.rows(found)
        pieces = (found[first : first + AT_ONCE] for first in range(0, len(found), AT_ONCE))
        return [row for piece in self.heeding(pieces, 1) for row in ready.rows(piece)]

    def heeding(self, items: Iterable[T], often: int = AT_ONCE) -> Iterator[T]:
        """The items of a long loop; it ends with ``Cancelled`` once nobody waits for the answer.

        *often* is after how many it is looked whether somebody does.
        """
        for number, item in enumerate(items):
            if number % often == 0:
                self._transaction.heed()
            yield item

    def one(self, statement: Select[*Ts], **values: object) -> tuple[*Ts] | None:
        """The first row, or None."""
        ready = prepared(statement, self._dialect, self._owned)
        self._reads(ready.tables)
        found = ready.run(self._driver, {**values, "of_tenant": self.tenant_id}).fetchone()
        return None if found is None else ready.row(found)

    def ask(self, query: Query[A]) -> A:
        """Another service's answer, from the same snapshot."""
        self._reads(ANYTHING)
        return self._transaction.ask(query)

    def knew(self, event_id: str | None, version: int) -> bool:
        """Whether who stated the fact under judgement knew of that earlier change."""
        if self._fact is None or event_id is None:
            return True
        return self._transaction.knows(self._fact.envelope, UUID(event_id), version)

    def history(self, subject_id: UUID) -> Iterator[Event]:
        """What was stated about something and stands, in order."""
        return self._transaction.history(subject_id)

    def undone(self, command_id: UUID | None, subject_id: UUID) -> Undone | None:
        """What a command had stated about something; None where it stated nothing that stands."""
        if command_id is None:
            return None
        return undone_in(self._transaction.history(subject_id), command_id)

    def unsynced(self) -> frozenset[UUID]:
        """The aggregates of this desk with facts that the server has not judged yet."""
        return self._transaction.unsynced()

    def unsynced_since(self, subject_id: UUID) -> datetime | None:
        """When the oldest fact was stated about an aggregate that the server has not judged."""
        return self._transaction.unsynced_since(subject_id)

    def misread(self) -> int:
        """How many changes of other desks this version of the program cannot apply."""
        return self._transaction.misread()

    def memo(self, key: object, make: Callable[[], A]) -> A:
        """A value that this service works out once in this transaction."""
        self._reads(ANYTHING)
        return self._transaction.memo((self._service.name, key), make)

    def kept(self, make: Callable[[], A]) -> A | None:
        """What this service keeps beyond the transaction, made once; None where it may not.

        Who keeps it asks ``changed`` what has happened since, and shares it between threads.
        """
        kept = self._transaction.kept
        if kept is None:
            return None
        key = self._service.name, make
        return cast("A", kept.get(key) or kept.setdefault(key, make()))

    def mark(self) -> Mark:
        """The moment that this snapshot shows."""
        return mark(self._transaction)

    def changed(self, since: Mark, until: Mark) -> Changed | None:
        """The aggregates that may differ between two moments, by kind and id; None: any may."""
        return changed(self._transaction, since, until)

    def trail(self, wanted: Wanted, most: int) -> list[TrailLine]:
        """Who did what at this desk, and what others stated: the newest first. Desks alone know."""
        return trail(self._transaction, wanted, most)

    def stated_at(self, wire: str, ids: Sequence[UUID]) -> dict[UUID, str]:
        """At which desk an event of this name was stated about each of these. Desks alone know."""
        return stated_at(self._transaction, wire, ids)

    def payloads(self, event_ids: Sequence[UUID]) -> dict[UUID, Any]:
        """What facts of this or another service say, as far as they are known. Desks alone know."""
        return payloads(self._transaction, event_ids)

    def _reads(self, tables: frozenset[str]) -> None:
        """What a fact writes may depend on what it reads: a desk has to know when it rebases."""
        if self._journal is not None:
            self._journal.read |= tables

    def _writable(self, table: Table, id: UUID) -> None:
        if self._journal is None:
            raise ReadOnly(f"{self._service.name} tried to write {table.name} outside of a fact")
        if table not in self._owned:
            raise NotOwned(table.name)
        self._journal.before(table, id)

    def _learned(self, table: Table, id: UUID, created: bool) -> dict[str, Any]:
        fact = self._fact
        if fact is None or self._service.aggregates.get(fact.kind) is not table:
            return {}
        if id != fact.subject_id:
            return {}
        learned: dict[str, Any] = {"version": fact.envelope.version}
        if created and "standing" in table.c:
            learned["standing"] = fact.envelope.standing
        return learned
