"""Pens, brushes and hatched grounds of the day board, made once a colour scheme."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

from vitalbridge_desktop.ui.colours import Colours, Hatch, Tint
from vitalbridge_desktop.ui.theme import Radius

PIECES = 8
PERIOD = 16  # pixels from one stripe of a hatched ground to the next, along an edge


class TintPaints:
    """One visit type's colours, ready to paint with."""

    def __init__(self, tint: Tint) -> None:
        self.stripe = QBrush(QColor(tint.stripe))
        self.fill = QBrush(QColor(tint.fill))
        self.border = QPen(QColor(tint.border), 1)
        self.text = QPen(QColor(tint.text))
        self.dashes = QPen(QColor(tint.stripe), 1.2, Qt.PenStyle.DashLine)


class BoardPaints:
    """Everything that the board paints with, for one scheme and one pixel ratio."""

    def __init__(self, colours: Colours, ratio: float) -> None:
        self.colours = colours
        self.surface = QColor(colours.surface)
        self.text = QPen(QColor(colours.text))
        self.soft = QPen(QColor(colours.text_soft))
        self.line = QPen(QColor(colours.line), 1)
        self.half_line = QPen(QColor(colours.line_soft), 1)
        self.clash_fill = QBrush(QColor(colours.clash_fill))
        self.clash_frame = QPen(QColor(colours.clash_frame), 2)
        self.refused = QPen(QColor(colours.clash_frame), 1.4, Qt.PenStyle.DashLine)
        self.warning = QColor(colours.waiting.text)
        self.tints = {name: TintPaints(tint) for name, tint in colours.tints.items()}
        self.hatched = {
            "closed": hatch(colours.closed, ratio),
            "break": hatch(colours.closed, ratio),
            "leave": hatch(colours.leave, ratio),
            "holiday": hatch(colours.holiday, ratio),
            "block": hatch(colours.block, ratio),
        }
        self.named = {
            "break": QPen(QColor(colours.closed.text)),
            "leave": QPen(QColor(colours.leave.text)),
            "holiday": QPen(QColor(colours.holiday.text)),
            "block": QPen(QColor(colours.block.text)),
            "hold": QPen(QColor(colours.waiting.text)),
        }
        self.grounds = {
            "break": QColor(colours.closed.ground),
            "leave": QColor(colours.leave.ground),
            "holiday": QColor(colours.holiday.ground),
            "block": QColor(colours.block.ground),
            "hold": QColor(colours.waiting.fill),
        }
        self.held = QPen(QColor(colours.waiting.text), 1.2, Qt.PenStyle.DashLine)

    def tint(self, name: str) -> TintPaints:
        """A visit type's paints; slate for a colour that nobody knows."""
        return self.tints.get(name) or self.tints["slate"]


def corner(place: QRectF) -> float:
    """How round a visit's corners are: those of a very low one would make a pill of it."""
    return min(Radius.block, place.height() / 3)


def hatch(colours: Hatch, ratio: float) -> QPixmap:
    """A ground with slanting stripes that joins itself on every side."""
    side = round(PERIOD * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(colours.ground))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.stripe))
    half = side / 2
    for start in (-half, half, side + half):  # stripes from bottom left to top right
        corners = ((start, 0), (start + half, 0), (start + half - side, side), (start - side, side))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    painter.end()
    return _repeated(pixmap, ratio)


def _repeated(small: QPixmap, ratio: float) -> QPixmap:
    """The same ground in one piece: what is laid out of few large pieces is painted sooner."""
    large = QPixmap(small.width() * PIECES, small.height() * PIECES)
    painter = QPainter(large)
    painter.drawTiledPixmap(large.rect(), small)
    painter.end()
    large.setDevicePixelRatio(ratio)
    return large


def cover(painter: QPainter, band: QRectF, ground: QPixmap) -> None:
    """Lay a hatched ground out over a band, whatever lies beside it joining on.

    Not by Qt's own tiling: that shares the work among threads, and waits for them when the
    machine has other things to do (40 ms of a repaint, where this takes a quarter of one).
    """
    ratio = ground.devicePixelRatio()
    wide, high = ground.width() / ratio, ground.height() / ratio
    y = band.top()
    while y < band.bottom():
        down = min(high - y % high, band.bottom() - y)
        x = band.left()
        while x < band.right():
            across = min(wide - x % wide, band.right() - x)
            part = QRectF(x % wide * ratio, y % high * ratio, across * ratio, down * ratio)
            painter.drawPixmap(QRectF(x, y, across, down), ground, part)
            x += across
        y += down


def cloud(painter: QPainter, x: float, middle: float, colour: QPen) -> None:
    """A small filled cloud: this is on the desk only."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour.color())
    painter.drawEllipse(QRectF(x, middle - 0.6, 4.6, 4.6))
    painter.drawEllipse(QRectF(x + 2.0, middle - 4.0, 6.0, 6.0))
    painter.drawEllipse(QRectF(x + 5.6, middle - 1.2, 5.2, 5.2))
    painter.drawRect(QRectF(x + 2.3, middle, 6.0, 4.0))


def warning(painter: QPainter, x: float, middle: float, colour: QColor) -> None:
    """A small warning triangle: this patient has an alert."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    top, bottom = middle - 4.5, middle + 4.5
    painter.drawPolygon(
        QPolygonF([QPointF(x + 5, top), QPointF(x + 10, bottom), QPointF(x, bottom)])
    )
    painter.setPen(QPen(QColor("#ffffff"), 1.2))
    painter.drawLine(QPointF(x + 5, middle - 1.2), QPointF(x + 5, middle + 1.4))
    painter.drawPoint(QPointF(x + 5, middle + 3.2))
