"""Slowing down who guesses codes."""

from collections import OrderedDict, deque
from collections.abc import Callable
from time import monotonic

from .problems import Problem

MOST_WRONG = 10
SECONDS = 60
_ADDRESSES = 10_000  # remembered at most; the oldest is forgotten


class Throttle:
    """Counts wrong codes an address; after ten in a minute it has to wait."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._wrong: OrderedDict[str, deque[float]] = OrderedDict()

    def check(self, address: str) -> None:
        """
        Raises:
            Problem: There were too many wrong codes from there.
        """
        wrong = self._wrong.get(address)
        if wrong is None or len(wrong) < MOST_WRONG:
            return
        wait = SECONDS - (self._clock() - wrong[0])
        if wait > 0:
            detail = "Too many wrong codes. Wait a minute."
            raise Problem(429, "too_many", detail, retry_after=int(wait) + 1)

    def wrong(self, address: str) -> None:
        """A code from there was wrong."""
        self._wrong.setdefault(address, deque(maxlen=MOST_WRONG)).append(self._clock())
        self._wrong.move_to_end(address)
        if len(self._wrong) > _ADDRESSES:
            self._wrong.popitem(last=False)
