"""Brings a store to the newest schema: all of it or nothing, after a copy of what was there."""

from pathlib import Path
from typing import Literal, cast

from sqlalchemy import StaticPool, create_engine
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError

from vitalbridge_desktop.shipped import shipped

from .driver import SqliteConnection, sqlcipher, telling
from .errors import Refusal
from .looking import looking, looks_over
from .store import copied, opened, rolled_back
from .watching import WHOLE, Cancelled, Watch, between, unwatched

Kind = Literal["desk", "server"]
COPIED = 50  # per cent of the way; the other half is the change itself


class NewerStore(Refusal):
    """A newer version of the product wrote this store: this one must not touch it."""

    code = "newer_store"

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{file} was written by a newer version of VitalBridge."
            " Install that version on this computer; nothing was changed."
        )


def migrate(
    file: Path,
    key: bytes,
    kind: Kind,
    scripts: Path | None = None,
    watch: Watch = unwatched,
) -> None:
    """Bring the store to the newest schema; make it where there is none.

    One transaction: whatever happens on the way, the store is as before or as it should be.
    *scripts* are the folder of migrations, the shipped one unless said otherwise. *watch* is told
    how far it is, in per cent; it hears nothing where nothing is to be done. What it raises ends
    all of it: the store is as before then, and no copy is left.

    Raises:
        NewerStore: This version of the product is too old for the store.
        Locked: The key does not fit, or another program holds the store.
    """
    folder = (scripts or shipped("migrations")) / kind
    goal = newest(folder)
    connection = opened(file, key)
    try:
        version = user_version(connection)
        if version > goal:
            raise NewerStore(file)
        if version < goal:
            before = file.with_name(f"{file.stem}-before-{goal:04}.db")
            if _has_tables(connection):
                copied(connection, before, key, between(watch, 0, COPIED))
            try:
                with telling(file):
                    _upgrade(
                        connection, folder, goal, looks_over(file), between(watch, COPIED, WHOLE)
                    )
            except Cancelled:
                before.unlink(missing_ok=True)
                raise
    finally:
        connection.close()


def newest(folder: Path) -> int:
    """The number of the newest migration: told by the names, without loading Alembic."""
    numbers = [int(file.name[:4]) for file in (folder / "versions").glob("[0-9]*_*.py")]
    return max(numbers, default=0)


def user_version(connection: SqliteConnection) -> int:
    """The number of the last migration that ran; 0 for a new store."""
    return int((connection.execute("PRAGMA user_version").fetchone() or (0,))[0])


def _has_tables(connection: SqliteConnection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone() is not None


def _upgrade(
    connection: SqliteConnection, folder: Path, goal: int, looks: int, watch: Watch
) -> None:
    from alembic import command  # costs a start 150 ms, and is needed once a release
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    engine = create_engine("sqlite://", module=sqlcipher, pool=_lending(connection))
    connection.execute("PRAGMA foreign_keys = 0")  # tables may be rebuilt; checked before the end
    try:
        with engine.connect() as alchemy:
            connection.execute("BEGIN IMMEDIATE")  # now: an engine's first connect rolls back
            alchemy.begin()
            config.attributes["connection"] = alchemy
            with looking(connection, looks, watch):
                command.upgrade(config, "head")
                if alchemy.exec_driver_sql("PRAGMA foreign_key_check").first():
                    raise RuntimeError(f"migration {goal} breaks a foreign key")
            watch(1, 1)  # the last chance to stop it
            alchemy.exec_driver_sql(f"PRAGMA user_version = {goal}")
            alchemy.commit()
    except DBAPIError as wrapped:
        raise wrapped.orig or wrapped from wrapped
    finally:
        rolled_back(connection)


def _lending(connection: SqliteConnection) -> StaticPool:
    return StaticPool(lambda: cast(DBAPIConnection, connection))  # it closes nothing
