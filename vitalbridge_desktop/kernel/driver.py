"""What the kernel needs of a database driver: ``sqlcipher3`` and ``psycopg`` both have it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from .errors import Damaged, Locked, Refusal, Unwritable

Row = tuple[Any, ...]


class Cursor(Protocol):
    """The rows that a statement answered with."""

    rowcount: int
    lastrowid: int | None

    def fetchone(self) -> Row | None:
        """The next row, or None."""

    def fetchall(self) -> list[Row]:
        """All rows that are left."""

    def __iter__(self) -> Iterator[Row]:
        """The rows that are left, one by one."""

    def close(self) -> None:
        """The rows that are left are not wanted."""


class Driver(Protocol):
    """One connection to a database, in a transaction that somebody else opens and ends."""

    def execute(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = ..., /) -> Cursor:
        """Run one statement."""


class Reader(Driver, Protocol):
    """A connection whose statements can be ended."""

    def interrupt(self) -> None:
        """End the statements that are under way; from any thread."""


class SqliteConnection(Reader, Protocol):
    """What the store needs of ``sqlcipher3`` beyond that."""

    def close(self) -> None:
        """Give the file back."""

    def backup(
        self,
        target: "SqliteConnection",
        *,
        pages: int = ...,
        progress: Callable[[int, int, int], None] | None = ...,
    ) -> None:
        """Copy so many *pages* at a time, all unless said; *progress* is told how many are left."""

    def set_authorizer(self, judge: Callable[..., int] | None) -> None:
        """Let *judge* see each action when a statement is prepared."""

    def set_progress_handler(self, look: Callable[[], bool] | None, steps: int, /) -> None:
        """Call *look* every so many *steps* of the machine; True ends the statement."""


sqlcipher = import_module("sqlcipher3.dbapi2")  # it has neither stubs nor inline types

DatabaseError: type[Exception] = sqlcipher.DatabaseError
OperationalError: type[Exception] = sqlcipher.OperationalError
IntegrityError: type[Exception] = sqlcipher.IntegrityError


def connect(file: Path) -> SqliteConnection:
    """A connection without automatic transactions, usable from any one thread at a time."""
    connection: SqliteConnection = sqlcipher.connect(
        str(file), isolation_level=None, check_same_thread=False, timeout=5.0, cached_statements=256
    )
    return connection


# What SQLite says (https://www.sqlite.org/rescode.html), and what a person can do about it.
_SENTENCES: dict[str, tuple[type[Refusal], str]] = {
    "not a database": (Locked, "The key does not open the clinic's store {file}."),
    "unable to open": (Locked, "{file} cannot be opened: its folder must exist and be writable."),
    "database is locked": (Locked, "Another program holds {file}. Close it, then try again."),
    "readonly": (Unwritable, "{file} may not be written. Give your account the right to do so."),
    "is full": (Unwritable, "The disk with {file} is full. Make room, then try again."),
    "I/O error": (Unwritable, "The disk with {file} fails. Save a backup to another one."),
    "malformed": (Damaged, "{file} is damaged. Restore the newest backup."),
}


@contextmanager
def telling(file: Path) -> Iterator[None]:
    """Turn what the driver reports about *file* into a sentence; what has none is a bug of ours.

    Raises:
        Refusal: ``locked``, ``unwritable`` or ``damaged``; it says what to do.
    """
    try:
        yield
    except DatabaseError as error:
        for words, (refusal, sentence) in _SENTENCES.items():
            if words in str(error):
                raise refusal(sentence.format(file=file)) from error
        raise
