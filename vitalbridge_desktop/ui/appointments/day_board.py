"""The day board as it is used: with the mouse, and with the keyboard alone."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from vitalbridge_desktop.ui.theme import Theme

from . import board_drag, board_keys
from .board_drag import Drag
from .board_frame import HEAD_HEIGHT, HOURS_WIDTH
from .board_keys import Cursor
from .board_layout import Ghost, Spot
from .board_model import BoardBlock, BoardPicture, Key
from .board_pointer import BoardPointer
from .board_walk import Stop
from .board_window import BoardWindow
from .board_words import spoken_stop, tip

ZOOM = 1.15
PULL = 18  # pixels a step while something is held beyond an edge
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class DayBoardWidget(BoardWindow):
    """Days of providers or rooms, to look at, walk over, drag on.

    All times are naive: the clinic's wall time, as in the picture. The cursor of the keyboard
    and the chosen visit go together: walking onto a visit chooses it.

    Signals:
        block_selected: UUID | None.
        block_activated: UUID: Enter or a double click on a visit.
        slot_activated: the column's key, start: likewise on free time.
        slot_chosen: the column's key, start, minutes: free time was dragged over.
        block_moved: appointment's UUID, the column's key, start.
        block_resized: appointment's UUID, minutes.
    """

    block_selected = Signal(object)
    block_activated = Signal(object)
    slot_activated = Signal(object, object)
    slot_chosen = Signal(object, object, int)
    block_moved = Signal(object, object, object)
    block_resized = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._held_at = QPointF()
        self._pointer = BoardPointer(lambda: self.layout_of_day, self)
        self._pointer.ghost_changed.connect(self._on_ghost)
        self._pointer.dropped.connect(self._on_dropped)
        self._pointer.pulled.connect(self._on_pulled)
        self.setAccessibleName(self.tr("Day board"))

    def set_picture(self, picture: BoardPicture) -> None:
        cursor = self.moving.cursor
        key = self._column_id(cursor) if cursor else None
        self._pointer.cancel()
        super().set_picture(picture)
        column = self.layout_of_day.column_of(key) if key else None
        self.moving.cursor = None
        if cursor is not None and column is not None:
            self.moving.cursor = board_keys.again(cursor, self.layout_of_day, column)
        self._follow_selected()

    def selected(self) -> UUID | None:
        """The chosen visit."""
        return self.moving.selected

    def select(self, appointment_id: UUID | None) -> None:
        """Choose a visit and bring it into sight, or none; states no signal."""
        found = self.layout_of_day.find(appointment_id) if appointment_id else None
        self.moving.selected = appointment_id if found else None
        if found is not None:
            column, block = found
            self._stand(Cursor(column, Stop(block.start, block.end, block), block.start))
        self.viewport().update()

    def cursor_slot(self) -> tuple[Key, datetime] | None:
        """The column and the time at which the keyboard stands."""
        if (cursor := self.moving.cursor) is None:
            return None
        return self._column_id(cursor), cursor.stop.start

    # ---- the keyboard -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._pointer.dragging:
            self._pointer.cancel()
        elif event.key() in ENTER and self.moving.cursor is not None:
            self._activate(self.moving.cursor)
        elif not self._walk(event):
            event.ignore()  # letters, Escape and the like are the screen's

    def _walk(self, event: QKeyEvent) -> bool:
        if not self.picture().columns:
            return False
        here = self.moving.cursor
        far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        start = here or self._first_cursor()
        there = board_keys.moved(start, event.key(), self.layout_of_day, far=far)
        if there is None:
            return False
        if here is None:  # the first key shows where the cursor is
            there = start
        self._stand(there)
        self._choose(there.stop.block)
        return True

    def _first_cursor(self) -> Cursor:
        layout = self.layout_of_day
        return board_keys.at_time(layout, 0, self.moving.now or layout.scale.begin)

    def _stand(self, cursor: Cursor) -> None:
        self.moving.cursor = cursor
        self.moving.cursor_shown = self.hasFocus()
        column = self.layout_of_day.column(cursor.column)
        self.setAccessibleDescription(spoken_stop(cursor.stop, column))
        stop = cursor.stop
        if stop.block is not None:
            self.reveal(self.layout_of_day.rect(cursor.column, stop.block))
        else:
            self.reveal(self.layout_of_day.cell(cursor.column, stop.start, stop.end))
        self.viewport().update()

    def _choose(self, block: BoardBlock | None) -> None:
        chosen = block.appointment_id if block else None
        if chosen != self.moving.selected:
            self.moving.selected = chosen
            self.viewport().update()
            self.block_selected.emit(chosen)

    def _activate(self, cursor: Cursor) -> None:
        if cursor.stop.block is not None:
            self.block_activated.emit(cursor.stop.block.appointment_id)
        else:
            self.slot_activated.emit(self._column_id(cursor), cursor.stop.start)

    def _column_id(self, cursor: Cursor) -> Key:
        return self.layout_of_day.column(cursor.column).key

    def _follow_selected(self) -> None:
        """After a change the chosen visit may be elsewhere, or gone."""
        chosen = self.moving.selected
        if chosen is not None and self.layout_of_day.find(chosen) is None:
            self.moving.selected = None
            self.block_selected.emit(None)

    # ---- the mouse --------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._spot(event.position())
        if event.button() != Qt.MouseButton.LeftButton or spot is None:
            return
        self._stand(self._cursor_at(spot))
        self._choose(spot.block)
        self._pointer.press(self._content(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._held_at = event.position()
            self._hold()
            return
        spot = self._spot(event.position())
        hovered = spot.block.appointment_id if spot and spot.block else None
        self._point(spot, event.position())
        self._hover(hovered)

    def _hover(self, hovered: UUID | None) -> None:
        if hovered != self.moving.hovered:
            self.repaint_block(self.moving.hovered)
            self.repaint_block(hovered)
            self.moving.hovered = hovered

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._spot(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self._activate(self._cursor_at(spot))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM if event.angleDelta().y() > 0 else 1 / ZOOM)
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self._spot(QPointF(event.pos()))
            text = tip(spot.block) if spot and spot.block else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.moving.cursor_shown = True
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.moving.cursor_shown = False
        super().focusOutEvent(event)
        self.viewport().update()

    def _content(self, at: QPointF) -> QPointF:
        return at - self.origin()

    def _spot(self, at: QPointF) -> Spot | None:
        if at.x() < HOURS_WIDTH or at.y() < HEAD_HEIGHT:
            return None
        place = self._content(at)
        return self.layout_of_day.spot(place.x(), place.y(), self.layout_of_day.scale.grid.step)

    def _cursor_at(self, spot: Spot) -> Cursor:
        if spot.block is not None:
            stop = Stop(spot.block.start, spot.block.end, spot.block)
            return Cursor(spot.column, stop, spot.at)
        return board_keys.at_time(self.layout_of_day, spot.column, spot.at)

    def _point(self, spot: Spot | None, at: QPointF) -> None:
        edge = spot is not None and board_drag.at_lower_edge(
            self.layout_of_day, spot, self._content(at).y()
        )
        shape = Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _hold(self) -> None:
        self._pointer.move(self._content(self._held_at), self._pull(self._held_at))

    def _pull(self, at: QPointF) -> tuple[int, int]:
        size = self.viewport().size()
        right = PULL * (int(at.x() > size.width()) - int(at.x() < HOURS_WIDTH))
        down = PULL * (int(at.y() > size.height()) - int(at.y() < HEAD_HEIGHT))
        return right, down

    @Slot(object)
    def _on_ghost(self, ghost: Ghost | None) -> None:
        self.set_ghost(ghost or self.outside_ghost)

    @Slot(object, object)
    def _on_dropped(self, drag: Drag, ghost: Ghost) -> None:
        block = drag.block
        if block is None:
            self.slot_chosen.emit(ghost.key, ghost.start, ghost.minutes)
        elif drag.kind == "resize":
            if ghost.end != block.end:
                self.block_resized.emit(block.appointment_id, ghost.minutes)
        elif (ghost.key, ghost.start) != (drag.key, block.start):
            self.block_moved.emit(block.appointment_id, ghost.key, ghost.start)

    @Slot(int, int)
    def _on_pulled(self, right: int, down: int) -> None:
        for bar, step in ((self.horizontalScrollBar(), right), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + step)
        self._hold()
