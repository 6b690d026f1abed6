"""Who a line is for: looked up at every letter, pinned once it can be nobody else."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.patients.queries import (
    FoundPatient,
    FoundPatients,
    SearchPatients,
)
from vitalbridge_desktop.ui.appointments.typed.line import folded
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.latest import Latest
from vitalbridge_desktop.ui.patient_field import MOST, PatientField
from vitalbridge_desktop.ui.texts import describe

REST = 250  # ms without a letter before a record is looked into


class LinePatient(QObject):
    """Finds the patient of a line, and takes them in the form's field.

    Signals:
        changed: Others are found, or another is meant.
        refused: Why nobody can be found, in words.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, bus: UiBus, field: PatientField) -> None:
        super().__init__(field)
        self._latest, self._field = Latest(bus, field), field
        self._text = ""
        self._found: Sequence[FoundPatient] = ()
        self._which = 0
        self._settled = self._answered = True
        self._then: Callable[[], None] | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST)
        self._resting.timeout.connect(self._take)

    def begin(self) -> None:
        """Nobody was looked for yet."""
        self._text, self._found, self._settled, self._answered = "", (), True, True
        self._resting.stop()

    def look_for(self, text: str) -> None:
        """Other letters say who it is."""
        if text == self._text:
            return
        self._text, self._found, self._which = text, (), 0
        self._latest.drop()
        self._settled, self._answered, self._then = False, not text, None
        self._resting.stop()
        if self._field.value() is not None:
            self._field.forget()
        if text:
            query = SearchPatients(text=text, limit=MOST)
            self._latest.ask(query, self._show, self._on_refused)

    def meant(self) -> FoundPatient | None:
        """Who is meant, as far as it is known."""
        return self._found[self._which] if self._found else None

    def others(self) -> int:
        """How many more are called so, while it is open who is meant."""
        return 0 if self._settled else max(len(self._found) - 1, 0)

    def nobody(self) -> bool:
        """Whether nobody of that name is known."""
        return bool(self._text) and self._answered and not self._found

    def turn(self, by: int) -> None:
        """Mean the next one of those that are called so."""
        if self._found:
            if self._settled:  # the first time settles on who is shown
                self._which = (self._which + by) % len(self._found)
            self._settled = True
            self._take()
            self.changed.emit()

    def once_known(self, act: Callable[[], None]) -> None:
        """Do it when it is known who is meant, and they are pinned."""
        if not self._answered:
            self._then = act
            return
        self._take()
        act()

    def _show(self, found: FoundPatients) -> None:
        self._answered = True
        self._found = _called_so(found.patients, self._text)
        self._settled = len(self._found) == 1
        if self._settled:
            self._resting.start()
        self.changed.emit()
        if self._then is not None:
            then, self._then = self._then, None
            self.once_known(then)

    @Slot()
    def _take(self) -> None:
        self._resting.stop()
        who = self.meant()
        if who is not None and self._settled and self._field.patient_id() != who.id:
            self._field.take(self._found, self._which)

    def _on_refused(self, refusal: Refusal) -> None:
        self._answered = True
        self.refused.emit(describe(refusal))


def _called_so(found: Sequence[FoundPatient], text: str) -> Sequence[FoundPatient]:
    """Those whose names the words are, where there are any; else all that were found."""
    words = [folded(word) for word in text.split() if word.isalpha()]
    exact = [
        each
        for each in found
        if len(words) > 1
        and sorted(words) == sorted((folded(each.family_name), folded(each.given_name)))
    ]
    spelt = [each for each in found if not each.misspelt]
    return exact or spelt or found
