"""Lines of "what: how" in a card, that can be others later."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from .cards import ROW_GAP, Role, label, set_role
from .sides import trailing

APART = 14
LONG = 16  # letters without a space after which a line may break
_BREAK, _KEPT = "\u200b", "\u00a0"
_WORD = re.compile(rf"\S{{{LONG},}}")
_PIECE = re.compile(rf"[^@._/-]{{1,{LONG}}}[@._/-]*|[@._/-]+")


def breakable(text: str) -> str:
    """*text* whose long words, such as addresses, may go on in the next line."""
    return _WORD.sub(lambda word: _BREAK.join(_PIECE.findall(word.group())), text)


def together(text: str) -> str:
    """*text* that stays in one line, such as a title and a name."""
    return text.replace(" ", _KEPT)


class Line(NamedTuple):
    """One line: the first part soft at the left, the second at the right edge."""

    what: str
    how: str
    role: Role = "strong"


class Lines(QWidget):
    """Lines from top to bottom; the left column is as wide as its widest part.

    *ragged* ones have no columns: each line shares its width out by itself.

    Signals:
        pressed: The number of the line that was clicked.
    """

    pressed = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, ragged: bool = False) -> None:
        super().__init__(parent)
        self._ragged = ragged
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(ROW_GAP)
        self._grid.setColumnStretch(0 if ragged else 1, 1)
        self._said: list[Line] = []
        self._labels: list[tuple[QLabel, QLabel]] = []

    def set_lines(self, lines: Iterable[Line]) -> None:
        """Show others."""
        said = list(lines)
        if said == self._said:
            return
        self._said = said
        while len(self._labels) < len(said):
            self._add()
        for pair in self._labels[len(said) :]:
            for each in pair:
                each.hide()
        for (what, how), line in zip(self._labels, said, strict=False):
            what.setText(line.what)
            how.setText(breakable(line.how))
            set_role(how, line.role)
            what.show()
            how.show()
        self.updateGeometry()

    def lines(self) -> list[Line]:
        """What is shown."""
        return list(self._said)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        for number, pair in enumerate(self._labels[: len(self._said)]):
            if any(each.geometry().top() <= at.y() <= each.geometry().bottom() for each in pair):
                self.pressed.emit(number)
                return
        super().mousePressEvent(event)

    def _add(self) -> None:
        top, row = Qt.AlignmentFlag.AlignTop, len(self._labels)
        what, how = label("", "soft"), label("", "strong", wrap=True)
        how.setAlignment(trailing() | top)
        if self._ragged:
            apart = QHBoxLayout()
            apart.setSpacing(APART)
            apart.addWidget(what, 0, top)
            apart.addWidget(how, 1)
            self._grid.addLayout(apart, row, 0)
        else:
            self._grid.addWidget(what, row, 0, top)
            self._grid.addWidget(how, row, 1)
        self._labels.append((what, how))
