"""How a day stands, and which keys there are: what the board's panel shows beside no visit."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.key_hint import key_words
from vitalbridge_desktop.ui.lines import Line, Lines
from vitalbridge_desktop.ui.moments import days_between, in_words, near_day
from vitalbridge_desktop.ui.theme import Theme

GAP = 11


class DayCard(QWidget):
    """The day in numbers, and what the keyboard does on the board."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "heading")
        self._numbers, self._keys = Lines(), Lines()
        day, keys = Card(theme), Card(theme, self.tr("Keys"))
        day.body.addWidget(self._numbers)
        keys.body.addWidget(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self._title, day, keys):
            column.addWidget(part)
        self.show_keys("N", "Shift N", "F10")

    def show_keys(self, booking: str, walk_in: str, waiting: str) -> None:
        """Say what the keyboard does, with these keys for what can be done everywhere."""
        self._keys.set_lines(
            Line(key_words(keys), words, "plain")
            for keys, words in (
                ("↑ ↓ ← →", self.tr("walk over the board")),
                (booking, self.tr("new booking")),
                ("Q", self.tr("book in one line")),
                (f"{walk_in}, {waiting}", self.tr("walk-in, waiting room")),
                ("Enter", self.tr("open, or book here")),
                ("C, A, I, D", self.tr("confirm, arrived, in room, done")),
                ("R, L", self.tr("move, make longer or shorter")),
                ("Ctrl X, Ctrl V", self.tr("move to another day")),
                ("X, S", self.tr("cancel, no-show")),
                ("B, P", self.tr("book again, open the record")),
                ("T, G", self.tr("today, any day")),
                ("1, 2, 3, 4", self.tr("day, week, month, agenda")),
                ("V, F", self.tr("rooms, filter and view")),
                ("Space, M", self.tr("choose several, menu")),
                ("Ctrl P", self.tr("print the day sheet")),
            )
        )

    def keys(self) -> list[tuple[str, str]]:
        """What the keyboard does on the board: words and key."""
        return [(line.how, line.what) for line in self._keys.lines()]

    def show_day(self, answer: BoardAnswer, today: date) -> None:
        """Show how other days stand."""
        self._title.setText(_named(answer, today))
        visits = [each for each in answer.board.visits if each.standing != "rejected"]
        missed = _count(visits, "noshow")
        lines = [
            Line(self.tr("Visits"), str(len(visits) - missed)),
            Line(self.tr("Confirmed"), str(sum(each.confirmed for each in visits))),
            Line(self.tr("Done"), str(_count(visits, "fulfilled"))),
            Line(self.tr("No-shows"), str(missed)),
        ]
        if clashes := sum(each.clash for each in answer.board.visits):
            lines.append(Line(self.tr("Clashes"), str(clashes), "danger"))
        self._numbers.set_lines(lines)


def _named(answer: BoardAnswer, today: date) -> str:
    if answer.days > 1:
        return days_between(answer.day, plus_days(answer.day, answer.days - 1), today)
    near = abs((answer.day - today).days) <= 1
    return near_day(answer.day, today) if near else in_words(answer.day, "dddd d MMMM")


def _count(visits: Iterable[BoardVisit], status: str) -> int:
    return sum(each.status == status for each in visits)
