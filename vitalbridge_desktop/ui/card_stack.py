"""Cards below each other, one of them in hand; the arrow keys lead from one to the next."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from .striped_card import StripedCard

C = TypeVar("C", bound=StripedCard)
K = TypeVar("K")


class CardStack(QWidget, Generic[K, C]):
    """Keeps the card of everything that is still as it was, and the keyboard where it was.

    Signals:
        taken: The card that is in hand now.
        ended: The arrow led beyond the last card.
    """

    taken = Signal(object)
    ended = Signal()

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[tuple[K, C]] = []
        self._at, self._resting = 0, False
        self._wanted: Callable[[K], bool] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
        self.bind("Up", partial(self.step, -1))
        self.bind("Down", partial(self.step, 1))

    def bind(self, keys: str, slot: Callable[[], object]) -> None:
        """Let a key do something while the keyboard is on one of the cards."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def set_cards(self, wanted: Sequence[K], make: Callable[[K], C]) -> None:
        """Show a card for each of these; what is shown already keeps its card."""
        had_keyboard = self.has_keyboard()
        left = list(self._cards)
        self._cards = []
        for at, key in enumerate(wanted):
            card = _taken(left, key) or self._made(key, make)
            self._cards.append((key, card))
            if self._column.indexOf(card) != at:
                self._column.insertWidget(at, card)
        for _, card in left:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._at = max(0, min(self._at, len(self._cards) - 1))
        self.setVisible(bool(self._cards))
        self._mark()
        self._take_wanted()
        if had_keyboard and not self.has_keyboard():
            self.take_up()

    def cards(self) -> list[C]:
        """The cards from top to bottom."""
        return [card for _, card in self._cards]

    def current(self) -> C | None:
        """The card in hand."""
        return self._cards[self._at][1] if self._cards else None

    def step(self, direction: int) -> None:
        """Take the next card in hand, or the one before, unless the card has a next part."""
        here = self.current()
        if here is not None and here.step_inside(direction):
            self.taken.emit(here)
            return
        if self._at + direction >= len(self._cards):
            self.ended.emit()
        self._at = max(0, min(self._at + direction, len(self._cards) - 1))
        self.take_up()

    def take_up(self) -> None:
        """Give the keyboard to the card in hand."""
        if (card := self.current()) is not None:
            card.setFocus()
            self._mark()

    def rest(self, *, resting: bool) -> None:
        """While the keys mean something else, no card looks as if it were in hand."""
        self._resting = resting
        self._ring()

    def want(self, is_meant: Callable[[K], bool]) -> None:
        """Take one in hand that is not there yet, as soon as it is."""
        self._wanted = is_meant
        self._take_wanted()

    def _take_wanted(self) -> None:
        if self._wanted is None:
            return
        found = next((n for n, (key, _) in enumerate(self._cards) if self._wanted(key)), None)
        if found is not None:
            self._at, self._wanted = found, None
            self.take_up()

    def has_keyboard(self) -> bool:
        """Whether the keyboard is on one of the cards, or in it."""
        there = QApplication.focusWidget()
        return there is not None and self.isAncestorOf(there)

    def _made(self, key: K, make: Callable[[K], C]) -> C:
        card = make(key)
        card.focused.connect(partial(self._on_focused, card))
        return card

    def _on_focused(self, card: C) -> None:
        cards = self.cards()
        if card in cards:  # one that goes hands the keyboard to the next, which may go as well
            self._at = cards.index(card)
            self._mark()

    def _ring(self) -> None:
        for at, card in enumerate(self.cards()):
            card.set_in_hand(at == self._at and not self._resting)

    def _mark(self) -> None:
        self._ring()
        if (shown := self.current()) is not None:
            self.taken.emit(shown)


def _taken(left: list[tuple[K, C]], key: K) -> C | None:
    """The card that shows this already, or one that can show it from now on."""
    same = next((at for at, (known, _) in enumerate(left) if known == key), None)
    if same is None:
        same = next((at for at, (_, card) in enumerate(left) if card.adopt(key)), None)
    return None if same is None else left.pop(same)[1]
