"""Patients: found as they are typed, opened, registered."""

from uuid import UUID

from PySide6.QtCore import QElapsedTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.patients.queries import (
    FoundPatient,
    FoundPatients,
    ListPatients,
    PatientName,
    PatientNames,
    Patients,
    SearchPatients,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.page import SIDE, TOP
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .patient_panel import PatientPanel
from .patient_table import PatientTable
from .patient_words import count_words, name_typed, spelling_note
from .register_form import RegisterForm
from .search_line import SearchLine

MOST = 50
GAP = 12


class PatientsScreen(Screen):
    """Type, and the patients are there; ↑↓ choose, Enter opens, B books, R registers.

    Signals:
        booking_asked: The id of the patient to book for.
        registered: The id of the patient that registering came to: somebody new, or known.
        registering_left: A person thought better of registering.
        said: What was done, in words, and the command's id, to be taken back.

    Attributes:
        search, table, panel, form: Its parts.
    """

    booking_asked = Signal(object)
    registered = Signal(object)
    registering_left = Signal()
    said = Signal(str, object)

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._clinic = Clinic(bus, self)
        self._wanted: FoundPatient | None = None  # who is opened when the next answer comes
        self._timer = QElapsedTimer()
        self.search = SearchLine(theme)
        self.table = PatientTable(theme)
        self.panel = PatientPanel(bus, theme, self._clinic)
        self.form = RegisterForm(bus, theme, self._clinic)
        self.register_button = Button(theme, self.tr("Register…"), hint="R")
        self._note = label("", "soft", wrap=True)
        self._nobody = Card(theme)
        self._nobody_text = self._nobody.add_text("", "soft")
        self._pages = QStackedWidget()
        self._arrange()
        self._asking: Fresh[FoundPatients] = Fresh(
            bus, self, (PatientFact,), self._sought, self._show_found
        )
        self._listing: Fresh[Patients] = Fresh(
            bus, self, (PatientFact,), self._everybody, self._show_everybody
        )
        self._connect()

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.search, 1)
        above.addWidget(self.register_button)
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(GAP)
        column.addLayout(above)
        column.addWidget(self.table)
        column.addWidget(self._nobody)
        column.addWidget(self._note)
        column.addStretch(1)
        registering = QWidget()
        around = QVBoxLayout(registering)
        around.setContentsMargins(SIDE, TOP, SIDE, TOP)
        around.addWidget(self.form)
        around.addStretch(1)
        self._pages.addWidget(found)
        self._pages.addWidget(registering)
        self._nobody.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_typed)
        self.search.stepped.connect(self.table.step)
        self.search.returnPressed.connect(self._open_from_search)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda patient: self._open(patient.id))
        self.table.left_above.connect(self.search.setFocus)
        self.panel.booking_asked.connect(self._book)
        self.panel.opening_asked.connect(self.table.open_current)
        self.register_button.clicked.connect(self.begin_registering)
        self.form.accepted.connect(self._on_registered)
        self.form.used.connect(self._on_used)
        self.form.left.connect(self._leave_form)
        for keys, slot in (
            ("B", self._book),
            ("R", self.begin_registering),
            ("Ctrl+F", self.search.setFocus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # ---- the screen --------------------------------------------------------------------------

    def inspector(self) -> PatientPanel:
        return self.panel

    def enter(self) -> None:
        self._clinic.catch_up()
        self._asking.catch_up()
        self._listing.catch_up()
        if self.registering():
            self.form.resume()
            return
        self.search.setFocus()
        self.search.selectAll()

    def registering(self) -> bool:
        """Whether the form is shown."""
        return self._pages.currentIndex() == 1

    def note(self) -> str:
        """What is said below the table."""
        return self._note.text()

    @Slot(object)
    def open_record(self, patient_id: UUID) -> None:
        """Find a patient by id and open the record: another screen leads here."""
        self._show_list()
        query = PatientNames(ids=(patient_id,))
        self._bus.ask(self, query, lambda names: self._search_for(names.patients))

    @Slot(object)
    def _open(self, patient_id: UUID) -> None:
        """Open a record; the look is kept. The keyboard goes to the table, where B books."""
        self.panel.open(patient_id)
        self.table.setFocus()

    @Slot(object)
    def _on_chosen(self, patient: FoundPatient | None) -> None:
        if not self.registering():
            self.panel.show_patient(patient)

    # ---- searching ---------------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        self._wanted = None
        self._timer.start()
        self._asking.refresh()
        self._listing.refresh()

    def _sought(self) -> SearchPatients | None:
        text = self.search.text().strip()
        return SearchPatients(text=text, limit=MOST) if text else None

    def _everybody(self) -> ListPatients | None:
        return None if self.search.text().strip() else ListPatients(limit=MOST)

    def _show_found(self, answer: FoundPatients) -> None:
        took = self._timer.elapsed() if self._timer.isValid() else None
        self._timer.invalidate()
        self._show(answer.patients, took)

    def _show_everybody(self, answer: Patients) -> None:
        self._timer.invalidate()
        self._show(tuple(_line(each) for each in answer.patients), None)

    def _show(self, patients: tuple[FoundPatient, ...], took: int | None) -> None:
        wanted, chosen = self._wanted, self.table.current()
        self._wanted = None
        if wanted is not None and all(each.id != wanted.id for each in patients):
            patients = (wanted, *patients)  # archived: not found, but asked for
        keep = wanted or (chosen if took is None else None)
        self.table.set_patients(patients, self._clinic.today(), keep.id if keep else None)
        self.table.setVisible(bool(patients))
        self._nobody.setVisible(not patients)
        self._tell(patients, took)
        if wanted is not None:
            self._open(wanted.id)

    def _tell(self, patients: tuple[FoundPatient, ...], took: int | None) -> None:
        text = self.search.text().strip()
        self.search.set_note(count_words(len(patients), MOST, took) if patients else "")
        keys = self.tr("↑↓ choose · Enter opens · B books · R registers")
        note = spelling_note(patients)
        self._note.setText((f"{note} · {keys}" if note else keys) if patients else "")
        if text:
            told = self.tr("Nobody is found for “{}”. Enter registers somebody new.")
            self._nobody_text.setText(told.format(text))
        else:
            self._nobody_text.setText(self.tr("No patients yet. Enter registers the first one."))

    def _search_for(self, patients: tuple[PatientName, ...]) -> None:
        for each in patients:
            self.search.setText(f"{each.family_name} {each.given_name}")
            self._wanted = _line(each)
            self._asking.refresh()

    @Slot()
    def _open_from_search(self) -> None:
        if self._nobody.isHidden():
            self.table.open_current()
        else:
            self.begin_registering()

    @Slot()
    def _book(self) -> None:
        patient = self.table.current()
        if patient is not None and not self.registering():
            self.booking_asked.emit(patient.id)

    # ---- registering -------------------------------------------------------------------------

    @Slot()
    def begin_registering(self, name: str = "") -> None:
        """Open the form for this name; else a name that nobody was found for is taken along."""
        if self.registering() and not name:
            return
        sought = "" if self.table.rows() else self.search.text()
        self._pages.setCurrentIndex(1)
        self.panel.show_patient(None)
        self.form.begin(*name_typed(name or sought))

    @Slot()
    def _leave_form(self) -> None:
        self._show_list()
        self.registering_left.emit()

    @Slot()
    def _show_list(self) -> None:
        self._pages.setCurrentIndex(0)
        self.panel.show_patient(self.table.current())
        self.search.setFocus()

    @Slot(object)
    def _on_registered(self, done: Done) -> None:
        name = f"{self.form.family_name.text()}, {self.form.given_name.text()}"
        self.said.emit(self.tr("{} registered").format(name), done.command_id)
        self.open_record(done.id)
        self.registered.emit(done.id)

    @Slot(object)
    def _on_used(self, patient_id: UUID) -> None:
        self.open_record(patient_id)
        self.registered.emit(patient_id)


def _line(patient: PatientName) -> FoundPatient:
    return FoundPatient(
        patient.id,
        patient.family_name,
        patient.given_name,
        patient.birth_date,
        patient.phone,
        patient.record_number,
        patient.alert,
        False,
    )
