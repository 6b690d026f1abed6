"""When patients come next and how reliably they come, for whoever of them is in sight."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.appointments.queries import (
    PatientInBrief,
    PatientsInBrief,
    VisitsInBrief,
)
from vitalbridge_desktop.services.patients.events import PatientMerged, PatientUnmerged
from vitalbridge_desktop.ui.bus import UiBus

STALE_ON = (AppointmentFact, PatientMerged, PatientUnmerged)
MOST = 1000  # that one question may be about


class BriefFeed(QObject):
    """Answers with what is known, asks for what is not: whoever is looked at together, at once.

    Signals:
        changed: Something is known now, or may be another.
    """

    changed = Signal()

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus, self._owner = bus, owner
        self._known: dict[UUID, PatientInBrief] = {}
        self._sure: set[UUID] = set()  # asked about since the last change
        self._wanted: dict[UUID, None] = {}
        self._turn = 0
        self._gathering = QTimer(self, singleShot=True, interval=0)
        self._gathering.timeout.connect(self._ask)
        bus.committed.connect(self._on_committed)

    def of(self, patient_id: UUID) -> PatientInBrief | None:
        """What is known of somebody, perhaps from before the last change; None: nothing yet."""
        if patient_id not in self._sure:
            self._wanted[patient_id] = None
            self._gathering.start()
        return self._known.get(patient_id)

    def renew(self) -> None:
        """Time has passed, or something has changed: ask anew about whoever is looked at."""
        self._turn += 1
        self._sure.clear()
        self._wanted.clear()
        self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        these, turn = tuple(self._wanted)[:MOST], self._turn
        self._wanted.clear()
        self._sure.update(these)

        def show(answer: PatientsInBrief) -> None:
            if turn == self._turn:
                self._known.update((each.patient_id, each) for each in answer.patients)
                self.changed.emit()

        if these:
            query = VisitsInBrief(patient_ids=these, at=self._bus.bus.clock())
            self._bus.ask(self._owner, query, show)

    @Slot(object)
    def _on_committed(self, facts: frozenset[type[Event]]) -> None:
        concerned = not facts or any(issubclass(fact, STALE_ON) for fact in facts)
        if concerned and self._owner.isVisible():
            self.renew()
