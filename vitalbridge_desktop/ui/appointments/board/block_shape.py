"""The ground of a block: stripe, fill and frame, kept as pictures since many blocks are alike."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from .block_layout import STRIPE
from .model import BoardBlock
from .paints import BoardPaints, corner

AROUND = 1.5  # half of the thickest frame lies outside
MOST_KEPT = 600

Look = tuple[str, bool, bool, float, float]


class BlockShapes:
    """Grounds of blocks by colour, state and size."""

    def __init__(self, paints: BoardPaints, ratio: float, *, mirrored: bool = False) -> None:
        self._paints, self._ratio, self._mirrored = paints, ratio, mirrored
        self._kept: dict[Look, QPixmap] = {}

    def paint(self, painter: QPainter, block: BoardBlock, place: QRectF) -> None:
        """Paint the ground of *block* into *place*."""
        look = (block.colour, block.clash, block.rejected, place.width(), place.height())
        pixmap = self._kept.get(look)
        if pixmap is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            pixmap = self._kept[look] = self._draw(block, place.width(), place.height())
        painter.drawPixmap(QPointF(place.x() - AROUND, place.y() - AROUND), pixmap)

    def _draw(self, block: BoardBlock, width: float, height: float) -> QPixmap:
        pixmap = QPixmap(
            ceil((width + 2 * AROUND) * self._ratio), ceil((height + 2 * AROUND) * self._ratio)
        )
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._mirrored:
            painter.translate(width + 2 * AROUND, 0)
            painter.scale(-1, 1)
        place = QRectF(AROUND, AROUND, width, height)
        if block.rejected:
            self._hollow(painter, block, place)
        else:
            self._solid(painter, block, place)
        painter.end()
        return pixmap

    def _hollow(self, painter: QPainter, block: BoardBlock, place: QRectF) -> None:
        shape = _round(place)
        painter.fillPath(shape, self._paints.surface)
        dashes = self._paints.refused if block.clash else self._paints.tint(block.colour).dashes
        painter.strokePath(shape, dashes)

    def _solid(self, painter: QPainter, block: BoardBlock, place: QRectF) -> None:
        tint, shape, inner = self._paints.tint(block.colour), _round(place), _right_part(place)
        painter.fillPath(shape, tint.stripe)
        painter.fillPath(inner, self._paints.clash_fill if block.clash else tint.fill)
        if block.clash:
            painter.strokePath(shape, self._paints.clash_frame)
        else:
            painter.strokePath(inner, tint.border)


def _round(place: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(place, corner(place), corner(place))
    return path


def _right_part(place: QRectF) -> QPainterPath:
    """The block without its stripe: square on the left, round on the right."""
    path = QPainterPath()
    twice = 2 * corner(place)
    left, right = place.left() + STRIPE, place.right() - twice
    path.moveTo(left, place.top())
    path.arcTo(QRectF(right, place.top(), twice, twice), 90, -90)
    path.arcTo(QRectF(right, place.bottom() - twice, twice, twice), 0, -90)
    path.lineTo(left, place.bottom())
    return path
