"""Edit a record: only what is changed is written, and nobody is overwritten unseen."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.patients.commands import UpdatePatient
from vitalbridge_desktop.services.patients.queries import GetPatient, PatientRecord
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.form_field import ErrorLabel, focus_first_wrong
from vitalbridge_desktop.ui.forms import CommandForm
from vitalbridge_desktop.ui.theme import Theme

from .edit_fields import EditFields

PAD, GAP = 16, 14
NEEDED = ("family_name", "given_name", "birth_date")


class EditForm(CommandForm[UpdatePatient]):
    """All that a record says, to be corrected.

    Signals:
        left: A person thought better of it, or changed nothing.

    Attributes:
        fields: The inputs.
    """

    left = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(bus, UpdatePatient, parent)
        self._record: PatientRecord | None = None
        self._shown: dict[str, Any] = {}
        self.fields = EditFields(clinic)
        self.submit = Button(theme, self.tr("Save"), kind="primary", hint="⏎")
        self.back = Button(theme, self.tr("Back"), kind="quiet", hint="Esc")
        self.errors = {**self.fields.errors, "": ErrorLabel()}
        card = Card(theme, self.tr("Edit the record"))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        card.body.setSpacing(GAP)
        card.body.addWidget(self.fields)
        card.body.addWidget(self.errors[""])
        card.add_actions(self.submit, self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.fields.entered.connect(self.send)
        self.submit.clicked.connect(self.send)
        self.back.clicked.connect(self.left)

    def begin(self, record: PatientRecord) -> None:
        """Start with what the record says."""
        self.clear_errors()
        self.submit.setEnabled(True)
        self._record, self.seen_version = record, record.version
        self.fields.fill(record)
        self._shown = self.fields.now()
        self.resume()

    def record(self) -> PatientRecord | None:
        """Whose record is corrected, as it was seen last."""
        return self._record

    def resume(self) -> None:
        """Take the keyboard."""
        first = self.fields.typed["family_name"].input
        first.setFocus()
        first.selectAll()

    def values(self) -> dict[str, Any]:
        """What is another than it was; empty is nothing."""
        if self._record is None:
            return {}
        changed = self._changed()
        if changed.get("birth_date"):
            changed["birth_date"] = self.fields.born() or changed["birth_date"]
        said = {name: None if value == "" else value for name, value in changed.items()}
        return {"patient_id": self._record.id, **said}

    def send(self) -> None:
        """Save what is another; where nothing is, there is nothing to save."""
        changed = self._changed()
        if not changed:
            self.left.emit()
            return
        if lacking := [name for name in NEEDED if changed.get(name) == ""]:
            self.clear_errors()
            for name in lacking:
                self.show_error(name, self.tr("This is needed."))
            return
        super().send()
        focus_first_wrong(self.fields.typed.values())

    def show_error(self, field: str | None, sentence: str) -> None:
        birth_date = self.fields.typed["birth_date"].text()
        if field == "birth_date" and birth_date and self.fields.born() is None:
            sentence = self.tr("This is not a date.")
        if field == "email":
            sentence = self.tr("This is no e-mail address.")
        super().show_error(field, sentence)
        focus_first_wrong(self.fields.typed.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.send()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> dict[str, Any]:
        now = self.fields.now()
        return {name: said for name, said in now.items() if said != self._shown.get(name)}

    # ---- another desk was faster -------------------------------------------------------------

    def _on_refused(self, refusal: Refusal) -> None:
        if refusal.code != "stale" or self._record is None:
            super()._on_refused(refusal)
            return

        def look(record: PatientRecord) -> None:
            """What others have changed is shown, and what was typed here stays."""
            mine = self._changed()
            self.begin(record)
            for name, said in mine.items():
                self.fields.put(name, said)
            CommandForm.show_error(self, refusal.field, self._stale_words(refusal))
            focus_first_wrong(self.fields.typed.values())

        self.bus.ask(self, GetPatient(patient_id=self._record.id), look)

    def _stale_words(self, refusal: Refusal) -> str:
        theirs = str(refusal.details.get("theirs") or "")
        if not theirs:
            return self.tr("Another desk has emptied this meanwhile. Save again to keep yours.")
        told = self.tr("Another desk wrote “{}” meanwhile. Save again to keep yours.")
        return told.format(theirs)
