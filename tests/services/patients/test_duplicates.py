"""Laws of the warning: who is likely registered already is shown, and a person decides."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import a
from tests.services.patients.people import anna, record, registered
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.columns import canonical
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.patients.commands import (
    ArchivePatient,
    CreatePatient,
    DuplicatePatient,
    MergePatients,
    UpdatePatient,
)
from vitalbridge_desktop.services.patients.queries import (
    PatientName,
    PossibleDuplicates,
)
from vitalbridge_desktop.services.patients.rules import digits, likely_same, same_line

BORN = date(1961, 3, 14)
OTHER_DAY = date(1990, 1, 2)


def person(**said: Any) -> PatientName:
    fields: dict[str, Any] = {
        "family_name": "Lindqvist",
        "given_name": "Anna",
        "birth_date": BORN,
        "phone": None,
    }
    return PatientName(id=uuid7(), record_number="", alert=None, active=True, **(fields | said))


def evidence(refusal: Refusal) -> list[dict[str, Any]]:
    found = refusal.details["patients"]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"family_name": "LINDQVIST", "given_name": "anna"},
        {"family_name": "Líndqvist", "given_name": "Änna"},
        {"family_name": "Lindquist"},
        {"family_name": "Lindqist", "given_name": "Ana"},
        {"family_name": "Anna", "given_name": "Lindqvist"},
        {"family_name": "Berg", "phone": "030 1234567"},
        {"birth_date": OTHER_DAY, "given_name": "Eva", "phone": "+49 (30) 123-4567"},
        {"family_name": "Berg", "birth_date": OTHER_DAY, "phone": "030 1234567"},
        {"family_name": "Lyndqwist", "given_name": "Anah"},
    ],
)
def test_somebody_very_like_a_patient_is_refused_until_told_apart(
    bus: Bus, said: dict[str, Any]
) -> None:
    known = bus.dispatch(anna(phone="+49 30 1234567"), a.context()).id

    with pytest.raises(DuplicatePatient, match="Anna Lindqvist, born 14 March 1961") as refused:
        bus.dispatch(anna(**said), a.context())
    (likely,) = evidence(refused.value)
    assert likely["id"] == str(known)
    assert likely["record_number"] == record(bus, known).record_number
    assert canonical(refused.value.details)

    told = anna(**said, confirmed_not_duplicate=True)
    assert bus.dispatch(told, a.context()).events == ("patient.created",)


@pytest.mark.parametrize(
    "said",
    [
        {"birth_date": OTHER_DAY},
        {"given_name": "Tom"},
        {"family_name": "Osei"},
        {"given_name": "Eva", "phone": "030 7654321"},
    ],
)
def test_somebody_else_is_registered_without_a_question(bus: Bus, said: dict[str, Any]) -> None:
    registered(bus, "Lindqvist", phone="030 1234567")
    assert bus.dispatch(anna(**said), a.context()).events == ("patient.created",)


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("Pham", "Fam"), ("Müller", "Mueller"), ("Meier", "Mayer"), ("Schmidt", "Schmitt"),
        ("Phillips", "Filips"), ("Maximow", "Maksimov"),
    ],
)  # fmt: skip
def test_a_name_that_sounds_the_same_is_a_likely_one(bus: Bus, known: str, said: str) -> None:
    registered(bus, known)
    with pytest.raises(DuplicatePatient):
        bus.dispatch(anna(family_name=said), a.context())


def test_an_archived_patient_is_a_likely_one_and_a_merged_one_is_not(bus: Bus) -> None:
    asked = PossibleDuplicates(family_name="Lindqvist", given_name="Anna", birth_date=BORN)
    first = registered(bus, "Lindqvist")
    second = registered(bus, "Lindqvist", "Ana")
    bus.dispatch(ArchivePatient(patient_id=first), a.context())
    likely = bus.ask(asked, a.context()).patients
    assert [(each.id, each.active) for each in likely] == [(second, True), (first, False)]
    why = bus.ask(asked, a.context()).evidence
    assert why == (("birth-date", "names-alike"), ("birth-date", "name"))

    bus.dispatch(MergePatients(patient_id=second, into_id=first), a.context())
    assert [each.id for each in bus.ask(asked, a.context()).patients] == [first]


def test_an_email_is_one_mailbox_however_its_capitals_are_written(bus: Bus) -> None:
    known = registered(bus, "Lindqvist", email="Anna.L@example.org")
    somebody: dict[str, Any] = {
        "family_name": "Osei",
        "given_name": "Tom",
        "birth_date": OTHER_DAY,
    }
    with pytest.raises(DuplicatePatient, match="Anna Lindqvist") as refused:
        bus.dispatch(anna(**somebody, email="anna.l@EXAMPLE.org"), a.context())
    assert [each["id"] for each in evidence(refused.value)] == [str(known)]

    bus.dispatch(UpdatePatient(patient_id=known, email="a@example.org"), a.context())
    fresh = bus.dispatch(anna(**somebody, email="anna.l@example.org"), a.context()).id
    bus.dispatch(UpdatePatient(patient_id=fresh, email=None), a.context())
    asked = PossibleDuplicates(**somebody, email="ANNA.L@example.org")
    assert [each.id for each in bus.ask(asked, a.context()).patients] == [fresh]  # by the name
    asked = PossibleDuplicates(**(somebody | {"given_name": "Eva"}), email="A@example.org")
    assert [each.id for each in bus.ask(asked, a.context()).patients] == [known]
    assert bus.ask(asked, a.context()).evidence == (("email",),)
    with pytest.raises(DuplicatePatient) as twice:  # by the name and by the e-mail, told once
        bus.dispatch(anna(email="a@example.org"), a.context())
    assert len(evidence(twice.value)) == 1


def test_a_wish_that_is_sent_twice_registers_once(bus: Bus) -> None:
    command = anna()
    first = bus.dispatch(command, a.context())
    assert bus.dispatch(command, a.context()) == first


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("030 1234567", "+49 30 1234567", True),
        ("555 123", "555123", True),
        ("555 123", "0555 123", False),
        ("030 1234567", "030 1234568", False),
        ("", "", False),
        (None, None, False),
        ("---", "...", False),
    ],
)
def test_a_phone_is_one_line_however_it_is_dialled(
    one: str | None, other: str | None, same: bool
) -> None:
    assert same_line(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Okafor", "John"), ("Okafor", "Jon"), True),
        (("Okafor", "John"), ("Okafor", "Joan"), True),
        (("Schwarzenberger", "Max"), ("Schwarzenberger", "Mia"), False),
        (("Nguyễn", "Anh"), ("Nguyen", "Anh"), True),
        (("Li", "Wei"), ("Lu", "Mei"), False),
        (("O'Neill", "Mary-Jane"), ("ONeill", "Mary Jane"), True),
    ],
)
def test_names_are_alike_or_not(one: tuple[str, str], other: tuple[str, str], same: bool) -> None:
    first = person(family_name=one[0], given_name=one[1])
    second = person(family_name=other[0], given_name=other[1])
    assert likely_same(first, second) is likely_same(second, first) is same


people = st.builds(
    person,
    family_name=st.text(max_size=12),
    given_name=st.text(max_size=12),
    birth_date=st.sampled_from([BORN, OTHER_DAY]),
    phone=st.none() | st.text("0123456789 +-", max_size=14),
)


@given(people, people)
def test_likeness_is_mutual_and_everybody_is_like_themselves(
    one: PatientName, other: PatientName
) -> None:
    assert likely_same(one, one)
    assert likely_same(one, other) is likely_same(other, one)
    assert same_line(one.phone, one.phone) is bool(digits(one.phone))


def test_a_form_asks_before_it_registers_what_the_command_would_refuse() -> None:
    asked = PossibleDuplicates.model_fields.keys() - {"patient_id"}  # who is registered already
    assert asked <= CreatePatient.model_fields.keys()
