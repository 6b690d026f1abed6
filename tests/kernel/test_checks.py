"""What goes wrong in a store is found, and named."""

import json
import random
import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import insert, update

from tests import a
from tests.kernel.toys import (
    REGISTRY,
    ListThings,
    MakePair,
    MakeThing,
    OpenThing,
    RenameThing,
    ThingMade,
    things,
)
from vitalbridge_desktop.kernel.audit import broken_at
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.checks import Finding, check
from vitalbridge_desktop.kernel.confirmed import confirm
from vitalbridge_desktop.kernel.digests import Digests
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.errors import Damaged, Locked, Unwritable
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.ledger import desk, inbox
from vitalbridge_desktop.kernel.messages import Envelope
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.service import Registry, Service, Verdict
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.kernel.time import now


@pytest.fixture
def busy(bus: Bus) -> Bus:
    """A shop where things were made here and elsewhere, renamed, looked at, and undone."""
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())
    bus.dispatch(MakePair(names=("Chair", "Table")), a.context())
    renamed = bus.dispatch(RenameThing(thing_id=lamp.id, name="Torch"), a.context())
    bus.undo(renamed.command_id, a.context())
    bus.ask(OpenThing(thing_id=lamp.id), a.context())
    for position, name in enumerate(("Sofa", "Shelf", "Stool"), start=1):
        pulled(bus, name, position)
    return bus


def pulled(bus: Bus, name: str, position: int) -> None:
    """The log says that another desk made a thing."""
    fact = ThingMade(thing_id=uuid7(), name=name)
    fact.state(Envelope(uuid7(), a.TENANT, now(), a.STAFF, uuid7(), 0, 0, 1, position))
    verdict = Verdict(
        position=position,
        verdict="accepted",
        code=None,
        event_id=fact.envelope.id,
        type=fact.wire,
        kind=fact.kind,
        subject_id=fact.subject_id,
        staff_id=a.STAFF,
        desk="Desk 2",
        stated_at="",
        recorded_at="",
        words={},
        creates=True,
    )
    columns = {"position", "type", "kind", "subject_id", "verdict", "raw"}
    kept = {name: getattr(verdict, name) for name in columns}

    def write(driver: Driver) -> None:
        transaction, digests = bus.transaction(driver), Digests(bus.transaction(driver))
        confirm(transaction, verdict, fact, digests)
        digests.save()
        entry = insert(inbox).values(**kept, tenant_id=a.TENANT, id=verdict.event_id)
        transaction.run(entry)
        transaction.run(update(desk).values(cursor=position))

    bus.store.write(write)


def damaged(store: Store, *statements: str) -> Store:
    """Change the file behind everybody's back."""
    connection = store.open()
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return store


def test_a_store_that_was_used_is_sound(busy: Bus) -> None:
    report = check(busy.store, REGISTRY)

    assert report.findings == ()
    assert report.sound
    assert report.checked == (
        "encryption", "integrity", "foreign_keys", "outbox", "inbox", "audit", "digests",
        "anchor",
    )  # fmt: skip


def test_a_store_without_a_clinic_is_sound(empty_store: Store) -> None:
    assert check(empty_store, REGISTRY).checked == ("encryption", "integrity", "foreign_keys")


@pytest.mark.parametrize(
    ("damage", "found", "says"),
    [
        ("DELETE FROM outbox WHERE seq = 3", "outbox", "the outbox goes from 2 to 4"),
        ("UPDATE outbox SET id = x'00' WHERE seq = 2", "outbox", r"fact 2 .* thing\.made"),
        ("DELETE FROM inbox WHERE position = 2", "inbox", "the inbox goes from 1 to 3"),
        ("UPDATE desk SET cursor = 4", "inbox", "ends at 3, the cursor is at 4"),
        ("UPDATE things SET name = 'Bed' WHERE name = 'Sofa'", "digests", "buckets"),
        ("DELETE FROM things WHERE name = 'Shelf'", "digests", "buckets"),
        ("INSERT INTO things SELECT tenant_id, randomblob(16), 'Bed', standing, 1 FROM things"
         " LIMIT 1", "digests", "buckets"),
        ("UPDATE things SET id = x'77' WHERE name = 'Sofa'", "digests", "cannot be read"),
        ("DELETE FROM base_row", "digests", "buckets"),
        ("UPDATE digests SET total = zeroblob(16)", "digests", "buckets"),
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_found(busy: Bus, damage: str, found: str, says: str) -> None:
    damaged(busy.store, damage)

    report = check(busy.store, REGISTRY)
    assert not report.sound
    assert {finding.check for finding in report.findings} == {found}
    assert re.search(says, report.findings[0].message)


def test_a_pending_change_is_no_difference_to_the_log_and_a_forgotten_one_is(busy: Bus) -> None:
    sofa = next(t for t in busy.ask(ListThings(), a.context()) if t.name == "Sofa")
    busy.dispatch(RenameThing(thing_id=sofa.id, name="Couch"), a.context())

    assert check(busy.store, REGISTRY).sound
    damaged(busy.store, "DELETE FROM base_row WHERE seq = (SELECT max(seq) FROM base_row)")
    assert not check(busy.store, REGISTRY).sound


def test_rows_that_point_at_nothing_are_found(busy: Bus) -> None:
    damaged(
        busy.store,
        "PRAGMA foreign_keys = 0",
        "CREATE TABLE parts (thing REFERENCES wholes (id))",
        "CREATE TABLE wholes (id INTEGER PRIMARY KEY)",
        "INSERT INTO parts VALUES (7)",
    )

    (finding,) = check(busy.store, REGISTRY).findings
    assert finding == Finding("foreign_keys", "parts points at a row of wholes that is not there")


def test_what_a_service_says_must_never_be_is_found(busy: Bus) -> None:
    def named_twice(rows: Rows) -> Iterable[str]:
        assert rows.tenant_id == a.TENANT
        yield "two things are called Lamp"

    watchful = Service("things", thing=things)
    watchful.check(named_twice)
    report = check(busy.store, Registry((watchful,)))

    assert Finding("named_twice", "two things are called Lamp") in report.findings
    assert report.checked[-1] == "named_twice"


# ---- the audit trail --------------------------------------------------------------------------


@pytest.mark.parametrize("line", [1, 4, 8])
@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE audit SET staff_id = x'00' WHERE seq = :line",
        "UPDATE audit SET at = at + 1 WHERE seq = :line",
        "UPDATE audit SET action = 'list-things' WHERE seq = :line",
        "UPDATE audit SET subject_id = x'00' WHERE seq = :line",
        "UPDATE audit SET inverse = '{}' WHERE seq = :line",
        "UPDATE audit SET undoes = zeroblob(16) WHERE seq = :line",
        "UPDATE audit SET desk = 'Desk 9' WHERE seq = :line",
        "UPDATE audit SET hash = zeroblob(32) WHERE seq = :line",
        "UPDATE audit SET seq = 1000 WHERE seq = :line",
    ],
)
def test_an_altered_line_of_the_audit_trail_is_found(busy: Bus, damage: str, line: int) -> None:
    whole = busy.store.read(lambda driver: broken_at(busy.transaction(driver)))
    connection = busy.store.open()
    if connection.execute("SELECT max(seq) FROM audit").fetchone() == (6,):
        line = min(line, 6)
    connection.execute(damage, {"line": line})
    connection.close()

    assert whole is None
    assert busy.store.read(lambda driver: broken_at(busy.transaction(driver))) == line


