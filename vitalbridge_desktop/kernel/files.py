"""Files that are there whole or not at all, and are still there after a power cut."""

import os
from pathlib import Path
from tempfile import mkstemp


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


def durable(path: Path) -> None:
    """Make what was written to a file, or the names in a folder, survive a power cut."""
    if os.name == "nt" and path.is_dir():
        return  # Windows has no such call for folders; NTFS keeps names in its journal
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
