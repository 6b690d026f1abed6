"""The inputs of a whole record: where each field is typed or chosen, and what they say now."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from vitalbridge_desktop.services.patients.queries import PatientRecord
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.clinic import Clinic, short_name
from vitalbridge_desktop.ui.form_field import ErrorLabel, FormField, captioned
from vitalbridge_desktop.ui.moments import full_day
from vitalbridge_desktop.ui.typed_date import typed_date

from .language_names import NAMES, language_words
from .patient_words import born_words, sex_words

SHORT, LONG = 100, 500
FIELD = 34
COLUMNS = 3
SEXES = ("female", "male", "other", "unknown")


class EditFields(QWidget):
    """Inputs by the names of the record's fields.

    Signals:
        entered: Enter in one of them.

    Attributes:
        typed: Where each is typed.
        chosen: Where each is chosen from a list.
        interpreter: Whether one is needed.
        errors: Their errors.
    """

    entered = Signal()

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self.typed = {
            "family_name": FormField(self.tr("Family name")),
            "given_name": FormField(self.tr("Given name")),
            "birth_date": FormField(self.tr("Birth date")),
            "phone": FormField(self.tr("Phone")),
            "second_phone": FormField(self.tr("Second phone")),
            "email": FormField(self.tr("E-mail")),
            "address": FormField(self.tr("Address")),
            "contact_person": FormField(
                self.tr("Contact or guardian"), self.tr("Who decides, or is rung")
            ),
            "contact_phone": FormField(self.tr("Their phone")),
        }
        self.chosen = {
            "sex": ChoiceList(),
            "language": ChoiceList(),
            "usual_provider_id": ChoiceList(),
        }
        self.interpreter = QCheckBox(self.tr("An interpreter is needed"))
        self.errors = {name: field.error for name, field in self.typed.items()}
        self.errors |= {name: ErrorLabel(choice) for name, choice in self.chosen.items()}
        self.interpreter.setFixedHeight(FIELD)  # its box stands in line with the fields beside it
        self._arrange()
        for name, field in self.typed.items():
            field.input.setMaxLength(LONG if name == "address" else SHORT)
            field.input.returnPressed.connect(self.entered)
        self.typed["birth_date"].input.textChanged.connect(self._on_birth_date)

    def _arrange(self) -> None:
        t = self.typed
        rows: tuple[tuple[QWidget, ...], ...] = (
            (t["family_name"], t["given_name"], t["birth_date"]),
            (t["phone"], t["second_phone"], t["email"]),
            (
                self._choice("sex", self.tr("Sex")),
                self._choice("language", self.tr("Language")),
                captioned(" ", self.interpreter),
            ),
            (t["address"],),
            (
                t["contact_person"],
                t["contact_phone"],
                self._choice("usual_provider_id", self.tr("Usual doctor")),
            ),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        for row, parts in enumerate(rows):
            for column, part in enumerate(parts):
                grid.addWidget(part, row, column, 1, COLUMNS // len(parts))
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)

    def _choice(self, name: str, caption: str) -> QWidget:
        self.chosen[name].setAccessibleName(caption)
        return captioned(caption, self.chosen[name], self.errors[name])

    def fill(self, record: PatientRecord) -> None:
        """Say what the record says."""
        sexes = [(each, sex_words(each)) for each in SEXES]
        codes = sorted({*NAMES, record.language or "de"}, key=language_words)
        languages = [(each, language_words(each)) for each in codes]
        doctors: list[tuple[Any, str]] = [(e.id, short_name(e)) for e in self._clinic.active()]
        if (usual := self._clinic.get(record.usual_provider_id)) and not usual.active:
            doctors.append((usual.id, short_name(usual)))
        for name, offered in (
            ("sex", sexes),
            ("language", languages),
            ("usual_provider_id", doctors),
        ):
            choice = self.chosen[name]
            choice.clear()
            for value, words in [("", "–"), *offered]:
                choice.addItem(words, value)
            self.put(name, getattr(record, name) or "")
        self.interpreter.setChecked(record.interpreter)
        for name, field in self.typed.items():
            field.input.setText(_said(record, name))
            field.input.setCursorPosition(0)

    def now(self) -> dict[str, Any]:
        """What every input says, as it is shown."""
        said: dict[str, Any] = {name: field.text() for name, field in self.typed.items()}
        said |= {name: choice.currentData() for name, choice in self.chosen.items()}
        return said | {"interpreter": self.interpreter.isChecked()}

    def put(self, name: str, said: Any) -> None:
        """Let one of them say something else."""
        if name in self.typed:
            self.typed[name].input.setText(said)
        elif name in self.chosen:
            choice = self.chosen[name]
            there = (n for n in range(choice.count()) if choice.itemData(n) == said)
            choice.setCurrentIndex(next(there, 0))  # findData compares ids by their place
        else:
            self.interpreter.setChecked(said)

    def born(self) -> object:
        """The birth date that is meant; None where what is typed is none."""
        text = self.typed["birth_date"].text()
        return typed_date(text, self._clinic.today(), self.locale(), past=True)

    @Slot()
    def _on_birth_date(self) -> None:
        field, today = self.typed["birth_date"], self._clinic.today()
        born = typed_date(field.text(), today, self.locale(), past=True)
        field.set_understood(born_words(born, today) if born else "")


def _said(record: PatientRecord, name: str) -> str:
    if name == "birth_date":
        return full_day(record.birth_date)
    said: str | None = getattr(record, name)
    return said or ""
