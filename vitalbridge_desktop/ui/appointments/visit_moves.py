"""Moving visits on the board: dragged, walked with the arrows, or cut here and pasted elsewhere."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.moments import clock, in_words, inside, near_day

from .board_drag import MOVABLE
from .board_pictures import DayAnswer, block_of
from .board_walk import CELL_MINUTES
from .day_board import DayBoardWidget
from .keyboard_move import KeyboardMove
from .visit_acts import VisitActs


@dataclass(frozen=True, slots=True)
class Cut:
    """A visit on its way to another day."""

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
        self._answer: DayAnswer | None = None
        self._today = date.min
        self._cut: Cut | None = None
        self._held = KeyboardMove(board)
        self._held.dropped.connect(self._on_moved)
        self._held.ended.connect(self._tell)
        board.block_moved.connect(self._on_moved)
        board.block_resized.connect(self._on_resized)

    def follow(self, answer: DayAnswer, today: date) -> None:
        """Another day is on the board, or the same with changes."""
        if self._answer is not None and self._answer.day != answer.day:
            self._held.leave()
        self._answer, self._today = answer, today

    def hold(self, visit: BoardVisit) -> None:
        """Let the arrows move a visit."""
        if self._answer is None or not self._movable(visit):
            return
        if self._held.take(block_of(visit, self._answer.board.zone)):
            text = self.tr("Moving {name}").format(name=visit.patient)
            keys = self.tr("Arrows choose the time, with Shift finely · Enter drops · Esc leaves")
            self.noted.emit(text, keys)

    def cut(self, visit: BoardVisit) -> None:
        """Take a visit along to another day."""
        if self._answer is not None and self._movable(visit):
            self._cut = Cut(visit, block_of(visit, self._answer.board.zone).start)
            self._tell()

    @Slot()
    def paste(self) -> None:
        """Put the cut visit where the cursor stands, at its old time where that is near enough."""
        if self._cut is None or self._answer is None:
            return
        cut, self._cut = self._cut, None
        self._tell()
        provider_id, start = self._target(cut, self._answer.day)
        self._move(cut.visit, provider_id, start)

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

    def _target(self, cut: Cut, day: date) -> tuple[UUID, datetime]:
        wanted = datetime.combine(day, cut.start.time())
        slot = self._board.cursor_slot()
        if slot is None:
            return cut.visit.provider_id, wanted
        provider_id, start = slot
        near = start <= wanted < start + timedelta(minutes=CELL_MINUTES)
        return provider_id, wanted if near else start

    @Slot()
    def _tell(self) -> None:
        if self._cut is None:
            self.noted.emit("", "")
            return
        text = self.tr("Taking {name} along").format(name=self._cut.visit.patient)
        self.noted.emit(text, self.tr("Go to a day and a time · Ctrl V drops · Esc leaves"))

    @Slot(object, object, object)
    def _on_moved(self, appointment_id: UUID, provider_id: UUID, start: datetime) -> None:
        visit = self._answer.visit(appointment_id) if self._answer else None
        if visit is not None:
            self._move(visit, provider_id, start)

    @Slot(object, int)
    def _on_resized(self, appointment_id: UUID, minutes: int) -> None:
        answer = self._answer
        if answer is not None and (visit := answer.visit(appointment_id)) is not None:
            self._acts.resize(visit, block_of(visit, answer.board.zone).start, minutes)

    def _move(self, visit: BoardVisit, provider_id: UUID, start: datetime) -> None:
        if self._answer is None:
            return
        found = self._answer.provider(provider_id)
        words = self.tr("Moved {name} to {time} with {provider}").format(
            name=visit.patient,
            time=self._time(start),
            provider=short_name(found) if found else "",
        )
        self._acts.move(visit, provider_id, start, words)

    def _time(self, start: datetime) -> str:
        """The time alone on the day that is shown; else the day with it."""
        if self._answer is not None and start.date() == self._today == self._answer.day:
            return clock(start)
        day = near_day(start.date(), self._today)
        if len(day) <= len("Mon"):  # a weekday alone is too little in a sentence about the past
            day = in_words(start.date(), "ddd d MMM")
        return f"{inside(day)} {clock(start)}"
