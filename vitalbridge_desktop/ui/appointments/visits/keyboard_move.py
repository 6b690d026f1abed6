"""Moving or stretching a visit with the arrows: a ghost walks over the board, Enter drops it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.dragging import LEAST, MOVABLE
from vitalbridge_desktop.ui.appointments.board.model import BoardBlock
from vitalbridge_desktop.ui.moments import clock

FINE = timedelta(minutes=5)
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
A_MINUTE = timedelta(minutes=1)


@dataclass(slots=True)
class Held:
    """A visit in the air, and where its ghost is.

    Attributes:
        longer: The arrows change its length, not its place.
    """

    block: BoardBlock
    column: int
    start: datetime
    minutes: int
    longer: bool = False


class KeyboardMove(QObject):
    """While a visit is held, the board's arrows move its ghost instead of the cursor.

    Signals:
        dropped: The appointment's UUID, the column's key, the start; as the mouse's drag.
        stretched: The appointment's UUID, the minutes that it takes now.
        ended: Dropped or not, the arrows are the board's again.
    """

    dropped = Signal(object, object, object)
    stretched = Signal(object, int)
    ended = Signal()

    def __init__(self, board: DayBoardWidget) -> None:
        super().__init__(board)
        self._board = board
        self._held: Held | None = None
        board.installEventFilter(self)

    @property
    def active(self) -> bool:
        """Whether a visit is held."""
        return self._held is not None

    def take(self, appointment_id: UUID) -> bool:
        """Take hold of a visit; False where it can't be moved any more."""
        return self._take(appointment_id, longer=False)

    def stretch(self, appointment_id: UUID) -> bool:
        """Take hold of a visit's end; False where it can't be changed any more."""
        return self._take(appointment_id, longer=True)

    def _take(self, appointment_id: UUID, *, longer: bool) -> bool:
        found = self._board.layout_of_day.find(appointment_id)
        if found is None or found[1].status not in MOVABLE:
            return False
        column, block = found
        self._held = Held(block, column, block.start, (block.end - block.start) // A_MINUTE, longer)
        self._board.setFocus()
        self._show(self._held)
        return True

    def leave(self) -> None:
        """Let go; nothing happens."""
        if self._held is not None:
            self._held = None
            self._board.clear_ghost()
            self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._held is None or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # every key is the move's, the screen's letters too
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._on_key(self._held, event)
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, held: Held, event: QKeyEvent) -> None:
        key = event.key()
        if key in ENTER:
            self._drop(held)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = FINE if fine else timedelta(minutes=self._board.fineness.grid.cell)
            (self._stretch if held.longer else self._walk)(held, key, step)

    def _walk(self, held: Held, key: int, step: timedelta) -> None:
        layout = self._board.layout_of_day
        match key:
            case Qt.Key.Key_Left:
                held.column = max(held.column - 1, 0)
            case Qt.Key.Key_Right:
                held.column = min(held.column + 1, layout.columns.count - 1)
            case Qt.Key.Key_Up:
                held.start = layout.clamp(_on_grid(held.start, step, -1), held.minutes)
            case Qt.Key.Key_Down:
                held.start = layout.clamp(_on_grid(held.start, step, 1), held.minutes)
            case _:
                return
        self._show(held)

    def _stretch(self, held: Held, key: int, step: timedelta) -> None:
        down = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        if down is not None:
            end = _on_grid(held.start + timedelta(minutes=held.minutes), step, down)
            last = min(end, self._board.layout_of_day.scale.finish)
            held.minutes = max(LEAST, (last - held.start) // A_MINUTE)
            self._show(held)

    def _show(self, held: Held) -> None:
        column = self._board.layout_of_day.column(held.column)
        self._board.show_ghost(column.key, held.start, held.minutes, held.block.name)
        if held.longer:
            end = held.start + timedelta(minutes=held.minutes)
            said = self.tr("Until {time}, {n} min").format(time=clock(end), n=held.minutes)
        else:
            where = self.tr("Move to {time}, {provider}")
            said = where.format(time=clock(held.start), provider=column.title)
        self._board.setAccessibleDescription(said)

    def _drop(self, held: Held) -> None:
        layout = self._board.layout_of_day
        key, block = layout.column(held.column).key, held.block
        found = layout.find(block.appointment_id)
        self.leave()
        here = layout.column(found[0]).key if found else None
        if held.longer:
            if held.minutes != (block.end - block.start) // A_MINUTE:
                self.stretched.emit(block.appointment_id, held.minutes)
        elif (key, held.start) != (here, block.start):
            self.dropped.emit(block.appointment_id, key, held.start)


def _on_grid(at: datetime, step: timedelta, down: int) -> datetime:
    """The next multiple of *step* in that direction."""
    midnight = at.replace(hour=0, minute=0)
    steps, past = divmod(at - midnight, step)
    if past and down < 0:
        return midnight + steps * step
    return midnight + (steps + down) * step
