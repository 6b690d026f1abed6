"""On which days the clinic is closed: public holidays to switch on and off, and days of its own."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.schedules.queries import ProposedHolidays, PublicHolidays
from vitalbridge_desktop.services.tenants.commands import Holiday, SetHolidays
from vitalbridge_desktop.services.tenants.queries import GetTenant, Tenant
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme

from .desk_form import DeskForm
from .leave_words import tr

COLUMNS = 2
LAST_YEAR = 2100


class HolidaysForm(DeskForm[SetHolidays]):
    """One year: a box for each public holiday of the country, and the clinic's own days.

    Attributes:
        boxes: The days, by date; those that are ticked are closed.
    """

    def __init__(self, bus: UiBus, theme: Theme, clinic: Clinic) -> None:
        titles = (tr("Holidays and closing days"), tr("Save closing days"))
        super().__init__(bus, theme, clinic, SetHolidays, titles=titles)
        self._year = clinic.today().year
        self._kept: dict[date, str] = {}
        self._names: dict[date, str] = {}
        self._next: QWidget | None = None  # where the keyboard goes once the year is there
        self.boxes: dict[date, QCheckBox] = {}
        self.errors["holidays"] = self.errors[""]
        self.back_year = Button(theme, icon="chevron-left")
        self.next_year = Button(theme, icon="chevron-right")
        self.year = label("", "heading")
        self._grid = QGridLayout()
        self.add_button = Button(theme, tr("Add the day"), icon="plus")
        self.all_button = Button(theme, tr("Close on all of them"))
        self._arrange()
        self.finish()
        self._connect()

    def _arrange(self) -> None:
        country = self.add_field("country", tr("Country"), "DE")
        region = self.add_field("region", tr("Region"), tr("BE, or empty"))
        own = self.add_field("own", tr("Own closing day"), tr("24.12., 2 jan"))
        name = self.add_field("name", tr("What it is called"), tr("Works outing"))
        years = QWidget()
        row = QHBoxLayout(years)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.back_year, self.year, self.next_year):
            row.addWidget(part)
        above = QGridLayout()
        above.setHorizontalSpacing(12)
        above.addWidget(years, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        above.addWidget(country, 0, 1)
        above.addWidget(region, 0, 2)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(own, 1)
        below.addWidget(name, 2)
        below.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.card.body.addLayout(above)
        self.card.body.addLayout(self._grid)
        self.card.add_actions(self.all_button)
        self.card.body.addLayout(below)

    def _connect(self) -> None:
        self.back_year.setAccessibleName(tr("The year before"))
        self.next_year.setAccessibleName(tr("The year after"))
        self.back_year.clicked.connect(lambda: self._go(-1))
        self.next_year.clicked.connect(lambda: self._go(1))
        self.add_button.clicked.connect(self.add_day)
        self.all_button.clicked.connect(self.tick_all)
        for name in ("own", "name"):
            line = self.fields[name].input
            line.returnPressed.disconnect()
            line.returnPressed.connect(self._on_own)
        for name in ("country", "region"):
            line = self.fields[name].input
            line.returnPressed.disconnect()
            line.returnPressed.connect(self._ask)

    # ---- what there is -----------------------------------------------------------------------

    def begin(self) -> None:
        """Start from what the clinic keeps now."""
        self.clear()
        self._year = self._clinic.today().year
        self.bus.ask(self, GetTenant(), self._show_clinic)

    def _show_clinic(self, clinic: Tenant) -> None:
        self._kept = {each.day: each.name for each in clinic.holidays}
        self.fields["country"].input.setText(clinic.country or "")
        self.fields["region"].input.setText((clinic.region or "").rpartition("-")[2])
        self._ask()

    @Slot()
    def _ask(self) -> None:
        """Look for the public holidays of the year that is shown."""
        self._remember()
        self.clear_errors()
        self.year.setText(str(self._year))
        country = self.fields["country"].text().upper()
        if len(country) != len("DE") or not country.isalpha():
            self._show({}, focus=True)
            if country:
                self.show_error("country", tr("Two letters, such as DE."))
            return
        region = self.fields["region"].text().upper() or None
        query = PublicHolidays(year=self._year, country=country, region=region)
        self.bus.ask(self, query, self._show_proposed, self._on_unknown)

    def _on_unknown(self, refusal: Refusal) -> None:
        self._show({}, focus=False)
        self.show_error(refusal.field, describe(refusal))

    def _show_proposed(self, found: ProposedHolidays) -> None:
        self._show({each.day: each.name for each in found.holidays}, focus=True)

    def _show(self, proposed: dict[date, str], *, focus: bool) -> None:
        """A box for each day of the year that is proposed or kept."""
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.deleteLater()
        self.boxes = {}
        kept = {day: name for day, name in self._kept.items() if day.year == self._year}
        self._names = {**proposed, **kept}
        days = sorted(self._names)
        rows = -(-len(days) // COLUMNS)
        for n, day in enumerate(days):
            box = QCheckBox(f"{in_words(day, 'ddd d MMM')} · {self._names[day]}")
            box.setChecked(day in kept)
            self.boxes[day] = box
            self._grid.addWidget(box, n % rows, n // rows)
        self.all_button.setVisible(bool(self.boxes))
        first = next(iter(self.boxes.values()), None)
        if focus:
            (self._next or first or self.fields["own"].input).setFocus()
            self._next = None

    def _remember(self) -> None:
        """What was ticked in the year that is left."""
        for day, box in self.boxes.items():
            if box.isChecked():
                self._kept[day] = self._names[day]
            else:
                self._kept.pop(day, None)

    def _go(self, years: int) -> None:
        if self._clinic.today().year - 1 <= self._year + years <= LAST_YEAR:
            self._remember()
            self._year += years
            self._ask()

    # ---- filling in --------------------------------------------------------------------------

    def typed(self) -> None:
        self.tell_day("own")

    @Slot()
    def _on_own(self) -> None:
        """Enter adds the day that is typed; where none is, it saves."""
        if self.fields["own"].text():
            self.add_day()
        else:
            self.send()

    @Slot()
    def tick_all(self) -> None:
        """Close on every day of the year that is shown; pressed again, on none."""
        every = all(box.isChecked() for box in self.boxes.values())
        for box in self.boxes.values():
            box.setChecked(not every)

    @Slot()
    def add_day(self) -> None:
        """Add a day of the clinic's own."""
        self.clear_errors()
        day = self.day(self.fields["own"].text())
        name = self.fields["name"].text()
        if not isinstance(day, date):
            self.show_error("own", tr("This is not a date.") if day else tr("This is needed."))
            return
        if not name:
            self.show_error("name", tr("This is needed."))
            return
        self._remember()
        self._kept[day] = name
        for field in ("own", "name"):
            self.fields[field].input.clear()
        self._year = day.year
        self._next = self.fields["own"].input
        self._ask()

    def values(self) -> dict[str, Any]:
        self._remember()
        return {"holidays": tuple(_holidays(self._kept.items()))}

    def done_words(self) -> str:
        return tr("Closing days saved")


def _holidays(kept: Iterable[tuple[date, str]]) -> Iterable[Holiday]:
    return (Holiday(day=day, name=name) for day, name in sorted(kept))
