"""The patients that were found, as a table: name, birth date, phone, record number, alert."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.services.patients.queries import FoundPatient
from vitalbridge_desktop.ui.row_model import Cell, Column
from vitalbridge_desktop.ui.row_table import RowTable
from vitalbridge_desktop.ui.sides import from_the_left
from vitalbridge_desktop.ui.theme import Theme

from .patient_words import born_words, full_name, tr

NAME, BORN, PHONE, RECORD, ALERT = range(5)


class PatientTable(RowTable[FoundPatient]):
    """One patient is chosen; Enter or a double click opens the record."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        columns = (
            Column(tr("Name"), 29),
            Column(tr("Born"), 18, 138),
            Column(tr("Phone"), 19, 138),
            Column(tr("Record"), 13, 104, spare=True),
            Column(tr("Alert"), 21, spare=True),
        )
        super().__init__(
            theme, tr("Patients"), columns, self._cells, key=lambda each: each.id, parent=parent
        )
        self._today = date.min

    def set_patients(
        self,
        patients: Sequence[FoundPatient],
        today: date,
        chosen: UUID | None = None,
        *,
        more: bool = False,
    ) -> None:
        """Show others; *chosen* stands chosen where they are among them, else the first."""
        self._today = today
        self.set_rows(patients, chosen, more=more)

    def _cells(self, patient: FoundPatient) -> tuple[Cell, ...]:
        return (
            Cell(full_name(patient), "strong"),
            Cell(born_words(patient.birth_date, self._today)),
            Cell(from_the_left(patient.phone) or "–"),
            Cell(patient.record_number),
            Cell(patient.alert or "", "alert", "triangle-alert"),
        )
