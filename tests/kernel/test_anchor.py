"""What was committed cannot leave the audit trail without somebody noticing."""

import shutil
from pathlib import Path

import pytest

from tests import a
from tests.kernel.toys import REGISTRY, ListThings, MakeThing, OpenThing
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.checks import Finding, check
from vitalbridge_desktop.kernel.store import Store

LOST = Finding("anchor", "line 4 of the audit trail, and what was done with it, is gone")


@pytest.fixture
def looked(bus: Bus) -> Bus:
    """Three things were made, and one was looked at: four lines."""
    for name in ("Lamp", "Chair", "Sofa"):
        lamp = bus.dispatch(MakeThing(name=name), a.context())
    bus.ask(OpenThing(thing_id=lamp.id), a.context())
    return bus


def damaged(bus: Bus, statement: str) -> None:
    """Change the file behind everybody's back."""
    connection = bus.store.open()
    connection.execute(statement)
    connection.close()


def findings(bus: Bus) -> tuple[Finding, ...]:
    return check(bus.store, REGISTRY).findings


def test_a_line_cut_off_the_end_of_the_trail_is_noticed(looked: Bus) -> None:
    assert findings(looked) == ()

    damaged(looked, "DELETE FROM audit WHERE seq = 4")  # a look: no fact tells of it
    assert findings(looked) == (LOST,)


def test_a_trail_that_was_written_anew_is_noticed(looked: Bus) -> None:
    damaged(looked, "DELETE FROM audit WHERE seq = 4")
    kept = looked.store.anchor.file.read_bytes()
    lamp = looked.ask(ListThings(), a.context())[0]
    looked.ask(OpenThing(thing_id=lamp.id), a.context())  # chained as it should be
    looked.store.anchor.file.write_bytes(kept)

    message = "line 4 of the audit trail is not the one that was committed"
    assert findings(looked) == (Finding("anchor", message),)


def test_a_crash_between_a_commit_and_the_anchor_is_harmless(looked: Bus) -> None:
    anchor = looked.store.anchor.file
    before = anchor.read_bytes()
    looked.dispatch(MakeThing(name="Shelf"), a.context())
    assert anchor.read_bytes() != before
    anchor.write_bytes(before)

    assert findings(looked) == ()
    looked.dispatch(MakeThing(name="Table"), a.context())
    damaged(looked, "DELETE FROM audit WHERE seq = 6")
    assert "anchor" in {finding.check for finding in findings(looked)}


@pytest.mark.parametrize("altered", [b"", b"0", b"00000000000000000003 ab cd", bytes(150)])
def test_an_anchor_that_the_key_has_not_sealed_is_told(looked: Bus, altered: bytes) -> None:
    looked.store.anchor.file.write_bytes(altered)

    message = "this cannot be read: store.db-anchor was altered, or belongs to another store"
    assert findings(looked) == (Finding("anchor", message),)


def test_an_anchor_whose_number_was_set_back_is_told(looked: Bus) -> None:
    anchor = looked.store.anchor.file
    anchor.write_bytes(anchor.read_bytes().replace(b"4 ", b"3 ", 1))

    assert [finding.check for finding in findings(looked)] == ["anchor"]


def test_a_store_without_an_anchor_gets_one_with_the_next_command(looked: Bus) -> None:
    looked.store.close()
    looked.store.anchor.file.unlink()
    store = Store(looked.store.file, a.KEY)
    again = Bus(store, REGISTRY)

    assert findings(again) == ()
    again.dispatch(MakeThing(name="Shelf"), a.context())
    assert store.anchor.file.exists()
    assert findings(again) == ()
    store.close()


def test_a_tail_that_a_damaged_log_has_lost_in_silence_is_noticed(
    looked: Bus, tmp_path: Path
) -> None:
    there, place = looked.store.file, tmp_path / "after the crash"
    place.mkdir()
    for suffix in ("", "-wal", "-anchor"):  # as a kill would leave them
        shutil.copy(there.with_name(there.name + suffix), place / f"store.db{suffix}")
    log = place / "store.db-wal"
    content = bytearray(log.read_bytes())
    content[-100] ^= 1
    log.write_bytes(content)

    store = Store(place / "store.db", a.KEY)
    assert findings(Bus(store, REGISTRY)) == (LOST,)
    store.close()


def test_a_disk_that_fails_at_the_anchor_fails_no_command(bus: Bus) -> None:
    bus.store.anchor.file.mkdir()  # what cannot be written

    done = bus.dispatch(MakeThing(name="Lamp"), a.context())
    assert done.events == ("thing.made",)
    bus.store.anchor.file.rmdir()
    assert findings(bus) == ()
