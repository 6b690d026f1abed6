"""The activity on paper: the lines that are shown, page by page."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.printing import Page
from vitalbridge_desktop.ui.sheet import Head, Sheet
from vitalbridge_desktop.ui.theme import Theme

from .activity_words import tr

TOP, ROW, FOOT = 52, 19, 24
SHARES = (17, 15, 21, 37, 10)


class ActivitySheet(Sheet):
    """The pages of a table of lines."""

    def __init__(
        self, theme: Theme, head: Head, rows: Sequence[Sequence[str]], size: QSizeF
    ) -> None:
        super().__init__(theme, head, size)
        room = int((size.height() - TOP - FOOT) // ROW) - 1
        self._rows = [rows[n : n + room] for n in range(0, len(rows), room)] or [[]]

    def pages(self) -> list[Page]:
        """What paints each page."""
        return [self._page(n, rows) for n, rows in enumerate(self._rows)]

    def _page(self, number: int, rows: Sequence[Sequence[str]]) -> Page:
        def paint(painter: QPainter) -> None:
            self.frame(painter, tr("Page {n} of {all}").format(n=number + 1, all=len(self._rows)))
            heads = (tr("When"), tr("Who"), tr("What"), tr("About"), tr("Desk"))
            self._row(painter, TOP, heads, self.ink.strong)
            for n, row in enumerate(rows):
                self._row(painter, TOP + (n + 1) * ROW, row, self.ink.small)

        return paint

    def _row(self, painter: QPainter, top: int, cells: Sequence[str], letters: Letters) -> None:
        for cell, box in zip(cells, self.cells(SHARES, top, ROW), strict=True):
            self.write(painter, letters, self.ink.colours.text, box, cell)
        self.line(painter, top + ROW - 1, self.ink.colours.line)
