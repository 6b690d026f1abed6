"""Register a patient: five fields, and a warning as soon as it may be somebody known."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.patients.commands import CreatePatient
from vitalbridge_desktop.services.patients.queries import LikelySame, PossibleDuplicates
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.form_field import ErrorLabel, FormField, focus_first_wrong
from vitalbridge_desktop.ui.forms import CommandForm
from vitalbridge_desktop.ui.latest import Latest
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.typed_date import typed_date

from .patient_words import born_words
from .same_person import NOBODY, SamePersonCard

PAD, GAP = 16, 14
NARROW = 640  # less than this, who may be the same person stands below
LONGEST = 100


class RegisterForm(CommandForm[CreatePatient]):
    """Fills in a registration; the birth date is typed as one likes.

    Signals:
        used: The id of a patient who is registered already and is the one.
        left: A person thought better of it.

    Attributes:
        family_name, given_name, birth_date, phone, email: Where each is typed.
        fields: The same, by the names of the command's fields.
        same_person: Who may be the one.
    """

    used = Signal(object)
    left = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(bus, CreatePatient, parent)
        self._clinic = clinic
        self._latest = Latest(bus, self)
        self._confirmed = False
        self.family_name = FormField(self.tr("Family name"))
        self.given_name = FormField(self.tr("Given name"))
        self.birth_date = FormField(
            self.tr("Birth date"), self.tr("14.3.1961, 1961-03-14, 14 mar 61")
        )
        self.phone = FormField(self.tr("Phone"), self.tr("May stay empty"))
        self.email = FormField(self.tr("E-mail"), self.tr("May stay empty"))
        self.submit = Button(theme, self.tr("Register"), kind="primary", hint="⏎")
        self.back = Button(theme, self.tr("Back"), kind="quiet", hint="Esc")
        self.same_person = SamePersonCard(theme)
        self.fields = {
            "family_name": self.family_name,
            "given_name": self.given_name,
            "birth_date": self.birth_date,
            "phone": self.phone,
            "email": self.email,
        }
        self.errors = {name: field.error for name, field in self.fields.items()}
        self.errors[""] = ErrorLabel()
        self._arrange(theme)
        self._connect()

    def _arrange(self, theme: Theme) -> None:
        card = Card(theme, self.tr("Register a patient"))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        card.body.setSpacing(GAP)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for at, field in enumerate(self.fields.values()):
            field.input.setMaxLength(LONGEST)
            grid.addWidget(field, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
        card.body.addLayout(grid)
        card.body.addWidget(self.errors[""])
        card.add_actions(self.submit, self.back)
        beside = QVBoxLayout()
        beside.addWidget(self.same_person)
        beside.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(GAP)
        self._whole.addWidget(card, 5, Qt.AlignmentFlag.AlignTop)
        self._whole.addLayout(beside, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._whole.setDirection(way.TopToBottom if self.width() < NARROW else way.LeftToRight)

    def _connect(self) -> None:
        for field in self.fields.values():
            field.input.returnPressed.connect(self.send)
            field.input.textChanged.connect(self._on_typed)
        self.submit.clicked.connect(self.send)
        self.back.clicked.connect(self.left)
        self.same_person.used.connect(self.used)
        self.same_person.another.connect(self._register_all_the_same)

    def resume(self) -> None:
        """Take the keyboard where something is still empty."""
        fields = list(self.fields.values())
        next((each for each in fields if not each.text()), fields[0]).input.setFocus()

    def begin(self, family_name: str = "", given_name: str = "") -> None:
        """Start anew, with what the search had asked for."""
        for field in self.fields.values():
            field.input.clear()
        self.family_name.input.setText(family_name)
        self.given_name.input.setText(given_name)
        self.clear_errors()
        self.submit.setEnabled(True)
        self._confirmed = False
        self.resume()

    def values(self) -> dict[str, Any]:
        born = self.birth_date.text()
        given: dict[str, Any] = {
            "family_name": self.family_name.text(),
            "given_name": self.given_name.text(),
            "phone": self.phone.text() or None,
            "email": self.email.text() or None,
            "confirmed_not_duplicate": self._confirmed,
        }
        if born:
            given["birth_date"] = self._born() or born
        return given

    def send(self) -> None:
        super().send()
        focus_first_wrong(self.fields.values())

    def show_error(self, field: str | None, sentence: str) -> None:
        plain = {
            "phone": self.tr("This is no phone number."),
            "email": self.tr("This is no e-mail address."),
        }
        if self.birth_date.text() and self._born() is None:
            plain["birth_date"] = self.tr("This is not a date.")
        super().show_error(field, plain.get(field or "", sentence))
        focus_first_wrong(self.fields.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # ---- somebody known? ---------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        self._confirmed = False
        born = self._born()
        today = self._clinic.today()
        self.birth_date.set_understood(born_words(born, today) if born else "")
        self._ask_duplicates(born)

    def _ask_duplicates(self, born: date | None) -> None:
        self._latest.drop()
        family, given = self.family_name.text(), self.given_name.text()
        if born is None or not family or not given:
            self.same_person.set_people(NOBODY, self._clinic.today())
            return
        query = PossibleDuplicates(
            family_name=family,
            given_name=given,
            birth_date=born,
            phone=self.phone.text() or None,
            email=self.email.text() or None,
        )
        self._latest.ask(query, self._show_duplicates, lambda _: self._show_duplicates(NOBODY))

    def _show_duplicates(self, found: LikelySame) -> None:
        self.same_person.set_people(found, self._clinic.today())

    def _on_refused(self, refusal: Refusal) -> None:
        if refusal.code != "duplicate_patient":
            super()._on_refused(refusal)
            return
        self.submit.setEnabled(True)
        self.show_error("", self.tr("Somebody like this is registered already."))
        self._ask_duplicates(self._born())
        self.same_person.not_the_same.setFocus()
        self.refused.emit(refusal)

    @Slot()
    def _register_all_the_same(self) -> None:
        self._confirmed = True
        self.send()

    def _born(self) -> date | None:
        return typed_date(self.birth_date.text(), self._clinic.today(), self.locale(), past=True)
