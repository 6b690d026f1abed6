"""A time that came free goes to who waits for it."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import GreenValley, at
from tests.ui.screens.waitlist.conftest import TOMORROW, join, names, opened, visits
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
)
from vitalbridge_desktop.ui.waitlist.waitlist_screen import WaitlistScreen


@pytest.fixture
def came_free(three_wait: GreenValley) -> datetime:
    """Diaz calls off tomorrow's visit at nine with Dr. Lindqvist."""
    three_wait.patient("Diaz")
    start = at("09:00", TOMORROW)
    visit = three_wait.visit("Diaz", "Lindqvist", start)
    three_wait.do(CancelAppointment(appointment_id=visit, reason="Patient called off"))
    return start


def test_a_cancelled_time_is_filled_from_the_waitlist_in_two_keys(
    qtbot: QtBot, show: Show, three_wait: GreenValley, came_free: datetime, screen: WaitlistScreen
) -> None:
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye")
    qtbot.waitUntil(
        lambda: screen.waiting.freed.words() == ["Tomorrow 09:00 · Dr. Lindqvist · 3 wait"]
    )
    press(Qt.Key.Key_F)
    qtbot.waitUntil(lambda: screen.panel.words()[:1] == ["Tomorrow 09:00 · Dr. Lindqvist"])
    with qtbot.waitSignal(screen.said):
        press(Qt.Key.Key_B)

    (visit,) = visits(three_wait, "Pham")
    assert visit.start.replace(tzinfo=None) == came_free
    qtbot.waitUntil(lambda: screen.waiting.freed.isHidden())
    qtbot.waitUntil(lambda: names(screen) == ["Berg", "Okoye"])
    assert QApplication.focusWidget() is screen.waiting.table


def test_escape_shows_all_who_wait_again(
    qtbot: QtBot, show: Show, three_wait: GreenValley, came_free: datetime, screen: WaitlistScreen
) -> None:
    del came_free
    join(three_wait, "Diaz", weekdays=("fri",))
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye", "Diaz")
    qtbot.waitUntil(lambda: bool(screen.waiting.freed.words()))
    press(Qt.Key.Key_F)
    qtbot.waitUntil(lambda: names(screen) == ["Pham", "Berg", "Okoye"])
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: names(screen) == ["Pham", "Berg", "Okoye", "Diaz"])
