"""What the rules say is said in the language of the window, with all that it tells in English."""

import ast
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from typing import Annotated, Literal
from uuid import UUID

import pytest
from prepare import TRANSLATIONS
from pydantic import BaseModel, Field, ValidationError
from PySide6.QtCore import QCoreApplication, QLocale
from translations import RULES, NotTranslatable, ruled, sentence

from vitalbridge_desktop.kernel.errors import Inactive, Invalid, Stale
from vitalbridge_desktop.kernel.sentences import Sentence, said
from vitalbridge_desktop.services.appointments.queries import all_taken, lacking, none_has
from vitalbridge_desktop.services.tenants.queries import Room
from vitalbridge_desktop.ui.language import LANGUAGES, Language
from vitalbridge_desktop.ui.texts import describe, describe_invalid
from vitalbridge_desktop.ui.told import in_words_of, told

TAKEN = said(
    "The provider is taken from {start:%H:%M} to {end:%H:%M}.", start=time(9), end=time(9, 30)
)
TUESDAY = datetime.fromisoformat("2026-12-01T17:00")
ECG = Room(UUID(int=1), "Raum 2", None, True, 1)


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """The window speaks a language; English again afterwards."""
    app = QCoreApplication.instance()
    assert app is not None
    before, spoken = QLocale(), Language(app, TRANSLATIONS)
    try:
        spoken.speak(code)
        yield
    finally:
        spoken.speak("en")
        QLocale.setDefault(before)


def test_for_scripts_it_is_the_english_sentence() -> None:
    assert TAKEN == "The provider is taken from 09:00 to 09:30."
    assert json.dumps({"message": TAKEN}) == json.dumps({"message": str(TAKEN)})
    assert (
        said("No room in use has {what}.", what=("a", "b", "c")) == "No room in use has a, b and c."
    )
    assert said("At most %n days ahead.", count=7) == "At most 7 days ahead."


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("code", "sentence_"),
    [
        ("en", "The provider is taken from 09:00 to 09:30."),
        ("de", "Der Behandler ist von 09:00 bis 09:30 belegt."),
        ("es", "El profesional está ocupado de 09:00 a 09:30."),
        ("fr", "Le praticien est pris de 09:00 à 09:30."),
        ("ar", "مقدّم الرعاية مشغول من \u20689:00\xa0ص\u2069 إلى \u20689:30\xa0ص\u2069."),
    ],
)
def test_its_times_are_written_as_the_window_writes_them(code: str, sentence_: str) -> None:
    with speaking(code):
        assert describe(Invalid(TAKEN)) == sentence_


@pytest.mark.usefixtures("qapp")
def test_its_days_numbers_lists_and_sentences_within_are_told_too() -> None:
    why = said("The clinic books at most %n days ahead.", count=1)
    on_day = said("On {day:%a %d %b %Y}: {why}", day=TUESDAY.date(), why=why)
    away = said("On leave until {end:%a %d %b, %H:%M}.", end=TUESDAY)
    with speaking("de"):
        assert told(on_day) == (
            "Am Di. 1. Dez. 2026: Die Praxis vergibt Termine höchstens einen Tag im Voraus."
        )
        assert told(away) == "Abwesend bis Di. 1. Dez., 17:00."
        assert told(none_has(("EKG", "Waage"))) == "Kein Raum in Betrieb hat EKG und Waage."
        assert told(lacking(ECG, ("EKG",))) == "Raum 2 hat EKG nicht, was dieser Termin braucht."
    with speaking("fr"):
        assert told(all_taken(("ECG",))) == "Toutes les salles avec ECG sont alors prises."
    with speaking("en"):
        assert told(why) == "The clinic books at most 1 day ahead."


@pytest.mark.usefixtures("qapp")
def test_a_sentence_that_nobody_has_told_is_what_its_code_means() -> None:
    from_afar = Stale("Lars changed the phone at 10:12. Look once more.")
    with speaking("fr"):
        assert told(from_afar.message) is None
        assert in_words_of(from_afar.message) == from_afar.message
        assert "entre-temps" in describe(from_afar)
        assert describe(Inactive("room_id")) == "Cette salle n’est plus utilisée."
    assert describe(from_afar) == from_afar.message


class Length(BaseModel):
    """What a form fills in."""

    minutes: Annotated[int, Field(ge=5, le=600)]
    kind: Literal["a", "b"] = "a"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"minutes": 1}, "Das sind mindestens 5."),
        ({"minutes": 601}, "Das sind höchstens 600."),
        ({"minutes": "x"}, "Das ist keine Zahl."),
        ({}, "Bitte ausfüllen."),
        ({"minutes": 5, "kind": "c"}, "Bitte eines wählen."),
        ({"minutes": 5.5}, "So kann das nicht stimmen."),
    ],
)
def test_what_a_form_cannot_take_is_said_in_the_language_of_the_window(
    typed: dict[str, object], words: str
) -> None:
    with pytest.raises(ValidationError) as wrong:
        Length.model_validate(typed)
    with speaking("de"):
        assert [describe_invalid(each) for each in wrong.value.errors()] == [words]


def test_a_rule_that_puts_its_sentence_together_by_itself_is_found() -> None:
    rules = [word.text for word in ruled()]
    assert "Held until {end}." in rules  # without how English writes it
    assert "This visit was not cancelled." in rules  # a plain one, in the hands of a refusal
    file = Path(__file__).parents[2] / "vitalbridge_desktop/services/appointments/booked.py"
    for wrong in ("Invalid(f'{n} visits')", "said(f'{n} visits')", "said(words)"):
        call = ast.parse(wrong, mode="eval").body
        assert isinstance(call, ast.Call)
        with pytest.raises(NotTranslatable, match="booked"):
            list(sentence(file, call, {"Invalid"}))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"en"}))
def test_every_sentence_of_the_rules_is_told(code: str) -> None:
    with speaking(code):
        bare = [word.text for word in ruled() if told(word.text) is None and not word.counted]
        counted = [w.text for w in ruled() if w.counted and told(_with_number(w.text)) is None]
    assert (bare, counted, RULES) == ([], [], "rules")


def _with_number(form: str) -> Sentence:
    return said(form, count=7)
