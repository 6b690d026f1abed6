"""The schedules' screen, and leave that waits for a decision."""

import pytest

from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.theme import Theme


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> SchedulesScreen:
    return SchedulesScreen(ui_bus, theme)
