"""Fields in which a few letters find what is meant."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vitalbridge_desktop.ui.listed import dotted

from .cards import label
from .lookup_list import LookupList, Offer
from .sides import Sides
from .theme import Theme

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
PAD = 12


class AsideField(QLineEdit):
    """A line to type into, with a few words at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aside = label("", "soft")
        self._aside.setParent(self)
        self._aside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say_aside(self, words: str) -> None:
        """Say something at its end."""
        self._aside.setText(words)
        self.setAccessibleDescription(words)
        self._aside.adjustSize()
        self.settle()

    def aside(self) -> str:
        """What is said there."""
        return self._aside.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def settle(self) -> None:
        """Find room for the words at its end, if there is any."""
        wide = self._aside.width() if self._aside.text() else 0
        text = self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText())
        if text + wide + 4 * PAD > self.width():
            wide = 0  # what was typed is not cut short for it
        left = round(Sides.of(self).x(self.width() - wide - PAD, wide))
        self._aside.move(left, (self.height() - self._aside.height()) // 2)
        self._aside.setVisible(bool(wide))
        room = wide + PAD if wide else 0
        self.setTextMargins(*((room, 0, 0, 0) if self.isRightToLeft() else (0, 0, room, 0)))


class LookupField(AsideField):
    """A line to type into, a list below, and what was taken from it.

    Signals:
        sought: What was typed; whoever knows answers with ``offer``.
        taken: The Offer that a person took.
        dropped: What was taken is not meant any more.
        moved_on: Enter, after what it took; the keyboard is not needed here any more.
    """

    sought = Signal(str)
    taken = Signal(object)
    dropped = Signal()
    moved_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = LookupList(theme, self)
        self._taken: Offer | None = None
        self._answered = True
        self._take_first = False
        self.textEdited.connect(self._on_edited)
        self.list.clicked.connect(self._on_clicked)

    def value(self) -> Any:
        """What the taken offer stands for; None where nothing is taken."""
        return self._taken.value if self._taken else None

    def put(self, offer: Offer | None, words: str = "") -> None:
        """Hold an offer, without a signal; *words* are shown in place of its own."""
        self._taken, self._take_first, self._answered = offer, False, True
        shown = dotted((offer.title, offer.detail)) if offer else ""
        self.setText(words or shown)
        self.setCursorPosition(0)
        self.list.hide()
        self.settle()

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show what was found for the letters that stand there."""
        self._answered = True
        if self._take_first and offers:
            self._take(offers[0])
            self.moved_on.emit()
        elif self.hasFocus():
            self.list.open(offers)
            self._tell_current()

    def _tell_current(self) -> None:
        """Let a screen reader say what the list has chosen: the keyboard stays in the field."""
        current = self.list.current()
        self.setAccessibleDescription(current.words() if current else "")

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._take_first = self._answered = False
        if self._taken is not None:
            self._taken = None
            self.dropped.emit()
        self.say_aside("")
        self.sought.emit(text)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._take(self.list.offers.rows[index.row()])

    def _take(self, offer: Offer) -> None:
        self.put(offer)
        self.taken.emit(offer)

    def _current(self) -> Offer | None:
        """What the list has chosen; None while it answers earlier letters."""
        return self.list.current() if self.list.isVisible() and self._answered else None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            kind, key = event.type(), event.key()
            if kind == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
                event.setAccepted(self.list.isVisible())  # the first Esc closes the list alone
                return True
            if kind == QEvent.Type.KeyPress and key == Qt.Key.Key_Tab:
                self._take_by_tab()
        return super().event(event)

    def _take_by_tab(self) -> None:
        """Typing and Tab takes the first one found, and goes on to the next field."""
        if self._taken is None and (current := self._current()) is not None:
            self._take(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ENTER:
            self._on_enter()
        elif key == Qt.Key.Key_Escape:
            event.setAccepted(self.list.isVisible())
            self.list.hide()
        elif key not in UP_AND_DOWN:
            super().keyPressEvent(event)
        elif self.list.isVisible():
            self.list.choose(self.list.currentIndex().row() + UP_AND_DOWN[key])
            self._tell_current()
        else:
            self.sought.emit("" if self._taken else self.text())

    def _on_enter(self) -> None:
        if (current := self._current()) is not None:
            self._take(current)
            self.moved_on.emit()
        elif self._taken is not None or not self.text().strip():
            self.moved_on.emit()
        elif not self._answered:
            self._take_first = True  # the answer is on its way

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.list.hide()
        self.deselect()
