"""Keeps the pill on top true: whether the server has everything, and since when not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from vitalbridge_desktop.kernel.bus import Facts
from vitalbridge_desktop.kernel.time import wall_time

from .bus import UiBus
from .clinic_clock import ClinicClock
from .moments import near_moment
from .sync_pill import Freshness, SyncPill

if TYPE_CHECKING:
    from vitalbridge_desktop.sync.loops import RelayState
    from vitalbridge_desktop.sync.relay import Relay


class SyncFeed(QObject):
    """Hears the relay on its thread, and tells the pill on the window's.

    Signals:
        stopped: The server and this desk cannot go on without a person; why, in a sentence.
        warned: All goes on, but a person should see to something; what, in a sentence.
    """

    stopped = Signal(str)
    warned = Signal(str)
    _told = Signal(object)

    def __init__(
        self, bus: UiBus, relay: "Relay | None", pill: SyncPill, clock: ClinicClock
    ) -> None:
        super().__init__(pill)
        self._relay: Relay | None = None
        self._pill, self._clock = pill, clock
        self._problem: str | None = None
        self._clock_off = False
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        clock.started.connect(self._again)
        bus.committed.connect(self._on_committed)
        self.follow(relay)

    @Slot()
    def _again(self) -> None:
        """The clinic's time is known now: say since when by its clock."""
        if self._relay is not None:
            self._show(self._relay.state)

    def follow(self, relay: "Relay | None") -> None:
        """Hear this one from now on."""
        self.end()
        self._relay = relay
        if relay is not None:
            relay.heard = self._told.emit
            self._told.emit(relay.state)  # by then whoever makes this listens, too

    @Slot(object)
    def _on_committed(self, facts: Facts) -> None:
        """The relay hears what this program writes; of another's it has to be told."""
        if not facts and self._relay is not None:
            self._relay.wake()

    @Slot()
    def retry(self) -> None:
        """Try now: somebody pressed the pill."""
        if self._relay is not None:
            self._relay.retry_now()

    def end(self) -> None:
        """Stop listening."""
        if self._relay is not None:
            self._relay.heard = None

    @Slot(object)
    def _show(self, state: "RelayState") -> None:
        since, zone = "", self._clock.zone
        if state.last_sync is not None and zone:
            since = near_moment(wall_time(state.last_sync, zone), self._clock.today())
        clock = self._on_clock() if state.clock_warning else ""
        self._pill.show_state(_freshness(state), state.waiting, since, clock)
        if clock and not self._clock_off:
            self.warned.emit(clock)
        self._clock_off = state.clock_warning
        if state.problem and state.problem != self._problem:
            self.stopped.emit(state.message or state.problem)
        self._problem = state.problem

    def _on_clock(self) -> str:
        return self.tr(
            "This computer's clock is more than two minutes off. Please set it: waiting times and"
            " the line of now depend on it."
        )


def _freshness(state: "RelayState") -> Freshness:
    if not state.online:
        return Freshness.OFFLINE
    return Freshness.WAITING if state.waiting else Freshness.SYNCED
