"""At each start: whether the rules of the clocks, which came with the product, were changed."""

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.services.appointments.commands import FollowClockRules
from vitalbridge_desktop.services.appointments.queries import Outdated, OutdatedTimes

from .bus import UiBus


class ClockRules(QObject):
    """Looks whether visits ahead are when the clocks say, and states anew when they are.

    Signals:
        followed: They were not, and are now: what to say of it.
    """

    followed = Signal(str)

    def __init__(self, bus: UiBus, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus

    def start(self) -> None:
        """Look, without waiting."""
        if self._bus.who.may("follow-clock-rules"):
            self._bus.ask(self, OutdatedTimes(), self._on_found)

    @Slot(object)
    def _on_found(self, found: Outdated) -> None:
        if found.visits:
            self._follow()

    def _follow(self) -> None:
        """Some at a time, so that others get their turn on the writer."""
        self._bus.dispatch(self, FollowClockRules(), lambda _: self._follow(), self._on_refused)

    def _on_refused(self, _: Refusal) -> None:
        self.followed.emit(
            self.tr("The clocks' rules were changed. Visits keep the time that was promised.")
        )
