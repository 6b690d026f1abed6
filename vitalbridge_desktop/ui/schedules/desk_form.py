"""What the forms below the week have in common: a card, typed days, Escape, Enter."""

from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QSizePolicy, QVBoxLayout

from vitalbridge_desktop.kernel.messages import Command, Done
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.form_field import ErrorLabel, FormField, focus_first_wrong
from vitalbridge_desktop.ui.forms import CommandForm
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.typed_date import typed_date

C = TypeVar("C", bound=Command)
PAD, GAP = 16, 12
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class DeskForm(CommandForm[C], Generic[C]):
    """A card with fields that Enter sends and Escape leaves.

    Signals:
        left: A person thought better of it, or is done.
        told: What was done, in words, and the command's id.

    Attributes:
        card: Where the fields stand.
        fields: Those of one line, by the command's fields.
    """

    left = Signal()
    told = Signal(str, object)

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, command: type[C], *, titles: tuple[str, str]
    ) -> None:
        super().__init__(bus, command)
        self._clinic = clinic
        title, action = titles
        self.card = Card(theme, title)
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        self.card.body.setSpacing(GAP)
        self.submit = Button(theme, action, kind="primary", hint="⏎")
        self.back = Button(theme, self.tr("Back"), kind="quiet", hint="Esc")
        self.fields: dict[str, FormField] = {}
        self.errors[""] = ErrorLabel()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.card)
        self.submit.clicked.connect(self.send)
        self.back.clicked.connect(self.left)
        self.accepted.connect(self._on_accepted)

    def add_field(self, name: str, caption: str, example: str = "") -> FormField:
        """Make a field of one line; where it stands is said elsewhere."""
        field = self.fields[name] = FormField(caption, example)
        self.errors[name] = field.error
        field.input.returnPressed.connect(self.send)
        field.input.textChanged.connect(self._on_typed)
        return field

    def finish(self) -> None:
        """Add what stands at the end of every form."""
        self.card.body.addWidget(self.errors[""])
        self.card.add_actions(self.submit, self.back)

    def clear(self) -> None:
        """Start anew."""
        self.clear_errors()
        self.submit.setEnabled(True)
        for field in self.fields.values():
            field.input.clear()

    def done_words(self) -> str:
        """What was done."""
        raise NotImplementedError(type(self).__name__)

    def typed(self) -> None:
        """Something else is filled in."""

    @Slot()
    def send(self) -> None:
        super().send()
        focus_first_wrong(self.fields.values())

    def show_error(self, field: str | None, sentence: str) -> None:
        super().show_error(field, sentence)
        focus_first_wrong(self.fields.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and isinstance(QApplication.focusWidget(), QCheckBox):
            self.send()  # as in a line, which sends by itself
        else:
            super().keyPressEvent(event)

    def day(self, text: str) -> date | str:
        """The day that is meant; what was typed where it is none."""
        return typed_date(text, self._clinic.today(), self.locale()) or text

    def tell_day(self, *names: str) -> None:
        """Say over these fields how their day is understood."""
        for name in names:
            day = self.day(self.fields[name].text())
            told = in_words(day, "ddd d MMM yyyy") if isinstance(day, date) else ""
            self.fields[name].set_understood(told)

    @Slot()
    def _on_typed(self) -> None:
        self.typed()

    @Slot(object)
    def _on_accepted(self, done: Done) -> None:
        self.told.emit(self.done_words(), done.command_id)
        self.left.emit()
