"""Two records of one person are made one on the screen, and two again."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
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
    assert [each.what for each in pham.panel.likely.lines()] == ["Pahm, Linh"]
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
