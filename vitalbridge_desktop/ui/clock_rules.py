"""At each start: whether the rules of the clocks, which came with the product, were changed."""

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.appointments.commands import FollowClockRules
from vitalbridge_desktop.services.appointments.queries import Outdated, OutdatedTimes
from vitalbridge_desktop.services.schedules.commands import RetimeAbsences
from vitalbridge_desktop.services.schedules.queries import OutdatedAbsences, OutdatedTogether

from .bus import UiBus


class ClockRules(QObject):
    """Looks whether all that is ahead is when the clocks say, and states anew when it is.

    Signals:
        followed: It was not, and is now: what to say of it.
    """

    followed = Signal(str)

    def __init__(self, bus: UiBus, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus

    def start(self) -> None:
        """Look, without waiting."""
        if self._bus.who.may("retime-absences"):
            self._bus.ask(self, OutdatedAbsences(), self._on_absences)
        if self._bus.who.may("follow-clock-rules"):
            self._bus.ask(self, OutdatedTimes(), self._on_visits)

    @Slot(object)
    def _on_visits(self, found: Outdated) -> None:
        words = self.tr("The clocks' rules were changed. Visits keep the time that was promised.")
        if found.visits:
            self._follow(FollowClockRules, words)

    @Slot(object)
    def _on_absences(self, found: OutdatedTogether) -> None:
        words = self.tr("The clocks' rules were changed. Blocks and leave keep their times.")
        if found.absences:
            self._follow(RetimeAbsences, words)

    def _follow(self, command: type[FollowClockRules | RetimeAbsences], words: str) -> None:
        """Some at a time, so that others get their turn on the writer, until nothing is left."""

        def again(_: Done) -> None:
            self._follow(command, words)

        self._bus.dispatch(self, command(), again, lambda _: self.followed.emit(words))
