"""One relay a store: a lock that the operating system keeps, and drops when the process ends."""

import sys
from pathlib import Path
from typing import BinaryIO

from .errors import AlreadySyncing

if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class RelayLock:
    """Held from ``take`` to ``release``, beside the store's file."""

    def __init__(self, store: Path) -> None:
        self._path = store.with_name(store.name + "-relay")
        self._file: BinaryIO | None = None

    def take(self) -> None:
        """
        Raises:
            AlreadySyncing: Another relay has it.
        """
        file = self._path.open("ab")
        try:
            _lock(file)
        except OSError:
            file.close()
            sentence = "An open window or another call keeps this clinic in step already."
            raise AlreadySyncing(sentence) from None
        self._file = file

    def release(self) -> None:
        """Let the next one have it."""
        if self._file is not None:
            self._file.close()
            self._file = None
