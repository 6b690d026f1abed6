"""Moving visits on the board: dragged, or walked with the arrows."""

from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.dragging import MOVABLE
from vitalbridge_desktop.ui.appointments.board.model import Key
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer, block_of
from vitalbridge_desktop.ui.appointments.days.pictures import Arrangement, ByProvider, Target
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.moments import clock, in_words, inside, near_day

from .acts import VisitActs
from .keyboard_move import KeyboardMove


class VisitMoves(QObject):
    """Every way to give a visit another time, but for the pin.

    Signals:
        noted: What the keyboard does just now, and its keys; both empty when nothing special.
        refused: Why a visit can't be taken hold of.

    Attributes:
        acts: What is done then.
    """

    noted = Signal(str, str)
    refused = Signal(str)

    def __init__(self, board: DayBoardWidget, acts: VisitActs) -> None:
        super().__init__(board)
        self._board, self.acts = board, acts
        self._answer: BoardAnswer | None = None
        self._arrangement: Arrangement = ByProvider()
        self._today = date.min
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
        if self._answer is None or not self.movable(visit):
            return
        if self._held.take(visit.appointment_id):
            text = self.tr("Moving {name}").format(name=visit.patient)
            keys = self.tr("Arrows choose the time, with Shift finely · Enter drops · Esc leaves")
            self.noted.emit(text, keys)

    def stretch(self, visit: BoardVisit) -> None:
        """Let the arrows make a visit longer or shorter."""
        if self.movable(visit) and self._held.stretch(visit.appointment_id):
            text = self.tr("How long does {name} take?").format(name=visit.patient)
            keys = self.tr("Arrows choose the end, with Shift finely · Enter keeps · Esc leaves")
            self.noted.emit(text, keys)

    def leave(self) -> bool:
        """Let go of what is held; False where nothing was."""
        held = self._held.active
        self._held.leave()
        return held

    def movable(self, visit: BoardVisit) -> bool:
        """Whether a visit can be moved; where it can't, that is told."""
        if visit.status not in MOVABLE:
            self.refused.emit(self.tr("This visit can’t be moved any more."))
            return False
        return True

    @Slot()
    def _tell(self) -> None:
        self.noted.emit("", "")

    @Slot(object, object, object)
    def _on_moved(self, appointment_id: UUID, key: Key, start: datetime) -> None:
        visit = self._answer.visit(appointment_id) if self._answer else None
        if visit is not None:
            others = [id for id in self._board.chosen() if id != appointment_id]
            if others and appointment_id in self._board.chosen():
                self._move_together(appointment_id, key, start)
            else:
                self.move(visit, self._arrangement.target(key, start))

    def _move_together(self, appointment_id: UUID, key: Key, start: datetime) -> None:
        """Move all chosen visits as far as this one, across the columns and down the hours."""
        layout, answer = self._board.layout_of_day, self._answer
        found, to = layout.find(appointment_id), layout.column_of(key)
        if answer is None or found is None or to is None:
            return
        across, down = to - found[0], start - found[1].start
        moves: list[tuple[BoardVisit, Target]] = []
        for id in self._board.chosen():
            place, visit = layout.find(id), answer.visit(id)
            if place is None or visit is None or not self.movable(visit):
                return
            column = place[0] + across
            if not 0 <= column < layout.columns.count:
                self.refused.emit(
                    self.tr("There is no column for {name} there.").format(name=visit.patient)
                )
                return
            target = self._arrangement.target(layout.column(column).key, place[1].start + down)
            moves.append((visit, target))
        self.acts.move_all(moves)

    @Slot(object, int)
    def _on_resized(self, appointment_id: UUID, minutes: int) -> None:
        answer = self._answer
        if answer is not None and (visit := answer.visit(appointment_id)) is not None:
            self.acts.resize(visit, block_of(visit, answer.board.zone).start, minutes)

    def move(self, visit: BoardVisit, target: Target) -> None:
        """Give one visit another time, with another provider or in another room."""
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
        self.acts.move(visit, target, told)

    def _time(self, start: datetime) -> str:
        """The time alone on the day that is shown; else the day with it."""
        if self._answer is not None and start.date() == self._today == self._answer.day:
            return clock(start)
        day = near_day(start.date(), self._today)
        if len(day) <= len("Mon"):  # a weekday alone is too little in a sentence about the past
            day = in_words(start.date(), "ddd d MMM")
        return f"{inside(day)} {clock(start)}"
