"""A day is closed, has other hours, or time in it is blocked, from the keyboard."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import press
from tests.ui.screens.desk_forms.conftest import TUESDAY
from tests.ui.screens.green_valley import NOW, TODAY, GreenValley
from vitalbridge_desktop.services.schedules.events import DayHours
from vitalbridge_desktop.services.schedules.queries import (
    Block,
    ListBlocks,
    ListScheduleExceptions,
    ScheduleException,
)
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.schedules.typed_hours import typed_hours


def exceptions(clinic: GreenValley) -> tuple[ScheduleException, ...]:
    return clinic.bus.ask(ListScheduleExceptions(from_=TODAY), a.context()).exceptions


def blocks(clinic: GreenValley) -> tuple[Block, ...]:
    return clinic.bus.ask(ListBlocks(after=NOW), a.context()).blocks


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
    form.fields["end"].input.setFocus()
    press("9.12.")
    form.whose.button("several").setFocus()
    press(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is form.picks[clinic.providers["Lindqvist"]]
    press(Qt.Key.Key_Space, Qt.Key.Key_Return)
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
