"""Lines of "what: how" in a card, that can be others later."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from .cards import ROW_GAP, Role, label

APART = 14
LONG = 16  # letters without a space after which a line may break
_BREAK = "\u200b"
_WORD = re.compile(rf"\S{{{LONG},}}")
_PIECE = re.compile(rf"[^@._/-]{{1,{LONG}}}[@._/-]*|[@._/-]+")


def breakable(text: str) -> str:
    """*text* whose long words, such as addresses, may go on in the next line."""
    return _WORD.sub(lambda word: _BREAK.join(_PIECE.findall(word.group())), text)


class Line(NamedTuple):
    """One line: the first part soft at the left, the second at the right edge."""

    what: str
    how: str
    role: Role = "strong"


class Lines(QWidget):
    """Lines from top to bottom; the left column is as wide as its widest part."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(ROW_GAP)
        self._grid.setColumnStretch(1, 1)
        self._said: list[Line] = []

    def set_lines(self, lines: Iterable[Line]) -> None:
        """Show others."""
        said = list(lines)
        if said == self._said:
            return
        self._said = said
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for row, line in enumerate(said):
            answer = label(breakable(line.how), line.role, wrap=True)
            answer.setAlignment(Qt.AlignmentFlag.AlignRight | top)
            self._grid.addWidget(label(line.what, "soft"), row, 0, top)
            self._grid.addWidget(answer, row, 1)

    def lines(self) -> list[Line]:
        """What is shown."""
        return list(self._said)
