"""The checkpointer: keeps the write-ahead log short without a command ever waiting for it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from .driver import OperationalError, SqliteConnection

PASSIVE_AFTER = 0.25  # seconds after a commit
TRUNCATE_AFTER = 2.0  # seconds without a commit
TRUNCATE_ABOVE = 64 << 20  # bytes: under unbroken load the log is never restarted by itself


class Checkpointer:
    """Copies committed pages back on a connection and thread of its own; idle, nothing ticks.

    *first* is called each time before.
    """

    def __init__(
        self, connection: SqliteConnection, log: Path, first: Callable[[], None] = lambda: None
    ) -> None:
        self._connection, self._log, self._first = connection, log, first
        connection.execute("PRAGMA busy_timeout = 50")
        self._woken, self._closing = Event(), Event()
        self._thread = Thread(target=self._run, name="checkpointer", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Something was committed."""
        self._woken.set()

    def close(self) -> None:
        """Write everything back and end; closed again, nothing happens."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._woken.set()
        self._thread.join()
        self._checkpoint("TRUNCATE")
        self._connection.close()

    def _run(self) -> None:
        while self._woken.wait() and not self._closing.wait(PASSIVE_AFTER):
            self._woken.clear()
            if self._closing.is_set():
                return  # its wake-up may be the one that was just cleared
            long = self._log.exists() and self._log.stat().st_size > TRUNCATE_ABOVE
            self._checkpoint("TRUNCATE" if long else "PASSIVE")
            if not self._woken.wait(TRUNCATE_AFTER):
                self._checkpoint("TRUNCATE")

    def _checkpoint(self, mode: str) -> None:
        self._first()
        try:
            self._connection.execute(f"PRAGMA wal_checkpoint({mode})").fetchall()
        except OperationalError:
            return  # somebody reads or writes, or the disk is full: the next commit wakes us
