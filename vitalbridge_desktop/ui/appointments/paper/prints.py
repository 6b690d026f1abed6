"""Printing from the board: the day sheet and the appointment card, on paper or as PDF."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSizeF, Signal

from vitalbridge_desktop.ui.appointments.day_board_view import DayBoardView
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.printing import Paper, Printers, installed_printers, page_size, paper_of
from vitalbridge_desktop.ui.printouts import Printout, Printouts
from vitalbridge_desktop.ui.saving import Ask, ask_where
from vitalbridge_desktop.ui.theme import Theme

from .appointment_card import AppointmentCard
from .day_sheet import DaySheet, Made


class BoardPrints(QObject):
    """Prints what is on the board and what is chosen there.

    Signals:
        said: What was saved, or why nothing was; nothing that could be taken back.
    """

    said = Signal(str, object)

    def __init__(
        self,
        view: DayBoardView,
        theme: Theme,
        clock: ClinicClock,
        ask: Ask = ask_where,
        printers: Printers = installed_printers,
    ) -> None:
        super().__init__(view)
        self._view, self._theme, self._clock = view, theme, clock
        self._outs = Printouts(view, lambda: clock.country, ask, printers)
        self._outs.said.connect(self.said)

    def sheet(self) -> DaySheet | None:
        """The days that are shown; None while nothing is known of them."""
        made = self._sheet_maker()
        return made(page_size(self.paper())) if made is not None else None

    def paper(self) -> Paper:
        """What the clinic prints on."""
        return paper_of(self._clock.country)

    def card(self) -> AppointmentCard | None:
        """The chosen visit; None where there is none."""
        answer, visit = self._view.answer(), self._view.chosen()
        if answer is None or visit is None:
            self.said.emit(self.tr("Choose a visit first: the card is about one."), None)
            return None
        return AppointmentCard(self._theme, visit, answer, self._clock.clinic)

    def print_sheet(self) -> None:
        """Print the days that are shown."""
        if (out := self._sheet_out()) is not None:
            self._outs.print_out(out)

    def print_card(self) -> None:
        """Print the chosen visit's card."""
        if (out := self._card_out()) is not None:
            self._outs.print_out(out)

    def save_sheet(self) -> None:
        """Save the days that are shown as a PDF."""
        if (out := self._sheet_out()) is not None:
            self._outs.save(out)

    def save_card(self) -> None:
        """Save the chosen visit's card as a PDF."""
        if (out := self._card_out()) is not None:
            self._outs.save(out)

    def _sheet_maker(self) -> Callable[[QSizeF], DaySheet] | None:
        answer, wanted = self._view.answer(), self._view.mode.wanted
        if answer is None:
            return None
        made = Made(self._clock.clinic, self._clock.now())
        return partial(DaySheet, self._theme, answer, made, wanted)

    def _sheet_out(self) -> Printout | None:
        made, sheet = self._sheet_maker(), self.sheet()
        if made is None or sheet is None:
            return None
        name = self.tr("day-sheet-{day}").format(day=self._view.day())
        return Printout(sheet.title(), lambda size: made(size).pages(), name)

    def _card_out(self) -> Printout | None:
        if (card := self.card()) is None:
            return None
        name = self.tr("appointment-{day}").format(day=card.start().date())
        return Printout(card.title(), card.pages, name)
