"""What the command palette finds: screens, commands, days and patients, as they are typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from vitalbridge_desktop.services.patients.queries import FoundPatients, SearchPatients
from vitalbridge_desktop.services.providers.queries import Providers, SearchProviders

from .appointments.typed.when import day_meant
from .bus import UiBus
from .clinic_clock import ClinicClock
from .command_palette import CommandPalette
from .key_hint import key_words
from .latest import Latest
from .moments import full_day, in_words
from .palette_list import PaletteItem
from .sides import from_the_left

MOST = 8  # patients that are shown
FEW = 4  # providers, and what was chosen last
A_LINE = 2  # words that may be a booking
SHORTEST = 2  # letters before patients are looked for


@dataclass(frozen=True, slots=True)
class Doing:
    """A command of the palette: its words, its key, and what choosing it does.

    Attributes:
        needs: What a person must be allowed to have it offered; empty: it is for everybody.
        also: Other words that somebody may look for it by.
    """

    title: str
    keys: str
    icon: str
    run: Callable[[], None]
    needs: str = ""
    also: str = ""

    def is_called(self, wanted: Sequence[str]) -> bool:
        """Whether each of these casefolded words is in its title, or in its other words."""
        names = f"{self.title} {self.also}".casefold()
        return all(word in names for word in wanted)


class Finder(QObject):
    """Answers the palette at once with what is here, and with patients when they are found.

    Signals:
        day_chosen: A day to show.
        patient_chosen: A patient's UUID.
        line_typed: A booking in one line.
        provider_chosen: A provider's UUID.
    """

    day_chosen = Signal(object)
    patient_chosen = Signal(object)
    line_typed = Signal(str)
    provider_chosen = Signal(object)

    def __init__(
        self,
        bus: UiBus,
        palette: CommandPalette,
        clock: ClinicClock,
        doings: Callable[[], Sequence[Doing]],
    ) -> None:
        super().__init__(palette)
        self._palette, self._clock, self._doings = palette, clock, doings
        self._patients, self._providers = Latest(bus, self), Latest(bus, self)
        self._awaited = 0
        self._people: list[PaletteItem] = []
        self._recent: list[PaletteItem] = []  # as long as the window is open: names are in it
        palette.provide(self.find)
        palette.chosen.connect(self._on_chosen)
        palette.closed.connect(self._drop)

    def find(self, text: str) -> None:
        """Show what fits *text*."""
        self._drop()
        self._people = []
        here = [*self._commands(text), *self._days(text), *self._lines(text)]
        if not text.strip():
            here = [*self._recent, *here]
        self._awaited = 2 if len(text.strip()) >= SHORTEST else 0
        self._show(here)
        if self._awaited:
            query = SearchPatients(text=text.strip(), limit=MOST)
            self._patients.ask(query, partial(self._add, here))
            who = SearchProviders(text=text.strip(), limit=FEW)
            self._providers.ask(who, partial(self._add_providers, here))

    def _drop(self) -> None:
        """Nobody waits for what was typed before."""
        self._patients.drop()
        self._providers.drop()

    def _show(self, items: list[PaletteItem]) -> None:
        """Show what is known; that there is nothing only once every answer is here."""
        self._palette.show_results(items, complete=not self._awaited)

    def _add(self, here: list[PaletteItem], found: FoundPatients) -> None:
        self._awaited -= 1
        self._people = [
            PaletteItem(
                self.tr("Patients"),
                f"{each.family_name}, {each.given_name}",
                each.id,
                " · ".join(filter(None, (full_day(each.birth_date), from_the_left(each.phone)))),
                "user",
            )
            for each in found.patients
        ]
        self._show([*self._people, *here])

    def _add_providers(self, here: list[PaletteItem], found: Providers) -> None:
        """Those who see patients stand before what was here; patients come before them."""
        self._awaited -= 1
        here[:0] = [
            PaletteItem(
                self.tr("Providers"),
                each.name,
                Doing(each.name, "", "stethoscope", partial(self.provider_chosen.emit, each.id)),
                each.specialty or "",
                "stethoscope",
            )
            for each in found.providers
        ]
        if here or not self._people:  # else it stands there already
            self._show([*self._people, *here])

    def _commands(self, text: str) -> list[PaletteItem]:
        wanted = text.casefold().split()
        return [
            PaletteItem(self.tr("Commands"), each.title, each, "", each.icon, key_words(each.keys))
            for each in self._doings()
            if each.is_called(wanted)
        ]

    def _days(self, text: str) -> list[PaletteItem]:
        if not text.strip() or not self._clock.zone:
            return []
        day = day_meant(text, self._clock.today(), QLocale())
        if day is None:
            return []
        return [
            PaletteItem(self.tr("Days"), in_words(day, "dddd, d MMMM yyyy"), day, "", "calendar")
        ]

    def _lines(self, text: str) -> list[PaletteItem]:
        """What is typed as a booking in words: a single word is somebody's name."""
        if len(text.split()) < A_LINE:
            return []
        book = self.tr("Book “{line}”").format(line=text.strip())
        return [PaletteItem(self.tr("Booking"), book, text.strip(), "", "calendar-plus")]

    def _remember(self, item: PaletteItem) -> None:
        again = replace(item, group=self.tr("Recent"))
        others = [each for each in self._recent if each.title != item.title]
        self._recent = [again, *others][:FEW]

    def _on_chosen(self, item: PaletteItem) -> None:
        self._remember(item)
        if isinstance(item.target, Doing):
            item.target.run()
        elif isinstance(item.target, date):
            self.day_chosen.emit(item.target)
        elif isinstance(item.target, str):
            self.line_typed.emit(item.target)
        else:
            self.patient_chosen.emit(item.target)
