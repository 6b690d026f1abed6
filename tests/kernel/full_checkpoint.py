"""Writes the log back onto a full disk, makes room, does it again: ``full_checkpoint.py STORE``.

A program of its own, since the limit on the size of files holds for a whole process. Prints what
became of the log while there was no room, and once there was.
"""

import resource
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from tests import a
from tests.kernel.toys import REGISTRY, MakeThing
from vitalbridge_desktop.kernel import checkpoints
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store

PATIENCE = 20  # seconds
ROOM = 64 << 10  # bytes: the log may be as long, the second half of the file is out of reach


def main(file: Path) -> None:
    """Fill the disk, so to speak, while the log waits to be written back."""
    checkpoints.PASSIVE_AFTER, checkpoints.TRUNCATE_AFTER = 0.01, 0.05
    store, log = Store(file, a.KEY), file.with_name(file.name + "-wal")
    bus = Bus(store, REGISTRY)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size // 2, hard))
    while log.stat().st_size < ROOM:
        bus.dispatch(MakeThing(name="L" * 400 + str(monotonic())), a.context())
    print("the log is long" if not until(lambda: emptied(log), 0.5) else "the log is gone")
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    bus.dispatch(MakeThing(name="after"), a.context())
    print("the log was written back" if until(lambda: emptied(log), PATIENCE) else "it is still")
    store.close()


def emptied(log: Path) -> bool:
    """Whether everything in the log is in the store."""
    return log.stat().st_size == 0


def until(holds: Callable[[], bool], seconds: float) -> bool:
    """Whether it holds before so many seconds are over."""
    over = monotonic() + seconds
    while monotonic() < over:
        if holds():
            return True
    return False


if __name__ == "__main__":
    main(Path(sys.argv[1]))
