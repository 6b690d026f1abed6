"""A clinic whose clock the tests turn."""

from collections.abc import Callable

import pytest

from tests.services.appointments.clinics import Clinic, Clock
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.services.appointments.service import appointments
from vitalbridge_desktop.services.cases.service import cases
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.providers.service import providers
from vitalbridge_desktop.services.schedules.service import schedules
from vitalbridge_desktop.services.tenants.service import tenants

SERVICES = (tenants, providers, patients, schedules, appointments, cases)


@pytest.fixture
def clinic(make_bus: Callable[..., Bus]) -> Clinic:
    """A clinic with two providers and two patients, on Monday at 09:00."""
    clock = Clock()
    return Clinic(make_bus(*SERVICES, clock=clock), clock)
