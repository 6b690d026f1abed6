"""An open record: corrected, archived, rung for, from the keyboard."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import press
from tests.ui.screens.green_valley import GreenValley, at
from tests.ui.screens.records.conftest import record
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.services.appointments.commands import MarkNoShow
from vitalbridge_desktop.services.appointments.queries import (
    ListContacts,
    RecallList,
)
from vitalbridge_desktop.services.patients.commands import UpdatePatient
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.patients.patients_screen import PatientsScreen
from vitalbridge_desktop.ui.undo import Undo


def undone(clinic: GreenValley, command_id: UUID) -> None:
    clinic.bus.undo(command_id, a.context())


def facts(screen: PatientsScreen) -> dict[str, str]:
    return {line.what: line.how for line in screen.panel.facts.lines()}


def type_into(screen: PatientsScreen, field: str, text: str) -> None:
    line = screen.editing.fields.typed[field].input
    line.setFocus()
    line.selectAll()
    press(text)


# ---- editing -----------------------------------------------------------------------------------


def test_a_record_is_corrected_and_only_what_is_another_is_written(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: pham.editing.isVisible())
    press("Pham-Berg")
    type_into(pham, "birth_date", "3.9.1988")
    type_into(pham, "address", "Hauptstr. 1, Berlin")
    type_into(pham, "second_phone", "0171 8888888")
    pham.editing.fields.put("language", "vi")
    with qtbot.waitSignal(pham.said) as said:
        press(Qt.Key.Key_Return)

    now = record(people)
    assert (now.family_name, now.birth_date) == ("Pham-Berg", date(1988, 9, 3))
    assert (now.address, now.language, now.phone) == ("Hauptstr. 1, Berlin", "vi", "030 5550733")
    assert said.args[0] == "The record of Pham, Linh is corrected"
    qtbot.waitUntil(lambda: facts(pham).get("Language") == "Vietnamese")
    assert facts(pham)["Phone"].replace("\u00a0", " ") == "030 5550733\n0171 8888888"
    undone(people, said.args[1])
    assert record(people).family_name == "Pham"


def test_an_edit_that_is_taken_back_is_gone_from_the_open_record(
    qtbot: QtBot, pham: PatientsScreen, ui_bus: UiBus
) -> None:
    undo = Undo(ui_bus, pham)
    pham.said.connect(undo.remember)
    before = facts(pham)
    press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: pham.editing.isVisible())
    type_into(pham, "email", "linh@example.org")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "linh@example.org" in facts(pham).values())
    undo.undo()
    qtbot.waitUntil(lambda: facts(pham) == before)
    undo.redo()
    qtbot.waitUntil(lambda: "linh@example.org" in facts(pham).values())


def test_the_form_shows_what_the_record_says_and_saving_that_changes_nothing(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    people.do(
        UpdatePatient(
            patient_id=people.patients["Pham"],
            sex="female",
            usual_provider_id=people.providers["Okafor"],
            interpreter=True,
        )
    )
    before = record(people)
    press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: pham.editing.isVisible())
    fields = pham.editing.fields
    assert fields.chosen["usual_provider_id"].currentText() == "Dr. Okafor"
    assert fields.chosen["sex"].currentText() == "female"
    assert fields.interpreter.isChecked()
    press(Qt.Key.Key_Return)
    assert pham.listing()
    assert record(people) == before


def test_wrong_fields_are_marked_and_nothing_is_written(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    before = record(people)
    press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: pham.editing.isVisible())
    type_into(pham, "birth_date", "31.2.1999")
    type_into(pham, "email", "nowhere")
    press(Qt.Key.Key_Return)
    errors = {name: label.text() for name, label in pham.editing.errors.items() if label.text()}
    assert errors == {
        "birth_date": "This is not a date.",
        "email": "This is no e-mail address.",
    }
    assert QApplication.focusWidget() is pham.editing.fields.typed["birth_date"].input

    type_into(pham, "family_name", " ")
    press(Qt.Key.Key_Return)
    assert pham.editing.errors["family_name"].text() == "This is needed."
    assert record(people) == before


def test_what_another_desk_wrote_meanwhile_is_told_and_never_overwritten_unseen(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: pham.editing.isVisible())
    type_into(pham, "email", "mine@example.org")
    elsewhere(people, UpdatePatient(patient_id=people.patients["Pham"], email="x@example.org"))
    elsewhere(people, UpdatePatient(patient_id=people.patients["Pham"], address="Elsewhere 2"))
    press(Qt.Key.Key_Return)

    error = pham.editing.errors["email"]
    qtbot.waitUntil(error.isVisible)
    assert "x@example.org" in error.text()
    assert pham.editing.fields.typed["email"].text() == "mine@example.org"
    assert pham.editing.fields.typed["address"].text() == "Elsewhere 2"
    assert record(people).email == "x@example.org"

    with qtbot.waitSignal(pham.said):
        press(Qt.Key.Key_Return)
    assert record(people).email == "mine@example.org"
    assert record(people).address == "Elsewhere 2"


def elsewhere(clinic: GreenValley, command: Command) -> None:
    """Somebody else does something."""
    clinic.bus.dispatch(command, a.context())


# ---- alerts, archive ---------------------------------------------------------------------------


def test_an_alert_is_set_changed_and_cleared_from_the_keyboard(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    press(Qt.Key.Key_A)
    qtbot.waitUntil(pham.panel.alert.isVisible)
    assert pham.panel.alert.field.text() == "Interpreter"
    with qtbot.waitSignal(pham.said) as said:
        press("Uses a wheelchair", Qt.Key.Key_Return)
    assert record(people).alert == "Uses a wheelchair"
    assert said.args[0] == "Alert of Pham, Linh: Uses a wheelchair"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pham.table)

    press(Qt.Key.Key_A)
    qtbot.waitUntil(pham.panel.alert.isVisible)
    with qtbot.waitSignal(pham.said) as said:
        press(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert record(people).alert is None
    undone(people, said.args[1])
    assert record(people).alert == "Uses a wheelchair"


def test_escape_leaves_an_alert_as_it_is(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    press(Qt.Key.Key_A)
    qtbot.waitUntil(pham.panel.alert.isVisible)
    press("Something", Qt.Key.Key_Escape)
    assert pham.panel.alert.isHidden()
    assert QApplication.focusWidget() is pham.table
    assert record(people).alert == "Interpreter"


def test_a_record_is_archived_and_brought_back_by_the_same_key(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    with qtbot.waitSignal(pham.said) as said:
        press(Qt.Key.Key_X)
    assert not record(people).active
    assert said.args[0] == "Pham, Linh is archived"
    qtbot.waitUntil(lambda: pham.panel.buttons["archive"].text() == "Bring back")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is pham.table)
    with qtbot.waitSignal(pham.said):
        press(Qt.Key.Key_X)
    assert record(people).active


# ---- calls, recalls, visits --------------------------------------------------------------------


def test_a_call_is_written_down_and_stands_in_the_record(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    press(Qt.Key.Key_C, Qt.Key.Key_T, "Rings back", Qt.Key.Key_Return)
    with qtbot.waitSignal(pham.said):
        press(Qt.Key.Key_2)
    asked = ListContacts(patient_id=people.patients["Pham"])
    (contact,) = people.bus.ask(asked, a.context()).contacts
    assert (contact.outcome, contact.note) == ("message-left", "Rings back")
    line = ("Today 10:00", "Phone · message left\nRings back", "plain")
    qtbot.waitUntil(lambda: [tuple(each) for each in pham.panel.contacts.lines()] == [line])


def test_a_recall_is_set_with_a_day_as_it_is_typed(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    press(Qt.Key.Key_L, "someday", Qt.Key.Key_Return)
    assert pham.panel.recall.due.error.text() == "This is not a date."
    pham.panel.recall.due.input.selectAll()
    press("3 jun", Qt.Key.Key_Tab, "Vaccine")
    with qtbot.waitSignal(pham.said) as said:
        press(Qt.Key.Key_Return)
    assert said.args[0] == "Pham, Linh will be asked to come again: Thu 3 Jun"
    asked = RecallList(patient_id=people.patients["Pham"], days=3660)
    assert [each.due for each in people.bus.ask(asked, a.context()).recalls] == [date(2027, 6, 3)]
    qtbot.waitUntil(lambda: [e.how for e in pham.panel.recalls.lines()] == ["Vaccine"])


def test_no_shows_are_counted_and_a_key_leads_to_the_next_visits_day(
    qtbot: QtBot, people: GreenValley, pham: PatientsScreen
) -> None:
    people.do(MarkNoShow(appointment_id=people.visit("Pham", "Okafor", at("09:00"))))
    people.visit("Pham", "Okafor", at("09:00", date(2026, 11, 27)))
    qtbot.waitUntil(lambda: facts(pham).get("No-shows") == "1 of 1 visit")
    with qtbot.waitSignal(pham.day_asked) as day:
        press(Qt.Key.Key_D)
    assert day.args == [date(2026, 11, 27)]
