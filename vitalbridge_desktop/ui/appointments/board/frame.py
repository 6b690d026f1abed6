"""What stays in sight while the day board scrolls: the heads of the columns and the hours."""

from dataclasses import dataclass
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
from .words import load_words, tr

HEAD_HEIGHT = 56
HOURS_WIDTH = 52
HEAD_PAD = 10.0
BAR_TOP = 45.0
BAR_HEIGHT = 4.0
LOAD_GAP = 6.0
TICK = 7
BADGE_HEIGHT = 16.0
HOUR_LINE = 14.0


@dataclass(frozen=True, slots=True)
class HeadStyle:
    """How all heads of a board are written alike, so that in none of them a word is cut.

    Attributes:
        short: Everybody goes by the short name.
        apart: How booked they are stands beside the bar, and the note has the line to itself.
    """

    short: bool
    apart: bool


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
        self._small = Letters(theme.font(Size.small))
        self._load = Letters(theme.font(Size.tiny, Weight.strong, tabular=True))
        self._hour = Letters(theme.font(Size.small, tabular=True))
        self._badge = Letters(theme.font(Size.small, Weight.bold, tabular=True))

    def style(self, layout: BoardLayout) -> HeadStyle:
        """What there is room for in the heads."""
        columns = layout.columns
        room = columns.width // max(1, columns.count) - 2 * HEAD_PAD
        each = [layout.column(index) for index in range(columns.count)]
        return HeadStyle(
            any(one.short and self._title.width(one.title) > room for one in each),
            any(self._runs_over(one, room) for one in each),
        )

    def head(self, painter: QPainter, column: BoardColumn, width: int, style: HeadStyle) -> None:
        """Paint a column's head: who, what and how booked."""
        painter.fillRect(QRectF(0, 0, width, HEAD_HEIGHT), self.ground)
        sides = Sides(width, mirrored=self._mirrored)
        painter.setPen(self._column_line)
        edge = sides.x(0.5)
        painter.drawLine(QPointF(edge, 0), QPointF(edge, HEAD_HEIGHT))
        painter.setPen(self.line)
        painter.drawLine(QPointF(0, HEAD_HEIGHT - 0.5), QPointF(width, HEAD_HEIGHT - 0.5))
        room, load = width - 2 * HEAD_PAD, load_words(column)
        noted, note = self._note, dotted((column.subtitle, load))
        if style.apart or not load:
            noted, note = self._small, self._whole_part(column.subtitle, room)
        title = column.short if style.short and column.short else column.title
        for letters, pen, text, base in (
            (self._title, self._current if column.current else self._text, title, 21.5),
            (noted, self._soft, note, 37.5),
        ):
            painter.setFont(letters.font)
            painter.setPen(pen)
            words = letters.fit(text, room)
            painter.drawText(QPointF(sides.x(HEAD_PAD, letters.width(words)), base), words)
        if style.apart:
            painter.setFont(self._load.font)
            wide, base = self._load.width(load), self._load.centred(BAR_TOP, BAR_HEIGHT)
            painter.drawText(QPointF(sides.x(width - HEAD_PAD - wide, wide), base), load)
            room -= self._load.width(tr("{percent}%").format(percent=100)) + LOAD_GAP
        self._bar_of(painter, column.load, QRectF(HEAD_PAD, BAR_TOP, room, BAR_HEIGHT), sides)

    def _runs_over(self, column: BoardColumn, room: float) -> bool:
        load = load_words(column)
        return bool(load) and self._note.width(dotted((column.subtitle, load))) > room

    def _whole_part(self, note: str, room: float) -> str:
        """As much of a note as can be said whole: what a visitor must know stands first."""
        return note if self._small.width(note) <= room else note.partition(" · ")[0]

    def _bar_of(self, painter: QPainter, load: float | None, bar: QRectF, sides: Sides) -> None:
        """A bar as long as a column is booked, on the track of the whole."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._track)
        painter.drawRoundedRect(sides.rect(bar), BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if load:
            bar.setWidth(max(BAR_HEIGHT, bar.width() * min(load, 1.0)))
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
