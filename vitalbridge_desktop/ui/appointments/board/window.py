"""The window on the day board: shows a picture, scrolls, and paints itself from kept columns."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Theme

from .frame import HEAD_HEIGHT, HOUR_LINE, HOURS_WIDTH
from .geometry import COMPACT_HOUR, HIGHEST_HOUR
from .layout import BoardLayout, Fineness, Ghost
from .model import BoardColumn, BoardPicture, Key
from .scene import BoardScene, Moving, View

NOTHING = BoardPicture(date(2000, 1, 1), time(8), time(17), None, ())
FRAME = 5  # pixels by which a ring or shadow reaches out of a block
AROUND = 24  # pixels kept around what is scrolled into sight
BEFORE_NOW = timedelta(hours=1)


class BoardWindow(QAbstractScrollArea):
    """Shows columns of time side by side; heads and hours stay in sight while it scrolls.

    Signals:
        fineness_changed: It is shown larger or smaller, or on another grid.
    """

    fineness_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = BoardScene(theme)
        self.moving = Moving()
        self.layout_of_day = BoardLayout(NOTHING, (1, 1))
        self._fineness = Fineness()
        self.outside_ghost: Ghost | None = None
        self._looked_at = 0  # how far it was scrolled down of itself
        theme.changed.connect(self._on_theme)
        self.setObjectName("board")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.horizontalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setSingleStep(20)

    def picture(self) -> BoardPicture:
        """The day that is shown."""
        return self.layout_of_day.picture

    def set_picture(self, picture: BoardPicture) -> None:
        """Show a day; columns that are equal to those shown before are not painted again."""
        before = self.picture()
        kept = {column.key: column for column in before.columns}
        columns = tuple(_kept(column, kept) for column in picture.columns)
        self.moving.now, self.moving.now_in = picture.now, picture.now_in
        self._lay_out(replace(picture, columns=columns))
        if picture.day != before.day:
            self._look_at_now()

    def set_now(self, now: datetime | None) -> None:
        """Move the now-line; no column is painted again."""
        self.moving.now = now
        self.viewport().update()

    def show_ghost(self, key: Key, start: datetime, minutes: int, text: str) -> None:
        """Show where a booking that is being made would stand, and bring it into sight."""
        self.outside_ghost = Ghost(key, start, minutes, text)
        self.reveal(self.layout_of_day.ghost(self.outside_ghost))
        self.set_ghost(self.outside_ghost)

    def clear_ghost(self) -> None:
        """Take the ghost away."""
        self.outside_ghost = None
        self.set_ghost(None)

    def set_ghost(self, ghost: Ghost | None) -> None:
        """Show another ghost, painting only where it was and where it is."""
        for one in (self.moving.ghost, ghost):
            if one is not None:
                self.repaint_place(self.layout_of_day.ghost(one))
        self.moving.ghost = ghost

    def repaint_place(self, rect: QRectF) -> None:
        """Ask for a place on the board to be painted again, its frame with it."""
        around = self.place_of(rect.adjusted(-FRAME, -FRAME, FRAME, FRAME))
        self.viewport().update(around.toAlignedRect())

    def repaint_block(self, appointment_id: UUID | None) -> None:
        """Ask for one visit to be painted again."""
        found = self.layout_of_day.find(appointment_id) if appointment_id else None
        if found is not None:
            self.repaint_place(self.layout_of_day.rect(*found))

    def zoom(self, factor: float) -> None:
        """Make the hours higher or lower, what stands in the middle staying there."""
        scale, bar = self.layout_of_day.scale, self.verticalScrollBar()
        middle = scale.minutes(bar.value() + bar.pageStep() / 2)
        height = min(max(self._fineness.hour_height * factor, COMPACT_HOUR), HIGHEST_HOUR)
        self.set_fineness(replace(self._fineness, hour_height=height))
        after = middle * self.layout_of_day.scale.hour_height / 60 - bar.pageStep() / 2
        bar.setValue(round(after))

    @property
    def fineness(self) -> Fineness:
        """How large the board is shown, and how fine its time is."""
        return self._fineness

    def set_fineness(self, fineness: Fineness) -> None:
        """Show the board larger or smaller, or on another grid."""
        self._fineness = fineness
        self._lay_out(self.picture())
        self.fineness_changed.emit()

    def block_place(self, appointment_id: UUID) -> QRectF:
        """Where a visit stands in the window; empty where it is not on the board."""
        found = self.layout_of_day.find(appointment_id)
        return self.place_of(self.layout_of_day.rect(*found)) if found else QRectF()

    def slot_place(self, key: Key, start: datetime) -> QPointF:
        """A point in the window just inside a column's time."""
        column = self.layout_of_day.column_of(key) or 0
        rect = self.layout_of_day.cell(column, start, start)
        inside = QRectF(rect.left() + 4, rect.top() + 1, 0, 0)
        return self.place_of(inside).topLeft()

    def place_of(self, rect: QRectF) -> QRectF:
        """Where a place on the board stands in the window."""
        x, y = self._offset()
        return self.sides().rect(rect.translated(HOURS_WIDTH - x, HEAD_HEIGHT - y))

    def content_at(self, at: QPointF) -> QPointF:
        """What of the board stands at a point in the window."""
        x, y = self._offset()
        return QPointF(self.sides().x(at.x()) - HOURS_WIDTH + x, at.y() - HEAD_HEIGHT + y)

    def sides(self) -> Sides:
        """From which side the hours and the columns follow each other."""
        return Sides(self.viewport().width(), mirrored=self.isRightToLeft())

    def reveal(self, rect: QRectF) -> None:
        """Scroll as little as needed to show a place on the board; sideways by whole columns."""
        if rect.isEmpty():
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        columns = self.layout_of_day.columns
        if not across.value() <= rect.left() or rect.right() > across.value() + across.pageStep():
            index = columns.index(rect.left()) or 0
            if rect.left() > across.value():
                while index and columns.left(index - 1) > rect.right() - across.pageStep():
                    index -= 1
            across.setValue(columns.left(index))
        top, bottom = rect.top() - AROUND, rect.bottom() + AROUND
        if top < down.value():
            down.setValue(int(top))
        elif bottom > down.value() + down.pageStep():
            down.setValue(min(int(bottom - down.pageStep()) + 1, int(top)))

    def _offset(self) -> tuple[int, int]:
        return self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def _lay_out(self, picture: BoardPicture) -> None:
        size = self.viewport().size()
        room = (max(1, size.width() - HOURS_WIDTH), max(1, size.height() - HEAD_HEIGHT))
        self.layout_of_day = BoardLayout(picture, room, self._fineness, self.layout_of_day)
        high = self.layout_of_day.scale.height if picture.columns else 0
        before = self.verticalScrollBar().value()
        for bar, whole, part in (
            (self.horizontalScrollBar(), self.layout_of_day.columns.width, room[0]),
            (self.verticalScrollBar(), high, room[1]),
        ):
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(part)
        if before == self._looked_at and before > self.verticalScrollBar().maximum():
            self._look_at_now()  # there is more room now, and nobody has scrolled meanwhile
        self.viewport().update()

    def _look_at_now(self) -> None:
        scale, now = self.layout_of_day.scale, self.moving.now
        at = now - BEFORE_NOW if now is not None else scale.begin
        lowest = self.verticalScrollBar().maximum() + HOUR_LINE
        at = min(at, scale.at(lowest, 1))
        top = scale.y(at - timedelta(minutes=at.minute % 30))
        self.verticalScrollBar().setValue(int(top - HOUR_LINE))  # its label is whole
        self._looked_at = self.verticalScrollBar().value()

    @Slot()
    def _on_theme(self) -> None:
        self.scene.forget()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        view = View(self.viewport().size(), self._offset(), event.rect(), self.sides())
        self.scene.paint(painter, self.layout_of_day, view, self.moving)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self.picture())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if dx or dy:
            self.viewport().update()


def _kept(column: BoardColumn, before: dict[Key, BoardColumn]) -> BoardColumn:
    """The column as it was, where nothing in it has changed: its picture is kept by identity."""
    known = before.get(column.key)
    return known if known == column else column
