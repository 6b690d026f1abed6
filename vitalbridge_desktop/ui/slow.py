"""Work that takes its time, while the window lives on: one piece at a time."""

import logging
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from vitalbridge_desktop.kernel.errors import Refusal

from .loading import Loading
from .texts import describe

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Slow(QObject, Generic[T]):
    """Runs work on a thread of its own, for an owner that may be gone when it is done.

    Signals:
        busy: It has begun, or ended.
    """

    busy = Signal(bool)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._loading: Loading | None = None

    def running(self) -> bool:
        """Whether something is being done."""
        return self._loading is not None

    def do(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_refused: Callable[[str, str | None], None],
    ) -> None:
        """Begin; *on_done* gets the answer, or *on_refused* the sentence and the field it is about.

        While something is being done, nothing else begins.
        """
        if self._loading is not None:
            return
        self._loading = Loading(work, self)
        self._loading.done.connect(lambda answer: self._end(on_done, answer))
        self._loading.failed.connect(lambda wrong: self._end(on_refused, *told(wrong)))
        self.busy.emit(True)
        self._loading.start()

    def _end(self, tell: Callable[..., None], *answer: Any) -> None:
        self._loading = None
        self.busy.emit(False)
        tell(*answer)


def told(wrong: BaseException) -> tuple[str, str | None]:
    """The sentence about what went wrong, and the field; what is no refusal is logged."""
    if isinstance(wrong, Refusal):
        return describe(wrong), wrong.field
    logger.error("work failed", exc_info=wrong)
    text = QCoreApplication.translate("Slow", "Something went wrong. The log file says more.")
    return text, None
