"""A whole booking said in one line, in any order, in English and German."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from vitalbridge_desktop.services.appointments.queries import VisitType
from vitalbridge_desktop.services.providers.queries import Provider
from vitalbridge_desktop.ui.appointments.typed.line import line_meaning

ENGLISH = QLocale("en_150")
NOW = datetime.fromisoformat("2026-11-23T10:42")  # a Monday
NINE = "2026-11-24 09:00"


def provider(number: int, family: str, given_name: str, specialty: str) -> Provider:
    """Somebody who sees patients."""
    name = f"Dr. {given_name} {family}"
    return Provider(UUID(int=number), family, given_name, "Dr.", specialty, True, name, None, 1)


PROVIDERS = (
    provider(1, "Lindqvist", "Ada", "Family medicine"),
    provider(2, "Okafor", "Samuel", "Cardiology"),
    provider(3, "Tanaka", "Mei", "Pediatrics"),
    provider(4, "Weber", "Jonas", "Dermatology"),
    provider(5, "Wéber-Roth", "Ida", "Dermatology"),
    provider(6, "El Amrani", "Sara", "Cardiology"),
)
TYPES = tuple(
    VisitType(UUID(int=number), name, minutes, 0, 0, "sky", name != "Retired", 1)
    for number, (name, minutes) in enumerate(
        [("Consult", 30), ("Follow-up", 30), ("Vaccination", 20), ("Telephone", 40), ("Retired", 9)]
    )
)


def said(text: str) -> tuple[str, str, str, str]:
    """With whom, what, when and for whom."""
    meaning = line_meaning(text, PROVIDERS, TYPES, NOW, ENGLISH)
    when = meaning.when
    moment = (
        "" if when is None else "soonest" if when.soonest else f"{when.at or when.since:%F %H:%M}"
    )
    kinds = "/".join(each.name for each in meaning.visit_types)
    length = f" {meaning.minutes}" if meaning.minutes else ""
    whom = "/".join(each.family_name for each in meaning.providers) or meaning.specialty or ""
    return whom, kinds + length, moment, meaning.patient


@pytest.mark.parametrize(
    ("text", "whom", "kind", "when", "patient"),
    [
        ("okaf tue 9 follow-up pham", "Okafor", "Follow-up", NINE, "pham"),
        ("pham okaf follow up tue 9", "Okafor", "Follow-up", NINE, "pham"),
        ("9 follow-up okafor tue pham linh", "Okafor", "Follow-up", NINE, "pham linh"),
        ("tue 9:00 Pham, Linh / okafor", "Okafor", "", NINE, "pham linh /"),
        ("pham okaf", "Okafor", "", "", "pham"),
        ("pham", "", "", "", "pham"),
        ("", "", "", "", ""),
        ("cardiology asap pham", "Cardiology", "", "soonest", "pham"),
        ("cardiologist tomorrow pham", "Cardiology", "", "2026-11-24 00:00", "pham"),
        ("anyone tue afternoon tele 5550 733", "", "Telephone", "2026-11-24 12:00", "5550 733"),
        ("amrani fri 10 quist", "El Amrani", "", "2026-11-27 10:00", "quist"),
        ("okaf tue 9 am pham", "Okafor", "", NINE, "pham"),
        ("okaf tue 2 pm pham", "Okafor", "", "2026-11-24 14:00", "pham"),
        ("okaf pham 0930 24.11.", "Okafor", "", "2026-11-24 09:30", "pham"),
        ("in 2 weeks 10:30 pham okaf 20 min", "Okafor", " 20", "2026-12-07 10:30", "pham"),
        ("pham 45min", "", " 45", "", "pham"),
        ("vacc rossi mia 8.12. 8:20", "", "Vaccination", "2026-12-08 08:20", "rossi mia"),
        ("mit okafor di um 9 uhr für pham", "Okafor", "", NINE, "pham"),
        ("nächste woche okaf pham", "Okafor", "", "2026-11-30 00:00", "pham"),
        ("übermorgen nachmittag okaf pham", "Okafor", "", "2026-11-25 12:00", "pham"),
        ("tue von berg okaf", "Okafor", "", "2026-11-24 00:00", "von berg"),
        ("okafor samuel tue 9 phan minh", "Okafor", "", NINE, "phan minh"),
        ("samuel tue 9 okafor phan", "Okafor", "", NINE, "samuel phan"),
        ("retired okaf tue 9", "Okafor", "", NINE, "retired"),
    ],
)  # fmt: skip
def test_a_line_is_understood_in_any_order(
    text: str, whom: str, kind: str, when: str, patient: str
) -> None:
    assert said(text) == (whom, kind, when, patient)


@pytest.mark.parametrize(
    ("text", "whom", "patient"),
    [
        ("dr weber for weber tue 9", "Weber", "weber"),
        ("for okafor with tanaka tue 9", "Tanaka", "okafor"),
        ("okafor with tanaka tue 9", "Tanaka", "okafor"),
        ("dr. w tue 9 quist", "Weber/Wéber-Roth", "quist"),
        ("for tuesday with okaf tue 9", "Okafor", "tuesday"),
    ],
)
def test_a_word_before_a_name_settles_whose_it_is(text: str, whom: str, patient: str) -> None:
    meaning = said(text)
    assert (meaning[0], meaning[3]) == (whom, patient)


def test_what_several_are_meant_by_names_them_all() -> None:
    assert said("we tue 9 quist")[0] == ""  # two letters are a name of anybody's
    assert said("web tue 9 quist")[0] == "Weber/Wéber-Roth"
    assert said("weber tue 9 quist")[0] == "Weber"
    assert said("weber-roth tue 9 quist")[0] == "Wéber-Roth"


@pytest.mark.parametrize("text", ["pham 2.9.1988 okaf tue 9", "okaf 14.3.61 pham tue 9"])
def test_a_birth_date_looks_the_patient_up_and_books_no_day(text: str) -> None:
    whom, _, when, patient = said(text)
    assert (whom, when) == ("Okafor", NINE)
    assert "19" in patient or "61" in patient


@given(
    st.permutations(["okaf", "tue 9", "follow-up", "pham linh"]),
    st.sampled_from(["", "soon", "45 min"]),
)
def test_the_order_of_the_parts_means_nothing(parts: list[str], more: str) -> None:
    meaning = said(" ".join([*parts, more]))
    assert meaning[0] == "Okafor"
    assert meaning[1].startswith("Follow-up")
    assert meaning[2] == NINE
    assert "pham linh" in meaning[3]


@given(st.text(alphabet="abdeforhimkptuwz0123456789.:/- ,äß’", max_size=60))
def test_whatever_is_typed_is_understood_somehow(text: str) -> None:
    meaning = line_meaning(text, PROVIDERS, TYPES, NOW, ENGLISH)
    assert meaning.when is None or meaning.when.since < NOW + timedelta(days=3 * 366)
