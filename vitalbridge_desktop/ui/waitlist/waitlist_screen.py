"""The waitlist, and whom to ring: who waits for what, and who has to hear of what."""

from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.page import Pages
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.screen_keys import ScreenKeys
from vitalbridge_desktop.ui.segmented import Segmented
from vitalbridge_desktop.ui.theme import Theme

from .call_keys import CallKeys
from .call_panel import CallPanel
from .call_view import CallView
from .join_form import JoinForm
from .waiting_keys import WaitingKeys
from .waiting_panel import WaitingPanel
from .waiting_view import WaitingView

WAITING, RING = "waiting", "ring"


class WaitlistScreen(Screen):
    """Two lists on one screen: W shows who waits, R whom to ring.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.
        record_asked, booking_asked: The id of a patient.
        day_asked: A day to be shown on the board.

    Attributes:
        waiting, panel: Who waits.
        calls, call_panel: Whom to ring.
    """

    said = Signal(str, object)
    record_asked = Signal(object)
    booking_asked = Signal(object)
    day_asked = Signal(object)

    def __init__(self, bus: UiBus, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = Clinic(bus, self)
        self.waiting = WaitingView(bus, theme, self._clinic)
        self.panel = WaitingPanel(bus, theme, self._clinic)
        self.calls = CallView(bus, theme, self._clinic)
        self.call_panel = CallPanel(theme, self._clinic)
        self._bus, self._theme = bus, theme
        self._pages, self._panels = Pages(self.waiting), QStackedWidget()
        self._nobody = QWidget()  # stands beside the form
        self._tabs = Segmented([(WAITING, self.tr("Who waits")), (RING, self.tr("Whom to ring"))])
        self._arrange()
        self._waiting_keys = WaitingKeys(bus, self._clinic, self.waiting, self.panel)
        self._call_keys = CallKeys(bus, self.calls, self.call_panel)
        self._connect()

    def _arrange(self) -> None:
        self._pages.add_part(self.calls)
        for panel in (self.panel, self.call_panel, self._nobody):
            self._panels.addWidget(panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._controls = QWidget()
        row = QHBoxLayout(self._controls)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(label(self.tr("Waitlist"), "title"))
        row.addWidget(self._tabs)

    def _connect(self) -> None:
        for each in (self._waiting_keys, self._call_keys):
            each.said.connect(self.said)
            each.record_asked.connect(self.record_asked)
        self._call_keys.booking_asked.connect(self.booking_asked)
        self._call_keys.day_asked.connect(self.day_asked)
        self._tabs.chosen.connect(self._on_tab)
        self.waiting.join_asked.connect(self.begin_joining)
        self._clinic.changed.connect(lambda: self.call_panel.show_call(self.calls.current()))
        keys = ScreenKeys(self, self._panels, self._controls)
        keys.bind("W", self.show_waiting)
        keys.bind("R", self.show_calls)

    @cached_property
    def form(self) -> JoinForm:
        """Made when somebody is first let wait."""
        form = self._pages.add_form(JoinForm(self._bus, self._theme, self._clinic))
        form.left.connect(self.show_waiting)
        form.accepted.connect(self._on_joined)
        return form

    # ---- the screen --------------------------------------------------------------------------

    def controls(self) -> QWidget:
        return self._controls

    def inspector(self) -> QStackedWidget:
        return self._panels

    def keys(self) -> list[tuple[str, str]]:
        tr = self.tr
        if self._tabs.current() == RING:
            return [
                (tr("Write down what came of it"), "1 – 6"),
                (tr("What was said"), "T"),
                (tr("The patient will come"), "C"),
                (tr("Book"), "B"),
                (tr("The day on the board"), "D"),
                (tr("Open the record"), "O"),
                (tr("No need to ask"), "X"),
                (tr("Show others"), "F"),
                (tr("Who waits"), "W"),
            ]
        return [
            (tr("Keep a time"), "1 – 6"),
            (tr("Book the kept or the first time"), "B"),
            (tr("Let the kept time go"), "Z"),
            (tr("Waits no longer"), "X"),
            (tr("Open the record"), "O"),
            (tr("Take a freed time in hand"), "F"),
            (tr("Put on the waitlist"), "J"),
            (tr("Whom to ring"), "R"),
        ]

    def enter(self) -> None:
        self._clinic.catch_up()
        if self.joining():
            self.form.patient.setFocus()
        elif self._tabs.current() == RING:
            self.calls.enter()
        else:
            self.waiting.enter()

    def joining(self) -> bool:
        """Whether the form is shown."""
        return isinstance(self._pages.shown(), JoinForm)

    @Slot()
    def show_waiting(self) -> None:
        """Show who waits."""
        self._show(WAITING)
        self.waiting.enter()

    @Slot()
    def show_calls(self) -> None:
        """Show whom to ring."""
        self._show(RING)
        self.calls.enter()

    @Slot()
    @Slot(object)
    def begin_joining(self, patient_id: UUID | None = None) -> None:
        """Open the form, for a patient where one is given."""
        self._clinic.catch_up()
        self._show(WAITING)
        self._pages.show_part(self.form)
        self._panels.setCurrentWidget(self._nobody)
        self.form.begin(patient_id)

    @Slot(str)
    def _on_tab(self, name: str) -> None:
        if name == RING:
            self.show_calls()
        else:
            self.show_waiting()

    def _show(self, name: str) -> None:
        self._tabs.set_current(name)
        rings = name == RING
        self._pages.show_part(self.calls if rings else self.waiting)
        self._panels.setCurrentWidget(self.call_panel if rings else self.panel)

    @Slot(object)
    def _on_joined(self, done: Done) -> None:
        self.said.emit(self.tr("{} waits").format(self.form.name()), done.command_id)
        self.show_waiting()
        self.waiting.choose(done.id)
