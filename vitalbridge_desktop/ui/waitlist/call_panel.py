"""The panel of one who is to be rung: what to tell, what came of it, what else can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vitalbridge_desktop.services.appointments.queries import Call
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.lines import Line, Lines, breakable
from vitalbridge_desktop.ui.moments import near_day, near_moment
from vitalbridge_desktop.ui.phones import phone_lines
from vitalbridge_desktop.ui.theme import Theme

from .call_words import ANSWERS, contact_words, outcome_words, why

LONGEST = 500  # as messages.Text has it


class NoteLine(QLineEdit):
    """What was said; Enter and Escape lead back to the list.

    Signals:
        left: The keyboard belongs to the list again.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if event.key() == Qt.Key.Key_Escape:
                self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CallPanel(Inspector):
    """Who is chosen, and what is to be said.

    Signals:
        answered: The number of what came of it, from 0 on.
        confirmed, cleared, book_asked, day_asked, record_asked: A person pressed the button.

    Attributes:
        facts: The lines about what is to be told.
        said: Where it is typed what was said.
    """

    answered = Signal(int)
    confirmed = Signal()
    cleared = Signal()
    book_asked = Signal()
    day_asked = Signal()
    record_asked = Signal()

    def __init__(self, theme: Theme, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._call: Call | None = None
        self._title = label("", "heading", wrap=True)
        self._empty = label(self.tr("Nobody is chosen."), "soft")
        self.facts = Lines()
        self._facts_card = Card(theme)
        self._answers_card = Card(theme, self.tr("What came of it"))
        self.said = NoteLine()
        self.said.setPlaceholderText(self.tr("T  What was said; may stay empty"))
        self.said.setAccessibleName(self.tr("What was said"))
        self.said.setMaxLength(LONGEST)
        self.confirm_button = Button(theme, self.tr("Will come"), kind="primary", hint="C")
        self.book_button = Button(theme, self.tr("Book"), kind="primary", hint="B")
        self.clear_button = Button(theme, self.tr("No need to ask"), kind="danger", hint="X")
        self.day_button = Button(theme, self.tr("Day"), hint="D")
        self.record_button = Button(theme, self.tr("Record"), hint="O")
        self._answers = [
            Button(theme, outcome_words(each.outcome), hint=str(number))
            for number, each in enumerate(ANSWERS, 1)
        ]
        self._arrange()
        self.show_call(None)

    def _arrange(self) -> None:
        self._facts_card.body.addWidget(self.facts)
        for number, button in enumerate(self._answers):
            button.clicked.connect(partial(self._on_answer, number))
            self._answers_card.body.addWidget(button)
        self._answers_card.body.addWidget(self.said)
        for part in (
            self._empty,
            self._title,
            self._facts_card,
            self.confirm_button,
            self.book_button,
            self._answers_card,
        ):
            self.add(part)
        self.add(self.day_button, self.record_button)
        self.add(self.clear_button)
        for button, signal in (
            (self.confirm_button, self.confirmed),
            (self.book_button, self.book_asked),
            (self.clear_button, self.cleared),
            (self.day_button, self.day_asked),
            (self.record_button, self.record_asked),
        ):
            button.clicked.connect(signal)

    def show_call(self, call: Call | None) -> None:
        """Show somebody."""
        if call is None or self._call is None or call.patient_id != self._call.patient_id:
            self.said.clear()  # what was said to one is not carried over to another
        self._call = call
        there = call is not None
        self._empty.setVisible(not there)
        for part in (self._title, self._facts_card, self._answers_card, self.record_button):
            part.setVisible(there)
        kind = call.kind if call else ""
        self.confirm_button.setVisible(kind == "unconfirmed")
        self.book_button.setVisible(kind in BOOKED_ANEW)
        self.clear_button.setVisible(kind == "recall")
        self.day_button.setVisible(call is not None and call.start is not None)
        if call is not None:
            self._title.setText(breakable(call.patient))
            self.facts.set_lines(self._about(call))

    def note(self) -> str | None:
        """What was said, where something was typed."""
        return self.said.text().strip() or None

    def _about(self, call: Call) -> list[Line]:
        today = self._clinic.today()
        loud = call.kind in ("rejected", "away")
        lines = [
            Line(self.tr("Phone"), phone_lines(call) or "–"),
            Line(self.tr("Why"), why(call.kind), "danger" if loud else "strong"),
        ]
        if call.start is not None:
            what = self.tr("Was") if call.kind == "cancelled" else self.tr("Visit")
            lines.append(Line(what, near_moment(call.start, today)))
            lines.append(Line(self.tr("With"), self._clinic.provider(call.provider_id) or "–"))
        else:
            lines.append(Line(self.tr("Due"), near_day(call.since.date(), today)))
        if call.reason:
            lines.append(Line(self.tr("Reason"), call.reason))
        if call.attempts:
            lines.append(Line(self.tr("Tried"), self._times(call.attempts)))
        if (last := call.last_contact) is not None:
            lines.append(Line(self.tr("Last contact"), contact_words(last, today)))
            if last.note:
                lines.append(Line(self.tr("Said"), last.note))
        return lines

    def _times(self, attempts: int) -> str:
        return self.tr("%n times", "", attempts)

    def _on_answer(self, number: int, checked: bool = False) -> None:
        del checked
        self.answered.emit(number)


BOOKED_ANEW = ("recall", "cancelled", "rejected", "away")
