"""The patients' screen, and people to find on it."""

from datetime import date

import pytest

from tests.ui.screens.green_valley import GreenValley
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.patients.patients_screen import PatientsScreen
from vitalbridge_desktop.ui.theme import Theme


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> PatientsScreen:
    return PatientsScreen(ui_bus, theme)


@pytest.fixture
def people(clinic: GreenValley) -> GreenValley:
    """Three who are called alike, and one who is not."""
    clinic.patient(
        "Pham", "Linh", phone="+49 30 5550 733", email="linh@example.org", alert="Interpreter"
    )
    clinic.patient("Pham-Nguyen", "Chi", date(1991, 5, 14))
    clinic.patient("Phan", "Minh", date(2017, 1, 30))
    clinic.patient("Berg", "Maja", date(1979, 3, 3))
    return clinic


def names(screen: PatientsScreen) -> list[str]:
    return [each.family_name for each in screen.table.rows()]
