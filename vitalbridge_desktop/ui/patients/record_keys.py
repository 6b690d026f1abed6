"""What keys and buttons do to a record: the panel asks in place, and then it is done."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.services.patients.queries import PatientRecord
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.waitlist.call_words import Answer

from .patient_acts import PatientActs
from .patient_panel import PatientPanel
from .patient_words import full_name, tr

KEYS = {
    "E": "edit",
    "A": "alert",
    "C": "contact",
    "L": "recall",
    "W": "wait",
    "M": "merge",
    "S": "apart",
    "U": "unmerge",
    "X": "archive",
    "D": "day",
}

AS_IT_IS = (
    "contact",
    "recall",
    "unmerge",
    "day",
    "apart",
)  # the others look again at what it says now


class RecordKeys(QObject):
    """Opens a record where it is not open yet, and does to it what a person decided.

    Signals:
        said: What was done or refused, in words, and the command's id, to be taken back.
        changed: The id of the patient whose record says something else now.
        left: Nothing is asked any more.
        editing_asked, merging_asked: The whole page is needed.
        waiting_asked: The id of the patient to put on the waitlist.
        day_asked: The day of a visit.
    """

    said = Signal(str, object)
    changed = Signal(object)
    left = Signal()
    editing_asked = Signal()
    merging_asked = Signal()
    waiting_asked = Signal(object)
    day_asked = Signal(object)

    def __init__(self, bus: UiBus, panel: PatientPanel, clinic: Clinic, owner: QWidget) -> None:
        super().__init__(owner)
        self._panel, self._clinic = panel, clinic
        self._acts = PatientActs(bus, owner)
        self._waits = ""  # what is to be done as soon as the record is there
        self._acts.said.connect(self.said)
        self._acts.done.connect(self.changed)
        panel.feed.opened.connect(self._on_opened)
        panel.visit_pressed.connect(self._show_visit)
        panel.alert.given.connect(self._set_alert)
        panel.alert.cleared.connect(self._clear_alert)
        panel.contact.given.connect(self._log)
        panel.recall.given.connect(self._remember)
        for card in (panel.alert, panel.contact, panel.recall):
            card.left.connect(self.left)

    def act(self, name: str, patient_id: UUID) -> None:
        """Do something; *name* is one of those in ``KEYS``."""
        if name == "wait":
            self.waiting_asked.emit(patient_id)
        elif self._panel.opened() == patient_id and name in AS_IT_IS:
            if self._panel.feed.ready():
                self._do(name)
            else:
                self._waits = name
        else:
            self._waits = name
            self._panel.open(patient_id)

    @Slot(object)
    def _on_opened(self, record: PatientRecord) -> None:
        name, self._waits = self._waits, ""
        if name and record.id == self._panel.opened():
            self._do(name)

    def _do(self, name: str) -> None:
        record = self._panel.record()
        if record is None:
            return
        for card in (self._panel.alert, self._panel.contact, self._panel.recall):
            card.hide()
        acts: dict[str, Callable[[], object]] = {
            "edit": self.editing_asked.emit,
            "alert": lambda: self._panel.alert.ask(record.alert),
            "contact": self._panel.contact.ask,
            "recall": self._panel.recall.ask,
            "merge": self.merging_asked.emit,
            "apart": self._tell_apart,
            "unmerge": self._unmerge,
            "archive": lambda: self._acts.archive(record),
            "day": lambda: self._show_visit(0),
        }
        acts[name]()

    @Slot(object, object)
    def merge(self, duplicate: PatientRecord, stays: PatientRecord) -> None:
        """Make one record of two."""
        self._acts.merge(duplicate, stays)

    def _tell_apart(self) -> None:
        record, likely = self._panel.record(), self._panel.feed.known.likely
        if record is not None and likely:
            self._acts.tell_apart(record, likely[0])
        else:
            self._say(self.tr("Nobody else looks like {}."))

    def _unmerge(self) -> None:
        record, merged = self._panel.record(), self._panel.feed.known.merged
        if record is not None and merged:
            self._acts.unmerge(record, merged[-1])
        else:
            self._say(self.tr("No other record was merged with that of {}."))

    def _say(self, sentence: str) -> None:
        """Why a key does nothing here; {} is who is open."""
        if (record := self._panel.record()) is not None:
            self.said.emit(sentence.format(full_name(record)), None)

    @Slot(str)
    def _set_alert(self, text: str) -> None:
        self._panel.alert.hide()
        if (record := self._panel.record()) is not None:
            self._acts.set_alert(record, text)

    @Slot()
    def _clear_alert(self) -> None:
        self._panel.alert.hide()
        if (record := self._panel.record()) is not None:
            self._acts.clear_alert(record)

    @Slot(object)
    def _log(self, answer: Answer) -> None:
        self._panel.contact.hide()
        if (record := self._panel.record()) is not None:
            self._acts.log(record, answer, self._panel.contact.note())

    @Slot(object, object)
    def _remember(self, due: date, reason: str | None) -> None:
        self._panel.recall.hide()
        if (record := self._panel.record()) is not None:
            self._acts.remember(record, due, reason, self._clinic.today())

    @Slot(int)
    def _show_visit(self, number: int) -> None:
        """Show the day of a visit on the board."""
        record = self._panel.record()
        visits = self._panel.visits_in_order()
        if record is not None and number < len(visits):
            self.day_asked.emit(visits[number].start.date())
        elif not visits:
            self._say(self.tr("{} has no visits yet."))


def keys_in_words() -> list[tuple[str, str]]:
    """What the keys of the patients' screen do."""
    return [
        (tr("Search"), "Ctrl F"),
        (tr("Open the record"), "⏎"),
        (tr("Book"), "B"),
        (tr("Register somebody new"), "R"),
        (tr("Edit the record"), "E"),
        (tr("Set or clear the alert"), "A"),
        (tr("Write down a call"), "C"),
        (tr("Ask to come again"), "L"),
        (tr("Put on the waitlist"), "W"),
        (tr("Next visit on the board"), "D"),
        (tr("Merge with another record"), "M"),
        (tr("Not the same person"), "S"),
        (tr("Take merged records apart"), "U"),
        (tr("Archive, or bring back"), "X"),
        (tr("Import or save patients"), "I"),
    ]
