"""What the kernel needs of a database driver: ``sqlcipher3`` and ``psycopg`` both have it."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy.dialects.sqlite.base import SQLiteDialect

Row = tuple[Any, ...]


class Cursor(Protocol):
    """The rows that a statement answered with."""

    rowcount: int
    lastrowid: int | None

    def fetchone(self) -> Row | None:
        """The next row, or None."""

    def fetchall(self) -> list[Row]:
        """All rows that are left."""


class Driver(Protocol):
    """One connection to a database, in a transaction that somebody else opens and ends."""

    def execute(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = ..., /) -> Cursor:
        """Run one statement."""


class SqliteConnection(Driver, Protocol):
    """What the store needs of ``sqlcipher3`` beyond that."""

    def close(self) -> None:
        """Give the file back."""

    def backup(self, target: "SqliteConnection") -> None:
        """Copy every page, consistently, while others write."""

    def set_authorizer(self, judge: Callable[..., int] | None) -> None:
        """Let *judge* see each action when a statement is prepared."""


sqlcipher = import_module("sqlcipher3.dbapi2")  # it has neither stubs nor inline types

DatabaseError: type[Exception] = sqlcipher.DatabaseError
OperationalError: type[Exception] = sqlcipher.OperationalError
IntegrityError: type[Exception] = sqlcipher.IntegrityError

SQLITE = SQLiteDialect(paramstyle="named")


def connect(file: Path) -> SqliteConnection:
    """A connection without automatic transactions, usable from any one thread at a time."""
    connection: SqliteConnection = sqlcipher.connect(
        str(file), isolation_level=None, check_same_thread=False, timeout=5.0, cached_statements=256
    )
    return connection
