"""What belongs to the clinic is made, changed, taken out of use, and taken back."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.screens.conftest import press
from tests.ui.settings.conftest import ANNA, PATIENCE, Put
from vitalbridge_desktop.composition import App
from vitalbridge_desktop.kernel.keys import KeyRing
from vitalbridge_desktop.kernel.messages import Actor, Context
from vitalbridge_desktop.services.appointments.commands import DefineVisitType
from vitalbridge_desktop.services.appointments.queries import ListVisitTypes
from vitalbridge_desktop.services.identity.queries import ListStaff
from vitalbridge_desktop.services.identity.rules import permissions_of
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.tenants.commands import AddRoom
from vitalbridge_desktop.services.tenants.queries import ListRooms
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.settings.places import RoomRoster
from vitalbridge_desktop.ui.settings.providers import ProviderRoster
from vitalbridge_desktop.ui.settings.roster import Roster
from vitalbridge_desktop.ui.settings.staff import StaffRoster
from vitalbridge_desktop.ui.settings.visit_types import VisitTypeRoster
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.ui.theme import Theme

ENTER = Qt.Key.Key_Return


def titles(roster: Roster[Any, Any]) -> list[str]:
    return [entry.title for entry in roster.list.entries()]


def test_a_kind_of_visit_is_made_by_keyboard_and_stands_in_the_list(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    roster = VisitTypeRoster(bus, theme)
    put(roster)
    roster.add.setFocus()
    press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is roster.form.fields["name"].input
    press("Vaccination", Qt.Key.Key_Tab)
    roster.form.fields["minutes"].set_value(10)
    with qtbot.waitSignal(roster.said, timeout=PATIENCE) as said:
        press(ENTER)
    qtbot.waitUntil(lambda: titles(roster) == ["Vaccination"], timeout=PATIENCE)
    qtbot.waitUntil(roster.list.hasFocus, timeout=PATIENCE)  # where Ctrl+Z takes it back
    assert said.args is not None
    assert said.args[0] == "Vaccination is offered now"
    (made,) = app.ask(ListVisitTypes()).visit_types
    assert (made.name, made.minutes, made.colour) == ("Vaccination", 10, "sky")
    app.bus.undo(said.args[1], Context(app.who, app.desk))
    qtbot.waitUntil(lambda: not roster.list.entries()[0].active, timeout=PATIENCE)


def test_a_list_without_entries_says_so_and_one_with_some_what_to_do(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    roster = RoomRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: roster.hint.text() == "There is none yet.", timeout=PATIENCE)
    assert not roster.list.isVisible()
    app.dispatch(AddRoom(name="Room 1"))
    qtbot.waitUntil(roster.list.isVisible, timeout=PATIENCE)
    assert roster.hint.text() == "Choose one to see more of it."
    roster.list.setFocus()
    press(Qt.Key.Key_Down)
    assert roster.form.isVisible()
    assert not roster.hint.isVisible()


def test_what_is_needed_is_marked_and_nothing_is_written(
    app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    roster = ProviderRoster(bus, theme)
    put(roster)
    QTest.mouseClick(roster.add, Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_Tab, "Ada", ENTER)
    assert roster.form.errors["family_name"].isVisible()
    assert QApplication.focusWidget() is roster.form.fields["family_name"].input
    assert app.ask(ListProviders(include_inactive=True)).providers == ()


def test_a_new_provider_has_no_hours_and_is_told_where_they_are_set(
    qtbot: QtBot, bus: UiBus, theme: Theme, put: Put
) -> None:
    roster = ProviderRoster(bus, theme)
    put(roster)
    QTest.mouseClick(roster.add, Qt.MouseButton.LeftButton)
    press("Osei", Qt.Key.Key_Tab, "Idris")
    with qtbot.waitSignal(roster.said) as said:
        press(ENTER)
    assert said.args is not None
    assert said.args[0].startswith("Idris Osei sees patients now. Working hours")


def test_only_what_was_changed_is_stated(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    made = app.dispatch(CreateProvider(family_name="Osei", given_name="Idris", specialty="ENT"))
    roster = ProviderRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: titles(roster) == ["Idris Osei"], timeout=PATIENCE)
    roster.list.setFocus()
    press(Qt.Key.Key_Down)
    roster.form.fields["title"].setFocus()
    assert not roster.form.submit.isEnabled()
    press("Dr.")
    with qtbot.waitSignal(roster.said, timeout=PATIENCE):
        press(ENTER)
    (provider,) = app.ask(ListProviders()).providers
    assert (provider.id, provider.title, provider.specialty) == (made.id, "Dr.", "ENT")
    assert not roster.form.submit.isEnabled()


def test_who_left_is_taken_out_and_comes_back(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    app.dispatch(CreateProvider(family_name="Osei", given_name="Idris"))
    roster = ProviderRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: roster.list.count() == 1, timeout=PATIENCE)
    roster.list.setCurrentRow(0)
    QTest.mouseClick(roster.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not roster.list.entries()[0].active, timeout=PATIENCE)
    assert app.ask(ListProviders()).providers == ()
    assert roster.switch.text() == "Sees patients again"
    QTest.mouseClick(roster.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: roster.list.entries()[0].active, timeout=PATIENCE)


def test_a_room_is_taken_out_of_use(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    app.dispatch(AddRoom(name="Room 1"))
    roster = RoomRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: roster.list.count() == 1, timeout=PATIENCE)
    roster.list.setCurrentRow(0)
    QTest.mouseClick(roster.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not roster.list.entries()[0].active, timeout=PATIENCE)
    assert [room.active for room in app.ask(ListRooms()).rooms] == [False]


def test_a_new_account_gets_its_password_and_opens_this_desk(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    roster = StaffRoster(bus, theme, app.let_in)
    put(roster)
    QTest.mouseClick(roster.add, Qt.MouseButton.LeftButton)
    for name, text in (("family_name", "Rossi"), ("given_name", "Maria"), ("username", "maria")):
        roster.form.fields[name].setFocus()
        press(text)
    with qtbot.waitSignal(roster.said, timeout=PATIENCE):
        press(ENTER)
    qtbot.waitUntil(lambda: "Maria Rossi" in titles(roster), timeout=PATIENCE)
    qtbot.waitUntil(roster.password.isVisible, timeout=PATIENCE)
    for field in (roster.password.password, roster.password.again):
        field.setFocus()
        press("two words")
    with qtbot.waitSignal(roster.password.said, timeout=PATIENCE):
        press(ENTER)
    assert app.person("maria", "two words").name == "Maria Rossi"
    assert KeyRing(app.settings.data_dir).open("maria", "two words") == app.key


def test_two_different_passwords_are_refused(
    app: App, bus: UiBus, theme: Theme, put: Put, qtbot: QtBot
) -> None:
    roster = StaffRoster(bus, theme, app.let_in)
    put(roster)
    qtbot.waitUntil(lambda: roster.list.count() == 1, timeout=PATIENCE)
    roster.list.setCurrentRow(0)
    roster.password.password.set_value("long enough")
    roster.password.again.set_value("other")
    QTest.mouseClick(roster.password.submit, Qt.MouseButton.LeftButton)
    assert roster.password.errors["again"].isVisible()
    assert app.person(*ANNA)


def test_names_and_roles_change_in_one_go(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    roster = StaffRoster(bus, theme, app.let_in)
    put(roster)
    qtbot.waitUntil(lambda: roster.list.count() == 1, timeout=PATIENCE)
    roster.list.setCurrentRow(0)
    roster.form.fields["family_name"].set_value("Berg")
    roster.form.fields["roles"].set_value(("administrator",))
    roster.form.fields["roles"].edited.emit()
    done: list[str] = []
    bus.done.connect(lambda each: done.append(each.command))
    roster.form.send()
    qtbot.waitUntil(
        lambda: app.ask(ListStaff()).staff[0].roles == ("administrator",), timeout=PATIENCE
    )
    settle(bus)
    assert done == ["update-staff-member", "set-roles"]  # and nothing is sent again
    assert app.ask(ListStaff()).staff[0].family_name == "Berg"


def test_the_last_administrator_stays_one_and_it_says_why(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    roster = StaffRoster(bus, theme, app.let_in)
    put(roster)
    qtbot.waitUntil(lambda: roster.list.count() == 1, timeout=PATIENCE)
    roster.list.setCurrentRow(0)
    QTest.mouseClick(roster.switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any(each.isVisible() for each in roster.form.errors.values()), timeout=PATIENCE
    )
    assert app.ask(ListStaff()).staff[0].active


def test_who_may_not_change_it_can_read_it(qtbot: QtBot, app: App, theme: Theme, put: Put) -> None:
    app.dispatch(DefineVisitType(name="Consult", minutes=30))
    roles = frozenset({"front-desk"})
    maria = Actor(app.who.staff_id, "Maria", roles, permissions_of(roles))
    bus = UiBus(app.bus, maria, app.desk)
    roster = VisitTypeRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: roster.list.count() == 1, timeout=PATIENCE)
    roster.list.setCurrentRow(0)
    assert roster.form.fields["name"].value() == "Consult"
    assert not roster.form.fields["name"].input.isEnabled()
    assert not roster.add.isVisible()
    assert not roster.switch.isVisible()
    bus.end()


def test_what_is_half_typed_stays_when_somebody_else_changes_the_list(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    app.dispatch(DefineVisitType(name="Consult", minutes=30))
    roster = VisitTypeRoster(bus, theme)
    put(roster)
    qtbot.waitUntil(lambda: roster.list.count() == 1, timeout=PATIENCE)
    roster.list.setCurrentRow(0)
    roster.form.fields["name"].setFocus()
    press(Qt.Key.Key_End, " long")
    app.dispatch(DefineVisitType(name="Vaccination", minutes=10))
    qtbot.waitUntil(lambda: roster.list.count() == 2, timeout=PATIENCE)
    assert roster.form.fields["name"].value() == "Consult long"
