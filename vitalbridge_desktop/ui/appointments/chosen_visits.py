"""What keys, buttons and menus do with the visit that is chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.bus import UiBus

from .board_answer import BoardAnswer
from .board_front import BoardFront
from .screen_keys import ScreenKeys
from .visit_acts import Step, VisitActs
from .visit_moves import VisitMoves
from .visit_panel import VisitPanel
from .wish import BookingWish

STEP_KEYS: dict[str, Step] = {
    "C": "confirm",
    "A": "arrived",
    "I": "room",
    "D": "done",
    "S": "noshow",
}


class ChosenVisits(QObject):
    """Acts on the chosen visit, wherever on the board's screen the keyboard is.

    Signals:
        said: What was done, in words, and the id of the command that undoes it; None where
            nothing was changed.
        booking_asked: A BookingWish.
        record_asked: A patient's UUID: their record is to be opened.
        board_asked: A BoardVisit: its day is to be shown, with it chosen.

    Attributes:
        acts, moves: What is done to visits, and how they are given another time.
    """

    said = Signal(str, object)
    booking_asked = Signal(object)
    record_asked = Signal(object)
    board_asked = Signal(object)

    def __init__(self, bus: UiBus, owner: QWidget, front: BoardFront, panel: VisitPanel) -> None:
        super().__init__(owner)
        self._front, self._panel = front, panel
        self._answer: BoardAnswer | None = None
        self.acts = VisitActs(bus, owner)
        self.moves = VisitMoves(front.board, self.acts)
        self._keys = ScreenKeys(owner, panel)
        self._bind()
        self._connect()

    def _bind(self) -> None:
        for keys, step in STEP_KEYS.items():
            self._keys.bind(keys, partial(self.take_step, step))
        for keys, act in (
            ("X", self.ask_reason),
            ("R", self.move),
            ("L", self.lengthen),
            ("Ctrl+X", self.cut),
            ("Ctrl+V", self.paste),
            ("E", self.with_visit(lambda _: self._panel.take_keyboard())),
            ("B", self.book_again),
            ("P", self.open_record),
        ):
            self._keys.bind(keys, act)

    def _connect(self) -> None:
        panel = self._panel
        panel.step_asked.connect(self.take_step)
        panel.move_asked.connect(self.move)
        panel.reason_given.connect(self._on_reason)
        panel.asking.connect(lambda asking: self._keys.set_enabled(not asking))
        self.moves.noted.connect(panel.note)
        self.moves.refused.connect(lambda text: self.said.emit(text, None))
        self.acts.said.connect(self.said)

    def follow(self, answer: BoardAnswer) -> None:
        """Something else is on the board, or the same with changes."""
        self._answer = answer

    def chosen(self) -> BoardVisit | None:
        """The chosen visit."""
        chosen = next(iter(self._front.chosen()), None)
        return self._answer.visit(chosen) if self._answer else None

    def with_visit(self, act: Callable[[BoardVisit], object]) -> Callable[[], None]:
        """Do it with the chosen visit, or say what is to be done first."""

        def run() -> None:
            visit = self.chosen()
            if visit is None:
                self.said.emit(
                    self.tr("Choose a visit first: the arrows walk over the board."), None
                )
            else:
                act(visit)

        return run

    @Slot(str)
    def take_step(self, step: Step) -> None:
        """Bring the chosen visit one step further."""
        self.with_visit(lambda visit: self.acts.take_step(visit, step))()

    @Slot()
    def ask_reason(self) -> None:
        """Ask why it is cancelled."""
        self.with_visit(lambda _: self._panel.ask_reason())()

    @Slot()
    def move(self) -> None:
        """Let the arrows move it."""
        self._on_board(self.moves.hold)

    @Slot()
    def lengthen(self) -> None:
        """Let the arrows make it longer or shorter."""
        self._on_board(self.moves.stretch)

    def _on_board(self, act: Callable[[BoardVisit], None]) -> None:
        """Do it where there are columns to walk over; elsewhere show the visit's day first."""
        if self._front.on_board():
            self.with_visit(act)()
        else:
            self.with_visit(self.board_asked.emit)()

    @Slot()
    def cut(self) -> None:
        """Pin it, to be put on another day."""
        self.with_visit(self.moves.cut)()

    @Slot()
    def paste(self) -> None:
        """Put what was pinned where the cursor stands, or on the day that is in front."""
        self.moves.paste(at_cursor=self._front.on_board())

    @Slot()
    def book_again(self) -> None:
        """Begin another booking for the same patient."""
        self.with_visit(
            lambda visit: self.booking_asked.emit(BookingWish(patient_id=visit.patient_id))
        )()

    @Slot()
    def open_record(self) -> None:
        """Open the patient's record."""
        self.with_visit(lambda visit: self.record_asked.emit(visit.patient_id))()

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        self._front.setFocus()
        self.with_visit(lambda visit: self.acts.cancel(visit, reason))()
