"""Rules of a zone's clocks that were never in force, as files that ``zoneinfo`` reads."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo, reset_tzpath

from vitalbridge_desktop.kernel.time import zone


def written(folder: Path, name: str, rules: str) -> Path:
    """A folder for ``PYTHONTZPATH`` with one zone: *rules* as POSIX writes them in ``TZ``."""
    header = b"TZif2" + bytes(15) + struct.pack(">6l", 0, 0, 0, 0, 1, 4)
    local = struct.pack(">lbb", 3600, 0, 0) + b"CET\0"  # RFC 9636; the footer says all
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes((header + local) * 2 + f"\n{rules}\n".encode())
    return folder


@contextmanager
def in_force(folder: Path, name: str, rules: str) -> Iterator[None]:
    """The clocks of this zone follow *rules*; what is shipped holds again afterwards."""
    reset_tzpath(to=[written(folder, name, rules).resolve()])
    _forget()
    try:
        yield
    finally:
        reset_tzpath(to=())
        _forget()


def _forget() -> None:
    ZoneInfo.clear_cache()
    zone.cache_clear()
