"""Who is spelt or heard otherwise is found, after those that are spelt right."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from uuid import UUID

import pytest

from tests import a
from tests.services.patients.people import registered, search
from tests.services.patients.slips import typed
from tests.services.verdicts import applied
from vitalbridge_desktop.demo.people import Person, people
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.service import Registry
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.patients.events import PatientCreated
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.tenants.commands import CreateTenant
from vitalbridge_desktop.services.tenants.service import tenants


def test_a_name_that_is_misspelt_is_found_and_said_to_be(bus: Bus, lindqvist: UUID) -> None:
    registered(bus, "Smith", "Tom")
    registered(bus, "Schmidt", "Eva")
    for text in ("lindquist", "limdqvist", "lindqist", "anna lindkvist", "linqdvist 1961"):
        (only,) = search(bus, text)
        assert (only.id, only.misspelt) == (lindqvist, True), text
    assert [each.family_name for each in search(bus, "smiht")] == ["Smith"]
    first, *_ = search(bus, "schmit")
    assert (first.family_name, first.misspelt) == ("Schmidt", True)


@pytest.mark.parametrize(
    "text", ["pahm", "pham linh", "lihn pham", "fam lin", "phma", "pam", "phan linh", "linh ham"]
)
def test_swapped_missing_and_misheard_letters_find_the_patient(bus: Bus, text: str) -> None:
    known = registered(bus, "Pham", "Linh")
    for family_name, given_name in (("Palmer", "Li"), ("Osei", "Lina"), ("Fischer", "Tom")):
        registered(bus, family_name, given_name)
    assert known in [each.id for each in search(bus, text, limit=5)]


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Müller", "mueller"), ("Mueller", "muller"), ("Meier", "mayer"), ("Schmidt", "shmit"),
        ("Xu", "xi"), ("Li", "il"), ("Phillips", "filips"), ("Nguyễn", "nguyne"), ("Kim", "ikm"),
        ("Strauß", "straus"), ("Søren", "soern"),
    ],
)  # fmt: skip
def test_a_name_is_found_by_its_sound_and_past_one_slip(bus: Bus, written: str, typed: str) -> None:
    known = registered(bus, written, "Mia")
    registered(bus, "Okafor", "Ben")
    assert [each.id for each in search(bus, typed)] == [known]


def test_of_a_hundred_single_slips_at_least_95_find_the_patient_among_the_first_five(
    demo: Bus, persons: list[Person]
) -> None:
    chance = Random(20261127)
    found = 0
    for one in chance.sample(persons, 200):
        text = typed(one.family_name, one.given_name, chance)
        five = search(demo, text, limit=5)
        names = (one.family_name, one.given_name)
        found += names in [(each.family_name, each.given_name) for each in five]
    assert found >= 190


@pytest.fixture(scope="module")
def persons() -> list[Person]:
    """Those of the demo clinic."""
    return people(2000, date(2026, 11, 27), Random(7))


@pytest.fixture(scope="module")
def demo(migrated: Path, persons: list[Person]) -> Iterator[Bus]:
    """A clinic with the demo's patients; nothing is written to it but by this fixture."""
    file = migrated.with_name("demo.db")
    file.write_bytes(migrated.read_bytes())
    store = Store(file, a.KEY)
    store.write(a.desk)
    bus = Bus(store, Registry((tenants, patients)))
    bus.dispatch(CreateTenant(name="Lakeside", time_zone="Europe/Berlin"), a.context())
    applied(
        bus,
        *(
            PatientCreated(
                patient_id=UUID(int=n),
                record_number=f"BBB-{n:06}",
                family_name=one.family_name,
                given_name=one.given_name,
                birth_date=one.birth_date,
            )
            for n, one in enumerate(persons, 1)
        ),
    )
    yield bus
    store.close()


def test_what_is_spelt_right_comes_before_what_is_misspelt(bus: Bus) -> None:
    for family_name in ("Meier", "Maier", "Osei"):
        registered(bus, family_name)
    assert [(each.family_name, each.misspelt) for each in search(bus, "meier")] == [
        ("Meier", False),
        ("Maier", True),
    ]
    assert [each.misspelt for each in search(bus, "meier", limit=1)] == [False]


@pytest.mark.usefixtures("lindqvist")
def test_a_misspelt_name_does_not_excuse_a_wrong_number(bus: Bus) -> None:
    assert search(bus, "lindquist 1975") == ()
