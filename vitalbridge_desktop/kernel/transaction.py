"""One transaction: whose rows, and how facts are admitted and applied in it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import Dialect
from sqlalchemy.sql import ClauseElement

from .driver import Driver, Row
from .images import Journal
from .messages import Envelope, Event, Query
from .prepared import prepared
from .rows import Rows
from .service import Registry

A = TypeVar("A")
Key = tuple[str, object]  # whose it is, and what it is
KERNEL = "kernel"


class Transaction:
    """The transaction open on *driver*, for one tenant.

    What is worked out once is remembered until a fact is applied to a service whose rows went
    into it: a batch or a series asks for the same clinic and the same hours again and again.

    Attributes:
        kept: What outlives the transaction, where it reads what is committed at a desk.
        heed: Raises ``Cancelled`` where nobody waits for the answer any more.
    """

    def __init__(
        self, driver: Driver, dialect: Dialect, tenant_id: UUID, registry: Registry
    ) -> None:
        self.driver, self.dialect = driver, dialect
        self.tenant_id, self.registry = tenant_id, registry
        self._memo: dict[Key, tuple[Any, set[str]]] = {}
        self._from: dict[str, set[Key]] = {}  # what a service's rows went into
        self._making: list[set[str]] = []
        self.kept: dict[Key, Any] | None = None
        self.heed: Callable[[], None] = _nobody_stops

    def ask(self, query: Query[A]) -> A:
        """The answer, from this snapshot."""
        answering = self.registry.queries[type(query)]
        if self._making:
            self._making[-1].add(answering.service.name)
        return cast("A", answering.answer(query, Rows(self, answering.service)))

    def admit(self, fact: Event) -> None:
        """Let the owner judge the fact, then who leans on what it is about.

        Raises:
            Refusal: It may not stand.
        """
        recording = self.registry.events[type(fact)]
        if recording.admit is not None:
            recording.admit(fact, Rows(self, recording.service, fact=fact))
        for guarding in self.registry.guarded.get(type(fact), ()):
            guarding.admit(fact, Rows(self, guarding.service, fact=fact))

    def apply(self, fact: Event, journal: Journal) -> None:
        """Write the rows of the fact: the owner's, and those of services that hear it."""
        recording = self.registry.events[type(fact)]
        recording.apply(fact, Rows(self, recording.service, journal, fact))
        self._overtaken(recording.service.name)
        for hearing in self.registry.heard.get(type(fact), ()):
            hearing.apply(fact, Rows(self, hearing.service, journal, fact))
            self._overtaken(hearing.service.name)
        self._overtaken(KERNEL)

    def journal(self) -> Journal:
        """A journal of what the next fact finds."""
        return Journal(self.driver, self.dialect, self.tenant_id)

    def run(self, statement: ClauseElement, **values: object) -> None:
        """Run a statement of the kernel's own."""
        prepared(statement, self.dialect).run(self.driver, values)

    def change(self, statement: ClauseElement, **values: object) -> int:
        """Run an update or a delete of the kernel's own; how many rows it met."""
        return prepared(statement, self.dialect).run(self.driver, values).rowcount

    def insert(self, statement: ClauseElement, **values: object) -> int:
        """Run an insert of the kernel's own; the number that the row was given."""
        number = prepared(statement, self.dialect).run(self.driver, values).lastrowid
        return 0 if number is None else number

    def fetch(self, statement: ClauseElement, **values: object) -> list[Row]:
        """The rows of a statement of the kernel's own."""
        ready = prepared(statement, self.dialect)
        return ready.rows(ready.run(self.driver, values).fetchall())

    def stream(self, statement: ClauseElement, **values: object) -> Iterator[Row]:
        """The same, one by one: for more rows than the memory should hold."""
        ready = prepared(statement, self.dialect)
        return map(ready.row, ready.run(self.driver, values))

    def first(self, statement: ClauseElement, **values: object) -> Row | None:
        """The first row of a statement of the kernel's own."""
        ready = prepared(statement, self.dialect)
        found = ready.run(self.driver, values).fetchone()
        return None if found is None else ready.row(found)

    def memo(self, key: Key, make: Callable[[], A]) -> A:
        """A value worked out once by the service that the key begins with."""
        try:
            known = self._memo.get(key)
        except TypeError:  # there is a list in it: it is worked out each time
            return make()
        value, services = known or self._remembered(key, make)
        if self._making:
            self._making[-1] |= services
        return cast("A", value)

    def forget(self) -> None:
        """The rows were put back, or written otherwise than by a fact: nothing holds any more."""
        self._memo.clear()
        self._from.clear()

    def _remembered(self, key: Key, make: Callable[[], A]) -> tuple[A, set[str]]:
        services = {key[0]}
        self._making.append(services)
        try:
            value = make()
        finally:
            self._making.pop()
        for service in services:
            self._from.setdefault(service, set()).add(key)
        self._memo[key] = value, services
        return value, services

    def _overtaken(self, service: str) -> None:
        for key in self._from.pop(service, ()):
            self._memo.pop(key, None)

    def knows(self, envelope: Envelope, event_id: UUID, version: int) -> bool:
        """Whether the sender of *envelope* knew of an earlier change; at a desk, what it showed."""
        return version <= envelope.base_version or event_id == envelope.id

    def history(self, subject_id: UUID) -> Iterator[Event]:
        """What was stated about an aggregate and stands, in order."""
        del subject_id
        return iter(())

    def unsynced(self) -> frozenset[UUID]:
        """Aggregates with facts that no server has judged."""
        return frozenset()

    def unsynced_since(self, subject_id: UUID) -> datetime | None:
        """When the oldest fact about an aggregate was stated that no server has judged."""
        del subject_id
        return None

    def misread(self) -> int:
        """How many changes of the log this version of the program cannot apply."""
        return 0


def _nobody_stops() -> None:
    """A command goes to its end."""
