"""What stays in sight while the day board scrolls: the heads of the columns and the hours."""

from datetime import datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import hour_words, near_clock
from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

from .geometry import Scale
from .layout import BoardLayout
from .model import BoardColumn
from .words import load_words

HEAD_HEIGHT = 56
HOURS_WIDTH = 52
HEAD_PAD = 10.0
BAR_TOP = 45.0
BAR_HEIGHT = 4.0
TICK = 7
BADGE_HEIGHT = 16.0
HOUR_LINE = 14.0


class FramePainter:
    """Paints heads, hours and the red badge of now, in the theme's colours."""

    def __init__(self, theme: Theme) -> None:
        colours = theme.colours
        self.ground = QColor(colours.surface)
        self.line = QPen(QColor(colours.border), 1)
        self._column_line = QPen(QColor(colours.line), 1)
        self._text, self._soft = QPen(QColor(colours.text)), QPen(QColor(colours.text_soft))
        self._current = QPen(QColor(colours.accent_soft_text))
        self._faint = QPen(QColor(colours.text_faint))
        self._track, self._bar = QColor(colours.track), QColor(colours.accent_bar)
        self._now = QColor(colours.now)
        self._mirrored = theme.mirrored
        self._title = Letters(theme.font(Size.body, Weight.bold))
        self._note = Letters(theme.font(Size.note))
        self._hour = Letters(theme.font(Size.small, tabular=True))
        self._badge = Letters(theme.font(Size.small, Weight.bold, tabular=True))

    def shortened(self, layout: BoardLayout) -> bool:
        """Whether everybody goes by the short name, since there is a whole one without room."""
        columns = layout.columns
        room = columns.width // max(1, columns.count) - 2 * HEAD_PAD
        each = (layout.column(index) for index in range(columns.count))
        return any(one.short and self._title.width(one.title) > room for one in each)

    def head(self, painter: QPainter, column: BoardColumn, width: int, *, short: bool) -> None:
        """Paint a column's head: who, what and how booked."""
        painter.fillRect(QRectF(0, 0, width, HEAD_HEIGHT), self.ground)
        sides = Sides(width, mirrored=self._mirrored)
        painter.setPen(self._column_line)
        edge = sides.x(0.5)
        painter.drawLine(QPointF(edge, 0), QPointF(edge, HEAD_HEIGHT))
        painter.setPen(self.line)
        painter.drawLine(QPointF(0, HEAD_HEIGHT - 0.5), QPointF(width, HEAD_HEIGHT - 0.5))
        room = width - 2 * HEAD_PAD
        load = load_words(column)
        spare = room - self._note.width(f" · {load}") if load else room
        note = dotted((self._note.fit(column.subtitle, spare), load))
        title = column.short if short and column.short else column.title
        for letters, pen, text, base in (
            (self._title, self._current if column.current else self._text, title, 21.5),
            (self._note, self._soft, note, 37.5),
        ):
            painter.setFont(letters.font)
            painter.setPen(pen)
            words = letters.fit(text, room)
            painter.drawText(QPointF(sides.x(HEAD_PAD, letters.width(words)), base), words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._track)
        bar = QRectF(HEAD_PAD, BAR_TOP, room, BAR_HEIGHT)
        painter.drawRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if column.load:
            bar.setWidth(max(BAR_HEIGHT, room * min(column.load, 1.0)))
            painter.setBrush(self._bar)
            painter.drawRoundedRect(sides.rect(bar), BAR_HEIGHT / 2, BAR_HEIGHT / 2)

    def hours(self, painter: QPainter, scale: Scale) -> None:
        """Paint the column of hours, its top at the painter's origin."""
        painter.fillRect(QRectF(0, 0, HOURS_WIDTH, scale.height), self.ground)
        painter.setFont(self._hour.font)
        at = scale.begin
        while at < scale.finish:
            if at.minute == 0:
                self._one_hour(painter, at, scale)
            at += timedelta(minutes=60 - at.minute)

    def _one_hour(self, painter: QPainter, at: datetime, scale: Scale) -> None:
        y = round(scale.y(at)) + 0.5
        painter.setPen(self._column_line)
        sides = Sides(HOURS_WIDTH, mirrored=self._mirrored)
        painter.drawLine(QPointF(sides.x(HOURS_WIDTH - TICK), y), QPointF(sides.x(HOURS_WIDTH), y))
        top = max(y - HOUR_LINE / 2, 1.0)
        text = hour_words(at)
        painter.setPen(self._faint)
        wide = self._hour.width(text)
        x = sides.x(HOURS_WIDTH - TICK - 5 - wide, wide)
        painter.drawText(QPointF(x, self._hour.centred(top, HOUR_LINE)), text)

    def now(self, painter: QPainter, at: datetime, y: float, scale: Scale) -> None:
        """Paint the red badge of now beside the hours, its middle at *y*; no hour shows behind."""
        text, sides = near_clock(at), Sides(HOURS_WIDTH, mirrored=self._mirrored)
        near = at.replace(minute=0) + timedelta(hours=round(at.minute / 60))
        hour = y + round(scale.y(near)) - round(scale.y(at))
        if abs(hour - y) < (BADGE_HEIGHT + HOUR_LINE) / 2:
            label = QRectF(0, hour - HOUR_LINE / 2, HOURS_WIDTH - TICK, HOUR_LINE)
            painter.fillRect(sides.rect(label), self.ground)
        wide = self._badge.width(text) + 10
        badge = QRectF(HOURS_WIDTH - TICK - wide, y - BADGE_HEIGHT / 2, wide, BADGE_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._now)
        tail = QRectF(badge.right(), y - 0.75, HOURS_WIDTH - badge.right(), 1.5)
        badge = sides.rect(badge)
        painter.drawRoundedRect(badge, 4, 4)
        painter.drawRect(sides.rect(tail))
        painter.setPen(QColor("#ffffff"))
        painter.setFont(self._badge.font)
        painter.drawText(QPointF(badge.x() + 5, self._badge.centred(badge.y(), BADGE_HEIGHT)), text)
