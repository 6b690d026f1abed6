"""Whatever was once written can be read for ever."""

import json
from typing import Any
from uuid import UUID

import pytest
from pydantic import create_model

from tests.golden.examples import lacking, stored
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.envelopes import Origin, Unreadable, raw_envelope, read_fact
from vitalbridge_desktop.kernel.messages import Event

CORPUS = stored()
ORIGIN = Origin("Front desk", -12)


def read_again(outer: dict[str, Any]) -> dict[str, Any]:
    """What a stored fact would be sent as today."""
    fact = read_fact(outer, REGISTRY)
    service = REGISTRY.events[type(fact)].service.name
    again: dict[str, Any] = json.loads(raw_envelope(fact, service, ORIGIN))
    return again


def of_what_was_said(kept: Any, again: Any) -> Any:
    """What is said today, without the fields that came later."""
    if isinstance(kept, dict):
        return {name: of_what_was_said(kept[name], again[name]) for name in kept}
    if isinstance(kept, list) and len(kept) == len(again):
        return [of_what_was_said(*both) for both in zip(kept, again, strict=True)]
    return again


@pytest.mark.parametrize("name", CORPUS)
def test_an_example_says_today_what_it_said_when_it_was_stored(name: str) -> None:
    kept, again = CORPUS[name], read_again(CORPUS[name])
    assert name.rstrip(".0123456789") == kept["type"]
    assert of_what_was_said(kept["data"], again["data"]) == kept["data"]
    assert {**again, "data": None} == {**kept, "data": None}


def test_an_undo_names_what_it_takes_back_and_no_other_envelope_does() -> None:
    (kept,) = stored("undone").values()
    assert read_again(kept) == kept
    assert read_fact(kept, REGISTRY).envelope.undoes == UUID(kept["undoes"])
    assert not any("undoes" in read_again(each) for each in CORPUS.values())


def test_every_field_of_every_event_stands_in_an_example() -> None:
    # python -m tests.golden.examples adds what is new; an old example stays as it is
    assert lacking(REGISTRY, CORPUS) == {}


def test_every_example_is_of_an_event_that_is_known() -> None:
    assert {each["type"] for each in CORPUS.values()} == set(REGISTRY.by_wire)


def test_an_event_without_an_example_is_found() -> None:
    corpus = {name: each for name, each in CORPUS.items() if name != "patient.merged"}
    assert lacking(REGISTRY, corpus) == {"patient.merged": {"", "patient_id", "into_id"}}


def test_a_field_without_an_example_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    known = REGISTRY.by_wire["working-hours.set"]
    later: type[Event] = create_model("Later", __base__=known, why=(str | None, None))
    monkeypatch.setitem(REGISTRY.by_wire, "working-hours.set", later)
    first = {name: each for name, each in CORPUS.items() if name != "working-hours.set.2"}
    came_later = {"why", "weekly.weeks", "weekly.location_id"}
    assert lacking(REGISTRY, first) == {"working-hours.set": came_later}


@pytest.mark.parametrize("mutant", ["renamed", "retyped"])
def test_a_field_that_was_renamed_or_retyped_is_found(
    mutant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = REGISTRY.by_wire["patient.merged"]
    fields: dict[str, Any] = {"into": (str, ...)} if mutant == "renamed" else {"into_id": (int, 1)}
    changed: type[Event] = create_model("PatientMerged", __base__=known.__mro__[1], **fields)
    monkeypatch.setitem(REGISTRY.by_wire, "patient.merged", changed)
    with pytest.raises(Unreadable, match="into_id"):
        read_fact(CORPUS["patient.merged"], REGISTRY)
