"""The board as a screen: the day's visits, and the booking in their place while one is made."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.choices import Choices
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.finder import Doing
from vitalbridge_desktop.ui.saving import Ask, ask_where
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.screen_keys import ScreenKeys
from vitalbridge_desktop.ui.theme import Theme

from .booking.form import BookingForm
from .booking.parts import BookingParts
from .calendar.front import EarlyDay
from .calendar.memory import BoardMemory
from .day_board_view import DayBoardView
from .openings.order import Opening
from .wish import BookingWish

if TYPE_CHECKING:
    from .booking.fill_bar import FillBar
    from .line.booking import LineBooking
    from .paper.prints import BoardPrints


class BoardScreen(Screen):
    """The day of every provider, and the form that books into it; *early* is taken over.

    Signals:
        said: What was done, in words, and the id of the command that undoes it; None where
            nothing was changed.
        record_asked: A patient's UUID: their record is to be opened.

    Attributes:
        view: The day.
    """

    said = Signal(str, object)
    record_asked = Signal(object)

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        early: EarlyDay | None = None,
        ask: Ask = ask_where,
        choices: Choices | None = None,
    ) -> None:
        super().__init__()
        self._bus, self._theme, self._ask = bus, theme, ask
        self._clock = ClinicClock(bus, self)
        self.view = DayBoardView(bus, theme, self._clock, early)
        if choices is not None:
            BoardMemory(choices, self.view)
        self._pages, self._panels = QStackedWidget(), QStackedWidget()
        self._pages.addWidget(self.view)
        self._panels.addWidget(self.view.side)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages)
        self._keys = ScreenKeys(self.view, self.view.side)
        self._bind()
        self._connect()
        self._clock.start()
        bus.settled.connect(self._prepare, Qt.ConnectionType.SingleShotConnection)

    @cached_property
    def booking(self) -> BookingParts:
        """What a booking needs; the day is not kept waiting for it."""
        parts = BookingParts(self._bus, self._theme, self._clock, self)
        self._pages.addWidget(parts.form)
        self._panels.addWidget(parts.panel)
        parts.said.connect(self.said)
        parts.form.booked.connect(self._on_booked)
        parts.form.closed.connect(self._show_view)
        return parts

    @property
    def form(self) -> BookingForm:
        """The booking."""
        return self.booking.form

    @Slot()
    def _prepare(self) -> None:
        """The day is there: now what a booking needs, which tells of one that is half made."""
        self.booking.form.clearFocus()

    def _bind(self) -> None:
        self._keys.bind("Q /", self.open_line)
        self._keys.bind("Y", self._give_away)
        for doing in self.doings():
            self._keys.bind(doing.keys.replace(" ", "+"), doing.run)

    @cached_property
    def prints(self) -> "BoardPrints":
        """What is printed from the board; made when somebody prints."""
        from .paper.prints import BoardPrints  # noqa: PLC0415 - not before it is needed

        prints = BoardPrints(self.view, self._theme, self._clock, self._ask)
        prints.said.connect(self.said)
        return prints

    def doings(self) -> list[Doing]:
        """What can be printed and saved, with its keys."""
        tr = self.tr
        return [
            Doing(tr("Print the day sheet"), "Ctrl P", "printer", self.print_sheet),
            Doing(
                tr("Save the day sheet"), "Ctrl S", "file-down", lambda: self.prints.save_sheet()
            ),
            Doing(tr("Print an appointment card"), "Ctrl Shift P", "printer", self.print_card),
            Doing(
                tr("Save an appointment card"),
                "Ctrl Shift S",
                "file-down",
                lambda: self.prints.save_card(),
            ),
        ]

    @Slot()
    def print_sheet(self) -> None:
        """Print the days that are shown."""
        self.prints.print_sheet()

    @Slot()
    def print_card(self) -> None:
        """Print the card of the chosen visit."""
        self.prints.print_card()

    def _connect(self) -> None:
        self.view.said.connect(self.said)
        self.view.record_asked.connect(self.record_asked)
        self.view.booking_asked.connect(self.book)
        self.view.visits.card_asked.connect(self.print_card)
        self.view.visits.sheet_asked.connect(self.print_sheet)
        controls = self.view.day_controls
        controls.refused.connect(lambda words: self.said.emit(words, None))
        for signal in (
            controls.day_chosen,
            controls.stepped,
            controls.mode_chosen,
            controls.today_asked,
        ):
            signal.connect(self._show_view)
        self.view.visits.acts.freed.connect(self._on_freed)

    @cached_property
    def line(self) -> "LineBooking":
        """A booking in one line, over the board; made when it is first opened."""
        from .line.bar import LineBar  # noqa: PLC0415 - not before
        from .line.booking import LineBooking  # noqa: PLC0415 - not before
        from .line.ghost import BookingGhost  # noqa: PLC0415 - not before

        bar = LineBar(self._theme)
        self._column.insertWidget(0, bar)
        self.booking.panel.identity.listen(bar)
        line = LineBooking(self.form, bar, BookingGhost(self.view), self._clock)
        line.opened.connect(lambda: self._panels.setCurrentWidget(self.booking.panel))
        line.closed.connect(self._leave_line)
        line.form_asked.connect(self.book)
        line.refused.connect(lambda words: self.said.emit(words, None))
        return line

    @cached_property
    def fill(self) -> "FillBar":
        """Who would like a time that came free; made when the first one does."""
        from .booking.fill_bar import FillBar  # noqa: PLC0415 - not before

        bar = FillBar(self._bus, self._theme)
        self._column.insertWidget(0, bar)
        bar.said.connect(self.said)
        bar.left.connect(self.view.setFocus)
        return bar

    def controls(self) -> QWidget:
        return self.view.day_controls

    def inspector(self) -> QWidget:
        return self._panels

    def keys(self) -> list[tuple[str, str]]:
        return self.view.panel.day.keys()

    def enter(self) -> None:
        if self.is_booking():
            self.form.begin()
        elif self._line_is_open():
            self.line.bar.field.setFocus()
        else:
            self.view.setFocus()

    def is_booking(self) -> bool:
        """Whether the booking stands in the place of the day."""
        return self._pages.currentWidget() is not self.view

    def day(self) -> date | None:
        """The day that is shown; None until the clinic is known."""
        return self.view.day()

    @Slot(object)
    def go_to(self, day: date) -> None:
        """Show a day."""
        self._show_view()
        self.view.go_to(day)

    def show_visit(self, appointment_id: UUID, day: date) -> None:
        """Show a day with one of its visits chosen."""
        self._show_view()
        self.view.show_visit(appointment_id, day)

    @Slot()
    @Slot(object)
    def book(self, wish: BookingWish | None = None) -> None:
        """Begin a booking, or go on with the one that was left."""
        if self._line_is_open():
            self.line.put_away()
        self._pages.setCurrentWidget(self.form)
        self._panels.setCurrentWidget(self.booking.panel)
        self.form.begin(wish)

    @Slot()
    def open_line(self, text: str = "") -> None:
        """Let a booking be typed in one line, over the board."""
        self._show_view()
        self.line.open(text)

    @Slot(object)
    def point_at(self, visit: BoardVisit) -> None:
        """Show somebody who is spoken of elsewhere beside the day, unless a booking is in hand."""
        if self.isVisible() and not self.is_booking() and not self._line_is_open():
            self.view.point_at(visit.appointment_id)

    def _line_is_open(self) -> bool:
        return "line" in vars(self) and self.line.is_open()

    @Slot()
    def walk_in(self) -> None:
        """Book for somebody who stands at the counter."""
        self.book()
        self.booking.extras.walk_in()

    def move_visit(self, appointment_id: UUID, day: date) -> None:
        """Show a day with one of its visits in hand: the arrows move it."""
        once = Qt.ConnectionType.SingleShotConnection
        self.view.drawn.connect(self.view.visits.move, once)
        self.show_visit(appointment_id, day)
        self.view.setFocus()

    @Slot(object)
    def _on_freed(self, visit: BoardVisit) -> None:
        self.fill.offer(visit)

    @Slot()
    def _give_away(self) -> None:
        if "fill" not in vars(self) or not self.fill.take_keyboard():
            words = self.tr("Nothing has just come free that somebody waits for.")
            self.said.emit(words, None)

    @Slot()
    def _leave_line(self) -> None:
        self._panels.setCurrentWidget(self.view.side)
        self.view.setFocus()

    @Slot()
    def _show_view(self) -> None:
        if self.is_booking():
            self._pages.setCurrentWidget(self.view)
            self._panels.setCurrentWidget(self.view.side)
            self.view.setFocus()

    @Slot(object, str, object)
    def _on_booked(self, done: Done, words: str, opening: Opening) -> None:
        self.show_visit(done.id, opening.start.date())
        self._panels.setCurrentWidget(self.view.side)
        self.view.setFocus()
        self.said.emit(words, done.command_id)
