"""What is done to a patient's record: each a command, and a sentence about it."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Command, Done
from vitalbridge_desktop.services.appointments.commands import LogContact, SetRecall
from vitalbridge_desktop.services.patients.commands import (
    ArchivePatient,
    ClearPatientAlert,
    MergePatients,
    RestorePatient,
    SetPatientAlert,
    TellPatientsApart,
    UnmergePatients,
)
from vitalbridge_desktop.services.patients.queries import MergedRecord, PatientName, PatientRecord
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.moments import inside, near_day
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.waitlist.call_words import Answer, told_words

from .patient_words import full_name


class PatientActs(QObject):
    """Dispatches what a person decided about a record, with the version that they saw.

    Signals:
        said: What was done or refused, in words, and the command's id, to be taken back.
        done: The id of the patient whose record says something else now.
    """

    said = Signal(str, object)
    done = Signal(object)

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus = bus

    def set_alert(self, record: PatientRecord, text: str) -> None:
        """Say what everybody must see first."""
        words = self.tr("Alert of {}: {}").format(full_name(record), text)
        self._do(SetPatientAlert(patient_id=record.id, text=text), record, words)

    def clear_alert(self, record: PatientRecord) -> None:
        """There is nothing to watch out for any more."""
        words = self.tr("{} has no alert any more").format(full_name(record))
        self._do(ClearPatientAlert(patient_id=record.id), record, words)

    def archive(self, record: PatientRecord) -> None:
        """Archive a record, or bring it back."""
        if record.active:
            words = self.tr("{} is archived").format(full_name(record))
            self._do(ArchivePatient(patient_id=record.id), record, words)
        else:
            words = self.tr("{} is in use again").format(full_name(record))
            self._do(RestorePatient(patient_id=record.id), record, words)

    def merge(self, duplicate: PatientRecord, stays: PatientRecord) -> None:
        """What belongs to the duplicate belongs to the record that stays."""
        told = self.tr("{} and {} are one record now: {}")
        words = told.format(duplicate.record_number, stays.record_number, full_name(stays))
        self._do(MergePatients(patient_id=duplicate.id, into_id=stays.id), stays, words)

    def tell_apart(self, record: PatientRecord, other: PatientName) -> None:
        """The two are two people, and are not taken for one any more."""
        told = self.tr("{} and {} are two people: {} and {}")
        names, numbers = (
            (full_name(record), full_name(other)),
            (
                record.record_number,
                other.record_number,
            ),
        )
        words = told.format(*names, *numbers)
        self._do(TellPatientsApart(patient_id=record.id, other_id=other.id), record, words)

    def unmerge(self, record: PatientRecord, merged: MergedRecord) -> None:
        """The record was no duplicate after all."""
        told = self.tr("{}, {} is a record of its own again")
        words = told.format(merged.record_number, f"{merged.family_name}, {merged.given_name}")
        self._do(UnmergePatients(patient_id=merged.id), record, words)

    def log(self, record: PatientRecord, answer: Answer, note: str | None) -> None:
        """Write down what came of a call or a message."""
        command = LogContact(
            patient_id=record.id, channel=answer.channel, outcome=answer.outcome, note=note
        )
        self._do(command, record, told_words(full_name(record), answer.outcome))

    def remember(self, record: PatientRecord, due: date, reason: str | None, today: date) -> None:
        """Ask somebody to come again when the day has come."""
        told = self.tr("{} will be asked to come again: {}")
        words = told.format(full_name(record), inside(near_day(due, today)))
        self._do(SetRecall(patient_id=record.id, due=due, reason=reason), record, words)

    def _do(self, command: Command, record: PatientRecord, words: str) -> None:
        id: UUID = record.id

        def on_done(done: Done) -> None:
            self.said.emit(words, done.command_id)
            self.done.emit(id)

        def on_refused(refusal: Refusal) -> None:
            self.said.emit(describe(refusal), None)
            self.done.emit(id)  # what others did meanwhile is shown

        self._bus.dispatch(self, command, on_done, on_refused, record.version)
