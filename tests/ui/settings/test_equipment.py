"""What a room has and a visit needs is typed or chosen, by keyboard, and taken back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.screens.conftest import press
from tests.ui.settings.conftest import PATIENCE, Put
from vitalbridge_desktop.composition import App
from vitalbridge_desktop.kernel.messages import Context
from vitalbridge_desktop.services.appointments.commands import DefineVisitType
from vitalbridge_desktop.services.appointments.queries import ListVisitTypes
from vitalbridge_desktop.services.tenants.commands import AddLocation, AddRoom
from vitalbridge_desktop.services.tenants.queries import ListLocations, ListRooms
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.settings.places import LocationRoster, RoomRoster
from vitalbridge_desktop.ui.settings.visit_types import VisitTypeRoster
from vitalbridge_desktop.ui.settings.words_field import WordsField
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.ui.theme import Theme

ENTER, BACKSPACE = Qt.Key.Key_Return, Qt.Key.Key_Backspace


def equipment(roster: RoomRoster | VisitTypeRoster) -> WordsField:
    """The field of the first one in the list, with the keyboard in it."""
    roster.list.setFocus()
    press(Qt.Key.Key_Down)
    field = roster.form.fields["equipment"]
    assert isinstance(field, WordsField)
    field.setFocus()
    return field


def test_what_a_room_has_is_typed_and_taken_back(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    app.dispatch(AddRoom(name="Room 1", equipment=("Scales",)))
    roster = RoomRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: len(roster.list.entries()) == 1, timeout=PATIENCE)
    field = equipment(roster)
    press("Ultrasound", ENTER)
    assert field.words() == ("Scales", "Ultrasound")
    press("ecg,", "x-ray")
    with qtbot.waitSignal(roster.said, timeout=PATIENCE) as said:
        press(ENTER, ENTER)  # the word, then the form
    assert app.ask(ListRooms()).rooms[0].equipment == ("ecg", "Scales", "Ultrasound", "x-ray")
    qtbot.waitUntil(
        lambda: roster.list.entries()[0].detail == "ecg, Scales, Ultrasound, x-ray",
        timeout=PATIENCE,
    )
    assert said.args is not None
    app.bus.undo(said.args[1], Context(app.who, app.desk))
    assert app.ask(ListRooms()).rooms[0].equipment == ("Scales",)


def test_what_stands_half_typed_in_the_line_is_saved_with_the_room(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    app.dispatch(AddRoom(name="Room 1"))
    roster = RoomRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: len(roster.list.entries()) == 1, timeout=PATIENCE)
    equipment(roster)
    press("ECG")
    with qtbot.waitSignal(roster.said, timeout=PATIENCE):
        QTest.mouseClick(roster.form.submit, Qt.MouseButton.LeftButton)
    assert app.ask(ListRooms()).rooms[0].equipment == ("ECG",)


def test_what_rooms_have_is_offered_where_a_visit_needs_it_and_chosen_with_the_arrow(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    app.dispatch(AddRoom(name="Room 1", equipment=("ECG", "Ultrasound")))
    app.dispatch(DefineVisitType(name="Heart", minutes=30))
    roster = VisitTypeRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: len(roster.list.entries()) == 1, timeout=PATIENCE)
    settle(bus)
    field = equipment(roster)
    assert field.offered() == ("ECG", "Ultrasound")
    press("ult")
    assert field.offered() == ("Ultrasound",)
    press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert field.words() == ("Ultrasound",)
    press("ecg", ENTER)
    assert field.words() == ("ECG", "Ultrasound")  # as it is spelt in the rooms
    assert field.offered() == ()
    with qtbot.waitSignal(roster.said, timeout=PATIENCE):
        press(ENTER)
    assert app.ask(ListVisitTypes()).visit_types[0].equipment == ("ECG", "Ultrasound")


def test_a_word_is_taken_out_with_the_backspace_key_or_its_button(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    app.dispatch(DefineVisitType(name="Heart", minutes=30, equipment=("ECG", "Scales", "X-ray")))
    roster = VisitTypeRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: len(roster.list.entries()) == 1, timeout=PATIENCE)
    field = equipment(roster)
    assert not roster.form.submit.isEnabled()
    press(BACKSPACE)
    assert field.words() == ("ECG", "Scales")
    press("X-ray", ENTER)
    assert not roster.form.submit.isEnabled()  # as it was
    press(BACKSPACE, Qt.Key.Key_Tab, Qt.Key.Key_Space)  # to the first word's button
    assert field.words() == ("Scales",)
    assert QApplication.focusWidget() is field.line


def test_a_visit_that_no_room_in_use_is_fit_for_says_so_while_it_is_typed(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    app.dispatch(AddRoom(name="Room 1", equipment=("ECG",)))
    app.dispatch(AddRoom(name="Room 2", equipment=("Scales",)))
    app.dispatch(DefineVisitType(name="Heart", minutes=30))
    roster = VisitTypeRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: len(roster.list.entries()) == 1, timeout=PATIENCE)
    settle(bus)
    field = equipment(roster)
    press("ecg")
    assert not field.told.isVisible()
    press(", Scales")
    assert field.told.isVisible()
    assert field.told.text() == "No room in use has this."


def test_a_location_is_given_up_and_comes_back_unless_it_has_rooms(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    hill = app.dispatch(AddLocation(name="Hillside")).id
    lake = app.dispatch(AddLocation(name="Lakeside")).id
    app.dispatch(AddRoom(name="Room 1", location_id=hill))
    roster = LocationRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: len(roster.list.entries()) == 2, timeout=PATIENCE)
    roster.list.setFocus()
    press(Qt.Key.Key_Down)
    QTest.mouseClick(roster.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(roster.form.errors[""].isVisible, timeout=PATIENCE)
    assert "Room 1" in roster.form.errors[""].text()
    roster.list.setFocus()
    press(Qt.Key.Key_Down)
    assert not roster.form.errors[""].isVisible()
    with qtbot.waitSignal(roster.said, timeout=PATIENCE) as said:
        QTest.mouseClick(roster.switch, Qt.MouseButton.LeftButton)
    assert said.args is not None
    assert said.args[0] == "Nobody is seen at Lakeside any more"
    assert app.ask(ListLocations()).locations[1:] == ()
    app.bus.undo(said.args[1], Context(app.who, app.desk))
    assert [each.id for each in app.ask(ListLocations()).locations] == [hill, lake]
