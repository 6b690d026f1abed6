"""The house rules: how messages, their functions and refusals are named, and who may say them."""

import inspect
import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest

import vitalbridge_desktop
from tests.catalogue import COMING, COMMANDS, EVENTS, QUERIES
from vitalbridge_desktop.catalog import catalog
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.errors import Invalid, Refusal
from vitalbridge_desktop.kernel.messages import WIRE, Command, Event, Query, wire_name
from vitalbridge_desktop.services.identity.rules import BEFORE_SIGN_IN, POLICY, permissions_of
from vitalbridge_desktop.ui.activity.activity_words import DID
from vitalbridge_desktop.ui.texts import IN_SHORT, KNOWN

Named = type[Command] | type[Query[Any]]
BOUND = {each.message: each.decide for each in REGISTRY.commands.values()} | {
    each.message: each.answer for each in REGISTRY.queries.values()
}
MESSAGES = (*BOUND, *REGISTRY.events)
REFUSING = ("kernel", "services", "sync", "exchange")  # whose refusals reach the front desk


def misnamed(bound: Iterable[tuple[Named, Any]]) -> list[str]:
    """Messages whose function does not bear their name."""
    wanted = {message: wire_name(message).replace("-", "_") for message, _ in bound}
    return [wanted[each] for each, does in bound if does.__name__ != wanted[each]]


def undescribed(messages: Iterable[type[Any]]) -> list[str]:
    """Messages that do not say in a sentence what they are."""
    return [
        each.__name__
        for each in messages
        if not re.match(r"[A-Z].*[.?!](\s|$)", each.__dict__.get("__doc__") or "", re.DOTALL)
    ]


def refusals() -> Iterator[type[Refusal]]:
    """Every kind of refusal of the product."""
    for part in REFUSING:
        package = import_module(f"vitalbridge_desktop.{part}")
        for found in walk_packages(package.__path__, f"{package.__name__}."):
            import_module(found.name)
    waiting = [Refusal]
    while waiting:
        more = waiting.pop().__subclasses__()
        yield from (each for each in more if each.__module__.startswith("vitalbridge_desktop."))
        waiting += more


def wordless(kinds: Iterable[type[Refusal]]) -> set[str]:
    """Codes that the front desk has no words for."""
    return {kind.code for kind in kinds} - KNOWN.keys() - IN_SHORT.keys()


def test_each_message_has_one_function_that_bears_its_name() -> None:
    assert misnamed(list(BOUND.items())) == []
    assert len({*BOUND.values()}) == len(BOUND)


def test_a_function_of_another_name_is_found() -> None:
    two = list(BOUND.items())[:2]
    swapped = [(two[0][0], two[1][1]), (two[1][0], two[0][1])]
    assert len(misnamed(swapped)) == 2


def test_facts_are_applied_and_admitted_by_participle() -> None:
    for each in REGISTRY.events.values():
        assert each.apply.__name__.startswith("apply_"), each.message
        assert each.admit is None or each.admit.__name__.startswith("admit_"), each.message


def test_each_message_says_what_it_is() -> None:
    assert undescribed(MESSAGES) == []


def test_a_message_that_says_nothing_is_found() -> None:
    silent = type("Silent", (Command,), {"__module__": __name__})
    assert undescribed([silent]) == ["Silent"]


def test_wire_names_are_well_formed_and_written_out() -> None:
    for event in REGISTRY.events:
        assert WIRE.match(event.wire)
        assert f'wire="{event.wire}"' in inspect.getsource(event)
    for message in BOUND:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", wire_name(message))


def test_each_event_names_what_it_is_about() -> None:
    for event in REGISTRY.events:
        assert event.key in event.model_fields
        assert event.kind in REGISTRY.events[event].service.aggregates


def test_each_command_and_query_is_in_the_policy() -> None:
    names = {wire_name(each) for each in BOUND}
    assert names - BEFORE_SIGN_IN - permissions_of(["administrator"]) == set()


def test_the_policy_allows_nothing_that_there_is_not() -> None:
    grants = {"overbook", "book-outside-hours", "approve-leave"}
    allowed = frozenset().union(*POLICY.values())
    assert allowed - {wire_name(each) for each in BOUND} - grants - COMING == set()


def test_every_refusal_has_a_code_of_its_own_kind() -> None:
    for kind in refusals():
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", kind.code), kind
        assert kind.code != Refusal.code, f"{kind.__name__} has no code"


def test_every_refusal_has_words_for_the_front_desk() -> None:
    assert wordless(refusals()) == set()


def test_a_refusal_without_words_is_found() -> None:
    class TooLoud(Invalid):
        """A refusal that nobody wrote words for."""

        code = "too_loud"

    assert wordless([TooLoud]) == {"too_loud"}


@pytest.mark.parametrize(
    ("kind", "names"), [("commands", COMMANDS), ("events", EVENTS), ("queries", QUERIES)]
)
def test_the_catalogue_holds_every_name_of_the_platform(kind: str, names: frozenset[str]) -> None:
    assert names - COMING - catalog(REGISTRY)[kind].keys() == set()


def test_every_event_has_words_for_the_list_of_what_was_done() -> None:
    assert {event.wire for event in REGISTRY.events} == set(DID)


def test_events_are_facts_of_the_package() -> None:
    assert all(issubclass(each, Event) for each in REGISTRY.events)
    assert vitalbridge_desktop.__name__ == "vitalbridge_desktop"
