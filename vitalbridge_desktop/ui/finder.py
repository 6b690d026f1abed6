"""What the command palette finds: screens, commands, days and patients, as they are typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from vitalbridge_desktop.services.patients.queries import FoundPatients, SearchPatients

from .appointments.when_days import days_meant, plain
from .bus import UiBus
from .clinic_clock import ClinicClock
from .command_palette import CommandPalette
from .moments import full_day, in_words
from .palette_list import PaletteItem

MOST = 8  # patients that are shown
A_LINE = 2  # words that may be a booking
SHORTEST = 2  # letters before patients are looked for


@dataclass(frozen=True, slots=True)
class Doing:
    """A command of the palette: its words, its key, and what choosing it does."""

    title: str
    keys: str
    icon: str
    run: Callable[[], None]


class Finder(QObject):
    """Answers the palette at once with what is here, and with patients when they are found.

    Signals:
        day_chosen: A day to show.
        patient_chosen: A patient's UUID.
        line_typed: A booking in one line.
    """

    day_chosen = Signal(object)
    patient_chosen = Signal(object)
    line_typed = Signal(str)

    def __init__(
        self,
        bus: UiBus,
        palette: CommandPalette,
        clock: ClinicClock,
        doings: Callable[[], Sequence[Doing]],
    ) -> None:
        super().__init__(palette)
        self._bus, self._palette, self._clock, self._doings = bus, palette, clock, doings
        self._asked = 0
        palette.provide(self.find)
        palette.chosen.connect(self._on_chosen)

    def find(self, text: str) -> None:
        """Show what fits *text*."""
        self._asked += 1
        ticket = self._asked
        here = [*self._commands(text), *self._days(text), *self._lines(text)]
        self._palette.show_results(here)
        if len(text.strip()) >= SHORTEST:
            query = SearchPatients(text=text.strip(), limit=MOST)
            self._bus.ask(self, query, lambda found: self._add(ticket, here, found))

    def _add(self, ticket: int, here: list[PaletteItem], found: FoundPatients) -> None:
        if ticket != self._asked:
            return
        people = [
            PaletteItem(
                self.tr("Patients"),
                f"{each.family_name}, {each.given_name}",
                each.id,
                " · ".join(filter(None, (full_day(each.birth_date), each.phone))),
                "user",
            )
            for each in found.patients
        ]
        self._palette.show_results([*people, *here])

    def _commands(self, text: str) -> list[PaletteItem]:
        wanted = text.casefold().split()
        return [
            PaletteItem(self.tr("Commands"), each.title, each, "", each.icon, each.keys)
            for each in self._doings()
            if all(word in each.title.casefold() for word in wanted)
        ]

    def _days(self, text: str) -> list[PaletteItem]:
        if not text.strip() or not self._clock.zone:
            return []
        meant = days_meant(plain(text), self._clock.today())
        if meant is None or meant[1]:
            return []
        day = meant[0].first
        return [
            PaletteItem(self.tr("Days"), in_words(day, "dddd, d MMMM yyyy"), day, "", "calendar")
        ]

    def _lines(self, text: str) -> list[PaletteItem]:
        """What is typed as a booking in words: a single word is somebody's name."""
        if len(text.split()) < A_LINE:
            return []
        book = self.tr("Book “{line}”").format(line=text.strip())
        return [PaletteItem(self.tr("Booking"), book, text.strip(), "", "calendar-plus")]

    def _on_chosen(self, item: PaletteItem) -> None:
        if isinstance(item.target, Doing):
            item.target.run()
        elif isinstance(item.target, date):
            self.day_chosen.emit(item.target)
        elif isinstance(item.target, str):
            self.line_typed.emit(item.target)
        else:
            self.patient_chosen.emit(item.target)
