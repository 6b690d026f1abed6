"""QueryView: shows one query's answer and keeps it fresh."""

from collections.abc import Callable
from time import monotonic
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Event, Query

from .bus import UiBus
from .latest import Latest
from .texts import describe

A = TypeVar("A")
LONG = 0.25  # seconds; what has run for so long is answered first, or a busy clinic would see none


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
        self._latest = Latest(bus, owner)
        self._since: float | None = None  # when it was asked, until it is answered
        self._stale = True
        bus.committed.connect(self._on_committed)

    def refresh(self) -> None:
        """Ask now; an earlier question is ended."""
        query = self._query()
        self.drop()
        self._stale = False
        if query is not None:
            self._since = monotonic()
            self._latest.ask(query, self._on_answer, self._on_refused)

    def drop(self) -> None:
        """What is asked is not wanted any more; what is shown is asked for again when next seen."""
        self._latest.drop()
        self._since, self._stale = None, True

    def leave(self) -> None:
        """Nobody looks any more: what is under way is ended, and asked for when next seen."""
        if self._since is not None:
            self.drop()

    def catch_up(self) -> None:
        """Ask if something changed while nobody looked."""
        if self._stale:
            self.refresh()

    def _on_answer(self, answer: A) -> None:
        self._since = None
        self._show(answer)
        if self._stale and self._owner.isVisible():
            self.refresh()

    def _on_refused(self, refusal: Refusal) -> None:
        self._since = None
        self._bus.failed.emit(describe(refusal))

    def _on_committed(self, facts: frozenset[type[Event]]) -> None:
        concerned = not facts or any(issubclass(fact, self._stale_on) for fact in facts)
        if not concerned:
            return
        long = self._since is not None and monotonic() - self._since > LONG
        if self._owner.isVisible() and not long:
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

    def hideEvent(self, event: QHideEvent) -> None:
        """A view that is left keeps no reader busy."""
        super().hideEvent(event)
        self._fresh.leave()
