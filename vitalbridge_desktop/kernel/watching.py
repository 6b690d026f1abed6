"""Long work that somebody watches, and may stop before anything of it holds."""

from collections.abc import Callable

from .errors import Refusal

WHOLE = 100  # per cent
Watch = Callable[[int, int], None]  # how much is done, of how much (0: not known); raises to stop


class Cancelled(Refusal):
    """Somebody stopped the work; nothing of it holds."""

    code = "cancelled"

    def __init__(self) -> None:
        super().__init__("Stopped: nothing was changed.")


def unwatched(done: int, whole: int) -> None:
    """Nobody watches."""
    del done, whole


def between(watch: Watch, begin: int, end: int) -> Watch:
    """A part of a way that is told in per cent: from *begin* to *end*."""
    return lambda done, whole: watch(begin + (end - begin) * done // max(1, whole), WHOLE)
