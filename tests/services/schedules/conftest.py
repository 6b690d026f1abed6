"""A clinic whose clock the tests turn."""

from collections.abc import Callable

import pytest

from tests.services.appointments.clinics import Clinic, Clock
from tests.services.schedules.hearts import Heart
from vitalbridge_desktop.composition import SERVICES
from vitalbridge_desktop.kernel.bus import Bus


@pytest.fixture
def clinic(make_bus: Callable[..., Bus]) -> Clinic:
    """A clinic with two providers and two patients, on Monday at 09:00."""
    clock = Clock()
    return Clinic(make_bus(*SERVICES, clock=clock), clock)


@pytest.fixture
def heart(clinic: Clinic) -> Heart:
    """A clinic that does ECGs."""
    return Heart(clinic)
