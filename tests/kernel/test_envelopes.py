"""A fact travels as a cloud event, and arrives as it was or not at all."""

import json

import pytest

from tests import a
from tests.kernel.toys import (
    MOMENT,
    REGISTRY,
    THING,
    ThingMade,
)
from vitalbridge_desktop.kernel.columns import (
    canonical,
)
from vitalbridge_desktop.kernel.envelopes import Origin, Unreadable, raw_envelope, read_fact
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Envelope


def stated() -> ThingMade:
    """A fact in its envelope."""
    fact = ThingMade(thing_id=THING, name="Lamp")
    fact.state(Envelope(uuid7(), a.TENANT, MOMENT, a.STAFF, uuid7(), 0, 7, 1))
    return fact


def envelope(**changed: object) -> str:
    """A fact's envelope as text, with some of its fields replaced."""
    raw = json.loads(raw_envelope(stated(), "things", Origin("Desk 1", -3)))
    return json.dumps({k: v for k, v in (raw | changed).items() if v is not ...})


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
