"""The anchor: a small file beside the store that knows how far the audit trail had come.

A damaged log loses its tail in silence, and a trail without its last lines is a whole trail: only
something outside of the store can tell. It is moved after each commit and made durable by the
checkpointer, so no command waits for it; after a crash it may lag behind, which says nothing.
"""

import hmac
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from .files import durable, written

if TYPE_CHECKING:
    from .driver import Driver
    from .store import Store

T = TypeVar("T")
SUFFIX = "-anchor"
_NEWEST = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Anchored:
    """A line of the audit trail that was committed: its number, and the chain's value there."""

    seq: int
    hash: bytes


class Anchor:
    """The anchor of one store, sealed with its key; any program that has it open may move it."""

    def __init__(self, store: Path, key: bytes) -> None:
        self.file, self._key = store.with_name(store.name + SUFFIX), key
        self._open: FileIO | None = None
        self._moved = False
        self._lock = Lock()  # the checkpointer makes durable what the writer moves

    def move(self, line: Anchored) -> None:
        """The trail has come as far as this line. A disk that fails here fails no command."""
        with self._lock, suppress(OSError):
            text = self._sealed(line)
            if self._open is None:
                if not self.file.exists():
                    written(self.file, text)
                self._open = FileIO(self.file, "r+")
            self._open.seek(0)  # in place and of one length: a sector is old or new, never both
            self._open.write(text)
            self._moved = True

    def sync(self) -> None:
        """Make it durable, where it was moved."""
        with self._lock, suppress(OSError):
            if self._moved:
                durable(self.file)
                self._moved = False

    def close(self) -> None:
        """Give the file back."""
        self.sync()
        if self._open is not None:
            self._open.close()

    def content(self) -> bytes | None:
        """What is in the file; None where there is none, as after a restore."""
        try:
            return self.file.read_bytes()
        except FileNotFoundError:
            return None

    def read(self, content: bytes) -> Anchored:
        """The line that it tells of.

        Raises:
            ValueError: It is not what this store's key has sealed.
        """
        seq, _, rest = content.partition(b" ")
        with suppress(ValueError):
            line = Anchored(int(seq), bytes.fromhex(rest.partition(b" ")[0].decode()))
            if hmac.compare_digest(self._sealed(line), content):
                return line
        raise ValueError(f"{self.file.name} was altered, or belongs to another store")

    def _sealed(self, line: Anchored) -> bytes:
        told = f"{line.seq:020} {line.hash.hex()} ".encode()
        return told + hmac.digest(self._key, b"anchor " + told, "sha256").hex().encode()


def anchored(store: "Store", work: Callable[["Driver"], T]) -> T:
    """Run *work* in a write transaction on this thread; then the anchor is where the trail is."""

    def traced(driver: "Driver") -> tuple[T, tuple[int, bytes] | None]:
        return work(driver), driver.execute(_NEWEST).fetchone()

    answer, newest = store.write_here(traced)
    if newest is not None:
        store.anchor.move(Anchored(*newest))
    return answer
