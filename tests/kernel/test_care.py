"""A backup is whole, a restore throws nothing away, and what is no backup changes nothing."""

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from threading import Event, Thread
from zipfile import ZipFile

import pytest

from tests import a
from tests.kernel.copies import names, unlock
from tests.kernel.toys import ListThings, MakeThing
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.care import backup
from vitalbridge_desktop.kernel.errors import Damaged, Locked, Refusal, Unwritable
from vitalbridge_desktop.kernel.migration import NewerStore
from vitalbridge_desktop.kernel.restoring import restore

ROOT = Path(__file__).resolve().parents[2]
MOST = 200  # pieces


def test_a_backup_is_one_encrypted_file_that_a_new_computer_can_open(
    clinic: Bus, tmp_path: Path
) -> None:
    clinic.dispatch(MakeThing(name="Lamp"), a.context())
    saved = tmp_path / "monday.backup"
    backup(clinic.store, saved)

    assert sorted(ZipFile(saved).namelist()) == ["about.json", "keys.json", "store.db"]
    assert b"Lamp" not in saved.read_bytes()
    assert restore(tmp_path / "new" / "store.db", saved, unlock) is None
    assert names(tmp_path / "new" / "store.db") == ["Lamp"]
    if os.name != "nt":
        for file in (saved, *(tmp_path / "new").iterdir()):
            assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_backup_while_others_book_holds_a_whole_number_of_bookings(
    clinic: Bus, tmp_path: Path
) -> None:
    enough = Event()

    def book() -> None:
        number = 0
        while not enough.is_set():
            clinic.dispatch(MakeThing(name=f"{number:04}"), a.context())
            number += 1

    booking = Thread(target=book)
    booking.start()
    for number in range(3):
        backup(clinic.store, tmp_path / f"{number}.backup")
    enough.set()
    booking.join()

    for number in range(3):
        restore(tmp_path / f"{number}" / "store.db", tmp_path / f"{number}.backup", unlock)
        held = names(tmp_path / f"{number}" / "store.db")
        assert held == [f"{at:04}" for at in range(len(held))]


def test_a_restore_keeps_what_it_replaces(clinic: Bus, tmp_path: Path) -> None:
    clinic.dispatch(MakeThing(name="Lamp"), a.context())
    backup(clinic.store, tmp_path / "monday.backup")
    clinic.dispatch(MakeThing(name="Chair"), a.context())
    clinic.store.close()

    replaced = restore(clinic.store.file, tmp_path / "monday.backup", unlock)

    assert names(clinic.store.file) == ["Lamp"]
    assert replaced is not None
    assert replaced.parent == clinic.store.file.parent
    assert names(replaced / "store.db") == ["Chair", "Lamp"]
    assert sorted(f.name for f in clinic.store.file.parent.iterdir()) == sorted(
        ["keys.json", "store.db", replaced.name]
    )


def test_a_store_that_is_open_is_not_replaced(clinic: Bus, tmp_path: Path) -> None:
    clinic.dispatch(MakeThing(name="Lamp"), a.context())
    backup(clinic.store, tmp_path / "monday.backup")
    attempt = (
        "import sys; from pathlib import Path;"
        "from vitalbridge_desktop.kernel.restoring import restore;"
        "restore(*map(Path, sys.argv[1:]), lambda ring: ring.open('ada', 'correct horse'))"
    )
    files = str(clinic.store.file), str(tmp_path / "monday.backup")
    program = [sys.executable, "-c", attempt, *files]  # locks hold between programs
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True)

    assert "Locked: A program has" in done.stderr
    assert len(clinic.ask(ListThings(), a.context())) == 1


def test_a_wrong_password_restores_nothing(clinic: Bus, tmp_path: Path) -> None:
    backup(clinic.store, tmp_path / "monday.backup")

    with pytest.raises(Locked):
        restore(
            tmp_path / "new" / "store.db",
            tmp_path / "monday.backup",
            lambda ring: ring.open("ada", "battery staple"),
        )
    assert list((tmp_path / "new").iterdir()) == []


