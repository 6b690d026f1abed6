"""What keys and buttons do for who waits."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.services.appointments.queries import WaitlistEntry
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.screen_keys import ScreenKeys

from .waiting_panel import MOST, WaitingPanel
from .waiting_view import WaitingView
from .waitlist_acts import WaitlistActs


class WaitingKeys(QObject):
    """A number keeps a time for who is chosen, B books it, X takes them off the list.

    Signals:
        said: What was done or refused, in words, and the command's id, to be taken back.
        record_asked: The id of the patient.
    """

    said = Signal(str, object)
    record_asked = Signal(object)

    def __init__(self, bus: UiBus, clinic: Clinic, view: WaitingView, panel: WaitingPanel) -> None:
        super().__init__(view)
        self._view, self._panel = view, panel
        self._acts = WaitlistActs(bus, clinic, view)
        self._acts.said.connect(self.said)
        self._acts.kept.connect(view.choose)
        view.chosen.connect(self._on_chosen)
        view.table.opened.connect(lambda entry: self.record_asked.emit(entry.patient_id))
        panel.offered.connect(self.offer)
        panel.booked.connect(self.book)
        panel.let_go.connect(self.let_go)
        panel.left.connect(self.take_off)
        panel.record_asked.connect(self.open_record)
        clinic.changed.connect(lambda: self._on_chosen(view.current()))
        keyboard = ScreenKeys(view, panel)
        for number in range(MOST):
            keyboard.bind(str(number + 1), partial(self.offer, number))
        for keys, slot in (
            ("B", self.book),
            ("Z", self.let_go),
            ("X", self.take_off),
            ("O", self.open_record),
            ("J", view.join_asked.emit),
            ("F", view.freed.step),
            ("Esc", partial(view.freed.take, None)),
        ):
            keyboard.bind(keys, slot)

    @Slot(int)
    def offer(self, number: int) -> None:
        """Keep one of the times that fit for who is chosen."""
        entry, times = self._view.current(), self._panel.times()
        if entry is None:
            return
        if entry.offer is not None:
            self._say(self.tr("A time is kept for {} already. B books it, Z lets it go."), entry)
        elif number < len(times):
            self._acts.offer(entry, *times[number])
        else:
            self._say(self.tr("There are not so many times that fit {}."), entry)

    @Slot()
    def book(self) -> None:
        """Book the time that is kept, else the first that fits."""
        entry = self._view.current()
        if entry is None:
            return
        if entry.offer is not None:
            self._acts.book(entry, entry.offer.provider_id, entry.offer.start)
        elif times := self._panel.times():
            self._acts.book(entry, *times[0])
        else:
            self._say(self.tr("No time fits {} yet."), entry)

    @Slot()
    def let_go(self) -> None:
        """Keep the time no longer."""
        entry = self._view.current()
        if entry is not None and entry.offer is None:
            self._say(self.tr("No time is kept for {}."), entry)
        elif entry is not None:
            self._acts.let_go(entry)

    @Slot()
    def take_off(self) -> None:
        """Who is chosen waits no longer."""
        if (entry := self._view.current()) is not None:
            self._acts.take_off(entry)

    def _say(self, sentence: str, entry: WaitlistEntry) -> None:
        """Why a key does nothing here; {} is the patient."""
        self.said.emit(sentence.format(entry.patient), None)

    @Slot()
    def open_record(self) -> None:
        """Open the record of who is chosen."""
        if (entry := self._view.current()) is not None:
            self.record_asked.emit(entry.patient_id)

    @Slot(object)
    def _on_chosen(self, entry: WaitlistEntry | None) -> None:
        self._panel.show_entry(entry, self._view.freed.in_hand())
