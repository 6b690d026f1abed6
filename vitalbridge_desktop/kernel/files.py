"""Files that are there whole or not at all, and are still there after a power cut."""

import os
import sys
from pathlib import Path
from tempfile import mkstemp

if sys.platform != "win32":
    import fcntl

UNDER_WAY = ".restoring"  # beside a store: what is taking its place just now


def written(file: Path, content: bytes) -> None:
    """Write a file that only its owner may read; what was there stays until all of it is new."""
    handle, name = mkstemp(prefix=f".{file.name}.", dir=file.parent)  # made with mode 0600
    try:
        with os.fdopen(handle, "wb") as unfinished:
            unfinished.write(content)
            unfinished.flush()
            os.fsync(unfinished.fileno())
        Path(name).replace(file)
    finally:
        Path(name).unlink(missing_ok=True)
    durable(file.parent)


def placed(store: Path) -> bool:
    """Whether there is a store, or one is taking its place and has to be let finish."""
    return store.exists() or store.with_name(UNDER_WAY).exists()


def durable(path: Path) -> None:
    """Make what was written to a file, or the names in a folder, survive a power cut."""
    if os.name == "nt" and path.is_dir():
        return  # Windows has no such call for folders; NTFS keeps names in its journal
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def held(file: Path) -> bool:
    """Whether another program has this SQLite file open; this one must not."""
    if sys.platform == "win32":
        return False  # a file that is open cannot be renamed there: the next step tells
    with file.open("rb+") as handle:
        try:  # the bytes on which an open connection holds its lock: sqlite.org/fileformat2.html
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
        except OSError:
            return True
    return False
