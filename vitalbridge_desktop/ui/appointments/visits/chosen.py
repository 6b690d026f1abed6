"""What keys, buttons and the menu do with the visits that are chosen."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.appointments.calendar.front import BoardFront
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer
from vitalbridge_desktop.ui.appointments.days.pictures import Arrangement
from vitalbridge_desktop.ui.appointments.wish import BookingWish
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.moments import inside, near_day
from vitalbridge_desktop.ui.screen_keys import ScreenKeys

from .acts import Step, VisitActs
from .moves import VisitMoves
from .panel import VisitPanel
from .pins import Pins

STEP_KEYS: dict[str, Step] = {
    "C": "confirm",
    "A": "arrived",
    "I": "room",
    "D": "done",
    "S": "noshow",
}


class ChosenVisits(QObject):
    """Acts on the chosen visits, wherever on the board's screen the keyboard is.

    Signals:
        said: What was done, in words, and the id of the command that undoes it; None where
            nothing was changed.
        booking_asked: A BookingWish.
        record_asked: A patient's UUID: their record is to be opened.
        board_asked: A BoardVisit: its day is to be shown, with it chosen.
        card_asked, sheet_asked: The visit's card is to be printed, or the days that are shown.

    Attributes:
        acts, moves, pins: What is done to visits, and how they are given another time.
    """

    said = Signal(str, object)
    booking_asked = Signal(object)
    record_asked = Signal(object)
    board_asked = Signal(object)
    card_asked = Signal()
    sheet_asked = Signal()

    def __init__(self, bus: UiBus, owner: QWidget, front: BoardFront, panel: VisitPanel) -> None:
        super().__init__(owner)
        self._front, self._panel = front, panel
        self._answer: BoardAnswer | None = None
        self._there: tuple[UUID, Callable[[BoardVisit], None]] | None = None
        self.acts = VisitActs(bus, owner)
        self.moves = VisitMoves(front.board, self.acts)
        self.pins = Pins(front.board, self.moves, panel.pin)
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

    def follow(self, answer: BoardAnswer, arrangement: Arrangement) -> None:
        """Something else is on the board, or the same with changes."""
        self._answer = answer
        today = self._panel.today()
        self.moves.follow(answer, arrangement, today)
        self.pins.follow(answer, arrangement, today)

    def chosen(self) -> BoardVisit | None:
        """The chosen visit; of several the one on which the cursor stands."""
        return next(iter(self.all()), None)

    def all(self) -> list[BoardVisit]:
        """Every chosen visit."""
        if self._answer is None:
            return []
        found = (self._answer.visit(each) for each in self._front.chosen())
        return [each for each in found if each is not None]

    def show_chosen(self) -> None:
        """Show in the panel what is chosen, or how the day stands."""
        if self._answer is None:
            return
        visits = self.all()
        if not visits:
            self._panel.show_day(self._answer)
        elif len(visits) == 1:
            self._panel.show_visit(visits[0], self._answer)
        else:
            self._panel.show_several(visits)

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
        """Bring what is chosen one step further; nobody comes before the day of the visit."""
        ahead = [each for each in self.all() if each.start.date() > self._panel.today()]
        if ahead and step != "confirm":
            day = inside(near_day(ahead[0].start.date(), self._panel.today()))
            words = self.tr("{name} is to come {day}: until then the visit can be confirmed.")
            self.said.emit(words.format(name=ahead[0].patient, day=day), None)
        else:
            self.with_visit(lambda _: self.acts.take_step_all(self.all(), step))()

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
        """Do it where there are columns to walk over; elsewhere once the visit's day is shown."""

        def show_day(visit: BoardVisit) -> None:
            self._there = visit.appointment_id, act
            self.board_asked.emit(visit)

        self.with_visit(act if self._front.on_board() else show_day)()

    @Slot()
    def go_on(self) -> None:
        """The day that was to be shown first is: do there what was asked for."""
        if self._there is not None and self._front.on_board():
            (meant, act), self._there = self._there, None
            visit = self.chosen()
            if visit is not None and visit.appointment_id == meant:
                act(visit)

    @Slot()
    def cut(self) -> None:
        """Pin it, to be put on another day."""
        self.with_visit(lambda _: self.pins.pin(self.all()))()

    @Slot()
    def paste(self) -> None:
        """Put what was pinned where the cursor stands, or on the day that is in front."""
        self.pins.paste(at_cursor=self._front.on_board())

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

    def leave(self) -> None:
        """Let go of one thing after the other: what is held, what is pinned, what is chosen too."""
        self._there = None
        if self.moves.leave():
            return
        if self.pins.let_go() or self._panel.reasons.isVisible():
            return
        self._front.board.choose_only()

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        self._front.setFocus()
        visits = self.all()
        if len(visits) > 1:
            self.acts.cancel_all(visits, reason)
        else:
            knows = self._panel.reasons.patient_knows(reason)
            self.with_visit(lambda visit: self.acts.cancel(visit, reason, patient_knows=knows))()
