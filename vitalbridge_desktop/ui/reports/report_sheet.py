"""The reports on paper: the numbers on top, then chart below chart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from vitalbridge_desktop.ui.letters import Letters, Side
from vitalbridge_desktop.ui.printing import Page, page_size
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

from .charts import ROW, chart_of
from .figures import Figure, Headline
from .heat_chart import CELL, HEAD
from .ink import Ink, ink_of
from .report_words import tr

TOP, HEADS, GAP = 58, 62, 26
TITLE, HINT = 22, 20
FOOT = 24


@dataclass(frozen=True, slots=True)
class _Piece:
    """A figure, or a part of one that is higher than a page, and where it stands."""

    figure: Figure
    top: float
    high: float


class ReportSheet:
    """The pages of a report."""

    def __init__(
        self, theme: Theme, title: str, aside: str, heads: Sequence[Headline],
        figures: Sequence[Figure],
    ) -> None:  # fmt: skip
        self._title, self._aside, self._heads = title, aside, heads
        self._ink: Ink = ink_of(theme, paper=True)
        self._big = Letters(theme.font(20, Weight.bold))
        self._bold = Letters(theme.font(Size.lead, Weight.bold))
        self._size = page_size()
        self._pages = self._broken([each for each in figures if not each.is_empty()])

    def pages(self) -> list[Page]:
        """What paints each page."""
        return [self._page(n, pieces) for n, pieces in enumerate(self._pages)]

    def _broken(self, figures: Sequence[Figure]) -> list[list[_Piece]]:
        """The figures page by page."""
        end = self._size.height() - FOOT
        pages: list[list[_Piece]] = [[]]
        top = float(TOP + HEADS)
        for figure in figures:
            for part in _parts(figure, end - TOP - HEADS - TITLE - HINT):
                high = TITLE + HINT + chart_of(part, self._ink, self._size.width()).height()
                if top + high > end and pages[-1]:
                    pages.append([])
                    top = float(TOP)
                pages[-1].append(_Piece(part, top, high))
                top += high + GAP
        return pages

    def _page(self, number: int, pieces: Sequence[_Piece]) -> Page:
        def paint(painter: QPainter) -> None:
            self._frame(painter, number)
            if number == 0:
                self._headlines(painter)
            for piece in pieces:
                self._figure(painter, piece)

        return paint

    def _frame(self, painter: QPainter, number: int) -> None:
        ink, wide, colours = self._ink, self._size.width(), self._ink.colours
        self._big.write(painter, colours.text, QRectF(0, 0, wide * 0.62, 30), self._title)
        aside = QRectF(wide * 0.64, 0, wide * 0.36, 30)
        ink.plain.write(painter, colours.text_soft, aside, self._aside, Side.AlignRight)
        painter.fillRect(QRectF(0, 38, wide, 1), QColor(colours.border_strong))
        foot = QRectF(0, self._size.height() - 16, wide, 16)
        told = tr("Page {n} of {all}").format(n=number + 1, all=len(self._pages))
        ink.small.write(painter, colours.text_soft, foot, told, Side.AlignRight)

    def _headlines(self, painter: QPainter) -> None:
        ink, each = self._ink, self._size.width() / max(1, len(self._heads))
        for n, head in enumerate(self._heads):
            box = QRectF(n * each, TOP - 6, each - 8, 24)
            self._big.write(painter, ink.colours.text, box, head.said)
            below = box.translated(0, 22)
            ink.small.write(painter, ink.colours.text_soft, below, head.about)

    def _figure(self, painter: QPainter, piece: _Piece) -> None:
        ink, wide = self._ink, self._size.width()
        title = QRectF(0, piece.top, wide, TITLE)
        self._bold.write(painter, ink.colours.text, title, piece.figure.title)
        hint = QRectF(0, piece.top + TITLE - 4, wide, HINT)
        ink.small.write(painter, ink.colours.text_soft, hint, piece.figure.hint)
        painter.save()
        painter.translate(0, piece.top + TITLE + HINT)
        chart_of(piece.figure, ink, wide).paint(painter)
        painter.restore()


def _parts(figure: Figure, room: float) -> Iterator[Figure]:
    """The figure cut between rows where it is higher than a page."""
    if figure.shape == "bars":
        step, wide = int(room // ROW), 1
    elif figure.shape == "heat":
        step, wide = int((room - HEAD) // CELL), len(figure.columns)
    else:
        yield figure
        return
    count = len(figure.marks) // max(1, wide)
    for n in range(0, count, step):
        marks = figure.marks[n * wide : (n + step) * wide]
        yield replace(figure, marks=marks, rows=figure.rows[n : n + step])
