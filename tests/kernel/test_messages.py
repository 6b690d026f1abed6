"""Messages are frozen values, facts travel in envelopes, and rows can be put back and hashed."""

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlalchemy.dialects import postgresql

from tests import a
from tests.kernel.toys import (
    REGISTRY,
    ListThings,
    MakeThing,
    OpenThing,
    RenameThing,
    ThingFact,
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
from vitalbridge_desktop.kernel.envelopes import Origin, Unreadable, raw_envelope, read_fact
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.images import image, restore
from vitalbridge_desktop.kernel.messages import Command, Envelope, Message, Minutes, wire_name
from vitalbridge_desktop.kernel.prepared import SQLITE
from vitalbridge_desktop.kernel.service import Registry, Service, Verdict
from vitalbridge_desktop.kernel.time import now

MOMENT = datetime(2026, 11, 23, 9, 30, 0, 123456, tzinfo=UTC)
THING = uuid7()


class Break(Message):
    """A part of a command."""

    day: date


class Wait(Command):
    """A command with every kind of time."""

    minutes: Minutes
    at: datetime
    until: datetime | date | None = None
    breaks: tuple[Break, ...] = ()


def stated() -> ThingMade:
    """A fact in its envelope."""
    fact = ThingMade(thing_id=THING, name="Lamp")
    fact.state(Envelope(uuid7(), a.TENANT, MOMENT, a.STAFF, uuid7(), 0, 7, 1))
    return fact


def envelope(**changed: object) -> str:
    """A fact's envelope as text, with some of its fields replaced."""
    raw = json.loads(raw_envelope(stated(), "things", Origin("Desk 1", -3)))
    return json.dumps({k: v for k, v in (raw | changed).items() if v is not ...})


# ---- messages ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type_", "name"),
    [(MakeThing, "make-thing"), (ListThings, "list-things"), (OpenThing, "open-thing")],
)
def test_the_name_of_a_message_is_that_of_its_class(type_: Any, name: str) -> None:
    assert wire_name(type_) == name
    names: dict[str, Any] = {**REGISTRY.command_names, **REGISTRY.query_names}
    assert names[name] is type_


@pytest.mark.parametrize(
    "said",
    [
        '{"name": "Lamp", "colour": "red"}',
        '{"name": 7}',
        '{"name": ""}',
        '{"name": "   "}',
        '{"name": "a\\u0000b"}',
        '{"name": "a\\u001bb"}',
        '{"name": null}',
        "{}",
        "[]",
        "7",
        '{"name": "Lamp", "thing_id": 7}',
        '{"name": "Lamp", "command_id": "not one"}',
        '{"name": "' + "x" * 501 + '"}',
    ],
)
def test_what_is_not_meant_is_no_command(said: str) -> None:
    with pytest.raises(ValidationError):
        MakeThing.model_validate_json(said)


@pytest.mark.parametrize(
    "said",
    [
        '{"minutes": "30", "at": "2026-11-23T09:00"}',
        '{"minutes": 30.0, "at": "2026-11-23T09:00"}',
        '{"minutes": true, "at": "2026-11-23T09:00"}',
        '{"minutes": 4, "at": "2026-11-23T09:00"}',
        '{"minutes": 30, "at": 1795424400}',
        '{"minutes": 30, "at": "1795424400"}',
        '{"minutes": 30, "at": "20261123"}',
        '{"minutes": 30, "at": "-5"}',
        '{"minutes": 30, "at": "2026-11-23T09:00", "until": "20261123"}',
        '{"minutes": 30, "at": "2026-11-23T09:00", "until": "86400"}',
        '{"minutes": 30, "at": "2026-11-23T09:00", "breaks": [{"day": "86400"}]}',
        '{"minutes": 30, "at": "2026-02-30T09:00"}',
        '{"minutes": 30, "at": "2026-11-23T25:00"}',
    ],
)
def test_a_number_does_not_pass_for_a_time_nor_a_text_for_a_number(said: str) -> None:
    right = '{"minutes": 30, "at": "2026-11-23T09:00", "breaks": [{"day": "2026-11-23"}]'
    assert Wait.model_validate_json(right + "}").minutes == 30
    for until in (date(2026, 11, 24), MOMENT):
        assert Wait.model_validate_json(f'{right}, "until": "{until.isoformat()}"}}').until == until
    with pytest.raises(ValidationError):
        Wait.model_validate_json(said)


def test_a_message_does_not_change() -> None:
    command = MakeThing(name="  Lamp ")
    assert command.name == "Lamp"
    with pytest.raises(ValidationError):
        command.name = "Chair"  # type: ignore[misc]


