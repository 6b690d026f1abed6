"""Something that takes a while: it tells how far it is, and looks up to be stopped."""

from threading import Event
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.kernel.watching import Cancelled

SELDOM = 0.05  # seconds between two words about how far it is


class Watched(QObject):
    """What stands between a job on a thread of its own and who waits for it.

    Signals:
        busy: It has begun, or is over, well or not.
        progressed: How much is done, of how much (0: not known).
        stopping: It was asked to stop.
    """

    busy = Signal(bool)
    progressed = Signal(int, int)
    stopping = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._stopped = Event()
        self._told = 0.0

    def stopped(self) -> bool:
        """Whether somebody wanted it stopped; it may have come too late."""
        return self._stopped.is_set()

    @Slot()
    def begin_watch(self) -> None:
        """It begins."""
        self.busy.emit(True)

    @Slot()
    def end_watch(self) -> None:
        """It is over."""
        self.busy.emit(False)

    @Slot()
    def stop(self) -> None:
        """Stop it as soon as it looks up; nothing of it will hold."""
        self._stopped.set()
        self.stopping.emit()

    def watch(self, done: int, whole: int) -> None:
        """What the job says of how far it is; called on its thread."""
        if self._stopped.is_set():
            raise Cancelled
        if done == whole or monotonic() - self._told > SELDOM:
            self._told = monotonic()
            self.progressed.emit(done, whole)
