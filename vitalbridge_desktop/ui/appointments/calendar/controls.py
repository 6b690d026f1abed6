"""What stands over the board: which days it shows, how, and the ways to others."""

from datetime import date

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.ui.appointments.board.model import MODES, Mode
from vitalbridge_desktop.ui.appointments.typed.when import day_meant
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.moments import days_between, in_words
from vitalbridge_desktop.ui.name_field import NameField
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

LONGEST = date(2026, 9, 23)  # a Wednesday in September: no day takes more room
WEEK_ENDS = 6  # days after it begins
FIELD = 170
GAP = 9


class DayControls(QWidget):
    """Back, Today, forth and what is shown; pressing the name, G or Ctrl+G lets a day be typed.

    Signals:
        day_chosen: The day that a person wants to see.
        stepped: So many days, weeks or months on; negative ones back.
        mode_chosen: A ``board.model.Mode``.
        today_asked: They want to see today.
        left: The field was left; the keyboard is free.
        refused: What is typed names no day; why, in words.

    Attributes:
        back, today, forth, shown, views: Its parts.
    """

    day_chosen = Signal(object)
    stepped = Signal(int)
    mode_chosen = Signal(str)
    today_asked = Signal()
    left = Signal()
    refused = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = LONGEST
        self.back = Button(theme, icon="chevron-left")
        self.today = Button(theme, self.tr("Today"))
        self.forth = Button(theme, icon="chevron-right")
        self.shown = self._name_of_what_is_shown()
        words = (self.tr("Day"), self.tr("Week"), self.tr("Month"), self.tr("Agenda"))
        self.views = Segmented(list(zip(MODES, words, strict=True)))
        self._describe()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in (self.back, self.today, self.forth, self.shown, self.views):
            row.addWidget(part)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.forth.clicked.connect(lambda: self.stepped.emit(1))
        self.views.chosen.connect(self.mode_chosen)
        self.today.clicked.connect(self.today_asked)
        self.shown.typed.connect(self._on_typed)
        self.shown.left.connect(self.left)

    def _describe(self) -> None:
        for part, name, keys in (
            (self.back, self.tr("Before"), "Alt+←"),
            (self.today, self.tr("Today"), "T"),
            (self.forth, self.tr("After"), "Alt+→"),
        ):
            part.setAccessibleName(name)
            part.setToolTip(f"{name}  {keys}")

    def _name_of_what_is_shown(self) -> NameField:
        metrics = QFontMetrics(self._theme.font(Size.title, Weight.bold))
        wide = metrics.horizontalAdvance(in_words(LONGEST, "ddd dd MMMM yyyy"))
        example = self.tr("tue, 24.11., next week")
        return NameField(self._theme, self.tr("Go to a day"), example, max(FIELD, wide + 8))

    def show_state(self, mode: Mode, first: date, today: date) -> None:
        """Say what is shown; *first* is its first day, or any day of the month."""
        self._today = today
        self.views.set_current(mode)
        if mode == "day":
            words, spoken = in_words(first, "ddd d MMMM yyyy"), in_words(first, "dddd d MMMM yyyy")
        elif mode == "month":
            words = spoken = in_words(first, "MMMM yyyy")
        else:
            words = spoken = days_between(first, plus_days(first, WEEK_ENDS), today)
        self.shown.set_name(words, spoken)
        self.today.setEnabled(mode != "day" or first != today)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        day = day_meant(text, self._today, QLocale())
        if day is None:
            examples = self.tr("tue, 24.11., next week")
            words = self.tr("This is not a day. Try words like these: {examples}")
            words = words.format(examples=examples)
            self.shown.refuse(words)
            self.refused.emit(words)
            return
        self.shown.put_away()
        self.day_chosen.emit(day)
