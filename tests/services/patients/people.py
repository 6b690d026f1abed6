"""Patients with defaults: a test names only what it is about."""

from datetime import date
from typing import Any
from uuid import UUID

from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.services.patients.commands import CreatePatient
from vitalbridge_desktop.services.patients.queries import (
    FoundPatient,
    GetPatient,
    PatientRecord,
    SearchPatients,
)


def anna(**said: Any) -> CreatePatient:
    """Anna Lindqvist, born in 1961, unless said otherwise."""
    fields: dict[str, Any] = {
        "family_name": "Lindqvist",
        "given_name": "Anna",
        "birth_date": date(1961, 3, 14),
    }
    return CreatePatient.model_validate(fields | said)


def registered(bus: Bus, family_name: str, given_name: str = "Anna", **said: Any) -> UUID:
    """Registers a patient who is none of those before."""
    names = {"family_name": family_name, "given_name": given_name}
    return bus.dispatch(anna(**names, confirmed_not_duplicate=True, **said), a.context()).id


def record(bus: Bus, patient_id: UUID) -> PatientRecord:
    """What the record says."""
    return bus.ask(GetPatient(patient_id=patient_id), a.context())


def search(bus: Bus, text: str, **said: Any) -> tuple[FoundPatient, ...]:
    """Who is found."""
    return bus.ask(SearchPatients(text=text, **said), a.context()).patients


def found(bus: Bus, text: str, **said: Any) -> list[str]:
    """The names of who is found as spelt, in order."""
    people = [each for each in search(bus, text, **said) if not each.misspelt]
    return [f"{each.given_name} {each.family_name}" for each in people]
