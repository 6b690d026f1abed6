"""Migrates copies of a store, each killed at its next statement, and tells what each was left as.

A program of its own, so that nothing but the migration is in the process that dies:
``killed_migration.py STORE SCRIPTS FOLDER STEP`` prints one line a copy, its schema and rows
hashed. STORE may be missing: then a new one is made. With a STEP of 3 every third statement is
the last one. The last line is that of a migration that ended.
"""

import os
import shutil
import signal
import sys
from hashlib import sha256
from itertools import count
from pathlib import Path
from types import FrameType

from alembic import command  # noqa: F401, TID253 - imported before the fork, not in each child

from tests import a
from vitalbridge_desktop.kernel.migration import migrate
from vitalbridge_desktop.kernel.store import opened

CALLS = {"execute", "commit", "rollback", "backup"}  # what the driver is asked to do


def main(store: Path, scripts: Path, folder: Path, step: int) -> None:
    """Kill one migration after another until one reaches its end."""
    for number in count(1, step):
        copy = folder / f"{number}.db"
        if store.exists():
            shutil.copy(store, copy)
        if (child := os.fork()) == 0:
            _die_at(number)
            migrate(copy, a.KEY, "desk", scripts)
            sys.setprofile(None)
            os._exit(0)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if ended not in {0, -signal.SIGKILL}:
            raise SystemExit(f"the migration ended with {ended}")
        print(state(copy), flush=True)
        if ended == 0:
            return


def state(file: Path) -> str:
    """A hash over everything that the store says."""
    connection = opened(file, a.KEY)
    names = connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY 1").fetchall()
    said = [connection.execute("PRAGMA user_version").fetchone(), names]
    tables = [name for name, sql in names if sql and sql.startswith("CREATE TABLE")]
    said += [connection.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables]
    connection.close()
    return sha256(repr(said).encode()).hexdigest()


def _die_at(number: int) -> None:
    calls = count(1)

    def strike(_frame: FrameType, event: str, called: object) -> None:
        asked = event == "c_call" and getattr(called, "__name__", "") in CALLS
        if asked and next(calls) == number:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(strike)


if __name__ == "__main__":
    places = [Path(place) for place in sys.argv[1:4]]
    main(places[0], places[1], places[2], int(sys.argv[4]))
