"""Half-filled-in forms: kept encrypted, for one person, and in nobody's log."""

from dataclasses import replace
from uuid import UUID

from tests import a
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.messages import Context
from vitalbridge_desktop.kernel.store import Store

OTHER = UUID("01980000-0000-7000-8000-000000000058")


def test_a_draft_is_there_for_who_wrote_it_and_for_nobody_else(store: Store) -> None:
    bus, mine = Bus(store, REGISTRY), a.context()
    theirs = Context(replace(mine.who, staff_id=OTHER), mine.desk)

    bus.keep_draft("booking 1", "first", mine).result()
    bus.keep_draft("booking 1", "second", mine).result()
    bus.keep_draft("booking 2", "other call", mine).result()

    assert bus.drafts(mine).result() == {"booking 1": "second", "booking 2": "other call"}
    assert bus.drafts(theirs).result() == {}
    bus.keep_draft("booking 1", None, mine).result()
    assert bus.drafts(mine).result() == {"booking 2": "other call"}


def test_a_draft_is_no_fact_and_stands_nowhere_in_clear_text(store: Store) -> None:
    Bus(store, REGISTRY).keep_draft("booking 1", "CANARY-Pham", a.context()).result()

    assert store.read(lambda driver: driver.execute("SELECT 1 FROM outbox", {}).fetchall()) == []
    assert store.read(lambda driver: driver.execute("SELECT 1 FROM audit", {}).fetchall()) == []
    for file in store.file.parent.iterdir():
        assert b"CANARY" not in file.read_bytes()
