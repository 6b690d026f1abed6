"""What stands over the board: which days it shows, how, and the ways to others."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.ui.appointments.board.model import MODES, Mode
from vitalbridge_desktop.ui.appointments.typed.when import day_meant
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.moments import days_between, in_words
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

LONGEST = date(2026, 9, 23)  # a Wednesday in September: no day takes more room
WEEK_ENDS = 6  # days after it begins
FIELD = 170
GAP = 9


class DayField(QLineEdit):
    """Where a day is typed: tue, 24.11., next week.

    Signals:
        left: The field was left without a day.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DayControls(QWidget):
    """Back, Today, forth and what is shown; pressing the name, G or Ctrl+G lets a day be typed.

    Signals:
        day_chosen: The day that a person wants to see.
        stepped: So many days, weeks or months on; negative ones back.
        mode_chosen: A ``board.model.Mode``.
        today_asked: They want to see today.
        left: The field was left; the keyboard is free.
    """

    day_chosen = Signal(object)
    stepped = Signal(int)
    mode_chosen = Signal(str)
    today_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._today = LONGEST
        self.back = Button(theme, icon="chevron-left")
        self.today = Button(theme, self.tr("Today"))
        self.forth = Button(theme, icon="chevron-right")
        self.name = QPushButton()
        self.field = DayField()
        words = (self.tr("Day"), self.tr("Week"), self.tr("Month"), self.tr("Agenda"))
        self.views = Segmented(list(zip(MODES, words, strict=True)))
        self._describe()
        self._style(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in (self.back, self.today, self.forth, self.name, self.field, self.views):
            row.addWidget(part)
        self.field.hide()
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.forth.clicked.connect(lambda: self.stepped.emit(1))
        self.views.chosen.connect(self.mode_chosen)
        self.today.clicked.connect(self.today_asked)
        self.name.clicked.connect(self.type_day)
        self.field.returnPressed.connect(self._on_typed)
        self.field.left.connect(self._leave)
        self.field.textEdited.connect(self._on_edited)

    def _describe(self) -> None:
        for part, name, keys in (
            (self.back, self.tr("Before"), "Alt+←"),
            (self.today, self.tr("Today"), "T"),
            (self.forth, self.tr("After"), "Alt+→"),
            (self.name, self.tr("Go to a day"), "G"),
            (self.field, self.tr("Go to a day"), "G"),
        ):
            part.setAccessibleName(name)
            part.setToolTip(f"{name}  {keys}")
        self.field.setPlaceholderText(self.tr("tue, 24.11., next week"))

    def _style(self, theme: Theme) -> None:
        font = theme.font(Size.title, Weight.bold)
        self.name.setFont(font)
        self.name.setProperty("kind", "quiet")
        self.name.setObjectName("day-name")
        self.name.setCursor(Qt.CursorShape.PointingHandCursor)
        self._colour()
        theme.changed.connect(self._colour)
        wide = QFontMetrics(font).horizontalAdvance(in_words(LONGEST, "ddd dd MMMM yyyy"))
        self.field.setFixedWidth(max(FIELD, wide + 8))
        self.name.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @Slot()
    def _colour(self) -> None:
        self.name.setStyleSheet(
            f"#day-name {{ color: {self._theme.colours.text}; font-size: {Size.title}px;"
            " font-weight: 700; padding: 0 2px; text-align: left; }"
        )

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
        self.name.setText(words)
        self.name.setAccessibleName(spoken)
        self.today.setEnabled(mode != "day" or first != today)

    @Slot()
    def type_day(self) -> None:
        """Let a day be typed in place of the name."""
        self.name.hide()
        self.field.clear()
        self._mark(wrong=False)
        self.field.show()
        self.field.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        day = day_meant(self.field.text(), self._today)
        if day is None:
            self._mark(wrong=True)
            return
        self._leave()
        self.day_chosen.emit(day)

    @Slot()
    def _on_edited(self) -> None:
        self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        self.field.setProperty("wrong", "true" if wrong else "")
        self.field.setAccessibleDescription(self.tr("This is not a day.") if wrong else "")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    @Slot()
    def _leave(self) -> None:
        self.field.hide()
        self.name.show()
        self.left.emit()
