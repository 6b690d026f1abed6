"""Laws of the second phone: it is found, known again and taken back as the first one is."""

from collections.abc import Callable
from datetime import date

import pytest

from tests import a
from tests.services.patients.people import anna, found, record, registered
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import AlreadySo
from vitalbridge_desktop.services.patients.commands import DuplicatePatient, UpdatePatient
from vitalbridge_desktop.services.patients.queries import ListPatients, PatientNames
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.tenants.commands import CreateTenant
from vitalbridge_desktop.services.tenants.service import tenants


@pytest.fixture
def bus(make_bus: Callable[..., Bus]) -> Bus:
    """A clinic that said that it is in Germany."""
    made = make_bus(tenants, patients)
    founded = CreateTenant(name="Lakeside", time_zone="Europe/Berlin", country="DE")
    made.dispatch(founded, a.context())
    return made


def test_a_patient_is_found_by_either_phone_as_long_as_the_record_has_it(bus: Bus) -> None:
    id = registered(bus, "Berg", phone="030 55509201")
    registered(bus, "Osei", "Tom", phone="030 1234567", second_phone="0171 8888888")
    assert found(bus, "030 55509202") == []
    bus.dispatch(UpdatePatient(patient_id=id, second_phone="030 555 09202"), a.context())
    for text in ("030 55509202", "509202", "anna 9202", "55509201", "+49 30 5550"):
        assert found(bus, text) == ["Anna Berg"], text
    assert found(bus, "8888888") == ["Tom Osei"]

    bus.dispatch(UpdatePatient(patient_id=id, family_name="Bergmann"), a.context())
    other = bus.dispatch(UpdatePatient(patient_id=id, second_phone="030 55509203"), a.context())
    assert found(bus, "bergmann 9203") == ["Anna Bergmann"]
    assert found(bus, "55509202") == []
    bus.undo(other.command_id, a.context())
    assert (found(bus, "55509203"), found(bus, "55509202")) == ([], ["Anna Bergmann"])
    bus.dispatch(UpdatePatient(patient_id=id, second_phone=None), a.context())
    assert (found(bus, "55509202"), found(bus, "55509201")) == ([], ["Anna Bergmann"])


def test_both_phones_are_shown_as_at_home_wherever_a_patient_is_named(bus: Bus) -> None:
    id = registered(bus, "Berg", phone="030 55509201", second_phone="+44 20 7946 0958")
    both = ("030 55509201", "+44 20 7946 0958")
    named = bus.ask(PatientNames(ids=(id,)), a.context()).patients
    listed = bus.ask(ListPatients(), a.context()).patients
    assert [(each.phone, each.second_phone) for each in (*named, *listed)] == [both] * 2
    assert (record(bus, id).phone, record(bus, id).second_phone) == both
    (unnamed,) = bus.ask(PatientNames(ids=(id,), phones=False), a.context()).patients
    assert (unnamed.phone, unnamed.second_phone) == (None, None)


def test_the_second_phone_is_the_first_where_there_is_no_other_and_never_the_same(bus: Bus) -> None:
    id = registered(bus, "Berg", second_phone="030 55509202")
    assert (record(bus, id).phone, record(bus, id).second_phone) == ("030 55509202", None)
    with pytest.raises(AlreadySo):
        bus.dispatch(UpdatePatient(patient_id=id, second_phone="+49 30 55509202"), a.context())

    bus.dispatch(UpdatePatient(patient_id=id, second_phone="030 55509203"), a.context())
    emptied = bus.dispatch(UpdatePatient(patient_id=id, phone=None), a.context())
    assert (record(bus, id).phone, record(bus, id).second_phone) == ("030 55509203", None)
    bus.undo(emptied.command_id, a.context())
    assert (record(bus, id).phone, record(bus, id).second_phone) == ("030 55509202", "030 55509203")


@pytest.mark.parametrize("field", ["phone", "second_phone"])
def test_who_has_a_phone_that_is_somebodys_second_one_may_be_the_same(bus: Bus, field: str) -> None:
    registered(bus, "Berg", phone="030 55509201", second_phone="030 55509202")
    other = anna(family_name="Osei", birth_date=date(1990, 1, 2), **{field: "030 55509202"})
    with pytest.raises(DuplicatePatient):
        bus.dispatch(other, a.context())


def test_a_record_without_one_is_written_so_that_an_older_desk_can_read_it(bus: Bus) -> None:
    id = registered(bus, "Berg", phone="030 55509201")
    bus.dispatch(UpdatePatient(patient_id=id, phone="030 55509202"), a.context())
    told = bus.store.read(lambda d: d.execute("SELECT raw FROM outbox", {}).fetchall())
    assert len(told) > 2
    assert not [raw for (raw,) in told if "second_phone" in raw]
