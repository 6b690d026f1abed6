"""How much needs a decision, for the number in the navigation."""

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.ui.bus import UiBus

from .decisions import CONCERNS, decisions


class AttentionCount(QObject):
    """Alive as long as the window; asks again after every fact that may matter.

    Signals:
        changed: How many cards stand on the screen of attention.
    """

    changed = Signal(int)

    def __init__(self, bus: UiBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._count, self._asked = -1, 0
        bus.committed.connect(self._on_committed)

    def count(self) -> int:
        """How many there are; 0 while not known."""
        return max(0, self._count)

    @Slot()
    def refresh(self) -> None:
        """Ask; an answer to an earlier question is dropped."""
        self._asked += 1
        query = NeedsAttention(at=self._bus.bus.clock(), solutions=False)
        ticket = self._asked
        self._bus.ask(
            self,
            query,
            lambda answer: self._on_answer(ticket, len(decisions(answer.items))),
            lambda _: self._on_answer(ticket, 0),  # who may not know has nothing to decide
        )

    @Slot(object)
    def _on_committed(self, facts: frozenset[type[Event]]) -> None:
        if not facts or any(issubclass(fact, CONCERNS) for fact in facts):
            self.refresh()

    def _on_answer(self, ticket: int, count: int) -> None:
        if ticket == self._asked and count != self._count:
            self._count = count
            self.changed.emit(count)
