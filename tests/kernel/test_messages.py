"""Commands, queries and events: what they may say, and under which names they travel."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from tests.kernel.toys import (
    MOMENT,
    REGISTRY,
    THING,
    ListThings,
    MakeThing,
    OpenThing,
    ThingFact,
    ThingMade,
    ThingRenamed,
    things,
)
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Message, Minutes, wire_name
from vitalbridge_desktop.kernel.service import Registry, Service
from vitalbridge_desktop.kernel.time import now


class Break(Message):
    """A part of a command."""

    day: date


class Wait(Command):
    """A command with every kind of time."""

    minutes: Minutes
    at: datetime
    until: datetime | date | None = None
    breaks: tuple[Break, ...] = ()


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
