"""Names that a desk keeps in memory are those of its rows."""

import pytest

from tests import a
from tests.services.appointments.clinics import Clinic, Clock
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.patients.commands import SetPatientAlert, UpdatePatient
from vitalbridge_desktop.services.patients.queries import PatientName, PatientNames


@pytest.fixture
def clinic(store: Store) -> Clinic:
    """A clinic with two patients."""
    clock = Clock()
    return Clinic(Bus(store, REGISTRY, clock), clock)


def named(clinic: Clinic, *, phones: bool = True) -> list[PatientName]:
    """Who both are, asked once before: so that they are kept."""
    asked = PatientNames(ids=(clinic.anna, clinic.berg), phones=phones)
    clinic.ask(asked)
    return list(clinic.ask(asked).patients)


def test_a_name_that_was_changed_here_is_not_the_one_that_was_kept(clinic: Clinic) -> None:
    assert [who.family_name for who in named(clinic)] == ["Lindqvist", "Berg"]
    clinic.do(UpdatePatient(patient_id=clinic.anna, family_name="Lind"))
    clinic.do(SetPatientAlert(patient_id=clinic.berg, text="Latex"))

    assert [(who.family_name, who.alert) for who in named(clinic)] == [
        ("Lind", None),
        ("Berg", "Latex"),
    ]


def test_a_name_that_another_program_changed_is_not_the_one_that_was_kept(clinic: Clinic) -> None:
    named(clinic)
    there = Store(clinic.bus.store.file, a.KEY)
    change = UpdatePatient(patient_id=clinic.anna, family_name="Lind")
    Bus(there, REGISTRY, clinic.clock).dispatch(change, a.context())
    there.close()

    assert [who.family_name for who in named(clinic)] == ["Lind", "Berg"]


def test_a_name_is_answered_with_a_phone_only_where_one_was_asked_for(clinic: Clinic) -> None:
    clinic.do(UpdatePatient(patient_id=clinic.anna, phone="030 1112223"))

    assert [who.phone is None for who in named(clinic)] == [False, True]
    assert [who.phone for who in named(clinic, phones=False)] == [None, None]
