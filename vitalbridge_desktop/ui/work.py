"""Work that takes a while: done on a thread of its own, watched, and stopped where one likes."""

import logging
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Slot

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.watching import Watch

from .language import Words
from .loading import Loading
from .texts import describe
from .watched import Watched

tr = Words("Work")
T = TypeVar("T")
Refused = Callable[[str, str | None], None]  # the sentence, and the field that it is about
logger = logging.getLogger(__name__)


class Work(Watched, Generic[T]):
    """Runs one job at a time, for an owner that may be gone when it is done."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._job: Loading | None = None

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
        self._job = Loading(lambda: job(self.watch), self)
        self._job.done.connect(lambda answer: self._end(on_done, answer))
        self._job.failed.connect(lambda wrong: self._end(on_refused, *told(wrong)))
        self.begin_watch()
        self._job.start()

    @Slot()
    def stop(self) -> None:
        if self._job is not None:
            super().stop()

    def _end(self, tell: Callable[..., None], *answer: Any) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
        self.end_watch()
        tell(*answer)


def told(wrong: BaseException) -> tuple[str, str | None]:
    """The sentence about what went wrong, and the field; what is no refusal is logged."""
    if isinstance(wrong, Refusal):
        return describe(wrong), wrong.field
    logger.error("work failed", exc_info=wrong)
    return tr("Something went wrong. The log file says more."), None
