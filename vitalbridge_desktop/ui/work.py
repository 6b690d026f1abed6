"""Work that takes a while: done on a thread of its own, watched, and stopped where one likes."""

from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.watching import Cancelled, Watch

from .loading import Loading

SELDOM = 0.05  # seconds between two words about how far it is


class Work(QObject):
    """Runs one job at a time; answers arrive on the thread of the window.

    Signals:
        begun: A job was begun.
        progressed: How much is done, of how much (0: not known).
        ended: It is over, well or not.
    """

    begun = Signal()
    progressed = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = Event()
        self._job: Loading | None = None
        self._told = 0.0

    def busy(self) -> bool:
        """Whether a job runs."""
        return self._job is not None

    def begin(
        self,
        job: Callable[[Watch], Any],
        on_done: Callable[[Any], None],
        on_refused: Callable[[Refusal], None],
    ) -> None:
        """Do a job, which tells its watch how far it is, unless another one runs."""
        if self.busy():
            return
        self._stopped.clear()
        self._job = running = Loading(lambda: job(self._watch), self)

        def done(answer: Any) -> None:
            self._end()
            on_done(answer)

        def failed(wrong: BaseException) -> None:
            self._end()
            if isinstance(wrong, Refusal):
                on_refused(wrong)
            else:
                self.failed.emit(wrong)

        running.done.connect(done)
        running.failed.connect(failed)
        self.begun.emit()
        running.start()

    @Slot()
    def stop(self) -> None:
        """Stop it as soon as it looks up; nothing of it will hold."""
        self._stopped.set()

    def _watch(self, done: int, whole: int) -> None:
        """Called on the thread of the work."""
        if self._stopped.is_set():
            raise Cancelled
        if done == whole or monotonic() - self._told > SELDOM:
            self._told = monotonic()
            self.progressed.emit(done, whole)

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.ended.emit()
