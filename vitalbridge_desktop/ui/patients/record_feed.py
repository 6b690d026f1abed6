"""Everything that is known of the patient whose record is open, kept fresh."""

from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.appointments.events import (
    AppointmentFact,
    ContactFact,
    RecallFact,
)
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    Appointments,
    Contact,
    Contacts,
    ListContacts,
    ListVisitTypes,
    Recall,
    RecallList,
    Recalls,
    VisitHistory,
    VisitTypes,
)
from vitalbridge_desktop.services.cases.queries import Looks, RecordLook, RecordLooks
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.patients.queries import (
    Duplicates,
    GetPatient,
    LikelySame,
    MergedRecord,
    MergedRecords,
    PatientName,
    PatientRecord,
    PossibleDuplicates,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.views import Fresh

AHEAD = 3660  # days: every recall
RECALLING = (RecallFact, AppointmentFact, ContactFact)


@dataclass(slots=True)
class Known:
    """What is known of one patient.

    Attributes:
        likely: Other records that may be of the same person.
        evidence: Why, of each of them.
        merged: Records that were merged into this one.
        looks: Who looked into the record at this desk, the last one first.
    """

    record: PatientRecord | None = None
    visits: tuple[Appointment, ...] = ()
    contacts: tuple[Contact, ...] = ()
    recalls: tuple[Recall, ...] = ()
    likely: tuple[PatientName, ...] = ()
    evidence: tuple[tuple[str, ...], ...] = ()
    merged: tuple[MergedRecord, ...] = ()
    looks: tuple[RecordLook, ...] = ()
    kinds: dict[UUID, str] = field(default_factory=dict)


class RecordFeed(QObject):
    """Looks into one record, which is kept in the audit trail, and follows what happens to it.

    Signals:
        changed: Something else is known.
        opened: The record is there, with whatever keys act on.
    """

    changed = Signal()
    opened = Signal(object)

    def __init__(self, bus: UiBus, panel: QWidget) -> None:
        super().__init__(panel)
        self._bus, self._panel = bus, panel
        self._id: UUID | None = None
        self._awaited: set[str] = set()  # answers without which no key acts
        self._outdated = False  # the record itself: to read it anew is a look, too
        bus.undone.connect(self._on_undone)
        self.known = Known()
        self._fresh: tuple[
            Fresh[Appointments], Fresh[Contacts], Fresh[Recalls], Fresh[Duplicates]
        ] = (
            Fresh(bus, panel, (AppointmentFact,), self._which_visits, self._show_visits),
            Fresh(bus, panel, (ContactFact,), self._which_contacts, self._show_contacts),
            Fresh(bus, panel, RECALLING, self._which_recalls, self._show_recalls),
            Fresh(bus, panel, (PatientFact,), self._which_merged, self._show_merged),
        )

    def open(self, patient_id: UUID) -> None:
        """Look into a record."""
        if patient_id != self._id:
            self.known = Known()
        self._id = patient_id
        self._awaited = {"visits", "merged"}
        self._look()
        self._bus.ask(self._panel, ListVisitTypes(), self._show_types)
        for each in self._fresh:
            each.refresh()

    def close(self) -> None:
        """Nobody's record is open."""
        if self._id is not None:
            self._id, self.known = None, Known()
            self.changed.emit()

    def asked(self) -> UUID | None:
        """Whose record is open, or about to be."""
        return self._id

    def ready(self) -> bool:
        """Whether what is known is all that keys act on."""
        return self.known.record is not None and not self._awaited

    def catch_up(self) -> None:
        """Ask for what changed while nobody looked."""
        if self._outdated:
            self._look()
        for each in self._fresh:
            each.catch_up()

    def _look(self) -> None:
        self._outdated = False
        self._awaited |= {"record", "likely"}
        if self._id is not None:
            self._bus.ask(self._panel, GetPatient(patient_id=self._id), self._show_record)

    @Slot(object)
    def _on_undone(self, done: Done) -> None:
        """What this person did to the open record is undone: they look into it anew."""
        if done.id == self._id:
            self._outdated = True
            if self._panel.isVisible():
                self._look()

    # ---- questions and answers ----------------------------------------------------------------

    def _which_visits(self) -> VisitHistory | None:
        return VisitHistory(patient_id=self._id) if self._id else None

    def _which_contacts(self) -> ListContacts | None:
        return ListContacts(patient_id=self._id) if self._id else None

    def _which_recalls(self) -> RecallList | None:
        at = self._bus.bus.clock()
        return RecallList(patient_id=self._id, days=AHEAD, at=at) if self._id else None

    def _which_merged(self) -> MergedRecords | None:
        return MergedRecords(patient_id=self._id) if self._id else None

    def _show_record(self, record: PatientRecord) -> None:
        if record.id != self._id:
            return
        self.known.record = record
        alike = PossibleDuplicates(
            family_name=record.family_name,
            given_name=record.given_name,
            birth_date=record.birth_date,
            phone=record.phone,
            second_phone=record.second_phone,
            email=record.email,
            patient_id=record.id,
        )
        self._bus.ask(self._panel, alike, lambda found: self._show_likely(record.id, found))
        looked = RecordLooks(patient_id=record.id)
        self._bus.ask(self._panel, looked, lambda found: self._show_looks(record.id, found))
        self._tell("record")

    def _tell(self, answer: str = "") -> None:
        """Something is known now; once that is all, keys may act."""
        last = self._awaited == {answer}
        self._awaited.discard(answer)
        self.changed.emit()
        if last and self.known.record is not None:
            self.opened.emit(self.known.record)

    def _show_types(self, answer: VisitTypes) -> None:
        self.known.kinds = {each.id: each.name for each in answer.visit_types}
        self.changed.emit()

    def _show_visits(self, answer: Appointments) -> None:
        self.known.visits = answer.appointments
        self._tell("visits")

    def _show_contacts(self, answer: Contacts) -> None:
        self.known.contacts = answer.contacts
        self.changed.emit()

    def _show_recalls(self, answer: Recalls) -> None:
        self.known.recalls = answer.recalls
        self.changed.emit()

    def _show_likely(self, patient_id: UUID, found: LikelySame) -> None:
        if patient_id != self._id:
            return
        self.known.likely, self.known.evidence = found.patients, found.evidence
        self._tell("likely")

    def _show_looks(self, patient_id: UUID, found: Looks) -> None:
        if patient_id == self._id:
            self.known.looks = found.looks
            self.changed.emit()

    def _show_merged(self, answer: Duplicates) -> None:
        self.known.merged = answer.records
        self._tell("merged")
