"""The reports on paper: the numbers on top, then chart below chart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.printing import Page
from vitalbridge_desktop.ui.sheet import Head, Sheet
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

from .charts import ROW, chart_of
from .figures import Figure, Headline
from .heat_chart import CELL, HEAD
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


class ReportSheet(Sheet):
    """The pages of a report."""

    def __init__(
        self,
        theme: Theme,
        head: Head,
        heads: Sequence[Headline],
        figures: Sequence[Figure],
        size: QSizeF,
    ) -> None:
        super().__init__(theme, head, size)
        self._heads = heads
        self._bold = Letters(theme.font(Size.lead, Weight.bold))
        self._pages = self._broken([each for each in figures if not each.is_empty()])

    def pages(self) -> list[Page]:
        """What paints each page."""
        return [self._page(n, pieces) for n, pieces in enumerate(self._pages)]

    def _broken(self, figures: Sequence[Figure]) -> list[list[_Piece]]:
        """The figures page by page."""
        end = self.size.height() - FOOT
        pages: list[list[_Piece]] = [[]]
        top = float(TOP + HEADS)
        for figure in figures:
            for part in _parts(figure, end - TOP - HEADS - TITLE - HINT):
                high = TITLE + HINT + chart_of(part, self.ink, self.size.width()).height()
                if top + high > end and pages[-1]:
                    pages.append([])
                    top = float(TOP)
                pages[-1].append(_Piece(part, top, high))
                top += high + GAP
        return pages

    def _page(self, number: int, pieces: Sequence[_Piece]) -> Page:
        def paint(painter: QPainter) -> None:
            self.frame(painter, tr("Page {n} of {all}").format(n=number + 1, all=len(self._pages)))
            if number == 0:
                self._headlines(painter)
            for piece in pieces:
                self._figure(painter, piece)

        return paint

    def _headlines(self, painter: QPainter) -> None:
        ink, each = self.ink, self.size.width() / max(1, len(self._heads))
        for n, head in enumerate(self._heads):
            box = QRectF(n * each, TOP - 6, each - 8, 24)
            self.write(painter, self.big, ink.colours.text, box, head.said)
            below = box.translated(0, 22)
            self.write(painter, ink.small, ink.colours.text_soft, below, head.about)

    def _figure(self, painter: QPainter, piece: _Piece) -> None:
        ink, wide = self.ink, self.size.width()
        title = QRectF(0, piece.top, wide, TITLE)
        self.write(painter, self._bold, ink.colours.text, title, piece.figure.title)
        hint = QRectF(0, piece.top + TITLE - 4, wide, HINT)
        self.write(painter, ink.small, ink.colours.text_soft, hint, piece.figure.hint)
        painter.save()
        painter.translate(0, piece.top + TITLE + HINT)
        chart_of(piece.figure, ink, wide, mirrored=self.sides.mirrored).paint(painter)
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
