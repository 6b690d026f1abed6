"""Laws of phone numbers: one line is one text, however it is written; shown as people write it."""

from collections.abc import Callable

import pytest

from tests import a
from tests.services.patients.people import anna, found, record, registered
from tests.services.verdicts import applied
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.patients.commands import DuplicatePatient, UpdatePatient
from vitalbridge_desktop.services.patients.events import PatientCreated
from vitalbridge_desktop.services.patients.phones import kept_form, shown_form
from vitalbridge_desktop.services.patients.queries import ListRecords, PossibleDuplicates
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.tenants.commands import CreateTenant
from vitalbridge_desktop.services.tenants.service import tenants


@pytest.fixture
def berlin(make_bus: Callable[..., Bus]) -> Bus:
    """A clinic that said that it is in Germany."""
    made = make_bus(tenants, patients)
    founded = CreateTenant(name="Lakeside", time_zone="Europe/Berlin", country="DE")
    made.dispatch(founded, a.context())
    return made


def kept(bus: Bus) -> list[str | None]:
    """The numbers as they are handed on."""
    return [each.phone for each in bus.ask(ListRecords(), a.context()).records]


@pytest.mark.parametrize(
    ("written", "country", "stored", "shown"),
    [
        ("030 5550 9201", "DE", "+493055509201", "030 55509201"),
        ("(030) 5550-9201", "DE", "+493055509201", "030 55509201"),
        ("0049 30 55509201", "DE", "+493055509201", "030 55509201"),
        ("+49 (0)30 55509201", "DE", "+493055509201", "030 55509201"),
        ("+49 30 55509201", None, "+493055509201", "+49 30 55509201"),
        ("+49 30 55509201", "US", "+493055509201", "+49 30 55509201"),
        ("011 49 30 55509201", "US", "+493055509201", "+49 30 55509201"),
        ("212 555 0192", "US", "+12125550192", "(212) 555-0192"),
        ("1-212-555-0192", "US", "+12125550192", "(212) 555-0192"),
        ("06 6982 1234", "IT", "+390669821234", "06 6982 1234"),
        ("030 1234567 ext. 12", "DE", "+49301234567;ext=12", "030 1234567 ext. 12"),
        ("030 5550 9201", None, "030 5550 9201", "030 5550 9201"),
        ("030 5550 9201", "XX", "030 5550 9201", "030 5550 9201"),
    ],
)
def test_a_number_is_kept_in_one_form_and_shown_as_at_home(
    written: str, country: str | None, stored: str, shown: str
) -> None:
    assert kept_form(written, country) == stored
    assert shown_form(stored, country) == shown
    assert kept_form(shown, country) == stored


@pytest.mark.parametrize(
    ("written", "country", "sentence"),
    [
        ("123", "DE", "too short|area code"),
        ("030 12345678901234567", "DE", "too long"),
        ("+999 123456", "DE", "No country has this code"),
        ("555-0192", "US", "area code"),
        ("+1 212 555", None, "phone number"),
    ],
)
def test_a_number_that_no_line_can_have_is_refused_in_words(
    written: str, country: str | None, sentence: str
) -> None:
    with pytest.raises(Invalid, match=sentence) as refused:
        kept_form(written, country, "contact_phone")
    assert refused.value.field == "contact_phone"


def test_an_impossible_number_is_refused_at_its_field_and_writes_nothing(berlin: Bus) -> None:
    for field in ("phone", "contact_phone"):
        with pytest.raises(Invalid) as refused:
            berlin.dispatch(anna(**{field: "+999 123456"}), a.context())
        assert refused.value.field == field
    known = registered(berlin, "Lindqvist")
    with pytest.raises(Invalid):
        berlin.dispatch(UpdatePatient(patient_id=known, phone="+999 123456"), a.context())
    assert kept(berlin) == [None]


def test_a_record_keeps_one_form_and_shows_another(berlin: Bus) -> None:
    known = registered(berlin, "Lindqvist", phone="0049 30-5550 9201", contact_phone="0171 5551234")
    shown = record(berlin, known)
    assert (shown.phone, shown.contact_phone) == ("030 55509201", "0171 5551234")
    assert kept(berlin) == ["+493055509201"]


@pytest.mark.parametrize(
    "typed", ["030 5550", "03055509", "+49 30 555", "0049305550", "5550 9201", "55509201", "9201"]
)
def test_a_number_is_found_as_it_is_dialled_at_home_whole_or_half(berlin: Bus, typed: str) -> None:
    registered(berlin, "Lindqvist", phone="+49 30 5550 9201")
    registered(berlin, "Osei", "Tom", phone="+44 20 7946 0000")
    assert found(berlin, typed) == ["Anna Lindqvist"]


def test_one_line_written_in_two_ways_is_a_likely_duplicate(berlin: Bus) -> None:
    registered(berlin, "Lindqvist", phone="030 5550 9201")
    with pytest.raises(DuplicatePatient):
        berlin.dispatch(anna(family_name="Berg", phone="0049 30/55509201"), a.context())


def test_lines_of_two_cities_that_end_alike_are_two(berlin: Bus) -> None:
    registered(berlin, "Lindqvist", phone="030 5550 9201")
    berlin.dispatch(anna(family_name="Berg", given_name="Tom", phone="089 5550 9201"), a.context())


def test_a_number_that_is_still_being_typed_is_no_mistake_yet(berlin: Bus) -> None:
    asked = PossibleDuplicates(
        family_name="Lindqvist", given_name="Anna", birth_date=anna().birth_date, phone="+4"
    )
    registered(berlin, "Lindqvist", phone="030 5550 9201")
    (likely,) = berlin.ask(asked, a.context()).patients
    assert likely.phone == "030 55509201"


def test_what_was_stated_before_numbers_had_one_form_is_read_and_found(berlin: Bus) -> None:
    before = PatientCreated(
        patient_id=uuid7(), record_number="BBB-000001", family_name="Osei", given_name="Tom",
        birth_date=anna().birth_date, phone="030 / 5550 9201",
    )  # fmt: skip
    applied(berlin, before)
    assert record(berlin, before.patient_id).phone == "030 / 5550 9201"
    for typed in ("030 5550", "+49 30 5550 9201", "9201"):
        assert found(berlin, typed) == ["Tom Osei"], typed
    with pytest.raises(DuplicatePatient):
        berlin.dispatch(anna(phone="+49 30 5550 9201"), a.context())


def test_an_undo_brings_back_what_was_there_whatever_form_it_had(berlin: Bus) -> None:
    before = PatientCreated(
        patient_id=uuid7(), record_number="BBB-000001", family_name="Osei", given_name="Tom",
        birth_date=anna().birth_date, phone="030 1",
    )  # fmt: skip
    applied(berlin, before)
    change = UpdatePatient(patient_id=before.patient_id, phone="030 5550 9201")
    done = berlin.dispatch(change, a.context())
    berlin.undo(done.command_id, a.context())
    assert kept(berlin) == ["030 1"]
