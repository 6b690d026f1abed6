"""Work that takes a while: done on a thread of its own, watched, and stopped where one likes."""

import logging
from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.watching import Cancelled, Watch

from .language import Words
from .loading import Loading
from .texts import describe

tr = Words("Work")
T = TypeVar("T")
Refused = Callable[[str, str | None], None]  # the sentence, and the field that it is about
SELDOM = 0.05  # seconds between two words about how far it is
logger = logging.getLogger(__name__)


class Work(QObject, Generic[T]):
    """Runs one job at a time, for an owner that may be gone when it is done.

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
        self._job: Loading | None = None
        self._told = 0.0

    def running(self) -> bool:
        """Whether a job runs."""
        return self._job is not None

    def begin(
        self, job: Callable[[Watch], T], on_done: Callable[[T], None], on_refused: Refused
    ) -> None:
        """Do a job, which may tell its watch how far it is, unless another one runs."""
        if self._job is not None:
            return
        self._stopped.clear()
        self._job = Loading(lambda: job(self._watch), self)
        self._job.done.connect(lambda answer: self._end(on_done, answer))
        self._job.failed.connect(lambda wrong: self._end(on_refused, *told(wrong)))
        self.busy.emit(True)
        self._job.start()

    def stopped(self) -> bool:
        """Whether somebody wanted it stopped; it may have come too late."""
        return self._stopped.is_set()

    @Slot()
    def stop(self) -> None:
        """Stop it as soon as it looks up; nothing of it will hold."""
        if self._job is not None:
            self._stopped.set()
            self.stopping.emit()

    def _watch(self, done: int, whole: int) -> None:
        """Called on the thread of the work."""
        if self._stopped.is_set():
            raise Cancelled
        if done == whole or monotonic() - self._told > SELDOM:
            self._told = monotonic()
            self.progressed.emit(done, whole)

    def _end(self, tell: Callable[..., None], *answer: Any) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.busy.emit(False)
        tell(*answer)


def told(wrong: BaseException) -> tuple[str, str | None]:
    """The sentence about what went wrong, and the field; what is no refusal is logged."""
    if isinstance(wrong, Refusal):
        return describe(wrong), wrong.field
    logger.error("work failed", exc_info=wrong)
    return tr("Something went wrong. The log file says more."), None
