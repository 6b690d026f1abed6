"""The waiting room: who is here and who is late, one key a step, and walk-ins."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import MONDAY, Clinic, at, people
from vitalbridge_desktop.services.appointments.commands import CheckIn, MarkArrived
from vitalbridge_desktop.services.appointments.queries import ListContacts
from vitalbridge_desktop.ui.appointments.waiting_room.panel import WaitingPanel
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.theme import Theme


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, ui_bus: UiBus, clinic: Clinic, seat: Seat) -> WaitingPanel:
    """Pham has waited since 10:05, Phan is in a room, O’Connor should have come at 10:20."""
    people(clinic)
    clinic.clock.put("08:00")
    for name, clock in (
        ("Pham, Linh", "10:45"),
        ("Phan, Minh", "09:45"),
        ("O’Connor, Sean", "10:20"),
        ("Pham, Lan", "11:15"),
    ):
        clinic.visit(name, "Okafor", at(clock), minutes=20)
    for clock, command, name in (
        ("09:40", MarkArrived, "Phan, Minh"),
        ("10:00", CheckIn, "Phan, Minh"),
        ("10:05", MarkArrived, "Pham, Linh"),
    ):
        clinic.clock.put(clock)
        clinic.do(command(appointment_id=clinic.visits[name]))
    clinic.clock.put("10:42")
    panel = WaitingPanel(ui_bus, theme, seat.shell.over())
    seat.shell.waiting_asked.connect(panel.toggle)
    seat.shell.screen_changed.connect(panel.put_away)
    panel.said.connect(lambda text, command: seat.said.append((text, command)))
    panel.move_asked.connect(lambda v: seat.screen.move_visit(v.appointment_id, v.start.date()))
    panel.walk_in_asked.connect(seat.screen.walk_in)
    panel.chosen.connect(seat.screen.point_at)
    seat.press(Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 3)
    return panel


def told(panel: WaitingPanel) -> list[tuple[str, str, str]]:
    """Who is here, since when, and how loudly that is said."""
    return [(row.visit.patient, row.words(), row.look) for row in panel.table.rows()]


def test_it_says_who_waits_who_is_late_and_who_is_in_a_room(panel: WaitingPanel) -> None:
    assert told(panel) == [
        ("Pham, Linh", "Waits 37 min", "danger"),
        ("O’Connor, Sean", "Late 22 min", "late"),
        ("Phan, Minh", "In room 42 min", "soft"),
    ]


def test_whoever_is_spoken_of_stands_beside_the_day(
    qtbot: QtBot, seat: Seat, panel: WaitingPanel
) -> None:
    def beside() -> str:
        visit = seat.screen.view.chosen()
        return visit.patient if visit else ""

    qtbot.waitUntil(lambda: beside() == "Pham, Linh")
    seat.press(Qt.Key.Key_Down)
    assert beside() == "O’Connor, Sean"
    assert seat.focus() is panel.table


def test_every_step_is_one_key(qtbot: QtBot, seat: Seat, panel: WaitingPanel) -> None:
    assert seat.focus() is panel.table
    before = seat.keys
    seat.press(Qt.Key.Key_Return)  # who has waited longest goes in
    seat.wait_said("Pham, Linh is in the room")
    assert seat.keys - before == 1
    qtbot.waitUntil(lambda: told(panel)[0][0] == "O’Connor, Sean")
    panel.table.choose(0)
    seat.press(Qt.Key.Key_A)
    seat.wait_said("O’Connor, Sean has arrived")
    qtbot.waitUntil(lambda: told(panel)[0][1] == "Waits 0 min")


def test_who_does_not_come_is_marked_or_moved(
    qtbot: QtBot, seat: Seat, panel: WaitingPanel
) -> None:
    seat.press(Qt.Key.Key_Down)
    current = panel.table.current()
    assert current is not None
    assert current.visit.patient == "O’Connor, Sean"
    seat.press(Qt.Key.Key_R)
    assert not panel.isVisible()
    qtbot.waitUntil(lambda: seat.screen.view.chosen() is not None)
    qtbot.waitUntil(lambda: seat.screen.view.board.moving.ghost is not None)
    seat.press(Qt.Key.Key_Escape)
    seat.press(Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 3)
    panel.table.choose(1)
    seat.press(Qt.Key.Key_S)
    seat.wait_said("O’Connor, Sean did not come")
    qtbot.waitUntil(lambda: len(panel.table.rows()) == 2)


def test_who_is_late_is_rung_and_what_came_of_it_is_kept(
    qtbot: QtBot, clinic: Clinic, seat: Seat, panel: WaitingPanel
) -> None:
    seat.press(Qt.Key.Key_1)  # who waits here is not rung
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_2)
    assert seat.wait_said("O’Connor, Sean did not answer") is not None
    qtbot.waitUntil(lambda: len(seat.said) == 1)
    who = ListContacts(patient_id=clinic.patients["O’Connor, Sean"])
    contacts = clinic.bus.ask(who, a.context()).contacts
    assert [(each.channel, each.outcome) for each in contacts] == [("phone", "no-answer")]
    assert panel.isVisible()


def test_escape_gives_the_keyboard_back(seat: Seat, panel: WaitingPanel) -> None:
    seat.press(Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert seat.focus() is seat.screen.view.board


def test_it_gives_way_to_another_screen(seat: Seat, panel: WaitingPanel) -> None:
    seat.press(Qt.Key.Key_F1)
    assert not panel.isVisible()
    assert seat.focus() is seat.screen.view.board


def test_a_walk_in_is_booked_from_here(qtbot: QtBot, seat: Seat, panel: WaitingPanel) -> None:
    panel.walk_in.click()
    assert not panel.isVisible()
    form = seat.screen.form
    assert form.title.text() == "Walk-in"
    assert seat.focus() is form.fields.patient
    seat.type("pham lan")
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    qtbot.waitUntil(lambda: seat.focus() is form.openings.list)
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("and is here")
    assert seat.screen.day() == MONDAY
