"""Laws of whatever is typed: it is done or refused in words, and never a bug of ours."""

import json
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from tests.acceptance.conftest import Clinic
from tests.acceptance.days import QUIET
from tests.acceptance.desk import Fields

HOSTILE: tuple[Any, ...] = (
    *(None, "", 0, -1, 10**20, 1.5, True, [], {}, [None], [[]], {"a": 1}, "x" * 600),
    *("\u202e\u0007", "'; DROP TABLE patients; --", "%_\\", "NaN", "٣", "24:00", "Z"),
    *("0001-01-01", "9999-12-31", "2026-W01-1", "-2027-01-01", 1_700_000_000, -12_345_678_901),
    *("0001-01-01T00:00", "9999-12-31T23:59", "2027-03-28T02:30", "2027-10-31T02:30"),
    *("2027-03-28T02:30:00+99:00", "2027-01-04T10:00:00.123456789Z", "2027-01-04T10:00"),
    "01980000-0000-7000-8000-000000000000",
)
EVERY = 11  # of the hostile values each field meets one in so many; the next field meets others
PLAUSIBLE = {"time_zone": "Europe/Berlin", "country": "DE", "colour": "#aabbcc", "start": "09:00"}
BY_FORMAT = {"date": str(QUIET), "date-time": f"{QUIET}T15:00", "time": "10:00"}
BY_TYPE = {"integer": 30, "boolean": False, "number": 1, "null": None}
DOORS = {"create-tenant", "add-staff-member", "set-roles", "set-password"}  # who may act at all


@pytest.mark.parametrize(("kind", "verb"), [("commands", "do"), ("queries", "ask")])
def test_nothing_that_can_be_typed_is_a_bug_of_ours(clinic: Clinic, kind: str, verb: str) -> None:
    messages = clinic.desk.call("catalog", "--json").printed()[kind]
    bugs = []
    for name, fields in inputs(clinic, messages):
        answer = clinic.desk.call(verb, name, json.dumps(fields))
        if answer.status == 3:
            bugs.append((name, fields))
        elif answer.status != 0:
            answer.error(answer.status)
    assert bugs == []
    assert clinic.desk.is_sound()


def inputs(clinic: Clinic, messages: Fields) -> Iterator[tuple[str, Fields]]:
    """Each message as it may be meant, and then with one field off."""
    offset = count()
    for name, entry in messages.items():
        if name in DOORS:
            continue
        schema = entry["schema"]
        usual = {
            field: plausible(clinic, field, what, schema.get("$defs", {}))
            for field, what in schema.get("properties", {}).items()
            if field != "command_id"
        }
        yield name, usual
        for field in usual:
            for value in HOSTILE[next(offset) % EVERY :: EVERY]:
                yield name, usual | {field: value}


def plausible(clinic: Clinic, field: str, what: Fields, known: Fields) -> Any:
    """A value of that schema, with ids of what there is."""
    what = known.get(what.get("$ref", "").rpartition("/")[2], what)
    what = what.get("anyOf", [what])[0]
    if "$ref" in what:
        return plausible(clinic, field, what, known)
    if "enum" in what or "const" in what:
        return what.get("enum", [what.get("const")])[0]
    if what["type"] == "array":
        return [plausible(clinic, field, what["items"], known)] if "items" in what else []
    if what["type"] == "object":
        parts = what.get("properties", {}).items()
        return {part: plausible(clinic, part, each, known) for part, each in parts}
    if what.get("format") == "uuid":
        return id_of(clinic, field)
    usual = BY_TYPE.get(what["type"], PLAUSIBLE.get(field, "Text"))
    return BY_FORMAT.get(what.get("format", ""), usual)


def id_of(clinic: Clinic, field: str) -> str:
    """Something of the clinic's that goes by that name, or else its visit."""
    things = {"provider": clinic.osei, "patient": clinic.pham, "into": clinic.berg}
    things |= {"room": clinic.room, "visit_type": clinic.buffered}
    return next((id for name, id in things.items() if name in field), clinic.visit)
