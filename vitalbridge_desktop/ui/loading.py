"""Work that a painted window waits for."""

from collections.abc import Callable
from threading import Thread
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal

PATIENCE = 0.5  # seconds in which nobody wants to be told


class Loading(QObject):
    """Runs *work* on a thread of its own; the answer arrives on the thread that made this object.

    Signals:
        done: What the work answered.
        failed: What it raised instead.
        progressed: How far it is, in per cent, where it takes longer than somebody is patient.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int)

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._told, self._begun = work, -1, 0.0

    def start(self) -> None:
        """Begin."""
        self._begun = monotonic()
        Thread(target=self._run, name="loading", daemon=True).start()

    def tell(self, done: int, whole: int) -> None:
        """What the work says of how far it is; on the thread of the work."""
        percent = done * 100 // max(1, whole)
        if percent != self._told and monotonic() - self._begun >= PATIENCE:
            self._told = percent
            self.progressed.emit(percent)

    def _run(self) -> None:
        try:
            answer = self._work()
        except BaseException as wrong:  # whatever it is, the window has to tell
            self.failed.emit(wrong)
        else:
            self.done.emit(answer)
