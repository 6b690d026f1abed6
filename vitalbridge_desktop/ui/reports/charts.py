"""Charts painted by hand: bars, columns, shares; and which of them shows a figure."""

from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from vitalbridge_desktop.ui.theme import Radius

from .chart import CENTRE, FULL, GAP, LABELS, RIGHT, Chart
from .figures import Figure, Mark
from .heat_chart import HeatChart
from .ink import Ink

ROW, THICK = 26, 14
COLUMNS_HIGH = 168
WORDS = 20
COLUMN_MOST = 64
SHARE_HIGH = 74


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
        self.write(painter, ink.plain, ink.colours.text, name, mark.label)
        value = QRectF(inside.right() - values, inside.top(), values, ROW)
        ink.strong.write(painter, ink.colours.text, self.seen(value), mark.said, RIGHT)
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
        line = QRectF(track.left(), track.center().y() - 1, end - track.left(), 2)
        tip = QRectF(end - 2, track.top() + 2, 2, track.height() - 4)
        for part in (line, tip):
            painter.fillRect(self.seen(part), colour)


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
        self.write(painter, ink.plain, ink.colours.text_soft, below, mark.label, side=CENTRE)
        room = base - place.top() - WORDS
        high = room * (mark.value or 0) / self.figure.most
        wide = min(COLUMN_MOST, place.width() * 0.6)
        top = base - max(high, 1.0)
        box = QRectF(place.center().x() - wide / 2, top, wide, base - top)
        if mark.value:
            painter.save()
            painter.setClipRect(self.seen(box), Qt.ClipOperation.IntersectClip)
            self.bar(painter, box.adjusted(0, 0, 0, Radius.chip), ink.colours.accent_bar)
            painter.restore()
        above = QRectF(place.left(), top - WORDS, place.width(), WORDS)
        self.write(painter, ink.strong, ink.colours.text, above, mark.said, side=CENTRE)


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
            painter.drawRect(self.seen(QRectF(left, 8, wide, THICK)))
            left += wide

    def paint_mark(self, painter: QPainter, mark: Mark, place: QRectF) -> None:
        ink = self.ink
        colour = self._colours()[self.figure.marks.index(mark)]
        first = QRectF(place.left() + 18, 28, place.width() - 22, 22)
        self.bar(painter, QRectF(place.left() + 4, 34, 10, 10), colour)
        self.write(painter, ink.strong, ink.colours.text, first, f"{mark.said} · {mark.note}")
        below = first.translated(0, 19)
        self.write(painter, ink.plain, ink.colours.text_soft, below, mark.label)

    def _colours(self) -> tuple[str, str]:
        return self.ink.colours.accent_bar, self.ink.colours.tints["sky"].stripe


CHARTS: dict[str, type[Chart]] = {
    "bars": BarChart,
    "columns": ColumnChart,
    "share": ShareChart,
    "heat": HeatChart,
}


def chart_of(figure: Figure, ink: Ink, width: float, *, mirrored: bool = False) -> Chart:
    """The chart that shows a figure in this width."""
    return CHARTS[figure.shape](figure, ink, width, mirrored)
