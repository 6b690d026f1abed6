"""Work that a painted window waits for."""

from collections.abc import Callable
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Signal


class Loading(QObject):
    """Runs *work* on a thread of its own; the answer arrives on the thread that made this object.

    Signals:
        done: What the work answered.
        failed: What it raised instead.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    def start(self) -> None:
        """Begin."""
        Thread(target=self._run, name="loading", daemon=True).start()

    def _run(self) -> None:
        try:
            answer = self._work()
        except BaseException as wrong:  # whatever it is, the window has to tell
            self.failed.emit(wrong)
        else:
            self.done.emit(answer)
