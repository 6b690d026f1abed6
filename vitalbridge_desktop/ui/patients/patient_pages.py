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
from vitalbridge_desktop.ui.latest import Latest

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
        self._first, self._next = Latest(bus, owner), Latest(bus, owner)
        self._pages: list[PatientName] = []

    def begin(self, wanted: int = PAGE) -> None:
        """Ask anew, for as many as there were."""
        self._ask([], max(PAGE, wanted))

    def stop(self) -> None:
        """An answer that is on its way is not wanted any more."""
        self._first.drop()
        self._next.drop()

    def go_on(self) -> None:
        """Ask for the next page."""
        if not self._pages:
            return

        def show(answer: Patients) -> None:
            self._pages.extend(answer.patients)
            self.appended.emit(_lines(answer.patients), len(answer.patients) == PAGE)

        self._next.ask(ListPatients(after=self._pages[-1].id, limit=PAGE), show)

    def _ask(self, had: list[PatientName], wanted: int) -> None:
        limit = min(MOST, wanted - len(had))
        query = ListPatients(after=had[-1].id if had else None, limit=limit)

        def show(answer: Patients) -> None:
            pages, more = [*had, *answer.patients], len(answer.patients) == limit
            if more and len(pages) < wanted:
                self._ask(pages, wanted)
            else:
                self._pages = pages
                self._next.drop()  # a page that is on its way would follow on another one
                self.shown.emit(_lines(tuple(pages)), more)

        self._first.ask(query, show)


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
