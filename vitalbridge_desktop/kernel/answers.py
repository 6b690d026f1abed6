"""Queries and their answers: who may ask, the look that is recorded, the snapshot that is read."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

from .anchor import anchored
from .audit import Entry, record
from .desk import DeskTransaction
from .driver import Driver
from .errors import Forbidden
from .messages import EVERYBODY, Context, Query, wire_name
from .stopping import Stop
from .store import Store
from .transaction import Key

A = TypeVar("A")


class Answers:
    """What the readers of one store answer; they share what the services keep in memory."""

    def __init__(
        self,
        store: Store,
        transaction: Callable[[Driver], DeskTransaction],
        clock: Callable[[], datetime],
    ) -> None:
        self._store, self._transaction, self._clock = store, transaction, clock
        self._kept: dict[Key, Any] = {}

    def submit(self, query: Query[A], context: Context, stop: Stop) -> Future[A]:
        """The answer to a query, later; raises ``Cancelled`` where it was to *stop* before."""
        name = wire_name(type(query))
        if not context.who.may(name):
            refused: Future[A] = Future()
            refused.set_exception(
                Forbidden("Your account may not see this.", details={"query": name})
            )
            return refused
        return self._store.on_reader(partial(self._answered, query, context, stop))

    def _answered(self, query: Query[A], context: Context, stop: Stop) -> A:
        stop.heed()  # nobody looks at what nobody waits for
        if query.looks_at == EVERYBODY or getattr(query, query.looks_at or "", None) is not None:
            look = partial(anchored, self._store, partial(self._look, query, context))
            self._store.on_writer(look).result()
        return self._store.read_here(partial(self._read, query, stop), stop)

    def _read(self, query: Query[A], stop: Stop, driver: Driver) -> A:
        transaction = self._transaction(driver)
        transaction.heed = stop.heed
        transaction.kept = self._kept  # for readers alone: a command may yet be rolled back
        return transaction.ask(query)

    def _look(self, query: Query[Any], context: Context, driver: Driver) -> None:
        field = query.looks_at or ""
        transaction = self._transaction(driver)
        everybody = field == EVERYBODY
        record(
            transaction,
            Entry(
                at=self._clock(),
                staff_id=context.who.staff_id,
                desk=transaction.state.name,
                action=wire_name(type(query)),
                kind="tenant" if everybody else field.removesuffix("_id"),
                subject_id=transaction.tenant_id if everybody else getattr(query, field),
            ),
        )
