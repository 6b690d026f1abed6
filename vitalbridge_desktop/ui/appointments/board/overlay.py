"""What moves over the day board: the chosen block, the cursor, the ghost, the line of now."""

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import clock, clocks
from vitalbridge_desktop.ui.sides import Sides, isolated, read_from_the_start
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

from .layout import BoardLayout, Ghost
from .paints import corner

NOW_WIDTH = 2.0
NOTCH_BEFORE, NOTCH_BEHIND = 5.0, 2.0  # how far the line of now reaches into a visit
TEXT_LEFT = 11.0
TEXT_RIGHT = 6.0
PAD = 4.0
LINE = 14.0
TWO_LINES = 2 * LINE
LOW = TWO_LINES + 2 * PAD


class OverlayPainter:
    """Paints in content coordinates, over the columns."""

    def __init__(self, theme: Theme) -> None:
        colours = theme.colours
        self._mirrored = theme.mirrored
        self._ring, self._thin_ring = QPen(QColor(colours.focus), 2), QPen(QColor(colours.focus), 1)
        self._halo = QPen(QColor(colours.accent_soft_border), 1)
        self._hover = QPen(QColor(colours.text_faint), 1.2)
        self._cell = QPen(QColor(colours.focus), 1.4)
        self._cell_fill = QColor(colours.accent)
        self._cell_fill.setAlphaF(0.08)
        self._dashes = QPen(QColor(colours.focus), 1.8, Qt.PenStyle.CustomDashLine)
        self._dashes.setDashPattern([3.0, 2.2])
        self._ghost_fill = QColor(colours.accent_soft)
        self._stripe = QColor(colours.accent_bar)
        self._now = QColor(colours.now)
        self._text, self._soft = QPen(QColor(colours.text)), QPen(QColor(colours.text_soft))
        self._name = Letters(theme.font(Size.note, Weight.bold))
        self._detail = Letters(theme.font(Size.small))

    def hovered(self, painter: QPainter, rect: QRectF) -> None:
        """A block under the pointer."""
        self._outline(painter, rect, self._hover)

    def selected(self, painter: QPainter, rect: QRectF) -> None:
        """A chosen block."""
        self._outline(painter, rect.adjusted(-2, -2, 2, 2), self._halo)
        self._outline(painter, rect, self._ring)

    def remembered(self, painter: QPainter, rect: QRectF) -> None:
        """A chosen block while the keyboard is elsewhere."""
        self._outline(painter, rect, self._thin_ring)

    def cursor(self, painter: QPainter, rect: QRectF) -> None:
        """The cell in which a booking would begin."""
        painter.setPen(self._cell)
        painter.setBrush(self._cell_fill)
        painter.drawRoundedRect(rect, Radius.chip, Radius.chip)

    def ghost(self, painter: QPainter, ghost: Ghost, rect: QRectF) -> None:
        """A visit that could be, dashed."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ghost_fill)
        painter.drawRoundedRect(rect, corner(rect), corner(rect))
        painter.setBrush(self._stripe)
        sides = Sides(rect.width(), mirrored=self._mirrored, left=rect.x())
        painter.drawRect(sides.rect(QRectF(rect.x() + 1, rect.y() + 2, 4, rect.height() - 4)))
        self._outline(painter, rect, self._dashes)
        if rect.height() < TWO_LINES:
            short = read_from_the_start(f"{clock(ghost.start)} {isolated(ghost.text)}")
            self._write(painter, (self._name, self._text), rect, short)
            return
        line = QRectF(rect.x(), rect.center().y() - LINE, rect.width(), LINE)
        line.moveTop(max(line.top(), rect.top()) if rect.height() < LOW else rect.top() + PAD)
        text, detail = self._ghost_lines(ghost, rect.width() - TEXT_LEFT - TEXT_RIGHT)
        self._write(painter, (self._name, self._text), line, text)
        self._write(painter, (self._detail, self._soft), line.translated(0, LINE), detail)

    def _ghost_lines(self, ghost: Ghost, room: float) -> tuple[str, str]:
        """What it is and when; where that has no room, when and of what kind."""
        when = clocks(ghost.start, ghost.end)
        if self._name.width(ghost.text) > room:
            kind, _, _ = ghost.detail.partition(" · ")
            return when, kind
        detail = dotted((when, ghost.detail))
        return ghost.text, detail if self._detail.width(detail) <= room else when

    def now(self, painter: QPainter, layout: BoardLayout, at: datetime, shown: range) -> None:
        """The line of now: it goes behind the visits, whose words it would strike out."""
        y = round(layout.scale.y(at))
        for index in shown:
            x, width = layout.columns.span(index)
            at_x = float(x)
            for left, right in layout.covered(index, at):
                self._now_piece(painter, at_x, left + NOTCH_BEFORE, y)
                at_x = max(at_x, right - NOTCH_BEHIND)
            self._now_piece(painter, at_x, float(x + width), y)

    def _now_piece(self, painter: QPainter, left: float, right: float, y: float) -> None:
        if right > left:
            painter.fillRect(QRectF(left, y - NOW_WIDTH / 2, right - left, NOW_WIDTH), self._now)

    def _write(
        self, painter: QPainter, style: tuple[Letters, QPen], strip: QRectF, text: str
    ) -> None:
        letters, pen = style
        painter.setPen(pen)
        painter.setFont(letters.font)
        base = letters.centred(strip.top(), strip.height())
        shown = letters.fit(text, strip.width() - TEXT_LEFT - TEXT_RIGHT)
        sides = Sides(strip.width(), mirrored=self._mirrored, left=strip.x())
        x = sides.x(strip.x() + TEXT_LEFT, letters.width(shown))
        painter.drawText(QPointF(x, base), shown)

    def _outline(self, painter: QPainter, rect: QRectF, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, corner(rect), corner(rect))
