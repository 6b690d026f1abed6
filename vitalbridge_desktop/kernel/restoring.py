"""Restore: a backup is unpacked and proven beside a store, and then takes its place.

Until it takes the place nothing of the store is touched, and others work in it. The point of no
return is one rename, of the folder that holds what is ready; whatever was under way when a program
died after it is finished at the next start.
"""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from secrets import token_hex
from shutil import rmtree
from tempfile import mkdtemp
from zipfile import BadZipFile, ZipFile

from vitalbridge_desktop.shipped import shipped

from .anchor import SUFFIX
from .care import ABOUT, FORMAT, PIECE, STORE, telling_of
from .checks import of_file, report
from .errors import Damaged, Locked
from .files import UNDER_WAY, durable, held
from .keys import FILE, KeyRing
from .looking import looking, looks_over
from .migration import NewerStore, newest, user_version
from .seals import broken_pages
from .store import opened
from .time import now
from .watching import WHOLE, Watch, between, unwatched

UNPACKING, ASIDE = ".restore-", "replaced"
UNPACKED, SEALED = 30, 50  # per cent of the way
ROOMY = -262144  # KiB of cache: checking a store of 1.1 GB takes half the time that it does with 16
Unlock = Callable[[KeyRing], bytes]


class ReadyCopy:
    """A backup that is unpacked beside a store and proven: it can take the store's place."""

    def __init__(self, store: Path, folder: Path) -> None:
        self._store, self._folder = store, folder

    def take_place(self) -> Path | None:
        """Put it in the place of the store and its keys, which are kept beside it.

        The folder that holds what was replaced, or None where there was nothing.

        Raises:
            Locked: A program still has the store open. Nothing is changed.
            Unwritable: The files can't be moved. Nothing is changed.
        """
        store, under_way = self._store, self._store.with_name(UNDER_WAY)
        with telling_of(store):
            if store.exists() and held(store):
                raise Locked(f"A program has {store} open. Close it, then try again.")
            self._folder.rename(under_way)  # from here on there is no way back
            try:
                durable(store.parent)
                return finished(store)
            except OSError:
                if store.exists() and (under_way / STORE).exists():  # the first step failed
                    under_way.rename(self._folder)
                raise

    def discard(self) -> None:
        """Throw away what did not take the place."""
        rmtree(self._folder, ignore_errors=True)


def restore(store: Path, source: Path, unlock: Unlock) -> Path | None:
    """Make a backup ready, and put it in the place of *store*, all in one.

    Raises:
        Refusal: As ``ready`` and ``ReadyCopy.take_place`` do. Nothing is changed.
    """
    copy = ready(store, source, unlock)
    try:
        return copy.take_place()
    finally:
        copy.discard()


def ready(store: Path, source: Path, unlock: Unlock, watch: Watch = unwatched) -> ReadyCopy:
    """Unpack a backup beside *store* and prove it, while others work.

    *unlock* opens the keys that came with the backup. *watch* is told how far it is, in per cent,
    and may raise to end it; nothing is left behind then.

    Raises:
        Locked: The keys do not open.
        Damaged: It is no backup, or one that is not whole.
        Unwritable: There is no room for it.
    """
    with telling_of(store):
        store.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for left_over in store.parent.glob(f"{UNPACKING}*"):  # somebody pulled the plug
            rmtree(left_over, ignore_errors=True)
        folder = Path(mkdtemp(prefix=UNPACKING, dir=store.parent))
        copy = ReadyCopy(store, folder)
        try:
            _unpack(source, folder, between(watch, 0, UNPACKED))
            _prove(folder / STORE, unlock(KeyRing(folder)), watch)
            watch(WHOLE, WHOLE)
        except BaseException:
            copy.discard()
            raise
    return copy


def finished(store: Path) -> Path | None:
    """Finish what a program that died had begun: what is ready takes the place of *store*.

    Every step can be the first one. The folder that holds what was replaced, or None.
    """
    under_way = store.with_name(UNDER_WAY)
    if not under_way.exists():
        return None
    aside = under_way / ASIDE
    if (under_way / STORE).exists():
        aside.mkdir(exist_ok=True)
        for name in (f"{store.name}{suffix}" for suffix in ("", "-wal", "-shm", SUFFIX)):
            _move(store.with_name(name), aside / name)
        _move(store.with_name(FILE), aside / FILE)
        (under_way / STORE).replace(store)
    _move(under_way / FILE, store.with_name(FILE))
    durable(store.parent)
    kept = None
    if aside.exists() and any(aside.iterdir()):
        kept = store.with_name(f"replaced-{now():%Y-%m-%d}-{token_hex(4)}")
        durable(aside)
        aside.rename(kept)
    rmtree(under_way)
    durable(store.parent)
    return kept


def _move(file: Path, to: Path) -> None:
    if file.exists():
        file.replace(to)


def _unpack(source: Path, folder: Path, watch: Watch) -> None:
    try:
        with ZipFile(source) as packed:
            if json.loads(packed.read(ABOUT)).get("format") != FORMAT:
                raise Damaged(f"{source} was made by a newer version of VitalBridge.")
            for name in (FILE, STORE):
                _unpack_one(packed, name, folder / name, watch)
    except (BadZipFile, KeyError, ValueError, EOFError) as error:
        raise Damaged(f"{source} is no backup of VitalBridge, or not a whole one.") from error
    except FileNotFoundError as error:
        raise Damaged(f"There is no file {source}.") from error


def _unpack_one(packed: ZipFile, name: str, target: Path, watch: Watch) -> None:
    target.touch(mode=0o600)
    whole = packed.getinfo(name).file_size
    with packed.open(name) as kept, target.open("wb") as file:
        while piece := kept.read(PIECE):
            file.write(piece)
            if name == STORE:
                watch(file.tell(), whole)
    durable(target)


def _prove(file: Path, key: bytes, watch: Watch) -> None:
    connection = opened(file, key)
    try:
        connection.execute(f"PRAGMA cache_size = {ROOMY}")
        seals = partial(broken_pages, file, key, between(watch, UNPACKED, SEALED))
        with looking(connection, looks_over(file), between(watch, SEALED, WHOLE - 1)):
            found = report(of_file(connection, seals))
        if not found.sound:
            raise Damaged(f"This backup is damaged: {found.findings[0].message}.")
        if user_version(connection) > newest(shipped("migrations") / "desk"):
            raise NewerStore(file)
    finally:
        connection.close()
