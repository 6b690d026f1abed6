"""Printing from the board: the day sheet and the appointment card, on paper or as PDF."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.ui.appointments.day_board_view import DayBoardView
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.printing import Page, pdf_of, print_pages
from vitalbridge_desktop.ui.saving import Ask, Saver, ask_where
from vitalbridge_desktop.ui.theme import Theme

from .appointment_card import AppointmentCard
from .day_sheet import DaySheet


class Printable(Protocol):
    """What has a title and pages."""

    def title(self) -> str:
        """What it is about."""

    def pages(self) -> list[Page]:
        """What paints each page."""


class BoardPrints(QObject):
    """Prints what is on the board and what is chosen there.

    Signals:
        said: What was saved, or why nothing was; nothing that could be taken back.
    """

    said = Signal(str, object)

    def __init__(
        self, view: DayBoardView, theme: Theme, clock: ClinicClock, ask: Ask = ask_where
    ) -> None:
        super().__init__(view)
        self._view, self._theme, self._clock = view, theme, clock
        self._saver = Saver(view, ask)
        self._saver.said.connect(self.said)

    def sheet(self) -> DaySheet | None:
        """The days that are shown; None while nothing is known of them."""
        answer = self._view.answer()
        if answer is None:
            return None
        wanted = self._view.mode.wanted
        return DaySheet(self._theme, answer, self._clock.clinic, self._clock.now(), wanted)

    def card(self) -> AppointmentCard | None:
        """The chosen visit; None where there is none."""
        answer, visit = self._view.answer(), self._view.chosen()
        if answer is None or visit is None:
            self.said.emit(self.tr("Choose a visit first: the card is about one."), None)
            return None
        return AppointmentCard(self._theme, visit, answer, self._clock.clinic)

    def print_sheet(self) -> None:
        """Print the days that are shown."""
        self._print(self.sheet())

    def print_card(self) -> None:
        """Print the chosen visit's card."""
        self._print(self.card())

    def save_sheet(self) -> None:
        """Save the days that are shown as a PDF."""
        day = self._view.day()
        self._save(self.sheet(), self.tr("day-sheet-{day}").format(day=day))

    def save_card(self) -> None:
        """Save the chosen visit's card as a PDF."""
        if (card := self.card()) is not None:
            named = self.tr("appointment-{day}").format(day=card.start().date())
            self._save(card, named)

    def _print(self, what: Printable | None) -> None:
        if what is not None:
            owner: QWidget = self._view
            print_pages(owner, what.title(), what.pages())

    def _save(self, what: Printable | None, name: str) -> None:
        if what is not None:
            made = pdf_of(what.title(), what.pages())

            def content(_: Path) -> bytes:
                return made

            self._saver.save(f"{name}.pdf", self.tr("PDF (*.pdf)"), content)
