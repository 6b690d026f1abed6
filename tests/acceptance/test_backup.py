"""Laws of backups: consistent while in use, put back whole, and nothing is thrown away."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.acceptance.conftest import Clinic, patient
from tests.acceptance.days import at
from tests.acceptance.desk import Desk, contents, nothing_written


def test_what_is_restored_is_what_was_backed_up_and_what_it_replaced_is_kept(
    clinic: Clinic, tmp_path: Path
) -> None:
    desk, copy = clinic.desk, tmp_path / "copy.backup"
    desk.call("backup", str(copy)).printed()
    before = desk.status()
    late = clinic.book(at("15:00"))
    kept = set(contents(desk.folder))
    desk.call("restore", str(copy)).printed()
    after = desk.status()
    assert (after["digest"], after["waiting"]) == (before["digest"], before["waiting"])
    asked = f'{{"appointment_id": "{late}"}}'
    assert desk.call("ask", "get-appointment", asked).error()["code"] == "not_found"
    assert clinic.visit_of(clinic.visit)["status"] == "booked"
    assert desk.is_sound()
    assert len(set(contents(desk.folder)) - kept) >= 1, "what was replaced is kept"
    assert copy.exists()


def test_a_backup_is_taken_while_the_desk_is_in_use(wrapped: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "copy.backup"
    with ThreadPoolExecutor(1) as other:
        backup = other.submit(wrapped.other(beside=True).call, "backup", str(copy))
        made = [patient(wrapped, f"Busy{n}", "Bee", f"1990-0{n}-11") for n in range(1, 5)]
        backup.result().printed()
    wrapped.call("restore", str(copy)).printed()
    assert wrapped.is_sound()
    listed = {one["id"] for one in wrapped.ask("list-patients")["patients"]}
    assert listed == set(made[: len(listed)]), "no gap in what was done"


def test_a_new_computer_is_set_up_from_a_backup(wrapped: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "copy.backup"
    wrapped.call("backup", str(copy)).printed()
    new = wrapped.other(folder=tmp_path / "new" / "desk")
    assert new.other(password="wrong").call("restore", str(copy)).error(2)["code"] == "locked"
    new.call("restore", str(copy)).printed()
    assert new.status()["digest"] == wrapped.status()["digest"]
    assert new.is_sound()


def test_a_backup_is_as_unreadable_to_others_as_the_store(clinic: Clinic, tmp_path: Path) -> None:
    copy = tmp_path / "copy.backup"
    clinic.desk.call("backup", str(copy)).printed()
    for file in (copy, clinic.desk.folder / "store.db"):
        for name in (b"Pham", b"Linh", b"1988-09-02"):
            assert name not in file.read_bytes()
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(clinic.desk.folder / "store.db").execute("SELECT * FROM sqlite_schema")


@pytest.mark.parametrize(
    "where", ["missing/copy", "desk", "desk/store.db", "desk/keys.json", "file/copy"]
)
def test_a_place_where_no_backup_can_be_written_is_told_in_a_sentence(
    clinic: Clinic, tmp_path: Path, where: str
) -> None:
    (tmp_path / "file").write_text("mine")
    with nothing_written(tmp_path):
        answer = clinic.desk.call("backup", str(tmp_path / where))
        assert answer.status in {1, 2}, answer
        assert answer.error(answer.status)["code"] != "internal"


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "words", "torn", "flipped"])
def test_what_is_no_whole_backup_replaces_nothing(
    clinic: Clinic, tmp_path: Path, kind: str
) -> None:
    copy = tmp_path / "copy.backup"
    clinic.desk.call("backup", str(copy)).printed()
    whole = copy.read_bytes()
    half = len(whole) // 2
    broken = {
        "empty": b"",
        "words": b"this is no backup" * 500,
        "torn": whole[:half],
        "flipped": whole[:half] + bytes([whole[half] ^ 1]) + whole[half + 1 :],
    }
    if kind in broken:
        copy.write_bytes(broken[kind])
    else:
        copy.unlink()
    given = tmp_path if kind == "folder" else copy
    with nothing_written(clinic.desk.folder):
        answer = clinic.desk.call("restore", str(given))
        assert answer.status in {1, 2}, answer
        assert answer.error(answer.status)["code"] != "internal"
