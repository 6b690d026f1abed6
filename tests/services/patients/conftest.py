"""A clinic in Berlin whose patients the tests register."""

from collections.abc import Callable

import pytest

from tests import a
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.tenants.commands import CreateTenant
from vitalbridge_desktop.services.tenants.service import tenants


@pytest.fixture
def bus(make_bus: Callable[..., Bus]) -> Bus:
    """A bus of a clinic that was founded."""
    made = make_bus(tenants, patients)
    made.dispatch(CreateTenant(name="Lakeside", time_zone="Europe/Berlin"), a.context())
    return made
