"""The activity on paper: the lines that are shown, page by page."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from vitalbridge_desktop.ui.letters import Letters, Side
from vitalbridge_desktop.ui.printing import Page, page_size
from vitalbridge_desktop.ui.reports.ink import Ink, ink_of
from vitalbridge_desktop.ui.theme import Theme, Weight

from .activity_words import tr

TOP, ROW, FOOT = 52, 19, 24
SHARES = (17, 17, 22, 33, 11)
TITLE = 20
RIGHT = 0.36


class ActivitySheet:
    """The pages of a table of lines."""

    def __init__(self, theme: Theme, title: str, aside: str, rows: Sequence[Sequence[str]]) -> None:
        self._title, self._aside = title, aside
        self._ink: Ink = ink_of(theme, paper=True)
        self._big = Letters(theme.font(TITLE, Weight.bold))
        self._size = page_size()
        room = int((self._size.height() - TOP - FOOT) // ROW) - 1
        self._rows = [rows[n : n + room] for n in range(0, len(rows), room)] or [[]]

    def pages(self) -> list[Page]:
        """What paints each page."""
        return [self._page(n, rows) for n, rows in enumerate(self._rows)]

    def _page(self, number: int, rows: Sequence[Sequence[str]]) -> Page:
        def paint(painter: QPainter) -> None:
            self._frame(painter, number)
            heads = (tr("When"), tr("Who"), tr("What"), tr("About"), tr("Desk"))
            self._row(painter, TOP, heads, self._ink.strong)
            for n, row in enumerate(rows):
                self._row(painter, TOP + (n + 1) * ROW, row, self._ink.small)

        return paint

    def _frame(self, painter: QPainter, number: int) -> None:
        ink, wide, colours = self._ink, self._size.width(), self._ink.colours
        title = QRectF(0, 0, wide * (1 - RIGHT), 30)
        self._big.write(painter, colours.text, title, self._title)
        aside = QRectF(wide * (1 - RIGHT), 0, wide * RIGHT, 30)
        ink.small.write(painter, colours.text_soft, aside, self._aside, Side.AlignRight)
        painter.fillRect(QRectF(0, 38, wide, 1), QColor(colours.border_strong))
        foot = QRectF(0, self._size.height() - 16, wide, 16)
        told = tr("Page {n} of {all}").format(n=number + 1, all=len(self._rows))
        ink.small.write(painter, colours.text_soft, foot, told, Side.AlignRight)

    def _row(self, painter: QPainter, top: int, cells: Sequence[str], letters: Letters) -> None:
        left, whole = 0.0, self._size.width() / sum(SHARES)
        for cell, share in zip(cells, SHARES, strict=True):
            box = QRectF(left, top, share * whole - 6, ROW)
            letters.write(painter, self._ink.colours.text, box, cell)
            left += share * whole
        line = QRectF(0, top + ROW - 1, self._size.width(), 1)
        painter.fillRect(line, QColor(self._ink.colours.line))
