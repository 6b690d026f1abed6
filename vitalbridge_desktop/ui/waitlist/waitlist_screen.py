"""The waitlist, and whom to ring: who waits for what, and who has to hear of what."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from vitalbridge_desktop.services.appointments.queries import WaitlistEntry
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.theme import Theme

from .waiting_panel import MOST, WaitingPanel
from .waiting_view import WaitingView
from .waitlist_acts import WaitlistActs


class WaitlistScreen(Screen):
    """Who waits: a number keeps a time for them, B books it, X takes them off the list.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.
        record_asked: The id of a patient whose record is to be opened.

    Attributes:
        waiting, panel: Its parts.
    """

    said = Signal(str, object)
    record_asked = Signal(object)

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = Clinic(bus, self)
        self._acts = WaitlistActs(bus, self._clinic, self)
        self.waiting = WaitingView(bus, theme, self._clinic)
        self.panel = WaitingPanel(bus, theme, self._clinic)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.waiting)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._connect()

    def _connect(self) -> None:
        self._acts.said.connect(self.said)
        self._acts.kept.connect(self.waiting.choose)
        self.waiting.chosen.connect(self._on_chosen)
        self.waiting.table.opened.connect(lambda entry: self.record_asked.emit(entry.patient_id))
        self.panel.offered.connect(self.offer)
        self.panel.booked.connect(self.book)
        self.panel.let_go.connect(self.let_go)
        self.panel.left.connect(self.take_off)
        self.panel.record_asked.connect(self.open_record)
        self._clinic.changed.connect(lambda: self._on_chosen(self.waiting.current()))
        for number in range(MOST):
            self._bind(str(number + 1), partial(self.offer, number))
        for keys, slot in (
            ("B", self.book),
            ("Z", self.let_go),
            ("X", self.take_off),
            ("O", self.open_record),
            ("F", self.waiting.freed.step),
            ("Esc", partial(self.waiting.freed.take, None)),
        ):
            self._bind(keys, slot)

    def _bind(self, keys: str, slot: object) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # ---- the screen --------------------------------------------------------------------------

    def inspector(self) -> WaitingPanel:
        return self.panel

    def enter(self) -> None:
        self._clinic.catch_up()
        self.waiting.enter()

    # ---- what keys and buttons do ------------------------------------------------------------

    @Slot(int)
    def offer(self, number: int) -> None:
        """Keep one of the times that fit for who is chosen."""
        entry, times = self.waiting.current(), self.panel.times()
        if entry is not None and entry.offer is None and number < len(times):
            self._acts.offer(entry, *times[number])

    @Slot()
    def book(self) -> None:
        """Book the time that is kept, else the first that fits."""
        entry = self.waiting.current()
        if entry is None:
            return
        if entry.offer is not None:
            self._acts.book(entry, entry.offer.provider_id, entry.offer.start)
        elif times := self.panel.times():
            self._acts.book(entry, *times[0])

    @Slot()
    def let_go(self) -> None:
        """Keep the time no longer."""
        if (entry := self.waiting.current()) is not None:
            self._acts.let_go(entry)

    @Slot()
    def take_off(self) -> None:
        """Who is chosen waits no longer."""
        if (entry := self.waiting.current()) is not None:
            self._acts.take_off(entry)

    @Slot()
    def open_record(self) -> None:
        """Open the record of who is chosen."""
        if (entry := self.waiting.current()) is not None:
            self.record_asked.emit(entry.patient_id)

    @Slot(object)
    def _on_chosen(self, entry: WaitlistEntry | None) -> None:
        self.panel.show_entry(entry, self.waiting.freed.in_hand())
