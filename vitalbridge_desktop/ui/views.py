"""QueryView: shows one query's answer and keeps it fresh."""

from collections.abc import Callable
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Event, Query

from .bus import UiBus

A = TypeVar("A")


class Fresh(QObject, Generic[A]):
    """Asks a query when told to and whenever it has gone stale; late answers are dropped."""

    def __init__(
        self,
        bus: UiBus,
        owner: QWidget,
        stale_on: tuple[type[Event], ...],
        query: Callable[[], Query[A] | None],
        show: Callable[[A], None],
    ) -> None:
        super().__init__(owner)
        self._bus, self._owner, self._stale_on = bus, owner, stale_on
        self._query, self._show = query, show
        self._asked, self._stale = 0, True
        bus.committed.connect(self._on_committed)

    def refresh(self) -> None:
        """Ask now; an answer to an earlier question is dropped."""
        query = self._query()
        self._stale = False
        self._asked += 1
        ticket = self._asked
        if query is not None:
            self._bus.ask(
                self._owner,
                query,
                lambda answer: self._on_answer(ticket, answer),
                lambda refusal: self._on_refused(ticket, refusal),
            )

    def drop(self) -> None:
        """What is asked is not wanted any more; what is shown is asked for again when next seen."""
        self._asked += 1
        self._stale = True

    def catch_up(self) -> None:
        """Ask if something changed while nobody looked."""
        if self._stale:
            self.refresh()

    def _on_answer(self, ticket: int, answer: A) -> None:
        if ticket == self._asked:
            self._show(answer)

    def _on_refused(self, ticket: int, refusal: Refusal) -> None:
        if ticket == self._asked:
            self._bus.failed.emit(refusal.message)

    def _on_committed(self, facts: frozenset[type[Event]]) -> None:
        concerned = not facts or any(issubclass(fact, self._stale_on) for fact in facts)
        if not concerned:
            return
        if self._owner.isVisible():
            self.refresh()
        else:
            self._stale = True


class QueryView(QWidget, Generic[A]):
    """A screen or a part of one: a question, and a way to draw its answer.

    Attributes:
        stale_on: Facts, or base classes of facts, after which the answer is another.
    """

    stale_on: ClassVar[tuple[type[Event], ...]] = ()

    def __init__(self, bus: UiBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bus = bus
        self._fresh: Fresh[A] = Fresh(bus, self, self.stale_on, self.query, self.show_answer)

    def query(self) -> Query[A] | None:
        """What to ask now; None: nothing yet."""
        raise NotImplementedError(type(self).__name__)

    def show_answer(self, answer: A) -> None:
        """Draw the answer."""
        raise NotImplementedError(type(self).__name__)

    def refresh(self) -> None:
        """Ask anew."""
        self._fresh.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """A view that comes to light catches up."""
        super().showEvent(event)
        self._fresh.catch_up()
