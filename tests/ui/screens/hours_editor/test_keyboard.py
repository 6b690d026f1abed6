"""Hours are pulled, copied, saved and taken back from the keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import GreenValley
from tests.ui.screens.hours_editor.conftest import AFTERNOON, MORNING
from vitalbridge_desktop.services.schedules.queries import ListWorkingHours, Period
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.schedules.hours_form import HoursForm
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.schedules.week_draft import DraftSpan
from vitalbridge_desktop.ui.theme import Theme

SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def pull(form: HoursForm, key: Qt.Key, held: Qt.KeyboardModifier, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(form.editor, key, held)


def periods(clinic: GreenValley, provider: str = "Okafor") -> tuple[Period, ...]:
    asked = ListWorkingHours(provider_id=clinic.providers[provider])
    return clinic.bus.ask(asked, a.context()).periods


def mondays(clinic: GreenValley) -> list[str]:
    return [
        f"{each.start:%H:%M}-{each.end:%H:%M}"
        for each in periods(clinic)[-1].weekly
        if each.weekday == "mon"
    ]


def test_an_edge_is_pulled_and_saved_and_taken_back(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen, form: HoursForm
) -> None:
    pull(form, Qt.Key.Key_Right, SHIFT)
    assert form.draft().days[0][0] == DraftSpan(510, 735)
    with qtbot.waitSignal(screen.said) as said:
        pull(form, Qt.Key.Key_Return, CTRL)

    assert said.args[0] == "Hours saved: Dr. Okafor"
    assert mondays(clinic) == ["08:30-12:15", "13:00-16:30"]
    assert screen.week.isVisible()
    clinic.bus.undo(said.args[1], a.context())
    assert mondays(clinic) == ["08:30-12:00", "13:00-16:30"]


def test_steps_are_of_fifteen_minutes_or_of_five(form: HoursForm) -> None:
    press(".")
    pull(form, Qt.Key.Key_Left, CTRL)
    assert form.draft().days[0][0].start == 505
    press(".")
    pull(form, Qt.Key.Key_Left, CTRL)
    assert form.draft().days[0][0].start == 490


def test_one_key_takes_an_hour_off_at_noon_or_in_the_middle(form: HoursForm) -> None:
    press(Qt.Key.Key_Delete)
    pull(form, Qt.Key.Key_Left, CTRL, times=16)
    press("s")
    assert form.draft().days[0] == (DraftSpan(540, 720), DraftSpan(780, 990))
    press("s")
    assert form.draft().days[0] == (DraftSpan(540, 600), DraftSpan(660, 720), DraftSpan(780, 990))
    press("s")  # an hour alone stays whole
    assert len(form.draft().days[0]) == 3


def test_both_edges_go_together_and_stop_at_the_neighbour(form: HoursForm) -> None:
    pull(form, Qt.Key.Key_Right, ALT, times=9)
    assert form.draft().days[0] == (DraftSpan(570, 780), AFTERNOON)


def test_an_edge_stops_at_the_neighbour_and_at_the_end_of_the_day(form: HoursForm) -> None:
    pull(form, Qt.Key.Key_Right, SHIFT, times=9)
    assert form.draft().days[0][0] == DraftSpan(510, 780)
    press(Qt.Key.Key_Right)
    pull(form, Qt.Key.Key_Left, CTRL, times=2)
    assert form.draft().days[0][1] == AFTERNOON
    pull(form, Qt.Key.Key_Right, SHIFT, times=40)
    assert form.draft().days[0][1] == DraftSpan(780, 1440)


def test_a_span_is_made_and_taken_away_on_a_day(form: HoursForm) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert form.editor.spoken() == "Saturday: closed"
    press(Qt.Key.Key_Return)
    assert form.draft().days[5] == (DraftSpan(480, 720),)
    assert form.editor.spoken() == "Saturday, 1 of 1: 08:00 – 12:00"
    press(Qt.Key.Key_Delete)
    assert form.draft().days[5] == ()


def test_a_day_is_copied_to_another_and_to_the_working_days(form: HoursForm) -> None:
    pull(form, Qt.Key.Key_Left, SHIFT, times=2)
    QTest.keyClick(form.editor, Qt.Key.Key_C, CTRL)
    press(*[Qt.Key.Key_Down] * 6)
    QTest.keyClick(form.editor, Qt.Key.Key_V, CTRL)
    assert form.draft().days[6] == form.draft().days[0]
    assert form.draft().days[1] == (MORNING, AFTERNOON)
    press(*[Qt.Key.Key_Up] * 6, "w")
    assert all(day == form.draft().days[0] for day in form.draft().days[:5])


def test_a_span_may_hold_in_even_weeks_alone(
    qtbot: QtBot, clinic: GreenValley, form: HoursForm
) -> None:
    press("a")
    assert form.editor.spoken() == "Monday, 1 of 2: 08:30 – 12:00, even weeks"
    with qtbot.waitSignal(form.told):
        pull(form, Qt.Key.Key_Return, CTRL)
    assert periods(clinic)[-1].weekly[0].weeks == "even"


def test_what_would_fall_out_is_told_before_it_is_saved(qtbot: QtBot, form: HoursForm) -> None:
    pull(form, Qt.Key.Key_Left, SHIFT)
    qtbot.waitUntil(lambda: "1 visit would lose its place" in form.impact.text())
    assert "Pham, Linh Mon 30 Nov 11:30" in form.impact.text()
    pull(form, Qt.Key.Key_Right, SHIFT)
    qtbot.waitUntil(lambda: form.impact.text() == "")  # as they were


def test_hours_from_a_day_on_leave_those_before_as_they_are(
    qtbot: QtBot, clinic: GreenValley, form: HoursForm
) -> None:
    press(Qt.Key.Key_Delete)
    form.valid_from.input.setFocus()
    press("1 jan 2027", Qt.Key.Key_Tab, "31.3.2027")
    assert form.valid_from.understood() == "Fri 1 Jan 2027"
    qtbot.waitUntil(lambda: form.impact.text() == "No visit would lose its place.")
    with qtbot.waitSignal(form.told):
        QTest.mouseClick(form.submit, Qt.MouseButton.LeftButton)

    before, new = periods(clinic)
    assert (before.valid_from, len(before.weekly)) == (None, 10)
    assert (new.valid_from, new.valid_to) == (date(2027, 1, 1), date(2027, 3, 31))
    assert len(new.weekly) == 9


@pytest.mark.parametrize(
    "case",
    [
        ("soon", "", "valid_from", "This is not a date."),
        ("1 jan 2027", "1 dec 2026", "valid_to", "The last day comes before the first."),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_saved(
    qtbot: QtBot, clinic: GreenValley, form: HoursForm, case: tuple[str, ...]
) -> None:
    first, last, field, says = case
    form.valid_from.input.setText(first)
    form.valid_to.input.setText(last)
    QTest.mouseClick(form.submit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(form.errors[field].isVisible)
    assert form.errors[field].text() == says
    assert len(periods(clinic)) == 1


def test_another_period_is_chosen_and_forgotten(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen, form: HoursForm
) -> None:
    form.valid_from.input.setText("2027-01-01")
    with qtbot.waitSignal(form.told):
        QTest.mouseClick(form.submit, Qt.MouseButton.LeftButton)
    press("e")
    qtbot.waitUntil(lambda: form.periods.count() == 2 and form.periods.isEnabled())
    assert form.periods.currentText() == "Always"  # what holds today
    form.periods.setCurrentIndex(1)
    form.periods.activated.emit(1)
    assert form.periods.currentText() == "From 1 Jan 2027"
    with qtbot.waitSignal(screen.said) as said:
        QTest.mouseClick(form.forget, Qt.MouseButton.LeftButton)
    assert said.args[0] == "Hours forgotten: Dr. Okafor"
    assert len(periods(clinic)) == 1


def test_escape_asks_once_before_a_change_is_lost(
    clinic: GreenValley, screen: SchedulesScreen, form: HoursForm
) -> None:
    press(Qt.Key.Key_Delete, Qt.Key.Key_Escape)
    assert form.errors[""].isVisible()
    assert form.isVisible()
    press(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert screen.week.isVisible()
    assert len(periods(clinic)[0].weekly) == 10


def test_who_may_not_set_hours_is_offered_no_editor(
    qtbot: QtBot, show: Show, theme: Theme, clinic: GreenValley
) -> None:
    names = ("get-tenant", "list-providers", "staff-names", "view-schedule", "list-leave-requests")
    bus = UiBus(clinic.bus, a.actor(*names, "view-availability"), "Desk")
    screen = SchedulesScreen(bus, theme)
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    screen.week.setFocus()
    press("e", Qt.Key.Key_Return)
    assert screen.week.isVisible()
    assert not screen.doings.buttons
    bus.end()
