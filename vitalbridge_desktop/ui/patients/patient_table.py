"""The patients that were found, as a table: who they are, whom they see, when they come next."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from uuid import UUID

from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.services.appointments.queries import PatientInBrief
from vitalbridge_desktop.services.patients.queries import FoundPatient
from vitalbridge_desktop.ui.brief_words import missed_count, next_words
from vitalbridge_desktop.ui.moments import near_moment
from vitalbridge_desktop.ui.row_delegate import room_for
from vitalbridge_desktop.ui.row_model import Cell, Column
from vitalbridge_desktop.ui.row_table import RowTable
from vitalbridge_desktop.ui.sides import from_the_left
from vitalbridge_desktop.ui.theme import Theme

from .patient_words import born_words, full_name, tr

NAME, BORN, PHONE, RECORD, DOCTOR, NEXT, MISSED = range(7)
MONTHS = range(1, 13)
NONE, UNKNOWN = Cell("–"), Cell("")


class PatientTable(RowTable[FoundPatient]):
    """One patient is chosen; Enter or a double click opens the record.

    *doctor* names a provider; *brief* says what is known of somebody's visits so far. A row asks
    them when it is first in sight, and again when it is renewed.
    """

    def __init__(
        self,
        theme: Theme,
        doctor: Callable[[UUID | None], str],
        brief: Callable[[UUID], PatientInBrief | None],
        parent: QWidget | None = None,
    ) -> None:
        columns = (
            Column(tr("Name"), 30, 128),
            Column(tr("Born"), 16, room_for(theme, _birth_dates())),
            Column(tr("Phone"), 15, room_for(theme, ("030 555015760",))),
            Column(tr("Record"), 11, room_for(theme, ("DMW-001577",)), spare=4),
            Column(tr("Usual doctor"), 14, 104, spare=3),
            Column(tr("Next visit"), 15, room_for(theme, _moments()), spare=1),
            Column(tr("No-shows"), 9, 72, spare=2),
        )
        super().__init__(
            theme, tr("Patients"), columns, self._cells, key=lambda each: each.id, parent=parent
        )
        self._doctor, self._brief = doctor, brief
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
        alert = tr("Alert: {}").format(patient.alert) if patient.alert else ""
        return (
            Cell(full_name(patient), "strong", mark="triangle-alert" if alert else "", told=alert),
            Cell(born_words(patient.birth_date, self._today)),
            Cell(from_the_left(patient.phone)) if patient.phone else NONE,
            Cell(patient.record_number),
            Cell(self._doctor(patient.usual_provider_id)) if patient.usual_provider_id else NONE,
            *self._visits(patient),
        )

    def _visits(self, patient: FoundPatient) -> tuple[Cell, Cell]:
        brief = self._brief(patient.id)
        if brief is None:
            return UNKNOWN, UNKNOWN
        ahead, missed = next_words(brief, self._today), missed_count(brief)
        refused = brief.next_standing == "rejected"
        told = tr("This visit needs a new time.") if refused else ""
        return (
            Cell(ahead, "refused" if refused else "soft", told=told) if ahead else NONE,
            Cell(from_the_left(missed)) if missed else NONE,
        )


def _birth_dates() -> list[str]:
    """One in each month, for the longest is another in each language."""
    return [born_words(date(1968, month, 28), date(2028, 1, 1)) for month in MONTHS]


def _moments() -> list[str]:
    """Every day of a week in each month, before noon and after."""
    return [
        near_moment(datetime.combine(date(2028, month, day), at), date(2028, month, 1))
        for month in MONTHS
        for day in range(20, 27)
        for at in (time(10, 40), time(22, 40))
    ]
