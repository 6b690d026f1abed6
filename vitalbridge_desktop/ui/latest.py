"""One question at a time: a newer one ends the one before."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.stopping import Stop

from .bus import UiBus

A = TypeVar("A")


class Latest:
    """What somebody asks again and again, as they type or as things change.

    Only the newest question is answered; those before it give their reader back.
    """

    def __init__(self, bus: UiBus, owner: QObject) -> None:
        self._bus, self._owner = bus, owner
        self._asked: Stop | None = None

    def ask(
        self,
        query: Query[A],
        on_answer: Callable[[A], None],
        on_refused: Callable[[Refusal], None] | None = None,
    ) -> None:
        """Ask this now, and nothing else any more."""
        self.drop()
        self._asked = self._bus.ask(self._owner, query, on_answer, on_refused)

    def drop(self) -> None:
        """What is asked is not wanted any more."""
        if self._asked is not None:
            self._asked.wish()
            self._asked = None
