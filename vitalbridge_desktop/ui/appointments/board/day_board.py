"""The day board as it is used: with the mouse, and with the keyboard alone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from vitalbridge_desktop.ui.theme import Theme

from . import dragging
from .dragging import Drag
from .frame import HEAD_HEIGHT, HOURS_WIDTH
from .layout import Ghost, Spot
from .model import BoardPicture, Key
from .pointer import BoardPointer
from .walker import BoardWalker
from .words import closed_words, tip

ZOOM = 1.15
PULL = 18  # pixels a step while something is held beyond an edge
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class DayBoardWidget(BoardWalker):
    """Days of providers or rooms, to look at, walk over, drag on.

    All times are naive: the clinic's wall time, as in the picture. A press with Ctrl chooses one
    more visit, with Shift all from the last one to it.

    Signals:
        slot_chosen: the column's key, start, minutes: free time was dragged over.
        block_moved: appointment's UUID, the column's key, start.
        block_resized: appointment's UUID, minutes.
        block_lifted: Whether a visit is on its way somewhere with the mouse.

    Attributes:
        takes: Told where a visit is let go on the screen; whether something beside the board has
            taken it.
    """

    slot_chosen = Signal(object, object, int)
    block_moved = Signal(object, object, object)
    block_resized = Signal(object, int)
    block_lifted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._held_at = QPointF()
        self._pointer = BoardPointer(lambda: self.layout_of_day, self)
        self._pointer.ghost_changed.connect(self._on_ghost)
        self._pointer.dropped.connect(self._on_dropped)
        self._pointer.pulled.connect(self._on_pulled)
        self.takes: Callable[[UUID, QPoint], bool] = lambda _id, _at: False

    def set_picture(self, picture: BoardPicture) -> None:
        self._pointer.cancel()
        super().set_picture(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._pointer.dragging:
            self._pointer.cancel()
        else:
            super().keyPressEvent(event)

    # ---- the mouse --------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._spot(event.position())
        if spot is None:
            return
        modifiers, block = event.modifiers(), spot.block
        several = modifiers & (SHIFT | CONTROL)
        self._stand(self._cursor_at(spot))
        if block is not None and several:
            self._choose_with(block, span=bool(modifiers & SHIFT))
            return
        if block is None or block.appointment_id not in self.chosen():
            self._choose_also(frozenset())
        self._choose(block)
        if event.button() == Qt.MouseButton.LeftButton:
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
        if event.button() != Qt.MouseButton.LeftButton:
            return
        lifted = self._pointer.lifted()
        if lifted is not None and self.takes(lifted, event.globalPosition().toPoint()):
            self._pointer.cancel()
            return
        if not self._pointer.dragging and not event.modifiers() & (SHIFT | CONTROL):
            self.choose_only()
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
            text = self._tip(spot) if spot else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _tip(self, spot: Spot) -> str:
        if spot.block is not None:
            return tip(spot.block)
        return closed_words(self.layout_of_day.column(spot.column), spot.at)

    def free_place(self, at: QPoint, minutes: int) -> tuple[Key, datetime] | None:
        """The column and the start that a visit would have, dropped at a point on the screen."""
        layout, here = self.layout_of_day, self.viewport().mapFromGlobal(at)
        spot = self._spot(QPointF(here)) if self.viewport().rect().contains(here) else None
        if spot is None:
            return None
        return layout.column(spot.column).key, layout.clamp(spot.at, minutes)

    def _content(self, at: QPointF) -> QPointF:
        return self.content_at(at)

    def _spot(self, at: QPointF) -> Spot | None:
        if self.sides().x(at.x()) < HOURS_WIDTH or at.y() < HEAD_HEIGHT:
            return None
        place = self._content(at)
        return self.layout_of_day.spot(place.x(), place.y(), self.layout_of_day.scale.grid.step)

    def _point(self, spot: Spot | None, at: QPointF) -> None:
        edge = spot is not None and dragging.at_lower_edge(
            self.layout_of_day, spot, self._content(at).y()
        )
        shape = Qt.CursorShape.SizeVerCursor if edge else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _hold(self) -> None:
        self._pointer.move(self._content(self._held_at), self._pull(self._held_at))

    def _pull(self, at: QPointF) -> tuple[int, int]:
        size, across = self.viewport().size(), self.sides().x(at.x())
        right = PULL * (int(across > size.width()) - int(across < HOURS_WIDTH))
        down = PULL * (int(at.y() > size.height()) - int(at.y() < HEAD_HEIGHT))
        return right, down

    @Slot(object)
    def _on_ghost(self, ghost: Ghost | None) -> None:
        together = len(self.chosen())
        if ghost is not None and together > 1 and self._pointer.lifted() in self.chosen():
            words = self.tr("Drop to move %n visits", "", together)
            ghost = replace(ghost, text=words)
        self.set_ghost(ghost or self.outside_ghost)
        self.block_lifted.emit(self._pointer.lifted() is not None)

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
