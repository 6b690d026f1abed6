"""Somebody new is registered from the keyboard, and never twice by mistake."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import GreenValley
from tests.ui.screens.patients.conftest import names
from vitalbridge_desktop.services.patients.queries import ListPatients
from vitalbridge_desktop.ui.patients.patient_words import name_typed
from vitalbridge_desktop.ui.patients.patients_screen import PatientsScreen


def registered(clinic: GreenValley) -> list[str]:
    found = clinic.bus.ask(ListPatients(), a.context()).patients
    return [each.family_name for each in found]


@pytest.mark.parametrize(
    ("typed", "family", "given"),
    [
        ("pham linh", "Pham", "Linh"),
        ("Van der Berg, Anna Maria", "Van der Berg", "Anna Maria"),
        ("عبد الرحمن، فاطمة", "عبد الرحمن", "فاطمة"),
        ("okoye 14.3.1961", "Okoye", ""),
        ("12345", "", ""),
    ],
)
def test_a_comma_stands_between_family_name_and_given_name(
    typed: str, family: str, given: str
) -> None:
    assert name_typed(typed) == (family, given)


def test_a_name_that_nobody_has_is_registered_from_the_keyboard(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    press("okoye zoe")
    qtbot.waitUntil(screen.table.isHidden)
    press(Qt.Key.Key_Return)
    assert screen.form.family_name.text() == "Okoye"
    assert screen.form.given_name.text() == "Zoe"

    said: list[str] = []
    screen.said.connect(lambda words, _: said.append(words))
    press("14.3.61")
    assert screen.form.birth_date.understood() == "14 Mar 1961 · 65"
    with qtbot.waitSignal(screen.registered) as done:
        press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: screen.panel.opened() == done.args[0])
    assert "Okoye" in registered(people)
    assert said == ["Okoye, Zoe registered"]
    assert not screen.registering()


def test_registering_can_be_taken_back(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    screen.begin_registering("Okoye Zoe")
    press("14.3.1961")
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_Return)

    people.bus.undo(said.args[1], a.context())
    assert "Okoye" not in registered(people)


def test_errors_stand_at_their_fields_and_nothing_is_written(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering()
    press("Okoye", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "31.2.1999", Qt.Key.Key_Tab, "abc")
    press(Qt.Key.Key_Tab, "nowhere", Qt.Key.Key_Return)

    said = {name: error.text() for name, error in screen.form.errors.items() if error.text()}
    assert said == {
        "given_name": "This is needed.",
        "birth_date": "This is not a date.",
        "phone": "This is no phone number.",
        "email": "This is no e-mail address.",
    }
    assert QApplication.focusWidget() is screen.form.given_name.input
    assert len(registered(people)) == 4


def test_a_rule_of_the_clinic_is_told_at_its_field(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    screen.begin_registering("Okoye Zoe")
    press("1.1.2199", Qt.Key.Key_Return)

    error = screen.form.errors["birth_date"]
    qtbot.waitUntil(error.isVisible)
    assert error.text()
    assert "Okoye" not in registered(people)


def test_a_likely_duplicate_is_shown_while_one_still_types(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering()
    press("Pham", Qt.Key.Key_Tab, "Lin", Qt.Key.Key_Tab, "2.9.1988")

    card = screen.form.same_person
    qtbot.waitUntil(card.isVisible)
    assert [each.id for each in card.people()] == [people.patients["Pham"]]


def test_the_one_who_is_known_is_used_instead(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering("Pham Linh")
    press("2.9.1988")
    qtbot.waitUntil(screen.form.same_person.isVisible)
    (use,) = screen.form.same_person.use_buttons()
    use.setFocus()
    with qtbot.waitSignal(screen.registered) as came:
        press(Qt.Key.Key_Space)

    assert came.args == [people.patients["Pham"]]
    qtbot.waitUntil(lambda: screen.panel.opened() == people.patients["Pham"])
    assert len(registered(people)) == 4


def test_who_is_not_the_same_is_registered_when_one_says_so(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering("Pham Linh")
    press("2.9.1988")
    with qtbot.waitSignal(screen.form.refused):
        press(Qt.Key.Key_Return)
    assert len(registered(people)) == 4
    assert QApplication.focusWidget() is screen.form.same_person.not_the_same

    with qtbot.waitSignal(screen.registered):
        press(Qt.Key.Key_Space)
    assert sorted(registered(people)).count("Pham") == 2


def test_a_changed_name_is_asked_about_again(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    """Saying "not the same" of one person says nothing of the next."""
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering("Pham Linh")
    press("2.9.1988")
    with qtbot.waitSignal(screen.form.refused):
        press(Qt.Key.Key_Return)
    screen.form.given_name.input.setFocus()
    press("h")
    with qtbot.waitSignal(screen.form.refused):
        press(Qt.Key.Key_Return)
    assert len(registered(people)) == 4


def test_escape_leads_back_to_the_list(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    del people
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering()
    with qtbot.waitSignal(screen.registering_left):
        press(Qt.Key.Key_Escape)
    assert not screen.registering()
    assert QApplication.focusWidget() is screen.search
