"""The painted board as a screen reader walks it: columns, in each of them its visits.

Qt keeps no Python object alive: so interfaces are kept here, one a place rather than one a visit.
What stands in a place is looked up when it is asked for, and a board that shows other days needs
no new ones.
"""

from typing import cast

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from vitalbridge_desktop.ui.listed import dotted

from .layout import BoardLayout
from .model import BoardBlock, BoardColumn
from .window import BoardWindow
from .words import load_words, spoken_block

Role, Text = QAccessible.Role, QAccessible.Text
NOWHERE = QRect()


class BoardReader(QAccessibleWidget):
    """The board: its children are the columns, then the buttons in its corner."""

    def __init__(self, board: BoardWindow) -> None:
        super().__init__(board, Role.Grouping, board.accessibleName())
        self.board = board
        self._columns: list[ColumnReader] = []

    def layout(self) -> BoardLayout:
        """Where everything is now."""
        return self.board.layout_of_day

    def column(self, index: int) -> "ColumnReader":
        """The column in a place."""
        while len(self._columns) <= index:
            self._columns.append(ColumnReader(self, len(self._columns)))
        return self._columns[index]

    def childCount(self) -> int:
        return self.layout().columns.count + len(self._buttons())

    def child(self, index: int) -> QAccessibleInterface:
        count = self.layout().columns.count
        if 0 <= index < count:
            return self.column(index)
        buttons = self._buttons()
        if count <= index < count + len(buttons):
            return QAccessible.queryAccessibleInterface(buttons[index - count])
        return cast(QAccessibleInterface, None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        for index in range(self.childCount()):
            if self.child(index) is child:
                return index
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        for index in range(self.childCount()):
            child = self.child(index)
            if child.rect().contains(x, y):
                return child
        return cast(QAccessibleInterface, None)

    def focusChild(self) -> QAccessibleInterface:
        cursor = self.board.moving.cursor
        if cursor is None or not self.board.hasFocus() or cursor.stop.block is None:
            return cast(QAccessibleInterface, self if self.board.hasFocus() else None)
        return self.of_block(cursor.column, cursor.stop.block)

    def of_block(self, column: int, block: BoardBlock) -> QAccessibleInterface:
        """The place in which a visit stands."""
        reader = self.column(column)
        for index, each in enumerate(reader.blocks()):
            if each.appointment_id == block.appointment_id:
                return reader.child(index)
        return reader

    def _buttons(self) -> list[QWidget]:
        parts = self.board.viewport().children()
        return [each for each in parts if isinstance(each, QWidget) and each.isVisible()]


class PlaceReader(QAccessibleInterface):
    """A place on the board, whatever stands in it now."""

    def __init__(self, parent: QAccessibleInterface, index: int) -> None:
        super().__init__()
        self._parent, self.index = parent, index
        QAccessible.registerAccessibleInterface(self)

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def object(self) -> QObject:
        return cast(QObject, None)  # it is painted, no widget

    def window(self) -> QWindow:
        return self._parent.window()

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Nothing is renamed on the board."""

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        for index in range(self.childCount()):
            child = self.child(index)
            if child.rect().contains(x, y):
                return child
        return cast(QAccessibleInterface, None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        inside = isinstance(child, PlaceReader) and child.parent() is self
        return child.index if inside and isinstance(child, PlaceReader) else -1


class ColumnReader(PlaceReader):
    """A column: a list whose items are its visits, earliest first."""

    def __init__(self, board: BoardReader, index: int) -> None:
        super().__init__(board, index)
        self.reader = board
        self._blocks: list[BlockReader] = []

    def column(self) -> BoardColumn | None:
        """What stands in the place now."""
        layout = self.reader.layout()
        return layout.column(self.index) if self.index < layout.columns.count else None

    def blocks(self) -> list[BoardBlock]:
        """Its visits in reading order."""
        if self.column() is None:
            return []
        return [placed.block for placed in self.reader.layout().placed(self.index)]

    def isValid(self) -> bool:
        return self.column() is not None

    def childCount(self) -> int:
        return len(self.blocks())

    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < self.childCount():
            return cast(QAccessibleInterface, None)
        while len(self._blocks) <= index:
            self._blocks.append(BlockReader(self, len(self._blocks)))
        return self._blocks[index]

    def role(self) -> QAccessible.Role:
        return Role.List

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def text(self, t: QAccessible.Text) -> str:
        column = self.column()
        if column is None or t != Text.Name:
            return ""
        about = dotted((column.subtitle, load_words(column)))
        return f"{column.title}, {about}" if about else column.title

    def rect(self) -> QRect:
        board = self.reader.board
        if self.column() is None:
            return NOWHERE
        left, width = self.reader.layout().columns.span(self.index)
        across = board.place_of(QRectF(left, 0, width, 1)).toRect()
        place = QRect(across.left(), 0, across.width(), board.viewport().height())
        return _on_screen(board, place)


class BlockReader(PlaceReader):
    """One visit."""

    def __init__(self, column: ColumnReader, index: int) -> None:
        super().__init__(column, index)
        self._column = column

    def block(self) -> BoardBlock | None:
        """The visit in the place now."""
        blocks = self._column.blocks()
        return blocks[self.index] if self.index < len(blocks) else None

    def isValid(self) -> bool:
        return self.block() is not None

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface:
        del index
        return cast(QAccessibleInterface, None)

    def role(self) -> QAccessible.Role:
        return Role.ListItem

    def state(self) -> QAccessible.State:
        state, block, moving = QAccessible.State(), self.block(), self._column.reader.board.moving
        if block is None:
            state.invalid = True
            return state
        board = self._column.reader.board
        state.selectable = state.focusable = state.multiSelectable = True
        chosen = moving.also | {moving.selected}
        state.selected = block.appointment_id in chosen
        state.focused = board.hasFocus() and block.appointment_id == moving.selected
        state.offscreen = not self.rect().intersects(_on_screen(board, board.viewport().rect()))
        return state

    def text(self, t: QAccessible.Text) -> str:
        block, column = self.block(), self._column.column()
        if block is None or column is None or t != Text.Name:
            return ""
        return spoken_block(block, column)

    def rect(self) -> QRect:
        block, board = self.block(), self._column.reader.board
        if block is None:
            return NOWHERE
        return _on_screen(board, board.block_place(block.appointment_id).toRect())


def tell_picture(board: BoardWindow) -> None:
    """Tell whoever listens that other visits stand on the board."""
    QAccessible.updateAccessibility(QAccessibleEvent(board, QAccessible.Event.ObjectReorder))


def tell_cursor(board: BoardWindow) -> None:
    """Tell whoever listens where the keyboard stands now."""
    reader = QAccessible.queryAccessibleInterface(board)
    cursor = board.moving.cursor
    if not isinstance(reader, BoardReader) or cursor is None:
        return
    if cursor.stop.block is not None:
        place = reader.of_block(cursor.column, cursor.stop.block)
        QAccessible.updateAccessibility(QAccessibleEvent(place, QAccessible.Event.Focus))
    else:
        told = board.accessibleDescription()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(board, told))


def _on_screen(board: BoardWindow, place: QRect) -> QRect:
    return QRect(board.viewport().mapToGlobal(place.topLeft()), place.size())
