"""Leave is asked for, approved or refused from the keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import NOW, GreenValley, at
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.schedules.queries import (
    LeaveRequest,
    ListLeaveRequests,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.theme import Theme

LISBON = (date(2026, 12, 7), date(2026, 12, 11))


@pytest.fixture
def okafor_in_hand(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> SchedulesScreen:
    """Dr. Okafor asks for a week, and the keyboard is on the request."""
    clinic.patient("Pham", "Linh")
    clinic.visit("Pham", "Okafor", at("09:00", date(2026, 12, 8)))
    clinic.leave("Okafor", *LISBON, reason="Conference, Lisbon")
    show(screen)
    qtbot.waitUntil(screen.requests.has_keyboard)
    qtbot.waitUntil(lambda: bool(screen.requests.cards()[0].plan.lines()))
    return screen


def requests(clinic: GreenValley) -> list[LeaveRequest]:
    return list(clinic.bus.ask(ListLeaveRequests(), a.context()).leave_requests)


def statuses(clinic: GreenValley) -> list[str]:
    return [each.status for each in requests(clinic)]


# ---- deciding ----------------------------------------------------------------------------------


def test_a_request_says_who_when_why_and_whom_it_hits(
    qtbot: QtBot, okafor_in_hand: SchedulesScreen
) -> None:
    (card,) = okafor_in_hand.requests.cards()
    assert card.title() == "Leave request: Dr. Okafor, 7 – 11 Dec"
    qtbot.waitUntil(lambda: "1 visit in those days" in card.impact.text())
    assert "Conference, Lisbon" in card.impact.text()
    moves = ("1 moves to the nearest time", "within 6 days")
    qtbot.waitUntil(lambda: [tuple(x)[:2] for x in card.plan.lines()] == [moves])
    assert card.approve_button.text() == "Approve and re-place 1"


def test_leave_is_approved_from_the_keyboard_and_the_card_goes(
    qtbot: QtBot, clinic: GreenValley, okafor_in_hand: SchedulesScreen
) -> None:
    with qtbot.waitSignal(okafor_in_hand.said) as said:
        press(Qt.Key.Key_O)

    qtbot.waitUntil(lambda: not okafor_in_hand.requests.cards())
    assert statuses(clinic) == ["approved"]
    assert said.args[0] == "Leave approved: Dr. Okafor, 7 – 11 Dec"
    clinic.bus.undo(said.args[1], a.context())
    assert statuses(clinic) == ["requested"]


def test_one_key_approves_and_gives_every_visit_another_place(
    qtbot: QtBot, clinic: GreenValley, okafor_in_hand: SchedulesScreen
) -> None:
    said: list[str] = []
    okafor_in_hand.said.connect(lambda words, _: said.append(words))
    press(Qt.Key.Key_A)

    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1] == "Leave approved: Dr. Okafor, 7 – 11 Dec · 1 visit moved"
    assert statuses(clinic) == ["approved"]
    asked = NeedsAttention(at=NOW, solutions=False)
    assert clinic.bus.ask(asked, a.context()).items == ()


def test_leave_is_refused_with_a_reason_from_the_keyboard(
    qtbot: QtBot, clinic: GreenValley, okafor_in_hand: SchedulesScreen
) -> None:
    clinic.leave("Lindqvist", *LISBON)
    qtbot.waitUntil(lambda: len(okafor_in_hand.requests.cards()) == 2)
    press(Qt.Key.Key_R, "Too many are away", Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(okafor_in_hand.requests.cards()) == 1)
    assert sorted(statuses(clinic)) == ["rejected", "requested"]
    qtbot.waitUntil(okafor_in_hand.requests.has_keyboard)  # the next one is in hand


def test_escape_takes_the_refusal_back_before_it_was_said(
    clinic: GreenValley, okafor_in_hand: SchedulesScreen
) -> None:
    (card,) = okafor_in_hand.requests.cards()
    press(Qt.Key.Key_R, "arr", Qt.Key.Key_Escape)

    assert card.reason.isHidden()
    assert QApplication.focusWidget() is card
    assert statuses(clinic) == ["requested"]


def test_the_arrows_lead_to_the_next_request_and_its_providers_week(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    clinic.leave("Okafor", *LISBON)
    clinic.leave("Lindqvist", date(2026, 12, 14), date(2026, 12, 14))
    show(screen)
    qtbot.waitUntil(screen.requests.has_keyboard)
    assert screen.tabs.current() == clinic.providers["Okafor"]

    press(Qt.Key.Key_Down)
    assert screen.tabs.current() == clinic.providers["Lindqvist"]
    press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(screen.requests.cards()) == 1)
    assert statuses(clinic) == ["requested", "approved"]


@pytest.fixture
def okafor_bus(qtbot: QtBot, clinic: GreenValley) -> Iterator[UiBus]:
    """The bus of Dr. Okafor, who is signed in."""
    del qtbot
    bus = UiBus(clinic.bus, replace(a.actor(), provider_id=clinic.providers["Okafor"]), "Desk")
    yield bus
    bus.end()


def test_nobody_approves_the_own_leave_and_is_told_so_calmly(
    qtbot: QtBot, show: Show, theme: Theme, clinic: GreenValley, okafor_bus: UiBus
) -> None:
    clinic.leave("Okafor", *LISBON)
    screen = SchedulesScreen(okafor_bus, theme)
    show(screen)
    qtbot.waitUntil(screen.requests.has_keyboard)
    press(Qt.Key.Key_A)

    (card,) = screen.requests.cards()
    qtbot.waitUntil(card.error.isVisible)
    assert statuses(clinic) == ["requested"]
    assert card.approve_button.isEnabled()


def test_who_may_not_decide_is_offered_no_decision(
    qtbot: QtBot, show: Show, theme: Theme, clinic: GreenValley
) -> None:
    clinic.leave("Okafor", *LISBON)
    views = ("get-tenant", "list-providers", "staff-names", "view-schedule", "view-availability")
    leave = ("list-leave-requests", "leave-impact", "patient-names")
    bus = UiBus(clinic.bus, a.actor(*views, *leave), "Desk")
    screen = SchedulesScreen(bus, theme)
    show(screen)
    qtbot.waitUntil(screen.requests.has_keyboard)

    (card,) = screen.requests.cards()
    assert card.approve_button.isHidden()
    assert card.refuse_button.isHidden()
    press(Qt.Key.Key_A, Qt.Key.Key_R)
    assert card.reason.isHidden()
    bus.end()
    assert statuses(clinic) == ["requested"]


# ---- asking ------------------------------------------------------------------------------------


def test_leave_is_asked_for_from_the_keyboard_and_stands_there_as_a_request(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    screen.show_provider(clinic.providers["Okafor"])
    press(Qt.Key.Key_L, "7.12.", Qt.Key.Key_Tab, "11 dec", Qt.Key.Key_Tab, "Lisbon")
    assert screen.form.start.understood() == "Mon 7 Dec 2026"
    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(screen.requests.cards()) == 1)
    (asked,) = requests(clinic)
    assert asked.provider_id == clinic.providers["Okafor"]
    assert (asked.start.date(), asked.end.date()) == (LISBON[0], LISBON[1] + timedelta(days=1))
    assert screen.form.isHidden()


def test_who_comes_back_to_an_open_form_types_into_it_and_decides_nothing(
    clinic: GreenValley, okafor_in_hand: SchedulesScreen
) -> None:
    press("l", "mo")
    okafor_in_hand.tabs.focus()  # and elsewhere
    okafor_in_hand.enter()
    press("n")
    assert okafor_in_hand.form.start.input.text() == "mon"
    assert statuses(clinic) == ["requested"]
    (card,) = okafor_in_hand.requests.cards()
    assert not card.in_hand()  # nor does it look as if the keys meant it
    press(Qt.Key.Key_Escape)
    assert card.in_hand()


def test_one_day_of_leave_needs_no_last_day(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    press(Qt.Key.Key_L, "tomorrow", Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(requests(clinic)) == 1)
    (asked,) = requests(clinic)
    assert asked.end - asked.start == timedelta(days=1)


@pytest.mark.parametrize(
    "wrong",
    [
        (("", ""), "start", "This is needed."),
        (("soon", ""), "start", "This is not a date."),
        (("7.12.", "later"), "end", "This is not a date."),
        (("7.12.", "6.12."), "end", "The end comes before the start."),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    qtbot: QtBot, show: Show, screen: SchedulesScreen, wrong: tuple[tuple[str, str], str, str]
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    typed, field, says = wrong
    press(Qt.Key.Key_L, typed[0], Qt.Key.Key_Tab, typed[1], Qt.Key.Key_Return)

    qtbot.waitUntil(screen.form.errors[field].isVisible)
    assert screen.form.errors[field].text() == says
    assert not screen.form.isHidden()


def test_leave_that_overlaps_is_refused_at_the_first_day(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    clinic.leave("Okafor", *LISBON)
    show(screen)
    qtbot.waitUntil(screen.requests.has_keyboard)
    press(Qt.Key.Key_L, "11.12.", Qt.Key.Key_Return)

    qtbot.waitUntil(screen.form.errors["start"].isVisible)
    assert "already" in screen.form.errors["start"].text()
