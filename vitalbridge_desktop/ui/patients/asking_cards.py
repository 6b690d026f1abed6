"""Cards that ask for one thing in the panel: an alert, what came of a call, when to come again."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.form_field import FormField
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.typed_date import typed_date
from vitalbridge_desktop.ui.waitlist.call_words import ANSWERS, Answer, outcome_words

LONGEST = 500  # as messages.Text has it


class AskingCard(Card):
    """Asked for in place; Escape leaves it.

    Signals:
        left: A person thought better of it.
    """

    left = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Ask no more."""
        if not self.isHidden():
            self.hide()
            self.left.emit()


class AlertCard(AskingCard):
    """What everybody who opens the record must see first.

    Signals:
        given: The words.
        cleared: There is nothing to watch out for any more.
    """

    given = Signal(str)
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Alert"), parent)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(self.tr("What everyone must see first"))
        self.field.setPlaceholderText(self.tr("What everyone must see first"))
        self.field.returnPressed.connect(self._on_entered)
        self.body.addWidget(self.field)
        self._set = Button(theme, self.tr("Set"), kind="primary", hint="⏎")
        self.clear_button = Button(theme, self.tr("Clear"), kind="danger")
        self._set.clicked.connect(self._on_entered)
        self.clear_button.clicked.connect(self.cleared)
        self.add_actions(self._set, self.clear_button)
        self._was = ""

    def ask(self, alert: str | None) -> None:
        """Ask, with what stands there now."""
        self._was = alert or ""
        self.clear_button.setVisible(bool(alert))
        self.field.setText(self._was)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    @Slot()
    def _on_entered(self) -> None:
        words = self.field.text().strip()
        if words == self._was:
            self.leave()
        elif words:
            self.given.emit(words)
        else:
            self.cleared.emit()


class ContactCard(AskingCard):
    """What came of a call or a message: 1 to 6, with what was said.

    Signals:
        given: The Answer.
    """

    given = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("What came of it"), parent)
        for number, each in enumerate(ANSWERS, 1):
            button = Button(theme, outcome_words(each.outcome), hint=str(number))
            button.clicked.connect(partial(self._on_clicked, each))
            self.body.addWidget(button)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("T  What was said; may stay empty"))
        self.field.setAccessibleName(self.tr("What was said"))
        self.field.returnPressed.connect(self.setFocus)
        self.body.addWidget(self.field)

    def ask(self) -> None:
        """Ask anew."""
        self.field.clear()
        self.show()
        self.setFocus()

    def note(self) -> str | None:
        """What was said, where something was typed."""
        return self.field.text().strip() or None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text()
        if key.isdecimal() and 1 <= int(key) <= len(ANSWERS):
            self.given.emit(ANSWERS[int(key) - 1])
        elif key in ("t", "T"):
            self.field.setFocus()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, answer: Answer, checked: bool = False) -> None:
        del checked
        self.given.emit(answer)


class RecallCard(AskingCard):
    """When somebody is to be asked to come again, and why.

    Signals:
        given: The day, and the reason or None.
    """

    given = Signal(object, object)

    def __init__(self, theme: Theme, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Ask to come again"), parent)
        self._clinic = clinic
        self.due = FormField(self.tr("When"), self.tr("7 dec, 3.6.2027"))
        self.reason = FormField(self.tr("Why"), self.tr("May stay empty"))
        for field in (self.due, self.reason):
            field.input.setMaxLength(LONGEST)
            field.input.returnPressed.connect(self._on_entered)
            self.body.addWidget(field)
        self._set = Button(theme, self.tr("Remember"), kind="primary", hint="⏎")
        self._set.clicked.connect(self._on_entered)
        self.due.input.textChanged.connect(self._on_typed)
        self.add_actions(self._set)

    def ask(self) -> None:
        """Ask anew."""
        for field in (self.due, self.reason):
            field.input.clear()
            field.error.hide()
        self.show()
        self.due.input.setFocus()

    def _day(self) -> date | None:
        return typed_date(self.due.text(), self._clinic.today(), self.locale())

    @Slot()
    def _on_typed(self) -> None:
        day = self._day()
        self.due.set_understood(in_words(day, "ddd d MMM yyyy") if day else "")
        self.due.error.hide()

    @Slot()
    def _on_entered(self) -> None:
        day = self._day()
        if day is not None:
            self.given.emit(day, self.reason.text() or None)
            return
        wrong = self.tr("This is not a date.") if self.due.text() else self.tr("This is needed.")
        self.due.error.setText(wrong)
        self.due.error.show()
        self.due.input.setFocus()
