"""Backup and restore: the store and its keys in one file, whole or not at all."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory, mkdtemp
from zipfile import BadZipFile, ZipFile, ZipInfo

from vitalbridge_desktop.shipped import shipped

from .anchor import SUFFIX
from .checks import of_file, report
from .errors import Damaged, Locked, Unwritable
from .files import durable, held
from .keys import FILE, KeyRing
from .migration import NewerStore, newest, user_version
from .store import Store, opened
from .time import now
from .watching import Watch

PIECE = 1 << 20
STORE, ABOUT = "store.db", "about.json"
FORMAT = 1


def backup(store: Store, target: Path, watch: Watch | None = None) -> None:
    """Copy the store and its keys into one file while others work; still encrypted.

    *watch* is told how far it is, in per cent, and may raise to end it; what was there stays then.

    Raises:
        Unwritable: There is no room, or no right to write there. What was there stays.
    """
    with _told(target), TemporaryDirectory(prefix=".backup-", dir=target.parent) as made:
        folder = Path(made)
        store.copy(folder / STORE, _part(watch, 0) if watch else None)
        about = {"format": FORMAT, "made_at": now().isoformat(timespec="seconds")}
        (folder / ABOUT).write_text(json.dumps(about))
        unfinished = folder / "backup"
        unfinished.touch(mode=0o600)
        with ZipFile(unfinished, "w") as packed:  # not compressed: what is encrypted has no pattern
            packed.write(folder / ABOUT, ABOUT)
            packed.write(store.file.with_name(FILE), FILE)
            _pack(packed, folder / STORE, _part(watch, 1) if watch else None)
        durable(unfinished)
        unfinished.replace(target)
        durable(target.parent)


def _part(watch: Watch, part: int) -> Watch:
    """Half of the way is copying, the other half packing; in per cent."""
    return lambda done, whole: watch(part * 50 + done * 50 // max(whole, 1), 100)


def _pack(packed: ZipFile, file: Path, watch: Watch | None) -> None:
    whole = file.stat().st_size
    with file.open("rb") as source, packed.open(ZipInfo(file.name), "w", force_zip64=True) as kept:
        while piece := source.read(PIECE):
            kept.write(piece)
            if watch is not None:
                watch(source.tell(), whole)


def restore(store: Path, source: Path, unlock: Callable[[KeyRing], bytes]) -> Path | None:
    """Put a backup in the place of *store* and its keys, which are kept beside it.

    *unlock* opens the keys that came with the backup. The folder that holds what was replaced, or
    None where there was nothing.

    Raises:
        Locked: The keys do not open, or a program still has the store open. Nothing is changed.
        Damaged: It is no backup, or one that is not whole. Nothing is changed.
    """
    with _told(store):
        store.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".restore-", dir=store.parent) as made:
            fresh = Path(made)
            _unpack(source, fresh)
            _prove(fresh / STORE, unlock(KeyRing(fresh)))
            if store.exists() and held(store):
                raise Locked(f"A program has {store} open. Close it, then try again.")
            replaced = _set_aside(store)
            (fresh / STORE).replace(store)
            (fresh / FILE).replace(store.with_name(FILE))  # last: with its keys a clinic is there
            durable(store.parent)
    return replaced


def _unpack(source: Path, folder: Path) -> None:
    try:
        with ZipFile(source) as packed:
            if json.loads(packed.read(ABOUT)).get("format") != FORMAT:
                raise Damaged(f"{source} was made by a newer version of VitalBridge.")
            for name in (FILE, STORE):
                (folder / name).touch(mode=0o600)
                with packed.open(name) as kept, (folder / name).open("wb") as file:
                    copyfileobj(kept, file, PIECE)
                durable(folder / name)
    except (BadZipFile, KeyError, ValueError, EOFError) as error:
        raise Damaged(f"{source} is no backup of VitalBridge, or not a whole one.") from error
    except FileNotFoundError as error:
        raise Damaged(f"There is no file {source}.") from error


def _prove(file: Path, key: bytes) -> None:
    connection = opened(file, key)
    try:
        found = report(of_file(connection))
        if not found.sound:
            raise Damaged(f"This backup is damaged: {found.findings[0].message}.")
        if user_version(connection) > newest(shipped("migrations") / "desk"):
            raise NewerStore(file)
    finally:
        connection.close()


def _set_aside(store: Path) -> Path | None:
    """Move the store, its log and its keys into a dated folder; nothing is ever thrown away."""
    beside = (f"{store.name}{suffix}" for suffix in ("", "-wal", "-shm", SUFFIX))
    names = (FILE, *beside)  # keys first: see above
    there = [store.with_name(name) for name in names if store.with_name(name).exists()]
    if not there:
        return None
    aside = Path(mkdtemp(prefix=f"replaced-{now():%Y-%m-%d}-", dir=store.parent))
    for file in there:
        file.rename(aside / file.name)
    durable(aside)
    return aside


@contextmanager
def _told(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        raise Unwritable(f"{place} cannot be written: {reason}.") from error
