"""The statements of a command, recorded once, to be run again on a bare driver."""

import shutil
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Cursor, Driver, SqliteConnection, connect
from vitalbridge_desktop.kernel.messages import Command, Context
from vitalbridge_desktop.kernel.store import PRAGMAS, Store, opened

Statements = list[tuple[str, Any]]


class Recording:
    """A driver that remembers what it was asked to run."""

    def __init__(self, driver: Driver) -> None:
        self._driver, self.statements = driver, Statements()

    def execute(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = (), /) -> Cursor:
        """Run one statement, and remember it."""
        self.statements.append((sql, values))
        return self._driver.execute(sql, values)


def recorded(store: Store, bus: Bus, commands: list[Command], context: Context) -> list[Statements]:
    """What each command runs between BEGIN and COMMIT."""

    def perform(command: Command, driver: Driver) -> Statements:
        recording = Recording(driver)
        bus.perform(command, context, recording)
        return recording.statements

    return [store.write(partial(perform, command)) for command in commands]


def replayed(connection: SqliteConnection, transactions: list[Statements]) -> list[float]:
    """Run recorded transactions on a bare driver; the seconds that each took."""
    took = []
    for statements in transactions:
        begun = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for sql, values in statements:
            connection.execute(sql, values).fetchall()
        connection.execute("COMMIT")
        took.append(time.perf_counter() - begun)
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    return took


def plain_copy(store: Path, key: bytes, target: Path) -> SqliteConnection:
    """The same store without encryption, with the same PRAGMAs, on the same SQLite."""
    source = opened(store, key)
    source.execute("ATTACH ? AS plain KEY ''", (str(target),))
    source.execute("SELECT sqlcipher_export('plain')").fetchall()
    source.execute("DETACH plain")
    source.close()
    connection = connect(target)
    for name, value in PRAGMAS.items():
        connection.execute(f"PRAGMA {name} = {value}")
    return connection


def encrypted_copy(store: Path, key: bytes, target: Path) -> SqliteConnection:
    """The same store, opened by the bare driver."""
    return opened(Path(shutil.copy(store, target)), key)
