"""Somebody is let wait, with all their wishes."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import GreenValley
from tests.ui.screens.waitlist.conftest import TOMORROW, names, waiting
from vitalbridge_desktop.ui.waitlist.typed_time import typed_time
from vitalbridge_desktop.ui.waitlist.waitlist_screen import WaitlistScreen


def test_somebody_is_let_wait_by_keyboard_with_all_their_wishes(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    clinic.patient("Berg", "Maja")
    show(screen)
    press(Qt.Key.Key_J)
    assert screen.joining()
    press("berg")
    qtbot.waitUntil(screen.form.patient.list.isVisible)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.form.patient.patient_id() is not None)
    screen.form.from_time.input.setFocus()
    press("9", Qt.Key.Key_Tab, "12.30", Qt.Key.Key_Tab, "tomorrow", Qt.Key.Key_Tab, "24.12.2026")
    press(Qt.Key.Key_Tab, "Prefers Ms Lindqvist")
    screen.form.days[1].setFocus()
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_Return)

    assert said.args[0] == "Berg, Maja waits"
    entry = waiting(clinic)["Berg"]
    assert (entry.from_time, entry.to_time) == ("09:00", "12:30")
    assert (entry.earliest, entry.latest) == (TOMORROW, date(2026, 12, 24))
    assert (entry.weekdays, entry.note) == (("tue",), "Prefers Ms Lindqvist")
    qtbot.waitUntil(lambda: names(screen) == ["Berg"])
    clinic.bus.undo(said.args[1], a.context())
    assert waiting(clinic) == {}


def test_wishes_that_cannot_be_understood_are_marked_and_nobody_waits(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    clinic.patient("Berg")
    show(screen)
    screen.begin_joining(clinic.patients["Berg"])
    qtbot.waitUntil(lambda: screen.form.patient.patient_id() is not None)
    screen.form.from_time.input.setFocus()
    press("25", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "whenever", Qt.Key.Key_Return)

    assert screen.form.errors["from_time"].text() == "This is no time of day."
    assert screen.form.errors["earliest"].text() == "This is not a date."
    assert QApplication.focusWidget() is screen.form.from_time.input
    assert waiting(clinic) == {}


def test_a_last_day_before_the_first_is_refused_at_its_field(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    clinic.patient("Berg")
    show(screen)
    screen.begin_joining(clinic.patients["Berg"])
    qtbot.waitUntil(lambda: screen.form.patient.patient_id() is not None)
    screen.form.earliest.input.setFocus()
    press("2026-12-10", Qt.Key.Key_Tab, "2026-12-01", Qt.Key.Key_Return)
    error = screen.form.errors["latest"]
    qtbot.waitUntil(error.isVisible)
    assert error.text() == "The last day comes before the first."
    assert waiting(clinic) == {}


def test_without_a_patient_nobody_waits(
    show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    show(screen)
    press(Qt.Key.Key_J)
    screen.form.note.input.setFocus()
    press(Qt.Key.Key_Return)
    assert screen.form.errors["patient_id"].text() == "This is needed."
    assert QApplication.focusWidget() is screen.form.patient
    assert waiting(clinic) == {}
    press(Qt.Key.Key_Escape)
    assert not screen.joining()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("9", time(9)),
        ("9:30", time(9, 30)),
        ("0930", time(9, 30)),
        ("16.15", time(16, 15)),
        ("3pm", time(15)),
        ("12 am", time(0)),
        ("25", None),
        ("9:75", None),
        ("13pm", None),
        ("noon", None),
    ],
)
def test_a_time_of_day_is_understood_as_it_is_typed(text: str, meant: time | None) -> None:
    assert typed_time(text) == meant
