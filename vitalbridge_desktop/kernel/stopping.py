"""A query that nobody waits for any more is ended: on its reader, and nowhere else."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any
from weakref import WeakSet

from .driver import Cursor, DatabaseError, Driver, Reader
from .watching import Cancelled

# SQLite forgets an interrupt once no statement is under way. This one is, for as long as a query
# has the reader, so that an interrupt between two statements of it is not lost.
_UNDER_WAY = "SELECT 1 UNION ALL SELECT 2"


class Stop:
    """Ends one query, from any thread, at any moment, as often as one likes.

    Attributes:
        wished: Whether somebody wanted it to end; it may have come too late.
    """

    def __init__(self) -> None:
        self.wished = False
        self._giving_back = Lock()
        self._reader: Reader | None = None

    def wish(self) -> None:
        """End it: before it begins, or in the middle of a statement."""
        with self._giving_back:
            self.wished = True
            if self._reader is not None:
                self._reader.interrupt()

    def heed(self) -> None:
        """
        Raises:
            Cancelled: Somebody wanted it to end.
        """
        if self.wished:
            raise Cancelled

    @contextmanager
    def of(self, reader: Reader) -> Iterator[Driver]:
        """What a query asks by, while it has this *reader*; afterwards nothing can hit that.

        Raises:
            Cancelled: Somebody wanted it to end.
        """
        noted = _Noted(reader, self)
        under_way = reader.execute(_UNDER_WAY)
        try:
            with self._giving_back:
                self.heed()
                self._reader = reader
            yield noted
        except DatabaseError as error:
            self.heed()
            raise error
        finally:
            with self._giving_back:
                self._reader = None
            under_way.close()
            noted.close()


class _Noted:
    """Notes what a query opens: what it leaves open would keep an interrupt alive."""

    def __init__(self, reader: Reader, stop: Stop) -> None:
        self._reader, self._stop = reader, stop
        self._open: WeakSet[Cursor] = WeakSet()

    def execute(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = (), /) -> Cursor:
        cursor = self._reader.execute(sql, values)
        self._open.add(cursor)
        self._stop.heed()  # the driver keeps silent where an interrupt hits its compiling: no rows
        return cursor

    def close(self) -> None:
        for cursor in self._open:
            cursor.close()
