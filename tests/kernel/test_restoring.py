"""A copy takes a place by one rename: before it nothing is touched, after it all follows."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from tests import a
from tests.kernel.copies import names, unlock
from tests.kernel.toys import ListThings, MakeThing
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.care import backup
from vitalbridge_desktop.kernel.errors import Unwritable
from vitalbridge_desktop.kernel.keys import KeyRing
from vitalbridge_desktop.kernel.restoring import ReadyCopy, finished, ready
from vitalbridge_desktop.kernel.watching import Cancelled

RENAMES = 8  # more than there are when a copy takes a place


class Died(BaseException):
    """Somebody pulled the plug."""


def until_the_plug_is_pulled(
    left: Iterator[int], usual: Callable[[Path, Path], None], file: Path, target: Path
) -> None:
    """A file is renamed, as long as something is *left* of the time that there is power."""
    if next(left) <= 0:
        raise Died
    usual(file, target)


def test_a_copy_that_is_stopped_anywhere_leaves_the_store_open_and_as_it_was(
    clinic: Bus, tmp_path: Path
) -> None:
    store, key = clinic.store.file, unlock(KeyRing(clinic.store.file.parent))
    for number in range(60):
        clinic.dispatch(MakeThing(name=f"Lamp {number}"), a.context())
    backup(clinic.store, tmp_path / "monday.backup")
    told: list[int] = []

    def watch(done: int, whole: int) -> None:
        assert whole == 100
        told.append(done)

    ready(store, tmp_path / "monday.backup", lambda _: key, watch).discard()
    before = sorted(store.parent.iterdir())
    assert told == sorted(told)
    assert told[-1] == 100
    assert [done for done in told if 40 < done < 100]  # while it is checked, too

    for point in sorted(set(told))[::4]:

        def stop(done: int, whole: int, at: int = point) -> None:
            del whole
            if done >= at:
                raise Cancelled

        with pytest.raises(Cancelled):
            ready(store, tmp_path / "monday.backup", lambda _: key, stop)
        assert sorted(store.parent.iterdir()) == before
        assert len(clinic.ask(ListThings(), a.context())) == 60


def test_whatever_was_under_way_when_the_program_died_is_one_clinic_or_the_other(
    clinic: Bus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, key = clinic.store.file.parent, unlock(KeyRing(clinic.store.file.parent))
    clinic.dispatch(MakeThing(name="Lamp"), a.context())
    backup(clinic.store, tmp_path / "monday.backup")
    clinic.dispatch(MakeThing(name="Chair"), a.context())
    ready(clinic.store.file, tmp_path / "monday.backup", lambda _: key)
    clinic.store.close()
    for renames in range(RENAMES):
        there = Path(shutil.copytree(folder, tmp_path / f"{renames}"))
        store = there / "store.db"
        copy = ReadyCopy(store, next(there.glob(".restore-*")))
        with monkeypatch.context() as patch, suppress(Died):
            left = count(renames, -1)
            for way in ("rename", "replace"):
                patch.setattr(os, way, partial(until_the_plug_is_pulled, left, getattr(os, way)))
            copy.take_place()
        assert finished(store) is None or renames > 0
        copy.discard()
        kept = [names(each / "store.db", key) for each in there.glob("replaced-*")]
        assert names(store, key) == (["Lamp"] if renames else ["Chair", "Lamp"])
        assert kept == ([["Chair", "Lamp"]] if renames else [])
        assert not list(there.glob(".*"))
    assert next(left) >= 0  # the last one went to its end


def test_a_store_that_may_not_be_moved_stays_where_it_is(
    clinic: Bus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = clinic.store.file
    clinic.dispatch(MakeThing(name="Lamp"), a.context())
    backup(clinic.store, tmp_path / "monday.backup")
    clinic.dispatch(MakeThing(name="Chair"), a.context())
    copy = ready(store, tmp_path / "monday.backup", unlock)
    clinic.store.close()
    usual = Path.replace

    def refused(file: Path, target: Path) -> Path:
        if file == store:
            raise PermissionError(13, "Permission denied")
        return usual(file, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refused)
        with pytest.raises(Unwritable):
            copy.take_place()
    copy.discard()
    assert finished(store) is None
    assert names(store) == ["Chair", "Lamp"]
    assert not list(store.parent.glob(".*"))
