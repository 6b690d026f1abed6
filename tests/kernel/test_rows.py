"""Rows and their columns: put back, summed and compared."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql

from tests import a
from tests.kernel.toys import (
    THING,
    ListThings,
    MakeThing,
    RenameThing,
    ThingMade,
    ThingRenamed,
    things,
)
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.columns import (
    Day,
    Flag,
    Id,
    IdList,
    Instant,
    Json,
    canonical,
    instant,
)
from vitalbridge_desktop.kernel.confirmed import next_version, stands, sums_of_rows
from vitalbridge_desktop.kernel.digests import Digests, root_of
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.images import image, restore
from vitalbridge_desktop.kernel.prepared import SQLITE
from vitalbridge_desktop.kernel.service import Verdict

# ---- rows -------------------------------------------------------------------------------------


def test_a_row_can_be_put_back_as_it_was(bus: Bus) -> None:
    lamp = bus.dispatch(MakeThing(name="Lamp"), a.context())

    def there_and_back(driver: Driver) -> None:
        where = driver, SQLITE, a.TENANT
        was = image(*where, things, lamp.id)
        assert was is not None
        assert was["name"] == "Lamp"
        restore(*where, things, lamp.id, was=None)
        assert image(*where, things, lamp.id) is None
        restore(*where, things, lamp.id, was=was)
        assert image(*where, things, lamp.id) == was

    bus.store.write(there_and_back)


def test_the_sums_follow_the_rows_whatever_the_order_of_changes(bus: Bus) -> None:
    for name in ("Lamp", "Chair", "Table"):
        bus.dispatch(MakeThing(name=name), a.context())
    lamp = bus.ask(ListThings(), a.context())[0]

    def follow(driver: Driver) -> tuple[str, str]:
        transaction = bus.transaction(driver)
        digests = Digests(transaction)
        for each in reversed(bus.registry.tables.values()):
            for (id,) in driver.execute(f"SELECT id FROM {each.name}").fetchall():
                row = image(driver, SQLITE, a.TENANT, each, UUID(bytes=id))
                digests.replace(each, UUID(bytes=id), None, row)
        before = image(driver, SQLITE, a.TENANT, things, lamp.id)
        driver.execute("UPDATE things SET name = 'Torch' WHERE id = ?", (lamp.id.bytes,))
        after = image(driver, SQLITE, a.TENANT, things, lamp.id)
        digests.replace(things, lamp.id, before, after)
        digests.save()
        return Digests(transaction).root(), root_of(sums_of_rows(transaction, {}))

    kept, of_rows = bus.store.write(follow)
    assert kept == of_rows
    assert kept != root_of(dict.fromkeys(range(256), 0))


def test_the_next_version_follows_that_of_the_row(bus: Bus) -> None:
    made = ThingMade(thing_id=uuid7(), name="Lamp")
    assert bus.store.read(lambda d: next_version(bus.transaction(d), made)) == 1
    done = bus.dispatch(MakeThing(name="Lamp"), a.context())
    bus.dispatch(RenameThing(thing_id=done.id, name="Torch"), a.context())

    renamed = ThingRenamed(thing_id=done.id, name="Light")
    assert bus.store.read(lambda d: next_version(bus.transaction(d), renamed)) == 3


@pytest.mark.parametrize(
    ("verdict", "creates", "written"),
    [
        ("accepted", True, True),
        ("accepted", False, True),
        ("rejected", True, True),  # it is kept, as a case
        ("rejected", False, False),
        ("superseded", False, False),
        ("quarantined", True, False),
    ],
)
def test_which_verdicts_write_rows(verdict: str, creates: bool, written: bool) -> None:
    unknown: dict[str, Any] = dict.fromkeys(Verdict.__slots__)
    assert stands(Verdict(**unknown | {"verdict": verdict, "creates": creates})) == written


# ---- columns ----------------------------------------------------------------------------------

POSTGRES = postgresql.dialect()  # type: ignore[no-untyped-call]


VALUES = {
    Id(): st.uuids(),
    Instant(): st.integers(-(10**15), 7 * 10**15).map(instant),
    Day(): st.dates(),
    Flag(): st.booleans(),
    Json(): st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    ),
}


@pytest.mark.parametrize("type_", VALUES, ids=lambda type_: type(type_).__name__)
@settings(max_examples=40)
@given(data=st.data())
def test_a_value_comes_back_as_it_was_put_in(type_: Any, data: st.DataObject) -> None:
    for value in (data.draw(VALUES[type_]), None):
        into, out = type_.bind_processor(SQLITE), type_.result_processor(SQLITE, None)
        stored = into(value) if into else value
        assert stored is None or isinstance(stored, bytes | int | str)
        assert (out(stored) if out else stored) == value


def test_what_postgresql_answers_in_its_own_zone_is_utc() -> None:
    out = Instant().result_processor(POSTGRES, None)
    told = datetime.fromisoformat("2026-11-23T10:30:00+01:00")

    assert out(told).isoformat() == "2026-11-23T09:30:00+00:00"
    assert out(None) is None
    assert Id().bind_processor(POSTGRES) is None
    assert IdList().bind_processor(POSTGRES)((THING,)) == [THING]


def test_the_same_value_has_the_same_text() -> None:
    assert canonical({"b": 1, "a": ["ü", None, True]}) == '{"a":["ü",null,true],"b":1}'
    assert canonical({"a": {"y": 1, "x": 2}}) == canonical({"a": {"x": 2, "y": 1}})
    assert Day().bind_processor(SQLITE)(date(2026, 1, 2)) == "2026-01-02"
