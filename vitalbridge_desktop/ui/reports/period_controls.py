"""Which time the reports are about: back, forth, how long, or days that are typed."""

import re
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.ui.appointments.calendar.controls import DayField
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Size, Theme, Weight
from vitalbridge_desktop.ui.typed_date import typed_date

from .periods import LENGTHS, Period, period_of

A_YEAR = 364  # days before which a day without a year is last year's
GAP, FIELD = 9, 210
_APART = re.compile(r"\s+-\s+|\s*–\s*|\.\.+|\s+to\s+", re.IGNORECASE)


class PeriodControls(QWidget):
    """Stands at the left of the top bar.

    Signals:
        chosen: The Period that a person wants to see.

    Attributes:
        back, forth, name, field, lengths: Its parts.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._today = theme, date.min
        self._period = Period("month", date.min, date.min)
        self.back = Button(theme, icon="chevron-left")
        self.forth = Button(theme, icon="chevron-right")
        self.name = QPushButton()
        self.field = DayField()
        words = (self.tr("Week"), self.tr("Month"), self.tr("Quarter"), self.tr("Year"))
        self.lengths = Segmented(list(zip(map(str, LENGTHS), words, strict=True)))
        self.lengths.set_current("month")
        self._describe()
        self.name.setFont(theme.font(Size.title, Weight.bold))
        self.name.setProperty("kind", "quiet")
        self.name.setObjectName("period-name")
        theme.changed.connect(self._colour)
        self._colour()
        self.name.setCursor(Qt.CursorShape.PointingHandCursor)
        self.field.setFixedWidth(FIELD)
        self.field.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in (self.back, self.forth, self.name, self.field, self.lengths):
            row.addWidget(part)
        self.back.clicked.connect(lambda: self.step(-1))
        self.forth.clicked.connect(lambda: self.step(1))
        self.name.clicked.connect(self.type_days)
        self.field.returnPressed.connect(self._on_typed)
        self.field.textEdited.connect(lambda: self._mark(wrong=False))
        self.field.left.connect(self._leave)
        self.lengths.chosen.connect(self._on_length)

    def _describe(self) -> None:
        for part, name, keys in (
            (self.back, self.tr("Period before"), "Alt+←"),
            (self.forth, self.tr("Period after"), "Alt+→"),
            (self.name, self.tr("Other days"), "G"),
            (self.field, self.tr("Other days"), "G"),
        ):
            part.setAccessibleName(name)
            part.setToolTip(f"{name}  {keys}")
        self.field.setPlaceholderText(self.tr("1.11. – 14.11., 2026-10-01 – today"))

    @Slot()
    def _colour(self) -> None:
        self.name.setStyleSheet(
            f"#period-name {{ color: {self._theme.colours.text}; font-size: {Size.title}px;"
            " font-weight: 700; padding: 0 2px; }"
        )

    def show_period(self, period: Period, today: date) -> None:
        """Say which period is shown."""
        self._period, self._today = period, today
        self.name.setText(period.words(today))
        self._leave()
        if period.length != "days":
            self.lengths.set_current(period.length)

    @Slot(int)
    def step(self, steps: int) -> None:
        """Go to a later or an earlier period of the same length."""
        self.chosen.emit(self._period.shifted(steps))

    @Slot()
    def type_days(self) -> None:
        """Let two days be typed."""
        self.name.hide()
        self.field.clear()
        self._mark(wrong=False)
        self.field.show()
        self.field.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        found = typed_period(self.field.text(), self._today, self.locale())
        if found is None:
            self._mark(wrong=True)
        else:
            self.chosen.emit(found)

    @Slot(str)
    def _on_length(self, name: str) -> None:
        inside = self._period.first <= self._today <= self._period.last
        day = self._today if inside else self._period.first
        self.chosen.emit(next(period_of(each, day) for each in LENGTHS if each == name))

    @Slot()
    def _leave(self) -> None:
        self.field.hide()
        self.name.show()

    def _mark(self, *, wrong: bool) -> None:
        self.field.setProperty("wrong", "true" if wrong else "")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)


def typed_period(text: str, today: date, locale: QLocale) -> Period | None:
    """The days from one that was typed to another, or one day; None where none is meant.

    A day without a year is the last one that was.
    """
    parts = [part for part in _APART.split(text.strip()) if part]
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
