"""A clinic that takes lists over and hands them on."""

from collections.abc import Callable

import pytest

from tests.services.appointments.clinics import Clinic, Clock
from tests.services.conftest import make_bus
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus

__all__ = ["make_bus"]


@pytest.fixture
def clinic(make_bus: Callable[..., Bus]) -> Clinic:
    """A clinic with two providers and two patients, on Monday at 09:00."""
    clock = Clock()
    return Clinic(make_bus(*REGISTRY.services, clock=clock), clock)
