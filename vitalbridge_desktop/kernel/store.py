"""The encrypted SQLite file: one writer, two readers, a checkpointer, asserted PRAGMAs."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

from .anchor import Anchor
from .checkpoints import Checkpointer
from .driver import DatabaseError, Driver, SqliteConnection, connect, sqlcipher, telling
from .errors import Damaged
from .files import durable
from .seals import broken_pages
from .stopping import Stop
from .watching import Watch

T = TypeVar("T")
READERS = 2  # a third makes all slower on two cores

# Effective values, asserted at each open: https://www.sqlite.org/pragma.html
PAGES = 500  # copied between two looks at whether somebody still wants it
PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: an answered command survives a power cut
    "foreign_keys": 1,
    "temp_store": 2,  # nothing in clear text on disk
    "wal_autocheckpoint": 0,  # the checkpointer's work
    "cache_size": -16000,
    "busy_timeout": 5000,
}
_DENIED = frozenset(
    getattr(sqlcipher, f"SQLITE_{name}")
    for name in (
        "CREATE_INDEX", "CREATE_TABLE", "CREATE_TRIGGER", "CREATE_VIEW", "CREATE_TEMP_INDEX",
        "CREATE_TEMP_TABLE", "CREATE_TEMP_TRIGGER", "CREATE_TEMP_VIEW", "CREATE_VTABLE",
        "DROP_INDEX", "DROP_TABLE", "DROP_TRIGGER", "DROP_VIEW", "DROP_TEMP_INDEX",
        "DROP_TEMP_TABLE", "DROP_TEMP_TRIGGER", "DROP_TEMP_VIEW", "DROP_VTABLE",
        "ALTER_TABLE", "ATTACH", "DETACH", "REINDEX",
    )
)  # fmt: skip
_PRAGMA = 19
_WRITES = frozenset({sqlcipher.SQLITE_INSERT, sqlcipher.SQLITE_UPDATE, sqlcipher.SQLITE_DELETE})


class Store:
    """An open store. Its threads end with ``close``.

    Attributes:
        anchor: Tells how far the audit trail had come.

    Raises:
        Locked: The key does not fit, or the file is no store.
    """

    def __init__(self, file: Path, key: bytes) -> None:
        self.file, self._key = file, key
        self._writer = self.open()
        self._writer.set_authorizer(_judge)
        self._idle: SimpleQueue[SqliteConnection] = SimpleQueue()
        self._readers = [self.open() for _ in range(READERS)]
        for reader in self._readers:
            reader.execute("PRAGMA query_only = 1")
            reader.set_authorizer(_judge_reader)
            self._idle.put(reader)
        self._writing = ThreadPoolExecutor(1, "writer")
        self._reading = ThreadPoolExecutor(READERS, "reader")
        self.anchor = Anchor(file, key)
        log = file.with_name(file.name + "-wal")
        self._checkpointer = Checkpointer(self.open(), log, self.anchor.sync)

    def open(self) -> SqliteConnection:
        """A further connection to the same file, decrypted, with every PRAGMA as it must be."""
        return opened(self.file, self._key)

    def write(self, work: Callable[[Driver], T]) -> T:
        """Run *work* on the writer thread in a transaction; durable when this returns."""
        return self.on_writer(partial(self.write_here, work)).result()

    def read(self, work: Callable[[Driver], T]) -> T:
        """Run *work* on a reader thread, on one snapshot."""
        return self.on_reader(partial(self.read_here, work)).result()

    def on_writer(self, work: Callable[[], T]) -> Future[T]:
        """Run *work* on the writer thread, in its turn; it opens its own transactions."""
        return self._writing.submit(work)

    def on_reader(self, work: Callable[[], T]) -> Future[T]:
        """Run *work* on a reader thread."""
        return self._reading.submit(work)

    def write_here(self, work: Callable[[Driver], T]) -> T:
        """Run *work* in a write transaction on this thread, which must be the only one to write.

        Raises:
            Locked: Another program keeps the store for itself.
            Unwritable: The disk takes nothing more; nothing was written.
        """
        with telling(self.file):
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                answer = work(self._writer)
                self._writer.execute("COMMIT")
            except BaseException:
                rolled_back(self._writer)
                raise
        self._checkpointer.wake()
        return answer

    def look_here(self, work: Callable[[Driver], T]) -> tuple[int, T]:
        """On the writer thread: a number that others' commits change, and what *work* reads then.

        The writer's own commits leave the number as it is; writing back the log may not.
        """
        with telling(self.file):
            self._writer.execute("BEGIN")
            try:
                answer = work(self._writer)
                version = self._writer.execute("PRAGMA data_version").fetchone()
                return int((version or (0,))[0]), answer
            finally:
                rolled_back(self._writer)

    def copy(self, target: Path, watch: Watch | None = None) -> None:
        """A consistent copy of everything committed, in one encrypted file, while others work.

        What *watch* raises, when it is told how far it is, ends it; nothing is left then.

        Raises:
            Unwritable: There is no room for it, or no right to write there.
        """
        source = self.open()
        try:
            copied(source, target, self._key, watch)
        finally:
            source.close()

    def broken_pages(self) -> Iterator[int]:
        """The pages of the file that are not what was once written."""
        return broken_pages(self.file, self._key)

    def close(self) -> None:
        """End the threads, write the log back, give the file back."""
        self._writing.shutdown()
        self._reading.shutdown()
        self._checkpointer.close()
        self.anchor.close()
        for connection in (*self._readers, self._writer):
            connection.close()

    def read_here(self, work: Callable[[Driver], T], stop: Stop | None = None) -> T:
        """Run *work* on this thread, on one snapshot.

        Raises:
            Refusal: The disk fails, or the store is damaged.
            Cancelled: Somebody wanted it to *stop*.
        """
        with self._reader() as reader, telling(self.file):
            reader.execute("BEGIN")
            try:
                with stop.of(reader) if stop else nullcontext(reader) as driver:
                    return work(driver)
            finally:
                rolled_back(reader)

    @contextmanager
    def _reader(self) -> Iterator[SqliteConnection]:
        reader = self._idle.get()
        try:
            yield reader
        finally:
            self._idle.put(reader)


def opened(file: Path, key: bytes) -> SqliteConnection:
    """A connection to an encrypted file, made where there is none.

    Raises:
        Locked: The key does not fit, the file is no store, or another program holds it.
    """
    with telling(file):
        connection = connect(file)
        try:
            _prepare(connection, key)
        except UnicodeDecodeError as garbage:  # the driver quotes a broken schema in its message
            connection.close()
            raise Damaged(f"{file} is damaged. Restore the newest backup.") from garbage
        except BaseException:
            connection.close()
            raise
    return connection


def _prepare(connection: SqliteConnection, key: bytes) -> None:
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is told by Locked
    connection.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256")
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
    effective = {n: (connection.execute(f"PRAGMA {n}").fetchone() or (None,))[0] for n in PRAGMAS}
    cipher = connection.execute("PRAGMA cipher_version").fetchone()
    if effective != PRAGMAS or not cipher:
        raise RuntimeError(f"the store opened as {effective}, cipher {cipher}")


def copied(
    connection: SqliteConnection, target: Path, key: bytes, watch: Watch | None = None
) -> None:
    """A consistent copy of the whole store, encrypted with the same key; there whole or not at all.

    Raises:
        Unwritable: There is no room for it.
    """
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    try:
        copy = opened(unfinished, key)
        try:
            with telling(unfinished):
                copy.execute("PRAGMA journal_mode = off")  # what fails is thrown away: written once
                _copy_pages(connection, copy, watch)
                copy.execute("PRAGMA journal_mode = delete")  # one file, no log beside it
        finally:
            copy.close()
        durable(unfinished)
        unfinished.replace(target)
        durable(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _copy_pages(source: SqliteConnection, target: SqliteConnection, watch: Watch | None) -> None:
    """All at once; piece by piece where somebody watches."""
    if watch is None:
        source.backup(target)
        return
    source.execute("BEGIN")  # one state: else every commit meanwhile would begin it all anew
    try:
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(
            target, pages=PAGES, progress=lambda _, left, whole: watch(whole - left, whole)
        )
    finally:
        source.execute("ROLLBACK")


def rolled_back(connection: Driver) -> None:
    """End the transaction if there is still one: a full disk ends it before we do."""
    try:
        connection.execute("ROLLBACK")
    except DatabaseError as ended:
        if "no transaction" not in str(ended):
            raise


def _judge(action: int, first: str | None = None, second: str | None = None, *_: str | None) -> int:
    """Deny what no command has to do: change the schema, attach files, switch PRAGMAs."""
    denied = action in _DENIED or (action == _PRAGMA and (second is not None or first is None))
    return int(sqlcipher.SQLITE_DENY if denied else sqlcipher.SQLITE_OK)


def _judge_reader(action: int, *details: str | None) -> int:
    """Deny what a query has no need of: the same, and to write."""
    return int(sqlcipher.SQLITE_DENY) if action in _WRITES else _judge(action, *details)
