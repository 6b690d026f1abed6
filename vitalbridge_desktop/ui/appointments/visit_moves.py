"""Moving visits on the board: dragged, walked with the arrows, or cut here and pasted elsewhere."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.moments import clock, in_words, inside, near_day

from .board_answer import BoardAnswer, block_of
from .board_drag import MOVABLE
from .board_model import Key
from .board_pictures import Arrangement, ByProvider, Target
from .day_board import DayBoardWidget
from .keyboard_move import KeyboardMove
from .visit_acts import VisitActs


@dataclass(frozen=True, slots=True)
class Cut:
    """A visit on its way to another day; *start* is its wall time now."""

    visit: BoardVisit
    start: datetime


class VisitMoves(QObject):
    """Every way to give a visit another time.

    Signals:
        noted: What the keyboard does just now, and its keys; both empty when nothing special.
        refused: Why a visit can't be taken hold of.
    """

    noted = Signal(str, str)
    refused = Signal(str)

    def __init__(self, board: DayBoardWidget, acts: VisitActs) -> None:
        super().__init__(board)
        self._board, self._acts = board, acts
        self._answer: BoardAnswer | None = None
        self._arrangement: Arrangement = ByProvider()
        self._today = date.min
        self._cut: Cut | None = None
        self._held = KeyboardMove(board)
        self._held.dropped.connect(self._on_moved)
        self._held.stretched.connect(self._on_resized)
        self._held.ended.connect(self._tell)
        board.block_moved.connect(self._on_moved)
        board.block_resized.connect(self._on_resized)

    def follow(self, answer: BoardAnswer, arrangement: Arrangement, today: date) -> None:
        """Other days are on the board, or the same with changes."""
        if self._answer is not None and self._answer.day != answer.day:
            self._held.leave()
        self._answer, self._arrangement, self._today = answer, arrangement, today

    def hold(self, visit: BoardVisit) -> None:
        """Let the arrows move a visit."""
        if self._answer is None or not self._movable(visit):
            return
        if self._held.take(visit.appointment_id):
            text = self.tr("Moving {name}").format(name=visit.patient)
            keys = self.tr("Arrows choose the time, with Shift finely · Enter drops · Esc leaves")
            self.noted.emit(text, keys)

    def stretch(self, visit: BoardVisit) -> None:
        """Let the arrows make a visit longer or shorter."""
        if self._movable(visit) and self._held.stretch(visit.appointment_id):
            text = self.tr("How long does {name} take?").format(name=visit.patient)
            keys = self.tr("Arrows choose the end, with Shift finely · Enter keeps · Esc leaves")
            self.noted.emit(text, keys)

    def cut(self, visit: BoardVisit) -> None:
        """Take a visit along to another day."""
        if self._answer is not None and self._movable(visit):
            self._cut = Cut(visit, block_of(visit, self._answer.board.zone).start)
            self._tell()

    def paste(self, *, at_cursor: bool) -> None:
        """Put the cut visit on the day, at its old time.

        *at_cursor*: where the cursor stands, unless that is near the old time.
        """
        if self._cut is None or self._answer is None:
            return
        cut, self._cut = self._cut, None
        self._tell()
        slot = self._board.cursor_slot() if at_cursor else None
        self._move(cut.visit, self._target(cut, self._answer.day, slot))

    @Slot()
    def leave(self) -> None:
        """Let go of whatever is held."""
        self._cut = None
        self._held.leave()
        self._tell()

    def _movable(self, visit: BoardVisit) -> bool:
        if visit.status not in MOVABLE:
            self.refused.emit(self.tr("This visit can't be moved any more."))
            return False
        return True

    def _target(self, cut: Cut, day: date, slot: tuple[Key, datetime] | None) -> Target:
        if slot is None:
            return Target(datetime.combine(day, cut.start.time()))
        target = self._arrangement.target(*slot)
        wanted = datetime.combine(target.start.date(), cut.start.time())
        cell = timedelta(minutes=self._board.fineness.grid.cell)
        near = target.start <= wanted < target.start + cell
        return replace(target, start=wanted) if near else target

    @Slot()
    def _tell(self) -> None:
        if self._cut is None:
            self.noted.emit("", "")
            return
        text = self.tr("Taking {name} along").format(name=self._cut.visit.patient)
        self.noted.emit(text, self.tr("Go to a day and a time · Ctrl V drops · Esc leaves"))

    @Slot(object, object, object)
    def _on_moved(self, appointment_id: UUID, key: Key, start: datetime) -> None:
        visit = self._answer.visit(appointment_id) if self._answer else None
        if visit is not None:
            self._move(visit, self._arrangement.target(key, start))

    @Slot(object, int)
    def _on_resized(self, appointment_id: UUID, minutes: int) -> None:
        answer = self._answer
        if answer is not None and (visit := answer.visit(appointment_id)) is not None:
            self._acts.resize(visit, block_of(visit, answer.board.zone).start, minutes)

    def _move(self, visit: BoardVisit, target: Target) -> None:
        if self._answer is None:
            return
        room = self._answer.room(target.room_id)
        found = self._answer.provider(target.provider_id or visit.provider_id)
        if room is not None:
            words = self.tr("Moved {name} to {time}, {room}")
        else:
            words = self.tr("Moved {name} to {time} with {provider}")
        told = words.format(
            name=visit.patient,
            time=self._time(target.start),
            room=room.name if room else "",
            provider=short_name(found) if found else "",
        )
        self._acts.move(visit, target, told)

    def _time(self, start: datetime) -> str:
        """The time alone on the day that is shown; else the day with it."""
        if self._answer is not None and start.date() == self._today == self._answer.day:
            return clock(start)
        day = near_day(start.date(), self._today)
        if len(day) <= len("Mon"):  # a weekday alone is too little in a sentence about the past
            day = in_words(start.date(), "ddd d MMM")
        return f"{inside(day)} {clock(start)}"