def test_two_commands_are_two_even_if_they_say_the_same() -> None:
    assert MakeThing(name="Lamp").command_id != MakeThing(name="Lamp").command_id


def test_an_event_knows_its_wire_name_its_aggregate_and_whether_it_creates() -> None:
    assert (ThingMade.wire, ThingMade.kind, ThingMade.creates) == ("thing.made", "thing", True)
    assert (ThingRenamed.wire, ThingRenamed.creates) == ("thing.renamed", False)
    assert ThingFact.wire == ""
    assert ThingMade(thing_id=THING, name="Lamp").subject_id == THING


@pytest.mark.parametrize("wire", ["ThingMade", "thing", "thing.", "thing.made.again", "thing.Made"])
def test_a_wire_name_is_thing_and_participle(wire: str) -> None:
    with pytest.raises(TypeError, match="no wire name"):

        class Wrong(ThingFact, wire=wire):
            pass


def test_a_fact_that_was_not_stated_has_no_envelope() -> None:
    with pytest.raises(RuntimeError, match=r"thing\.made was not stated"):
        _ = ThingMade(thing_id=THING, name="Lamp").envelope


def test_ids_sort_by_the_moment_they_were_made() -> None:
    made = [uuid7() for _ in range(2000)]
    before, after = now() - timedelta(minutes=1), now() + timedelta(minutes=1)

    assert len(set(made)) == 2000
    assert [each.int >> 80 for each in made] == sorted(each.int >> 80 for each in made)
    for each in made:
        assert (each.version, each.variant) == (7, "specified in RFC 4122")
        at = datetime.fromtimestamp((each.int >> 80) / 1000, UTC)
        assert before < at < after


# ---- envelopes --------------------------------------------------------------------------------


def test_a_fact_travels_as_a_cloud_event_and_arrives_as_it_was() -> None:
    fact = stated()
    raw = raw_envelope(fact, "things", Origin("Desk 1", -3))
    outer = json.loads(raw)

    assert raw == canonical(outer)
    assert outer["specversion"] == "1.0"
    assert outer["source"] == f"urn:vitalbridge:tenant:{a.TENANT}:things"
    assert outer["subject"] == outer["partitionkey"] == f"thing/{THING}"
    assert outer["dataschema"] == "urn:vitalbridge:event:thing.made:1"
    assert outer["time"] == "2026-11-23T09:30:00.123456+00:00"
    assert (outer["baseversion"], outer["baseposition"], outer["clockoffset"]) == (0, 7, -3)
    again = read_fact(raw, REGISTRY, version=1)
    assert again == fact
    assert again.envelope == fact.envelope


@pytest.mark.parametrize(
    "changed",
    [
        {"id": "not one"},
        {"id": ...},
        {"time": "2026-11-23T09:30:00"},
        {"time": "yesterday"},
        {"tenantid": None},
        {"authid": 7},
        {"baseversion": "many"},
        {"data": {"thing_id": str(THING)}},
        {"data": {"thing_id": str(THING), "name": 7}},
        {"data": {"thing_id": str(THING), "name": "Lamp", "more": 1}},
        {"data": ...},
        {"data": "Lamp"},
        {"subject": f"thing/{uuid7()}"},
        {"subject": f"patient/{THING}"},
        {"subject": ...},
    ],
)
def test_an_envelope_that_does_not_hold_is_unreadable(changed: dict[str, object]) -> None:
    with pytest.raises(Unreadable) as told:
        read_fact(envelope(**changed), REGISTRY)
    assert told.value.code == "schema_invalid"


@pytest.mark.parametrize("raw", ["", "{", "[]", "7", "null", '"text"', '{"type": ["a"]}', "{}"])
def test_what_is_no_envelope_is_unreadable(raw: str) -> None:
    with pytest.raises(Unreadable):
        read_fact(raw, REGISTRY)


def test_a_fact_of_a_newer_version_is_told_from_a_broken_one() -> None:
    with pytest.raises(Unreadable) as told:
        read_fact(envelope(type="thing.painted"), REGISTRY)
    assert told.value.code == "unknown_type"


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


# ---- tables of contents -----------------------------------------------------------------------


def test_a_message_or_a_table_belongs_to_one_service() -> None:
    class MadeElsewhere(ThingFact, wire="thing.made"):
        pass

    others = [Service("others") for _ in range(4)]
    others[0].command(MakeThing, lambda *_: None)
    others[1].event(ThingMade, lambda *_: None)
    others[2].event(MadeElsewhere, lambda *_: None)
    others[3].query(ListThings, lambda *_: None)
    for other in (*others, Service("others", (), thing=things)):
        with pytest.raises(TypeError, match="bound twice"):
            Registry((*REGISTRY.services, other))
