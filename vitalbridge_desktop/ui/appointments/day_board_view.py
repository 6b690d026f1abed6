"""The days with the chosen visit beside them: what is done with it, and with a free time."""

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.screen_keys import ScreenKeys
from vitalbridge_desktop.ui.theme import Theme

from .board.model import Key
from .calendar.days_view import DaysView
from .calendar.front import EarlyDay
from .days.answer import BoardAnswer
from .visits.chosen import ChosenVisits
from .visits.panel import VisitPanel
from .wish import BookingWish


class DayBoardView(DaysView):
    """Days of the clinic, and the chosen visit beside them.

    Signals:
        said: What was done, in words, and the id of the command that undoes it; None where
            nothing was changed.
        booking_asked: A BookingWish.
        record_asked: A patient's UUID: their record is to be opened.

    Attributes:
        panel, visits: The chosen visit, and what is done with it.
        menu: What was asked for last, None before.
    """

    said = Signal(str, object)
    booking_asked = Signal(object)
    record_asked = Signal(object)

    def __init__(
        self, bus: UiBus, theme: Theme, clock: ClinicClock, early: EarlyDay | None = None
    ) -> None:
        super().__init__(bus, theme, clock, early)
        self.menu: QMenu | None = None
        self.panel = VisitPanel(bus, theme, clock)
        self.visits = ChosenVisits(bus, self, self.front, self.panel)
        self.side.insertWidget(0, self.panel)
        self.keys.bind("M", self.board.ask_menu)
        ScreenKeys(self, self.side).bind("Esc", self._leave)
        self._connect_visits()
        self.panel.start()

    def _connect_visits(self) -> None:
        visits = self.visits
        self.answered.connect(self._on_answered)
        self.drawn.connect(visits.show_chosen)
        self.drawn.connect(visits.go_on)
        self.front.chosen_changed.connect(visits.show_chosen)
        self.front.activated.connect(lambda _: self.panel.take_keyboard())
        self.board.slot_activated.connect(self._on_slot)
        self.board.slot_chosen.connect(self._on_slot)
        self.board.menu_asked.connect(self._open_menu)
        self.panel.left.connect(self.front.setFocus)
        self.panel.asking.connect(lambda asking: self.keys.set_enabled(not asking))
        visits.said.connect(self.said)
        visits.booking_asked.connect(self.booking_asked)
        visits.record_asked.connect(self.record_asked)
        visits.board_asked.connect(self._on_board_asked)
        visits.acts.moved.connect(self._on_moved)

    def chosen(self) -> BoardVisit | None:
        """The chosen visit."""
        return self.visits.chosen()

    def point_at(self, appointment_id: UUID) -> None:
        """Choose a visit that is spoken of elsewhere, if it stands on the days in front."""
        answer = self.answer()
        visits = answer.board.visits if answer else ()
        if any(each.appointment_id == appointment_id for each in visits):
            self.front.select(appointment_id)
            self.visits.show_chosen()

    @Slot(object)
    def _on_answered(self, answer: BoardAnswer) -> None:
        self.visits.follow(answer, self.mode.arrangement())

    @Slot(object)
    def _on_board_asked(self, visit: BoardVisit) -> None:
        day = wall_time(visit.start, self._clock.zone).date()
        self.open_day(day, visit.appointment_id)

    @Slot(object, object)
    def _on_moved(self, appointment_id: UUID, start: datetime) -> None:
        self.follow_visit(appointment_id, start.date())
        self.visits.show_chosen()

    @Slot()
    def _leave(self) -> None:
        self.visits.leave()
        self.panel.reasons.leave()
        self.setup.leave_options()
        self.front.setFocus()

    @Slot(object)
    def _open_menu(self, at: QPoint) -> None:
        from .visits.menu import board_menu  # noqa: PLC0415 - not before it is needed

        if self.menu is not None:
            self.menu.deleteLater()
        slot = self.board.cursor_slot()
        target = self.mode.arrangement().target(*slot) if slot else None
        book = partial(self._on_slot, *slot) if slot else self.front.setFocus
        self.menu = board_menu(self.visits, self.answer(), target, book, self)
        self.menu.popup(at)

    @Slot(object, object)
    @Slot(object, object, int)
    def _on_slot(self, key: Key, start: datetime, minutes: int | None = None) -> None:
        target = self.mode.arrangement().target(key, start)
        who, room_id = target.provider_id, target.room_id
        self.booking_asked.emit(BookingWish(None, who, target.start, minutes, room_id))
