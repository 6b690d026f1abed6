"""What a desk's readers keep in memory of committed rows, until a fact is about such a thing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Generic, TypeVar

from .changes import Changed, Mark
from .rows import Rows

K = TypeVar("K")
V = TypeVar("V")


@dataclass
class Following:
    """Up to which moment something is kept; whoever looks at it holds the *lock*."""

    lock: Lock = field(default_factory=Lock)
    _mark: Mark | None = None

    def reached(self, rows: Rows, forget: Callable[[Changed | None], None]) -> bool:
        """Whether what is kept is what the snapshot shows, once what has changed is forgotten.

        *forget* is told of which aggregates there were facts since; None where of any. A snapshot
        that is older than what is kept is never reached.
        """
        mark = rows.memo("mark", rows.mark)  # a snapshot has one
        if self._mark is not None and mark != self._mark:
            if mark < self._mark:
                return False
            forget(rows.changed(self._mark, mark))
        self._mark = mark
        return True


@dataclass
class Kept(Generic[K, V]):
    """Values by key; all are forgotten once a fact is about an aggregate of these *kinds*.

    Attributes:
        most: So many are kept; beyond that all are read anew.
    """

    kinds: frozenset[str]
    most: int
    _of: dict[K, V] = field(default_factory=dict)
    _following: Following = field(default_factory=Following)

    def get(
        self, wanted: Sequence[K], read: Callable[[Sequence[K]], Mapping[K, V]], rows: Rows
    ) -> list[V]:
        """The values of these, in their order, as the snapshot shows them; who has none is absent.

        *read* finds those that are not kept.
        """
        with self._following.lock:
            if not self._following.reached(rows, self._forget):
                return those(read(wanted), wanted)
            found = those(self._of, wanted)
            if len(found) == len(wanted):
                return found
            missing: Sequence[K] = [key for key in wanted if key not in self._of]
            if len(self._of) + len(missing) > self.most:
                self._of.clear()
                missing = wanted
            self._of.update(read(missing))
            return those(self._of, wanted)

    def _forget(self, changed: Changed | None) -> None:
        if changed is None or any(kind in self.kinds for kind, _ in changed):
            self._of.clear()


def those(of: Mapping[K, V], wanted: Sequence[K]) -> list[V]:
    """The values of the wanted keys, in their order; who has none is absent."""
    return [value for key in wanted if (value := of.get(key)) is not None]
