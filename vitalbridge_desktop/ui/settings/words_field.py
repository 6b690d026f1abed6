"""Several words, each of them one that is known at the clinic, or a new one that is typed."""

from collections.abc import Callable, Iterable
from functools import partial
from itertools import islice
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.theme import Theme

from .fields import LONGEST, Field

GAP, MOST = 6, 8
APART = ",;،؛"  # between words that are typed in one go
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordsField(Field):
    """A line in which words are typed; below it those that it holds, and others that are known.

    Enter or a comma takes what is typed, the down arrow leads to the words below, where the space
    bar takes one in or out, and the backspace key in an empty line takes the last one out. What is
    typed and not yet taken counts as well.

    Attributes:
        told: What is said about it, below.
    """

    def __init__(self, theme: Theme, caption: str, example: str = "") -> None:
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(example)
        super().__init__(caption, self.line)
        self._theme = theme
        self._words: tuple[str, ...] = ()
        self._known: tuple[str, ...] = ()
        self.line.textEdited.connect(self._on_edited)
        self.line.installEventFilter(self)
        self.told = label("", "note", wrap=True)
        self.told.hide()
        self._holder = QWidget()
        self._flow = Flow(GAP, self._holder)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            at = column.indexOf(self.line) + 1
            column.insertWidget(at, self._holder)
            column.insertWidget(at + 1, self.told)
        self._draw()

    def words(self) -> tuple[str, ...]:
        """What was taken, by name."""
        return self._words

    def value(self) -> tuple[str, ...]:
        return self._with(self.line.text())

    def set_value(self, value: Any) -> None:
        self.line.clear()
        self._words = _each_once(value or ())
        self._draw()

    def tell(self, note: str) -> None:
        """Say something about what it holds, below."""
        self.told.setText(note)
        self.told.setVisible(bool(note))

    def set_known(self, known: Iterable[str]) -> None:
        """Offer these, by name."""
        self._known = _each_once(known)
        self._draw()

    def offered(self) -> tuple[str, ...]:
        """What is known, has in it what is typed, and is not taken yet; the first few of it."""
        taken = {word.casefold() for word in self._words}
        typed = self.line.text().strip().casefold()
        left = (word for word in self._known if word.casefold() not in taken)
        return tuple(islice((word for word in left if typed in word.casefold()), MOST))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        typed, key = self.line.text(), event.key()
        if key in ENTER and typed.strip():
            self._take(typed)
        elif key == Qt.Key.Key_Backspace and not typed and self._words:
            self._take_out(self._words[-1])
        elif key == Qt.Key.Key_Down and self._flow.count():
            self._chips()[0].setFocus()
        else:
            return False
        return True

    def _on_edited(self, text: str) -> None:
        if text and text[-1] in APART:
            self._take(text)
        else:
            self._draw()
            self.edited.emit()

    def _with(self, text: str) -> tuple[str, ...]:
        """The words with what *text* says, spelt as it is known here."""
        known = {word.casefold(): word for word in self._known}
        told = (known.get(word.casefold(), word) for word in _each_once((text,)))
        return _each_once((*self._words, *told))

    def _take(self, text: str, checked: bool = False) -> None:
        del checked
        self._hold(self._with(text))

    def _take_out(self, word: str, checked: bool = False) -> None:
        del checked
        self._hold(tuple(each for each in self._words if each != word))

    def _hold(self, words: tuple[str, ...]) -> None:
        self._words = words
        self.line.clear()
        self.line.setFocus()
        self._draw()
        self.edited.emit()

    def _draw(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for word in self._words:
            self._chip(word, f"{word}  ×", self.tr("Takes this word out"), self._take_out)
        for word in self.offered():
            self._chip(word, f"+  {word}", self.tr("Adds this word"), self._take)
        self._holder.setVisible(self._flow.count() > 0)
        before: QWidget = self.line
        for chip in self._chips():
            self.setTabOrder(before, chip)
            before = chip

    def _chips(self) -> list[QWidget]:
        items = (self._flow.itemAt(at) for at in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None]

    def _chip(self, word: str, shown: str, does: str, on: Callable[[str, bool], None]) -> None:
        taken = word in self._words
        chip = Button(self._theme, shown, kind="chosen" if taken else "secondary", compact=True)
        chip.setAccessibleName(word)
        chip.setAccessibleDescription(does)
        chip.clicked.connect(partial(on, word))
        self._flow.addWidget(chip)
        chip.show()  # now: left to itself a layout shows it a turn later


def _each_once(typed: Iterable[str]) -> tuple[str, ...]:
    """The words, also of several in one go, by name, each as it is written first."""
    found: dict[str, str] = {}
    for text in typed:
        for mark in APART[1:]:
            text = text.replace(mark, APART[0])
        for word in text.split(APART[0]):
            if plain := " ".join(word.split()):
                found.setdefault(plain.casefold(), plain)
    return tuple(found[word] for word in sorted(found))
