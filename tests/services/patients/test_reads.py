"""At a million patients nothing that a desk does may read them all."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from tests import a
from tests.services.patients.people import anna, registered
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Cursor, Driver
from vitalbridge_desktop.kernel.messages import Command, Query
from vitalbridge_desktop.services.patients.commands import SetPatientAlert, UpdatePatient
from vitalbridge_desktop.services.patients.queries import (
    GetPatient,
    ListPatients,
    PatientNames,
    PossibleDuplicates,
    SearchPatients,
)

PATIENT = UUID("01980000-0000-7000-8000-0000000000aa")
ASKED: list[Query[Any]] = [
    PatientNames(ids=(PATIENT,)),
    ListPatients(),
    SearchPatients(text="lindquist 1961 4567"),
    PossibleDuplicates(family_name="Berg", given_name="Ida", birth_date=date(1961, 3, 14)),
]


class Watched:
    """A connection that tells how SQLite carries out each statement on patients."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self.plans: list[str] = []

    def execute(self, sql: str, values: Mapping[str, Any] | Sequence[Any] = ()) -> Cursor:
        """Run one statement, after asking for its plan."""
        if "FROM patient" in sql:
            plan = self._driver.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
            self.plans += [step for *_, step in plan]
        return self._driver.execute(sql, values)


def reads_them_all(step: str) -> bool:
    """``SEARCH patients USING PRIMARY KEY (tenant_id=?)`` is a walk over all of the clinic's."""
    return step.endswith("(tenant_id=?)") or (
        step.startswith("SCAN patient") and "VIRTUAL TABLE" not in step
    )


@pytest.mark.parametrize("query", ASKED, ids=lambda query: type(query).__name__)
def test_no_question_reads_all_patients(bus: Bus, query: Query[Any]) -> None:
    after = registered(bus, "Lindqvist")

    def ask(driver: Driver) -> list[str]:
        watched = Watched(driver)
        bus.transaction(watched).ask(query)
        bus.transaction(watched).ask(ListPatients(after=after))
        bus.transaction(watched).ask(GetPatient(patient_id=after))
        return watched.plans

    plans = bus.store.read(ask)
    assert plans
    assert [step for step in plans if reads_them_all(step)] == []


def test_no_command_reads_all_patients(bus: Bus) -> None:
    patient = registered(bus, "Lindqvist")
    commands: list[Command] = [
        anna(family_name="Berg", phone="030 1234567"),
        UpdatePatient(patient_id=patient, phone="030 7654321"),
        SetPatientAlert(patient_id=patient, text="Deaf"),
    ]

    def dispatch(driver: Driver) -> list[str]:
        watched = Watched(driver)
        for command in commands:
            bus.perform(command, a.context(), watched)
        return watched.plans

    plans = bus.store.write(dispatch)
    assert plans
    assert [step for step in plans if reads_them_all(step)] == []


def test_a_walk_over_all_patients_is_told_from_a_look_at_one() -> None:
    assert reads_them_all("SEARCH patients USING PRIMARY KEY (tenant_id=?)")
    assert reads_them_all("SCAN patients")
    assert not reads_them_all("SEARCH patients USING PRIMARY KEY (tenant_id=? AND id=?)")
    assert not reads_them_all("SCAN patient_search VIRTUAL TABLE INDEX 0:M5")
