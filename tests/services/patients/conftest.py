"""A clinic in Berlin whose patients the tests register."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from tests import a
from tests.services.patients.people import anna, registered
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.patients.events import (
    PatientUpdated,
)
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.tenants.commands import CreateTenant
from vitalbridge_desktop.services.tenants.service import tenants


@pytest.fixture
def bus(make_bus: Callable[..., Bus]) -> Bus:
    """A bus of a clinic that was founded."""
    made = make_bus(tenants, patients)
    made.dispatch(CreateTenant(name="Lakeside", time_zone="Europe/Berlin"), a.context())
    return made


EVERYTHING = {
    "sex": "female",
    "phone": "+49 30 1234567",
    "email": "anna@example.org",
    "language": "sv-SE",
    "interpreter": True,
    "address": "Seeweg 4, Berlin",
    "contact_person": "Nils Lindqvist (father)",
    "contact_phone": "0171 555",
    "usual_provider_id": uuid7(),
}


@pytest.fixture
def patient(bus: Bus) -> UUID:
    return bus.dispatch(anna(**EVERYTHING), a.context()).id


def updated(patient: UUID, **said: Any) -> PatientUpdated:
    fields = {"patient_id": patient, "changed": tuple(said), **said}
    return PatientUpdated.model_validate(fields)


@pytest.fixture
def lindqvist(bus: Bus) -> UUID:
    return registered(
        bus, "Lindqvist", "Anna Maria", birth_date=date(1961, 3, 14), phone="+49 30 1234567"
    )
