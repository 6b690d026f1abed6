"""Every patient by name, a page at a time, however many there are."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.services.patients.queries import (
    FoundPatient,
    ListPatients,
    PatientName,
    Patients,
)
from vitalbridge_desktop.ui.bus import UiBus

PAGE = 50
MOST = 1000  # that one question may ask for


class PatientPages(QObject):
    """Asks for the first page, for the next one, and anew for as many as are shown.

    Signals:
        shown: The patients from the first one on, and whether there are more.
        appended: The next ones, and whether there are more.
    """

    shown = Signal(object, bool)
    appended = Signal(object, bool)

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus, self._owner = bus, owner
        self._asked = self._turned = 0
        self._pages: list[PatientName] = []

    def begin(self, wanted: int = PAGE) -> None:
        """Ask anew, for as many as there were."""
        self._asked += 1
        self._ask([], max(PAGE, wanted), self._asked)

    def stop(self) -> None:
        """An answer that is on its way is not wanted any more."""
        self._asked += 1
        self._turned += 1

    def go_on(self) -> None:
        """Ask for the next page."""
        if not self._pages:
            return
        self._turned += 1
        ticket, after = self._turned, self._pages[-1].id

        def show(answer: Patients) -> None:
            if ticket == self._turned:
                self._pages.extend(answer.patients)
                self.appended.emit(_lines(answer.patients), len(answer.patients) == PAGE)

        self._bus.ask(self._owner, ListPatients(after=after, limit=PAGE), show)

    def _ask(self, had: list[PatientName], wanted: int, ticket: int) -> None:
        limit = min(MOST, wanted - len(had))
        query = ListPatients(after=had[-1].id if had else None, limit=limit)

        def show(answer: Patients) -> None:
            if ticket != self._asked:
                return
            pages, more = [*had, *answer.patients], len(answer.patients) == limit
            if more and len(pages) < wanted:
                self._ask(pages, wanted, ticket)
            else:
                self._pages = pages
                self._turned += 1  # a page that is on its way would follow on another one
                self.shown.emit(_lines(tuple(pages)), more)

        self._bus.ask(self._owner, query, show)


def found(patient: PatientName) -> FoundPatient:
    """A patient as a line of the list."""
    return FoundPatient(
        patient.id,
        patient.family_name,
        patient.given_name,
        patient.birth_date,
        patient.phone,
        patient.record_number,
        patient.alert,
        False,
        patient.usual_provider_id,
    )


def _lines(patients: tuple[PatientName, ...]) -> tuple[FoundPatient, ...]:
    return tuple(found(each) for each in patients)
