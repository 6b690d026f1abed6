"""Which time the reports are about: back, forth, how long, or days that are typed."""

import re
from datetime import date

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.ui.appointments.typed.plain import plain
from vitalbridge_desktop.ui.appointments.typed.vocabulary import UNTIL
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.name_field import NameField
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.typed_date import typed_date

from .periods import LENGTHS, Period, period_of

A_YEAR = 364  # days before which a day without a year is last year's
GAP, FIELD = 9, 210
_APART = re.compile(rf" - | ?– ?|\.\.+| (?:{UNTIL}) ")


class PeriodControls(QWidget):
    """Stands at the left of the top bar.

    Signals:
        chosen: The Period that a person wants to see.

    Attributes:
        back, forth, shown, lengths: Its parts.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, date.min
        self._period = Period("month", date.min, date.min)
        self.back = Button(theme, icon="chevron-left")
        self.forth = Button(theme, icon="chevron-right")
        example = self.tr("1.11. – 14.11., 2026-10-01 – today")
        self.shown = NameField(theme, self.tr("Other days"), example, FIELD)
        words = (self.tr("Week"), self.tr("Month"), self.tr("Quarter"), self.tr("Year"))
        self.lengths = Segmented(list(zip(map(str, LENGTHS), words, strict=True)))
        self.lengths.set_current("month")
        self._describe()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in (self.back, self.forth, self.shown, self.lengths):
            row.addWidget(part)
        self.back.clicked.connect(lambda: self.step(-1))
        self.forth.clicked.connect(lambda: self.step(1))
        self.shown.typed.connect(self._on_typed)
        self.lengths.chosen.connect(self._on_length)

    def _describe(self) -> None:
        for part, name, keys in (
            (self.back, self.tr("Period before"), "Alt+←"),
            (self.forth, self.tr("Period after"), "Alt+→"),
        ):
            part.setAccessibleName(name)
            part.setToolTip(f"{name}  {keys}")

    def show_period(self, period: Period, today: date) -> None:
        """Say which period is shown."""
        self._period, self._today = period, today
        self.shown.set_name(period.words(today))
        self.shown.put_away()
        if period.length != "days":
            self.lengths.set_current(period.length)

    @Slot(int)
    def step(self, steps: int) -> None:
        """Go to a later or an earlier period of the same length."""
        self.chosen.emit(self._period.shifted(steps))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        found = typed_period(text, self._today, self.locale())
        if found is None:
            self.shown.refuse(self.tr("These are not days."))
        else:
            self.chosen.emit(found)

    @Slot(str)
    def _on_length(self, name: str) -> None:
        inside = self._period.first <= self._today <= self._period.last
        day = self._today if inside else self._period.first
        self.chosen.emit(next(period_of(each, day) for each in LENGTHS if each == name))


def typed_period(text: str, today: date, locale: QLocale) -> Period | None:
    """The days from one that was typed to another, or one day; None where none is meant.

    A day without a year is the last one that was.
    """
    parts = [part for part in _APART.split(plain(text)) if part]
    days = [_day(part, today, locale) for part in parts[:2]]
    if not days or len(parts) > len(days) or any(day is None for day in days):
        return None
    first, last = min(day for day in days if day), max(day for day in days if day)
    return Period("days", first, last)


def _day(text: str, today: date, locale: QLocale) -> date | None:
    near = typed_date(text, today, locale)
    if near is None or near <= today or str(near.year) in text:
        return near
    return typed_date(text, plus_days(today, -A_YEAR), locale)
