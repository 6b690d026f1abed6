"""The day board with a clinic behind it: the day's answers drawn, keys that act on a visit."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.theme import Theme

from .board_controls import DayControls
from .board_pictures import DayAnswer
from .day_answers import DayAnswers
from .day_board import DayBoardWidget
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


class DayBoardView(QWidget):
    """One day of every provider, and the chosen visit beside it.

    Signals:
        said: What was done, in words, and the id of the command that undoes it; None where
            nothing was changed.
        booking_asked: A BookingWish.
        record_asked: A patient's UUID: their record is to be opened.

    Attributes:
        board, panel, day_controls: Its parts.
    """

    said = Signal(str, object)
    booking_asked = Signal(object)
    record_asked = Signal(object)

    def __init__(
        self, bus: UiBus, theme: Theme, clock: ClinicClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._answer: DayAnswer | None = None
        self._day: date | None = None
        self._was_today: date | None = None
        self._wanted: UUID | None = None
        self._clock = clock
        self._answers = DayAnswers(bus, self)
        self.board = DayBoardWidget(theme)
        self.day_controls = DayControls(theme)
        self.panel = VisitPanel(bus, theme, self._clock)
        self._acts = VisitActs(bus, self)
        self._moves = VisitMoves(self.board, self._acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        self.setFocusProxy(self.board)
        self._keys = ScreenKeys(self, self.panel)
        self._bind()
        self._connect()
        self.panel.start()

    def _bind(self) -> None:
        for keys, step in STEP_KEYS.items():
            self._keys.bind(keys, partial(self.take_step, step))
        for keys, act in (
            ("X", self._with_visit(lambda _: self.panel.ask_reason())),
            ("R", self._with_visit(self._moves.hold)),
            ("Ctrl+X", self._with_visit(self._moves.cut)),
            ("Ctrl+V", self._moves.paste),
            ("E", self._with_visit(lambda _: self.panel.take_keyboard())),
            ("B", self._with_visit(self._book_again)),
            ("P", self._with_visit(lambda visit: self.record_asked.emit(visit.patient_id))),
            ("T", self.go_to_today),
            ("Alt+Left PgUp", partial(self.day_controls.step, -1)),
            ("Alt+Right PgDown", partial(self.day_controls.step, 1)),
            ("G Ctrl+G", self.day_controls.type_day),
        ):
            self._keys.bind(keys, act)
        ScreenKeys(self, self.panel).bind("Esc", self._leave)

    def _connect(self) -> None:
        self._clock.started.connect(self._on_clock)
        self._clock.minute.connect(self._on_minute)
        self._answers.ready.connect(self._draw)
        self.day_controls.day_chosen.connect(self.go_to)
        self.day_controls.today_asked.connect(self.go_to_today)
        self.day_controls.day_chosen.connect(self.board.setFocus)
        self.day_controls.today_asked.connect(self.board.setFocus)
        self.day_controls.left.connect(self.board.setFocus)
        self.board.block_selected.connect(self._on_selected)
        self.board.block_activated.connect(lambda _: self.panel.take_keyboard())
        self.board.slot_activated.connect(self._on_slot)
        self.board.slot_chosen.connect(self._on_slot)
        self.panel.step_asked.connect(self.take_step)
        self.panel.move_asked.connect(self._with_visit(self._moves.hold))
        self.panel.reason_given.connect(self._on_reason)
        self.panel.asking.connect(lambda asking: self._keys.set_enabled(not asking))
        self.panel.left.connect(self.board.setFocus)
        self._moves.noted.connect(self.panel.note)
        self._moves.refused.connect(lambda text: self.said.emit(text, None))
        self._acts.said.connect(self.said)
        self._acts.moved.connect(self._on_moved)

    # ---- the screen -------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._answers.catch_up()

    # ---- the day ----------------------------------------------------------------------------

    def day(self) -> date | None:
        """The day that is shown; None until the clinic is known."""
        return self._day

    @Slot(object)
    def go_to(self, day: date) -> None:
        """Show another day."""
        self._day = day
        if self._clock.zone:
            self.day_controls.show_day(day, self._clock.today())
            self._answers.look_at(day)

    @Slot()
    def go_to_today(self) -> None:
        """Show today."""
        if self._clock.zone:
            self.go_to(self._clock.today())

    def show_visit(self, appointment_id: UUID, day: date) -> None:
        """Show a day with one of its visits chosen."""
        self._wanted = appointment_id
        self.go_to(day)

    @Slot()
    def _on_clock(self) -> None:
        self._was_today = self._clock.today()
        self.go_to(self._day or self._was_today)

    @Slot()
    def _on_minute(self) -> None:
        now = self._clock.now()
        if self._day == self._was_today != now.date():  # midnight: today is another day
            self.go_to_today()
        self._was_today = now.date()
        self.board.set_now(now if self._day == now.date() else None)
        if self._answer is not None and self._answer.board.holds:
            self._answers.look_again()

    @Slot(object)
    def _draw(self, answer: DayAnswer) -> None:
        self._answer = answer
        self._moves.follow(answer, self._clock.today())
        self.board.set_picture(answer.picture(self._clock.now()))
        if self._wanted is not None and answer.visit(self._wanted) is not None:
            self.board.select(self._wanted)
            self._wanted = None
        self._show_chosen()

    # ---- the chosen visit -------------------------------------------------------------------

    def chosen(self) -> BoardVisit | None:
        """The chosen visit."""
        return self._answer.visit(self.board.selected()) if self._answer else None

    @Slot(object)
    def _on_selected(self, appointment_id: UUID | None) -> None:
        del appointment_id
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._answer is None:
            return
        visit = self.chosen()
        if visit is None:
            self.panel.show_day(self._answer)
        else:
            self.panel.show_visit(visit, self._answer)

    def _with_visit(self, act: Callable[[BoardVisit], object]) -> Callable[[], None]:
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
        self._with_visit(lambda visit: self._acts.take_step(visit, step))()

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        self.board.setFocus()
        self._with_visit(lambda visit: self._acts.cancel(visit, reason))()

    @Slot(object, object)
    def _on_moved(self, appointment_id: UUID, start: datetime) -> None:
        self._wanted = appointment_id
        if start.date() != self._day:
            self.go_to(start.date())

    @Slot()
    def _leave(self) -> None:
        self.panel.reasons.leave()
        self._moves.leave()
        self.board.setFocus()

    # ---- booking ----------------------------------------------------------------------------

    @Slot(object, object)
    @Slot(object, object, int)
    def _on_slot(self, provider_id: UUID, start: datetime, minutes: int | None = None) -> None:
        self.booking_asked.emit(BookingWish(None, provider_id, start, minutes))

    def _book_again(self, visit: BoardVisit) -> None:
        self.booking_asked.emit(BookingWish(patient_id=visit.patient_id))
