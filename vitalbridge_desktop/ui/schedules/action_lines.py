"""Lines that can be taken away again, each with its button."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import ROW_GAP, label
from vitalbridge_desktop.ui.lines import breakable
from vitalbridge_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class ActionLine:
    """Something that stands, and what can be done about it.

    Attributes:
        action: The words of the button; empty where the person may not.
        sure: What the button asks before it does what can't be taken back; empty: it does it.
    """

    key: Any
    what: str
    how: str
    action: str = ""
    sure: str = ""


class ActionLines(QWidget):
    """Lines from top to bottom.

    Signals:
        pressed: The key of the line whose button was pressed, and meant.
    """

    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[ActionLine] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ROW_GAP)

    def lines(self) -> list[ActionLine]:
        """What is shown."""
        return list(self._lines)

    def button(self, at: int) -> Button | None:
        """The button of a line."""
        return self._rows[at].findChild(Button)

    def set_lines(self, lines: Iterable[ActionLine]) -> None:
        """Show others."""
        told = list(lines)
        if told == self._lines:
            return
        self._lines = told
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(line) for line in told]
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, line: ActionLine) -> QWidget:
        row = QWidget()
        side = QHBoxLayout(row)
        side.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(line.what, "soft", wrap=True))
        words.addWidget(label(breakable(line.how), "strong", wrap=True))
        side.addLayout(words, 1)
        if line.action:
            button = Button(self._theme, line.action, compact=True)
            button.setAccessibleName(f"{line.action}: {line.what}, {line.how}")
            button.clicked.connect(partial(self._press, line, button))
            side.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _press(self, line: ActionLine, button: Button) -> None:
        if line.sure and button.text() != line.sure:
            button.set_kind("danger")
            button.setText(line.sure)
            button.setAccessibleName(f"{line.sure} {line.what}")
        else:
            button.setEnabled(False)
            self.pressed.emit(line.key)
