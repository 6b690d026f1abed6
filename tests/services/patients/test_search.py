"""A patient is found as the front desk types, and search follows every change."""

from datetime import date
from uuid import UUID

import pytest

from tests import a
from tests.services.patients.people import found, record, registered, search
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.images import image, restore
from vitalbridge_desktop.services.patients.commands import ArchivePatient, UpdatePatient
from vitalbridge_desktop.services.patients.tables import patients as patients_table


@pytest.mark.parametrize(
    "text",
    [
        "l", "lind", "LINDQVIST", "lindqvist, anna", "anna lind", "mar ann", "  lind  ",
        "+49 30 1234567", "4930", "030 1234567", "0301234567", "(030) 123-4567", "4567", "34567",
        "+49 (0)30 1234567",
        "14.03.1961", "14.3.1961", "14.3.61", "14/03/1961", "3/14/1961", "1961-03-14", "1961-3",
        "1961-03-1", "14.03.19", "14.0", "٣٤٥٦٧", "lind ٣٤٥٦٧",
        "1961", "14.03.", "14.3", "lind 1961", "1961 anna 4567",
    ],
)  # fmt: skip
@pytest.mark.usefixtures("lindqvist")
def test_a_patient_is_found_as_the_front_desk_types(bus: Bus, text: str) -> None:
    registered(bus, "Osei", "Tom", birth_date=date(1975, 8, 29), phone="0171 8888888")
    assert found(bus, text) == ["Anna Maria Lindqvist"]


@pytest.mark.parametrize(
    "text", ["", "   ", "qvist", "tom lind", "15.03.1961", "1962", "9999", "123456", "r", "-", "*"]
)
@pytest.mark.usefixtures("lindqvist")
def test_what_begins_nothing_finds_nobody(bus: Bus, text: str) -> None:
    assert found(bus, text) == []


def test_a_record_number_is_found_in_every_way_of_writing_it(bus: Bus, lindqvist: UUID) -> None:
    registered(bus, "Osei", "Tom", birth_date=date(1975, 8, 29))
    number = record(bus, lindqvist).record_number
    letters = number[:3]
    for text in (number, number.lower(), f"{letters}-1", f"{letters}1", f"{letters}000001"):
        assert found(bus, text) == ["Anna Maria Lindqvist"], text


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Müller", "muller"), ("Müller", "MÜLLER"), ("Ångström", "angstrom"), ("Søren", "soren"),
        ("Sørensen", "søren"), ("Łukasz", "luka"), ("Strauß", "strauss"), ("Strauß", "strauß"),
        ("O’Neill", "o'neill"), ("O'Neill", "oneill"), ("O'Neill", "neill"), ("O'Neill", "o’n"),
        ("Müller-Lüdenscheidt", "ludensch"), ("Müller-Lüdenscheidt", "mullerlud"),
        ("de la Cruz", "cruz"), ("de la Cruz", "de la c"), ("Nguyễn", "nguyen"), ("李", "李"),
        ("Йорданов", "йорд"), ("Αλέξης", "ΑΛΈ"), ("Ægir", "aegir"), ("Œuvrard", "oeu"),
        ("d\u2019Angelo", "dangelo"), ("A\u030angstrom", "\u00e5ng"),
    ],
)  # fmt: skip
def test_a_name_is_found_with_its_accents_and_without(bus: Bus, written: str, typed: str) -> None:
    registered(bus, "Osei", "Tom", birth_date=date(1975, 8, 29))
    registered(bus, written, "Mia")
    assert len(found(bus, typed)) == 1


def test_family_names_come_before_given_names_and_whole_ones_before_beginnings(bus: Bus) -> None:
    for family_name, given_name in [
        ("Zola", "Lisa"), ("Lindqvist", "Bo"), ("Li", "Wei"), ("Lindqvist", "Ada"), ("Berg", "Li"),
    ]:  # fmt: skip
        registered(bus, family_name, given_name)
    assert found(bus, "li") == [
        "Wei Li", "Ada Lindqvist", "Bo Lindqvist", "Li Berg", "Lisa Zola",
    ]  # fmt: skip


def test_a_whole_name_is_found_among_however_many_that_begin_so(bus: Bus) -> None:
    for given_name in "ABCDEFGHI":
        registered(bus, "Liam", given_name)
    registered(bus, "Li", "Wei")
    assert found(bus, "li", limit=1) == ["Wei Li"]


def test_no_more_are_found_than_asked_for_and_each_once(bus: Bus) -> None:
    for n in range(30):
        registered(bus, "Lee", f"Lee{n:02}")
    assert found(bus, "lee", limit=7) == [f"Lee{n:02} Lee" for n in range(7)]
    assert len({each.id for each in search(bus, "lee", limit=100)}) == 30


def test_search_follows_every_change_of_a_record(bus: Bus, lindqvist: UUID) -> None:
    bus.dispatch(
        UpdatePatient(patient_id=lindqvist, family_name="Berg", phone="0171 555"), a.context()
    )
    assert found(bus, "lindqvist") == found(bus, "4567") == []
    assert search(bus, "lindqvist") == ()
    assert found(bus, "berg") == found(bus, "0171555") == ["Anna Maria Berg"]
    bus.dispatch(UpdatePatient(patient_id=lindqvist, phone=None), a.context())
    assert found(bus, "0171555") == []


def test_an_archived_patient_is_found_only_among_the_archived(bus: Bus, lindqvist: UUID) -> None:
    bus.dispatch(ArchivePatient(patient_id=lindqvist), a.context())
    assert search(bus, "lindqvist") == ()
    assert found(bus, "lindqvist", include_archived=True) == ["Anna Maria Lindqvist"]


def test_search_follows_a_record_that_is_restored_to_what_it_was(bus: Bus, lindqvist: UUID) -> None:
    """As a rebase does: the confirmed row comes back, or goes where there was none."""

    def put_back(was: dict[str, object] | None) -> None:
        def work(driver: Driver) -> None:
            transaction = bus.transaction(driver)
            where = driver, transaction.dialect, transaction.tenant_id
            restore(*where, patients_table, lindqvist, was=was)

        bus.store.write(work)

    def kept(driver: Driver) -> dict[str, object] | None:
        transaction = bus.transaction(driver)
        where = driver, transaction.dialect, transaction.tenant_id
        return image(*where, patients_table, lindqvist)

    was = bus.store.read(kept)
    bus.dispatch(UpdatePatient(patient_id=lindqvist, family_name="Berg"), a.context())
    put_back(was)
    assert found(bus, "lindqvist") == ["Anna Maria Lindqvist"]
    assert found(bus, "berg") == []
    put_back(None)
    assert found(bus, "lindqvist") == []
    put_back(was)
    assert found(bus, "lindqvist") == ["Anna Maria Lindqvist"]
