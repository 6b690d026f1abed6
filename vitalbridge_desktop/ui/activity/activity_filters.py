"""What of the activity is shown: of whom, about whom, of which kind, from which days."""

from typing import cast
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from vitalbridge_desktop.services.cases.queries import ListActivity, Only
from vitalbridge_desktop.services.identity.queries import Names, StaffNames
from vitalbridge_desktop.services.patients.queries import FoundPatients, SearchPatients
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.reports.period_controls import typed_period
from vitalbridge_desktop.ui.reports.periods import Period
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Theme

from .activity_words import tr

EVERYTHING = "everything"
GAP = 8
PERSON, DAYS = 190, 190


class ActivityFilters(QWidget):
    """Two lines over the table.

    Signals:
        changed: Something else is to be shown.

    Attributes:
        only, person, patient, days, clear_button: Where it is said.
    """

    changed = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._clinic = bus, clinic
        self._period: Period | None = None
        self._patient: UUID | None = None
        self.only = Segmented(
            [
                (EVERYTHING, tr("Everything")),
                ("looks", tr("Looks")),
                ("visits", tr("Visits")),
                ("patients", tr("Records")),
                ("schedules", tr("Schedules")),
                ("clinic", tr("Clinic")),
            ]
        )
        self.person = ChoiceList()
        self.patient, self.days = QLineEdit(), QLineEdit()
        self.clear_button = Button(theme, tr("Show everything"), kind="quiet", hint="Esc")
        self.clear_button.hide()
        self._describe()
        second = QHBoxLayout()
        second.setSpacing(GAP)
        for part in (self.person, self.patient, self.days, self.clear_button):
            second.addWidget(part, 1 if part is self.patient else 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        first = QHBoxLayout()
        first.addWidget(self.only)
        first.addStretch(1)
        whole.addLayout(first)
        whole.addLayout(second)
        self.only.chosen.connect(self._on_changed)
        self.person.activated.connect(self._on_changed)
        self.patient.returnPressed.connect(self._on_patient)
        self.days.returnPressed.connect(self._on_days)
        self.clear_button.clicked.connect(self.clear)

    def _describe(self) -> None:
        self.person.setAccessibleName(tr("Who did it"))
        self.person.setMinimumWidth(PERSON)
        self.patient.setPlaceholderText(tr("Patient: name or record number, then Enter"))
        self.patient.setAccessibleName(tr("Patient"))
        self.days.setPlaceholderText(tr("Days: today, 1.11. – 14.11."))
        self.days.setAccessibleName(tr("Days"))
        self.days.setMinimumWidth(DAYS)
        self.person.addItem(tr("Everyone"), None)

    def catch_up(self) -> None:
        """Offer everybody who has or had an account."""
        self._bus.ask(self, StaffNames(), self._show_staff)

    def query(self) -> ListActivity:
        """What to ask."""
        only = self.only.current()
        return ListActivity(
            from_=self._period.first if self._period else None,
            to=self._period.last if self._period else None,
            staff_id=self.person.currentData(),
            patient_id=self._patient,
            only=None if only == EVERYTHING else cast("Only", only),
        )

    def words(self) -> str:
        """What is shown, for the head of a page; empty where it is everything."""
        parts = [
            self.person.currentText() if self.person.currentData() else "",
            self.patient.text() if self._patient else "",
            self._period.words(self._clinic.today()) if self._period else "",
        ]
        return dotted(parts)

    def narrow_to_person(self, staff_id: UUID) -> None:
        """Show only what one person did."""
        self._choose(staff_id)
        self._on_changed()

    def narrow_to_patient(self, patient_id: UUID, name: str) -> None:
        """Show only what is about one patient."""
        self._patient = patient_id
        self.patient.setText(name)
        _mark(self.patient, wrong=False)
        self._on_changed()

    @Slot()
    def clear(self) -> None:
        """Show everything again."""
        self._period = self._patient = None
        self.only.set_current(EVERYTHING)
        self.person.setCurrentIndex(0)
        for field in (self.patient, self.days):
            field.clear()
            _mark(field, wrong=False)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self.clear_button.setVisible(self.query() != ListActivity())
        self.changed.emit()

    @Slot()
    def _on_patient(self) -> None:
        text = self.patient.text().strip()
        if text:
            self._bus.ask(self, SearchPatients(text=text, limit=1), self._show_patient)
        else:
            self._patient = None
            _mark(self.patient, wrong=False)
            self._on_changed()

    def _show_patient(self, found: FoundPatients) -> None:
        if found.patients:
            first = found.patients[0]
            self.narrow_to_patient(first.id, f"{first.family_name}, {first.given_name}")
        else:
            _mark(self.patient, wrong=True)

    @Slot()
    def _on_days(self) -> None:
        text = self.days.text().strip()
        found = typed_period(text, self._clinic.today(), self.locale()) if text else None
        _mark(self.days, wrong=bool(text) and found is None)
        if found is not None or not text:
            self._period = found
            self._on_changed()

    def _show_staff(self, answer: Names) -> None:
        chosen = self.person.currentData()
        while self.person.count() > 1:
            self.person.removeItem(1)
        for each in answer.staff:
            self.person.addItem(each.name, each.id)
        self._choose(chosen)

    def _choose(self, staff_id: UUID | None) -> None:
        """Qt finds no UUID by itself."""
        every = range(self.person.count())
        at = next((n for n in every if self.person.itemData(n) == staff_id), 0)
        self.person.setCurrentIndex(at)


def _mark(field: QLineEdit, *, wrong: bool) -> None:
    field.setProperty("wrong", "true" if wrong else "")
    field.style().unpolish(field)
    field.style().polish(field)
