"""Days of the clinic: what was answered is drawn, and keys lead over the days."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.model import MODES, BoardPicture, Mode
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer
from vitalbridge_desktop.ui.appointments.days.answers import BoardAnswers
from vitalbridge_desktop.ui.appointments.days.mode import BoardMode
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.screen_keys import ScreenKeys
from vitalbridge_desktop.ui.theme import Theme

from .controls import DayControls
from .front import BoardFront, EarlyDay
from .setup import BoardSetup


class DaysView(QWidget):
    """A day, a week, a month or what comes; *early* parts are taken over.

    Signals:
        answered: A BoardAnswer, just before it is drawn.
        drawn: What is shown is that of the day that was gone to.

    Attributes:
        board, front, day_controls, setup, keys: Its parts.
        mode: What is looked at, and how.
        side: What stands beside the days: the options, when they are asked for.
    """

    answered = Signal(object)
    drawn = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clock: ClinicClock, early: EarlyDay | None = None
    ) -> None:
        super().__init__()
        self._answer: BoardAnswer | None = None
        self._was_today: date | None = None
        self._wanted: UUID | None = None
        self._clock = clock
        self.mode = BoardMode()
        self._answers = BoardAnswers(bus, self)
        self.front = BoardFront(bus, theme, early.board if early else DayBoardWidget(theme))
        self.board = self.front.board
        self.day_controls = early.day_controls if early else DayControls(theme)
        self.side = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.front)
        self.setup = BoardSetup(self.mode, theme, self.board, column, self.side)
        self.setFocusProxy(self.front)
        self.keys = ScreenKeys(self, self.side)
        self._bind()
        self._connect()

    def _bind(self) -> None:
        for key, act in (
            ("T", self.go_to_today),
            ("Alt+Left PgUp", partial(self.step, -1)),
            ("Alt+Right PgDown", partial(self.step, 1)),
            ("G Ctrl+G", self.day_controls.shown.begin),
            ("V", self.setup.turn),
            ("F", self.setup.open_options),
            ("Shift+F", self.setup.show_all),
            ("Ctrl+PgUp", partial(self.setup.step_provider, -1)),
            ("Ctrl+PgDown", partial(self.setup.step_provider, 1)),
            ("Ctrl++ Ctrl+=", partial(self.setup.zoom, 1)),
            ("Ctrl+-", partial(self.setup.zoom, -1)),
            ("Ctrl+0", partial(self.setup.zoom, 0)),
        ):
            self.keys.bind(key, act)
        for number, mode in enumerate(MODES, 1):
            self.keys.bind(str(number), partial(self.show_mode, mode))

    def _connect(self) -> None:
        self.setup.asked.connect(self.look_again)
        self.setup.redrawn.connect(self.redraw)
        self.setup.left.connect(self.front.setFocus)
        self._clock.when_started(self._on_clock)
        self._clock.minute.connect(self._on_minute)
        self._answers.ready.connect(self._draw)
        controls = self.day_controls
        controls.day_chosen.connect(self.go_to)
        controls.stepped.connect(self.step)
        controls.today_asked.connect(self.go_to_today)
        controls.mode_chosen.connect(self.show_mode)
        for signal in (controls.day_chosen, controls.today_asked, controls.left):
            signal.connect(self.front.setFocus)
        self.front.day_chosen.connect(self._on_day_of_month)
        self.front.day_opened.connect(self.open_day)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._answers.catch_up()

    # ---- which days -------------------------------------------------------------------------

    def day(self) -> date | None:
        """The day that is looked for; None until the clinic is known."""
        return self.mode.day

    def answer(self) -> BoardAnswer | None:
        """What is known of the days that are shown."""
        return self._answer

    @Slot(object)
    def go_to(self, day: date) -> None:
        """Show another day."""
        self.mode.day = day
        if self._clock.zone:
            first = day if self.mode.mode in ("day", "month") else self.mode.first_day(day)
            self.day_controls.show_state(self.mode.mode, first, self._clock.today())
            self._answers.look_at(self.mode.look(day))
            if self.mode.mode == "month":
                self.front.month.show_day(day, self._clock.today())

    @Slot(int)
    def step(self, steps: int) -> None:
        """Show so many days, weeks or months on."""
        if self.mode.day is not None:
            self.go_to(self.mode.stepped(self.mode.day, steps))

    @Slot()
    def go_to_today(self) -> None:
        """Show today."""
        if self._clock.zone:
            self.go_to(self._clock.today())

    @Slot(str)
    def show_mode(self, mode: Mode) -> None:
        """Show the day, its week, its month, or what comes from it on."""
        if mode == "week" and self.mode.provider_id is None:
            self.mode.provider_id = self._whose()
        self.mode.mode = mode
        self.front.bring(mode)
        self.look_again()
        self.front.setFocus()

    def look_again(self) -> None:
        """What is looked at, or how, is another now."""
        if self.mode.day is not None:
            self.go_to(self.mode.day)

    @Slot(object)
    def open_day(self, day: date, appointment_id: UUID | None = None) -> None:
        """Show a day with its visits, the keyboard among them; one of them chosen."""
        self._wanted = appointment_id or self._wanted
        self.mode.day = day
        self.show_mode("day")

    def show_visit(self, appointment_id: UUID, day: date) -> None:
        """Show a day with one of its visits chosen."""
        self._wanted = appointment_id
        self.go_to(day)

    def follow_visit(self, appointment_id: UUID, day: date) -> None:
        """A visit is on a day now: choose it there, going there only where that is not shown."""
        self._wanted = appointment_id
        first = self.mode.first_day(day)
        if self.mode.day is None or first != self.mode.first_day(self.mode.day):
            self.go_to(day)
        elif self._answer is not None:
            self._choose_wanted(self._answer)  # it may have been drawn before this was told

    @Slot(object)
    def _on_day_of_month(self, day: date) -> None:
        if day != self.mode.day:
            self.go_to(day)

    def _whose(self) -> UUID | None:
        """Whose week is meant: of the chosen visit, of the column, of the first provider."""
        chosen = next(iter(self.front.chosen()), None)
        if self._answer and chosen and (visit := self._answer.visit(chosen)) is not None:
            return visit.provider_id
        slot = self.board.cursor_slot()
        target = self.mode.arrangement().target(*slot) if slot else None
        if target is not None and target.provider_id is not None:
            return target.provider_id
        everybody = self._answer.providers.providers if self._answer else ()
        return next((each.id for each in everybody if each.active), None)

    # ---- what is drawn ----------------------------------------------------------------------

    @Slot()
    def _on_clock(self) -> None:
        self._was_today = self._clock.today()
        self.go_to(self.mode.day or self._was_today)

    @Slot()
    def _on_minute(self) -> None:
        now = self._clock.now()
        if self.mode.day == self._was_today != now.date():  # midnight: today is another day
            self.go_to_today()
        self._was_today = now.date()
        if self._answer is not None and self.mode.fits(self._answer):
            self.board.set_now(self._picture(self._answer).now)
            if self._answer.board.holds:
                self._answers.look_again()

    @Slot(object)
    def _draw(self, answer: BoardAnswer) -> None:
        self._answer = answer
        self.answered.emit(answer)
        self.redraw()
        self._choose_wanted(answer)
        self.drawn.emit()

    def _choose_wanted(self, answer: BoardAnswer) -> None:
        if self._wanted is not None and answer.visit(self._wanted) is not None:
            self.front.select(self._wanted)
            self._wanted = None

    def redraw(self) -> None:
        """Draw what is known once more, as it is looked at now."""
        if self._answer is not None:
            if self.front.on_board() and self.mode.fits(self._answer):
                self.board.set_picture(self._picture(self._answer))
            self.front.follow(self._answer, self.mode, self._clock.now())
            self.setup.show_state(self._answer)

    def _picture(self, answer: BoardAnswer) -> BoardPicture:
        return self.mode.arrangement().picture(answer, self._clock.now(), self.mode.wanted)
