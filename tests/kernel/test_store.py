"""The encrypted file: who may do what to it, and what happens when the machine fails."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from tests import a
from tests.kernel import full_disk
from tests.kernel.toys import REGISTRY, ListThings, MakeThing
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import DatabaseError, Driver
from vitalbridge_desktop.kernel.errors import Locked, Unwritable
from vitalbridge_desktop.kernel.store import PRAGMAS, Store, opened

ROOT = Path(__file__).resolve().parents[2]
BEYOND_A_COMMAND = [
    "CREATE TABLE extra (a)",
    "CREATE TEMP TABLE extra (a)",
    "CREATE INDEX extra ON things (name)",
    "CREATE VIEW extra AS SELECT 1",
    "CREATE TRIGGER extra AFTER INSERT ON things BEGIN SELECT 1; END",
    "CREATE VIRTUAL TABLE extra USING fts5 (a)",
    "DROP TABLE things",
    "DROP INDEX ix_things_name",
    "ALTER TABLE things ADD COLUMN extra",
    "ALTER TABLE things RENAME TO extra",
    "REINDEX things",
    "ATTACH ':memory:' AS extra",
    "DETACH main",
    "PRAGMA synchronous = 0",
    "PRAGMA journal_mode = delete",
    "PRAGMA foreign_keys(0)",
    "PRAGMA writable_schema = 1",
    "PRAGMA query_only = 0",
    "PRAGMA rekey = 'x'",
    "PRAGMA user_version = 0",
]
TO_WRITE = [
    "INSERT INTO things VALUES (x'', x'', '', '', 1)",
    "UPDATE things SET name = ''",
    "DELETE FROM audit",
    "REPLACE INTO things VALUES (x'', x'', '', '', 1)",
]


@pytest.mark.parametrize("statement", BEYOND_A_COMMAND)
def test_the_writer_changes_rows_and_nothing_else(shop: Store, statement: str) -> None:
    with pytest.raises(DatabaseError, match="not authorized"):
        shop.write(lambda driver: driver.execute(statement))


@pytest.mark.parametrize("statement", [*BEYOND_A_COMMAND, *TO_WRITE])
def test_a_reader_changes_nothing_at_all(shop: Store, statement: str) -> None:
    with pytest.raises(DatabaseError, match="not authorized"):
        shop.read(lambda driver: driver.execute(statement))


@pytest.mark.parametrize("statement", TO_WRITE)
def test_the_engine_too_refuses_to_write_for_a_reader(shop: Store, statement: str) -> None:
    connection = shop.open()
    connection.execute("PRAGMA query_only = 1")  # what a reader has besides its authorizer

    with pytest.raises(DatabaseError, match="readonly"):
        connection.execute(statement)
    assert shop.read(lambda d: d.execute("PRAGMA query_only").fetchone()) == (1,)
    connection.close()


@pytest.mark.parametrize("connection", ["read", "write"])
def test_the_pragmas_in_effect_are_those_that_were_asked_for(shop: Store, connection: str) -> None:
    run: Callable[[Callable[[Driver], object]], object] = getattr(shop, connection)

    def effective(driver: Driver) -> dict[str, object]:
        return {name: (driver.execute(f"PRAGMA {name}").fetchone() or ())[0] for name in PRAGMAS}

    assert run(effective) == PRAGMAS
    assert PRAGMAS["synchronous"] == 2
    assert PRAGMAS["journal_mode"] == "wal"


def test_a_pragma_that_does_not_take_is_noticed(
    shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PRAGMAS, "synchronous", 7)

    with pytest.raises(RuntimeError, match="synchronous"):
        opened(shop_file, a.KEY)


def test_nothing_that_was_written_can_be_read_in_the_files(bus: Bus) -> None:
    bus.dispatch(MakeThing(name="Canary Featherstonehaugh"), a.context())
    written = [file.read_bytes() for file in bus.store.file.parent.iterdir()]

    assert len(written) >= 2  # the store and its log
    for word in (b"SQLite format", b"Featherstonehaugh", b"thing.made", b"CREATE TABLE"):
        assert not any(word in each for each in written)


@pytest.mark.parametrize("key", [bytes(32), a.KEY[::-1]])
def test_a_wrong_key_opens_nothing_and_changes_nothing(shop_file: Path, key: bytes) -> None:
    before = shop_file.read_bytes()

    with pytest.raises(Locked, match="key does not open"):
        Store(shop_file, key)
    assert shop_file.read_bytes() == before


def test_what_is_no_store_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"a letter to the patient" * 500)

    with pytest.raises(Locked):
        Store(tmp_path / "store.db", a.KEY)
    assert (tmp_path / "store.db").read_bytes() == b"a letter to the patient" * 500


def test_a_folder_that_is_not_there_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Locked, match="folder must exist and be writable"):
        Store(tmp_path / "missing" / "store.db", a.KEY)


def test_a_reader_sees_one_moment_whatever_is_committed_meanwhile(bus: Bus) -> None:
    count = "SELECT count(*) FROM things"
    began, committed = Event(), Event()

    def look_twice(driver: Driver) -> tuple[object, object]:
        first = driver.execute(count).fetchone()
        began.set()
        assert committed.wait(10)
        return first, driver.execute(count).fetchone()

    looked = bus.store.on_reader(lambda: bus.store.read_here(look_twice))
    assert began.wait(10)
    bus.dispatch(MakeThing(name="Lamp"), a.context())
    committed.set()

    assert looked.result() == ((0,), (0,))
    assert len(bus.ask(ListThings(), a.context())) == 1


def test_a_commit_of_another_program_is_noticed_and_its_own_are_not(bus: Bus) -> None:
    before = bus.submit_seen().result()
    bus.dispatch(MakeThing(name="Lamp"), a.context())
    seen = bus.submit_seen().result()
    assert not seen.news_since(before)

    other = Store(bus.store.file, a.KEY)
    Bus(other, REGISTRY).dispatch(MakeThing(name="Chair"), a.context())
    other.close()
    assert bus.submit_seen().result().news_since(seen)


def test_writing_back_the_log_is_no_news(bus: Bus) -> None:
    bus.dispatch(MakeThing(name="Lamp"), a.context())
    before = bus.submit_seen().result()
    other = bus.store.open()
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # as the checkpointer does
    other.close()

    seen = bus.submit_seen().result()
    assert seen.version != before.version
    assert not seen.news_since(before)


def test_a_store_that_another_program_keeps_to_itself_is_told_of_and_nothing_is_lost(
    shop_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PRAGMAS, "busy_timeout", 20)
    store = Store(shop_file, a.KEY)
    bus, other = Bus(store, REGISTRY), opened(shop_file, a.KEY)
    bus.dispatch(MakeThing(name="Lamp"), a.context())
    chair = MakeThing(name="Chair")

    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Locked, match="Another program"):
        bus.dispatch(chair, a.context())
    assert [thing.name for thing in bus.ask(ListThings(), a.context())] == ["Lamp"]
    other.execute("ROLLBACK")
    bus.dispatch(chair, a.context())

    assert len(bus.ask(ListThings(), a.context())) == 2
    other.close()
    store.close()


def test_two_programs_on_one_store_take_turns(bus: Bus) -> None:
    other = Store(bus.store.file, a.KEY)
    there = Bus(other, REGISTRY)
    for number in range(10):
        bus.submit(MakeThing(name=f"here {number}"), a.context())
        there.submit(MakeThing(name=f"there {number}"), a.context())
    other.close()

    bus.dispatch(MakeThing(name="last"), a.context())
    assert len(bus.ask(ListThings(), a.context())) == 21


def test_a_closed_store_is_one_file_and_its_anchor(shop_file: Path) -> None:
    store = Store(shop_file, a.KEY)
    Bus(store, REGISTRY).dispatch(MakeThing(name="Lamp"), a.context())
    assert len(list(shop_file.parent.iterdir())) > 2
    store.close()

    assert set(shop_file.parent.iterdir()) == {shop_file, store.anchor.file}


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_on_a_full_disk_a_sentence_is_said_and_nothing_is_lost(shop_file: Path) -> None:
    done = subprocess.run(
        [sys.executable, full_disk.__file__, shop_file],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    refusal, findings, told, there = done.stdout.splitlines()
    assert Unwritable.code in refusal
    assert (findings, told) == ("()", there)
    assert "Lamp 0" in told
    assert "after" in told
