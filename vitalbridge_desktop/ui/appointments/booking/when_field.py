"""The field in which the time of a visit is typed in words."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from vitalbridge_desktop.ui.appointments.typed.when import DAY, When
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.lookup_field import ENTER, UP_AND_DOWN, AsideField
from vitalbridge_desktop.ui.moments import clock as clock_words
from vitalbridge_desktop.ui.moments import days_between, in_words, near_day


class WhenField(AsideField):
    """When, in words.

    Signals:
        moved_on: Enter.
        stepped: Up or down, for the openings below.
    """

    moved_on = Signal()
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ENTER:
            self.moved_on.emit()
        elif key in UP_AND_DOWN:
            self.stepped.emit(UP_AND_DOWN[key])
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_meaning(self, when: When | None, now: ClinicClock) -> None:
        """Say aside what the words mean; None: nothing."""
        self.say_aside(self._said(when, now.today()) if when else "")

    def _said(self, when: When, today: date) -> str:
        if when.soonest:
            return self.tr("from now, next 30 days")
        if when.at is not None:
            return listed((in_words(when.at.date(), "ddd d MMM"), clock_words(when.at)))
        first, last = when.since.date(), (when.until - DAY / 2).date()
        if first == last:
            near = near_day(first, today)
            day = in_words(first, "ddd d MMM")
            return listed((near, day)) if abs((first - today).days) <= 1 else day
        return days_between(first, last, today)
