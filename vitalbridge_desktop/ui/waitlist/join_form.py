"""Let somebody wait: who, for what, and what they wish for."""

from datetime import date, time
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vitalbridge_desktop.services.appointments.commands import JoinWaitlist
from vitalbridge_desktop.services.appointments.queries import ListVisitTypes, VisitTypes
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.clinic import Clinic, short_name
from vitalbridge_desktop.ui.form_field import ErrorLabel, FormField, captioned
from vitalbridge_desktop.ui.forms import CommandForm
from vitalbridge_desktop.ui.moments import in_words
from vitalbridge_desktop.ui.patient_field import PatientField
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.typed_date import typed_date

from .providers_field import ProvidersField
from .typed_time import typed_time
from .waitlist_words import WEEKDAYS, urgency_words, weekday_word

PAD, GAP = 16, 14
NOTHING_SAID = (None, "", ())


class JoinForm(CommandForm[JoinWaitlist]):
    """Fills in who waits; what is left empty is all the same to them.

    Signals:
        left: A person thought better of it.

    Attributes:
        patient, kind, whom, urgency: Where each is chosen.
        from_time, to_time, earliest, latest, note: Where each is typed.
    """

    left = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(bus, JoinWaitlist, parent)
        self._clinic = clinic
        self.patient = PatientField(bus, theme)
        self.patient.setAccessibleName(self.tr("Patient"))
        self.kind = ChoiceList()
        self.kind.setAccessibleName(self.tr("Visit type"))
        self.whom = ProvidersField(theme)
        self.urgency = Segmented(
            [(each, urgency_words(each)) for each in ("routine", "soon", "urgent")]
        )
        self.urgency.setAccessibleName(self.tr("Urgency"))
        self.days = [self._day_button(each) for each in WEEKDAYS]
        self.from_time = FormField(self.tr("Not before"), self.tr("9, 9:30"))
        self.to_time = FormField(self.tr("Done by"), self.tr("12, 16:30"))
        self.earliest = FormField(self.tr("From day"), self.tr("7 dec, mon, tomorrow"))
        self.latest = FormField(self.tr("Until day"), self.tr("May stay empty"))
        self.note = FormField(self.tr("Note"), self.tr("May stay empty"))
        self.submit = Button(theme, self.tr("Put on the waitlist"), kind="primary", hint="⏎")
        self.back = Button(theme, self.tr("Back"), kind="quiet", hint="Esc")
        self._typed = {
            "from_time": self.from_time,
            "to_time": self.to_time,
            "earliest": self.earliest,
            "latest": self.latest,
            "note": self.note,
        }
        self.errors = {name: field.error for name, field in self._typed.items()}
        self.errors["patient_id"] = ErrorLabel(self.patient)
        self.errors[""] = ErrorLabel()
        self._arrange(theme)
        self._connect()

    @staticmethod
    def _day_button(weekday: str) -> QPushButton:
        button = QPushButton(weekday_word(weekday))
        button.setCheckable(True)
        button.setProperty("segment", "only")
        return button

    def _arrange(self, theme: Theme) -> None:
        card = Card(theme, self.tr("Put on the waitlist"))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        card.body.setSpacing(GAP)
        days = QHBoxLayout()
        days.setSpacing(4)
        for button in self.days:
            days.addWidget(button)
        days.addStretch(1)
        holder = QWidget()
        holder.setLayout(days)
        days.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(GAP)
        who = captioned(self.tr("Patient"), self.patient, self.errors["patient_id"])
        grid.addWidget(who, 0, 0, 1, 2)
        grid.addWidget(captioned(self.tr("Visit type"), self.kind), 0, 2, 1, 2)
        grid.addWidget(self.whom, 1, 0, 1, 2)
        grid.addWidget(captioned(self.tr("Urgency"), self.urgency), 1, 2, 1, 2)
        grid.addWidget(captioned(self.tr("Days (none: any day)"), holder), 2, 0, 1, 4)
        for at, field in enumerate((self.from_time, self.to_time, self.earliest, self.latest)):
            grid.addWidget(field, 3, at)
            grid.setColumnStretch(at, 1)
        grid.addWidget(self.note, 4, 0, 1, 4)
        for row in (1, 2):  # as far apart as the rows that keep room for what is wrong
            grid.setRowMinimumHeight(row, self.note.sizeHint().height())
        card.body.addLayout(grid)
        card.body.addWidget(self.errors[""])
        card.add_actions(self.submit, self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def _connect(self) -> None:
        self.patient.moved_on.connect(self.kind.setFocus)
        self.patient.register_asked.connect(
            lambda name: self.show_error(
                "patient_id", self.tr("{} has to be registered first (F2, R).").format(name)
            )
        )
        for field in self._typed.values():
            field.input.returnPressed.connect(self.send)
            field.input.textChanged.connect(self._on_typed)
        self._clinic.changed.connect(self._offer_providers)
        self.submit.clicked.connect(self.send)
        self.back.clicked.connect(self.left)

    def begin(self, patient_id: UUID | None = None) -> None:
        """Start anew, for a patient where one is given."""
        self.clear_errors()
        self._offer_providers()
        self.whom.put(())
        self.bus.ask(self, ListVisitTypes(), self._show_kinds)
        self.urgency.set_current("routine")
        for field in self._typed.values():
            field.input.clear()
        for button in self.days:
            button.setChecked(False)
        self.submit.setEnabled(True)
        self.patient.forget()
        if patient_id is None:
            self.patient.setFocus()
        else:
            self.patient.set_patient(patient_id)
            self.kind.setFocus()

    def name(self) -> str:
        """Who was chosen."""
        return self.patient.text().partition(" · ")[0]

    def values(self) -> dict[str, Any]:
        chosen = (n for n, button in enumerate(self.days) if button.isChecked())
        said: dict[str, Any] = {
            "patient_id": self.patient.patient_id(),
            "visit_type_id": self.kind.currentData(),
            "provider_ids": self.whom.chosen(),
            "weekdays": tuple(WEEKDAYS[n] for n in chosen),
            "from_time": self._time(self.from_time.text()),
            "to_time": self._time(self.to_time.text()),
            "earliest": self._day(self.earliest.text()),
            "latest": self._day(self.latest.text()),
            "urgency": self.urgency.current(),
            "note": self.note.text(),
        }
        return {name: value for name, value in said.items() if value not in NOTHING_SAID}

    def show_error(self, field: str | None, sentence: str) -> None:
        if field in ("earliest", "latest") and isinstance(
            self._day(self._typed[field].text()), str
        ):
            sentence = self.tr("This is not a date.")
        if field in ("from_time", "to_time") and isinstance(
            self._time(self._typed[field].text()), str
        ):
            sentence = self.tr("This is no time of day.")
        if field == "patient_id" and self.patient.patient_id() is None and not sentence:
            sentence = self.tr("Who is to wait?")
        super().show_error(field, sentence)
        self._focus_wrong()

    def _focus_wrong(self) -> None:
        if not self.errors["patient_id"].isHidden():
            self.patient.setFocus()
            return
        for field in self._typed.values():
            if not field.error.isHidden():
                field.input.setFocus()
                field.input.selectAll()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.send()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _offer_providers(self) -> None:
        self.whom.set_providers([(each.id, short_name(each)) for each in self._clinic.active()])

    def _show_kinds(self, answer: VisitTypes) -> None:
        self.kind.clear()
        for each in answer.visit_types:
            if each.active:
                self.kind.addItem(self.tr("{} · {} min").format(each.name, each.minutes), each.id)

    def _day(self, text: str) -> date | str:
        """The day that is meant; what was typed where it is none."""
        return typed_date(text, self._clinic.today(), self.locale()) or text

    @staticmethod
    def _time(text: str) -> time | str:
        """The time that is meant; what was typed where it is none."""
        found = typed_time(text)
        return text if found is None else found

    @Slot()
    def _on_typed(self) -> None:
        for field in (self.earliest, self.latest):
            day = self._day(field.text())
            field.set_understood(in_words(day, "ddd d MMM") if isinstance(day, date) else "")
