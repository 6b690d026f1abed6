"""Charts painted by hand: bars, columns, shares and heat maps.

A chart knows how high it has to be, where each mark lies, and how to paint itself; on a screen and
on paper alike. Lengths are logical pixels.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from vitalbridge_desktop.ui.theme import Radius

from .figures import Figure, Mark
from .ink import Ink

RIGHT, CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
ROW, THICK = 26, 14
GAP = 10
LABELS = 0.34  # of the width, at most
COLUMNS_HIGH = 168
WORDS = 20
COLUMN_MOST = 64
SHARE_HIGH = 74
CELL, HEAD = 24, 22
CELL_WIDE, CELL_NARROW = 34, 22  # from here on a cell tells its number, or its figures alone
FULL = 100.0


@dataclass
class Chart:
    """A figure as it is painted in a width."""

    figure: Figure
    ink: Ink
    width: float

    def height(self) -> float:
        """How high it has to be."""
        raise NotImplementedError(type(self).__name__)

    def places(self) -> list[QRectF]:
        """Where each mark lies, with the room around it that belongs to it."""
        raise NotImplementedError(type(self).__name__)

    def paint(self, painter: QPainter, chosen: int = -1) -> None:
        """Paint it from the origin on; the *chosen* mark stands out."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for n, (mark, place) in enumerate(zip(self.figure.marks, self.places(), strict=True)):
            if n == chosen:
                self.frame(painter, place)
            self.paint_mark(painter, mark, place)

    def paint_mark(self, painter: QPainter, mark: Mark, place: QRectF) -> None:
        """Paint one mark."""
        raise NotImplementedError(type(self).__name__)

    def frame(self, painter: QPainter, place: QRectF) -> None:
        """Show that a mark is chosen."""
        painter.setPen(QPen(QColor(self.ink.colours.focus), 1.5))
        painter.setBrush(QColor(self.ink.colours.hover))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), Radius.chip, Radius.chip)

    def bar(self, painter: QPainter, box: QRectF, colour: str) -> None:
        """Fill a bar; the shortest still shows."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, Radius.chip, Radius.chip)

    def at(self, n: int) -> Mark:
        """A mark by its number."""
        return self.figure.marks[n]


class BarChart(Chart):
    """Bars below each other: who, how long, how much."""

    def height(self) -> float:
        return len(self.figure.marks) * ROW

    def places(self) -> list[QRectF]:
        count = len(self.figure.marks)
        return [QRectF(0, n * ROW, self.width, ROW) for n in range(count)]

    @cached_property
    def _columns(self) -> tuple[float, float]:
        """How much room labels and values take."""
        marks, ink = self.figure.marks, self.ink
        labels = max((ink.plain.width(mark.label) for mark in marks), default=0.0)
        values = max((ink.strong.width(mark.said) for mark in marks), default=0.0)
        return min(labels, LABELS * self.width), values

    def paint_mark(self, painter: QPainter, mark: Mark, place: QRectF) -> None:
        ink, (labels, values) = self.ink, self._columns
        inside = place.adjusted(0, 0, -4, 0)
        name = QRectF(inside.left(), inside.top(), labels, ROW)
        ink.write(painter, ink.plain, ink.colours.text, name, mark.label)
        value = QRectF(inside.right() - values, inside.top(), values, ROW)
        ink.write(painter, ink.strong, ink.colours.text, value, mark.said, side=RIGHT)
        top = inside.top() + (ROW - THICK) / 2
        track = QRectF(name.right() + GAP, top, value.left() - name.right() - 2 * GAP, THICK)
        if track.width() <= 0:
            return
        self.bar(painter, track, ink.colours.track)
        if mark.far:
            self._far(painter, track, mark.far)
        if mark.value:
            track.setWidth(max(THICK / 2, track.width() * mark.value / self.figure.most))
            self.bar(painter, track, self._colour(mark.value))

    def _colour(self, value: float) -> str:
        over = self.figure.name == "utilisation" and value > FULL
        return self.ink.colours.tints["amber"].stripe if over else self.ink.colours.accent_bar

    def _far(self, painter: QPainter, track: QRectF, far: float) -> None:
        """A thin line out to the second value."""
        colour = QColor(self.ink.colours.tints["amber"].stripe)
        end = track.left() + track.width() * far / self.figure.most
        middle = track.center().y()
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(track.left(), middle), QPointF(end - 1, middle))
        painter.drawLine(QPointF(end - 1, track.top() + 2), QPointF(end - 1, track.bottom() - 2))


class ColumnChart(Chart):
    """Columns side by side, with their values above and their names below."""

    def height(self) -> float:
        return COLUMNS_HIGH

    def places(self) -> list[QRectF]:
        count = max(1, len(self.figure.marks))
        wide = self.width / count
        return [QRectF(n * wide, 0, wide, COLUMNS_HIGH) for n in range(len(self.figure.marks))]

    def paint(self, painter: QPainter, chosen: int = -1) -> None:
        super().paint(painter, chosen)
        painter.setPen(QColor(self.ink.colours.border_strong))
        base = COLUMNS_HIGH - WORDS - 0.5
        painter.drawLine(QPointF(0, base), QPointF(self.width, base))

    def paint_mark(self, painter: QPainter, mark: Mark, place: QRectF) -> None:
        ink, base = self.ink, place.bottom() - WORDS
        below = QRectF(place.left() + 2, base, place.width() - 4, WORDS)
        ink.write(painter, ink.plain, ink.colours.text_soft, below, mark.label, side=CENTRE)
        room = base - place.top() - WORDS
        high = room * (mark.value or 0) / self.figure.most
        wide = min(COLUMN_MOST, place.width() * 0.6)
        top = base - max(high, 1.0)
        box = QRectF(place.center().x() - wide / 2, top, wide, base - top)
        if mark.value:
            painter.save()
            painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
            self.bar(painter, box.adjusted(0, 0, 0, Radius.chip), ink.colours.accent_bar)
            painter.restore()
        above = QRectF(place.left(), top - WORDS, place.width(), WORDS)
        ink.write(painter, ink.strong, ink.colours.text, above, mark.said, side=CENTRE)


class ShareChart(Chart):
    """One bar that is shared out, and what each part is."""

    def height(self) -> float:
        return SHARE_HIGH

    def places(self) -> list[QRectF]:
        wide = self.width / max(1, len(self.figure.marks))
        return [QRectF(n * wide, 0, wide, SHARE_HIGH) for n in range(len(self.figure.marks))]

    def paint(self, painter: QPainter, chosen: int = -1) -> None:
        super().paint(painter, chosen)
        left, whole = 0.0, sum(mark.value or 0 for mark in self.figure.marks) or 1.0
        painter.setPen(Qt.PenStyle.NoPen)
        for mark, colour in zip(self.figure.marks, self._colours(), strict=False):
            wide = self.width * (mark.value or 0) / whole
            painter.setBrush(QColor(colour))
            painter.drawRect(QRectF(left, 8, wide, THICK))
            left += wide

    def paint_mark(self, painter: QPainter, mark: Mark, place: QRectF) -> None:
        ink = self.ink
        colour = self._colours()[self.figure.marks.index(mark)]
        first = QRectF(place.left() + 18, 28, place.width() - 22, 22)
        self.bar(painter, QRectF(place.left() + 4, 34, 10, 10), colour)
        ink.write(painter, ink.strong, ink.colours.text, first, f"{mark.said} · {mark.note}")
        below = first.translated(0, 19)
        ink.write(painter, ink.plain, ink.colours.text_soft, below, mark.label)

    def _colours(self) -> tuple[str, str]:
        return self.ink.colours.accent_bar, self.ink.colours.tints["sky"].stripe


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
                side = CENTRE if one else Qt.AlignmentFlag.AlignLeft
                ink.write(painter, ink.small, ink.colours.text_soft, box, words, side=side)
        for n, name in enumerate(self.figure.rows):
            box = QRectF(0, HEAD + n * CELL, self._names - GAP, CELL)
            ink.write(painter, ink.plain, ink.colours.text, box, name)
        super().paint(painter, chosen)

    def _skip(self, wide: float) -> int:
        """Every how many columns there is room for a name."""
        widest = max((self.ink.small.width(each) for each in self.figure.columns), default=0.0)
        return max(1, -(-int(widest + 4) // max(1, int(wide))))

    def frame(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(QPen(QColor(self.ink.colours.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def paint_mark(self, painter: QPainter, mark: Mark, place: QRectF) -> None:
        ink, colours = self.ink, self.ink.colours
        box = place.adjusted(1.5, 1.5, -1.5, -1.5)
        if mark.value is None:
            hatched = QBrush(QColor(colours.border), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(box, hatched)
            return
        share = min(1.0, mark.value / FULL)
        over = mark.value > FULL
        strong = QColor(colours.tints["amber"].stripe if over else colours.accent_bar)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(QColor(colours.track), strong, share))
        painter.drawRoundedRect(box, 3, 3)
        if place.width() >= CELL_NARROW:
            said = mark.said if place.width() >= CELL_WIDE else f"{mark.value:.0f}"
            colour = self._on(painter.brush().color())
            ink.write(painter, ink.small, colour, box, said, side=CENTRE)

    def _on(self, ground: QColor) -> str:
        """Letters that can be read on this ground."""
        return "#0b1f1c" if ground.lightnessF() > LIGHT_GROUND else "#ffffff"


LIGHT_GROUND = 0.38


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two."""
    pairs = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


CHARTS: dict[str, type[Chart]] = {
    "bars": BarChart,
    "columns": ColumnChart,
    "share": ShareChart,
    "heat": HeatChart,
}


def chart_of(figure: Figure, ink: Ink, width: float) -> Chart:
    """The chart that shows a figure in this width."""
    return CHARTS[figure.shape](figure, ink, width)
