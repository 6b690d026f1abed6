"""What keys and buttons do for who is to be rung: each a command, and a sentence about it."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.appointments.commands import (
    ClearRecall,
    ConfirmAppointment,
    LogContact,
)
from vitalbridge_desktop.services.appointments.queries import Call
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.deeds import Deed, Deeds
from vitalbridge_desktop.ui.screen_keys import ScreenKeys
from vitalbridge_desktop.ui.texts import describe

from .call_panel import BOOKED_ANEW, CallPanel
from .call_view import CallView
from .call_words import ANSWERS, Answer, told_words


class CallKeys(QObject):
    """Logs what came of a call, and leads on from there.

    Signals:
        said: What was done or refused, in words, and the command's id, to be taken back.
        booking_asked, record_asked: The id of the patient.
        day_asked: The day of the visit.
    """

    said = Signal(str, object)
    booking_asked = Signal(object)
    record_asked = Signal(object)
    day_asked = Signal(object)

    def __init__(self, bus: UiBus, view: CallView, panel: CallPanel) -> None:
        super().__init__(view)
        self._view, self._panel = view, panel
        self._deeds = Deeds(bus, view)
        self._deeds.said.connect(self.said)
        view.chosen.connect(panel.show_call)
        view.table.opened.connect(lambda call: self.record_asked.emit(call.patient_id))
        panel.answered.connect(self.answer)
        panel.confirmed.connect(self.confirm)
        panel.cleared.connect(self.clear)
        panel.book_asked.connect(self.book)
        panel.day_asked.connect(self.show_day)
        panel.record_asked.connect(self.open_record)
        panel.said.left.connect(view.table.setFocus)
        keyboard = ScreenKeys(view, panel)
        for number in range(len(ANSWERS)):
            keyboard.bind(str(number + 1), partial(self.answer, number))
        for keys, slot in (
            ("T", panel.said.setFocus),
            ("C", self.confirm),
            ("X", self.clear),
            ("B", self.book),
            ("D", self.show_day),
            ("O", self.open_record),
            ("F", view.step_group),
        ):
            keyboard.bind(keys, slot)

    @Slot(int)
    def answer(self, number: int) -> None:
        """Write down what came of the call."""
        if (call := self._view.current()) is not None:
            self._deeds.do(self, [self._logged(call, ANSWERS[number])], self._on_refused)

    @Slot()
    def confirm(self) -> None:
        """The patient was reached, and will come."""
        call = self._view.current()
        if call is None:
            return
        if call.kind != "unconfirmed" or call.appointment_id is None:
            self._say(self.tr("{} has no visit here that waits to be confirmed."), call)
            return
        sure = Deed(
            ConfirmAppointment(appointment_id=call.appointment_id),
            self.tr("{} will come").format(call.patient),
        )
        self._deeds.do(self, [self._logged(call, ANSWERS[0]), sure], self._on_refused)

    @Slot()
    def clear(self) -> None:
        """A recall that is not needed any more."""
        call = self._view.current()
        if call is not None and call.recall_id is not None:
            words = self.tr("{} need not be asked to come").format(call.patient)
            done = Deed(ClearRecall(recall_id=call.recall_id), words)
            self._deeds.do(self, [done], self._on_refused)
        elif call is not None:
            self._say(self.tr("{} is here because of a visit, not to be asked to come."), call)

    @Slot()
    def book(self) -> None:
        """Find a time for them."""
        call = self._view.current()
        if call is not None and call.kind in BOOKED_ANEW:
            self.booking_asked.emit(call.patient_id)
        elif call is not None:
            self._say(self.tr("The visit of {} stands. D shows its day."), call)

    @Slot()
    def show_day(self) -> None:
        """Look at the day of the visit."""
        call = self._view.current()
        if call is not None and call.start is not None:
            self.day_asked.emit(call.start.date())
        elif call is not None:
            self._say(self.tr("{} has no visit here that a day could be shown of."), call)

    @Slot()
    def open_record(self) -> None:
        """Open the record of who is chosen."""
        if (call := self._view.current()) is not None:
            self.record_asked.emit(call.patient_id)

    def _say(self, sentence: str, call: Call) -> None:
        """Why a key does nothing here; {} is the patient."""
        self.said.emit(sentence.format(call.patient), None)

    def _logged(self, call: Call, answer: Answer) -> Deed:
        command = LogContact(
            patient_id=call.patient_id,
            appointment_id=call.appointment_id,
            channel=answer.channel,
            outcome=answer.outcome,
            note=self._panel.note(),
        )
        self._panel.said.clear()
        return Deed(command, told_words(call.patient, answer.outcome))

    def _on_refused(self, deed: Deed, refusal: Refusal) -> None:
        del deed
        self.said.emit(describe(refusal), None)
