"""What is done for somebody who waits: each a command, and a sentence about it."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Command, Done
from vitalbridge_desktop.services.appointments.commands import (
    CreateAppointment,
    HoldSlot,
    LeaveWaitlist,
    ReleaseHold,
    RescheduleAppointment,
)
from vitalbridge_desktop.services.appointments.queries import WaitlistEntry
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.moments import inside, near_moment
from vitalbridge_desktop.ui.texts import describe


class WaitlistActs(QObject):
    """Keeps a time, books it, lets it go, takes off the list.

    Signals:
        said: What was done or refused, in words, and the id of the command that is taken back;
            None where nothing is: a time that is kept passes by itself.
        kept: The id of the entry for which a time is kept now.
    """

    said = Signal(str, object)
    kept = Signal(object)

    def __init__(self, bus: UiBus, clinic: Clinic, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus, self._clinic = bus, clinic

    def offer(self, entry: WaitlistEntry, provider_id: UUID, start: datetime) -> None:
        """Keep a time for as long as a phone call takes."""
        command = HoldSlot(
            provider_id=provider_id,
            start=start,
            patient_id=entry.patient_id,
            waitlist_entry_id=entry.id,
            minutes=entry.minutes,
            visit_type_id=entry.visit_type_id,
        )
        words = self.tr("Kept for {name}: {when} with {who}")
        told = self._told(words, entry, provider_id, start)
        self._do(command, told, undoable=False, then=lambda: self.kept.emit(entry.id))

    def let_go(self, entry: WaitlistEntry) -> None:
        """Keep the offered time no longer."""
        if entry.offer is not None:
            words = self.tr("{when} with {who} is free again")
            told = self._told(words, entry, entry.offer.provider_id, entry.offer.start)
            self._do(ReleaseHold(hold_id=entry.offer.hold_id), told, undoable=False)

    def book(self, entry: WaitlistEntry, provider_id: UUID, start: datetime) -> None:
        """Give them a time; who has a visit that should be earlier is moved there."""
        hold = entry.offer.hold_id if entry.offer and entry.offer.start == start else None
        command: Command
        if entry.appointment_id is not None:
            command = RescheduleAppointment(
                appointment_id=entry.appointment_id,
                provider_id=provider_id,
                start=start,
                hold_id=hold,
                waitlist_entry_id=entry.id,
            )
            words = self.tr("{name} comes earlier: {when} with {who}")
        else:
            command = CreateAppointment(
                patient_id=entry.patient_id,
                provider_id=provider_id,
                start=start,
                minutes=entry.minutes,
                visit_type_id=entry.visit_type_id,
                hold_id=hold,
                waitlist_entry_id=entry.id,
            )
            words = self.tr("Booked {name}: {when} with {who}")
        self._do(command, self._told(words, entry, provider_id, start))

    def take_off(self, entry: WaitlistEntry) -> None:
        """They wait no longer."""
        words = self.tr("{name} waits no longer").format(name=entry.patient)
        self._do(LeaveWaitlist(waitlist_entry_id=entry.id), words)

    def _told(self, words: str, entry: WaitlistEntry, provider_id: UUID, start: datetime) -> str:
        when = inside(near_moment(start, self._clinic.today()))
        who = self._clinic.provider(provider_id)
        told = words.format(name=entry.patient, when=when, who=who)
        return told[0].upper() + told[1:]

    def _do(
        self,
        command: Command,
        words: str,
        *,
        undoable: bool = True,
        then: Callable[[], None] | None = None,
    ) -> None:
        def on_done(done: Done) -> None:
            self.said.emit(words, done.command_id if undoable else None)
            if then is not None:
                then()

        self._bus.dispatch(self, command, on_done, self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self.said.emit(describe(refusal), None)