def test_a_backup_that_is_cut_short_or_altered_changes_nothing(clinic: Bus, tmp_path: Path) -> None:
    backup(clinic.store, tmp_path / "monday.backup")
    whole = (tmp_path / "monday.backup").read_bytes()
    broken, place = tmp_path / "broken.backup", tmp_path / "new" / "store.db"

    cuts = [whole[: len(whole) * part // 7] for part in range(7)]
    flips = [
        whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :]
        for at in range(0, len(whole), len(whole) // 23)
    ]
    for content in (*cuts, *flips, b"a letter", b"PK\x05\x06" + bytes(18)):
        broken.write_bytes(content)
        try:
            restore(place, broken, unlock)
        except (Damaged, Locked):
            assert list(place.parent.iterdir()) == []
            continue
        assert names(place) == []  # a bit that says nothing, such as a date
        shutil.rmtree(place.parent)


def test_what_is_no_backup_is_told(tmp_path: Path) -> None:
    for source, says in (("missing", "There is no file"), ("letter", "no backup")):
        (tmp_path / "letter").write_text("Dear patient")
        with pytest.raises(Damaged, match=says):
            restore(tmp_path / "new" / "store.db", tmp_path / source, unlock)


def test_a_backup_of_a_newer_version_is_not_restored(clinic: Bus, tmp_path: Path) -> None:
    connection = clinic.store.open()
    connection.execute("PRAGMA user_version = 9000")
    connection.close()
    backup(clinic.store, tmp_path / "monday.backup")

    with pytest.raises(NewerStore):
        restore(tmp_path / "new" / "store.db", tmp_path / "monday.backup", unlock)


@pytest.mark.parametrize("target", ["missing/folder/x.backup", "."])
def test_a_backup_that_cannot_be_written_leaves_nothing_behind(
    clinic: Bus, tmp_path: Path, target: str
) -> None:
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(Unwritable) as told:
        backup(clinic.store, tmp_path / target)
    assert isinstance(told.value, Refusal)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_newer_backup_takes_the_place_of_an_older_one(clinic: Bus, tmp_path: Path) -> None:
    backup(clinic.store, tmp_path / "daily.backup")
    clinic.dispatch(MakeThing(name="Lamp"), a.context())
    backup(clinic.store, tmp_path / "daily.backup")

    restore(tmp_path / "new" / "store.db", tmp_path / "daily.backup", unlock)
    assert names(tmp_path / "new" / "store.db") == ["Lamp"]


class Stopped(Exception):
    """Somebody thought better of it."""


@pytest.mark.parametrize("far", [0, 50])
def test_a_backup_that_is_stopped_leaves_what_was_there(
    clinic: Bus, tmp_path: Path, far: int
) -> None:
    there = tmp_path / "copies"
    there.mkdir()
    saved = there / "monday.backup"
    saved.write_bytes(b"the one before")

    def stop(done: int, whole: int) -> None:
        assert 0 < done <= whole == 100
        if done > far:
            raise Stopped

    with pytest.raises(Stopped):
        backup(clinic.store, saved, stop)
    assert [each.name for each in there.iterdir()] == ["monday.backup"]
    assert saved.read_bytes() == b"the one before"
    clinic.dispatch(MakeThing(name="Lamp"), a.context())  # nothing is held either


def test_a_backup_goes_on_to_its_end_while_others_write(
    clinic: Bus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vitalbridge_desktop.kernel.store.PAGES", 5)
    clinic.dispatch(MakeThing(name="Lamp"), a.context())
    told: list[int] = []

    def watch(done: int, whole: int) -> None:
        told.append(done * 100 // whole)
        if len(told) < MOST:
            clinic.dispatch(MakeThing(name=f"Chair {len(told)}"), a.context())

    backup(clinic.store, tmp_path / "busy.backup", watch)
    assert told == sorted(told)
    assert told[-1] == 100
    assert 2 < len(told) < MOST
    assert restore(tmp_path / "new" / "store.db", tmp_path / "busy.backup", unlock) is None
    assert names(tmp_path / "new" / "store.db") == ["Lamp"]
