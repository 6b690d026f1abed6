"""The agenda: what is to come, one visit below the other, with the keys of the board."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import TUESDAY, Clinic, at
from vitalbridge_desktop.services.appointments.queries import GetAppointment
from vitalbridge_desktop.ui.appointments.calendar.agenda_view import LEGIBLE

WEDNESDAY = date(2026, 11, 25)


def chosen(seat: Seat) -> str:
    """Whose visit is chosen."""
    visit = seat.screen.view.chosen()
    return visit.patient if visit else ""


def test_the_agenda_lists_what_is_to_come_and_its_visits_take_the_same_keys(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    for name, start in (("Diaz, Ana", at("13:00")), ("Holm, Sara", at("09:00", WEDNESDAY))):
        clinic.visit(name, "Okafor", start)
    seat.wait_for("Diaz, Ana")
    seat.press(Qt.Key.Key_4)
    table = seat.screen.view.front.agenda.table
    qtbot.waitUntil(lambda: [v.patient for v in table.rows()] == ["Diaz, Ana", "Holm, Sara"])
    seat.press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: chosen(seat) == "Holm, Sara")
    seat.press(Qt.Key.Key_C)
    seat.wait_said("Holm, Sara has confirmed")
    seat.press(Qt.Key.Key_R)  # a move is made where there are columns
    assert seat.screen.view.day() == WEDNESDAY
    assert seat.wait_for("Holm, Sara").confirmed
    qtbot.waitUntil(lambda: chosen(seat) == "Holm, Sara")


def test_who_is_amid_a_long_day_of_the_agenda_reads_which_day_it_is(
    clinic: Clinic, seat: Seat
) -> None:
    for n in range(40):
        hour, minute = divmod(8 * 60 + 30 + 5 * n, 60)
        clinic.visit(f"Diaz, {n:02}", "Okafor", at(f"{hour:02}:{minute:02}"), minutes=5)
    seat.press(Qt.Key.Key_4)
    table = seat.screen.view.front.agenda.table
    seat.qtbot.waitUntil(lambda: len(table.rows()) == 40)

    def dated() -> list[int]:
        days = (table.model().index(row, 0).data() for row in range(40))
        return [row for row, day in enumerate(days) if day]

    seat.press(Qt.Key.Key_End)
    on_top = table.rowAt(LEGIBLE)
    assert on_top > 0
    assert dated() == [0, on_top]
    seat.press(Qt.Key.Key_Home)
    assert dated() == [0]


@pytest.mark.parametrize(
    ("key", "walking", "becomes"),
    [
        (Qt.Key.Key_R, "Move to 11:00", ("24 11:15", 30)),
        (Qt.Key.Key_L, "Until 11:30", ("24 11:00", 45)),
    ],
)
def test_a_visit_of_the_agenda_is_moved_or_made_longer_with_one_key(
    clinic: Clinic, seat: Seat, key: Qt.Key, walking: str, becomes: tuple[str, int]
) -> None:
    clinic.visit("Diaz, Ana", "Okafor", at("09:00"))
    clinic.visit("Holm, Sara", "Okafor", at("11:00", TUESDAY))
    seat.press(Qt.Key.Key_4)
    table, board = seat.screen.view.front.agenda.table, seat.screen.view.board
    seat.qtbot.waitUntil(lambda: len(table.rows()) == 2)
    table.choose_visit(clinic.visits["Holm, Sara"])
    seat.press(key)
    seat.qtbot.waitUntil(lambda: walking in board.accessibleDescription())
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Holm, Sara")
    found = clinic.bus.ask(GetAppointment(appointment_id=clinic.visits["Holm, Sara"]), a.context())
    assert (f"{found.start:%d %H:%M}", found.minutes) == becomes


def test_what_was_asked_of_one_visit_of_the_agenda_is_not_done_to_another(
    clinic: Clinic, seat: Seat
) -> None:
    clinic.visit("Diaz, Ana", "Okafor", at("09:00", TUESDAY))
    clinic.visit("Holm, Sara", "Okafor", at("11:00", TUESDAY))
    view = seat.screen.view
    seat.press(Qt.Key.Key_4)
    table = view.front.agenda.table
    seat.qtbot.waitUntil(lambda: len(table.rows()) == 2)
    table.choose_visit(clinic.visits["Holm, Sara"])
    seat.press(Qt.Key.Key_R)
    view.show_visit(clinic.visits["Diaz, Ana"], TUESDAY)
    seat.qtbot.waitUntil(lambda: view.front.on_board() and chosen(seat) == "Diaz, Ana")
    assert "Move to" not in view.board.accessibleDescription()
