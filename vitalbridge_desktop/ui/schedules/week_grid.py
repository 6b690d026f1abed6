"""The sheet that a week is drawn on: seven rows, a column an hour, and bars with words."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.moments import hour_words
from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

from .week_picture import EARLIEST, HOUR, LATEST, WEEK

HEAD = 30
ROW = 37
NAMES = 88
PAD = 14
INSET = 6
SIDE = 8
LEAST = 420
HIGH = HEAD + WEEK * ROW + 2


class WeekGrid:
    """Where a minute lies, and how the sheet and its bars are painted.

    Attributes:
        first, last: The hours that are shown, in minutes after midnight.
        bars: The letters of the bars.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.first, self.last = EARLIEST, LATEST
        self._sides, self._width = Sides(LEAST, mirrored=False), float(LEAST)
        self.hours = Letters(theme.font(Size.small, tabular=True))
        self._days = Letters(theme.font(Size.body, Weight.strong))
        self.bars = Letters(theme.font(Size.note, Weight.strong, tabular=True))

    def fit(self, widget: QWidget) -> None:
        """Be as wide as a widget, and read from the side that it is read from."""
        self._sides, self._width = Sides.of(widget), float(widget.width())

    @property
    def mirrored(self) -> bool:
        """Whether the day goes from the right to the left."""
        return self._sides.mirrored

    def room(self, start: int, end: int) -> float:
        """How wide it is from one minute to another."""
        return self._along(end) - self._along(start)

    def box(self, start: int, end: int, top: float, high: float) -> QRectF:
        """Where a stretch of a day is painted."""
        left = self._along(start)
        return self._sides.rect(QRectF(left, top, self._along(end) - left, high))

    def names(self, row: int) -> QRectF:
        """Where a day's name stands."""
        place = QRectF(0, HEAD + row * ROW + 1, NAMES - 1, ROW - 1)
        return self._sides.rect(place)

    def minute(self, x: float) -> float:
        """The minute that lies there, as it is; the edges of the sheet are its ends."""
        share = (self._sides.x(x) - NAMES) / max(1.0, self._width - NAMES - 1)
        return self.first + min(1.0, max(0.0, share)) * (self.last - self.first)

    def _along(self, minute: int) -> float:
        """How far a minute lies from the side of the names; what is not shown lies at the edge."""
        share = (min(max(minute, self.first), self.last) - self.first) / (self.last - self.first)
        return NAMES + share * (self._width - NAMES - 1)

    @staticmethod
    def row(y: float) -> int:
        """The row that lies there."""
        return min(WEEK - 1, max(0, int(y - HEAD) // ROW))

    def begin(self, painter: QPainter, size: QSizeF) -> QPainterPath:
        """Paint the ground; answers the frame, to which everything else is clipped."""
        colours = self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(QPointF(0, 0), size).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(frame, Radius.card, Radius.card)
        painter.fillPath(path, QColor(colours.card))
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, size.width(), HEAD), QColor(colours.panel))
        self._lines(painter, size)
        return path

    def end(self, painter: QPainter, frame: QPainterPath, *, focused: bool) -> None:
        """Paint the frame around it all."""
        colours = self._theme.colours
        painter.restore()
        painter.setPen(QPen(QColor(colours.focus if focused else colours.border), 1 + focused))
        painter.drawPath(frame)

    def _lines(self, painter: QPainter, size: QSizeF) -> None:
        colours = self._theme.colours
        painter.setPen(QColor(colours.line))
        for row in range(WEEK):
            y = HEAD + row * ROW + 0.5
            painter.drawLine(QPointF(0, y), QPointF(size.width(), y))
        hours = range(self.first, self.last, HOUR)
        wide = (size.width() - NAMES) / len(hours)
        told = {minute: hour_words(time(minute // HOUR)) for minute in hours}
        if max(map(self.hours.width, told.values())) + 8 > wide:
            told = {minute: f"{minute // HOUR:02}" for minute in hours}
        painter.setFont(self.hours.font)
        for minute in hours:
            along = round(self._along(minute)) + 0.5
            x = self._sides.x(along)
            painter.setPen(QColor(colours.line))
            painter.drawLine(QPointF(x, HEAD), QPointF(x, size.height()))
            painter.setPen(QColor(colours.text_soft))
            base = self.hours.centred(0, HEAD)
            left = self._sides.x(along + 3, self.hours.width(told[minute]))
            painter.drawText(QPointF(left, base), told[minute])

    def name(self, painter: QPainter, row: int, name: str, note: str = "", *, lit: bool) -> None:
        """Write a day's name before its row; *lit*: it is today, or in hand."""
        colours, top = self._theme.colours, HEAD + row * ROW
        painter.setPen(QColor(colours.accent_soft_text if lit else colours.text))
        painter.setFont(self._days.font)
        wide = self._days.width(name)
        painter.drawText(QPointF(self._sides.x(PAD, wide), self._days.centred(top, ROW)), name)
        painter.setPen(QColor(colours.accent_soft_text if lit else colours.text_soft))
        painter.setFont(self.hours.font)
        left = self._sides.x(PAD + wide + 6, self.hours.width(note))
        painter.drawText(QPointF(left, self.hours.centred(top, ROW)), note)

    def bar(self, painter: QPainter, box: QRectF, said: Sequence[str], room: float) -> None:
        """Paint open hours with the first of these words that there is *room* for."""
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(box, Radius.block, Radius.block)
        fitting = (text for text in said if self.bars.width(text) <= room - 2 * SIDE)
        self.write(painter, box, next(fitting, ""), colours.accent_soft_text)

    def write(self, painter: QPainter, box: QRectF, text: str, colour: str) -> None:
        """Write into a bar."""
        within = box.adjusted(SIDE, 0, -SIDE, 0)
        self.bars.write(painter, colour, within, text, self._sides.start)
