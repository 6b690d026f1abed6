"""The editor of somebody's hours, open."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import GreenValley, at
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.schedules.hours_form import HoursForm
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.schedules.week_draft import DraftSpan
from vitalbridge_desktop.ui.theme import Theme

MORNING, AFTERNOON = DraftSpan(510, 720), DraftSpan(780, 990)


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> SchedulesScreen:
    return SchedulesScreen(ui_bus, theme)


@pytest.fixture
def form(qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen) -> HoursForm:
    """Dr. Okafor's hours are open in the editor, Monday morning in hand."""
    clinic.patient("Pham", "Linh")
    clinic.visit("Pham", "Okafor", at("11:30", date(2026, 11, 30)))
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    screen.show_provider(clinic.providers["Okafor"])
    press("e")
    hours = screen.forms.hours
    qtbot.waitUntil(lambda: hours.draft().days[0] == (MORNING, AFTERNOON))
    qtbot.waitUntil(hours.editor.hasFocus)
    return hours
