"""Laws of the forms of the schedules' screen: another day, blocks, closing days, sick today."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import NOW, TODAY, GreenValley, at
from vitalbridge_desktop.services.appointments.queries import ListAppointments
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.identity.rules import permissions_of
from vitalbridge_desktop.services.schedules.events import DayHours
from vitalbridge_desktop.services.schedules.queries import (
    Block,
    ListBlocks,
    ListLeaveRequests,
    ListScheduleExceptions,
    ScheduleException,
)
from vitalbridge_desktop.services.tenants.queries import GetTenant
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.schedules.typed_hours import typed_hours
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


def exceptions(clinic: GreenValley) -> tuple[ScheduleException, ...]:
    return clinic.bus.ask(ListScheduleExceptions(from_=TODAY), a.context()).exceptions


def blocks(clinic: GreenValley) -> tuple[Block, ...]:
    return clinic.bus.ask(ListBlocks(after=NOW), a.context()).blocks


def leaves(clinic: GreenValley) -> list[str]:
    found = clinic.bus.ask(ListLeaveRequests(), a.context()).leave_requests
    return [each.status for each in found]


# ---- another day -----------------------------------------------------------------------------


def test_a_day_is_closed_from_the_keyboard_and_says_whom_it_hits(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    press("d", "tomorrow")
    form = screen.forms.day
    qtbot.waitUntil(lambda: "Pham, Linh tomorrow 09:00" in form.impact.text())
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_Return)
    assert said.args[0] == "Dr. Okafor is closed on Tue 24 Nov"
    (day,) = exceptions(clinic)
    assert (day.day, day.hours, day.label) == (TUESDAY, (), "Closed")
    assert screen.doings.isVisible()


def test_other_hours_are_typed_and_taken_away_again(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    press("d", "24.12.")
    form = screen.forms.day
    form.fields["hours"].input.setFocus()
    press("9-12", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(exceptions(clinic)))
    assert exceptions(clinic)[0].hours == (DayHours(start=time(9), end=time(12)),)

    rows = screen.panel.days.rows
    qtbot.waitUntil(lambda: [line.what for line in rows.lines()] == ["Thu 24 Dec"])
    assert rows.lines()[0].how == "09:00–12:00 · Changed hours"
    button = rows.button(0)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not exceptions(clinic))
    qtbot.waitUntil(screen.panel.days.isHidden)


@pytest.mark.parametrize(
    "case",
    [
        ("whenever", "", "day", "This is not a date."),
        (
            "tomorrow",
            "nine to five",
            "hours",
            "These are no hours. Write them like 8-12, 13:30-17.",
        ),
        ("tomorrow", "12-9", "hours", "These are no hours. Write them like 8-12, 13:30-17."),
    ],
)
def test_a_day_that_is_none_is_marked_at_its_field(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen, case: tuple[str, ...]
) -> None:
    day, hours, field, says = case
    press("d", day)
    form = screen.forms.day
    form.fields["hours"].input.setFocus()
    press(hours, Qt.Key.Key_Return)
    qtbot.waitUntil(form.errors[field].isVisible)
    assert form.errors[field].text() == says
    assert exceptions(clinic) == ()


# ---- blocks ----------------------------------------------------------------------------------


def test_an_hour_of_everyone_is_blocked_and_opened_again(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    press("b", "tomorrow", Qt.Key.Key_Tab, "8:30-9:30", Qt.Key.Key_Tab, "Team meeting")
    form = screen.forms.block
    qtbot.waitUntil(lambda: "1 visit would lose its place" in form.impact.text())
    QTest.mouseClick(form.whose.button("everyone"), Qt.MouseButton.LeftButton)
    form.fields["start"].input.setFocus()
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_Return)

    assert said.args[0] == "Everyone’s time is blocked: Team meeting"
    (block,) = blocks(clinic)
    assert block.provider_ids == ()
    assert f"{block.start:%d %H:%M} {block.end:%d %H:%M}" == "24 08:30 24 09:30"
    rows = screen.panel.days.rows
    qtbot.waitUntil(lambda: [x.how for x in rows.lines()] == ["Team meeting · everyone"])
    button = rows.button(0)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not blocks(clinic))


def test_whole_days_of_several_are_blocked(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    press("b", "7.12.")
    form = screen.forms.block
    QTest.mouseClick(form.whose.button("several"), Qt.MouseButton.LeftButton)
    form.picks[clinic.providers["Lindqvist"]].setChecked(True)
    form.fields["end"].input.setFocus()
    press("9.12.", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(blocks(clinic)))
    (block,) = blocks(clinic)
    assert set(block.provider_ids) == {clinic.providers["Okafor"], clinic.providers["Lindqvist"]}
    assert (block.end - block.start) == timedelta(days=3)


@pytest.mark.parametrize(
    "case",
    [
        ("", "", "", "start", "This is needed."),
        ("mon", "soon", "", "hours", "These are no hours. Write them like 15-16:30."),
        ("7.12.", "", "6.12.", "end", "The end comes before the start."),
    ],
)
def test_a_block_that_is_none_is_marked_at_its_field(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen, case: tuple[str, ...]
) -> None:
    start, hours, end, field, says = case
    press("b", start)
    form = screen.forms.block
    form.fields["hours"].input.setText(hours)
    form.fields["end"].input.setText(end)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(form.errors[field].isVisible)
    assert form.errors[field].text() == says
    assert blocks(clinic) == ()


def test_with_nobody_named_it_is_said_whose_time_is_missing(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    press("b", "mon")
    form = screen.forms.block
    QTest.mouseClick(form.whose.button("several"), Qt.MouseButton.LeftButton)
    form.picks[clinic.providers["Okafor"]].setChecked(False)
    form.fields["start"].input.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(form.errors[""].isVisible)
    assert blocks(clinic) == ()


# ---- closing days ----------------------------------------------------------------------------


def closed(clinic: GreenValley) -> list[str]:
    holidays = clinic.bus.ask(GetTenant(), a.context()).holidays
    return [f"{each.day:%d.%m.%y} {each.name}" for each in holidays]


def test_public_holidays_are_switched_on_and_an_own_day_is_added(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    press("h")
    form = screen.forms.holidays
    christmas = date(2026, 12, 25)
    qtbot.waitUntil(lambda: christmas in form.boxes)
    form.boxes[christmas].setFocus()
    press(" ")
    form.fields["own"].input.setFocus()
    press("2 jan 2027", Qt.Key.Key_Tab, "Stocktaking", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: date(2027, 1, 2) in form.boxes)  # the year it lies in is shown
    qtbot.waitUntil(form.fields["own"].input.hasFocus)
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_Return)

    assert closed(clinic) == ["25.12.26 Christmas Day", "02.01.27 Stocktaking"]
    clinic.bus.undo(said.args[1], a.context())
    assert closed(clinic) == []


def test_all_of_a_region_are_switched_on_at_once_and_off_again(
    qtbot: QtBot, screen: SchedulesScreen
) -> None:
    press("h")
    form = screen.forms.holidays
    qtbot.waitUntil(lambda: len(form.boxes) == 9)
    form.fields["region"].input.setFocus()
    press("by", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: date(2026, 11, 1) in form.boxes)  # All Saints, in Bavaria
    QTest.mouseClick(form.all_button, Qt.MouseButton.LeftButton)
    assert all(box.isChecked() for box in form.boxes.values())
    QTest.mouseClick(form.all_button, Qt.MouseButton.LeftButton)
    assert not any(box.isChecked() for box in form.boxes.values())


def test_a_country_nobody_knows_is_marked(qtbot: QtBot, screen: SchedulesScreen) -> None:
    press("h")
    form = screen.forms.holidays
    qtbot.waitUntil(lambda: bool(form.boxes))
    country = form.fields["country"]
    country.input.setFocus()
    country.input.selectAll()
    press("xx", Qt.Key.Key_Return)
    qtbot.waitUntil(country.error.isVisible)
    assert "XX" in country.error.text()
    assert not form.boxes


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


# ---- hours as they are typed -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("8-12", [("08:00", "12:00")]),
        ("13:30–17, 8.15-12", [("08:15", "12:00"), ("13:30", "17:00")]),
        ("20-24", [("20:00", "00:00")]),
        ("9 to 12 and 14 to 15", [("09:00", "12:00"), ("14:00", "15:00")]),
        ("", []),
    ],
)
def test_hours_are_typed_as_one_likes(typed: str, meant: list[tuple[str, str]]) -> None:
    found = typed_hours(typed)
    assert found is not None
    assert [(f"{x.start:%H:%M}", f"{x.end:%H:%M}") for x in found] == meant


@pytest.mark.parametrize("typed", ["soon", "8", "12-9", "8-12, 11-14", "25-26", "24-25", "8:70-9"])
def test_what_is_no_hours_is_none(typed: str) -> None:
    assert typed_hours(typed) is None


def test_a_letter_in_a_form_opens_no_other_form(screen: SchedulesScreen) -> None:
    press("d")
    first = screen.forms.current()
    button = screen.forms.day.submit
    button.setFocus()
    press("b")
    assert screen.forms.current() is first
    assert QApplication.focusWidget() is button
