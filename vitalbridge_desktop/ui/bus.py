"""UiBus: ask and dispatch from the GUI thread without ever waiting."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from vitalbridge_desktop.kernel.bus import Bus, Facts
from vitalbridge_desktop.kernel.changes import Seen
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Actor, Command, Context, Done, Query
from vitalbridge_desktop.kernel.stopping import Stop
from vitalbridge_desktop.kernel.undoing import Steps
from vitalbridge_desktop.kernel.watching import Watch

from .texts import describe

A = TypeVar("A")
LOOK_EVERY = 1000  # ms between looks for what another program wrote
logger = logging.getLogger(__name__)


class UiBus(QObject):
    """The bus as the window uses it: answers arrive on the GUI thread, for owners still alive.

    Signals:
        committed: The kinds of facts in a commit, own or pulled; empty when another program wrote.
        done: A command of this window was carried out.
        undone: One was taken back in this window, or brought back: what that changed.
        failed: Something went wrong that is no refusal; the sentence says where it was written.
        closing: The window closes: what runs for long is to stop.
        settled: Every answer that was asked for has arrived.

    Attributes:
        awaited: How many answers are on their way.
    """

    committed = Signal(object)
    done = Signal(object)
    undone = Signal(object)
    failed = Signal(str)
    closing = Signal()
    settled = Signal()
    _arrived = Signal(object)

    def __init__(self, bus: Bus, who: Actor, desk: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bus, self.who, self.desk = bus, who, desk
        self._seen: Seen | None = None
        self._ended = False
        self._asked: set[Stop] = set()
        self.awaited = 0
        self._arrived.connect(self._deliver)
        bus.subscribe(self._heard)
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self._look)
        self._looking.start()
        self._look()  # what is written from here on is news, the first second's too

    def ask(
        self,
        owner: QObject,
        query: Query[A],
        on_answer: Callable[[A], None],
        on_refused: Callable[[Refusal], None] | None = None,
    ) -> Stop:
        """Ask; *on_answer* is called later, unless *owner* is gone by then.

        What it gives back ends the query; nothing is heard of it any more then.
        """
        stop = Stop()
        if not self._ended:
            self._asked.add(stop)
            asked = self.bus.submit_ask(query, self._context(), stop)
            self._await(owner, asked, on_answer, on_refused, stop)
        return stop

    def dispatch(
        self,
        owner: QObject,
        command: Command,
        on_done: Callable[[Done], None] | None = None,
        on_refused: Callable[[Refusal], None] | None = None,
        seen_version: int | None = None,
    ) -> None:
        """Dispatch; *on_done* or *on_refused* is called when it is durable, or was refused."""

        if self._ended:
            return

        def tell(done: Done) -> None:
            self.done.emit(done)
            if on_done is not None:
                on_done(done)

        future = self.bus.submit(command, self._context(seen_version))
        self._await(owner, future, tell, on_refused)

    def undo(
        self,
        owner: QObject,
        command_id: UUID | None,
        on_done: Callable[[Done], None],
        on_refused: Callable[[Refusal], None],
        *,
        redo: bool = False,
    ) -> None:
        """Take a command back by its inverse, or bring it back; None: this person's next one."""

        def tell(done: Done) -> None:
            self.undone.emit(done)
            on_done(done)

        future = self.bus.submit_undo(command_id, self._context(), redo=redo)
        self._await(owner, future, tell, on_refused)

    def undone_at_length(self, command_id: UUID, watch: Watch, *, redo: bool) -> Done:
        """The same for what takes a while; for a thread that nobody waits for.

        Raises:
            Refusal: The world has moved on, or *watch* has stopped it; nothing was changed.
        """
        context = self._context()
        return self.bus.submit_undo(command_id, context, redo=redo, watch=watch).result()

    def steps(self, owner: QObject, on_answer: Callable[[Steps], None]) -> None:
        """What this person can take back and bring back, from before the window opened too."""
        self._await(owner, self.bus.submit_undoable(self._context()), on_answer, None)

    def keep_draft(self, owner: QObject, name: str, raw: str | None) -> None:
        """Keep what is half filled in, for this person and on this desk; None: no longer."""
        if not self._ended:
            self._await(owner, self.bus.keep_draft(name, raw, self._context()), _no_news, None)

    def drafts(self, owner: QObject, on_answer: Callable[[dict[str, str]], None]) -> None:
        """What this person has half filled in, from before the window opened too."""
        self._await(owner, self.bus.drafts(self._context()), on_answer, None)

    def end(self) -> None:
        """The window closes: what its parts still ask is not answered any more, and ended."""
        self._ended = True
        for stop in self._asked:
            stop.wish()
        self.closing.emit()
        self._looking.stop()

    def _context(self, seen_version: int | None = None) -> Context:
        return Context(self.who, self.desk, seen_version)

    def _await(
        self,
        owner: QObject,
        future: Future[Any],
        on_answer: Callable[[Any], None],
        on_refused: Callable[[Refusal], None] | None,
        stop: Stop | None = None,
    ) -> None:
        self.awaited += 1
        told = (stop or Stop(), on_answer, on_refused)
        future.add_done_callback(lambda ready: self._emit((owner, ready, *told)))

    def _emit(self, arrival: object) -> None:
        if isValid(self):  # a late answer may find the window closed
            self._arrived.emit(arrival)

    def _deliver(self, arrival: tuple[QObject, Future[Any], Stop, Any, Any]) -> None:
        owner, future, stop, on_answer, on_refused = arrival
        self.awaited -= 1
        self._asked.discard(stop)
        wanted = isValid(owner) and not future.cancelled() and not stop.wished
        if wanted:
            self._hand_over(future, on_answer, on_refused)
        if self.awaited == 0:
            self.settled.emit()

    def _hand_over(self, future: Future[Any], on_answer: Any, on_refused: Any) -> None:
        wrong = future.exception()
        if wrong is None:
            on_answer(future.result())
        elif isinstance(wrong, Refusal) and on_refused is not None:
            on_refused(wrong)
        elif isinstance(wrong, Refusal):
            self.failed.emit(describe(wrong))
        else:
            logger.error("a message failed", exc_info=wrong)
            self.failed.emit(
                self.tr("Something went wrong, and nothing was changed. The log file says more.")
            )

    def _heard(self, facts: Facts) -> None:
        if isValid(self):
            self.committed.emit(facts)  # from the writer thread: Qt queues it for this one

    def _look(self) -> None:
        self._await(self, self.bus.submit_seen(), self._compare, None)

    def _compare(self, seen: Seen) -> None:
        if self._seen is not None and seen.news_since(self._seen):
            self.committed.emit(frozenset())
        self._seen = seen


def _no_news(answer: None) -> None:
    """A draft is kept in silence."""
    del answer
