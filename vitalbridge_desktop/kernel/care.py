"""Backup: the store and its keys in one file, whole or not at all. ``restoring`` puts it back."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile, ZipInfo

from .errors import Unwritable
from .files import durable
from .keys import FILE
from .store import Store
from .time import now
from .watching import WHOLE, Watch, between

PIECE = 1 << 20
STORE, ABOUT = "store.db", "about.json"
FORMAT = 1
COPIED = 50  # per cent of the way; the other half is packing


def backup(store: Store, target: Path, watch: Watch | None = None) -> None:
    """Copy the store and its keys into one file while others work; still encrypted.

    *watch* is told how far it is, in per cent, and may raise to end it; what was there stays then.

    Raises:
        Unwritable: There is no room, or no right to write there. What was there stays.
    """
    with telling_of(target), TemporaryDirectory(prefix=".backup-", dir=target.parent) as made:
        folder = Path(made)
        store.copy(folder / STORE, between(watch, 0, COPIED) if watch else None)
        about = {"format": FORMAT, "made_at": now().isoformat(timespec="seconds")}
        (folder / ABOUT).write_text(json.dumps(about))
        unfinished = folder / "backup"
        unfinished.touch(mode=0o600)
        with ZipFile(unfinished, "w") as packed:  # not compressed: what is encrypted has no pattern
            packed.write(folder / ABOUT, ABOUT)
            packed.write(store.file.with_name(FILE), FILE)
            _pack(packed, folder / STORE, between(watch, COPIED, WHOLE) if watch else None)
        durable(unfinished)
        unfinished.replace(target)
        durable(target.parent)


def _pack(packed: ZipFile, file: Path, watch: Watch | None) -> None:
    whole = file.stat().st_size
    with file.open("rb") as source, packed.open(ZipInfo(file.name), "w", force_zip64=True) as kept:
        while piece := source.read(PIECE):
            kept.write(piece)
            if watch is not None:
                watch(source.tell(), whole)


@contextmanager
def telling_of(place: Path) -> Iterator[None]:
    """
    Raises:
        Unwritable: What was tried at *place* failed there.
    """
    try:
        yield
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise Unwritable(f"{place} cannot be written: {reason}.") from error
