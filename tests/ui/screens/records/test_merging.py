"""Two records of one person are made one on the screen, and two again."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import press
from tests.ui.screens.green_valley import GreenValley, at
from tests.ui.screens.records.conftest import record
from vitalbridge_desktop.services.appointments.queries import (
    VisitHistory,
)
from vitalbridge_desktop.ui.patients.patients_screen import PatientsScreen


def test_a_likely_duplicate_is_merged_and_taken_apart_again(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    visit = people.visit("Pahm", "Okafor", at("14:00"))
    assert [each.family_name for each in pham.panel.likely.people()] == ["Pahm"]
    press(Qt.Key.Key_M)
    qtbot.waitUntil(lambda: pham.merging.merge_button.isEnabled())
    name = {line.what: line for line in pham.merging.sides[1].lines.lines()}["Name"]
    assert (name.how, name.role) == ("Pahm, Linh", "late")
    with qtbot.waitSignal(pham.said) as said:
        press(Qt.Key.Key_Return)

    assert "are one record now: Pham, Linh" in said.args[0]
    assert record(people, "Pahm").merged_into == people.patients["Pham"]
    qtbot.waitUntil(lambda: [each.how for each in pham.panel.merged.lines()] == ["Pahm, Linh"])
    assert visits(people, "Pham") == [visit]

    qtbot.waitUntil(lambda: QApplication.focusWidget() is pham.table)
    with qtbot.waitSignal(pham.said):
        press(Qt.Key.Key_U)
    assert record(people, "Pahm").merged_into is None
    assert visits(people, "Pahm") == [visit]


def test_a_short_list_has_the_visits_and_the_likely_one_below_and_a_long_one_beside(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    people.visit("Pham", "Okafor", at("14:00"))
    qtbot.waitUntil(lambda: len(pham.cards.visits.lines.lines()) == 1)
    said = ("Today 14:00", "Consult · Dr. Okafor · booked", "strong")
    qtbot.waitUntil(lambda: [tuple(e) for e in pham.cards.visits.lines.lines()] == [said])
    assert pham.cards.isVisible()
    assert not pham.panel.visits.isVisible()
    words = {each.text() for each in pham.cards.likely.findChildren(QLabel)}
    assert {"Pham, Linh", "Pahm, Linh", "same birth date, names sound alike, same phone"} <= words

    pham.resize(900, 330)
    qtbot.waitUntil(pham.panel.visits.isVisible)
    assert pham.panel.likely.isVisible()
    assert not pham.cards.isVisible()


def test_two_people_are_told_apart_by_a_key_and_each_key_that_has_nothing_to_do_says_so(
    qtbot: QtBot, pham: PatientsScreen
) -> None:
    told: list[str] = []
    pham.said.connect(lambda words, _: told.append(words))
    press(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: not pham.cards.likely.isVisible())
    assert told[-1].startswith("Pham, Linh and Pahm, Linh are two people: ")
    qtbot.waitUntil(pham.panel.feed.ready)
    press(Qt.Key.Key_S, Qt.Key.Key_U, Qt.Key.Key_D)
    assert told[1:] == [
        "Nobody else looks like Pham, Linh.",
        "No other record was merged with that of Pham, Linh.",
        "Pham, Linh has no visits yet.",
    ]
    press(Qt.Key.Key_Up, Qt.Key.Key_Escape, "qqqqqq")
    qtbot.waitUntil(lambda: not pham.table.rows())
    pham.setFocus()
    press(Qt.Key.Key_E, Qt.Key.Key_B)
    assert told[4:] == ["Nobody is chosen.", "Nobody is chosen."]


def test_the_other_record_can_be_the_one_that_stays(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    press(Qt.Key.Key_M)
    qtbot.waitUntil(lambda: pham.merging.merge_button.isEnabled())
    press(Qt.Key.Key_2)
    with qtbot.waitSignal(pham.said):
        press(Qt.Key.Key_Return)
    assert record(people, "Pham").merged_into == people.patients["Pahm"]
    qtbot.waitUntil(lambda: pham.panel.opened() == people.patients["Pahm"])


def test_another_record_is_found_by_its_name_and_escape_merges_nothing(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    press(Qt.Key.Key_M)
    qtbot.waitUntil(lambda: pham.merging.merge_button.isEnabled())
    pham.merging.other.setFocus()
    press("berg")
    qtbot.waitUntil(pham.merging.other.list.isVisible)
    press(Qt.Key.Key_Return)
    names = pham.merging.sides[1].lines.lines
    qtbot.waitUntil(lambda: {line.what: line.how for line in names()}["Name"] == "Berg, Maja")
    press(Qt.Key.Key_Escape)
    assert pham.listing()
    assert record(people, "Berg").merged_into is None


def visits(clinic: GreenValley, patient: str) -> list[UUID]:
    asked = VisitHistory(patient_id=clinic.patients[patient])
    return [each.id for each in clinic.bus.ask(asked, a.context()).appointments]
