"""Whatever is typed is a question and no syntax."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests import a
from tests.services.patients.people import found, registered, search
from tests.services.verdicts import applied
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.service import Registry
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.patients.events import PatientCreated
from vitalbridge_desktop.services.patients.rules import folded
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.tenants.commands import CreateTenant
from vitalbridge_desktop.services.tenants.service import tenants


@pytest.fixture(scope="module")
def clinic(migrated: Path) -> Iterator[Bus]:
    """A clinic with two patients; nothing is written to it but by this fixture."""
    file = migrated.with_name("searched.db")
    file.write_bytes(migrated.read_bytes())
    store = Store(file, a.KEY)
    store.write(a.desk)
    bus = Bus(store, Registry((tenants, patients)))
    founded = CreateTenant(name="Lakeside", time_zone="Europe/Berlin", country="DE")
    bus.dispatch(founded, a.context())
    for family_name, counter in (("Lindqvist", 1), ("O'Neill-Müller", 2)):
        fact = PatientCreated(
            patient_id=UUID(int=counter),
            record_number=f"BBB-{counter:06}",
            family_name=family_name,
            given_name="Anna",
            birth_date=date(1961, 3, 14),
            phone="+49 30 1234567",
        )
        applied(bus, fact)
    yield bus
    store.close()


def test_a_name_full_of_quotes_is_kept_and_found(bus: Bus) -> None:
    registered(bus, "\"Robert'); DROP TABLE patients;-- \\", 'x"y')
    assert len(found(bus, "robert")) == 1
    assert len(found(bus, "\"robert'); DROP")) == 1


SYNTAX = st.text(st.sampled_from(list("\"'*^:(){}+-.,/\\%_\0\t 0123456789\ue000andANDorORnear")))


@given(text=st.one_of(st.text(max_size=200), SYNTAX.map(lambda text: text[:200])))
@example(text='" OR family_name : "l')
@example(text='"')
@example(text="NEAR(lind, 3) AND NOT x")
@example(text="family_name:lind^2")
@example(text="\0lind\0")
@example(text="( ( ( (")
@example(text="1 " * 100)
@example(text="a " * 100)
@example(text="12/1234")
@settings(deadline=None, max_examples=300)
def test_whatever_is_typed_is_a_question_and_no_syntax(clinic: Bus, text: str) -> None:
    for each in search(clinic, text):
        assert each.family_name in {"Lindqvist", "O'Neill-Müller"}


@given(name=st.sampled_from(["lindqvist", "anna", "müller", "o'neill"]), noise=SYNTAX)
@settings(deadline=None, max_examples=100)
def test_signs_around_a_word_do_not_hide_it(clinic: Bus, name: str, noise: str) -> None:
    signs = "".join(each for each in noise if not each.isalnum() and each not in "\ue000_")
    assert found(clinic, f"{signs} {name} {signs}"[:200]) == found(clinic, name) != []


@given(st.text(max_size=40))
def test_folding_is_done_once_and_for_all(name: str) -> None:
    assert folded(folded(name)) == folded(name)
    assert folded(name.casefold()) == folded(name)
