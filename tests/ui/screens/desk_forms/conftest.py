"""The schedules' screen, for what the front desk does on it."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show
from tests.ui.screens.green_valley import TODAY, GreenValley, at
from vitalbridge_desktop.services.tenants.queries import GetTenant
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.theme import Theme

TUESDAY = TODAY + timedelta(days=1)


@pytest.fixture
def screen(
    qtbot: QtBot, show: Show, ui_bus: UiBus, theme: Theme, clinic: GreenValley
) -> SchedulesScreen:
    """Dr. Okafor's week is shown; Pham comes on Tuesday at nine."""
    clinic.patient("Pham", "Linh")
    clinic.visit("Pham", "Okafor", at("09:00", TUESDAY))
    made = SchedulesScreen(ui_bus, theme)
    show(made)
    qtbot.waitUntil(lambda: made.tabs.current() is not None)
    made.show_provider(clinic.providers["Okafor"])
    return made


# ---- closing days ----------------------------------------------------------------------------


def closed(clinic: GreenValley) -> list[str]:
    holidays = clinic.bus.ask(GetTenant(), a.context()).holidays
    return [f"{each.day:%d.%m.%y} {each.name}" for each in holidays]
