"""Laws of providers: who they are, whether they see patients, and how they are found."""

import unicodedata
from collections.abc import Callable
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import AlreadySo, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.providers.commands import (
    CreateProvider,
    DeactivateProvider,
    ReactivateProvider,
    UpdateProvider,
)
from vitalbridge_desktop.services.providers.queries import (
    GetProvider,
    ListProviders,
    Provider,
    SearchProviders,
)
from vitalbridge_desktop.services.providers.rules import matches, words
from vitalbridge_desktop.services.providers.service import providers

ADA = CreateProvider(
    family_name="Lindqvist", given_name="Ada", title="Dr.", specialty="Cardiology", colour="sky"
)


@pytest.fixture
def bus(make_bus: Callable[..., Bus]) -> Bus:
    return make_bus(providers)


@pytest.fixture
def ada(bus: Bus) -> UUID:
    return bus.dispatch(ADA, a.context()).id


def found(bus: Bus, text: str, limit: int = 20) -> list[str]:
    answer = bus.ask(SearchProviders(text=text, limit=limit), a.context())
    return [each.family_name for each in answer.providers]


def test_a_provider_is_spoken_of_by_title_given_name_and_family_name(bus: Bus, ada: UUID) -> None:
    assert bus.ask(GetProvider(provider_id=ada), a.context()) == Provider(
        ada, "Lindqvist", "Ada", "Dr.", "Cardiology", True, "Dr. Ada Lindqvist", "sky", 1
    )
    tom = bus.dispatch(CreateProvider(family_name="Osei", given_name="Tom"), a.context()).id
    assert bus.ask(GetProvider(provider_id=tom), a.context()).name == "Tom Osei"


def test_providers_are_listed_by_family_name_and_inactive_ones_only_when_asked_for(
    bus: Bus, ada: UUID
) -> None:
    bus.dispatch(CreateProvider(family_name="Adler", given_name="Mia"), a.context())
    bus.dispatch(DeactivateProvider(provider_id=ada), a.context())

    listed = bus.ask(ListProviders(), a.context()).providers
    assert [each.family_name for each in listed] == ["Adler"]
    every = bus.ask(ListProviders(include_inactive=True), a.context()).providers
    assert [(each.family_name, each.active) for each in every] == [
        ("Adler", True),
        ("Lindqvist", False),
    ]


def test_undo_says_only_again_what_was_said(bus: Bus, ada: UUID) -> None:
    done = bus.dispatch(UpdateProvider(provider_id=ada, title="Prof.", colour=None), a.context())
    bus.dispatch(UpdateProvider(provider_id=ada, family_name="Berg"), a.context())
    known = bus.ask(GetProvider(provider_id=ada), a.context())
    assert (known.name, known.colour) == ("Prof. Ada Berg", None)

    bus.undo(done.command_id, a.context())

    known = bus.ask(GetProvider(provider_id=ada), a.context())
    assert (known.name, known.colour, known.specialty) == ("Dr. Ada Berg", "sky", "Cardiology")


def test_a_name_is_never_emptied(bus: Bus, ada: UUID) -> None:
    with pytest.raises(AlreadySo):
        bus.dispatch(UpdateProvider(provider_id=ada, family_name=None), a.context())
    with pytest.raises(ValidationError):
        UpdateProvider(provider_id=ada, family_name=" ")


def test_a_provider_goes_and_comes_back_and_neither_twice(bus: Bus, ada: UUID) -> None:
    with pytest.raises(AlreadySo):
        bus.dispatch(ReactivateProvider(provider_id=ada), a.context())
    gone = bus.dispatch(DeactivateProvider(provider_id=ada), a.context())
    with pytest.raises(AlreadySo):
        bus.dispatch(DeactivateProvider(provider_id=ada), a.context())
    bus.undo(gone.command_id, a.context())
    assert bus.ask(GetProvider(provider_id=ada), a.context()).active


def test_an_unknown_provider_is_not_found(bus: Bus) -> None:
    for command in (
        UpdateProvider(provider_id=uuid7(), title="Dr."),
        DeactivateProvider(provider_id=uuid7()),
        ReactivateProvider(provider_id=uuid7()),
    ):
        with pytest.raises(NotFound) as refused:
            bus.dispatch(command, a.context())
        assert refused.value.field == "provider_id"
    with pytest.raises(NotFound):
        bus.ask(GetProvider(provider_id=uuid7()), a.context())


@pytest.mark.parametrize(
    "text", ["lind", "ADA", "ada lind", "lindqvist, ada", "cardio", "dr ada", "Líndqvist"]
)
@pytest.mark.usefixtures("ada")
def test_a_provider_is_found_by_the_beginning_of_any_word(bus: Bus, text: str) -> None:
    bus.dispatch(CreateProvider(family_name="Osei", given_name="Tom"), a.context())
    assert found(bus, text) == ["Lindqvist"]


@pytest.mark.usefixtures("ada")
def test_nothing_sought_finds_nothing_and_nobody_is_found_by_the_middle_of_a_word(bus: Bus) -> None:
    for text in ("", "  ", "'", "-- %", "qvist", "ada osei"):
        assert found(bus, text) == []


def test_a_deactivated_provider_is_not_found(bus: Bus, ada: UUID) -> None:
    bus.dispatch(DeactivateProvider(provider_id=ada), a.context())
    assert found(bus, "lind") == []


def test_no_more_are_found_than_asked_for(bus: Bus) -> None:
    for given_name in ("Ann", "Bo", "Cy"):
        bus.dispatch(CreateProvider(family_name="Lee", given_name=given_name), a.context())
    assert found(bus, "lee", limit=2) == ["Lee", "Lee"]


@given(st.text(max_size=60))
def test_every_text_is_found_by_its_own_words_however_they_are_written(text: str) -> None:
    assert matches(words(text), text)
    assert words(" ".join(words(text))) == words(text)
    assert words(unicodedata.normalize("NFD", text)) == words(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("written", "typed"),
    [("Müller", "muller"), ("Søren", "soren"), ("Łukasz", "lukasz"), ("O’Neill", "o'neill"),
     ("Strauß", "strauss"), ("Nguyễn", "nguyen"), ("Ægir", "aegir")],
)  # fmt: skip
def test_a_name_is_found_as_it_is_typed_without_accents(written: str, typed: str) -> None:
    assert words(written) == words(typed)
