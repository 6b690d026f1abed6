"""A heat map: how full each day of each provider was."""

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from .chart import CENTRE, FULL, GAP, LABELS, LEFT, Chart
from .figures import Mark

CELL, HEAD = 24, 22
CELL_WIDE, CELL_NARROW = 34, 22  # from here on a cell tells its number, or its figures alone


class HeatChart(Chart):
    """A row for each provider, a column for each day: the fuller the stronger."""

    def height(self) -> float:
        return HEAD + len(self.figure.rows) * CELL

    @cached_property
    def _names(self) -> float:
        widest = max((self.ink.plain.width(name) for name in self.figure.rows), default=0.0)
        return min(widest, LABELS * self.width) + GAP

    def places(self) -> list[QRectF]:
        return list(self._cells())

    def _cells(self) -> Iterator[QRectF]:
        wide = (self.width - self._names) / max(1, len(self.figure.columns))
        for row in range(len(self.figure.rows)):
            for column in range(len(self.figure.columns)):
                yield QRectF(self._names + column * wide, HEAD + row * CELL, wide, CELL)

    def paint(self, painter: QPainter, chosen: int = -1) -> None:
        ink = self.ink
        wide = (self.width - self._names) / max(1, len(self.figure.columns))
        skip = self._skip(wide)
        for n, words in enumerate(self.figure.columns):
            if n % skip == 0:
                box = QRectF(self._names + n * wide, 0, wide * skip, HEAD)
                one = skip == 1
                side = CENTRE if one else LEFT
                self.write(painter, ink.small, ink.colours.text_soft, box, words, side=side)
        for n, name in enumerate(self.figure.rows):
            box = QRectF(0, HEAD + n * CELL, self._names - GAP, CELL)
            self.write(painter, ink.plain, ink.colours.text, box, name)
        super().paint(painter, chosen)

    def _skip(self, wide: float) -> int:
        """Every how many columns there is room for a name."""
        widest = max((self.ink.small.width(each) for each in self.figure.columns), default=0.0)
        return max(1, -(-int(widest + 4) // max(1, int(wide))))

    def frame(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(QPen(QColor(self.ink.colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.seen(place).adjusted(0.5, 0.5, -0.5, -0.5))

    def paint_mark(self, painter: QPainter, mark: Mark, place: QRectF) -> None:
        ink, colours = self.ink, self.ink.colours
        box = place.adjusted(1.5, 1.5, -1.5, -1.5)
        if mark.value is None:
            hatched = QBrush(QColor(colours.border), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(self.seen(box), hatched)
            return
        share = min(1.0, mark.value / FULL)
        over = mark.value > FULL
        strong = QColor(colours.tints["amber"].stripe if over else colours.accent_bar)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(QColor(colours.track), strong, share))
        painter.drawRoundedRect(self.seen(box), 3, 3)
        if place.width() >= CELL_NARROW:
            said = mark.said if place.width() >= CELL_WIDE else f"{mark.value:.0f}"
            colour = readable_on(painter.brush().color())
            self.write(painter, ink.small, colour, box, said, side=CENTRE)


KNEE = 0.04045  # of sRGB's curve: linear below
MIDDLE = 0.179  # relative luminance on which black and white can be read equally well, at 4.58 : 1


def readable_on(ground: QColor) -> str:
    """Black or white, whichever can be read better on this ground (WCAG 2.2, 1.4.3)."""
    parts = (ground.redF(), ground.greenF(), ground.blueF())
    red, green, blue = (p / 12.92 if p <= KNEE else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return "#000000" if 0.2126 * red + 0.7152 * green + 0.0722 * blue > MIDDLE else "#ffffff"


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two."""
    pairs = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))
