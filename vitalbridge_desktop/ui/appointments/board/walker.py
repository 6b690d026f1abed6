"""The board under the keyboard: a cursor walks over visits and free time, and chooses."""

from datetime import datetime
from functools import cache
from uuid import UUID

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.ui.theme import Theme

from . import keys
from .choice import every, reading_order, spanned
from .frame import HEAD_HEIGHT, HOURS_WIDTH
from .keys import Cursor
from .layout import Spot
from .model import BoardBlock, BoardPicture, Key
from .walk import Stop
from .window import BoardWindow
from .words import spoken_stop

TABBED = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@cache
def _let_boards_be_read() -> None:
    """Whoever reads the screen is given a board's inside; once is enough."""
    QAccessible.installFactory(_reader_of)


def _reader_of(_name: str, asked: QObject) -> QAccessibleInterface | None:
    if not isinstance(asked, BoardWalker):
        return None
    from .reader import BoardReader  # noqa: PLC0415 - only where somebody reads

    asked.reader = BoardReader(asked)
    return asked.reader


MIRRORED: dict[int, int] = {  # what an arrow means where columns follow each other leftwards
    Qt.Key.Key_Left: Qt.Key.Key_Right,
    Qt.Key.Key_Right: Qt.Key.Key_Left,
}


class BoardWalker(BoardWindow):
    """The cursor of the keyboard and the chosen visit go together: walking onto one chooses it.

    Space keeps a visit chosen while the cursor walks on, Ctrl+A chooses all of them.

    Signals:
        block_selected: UUID | None: another visit is chosen, or others with it.
        block_activated: UUID: Enter or a double click on a visit.
        slot_activated: the column's key, start: likewise on free time.
        menu_asked: A point on the screen: what can be done there is asked for.
    """

    block_selected = Signal(object)
    block_activated = Signal(object)
    slot_activated = Signal(object, object)
    menu_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        _let_boards_be_read()
        super().__init__(theme, parent)
        self.reader: QAccessibleInterface | None = None  # kept here: Qt does not
        self.setAccessibleName(self.tr("Day board"))

    def set_picture(self, picture: BoardPicture) -> None:
        cursor = self.moving.cursor
        key = self._column_id(cursor) if cursor else None
        super().set_picture(picture)
        column = self.layout_of_day.column_of(key) if key else None
        self.moving.cursor = None
        if cursor is not None and column is not None:
            self.moving.cursor = keys.again(cursor, self.layout_of_day, column)
        elif cursor is not None and self.hasFocus() and picture.columns:
            self._stand_among_others(cursor)
        self._follow_selected()
        if QAccessible.isActive():
            from .reader import tell_picture  # noqa: PLC0415 - only where somebody reads

            tell_picture(self)

    def selected(self) -> UUID | None:
        """The visit on which the cursor stands."""
        return self.moving.selected

    def chosen(self) -> tuple[UUID, ...]:
        """All chosen visits, that of the cursor first, the others in reading order."""
        first, also = self.moving.selected, self.moving.also
        others = reading_order(self.layout_of_day, also - {first})
        return (first, *others) if first is not None else others

    def choose_only(self) -> bool:
        """Choose no other visit than that of the cursor; False where there was no other."""
        if not self.moving.also - {self.moving.selected}:
            self.moving.also = frozenset()
            return False
        self._choose_also(frozenset())
        return True

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in ENTER and self.moving.cursor is not None:
            self._activate(self.moving.cursor)
        elif event.key() == Qt.Key.Key_Space:
            self._keep()
        elif event.key() == Qt.Key.Key_A and control:
            self._choose_all()
        elif not self._walk(event):
            event.ignore()  # letters, Escape and the like are the screen's

    def _walk(self, event: QKeyEvent) -> bool:
        if not self.picture().columns:
            return False
        here = self.moving.cursor
        far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        start = here or self._first_cursor()
        key = MIRRORED.get(event.key(), event.key()) if self.isRightToLeft() else event.key()
        there = keys.moved(start, key, self.layout_of_day, far=far)
        if there is None:
            return False
        if here is None:  # the first key shows where the cursor is
            there = start
        self._stand(there)
        self._choose(there.stop.block)
        return True

    def _stand_among_others(self, cursor: Cursor) -> None:
        """The columns are others now, rooms or days: the keyboard stays where it was in time."""
        layout, stop = self.layout_of_day, cursor.stop
        at = datetime.combine(layout.scale.day, stop.start.time())
        day = layout.column_of(stop.start.date())
        column = min(cursor.column, layout.columns.count - 1) if day is None else day
        there = keys.at_time(layout, column, at)
        self._stand(there)
        self._choose(there.stop.block)

    def _first_cursor(self) -> Cursor:
        layout = self.layout_of_day
        return keys.at_time(layout, 0, self.moving.now or layout.scale.begin)

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
        if QAccessible.isActive():
            from .reader import tell_cursor  # noqa: PLC0415 - only where somebody reads

            tell_cursor(self)

    def _choose(self, block: BoardBlock | None) -> None:
        chosen = block.appointment_id if block else None
        if chosen != self.moving.selected:
            self.moving.selected = chosen
            self.viewport().update()
            self.block_selected.emit(chosen)

    def _choose_also(self, also: frozenset[UUID]) -> None:
        if also != self.moving.also:
            self.moving.also = also
            self.viewport().update()
            self.block_selected.emit(self.moving.selected)

    def _keep(self) -> None:
        """Keep the visit of the cursor chosen, or let it go."""
        if (here := self.moving.selected) is not None:
            self._choose_also(self.moving.also ^ {here})

    def _choose_all(self) -> None:
        self._choose_also(every(self.layout_of_day))

    def _choose_with(self, block: BoardBlock, *, span: bool) -> None:
        """Choose a visit with those that are chosen, or all from the last one to it."""
        last, id = self.moving.selected, block.appointment_id
        also = self.moving.also | ({last} if last else set())
        if span and last is not None:
            also |= spanned(self.layout_of_day, last, id)
        elif id in also:
            also -= {id}
        else:
            also |= {id}
        self.moving.also = frozenset(also)
        self.moving.selected = id if id in also else None
        self.viewport().update()
        self.block_selected.emit(self.moving.selected)

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
        self.moving.also = frozenset(reading_order(self.layout_of_day, self.moving.also))
        if chosen is not None and self.layout_of_day.find(chosen) is None:
            self.moving.selected = None
            self.block_selected.emit(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.ask_menu()
        else:
            self.menu_asked.emit(event.globalPos())

    def ask_menu(self) -> None:
        """Ask for the menu where the cursor stands."""
        cursor = self.moving.cursor
        place = QPointF(HOURS_WIDTH, HEAD_HEIGHT)
        if cursor is not None:
            stop = cursor.stop
            rect = self.layout_of_day.cell(cursor.column, stop.start, stop.end)
            place = self.place_of(rect).center()
        self.menu_asked.emit(self.viewport().mapToGlobal(place.toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.moving.cursor_shown = True
        if event.reason() in TABBED and self.moving.cursor is None and self.picture().columns:
            self._stand(self._first_cursor())  # where the keyboard is can be seen
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.moving.cursor_shown = False
        super().focusOutEvent(event)
        self.viewport().update()

    def _cursor_at(self, spot: Spot) -> Cursor:
        if spot.block is not None:
            stop = Stop(spot.block.start, spot.block.end, spot.block)
            return Cursor(spot.column, stop, spot.at)
        return keys.at_time(self.layout_of_day, spot.column, spot.at)
