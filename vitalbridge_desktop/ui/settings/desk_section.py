"""This desk and its server: where it stands, and how it gets one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from vitalbridge_desktop.kernel.desk import DeskState
from vitalbridge_desktop.kernel.time import with_offset
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.lines import Line, Lines
from vitalbridge_desktop.ui.moments import near_moment
from vitalbridge_desktop.ui.seat import OpenClinic
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.work import Work

from .fields import TextField
from .section import Section

PAD, GAP = 16, 12
SHOWN = 8  # letters of an id that tell a desk from others


class DeskSection(Section):
    """Where the desk stands; a clinic that was made here can be brought to a server.

    Signals:
        connected: The clinic has a server from now on.

    Attributes:
        lines, sync, url, code, submit, error: Its parts.
    """

    connected = Signal()

    def __init__(self, bus: UiBus, theme: Theme, seat: OpenClinic) -> None:
        super().__init__(self.tr("Desk and server"))
        self._seat, self._clinic = seat, Clinic(bus, self)
        self._looking: Work[DeskState] = Work(self)
        self._working: Work[None] = Work(self)
        self._working.busy.connect(self._on_busy)
        self._state: DeskState | None = None
        self.lines = Lines()
        self.sync = Button(theme, self.tr("Sync now"), icon="refresh-cw")
        self.sync.hide()
        self._arrange(theme)
        bus.committed.connect(self._look)
        self._clinic.changed.connect(self._tell)

    def _arrange(self, theme: Theme) -> None:
        stands = self._card(theme, self.tr("This desk"))
        stands.body.addWidget(self.lines)
        stands.add_actions(self.sync)
        self.url = TextField(self.tr("Address of the server"), "https://clinic.example")
        self.code = TextField(self.tr("Code"), self.tr("as the server told it"))
        self.error = ErrorLabel()
        self.submit = Button(theme, self.tr("Connect"), kind="primary")
        self._connecting = self._card(theme, self.tr("Bring this clinic to a server"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        for at, field in enumerate((self.url, self.code)):
            grid.addWidget(field, 0, at)
            grid.setColumnStretch(at, 1)
            field.line.returnPressed.connect(self._connect)
        self._connecting.body.addLayout(grid)
        self._connecting.body.addWidget(self.error)
        self._connecting.add_actions(self.submit)
        self._connecting.hide()
        self.add_part(stands)
        self.add_part(self._connecting)
        self.close_column()
        self.submit.clicked.connect(self._connect)
        self.sync.clicked.connect(self._sync)

    def _card(self, theme: Theme, title: str) -> Card:
        card = Card(theme, title)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        return card

    def enter(self) -> None:
        self._clinic.catch_up()
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.isVisible():
            self._looking.begin(lambda _: self._seat.standing(), self._show, self._show_error)

    @Slot()
    def _sync(self) -> None:
        if self._seat.running is not None:
            self._seat.running.retry_now()
            self.said.emit(self.tr("Asking the server now"), None)

    @Slot()
    def _connect(self) -> None:
        for field in (self.url, self.code):
            field.error.hide()
        self.error.hide()
        url, code = self.url.value(), self.code.value()
        if url is None or code is None:
            empty = self.url if url is None else self.code
            self._show_error(self.tr("This is needed."), "url" if url is None else "code")
            empty.setFocus()
            return
        self._working.begin(
            lambda _: self._seat.connect(url, code), self._on_connected, self._show_error
        )

    def _on_connected(self, _: None) -> None:
        self.said.emit(
            self.tr("The clinic has a server now; its history is on the way there"), None
        )
        self.connected.emit()
        self._look()

    def _show_error(self, sentence: str, field: str | None) -> None:
        errors = {"url": self.url.error, "code": self.code.error}
        label = errors.get(field or "", self.error)
        label.setText(sentence)
        label.show()

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        self.submit.setEnabled(not busy)
        self.submit.setText(self.tr("Connecting…") if busy else self.tr("Connect"))
        self.submit.updateGeometry()

    def _show(self, state: DeskState) -> None:
        self._state = state
        self._tell()

    @Slot()
    def _tell(self) -> None:
        state, tr = self._state, self.tr
        if state is None:
            return
        lines = [
            Line(tr("Name"), state.name),
            Line(tr("Number"), str(state.desk_id)[-SHOWN:]),
            Line(tr("Server"), state.server_url or tr("none: everything stays on this desk")),
        ]
        relay = self._seat.running
        if relay is not None:
            answers = tr("answers") if relay.state.online else tr("can’t be reached just now")
            lines.append(Line(tr("The server"), answers))
            lines.append(Line(tr("Changes that it does not have yet"), str(relay.state.waiting)))
        if state.last_sync is not None and state.server_url is not None:
            at = with_offset(state.last_sync, self._clinic.zone())
            lines.append(Line(tr("Last in step"), near_moment(at, self._clinic.today())))
        self.lines.set_lines(lines)
        self.sync.setVisible(relay is not None)
        self._connecting.setVisible(state.server_url is None)
