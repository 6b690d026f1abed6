"""Somebody is sick today: one command, a look and one key."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import NOW, TODAY, GreenValley, at
from vitalbridge_desktop.services.appointments.queries import ListAppointments
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.identity.rules import permissions_of
from vitalbridge_desktop.services.schedules.queries import (
    ListLeaveRequests,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.theme import Theme


def leaves(clinic: GreenValley) -> list[str]:
    found = clinic.bus.ask(ListLeaveRequests(), a.context()).leave_requests
    return [each.status for each in found]


# ---- sick today ------------------------------------------------------------------------------

AT_MOST = 4  # keys: one command, the name's letter and Enter, accept


@pytest.fixture
def sick(clinic: GreenValley, screen: SchedulesScreen) -> GreenValley:
    """Dr. Okafor has a visit this morning that Dr. Osei, of the same specialty, could take."""
    clinic.patient("Berg", "Maja")
    clinic.provider("Osei", specialty="Cardiology")
    clinic.visit("Berg", "Okafor", at("11:00"))
    del screen
    return clinic


def test_sick_today_is_one_command_a_look_and_one_key(
    qtbot: QtBot, sick: GreenValley, screen: SchedulesScreen
) -> None:
    pressed: list[Qt.Key | str] = ["t", "o", Qt.Key.Key_Return, "a"]
    qtbot.waitUntil(lambda: len(screen.forms.clinic.active()) == 3)
    press(*pressed[:2])
    assert screen.forms.sick.who.currentText() == "Okafor, Dr."
    press(pressed[2])
    qtbot.waitUntil(screen.requests.has_keyboard)
    (card,) = screen.requests.cards()
    qtbot.waitUntil(lambda: card.plan.lines()[:1] != [])
    assert tuple(card.plan.lines()[0])[:2] == ("1 keeps the time with", "Dr. Osei (1)")
    press(pressed[3])

    qtbot.waitUntil(lambda: leaves(sick) == ["approved"])
    asked = NeedsAttention(at=NOW, solutions=False)
    qtbot.waitUntil(lambda: sick.bus.ask(asked, a.context()).items == ())
    assert len(pressed) <= AT_MOST


@pytest.fixture
def front_desk(qtbot: QtBot, clinic: GreenValley) -> Iterator[UiBus]:
    del qtbot
    who = replace(a.actor(), permissions=permissions_of(["front-desk"]))
    bus = UiBus(clinic.bus, who, "Front desk")
    yield bus
    bus.end()


def test_the_front_desk_gives_the_visits_places_and_the_leave_waits_for_approval(
    qtbot: QtBot, show: Show, theme: Theme, sick: GreenValley, front_desk: UiBus
) -> None:
    screen = SchedulesScreen(front_desk, theme)
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    press("t", "o", Qt.Key.Key_Return)
    qtbot.waitUntil(screen.requests.has_keyboard)
    (card,) = screen.requests.cards()
    qtbot.waitUntil(card.approve_button.isVisible)
    assert card.approve_button.text() == "Re-place 1 visit"
    press("a")

    osei = sick.providers["Osei"]

    def whose() -> list[object]:
        found = sick.bus.ask(ListLeaveRequests(), a.context()).leave_requests
        return [each.provider_id for each in found]

    assert whose() == [sick.providers["Okafor"]]
    qtbot.waitUntil(lambda: visits_of(sick, osei) == 1)
    assert leaves(sick) == ["requested"]


def visits_of(clinic: GreenValley, provider_id: object) -> int:
    found = clinic.bus.ask(ListAppointments(from_=TODAY, to=TODAY), a.context()).appointments
    return sum(each.provider_id == provider_id for each in found)


def test_who_is_away_already_is_told_so_at_the_name(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    clinic.leave("Okafor", TODAY, TODAY)
    press("t", "o", Qt.Key.Key_Return)
    form = screen.forms.sick
    qtbot.waitUntil(form.errors["provider_id"].isVisible)
    assert "already" in form.errors["provider_id"].text()
    press(Qt.Key.Key_Escape)
    assert screen.forms.isHidden()


# ---- withdrawing -----------------------------------------------------------------------------


def test_leave_is_withdrawn_when_it_was_meant(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    clinic.leave("Okafor", date(2026, 12, 7), date(2026, 12, 11), approved=True)
    leave = screen.panel.leave
    qtbot.waitUntil(lambda: [line.how for line in leave.lines()] == ["approved"])
    button = leave.button(0)
    assert button is not None
    button.setFocus()
    press(" ")
    assert button.text() == "Really?"
    assert leaves(clinic) == ["approved"]
    with qtbot.waitSignal(screen.said) as said:
        press(" ")
    assert said.args[0] == "Leave withdrawn: Dr. Okafor, 7 – 11 Dec"
    qtbot.waitUntil(lambda: [(x.how, x.action) for x in leave.lines()] == [("withdrawn", "")])
