"""What the command palette finds: screens, commands, days and patients, as they are typed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.services.patients.queries import Found, SearchPatients

from .bus import UiBus
from .command_palette import CommandPalette
from .palette_list import PaletteItem

MOST = 8  # patients that are shown
SHORTEST = 2  # letters before patients are looked for


@dataclass(frozen=True, slots=True)
class Doing:
    """A command of the palette: its words, its key, and what choosing it does."""

    title: str
    keys: str
    icon: str
    run: Callable[[], None]


class Finder(QObject):
    """Answers the palette at once with what is here, and with patients when they are found."""

    def __init__(
        self,
        bus: UiBus,
        palette: CommandPalette,
        doings: Callable[[], Sequence[Doing]],
        on_day: Callable[[date], None],
        on_patient: Callable[[object], None],
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._bus, self._palette, self._owner = bus, palette, owner
        self._doings, self._on_day, self._on_patient = doings, on_day, on_patient
        self._asked = 0
        palette.provide(self.find)
        palette.chosen.connect(self._on_chosen)

    def find(self, text: str) -> None:
        """Show what fits *text*."""
        self._asked += 1
        ticket, here = self._asked, [*self._commands(text), *self._days(text)]
        self._palette.show_results(here)
        if len(text.strip()) >= SHORTEST:
            query = SearchPatients(text=text.strip(), limit=MOST)
            self._bus.ask(self._owner, query, lambda found: self._add(ticket, here, found))

    def _add(self, ticket: int, here: list[PaletteItem], found: Found) -> None:
        if ticket != self._asked:
            return
        people = [
            PaletteItem(
                self.tr("Patients"),
                f"{each.family_name}, {each.given_name}",
                each.id,
                f"{QLocale().toString(each.birth_date, QLocale.FormatType.ShortFormat)}"
                f"  {each.phone or ''}",
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
        return [
            PaletteItem(
                self.tr("Days"),
                QLocale().toString(day, QLocale.FormatType.LongFormat),
                day,
                "",
                "calendar",
            )
            for day in days_meant(text, date.today())  # noqa: DTZ011 - the day on this desk's wall
        ]

    def _on_chosen(self, item: PaletteItem) -> None:
        if isinstance(item.target, Doing):
            item.target.run()
        elif isinstance(item.target, date):
            self._on_day(item.target)
        else:
            self._on_patient(item.target)


def days_meant(text: str, today: date) -> list[date]:
    """The days that a few letters may mean: ``tue``, ``24.11.``, ``2026-11-24``, ``tomorrow``."""
    word = text.strip().casefold()
    if not word:
        return []
    named = {"today": 0, "tomorrow": 1, "yesterday": -1}
    days = [today + timedelta(days=n) for name, n in named.items() if name.startswith(word)]
    ahead = [today + timedelta(days=n) for n in range(1, 8)]
    if len(word) >= SHORTEST:
        days += [day for day in ahead if f"{day:%A}".casefold().startswith(word)]
    if (one := _written(word, today)) is not None:
        days.append(one)
    return list(dict.fromkeys(days))


def _written(word: str, today: date) -> date | None:
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", word)
    day_first = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.?(\d{4})?", word)
    try:
        if iso:
            return date(*map(int, iso.groups()))
        if day_first:
            day, month, year = day_first.groups()
            return date(int(year) if year else today.year, int(month), int(day))
    except ValueError:
        return None
    return None
