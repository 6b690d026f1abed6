"""The record of somebody, open, and one that may be the same person."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import GreenValley
from vitalbridge_desktop.services.patients.queries import GetPatient, PatientRecord
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.patients.patients_screen import PatientsScreen
from vitalbridge_desktop.ui.theme import Theme


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> PatientsScreen:
    return PatientsScreen(ui_bus, theme)


@pytest.fixture
def people(clinic: GreenValley) -> GreenValley:
    """Berg, and Pham who may be registered twice."""
    clinic.patient("Pham", "Linh", phone="030 5550733", alert="Interpreter")
    clinic.patient("Pahm", "Linh", phone="030 5550733")
    clinic.patient("Berg", "Maja", date(1979, 3, 3))
    return clinic


@pytest.fixture
def pham(qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen) -> PatientsScreen:
    """The record of Pham is open, and the keyboard is in the table."""
    show(screen)
    press("pham linh")
    qtbot.waitUntil(lambda: [each.family_name for each in screen.table.rows()][:1] == ["Pham"])
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.panel.opened() == people.patients["Pham"])
    qtbot.waitUntil(lambda: bool(screen.panel.likely.people()))
    return screen


def record(clinic: GreenValley, patient: str = "Pham") -> PatientRecord:
    return clinic.bus.ask(GetPatient(patient_id=clinic.patients[patient]), a.context())
