"""Taking visits to another day: pinned here, put down there."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Slot

from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.layout import Ghost
from vitalbridge_desktop.ui.appointments.board.model import Key
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer, block_of
from vitalbridge_desktop.ui.appointments.days.pictures import Arrangement, ByProvider, Target
from vitalbridge_desktop.ui.moments import near_moment

from .moves import VisitMoves
from .pin_card import PinCard, Pinned


class Pins(QObject):
    """What is pinned stays so until it has found its place, whatever day is shown."""

    def __init__(self, board: DayBoardWidget, moves: VisitMoves, card: PinCard) -> None:
        super().__init__(board)
        self._board, self._moves, self._card = board, moves, card
        self._answer: BoardAnswer | None = None
        self._arrangement: Arrangement = ByProvider()
        self._today = date.min
        board.takes = self._takes
        board.block_lifted.connect(card.offer)
        card.unpinned.connect(self.unpin)
        card.carried.connect(self._on_carried)
        card.dropped.connect(self._on_dropped)
        moves.acts.moved.connect(lambda id, _start: self.unpin(id))

    def follow(self, answer: BoardAnswer, arrangement: Arrangement, today: date) -> None:
        """Other days are on the board, or the same with changes."""
        self._answer, self._arrangement, self._today = answer, arrangement, today

    def pin(self, visits: Sequence[BoardVisit]) -> None:
        """Take visits along."""
        if self._answer is None:
            return
        known = {each.visit.appointment_id: each for each in self._card.pins()}
        for visit in visits:
            if self._moves.movable(visit):
                start = block_of(visit, self._answer.zone).start
                pinned = Pinned(visit, start, near_moment(start, self._today))
                known[visit.appointment_id] = pinned
        self._card.show_pins(tuple(known.values()))

    @Slot(object)
    def unpin(self, appointment_id: UUID) -> None:
        """Let a visit stay where it is."""
        kept = [e for e in self._card.pins() if e.visit.appointment_id != appointment_id]
        if len(kept) != len(self._card.pins()):
            self._card.show_pins(kept)

    def let_go(self) -> bool:
        """Let all of them stay where they are; False where there were none."""
        pinned = bool(self._card.pins())
        if pinned:
            self._card.show_pins(())
        return pinned

    def names(self) -> list[str]:
        """Whose visits are pinned."""
        return [each.visit.patient for each in self._card.pins()]

    def paste(self, *, at_cursor: bool) -> None:
        """Put the first one on the day that is shown, at its old time.

        *at_cursor*: where the cursor stands, unless that is near the old time.
        """
        pinned = next(iter(self._card.pins()), None)
        if pinned is not None and self._answer is not None:
            slot = self._board.cursor_slot() if at_cursor else None
            self._moves.move(pinned.visit, self._target(pinned, self._answer.day, slot))

    def _target(self, pinned: Pinned, day: date, slot: tuple[Key, datetime] | None) -> Target:
        if slot is None:
            return Target(datetime.combine(day, pinned.start.time()))
        target = self._arrangement.target(*slot)
        wanted = datetime.combine(target.start.date(), pinned.start.time())
        cell = timedelta(minutes=self._board.fineness.grid.cell)
        near = target.start <= wanted < target.start + cell
        return replace(target, start=wanted) if near else target

    def _takes(self, appointment_id: UUID, at: QPoint) -> bool:
        visit = self._answer.visit(appointment_id) if self._answer else None
        if visit is None or not self._card.takes(at):
            return False
        self.pin([visit])
        return True

    @Slot(object, QPoint)
    def _on_carried(self, appointment_id: UUID, at: QPoint) -> None:
        self._board.set_ghost(self._ghost(appointment_id, at))

    @Slot(object, QPoint)
    def _on_dropped(self, appointment_id: UUID, at: QPoint) -> None:
        ghost, pinned = self._ghost(appointment_id, at), self._pinned(appointment_id)
        self._board.set_ghost(None)
        if ghost is not None and pinned is not None:
            self._moves.move(pinned.visit, self._arrangement.target(ghost.key, ghost.start))

    def _ghost(self, appointment_id: UUID, at: QPoint) -> Ghost | None:
        pinned = self._pinned(appointment_id)
        if pinned is None:
            return None
        minutes = (pinned.visit.end - pinned.visit.start) // timedelta(minutes=1)
        place = self._board.free_place(at, minutes)
        return Ghost(*place, minutes, pinned.visit.patient) if place else None

    def _pinned(self, appointment_id: UUID) -> Pinned | None:
        found = (e for e in self._card.pins() if e.visit.appointment_id == appointment_id)
        return next(found, None)
