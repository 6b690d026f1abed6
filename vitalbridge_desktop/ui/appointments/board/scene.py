"""Puts the day board together for one look: kept columns first, what moves over them, the frame."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

from .band_names import BandNames
from .frame import HEAD_HEIGHT, HOURS_WIDTH, FramePainter, HeadStyle
from .keys import Cursor
from .layout import BoardLayout, Ghost
from .model import Key
from .overlay import OverlayPainter
from .painter import ColumnPainter, band_rect, block_rect
from .tiles import Tiles
from .words import tr

AROUND_WORDS = (-16.0, -10.0, 16.0, 10.0)
TOLD = ("open", "holiday", "block")  # that somebody works, or why nobody does
HOURS = UUID(int=0)  # the key under which the column of hours is kept


@dataclass(slots=True)
class Moving:
    """What changes on the board without a column changing.

    Attributes:
        also: Visits that are chosen together with the one on which the cursor stands.
    """

    selected: UUID | None = None
    also: frozenset[UUID] = frozenset()
    hovered: UUID | None = None
    cursor: Cursor | None = None
    cursor_shown: bool = False
    ghost: Ghost | None = None
    now: datetime | None = None
    now_in: Key | None = None


@dataclass(frozen=True, slots=True)
class View:
    """What of the board the window looks at.

    Attributes:
        offset: How far it is scrolled to the right and down.
        dirty: The part of the window that is to be painted.
        sides: From which side hours and columns follow each other.
    """

    size: QSize
    offset: tuple[int, int]
    dirty: QRect
    sides: Sides

    @property
    def span(self) -> tuple[int, int]:
        """From where to where it is dirty, from the side of the hours on."""
        if not self.sides.mirrored:
            return self.dirty.left(), self.dirty.right() + 1
        return self.size.width() - self.dirty.right() - 1, self.size.width() - self.dirty.left()

    @property
    def body(self) -> QRect:
        """The window without hours and heads."""
        left = 0 if self.sides.mirrored else HOURS_WIDTH
        return QRect(left, HEAD_HEIGHT, self.size.width() - HOURS_WIDTH, self.size.height())


class BoardScene:
    """Paints the board's window; knows what was painted before and need not be again."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._ratio = 0.0
        self.columns, self.heads = Tiles(), Tiles()
        self.forget()

    def forget(self) -> None:
        """The colours are others now: everything is painted anew."""
        self.columns.forget()
        self.heads.forget()
        self._frame, self._overlay = FramePainter(self._theme), OverlayPainter(self._theme)
        self._painter = ColumnPainter(self._theme, self._ratio or 1.0)
        self._names = BandNames(self._theme, self._painter.paints)

    def paint(self, painter: QPainter, layout: BoardLayout, view: View, moving: Moving) -> None:
        """Paint the dirty part of the window."""
        self._follow(painter.device().devicePixelRatioF())
        painter.fillRect(view.dirty, self._frame.ground)
        if not layout.columns.count:
            whole = QRectF(0, 0, view.size.width(), view.size.height())
            words = layout.picture.nobody or tr("Nobody works on this day.")
            self._say(painter, whole, words)
            return
        x, y = view.offset
        begin, end = view.span
        left = max(begin, HOURS_WIDTH)
        shown = layout.columns.shown(x + left - HOURS_WIDTH, end - left)
        origin, body = QPointF(HOURS_WIDTH - x, HEAD_HEIGHT - y), view.body
        if body.intersects(view.dirty):
            painter.save()
            painter.setClipRect(body.intersected(view.dirty))
            for index in shown:
                at = self._across(layout, view, index)
                painter.drawPixmap(QPointF(at, origin.y()), self._column(layout, index))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._now_line(painter, layout, shown, (moving, view))
            for index in shown:
                painter.save()
                painter.translate(self._across(layout, view, index), origin.y())
                self._name_bands(painter, layout, index, (y, view))
                painter.restore()
            self._moving(painter, layout, shown, (moving, view))
            if _is_closed(layout):
                self._say(painter, QRectF(body), tr("Nobody works on this day."))
            painter.restore()
        if not body.contains(view.dirty):
            self._sticky(painter, layout, view, shown)
            if moving.now is not None:
                self._badge(painter, layout, moving.now, (origin.y(), view))

    @staticmethod
    def _across(layout: BoardLayout, view: View, index: int) -> float:
        """Where a column's left edge stands in the window."""
        left, width = layout.columns.span(index)
        return view.sides.x(HOURS_WIDTH - view.offset[0] + left, width)

    def _follow(self, ratio: float) -> None:
        if ratio != self._ratio:
            self._ratio = ratio
            self.forget()

    def _column(self, layout: BoardLayout, index: int) -> QPixmap:
        column, (_, width), scale = layout.column(index), layout.columns.span(index), layout.scale
        stamp = (column, width, scale.hour_height, scale.first, scale.last, scale.grid.lines)
        paint = partial(self._paint_column, layout, index, width)
        return self._tile(self.columns, column.key, stamp, (width, scale.height), paint)

    def _paint_column(self, layout: BoardLayout, index: int, width: int, painter: QPainter) -> None:
        column, placed = layout.column(index), layout.placed(index)
        self._painter.paint(painter, column, placed, layout.scale, width)

    def _head(self, layout: BoardLayout, index: int, style: HeadStyle) -> QPixmap:
        column, (_, width) = layout.column(index), layout.columns.span(index)
        paint = partial(self._frame.head, column=column, width=width, style=style)
        size = (width, HEAD_HEIGHT)
        return self._tile(self.heads, column.key, (column, width, style), size, paint)

    def _hours(self, layout: BoardLayout) -> QPixmap:
        scale = layout.scale
        stamp = (scale.hour_height, scale.first, scale.last)
        paint = partial(self._frame.hours, scale=scale)
        return self._tile(self.heads, HOURS, stamp, (HOURS_WIDTH, scale.height), paint)

    def _tile(
        self,
        tiles: Tiles,
        key: Key,
        stamp: tuple[object, ...],
        size: tuple[int, int],
        paint: Callable[[QPainter], None],
    ) -> QPixmap:
        return tiles.tile(key, stamp, size, self._ratio, paint)

    def _name_bands(
        self, painter: QPainter, layout: BoardLayout, index: int, looked: tuple[int, View]
    ) -> None:
        """What closes a column's time is named where the window looks."""
        (y, view), (_, width) = looked, layout.columns.span(index)
        sides = Sides(width, mirrored=view.sides.mirrored)
        named = (span for span in layout.column(index).spans if span.label and span.kind != "open")
        bands = [(span, band_rect(span, layout.scale, width)) for span in named]
        if bands:
            taken = [sides.rect(block_rect(at, width)) for at in layout.placed(index)]
            seen = QRectF(0, y, width, view.size.height() - HEAD_HEIGHT)
            self._names.paint(painter, self._names.placed(bands, taken, seen), width)

    @staticmethod
    def _turn(painter: QPainter, view: View) -> None:
        """Let what has no words in it be drawn from the side of the hours, where that is."""
        if view.sides.mirrored:
            painter.translate(view.size.width(), 0)
            painter.scale(-1, 1)
        x, y = view.offset
        painter.translate(HOURS_WIDTH - x, HEAD_HEIGHT - y)

    def _now_line(
        self, painter: QPainter, layout: BoardLayout, shown: range, seen: tuple[Moving, View]
    ) -> None:
        moving, view = seen
        if moving.now is not None:
            painter.save()
            self._turn(painter, view)
            crossed = _crossed(layout, moving, shown)
            self._overlay.now(painter, layout, moving.now, crossed)
            painter.restore()

    def _moving(
        self, painter: QPainter, layout: BoardLayout, shown: range, seen: tuple[Moving, View]
    ) -> None:
        moving, view = seen
        painter.save()
        self._turn(painter, view)
        self._marks(painter, layout, shown, moving)
        painter.restore()
        if moving.ghost is not None:
            rect = layout.ghost(moving.ghost)
            if not rect.isEmpty():
                x, y = view.offset
                there = view.sides.rect(rect.translated(HOURS_WIDTH - x, HEAD_HEIGHT - y))
                self._overlay.ghost(painter, moving.ghost, there)

    def _marks(self, painter: QPainter, layout: BoardLayout, shown: range, moving: Moving) -> None:
        """What is under the pointer, what is chosen, and where the keyboard stands."""
        overlay = self._overlay
        chosen = moving.also | ({moving.selected} if moving.selected else set())
        ring = overlay.selected if moving.cursor_shown else overlay.remembered
        for appointment_id, draw in (
            (moving.hovered, overlay.hovered),
            *((each, ring) for each in chosen),
        ):
            found = layout.find(appointment_id) if appointment_id else None
            if found is not None and found[0] in shown:
                draw(painter, layout.rect(*found))
        if not moving.cursor_shown or (cursor := moving.cursor) is None:
            return
        stop = cursor.stop
        if stop.block is None:
            overlay.cursor(painter, layout.cell(cursor.column, stop.start, stop.end))
        elif stop.block.appointment_id not in chosen:  # come by Tab, which chooses none
            overlay.cursor(painter, layout.rect(cursor.column, stop.block))

    def _sticky(self, painter: QPainter, layout: BoardLayout, view: View, shown: range) -> None:
        corner = view.sides.rect(QRectF(0, 0, HOURS_WIDTH, HEAD_HEIGHT))
        hours = QPointF(corner.x(), HEAD_HEIGHT - view.offset[1])
        painter.drawPixmap(hours, self._hours(layout))
        if view.dirty.top() < HEAD_HEIGHT:
            style = self._frame.style(layout)
            for index in shown:
                at = self._across(layout, view, index)
                painter.drawPixmap(QPointF(at, 0), self._head(layout, index, style))
        painter.fillRect(corner, self._frame.ground)
        painter.setPen(self._frame.line)
        line, body = HEAD_HEIGHT - 0.5, view.body
        painter.drawLine(QPointF(body.left(), line), QPointF(body.right() + 1, line))

    def _badge(
        self, painter: QPainter, layout: BoardLayout, now: datetime, at: tuple[float, View]
    ) -> None:
        top, view = at
        if layout.scale.begin <= now <= layout.scale.finish:
            y = top + round(layout.scale.y(now))
            if y >= HEAD_HEIGHT:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                left = view.sides.x(0, HOURS_WIDTH)
                painter.save()
                painter.translate(left, 0)
                self._frame.now(painter, now, y, layout.scale)
                painter.restore()

    def _say(self, painter: QPainter, place: QRectF, words: str) -> None:
        """Write a sentence into the middle, on a ground of its own."""
        painter.setFont(self._theme.font(Size.body, Weight.strong))
        room = painter.boundingRect(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._frame.ground)
        painter.drawRoundedRect(room.adjusted(*AROUND_WORDS), Radius.card, Radius.card)
        painter.setPen(QColor(self._theme.colours.text_soft))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _is_closed(layout: BoardLayout) -> bool:
    """Whether nobody works and nobody comes."""
    columns = layout.picture.columns
    return not any(each.blocks or any(span.kind in TOLD for span in each.spans) for each in columns)


def _crossed(layout: BoardLayout, moving: Moving, shown: range) -> range:
    """The columns that the line of now goes through."""
    if moving.now_in is None:
        return shown
    at = layout.column_of(moving.now_in)
    return range(at, at + 1) if at is not None and at in shown else range(0)