@pytest.mark.parametrize(
    ("damage", "line"),
    [
        (["DELETE FROM audit WHERE seq = 1"], 1),
        (["DELETE FROM audit WHERE seq = 3"], 3),
        (["DELETE FROM audit WHERE seq = 3", "UPDATE audit SET seq = seq - 1 WHERE seq > 3"], 3),
        ([f"UPDATE audit SET seq = {b} WHERE seq = {a}" for a, b in ((2, 0), (3, 2), (0, 3))], 2),
        (["INSERT INTO audit SELECT seq + 1000, tenant_id, at, staff_id, desk, action, command_id,"
          " event_id, type, kind, subject_id, inverse, undoes, hash FROM audit WHERE seq = 2"], 7),
    ],
    ids=["the first removed", "one removed", "one removed, the rest closed up", "two swapped",
         "one added"],
)  # fmt: skip
def test_a_removed_a_swapped_and_an_added_line_are_found(
    busy: Bus, damage: list[str], line: int
) -> None:
    damaged(busy.store, *damage)

    assert busy.store.read(lambda driver: broken_at(busy.transaction(driver))) == line


def test_a_line_that_was_forged_with_a_hash_of_its_own_is_told_by_the_next_one(busy: Bus) -> None:
    """Whoever changes one line would have to change all that follow."""
    fields = (
        "at, staff_id, desk, action, kind, subject_id, command_id, event_id, type, inverse, undoes"
    )
    connection = busy.store.open()
    connection.execute("UPDATE audit SET desk = 'Desk 9' WHERE seq = 3")
    (before,) = connection.execute("SELECT hash FROM audit WHERE seq = 2").fetchone() or (b"",)
    line = connection.execute(f"SELECT seq, {fields} FROM audit WHERE seq = 3").fetchone() or ()
    text = json.dumps(
        [value.hex() if isinstance(value, bytes) else value for value in line],
        separators=(",", ":"),
    )
    forged = sha256(before + text.encode()).digest()
    connection.execute("UPDATE audit SET hash = ? WHERE seq = 3", (forged,))
    connection.close()

    assert busy.store.read(lambda driver: broken_at(busy.transaction(driver))) == 4


# ---- the file itself --------------------------------------------------------------------------


def test_a_flipped_bit_anywhere_in_the_file_is_found_and_never_answered_with(
    busy: Bus, tmp_path: Path
) -> None:
    expected = busy.ask(ListThings(), a.context())
    whole = tmp_path / "whole.db"
    busy.store.copy(whole)
    content, chance = whole.read_bytes(), random.Random(23)

    for page in chance.sample(range(len(content) // 4096), 40):
        at, bit = page * 4096 + chance.randrange(4096), 1 << chance.randrange(8)
        broken = tmp_path / "broken.db"
        broken.write_bytes(content[:at] + bytes([content[at] ^ bit]) + content[at + 1 :])
        try:
            store = Store(broken, a.KEY)
        except (Damaged, Locked):
            continue  # it does not even open
        try:
            assert not check(store, REGISTRY).sound, f"byte {at}, bit {bit}"
            assert Bus(store, REGISTRY).ask(ListThings(), a.context()) == expected
        except (Damaged, Locked, Unwritable):
            continue  # or it cannot be read: a sentence says so
        finally:
            store.close()
