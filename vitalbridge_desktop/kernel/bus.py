"""The in-process bus: dispatch a command, ask a query, hear what was committed."""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TypeVar
from uuid import UUID

from .anchor import anchored
from .answers import Answers
from .audit import of_command
from .changes import Seen, mark
from .desk import DeskTransaction, desk_state
from .drafts import keep, kept
from .driver import Driver
from .errors import Forbidden, NotFound, Refusal
from .ids import uuid7
from .messages import Command, Context, Done, Event, Query, wire_name
from .prepared import SQLITE
from .service import Registry
from .stopping import Stop
from .store import Store
from .taking_back import take_back
from .time import now as this_moment
from .undoing import Steps, steps
from .unit_of_work import UnitOfWork
from .watching import Watch, unwatched

A = TypeVar("A")
Facts = frozenset[type[Event]]
_LOG = logging.getLogger(__name__)


class _NotKept(Exception):
    """What was tried is rolled back."""


class Bus:
    """Takes commands to the writer thread and queries to the readers of one store."""

    def __init__(
        self, store: Store, registry: Registry, clock: Callable[[], datetime] = this_moment
    ) -> None:
        self.store, self.registry, self.clock = store, registry, clock
        self._subscribers: list[Callable[[Facts], None]] = []
        self._answers = Answers(store, self.transaction, clock)

    def dispatch(self, command: Command, context: Context) -> Done:
        """Carry out a command; it is durable when this returns.

        Raises:
            Refusal: A rule says no; nothing was written.
        """
        return self.submit(command, context).result()

    def submit(self, command: Command, context: Context) -> Future[Done]:
        """The same, without waiting."""
        return self.store.on_writer(partial(self._carried_out, command, context))

    def perform(self, command: Command, context: Context, driver: Driver) -> tuple[Done, Facts]:
        """Carry out a command in the transaction open on *driver*."""
        transaction = self.transaction(driver)
        if (ran := of_command(transaction, command.command_id)) is not None:
            self._require_may(command, context)
            return Done(ran[0], ran[1], ran[2], command.command_id), frozenset()
        return self._decided(command, context, transaction)

    def attempt(
        self,
        commands: Sequence[Command],
        context: Context,
        keep: Callable[[list[Done | Refusal]], bool],
        watch: Callable[[int], None] | None = None,
    ) -> list[Done | Refusal]:
        """Try many commands of one fact each in one transaction, and say what came of each.

        All that was done is durable where *keep* answers yes, and is one step to take back; else
        none of it is. *watch* is told on the writer thread how many were tried; what it raises
        takes all of them back.

        Raises:
            Forbidden: The person may not do one of them; none was tried.
        """
        work = partial(self._attempted, commands, context, keep, watch)
        return self.store.on_writer(work).result()

    def ask(self, query: Query[A], context: Context) -> A:
        """The answer to a query.

        Raises:
            Refusal: The person may not know, or there is no such thing.
        """
        return self.submit_ask(query, context).result()

    def submit_ask(self, query: Query[A], context: Context, stop: Stop | None = None) -> Future[A]:
        """The same, without waiting; ``Cancelled`` where somebody wanted it to *stop*."""
        return self._answers.submit(query, context, stop or Stop())

    def undo(self, command_id: UUID | None, context: Context) -> Done:
        """Take a command back by the inverse that it left behind; None: this person's newest.

        Raises:
            Refusal: It left none, or the world has moved on.
        """
        return self.submit_undo(command_id, context).result()

    def redo(self, command_id: UUID | None, context: Context) -> Done:
        """Do again what was taken back; None: what this person took back last.

        Raises:
            Refusal: It was not taken back, or the world has moved on.
        """
        return self.submit_undo(command_id, context, redo=True).result()

    def submit_undo(
        self,
        command_id: UUID | None,
        context: Context,
        *,
        redo: bool = False,
        watch: Watch = unwatched,
    ) -> Future[Done]:
        """The same, without waiting; *watch* is told on the writer thread how far it is."""
        return self.store.on_writer(partial(self._undone, command_id, context, watch, redo=redo))

    def undoable(self, context: Context) -> Steps:
        """What this person can take back and bring back, the next one first."""
        return self.submit_undoable(context).result()

    def submit_undoable(self, context: Context) -> Future[Steps]:
        """The same, without waiting."""
        return self.store.on_reader(
            lambda: self.store.read_here(
                lambda driver: steps(self.transaction(driver), context.who.staff_id)
            )
        )

    def keep_draft(self, name: str, raw: str | None, context: Context) -> Future[None]:
        """Keep what this person has half filled in, for them and on this desk; None: no longer."""

        def work(driver: Driver) -> None:
            keep(self.transaction(driver), context.who.staff_id, name, raw)

        return self.store.on_writer(partial(self.store.write_here, work))

    def drafts(self, context: Context) -> Future[dict[str, str]]:
        """What this person has half filled in, by its name."""

        def work(driver: Driver) -> dict[str, str]:
            return kept(self.transaction(driver), context.who.staff_id)

        return self.store.on_reader(partial(self.store.read_here, work))

    def submit_seen(self) -> Future[Seen]:
        """What tells whether another program has committed facts meanwhile."""
        look = partial(self.store.look_here, lambda driver: mark(self.transaction(driver)))
        return self.store.on_writer(lambda: Seen(*look()))

    def subscribe(self, heard: Callable[[Facts], None]) -> None:
        """Call *heard* after each commit, on the writer thread, with the kinds of facts in it."""
        self._subscribers.append(heard)

    def announce(self, facts: Facts) -> None:
        """Tell the subscribers what was committed; it stands, whatever becomes of them."""
        for heard in self._subscribers if facts else ():
            try:
                heard(facts)
            except Exception:  # a bug of theirs must not make a committed command look failed
                _LOG.exception("a subscriber stumbled")

    def transaction(self, driver: Driver) -> DeskTransaction:
        """This desk's transaction on *driver*.

        Raises:
            NotFound: No clinic was made or joined here yet.
        """
        state = desk_state(driver, SQLITE, self.registry)
        if state is None:
            raise NotFound("clinic")
        return DeskTransaction(driver, SQLITE, self.registry, state)

    def _carried_out(self, command: Command, context: Context) -> Done:
        done, facts = anchored(self.store, partial(self.perform, command, context))
        self.announce(facts)
        return done

    def _decided(
        self, command: Command, context: Context, transaction: DeskTransaction
    ) -> tuple[Done, Facts]:
        self._require_may(command, context)
        deciding = self.registry.commands[type(command)]
        uow = UnitOfWork(transaction, deciding, command, context, self.clock())
        answer = deciding.decide(command, uow)
        if answer is not None:
            name = wire_name(type(command))
            raise TypeError(
                f"{name} answered with {type(answer).__name__}: commands tell, never show"
            )
        return uow.done(), frozenset(type(fact) for fact in uow.facts)

    def _require_may(self, command: Command, context: Context) -> None:
        name = wire_name(type(command))
        if not context.who.may(name):
            raise Forbidden("Your account may not do this.", details={"command": name})

    def _attempted(
        self,
        commands: Sequence[Command],
        context: Context,
        keep: Callable[[list[Done | Refusal]], bool],
        watch: Callable[[int], None] | None,
    ) -> list[Done | Refusal]:
        came: list[Done | Refusal] = []
        stated: Facts = frozenset()
        as_one = {"command_id": uuid7()}

        def work(driver: Driver) -> None:
            nonlocal stated
            transaction = self.transaction(driver)
            for command in commands:
                self._require_may(command, context)
                try:
                    one = command.model_copy(update=as_one)
                    done, facts = self._decided(one, context, transaction)
                except Refusal as refusal:
                    came.append(refusal)
                else:
                    came.append(done)
                    stated |= facts
                if watch is not None:
                    watch(len(came))
            if not keep(came):
                raise _NotKept

        with suppress(_NotKept):
            anchored(self.store, work)
            self.announce(stated)
        return came

    def _undone(
        self, command_id: UUID | None, context: Context, watch: Watch, *, redo: bool
    ) -> Done:
        work = partial(self._take_back, command_id, context, watch, redo=redo)
        done, facts = anchored(self.store, work)
        self.announce(facts)
        return done

    def _take_back(
        self, command_id: UUID | None, context: Context, watch: Watch, driver: Driver, *, redo: bool
    ) -> tuple[Done, Facts]:
        transaction = self.transaction(driver)
        return take_back(transaction, command_id, context, self._decided, watch, redo=redo)
