"""Who is calling: a few letters of a name, a phone number or a birth date find the patient."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.patients.queries import (
    FoundPatient,
    FoundPatients,
    Names,
    PatientName,
    PatientNames,
    SearchPatients,
)

from .bus import UiBus
from .latest import Latest
from .lookup_field import LookupField
from .lookup_list import Offer
from .moments import full_day
from .sides import from_the_left
from .texts import describe
from .theme import Theme

MOST = 8
LONGEST = 200  # as SearchPatients has it
Somebody = PatientName | FoundPatient


class PatientField(LookupField):
    """Finds patients as they are typed.

    Attributes:
        awaited: Who was put in and is being looked up.

    Signals:
        chosen: Who was taken, with name, alert and phone; None when nobody is any more.
        register_asked: Nobody of that name is known, and is to be registered.
        refused: Why nobody can be found, in words.
    """

    chosen = Signal(object)
    register_asked = Signal(str)
    refused = Signal(str)

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._latest, self._found = Latest(bus, self), 0
        self.awaited: UUID | None = None
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(self.tr("Name, phone, birth date or record number"))
        self.sought.connect(self._search)
        self.taken.connect(self._on_taken)
        self.dropped.connect(lambda: self.chosen.emit(None))

    def patient_id(self) -> UUID | None:
        """Who was taken."""
        somebody = self.value()
        return somebody.id if isinstance(somebody, Somebody) else None

    def name(self) -> str:
        """Who was taken, by name; else what was typed."""
        somebody = self.value()
        if isinstance(somebody, Somebody):
            return f"{somebody.family_name}, {somebody.given_name}"
        return self.text()

    def set_patient(self, patient_id: UUID, name: str = "") -> None:
        """Take somebody who is known already; *name* is shown until they are looked up."""
        if name:
            self.put(None, name)
        self.awaited = patient_id
        self._latest.ask(PatientNames(ids=(patient_id,)), self._show_known)

    def forget(self) -> None:
        """Take nobody."""
        self._latest.drop()
        self.awaited = None
        self.put(None)
        self.say_aside("")
        self.chosen.emit(None)

    @Slot(str)
    def _search(self, text: str) -> None:
        self.awaited = None
        self._latest.drop()
        sought = text.strip()
        if not sought:
            self.offer(())
            return
        query = SearchPatients(text=sought, limit=MOST)
        self._latest.ask(query, partial(self._show_found, sought), self._on_refused)

    def _show_found(self, sought: str, found: FoundPatients) -> None:
        self._found = len(found.patients)
        register = Offer(self.tr("Register “{}”…").format(sought), self.tr("new patient"), sought)
        self.offer([*(_offer(each) for each in found.patients), register])

    def _show_known(self, names: Names) -> None:
        self.awaited = None
        if names.patients:
            self._found = 1
            self.put(_offer(names.patients[0]))
            self._on_taken(_offer(names.patients[0]))

    def take(self, found: Sequence[FoundPatient], which: int) -> None:
        """Take one of those that somebody else has found."""
        self._latest.drop()
        self._found = len(found)
        self._take(_offer(found[which]))

    @Slot(object)
    def _on_taken(self, offer: Offer) -> None:
        if isinstance(offer.value, str):
            self.put(None, offer.value)
            self.register_asked.emit(offer.value)
            return
        similar = self._found - 1
        self.say_aside(self.tr("%n similar", "", similar) if similar > 0 else "")
        self.chosen.emit(offer.value)

    def _on_refused(self, refusal: Refusal) -> None:
        self.refused.emit(describe(refusal))


def _offer(found: Somebody) -> Offer:
    born = full_day(found.birth_date)
    detail = f"{born} · {from_the_left(found.phone)}" if found.phone else born
    name = f"{found.family_name}, {found.given_name}"
    return Offer(name, detail, found, found.record_number)
