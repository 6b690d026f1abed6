"""Public holidays, and days that only this clinic keeps."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import press
from tests.ui.screens.desk_forms.conftest import closed
from tests.ui.screens.green_valley import GreenValley
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen


def test_public_holidays_are_switched_on_and_an_own_day_is_added(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    press("h")
    form = screen.forms.holidays
    christmas = date(2026, 12, 25)
    qtbot.waitUntil(lambda: christmas in form.boxes and form.boxes[christmas].isVisible())
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
