"""How long to wait before another try."""

import random
from collections.abc import Callable
from time import monotonic

BASE, CAP, LONG_CAP = 1.0, 60.0, 300.0  # seconds
HOUR = 3600.0
_STEPS = 6  # after so many doublings the cap is reached


class Backoff:
    """Full jitter: anything up to a bound that doubles; the clinic's desks never come at once.

    *clock* is monotonic: a changed wall clock neither hurries nor stalls anything.
    """

    def __init__(
        self,
        clock: Callable[[], float] = monotonic,
        draw: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._clock, self._draw = clock, draw
        self.reset()

    def reset(self) -> None:
        """It went well."""
        self._failures = 0
        self._since: float | None = None

    def next(self, retry_after: float | None = None) -> float:
        """Seconds to wait after one more failure; what the server asked for wins."""
        now = self._clock()
        self._since = now if self._since is None else self._since
        bound = min(CAP, BASE * 2 ** min(self._failures, _STEPS))
        if now - self._since >= HOUR:
            bound = LONG_CAP
        self._failures += 1
        waiting = self._draw(0.0, bound)
        return waiting if retry_after is None else retry_after + self._draw(0.0, BASE)
