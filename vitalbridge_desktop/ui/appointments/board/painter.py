"""Paints one column of the board: its times, lines, bands and visits."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Radius, Theme

from .block_layout import BlockLayout, BlockText
from .block_shape import BlockShapes
from .geometry import Placed, Scale
from .model import BoardBlock, BoardColumn, BoardSpan, SpanKind
from .paints import BoardPaints, cloud, cover, warning

MARGIN_LEFT = 5.0
MARGIN_RIGHT = 4.0
LANE_GAP = 2.0
SIGN = 10.0  # a cloud or a warning is so wide
FAINT = 0.3  # what is not looked for


class ColumnPainter:
    """Paints columns in the theme's colours at one pixel ratio."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self.paints = BoardPaints(theme.colours, ratio)
        self.layout = BlockLayout(theme)
        self._mirrored = theme.mirrored
        self._shapes = BlockShapes(self.paints, ratio, mirrored=theme.mirrored)

    def paint(
        self,
        painter: QPainter,
        column: BoardColumn,
        placed: Sequence[Placed],
        scale: Scale,
        width: int,
    ) -> None:
        """Paint a whole column *width* wide, its top left corner at the painter's origin."""
        whole = QRectF(0, 0, width, scale.height)
        painter.fillRect(whole, self.paints.surface)
        for closed in _between(_opened(column.spans, scale), scale.height):
            self._closed(painter, QRectF(0, closed[0], width, closed[1] - closed[0]), "closed")
        self._lines(painter, scale, width)
        sides = Sides(width, mirrored=self._mirrored)
        taken = [(at.block, sides.rect(block_rect(at, width))) for at in placed]
        for span in column.spans:
            if span.kind != "open":
                band = band_rect(span, scale, width)
                if span.kind == "hold":
                    self._held(painter, band)
                else:
                    self._closed(painter, band, span.kind)
        painter.setPen(self.paints.line)
        edge = sides.x(0.5)
        painter.drawLine(QPointF(edge, 0), QPointF(edge, scale.height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, rect in taken:
            self.block(painter, block, rect)

    def _lines(self, painter: QPainter, scale: Scale, width: int) -> None:
        at = scale.begin
        while at < scale.finish:
            y = round(scale.y(at)) + 0.5
            whole_hour = at.minute == 0
            painter.setPen(self.paints.line if whole_hour else self.paints.half_line)
            if y > 1:
                painter.drawLine(QPointF(0, y), QPointF(width, y))
            at = _next_line(at, scale.grid.lines)

    def _closed(self, painter: QPainter, band: QRectF, kind: SpanKind | Literal["closed"]) -> None:
        cover(painter, band, self.paints.hatched[kind])

    def _held(self, painter: QPainter, band: QRectF) -> None:
        """A time that is kept for somebody: a place for a visit, not yet one."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.paints.held)
        painter.setBrush(self.paints.grounds["hold"])
        place = band.adjusted(MARGIN_LEFT + 0.5, 1.5, -MARGIN_RIGHT - 0.5, -0.5)
        painter.drawRoundedRect(place, Radius.block, Radius.block)
        painter.restore()

    def block(self, painter: QPainter, block: BoardBlock, place: QRectF) -> None:
        """Paint one visit into *place*."""
        text = self.layout.lay_out(block, place.width(), place.height())
        if block.faint:
            painter.setOpacity(FAINT)
        self._shapes.paint(painter, block, place)
        self._words(painter, block, place, text)
        painter.setOpacity(1.0)

    def _words(self, painter: QPainter, block: BoardBlock, place: QRectF, text: BlockText) -> None:
        tint = self.paints.tint(block.colour)
        name = self.paints.soft if block.rejected else self.paints.text
        pens = {"name": name, "detail": self.paints.soft, "status": tint.text}
        sides = Sides(place.width(), mirrored=self._mirrored)
        left, top = place.x(), place.y()
        for line in text.lines:
            painter.setFont(line.letters.font)
            painter.setPen(pens[line.part])
            x = line.x  # nothing is measured anew where it stands as it was laid out
            if self._mirrored:
                x = sides.x(line.x, line.letters.width(line.text))
            place_of_text = QPointF(left + x, top + line.y - line.letters.ascent)
            painter.drawStaticText(place_of_text, line.letters.prepared(line.text))
        if text.cloud_at is not None:
            x, middle = text.cloud_at
            at = place.x() + sides.x(x, SIGN)
            cloud(painter, at, place.y() + middle, tint.text)
        if text.alert_at is not None:
            x, middle = text.alert_at
            at = place.x() + sides.x(x, SIGN)
            warning(painter, at, place.y() + middle, self.paints.warning)


def block_rect(at: Placed, width: float) -> QRectF:
    """Where a visit is drawn within a column *width* wide."""
    left, wide = at.across(width - MARGIN_LEFT - MARGIN_RIGHT)
    gap = LANE_GAP if at.lane + at.wide < at.lanes else 0.0
    top, bottom = round(at.top) + 1.5, round(at.bottom) - 0.5
    return QRectF(round(MARGIN_LEFT + left) + 0.5, top, round(wide - gap) - 1, bottom - top)


def _opened(spans: Iterable[BoardSpan], scale: Scale) -> list[tuple[int, int]]:
    """From where to where a column is open, in order."""
    return sorted(
        (round(scale.y(span.start)), round(scale.y(span.end)))
        for span in spans
        if span.kind == "open"
    )


def _between(taken: Iterable[tuple[int, int]], height: int) -> Iterator[tuple[int, int]]:
    """What is left of a column."""
    top = 0
    for first, last in (*taken, (height, height)):
        if first > top:
            yield top, first
        top = max(top, last)


def band_rect(span: BoardSpan, scale: Scale, width: int) -> QRectF:
    """Where a stretch of time is in a column *width* wide."""
    top, bottom = round(scale.y(span.start)), round(scale.y(span.end))
    return QRectF(0, top, width, bottom - top)


def _next_line(at: datetime, minutes: int) -> datetime:
    return at + timedelta(minutes=minutes - at.minute % minutes)
