"""What the board shows of the clinic: providers or rooms, a day or a week, all or a part."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import MONDAY, TUESDAY, Clinic, at
from vitalbridge_desktop.services.appointments.queries import DayBoard, GetAppointment
from vitalbridge_desktop.services.tenants.commands import AddLocation, AddRoom
from vitalbridge_desktop.ui.appointments.board.geometry import HOUR_HEIGHT
from vitalbridge_desktop.ui.appointments.calendar.options import BoardOptions

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WEDNESDAY = date(2026, 11, 25)


def titles(seat: Seat) -> list[str]:
    """The heads of the columns."""
    return [column.title for column in seat.screen.view.board.picture().columns]


def chosen(seat: Seat) -> str:
    """Whose visit is chosen."""
    visit = seat.screen.view.chosen()
    return visit.patient if visit else ""


def wait_titles(seat: Seat, *wanted: str) -> None:
    """Wait until these are the heads of the columns."""
    seat.qtbot.waitUntil(lambda: titles(seat) == list(wanted))


def options(seat: Seat) -> BoardOptions:
    """The options beside the board, opened with a key."""
    seat.press(Qt.Key.Key_F)
    found = seat.screen.view.setup.options()
    assert found is not None
    assert found.isVisible()
    return found


def test_a_key_turns_providers_into_rooms_and_a_visit_walks_into_another_room(
    clinic: Clinic, seat: Seat
) -> None:
    rooms = [clinic.do(AddRoom(name=name)) for name in ("ECG", "Room 1")]
    clinic.visit("Holm, Sara", "Okafor", at("11:00"), room=rooms[0])
    clinic.visit("Diaz, Ana", "Okafor", at("11:30"))
    seat.wait_for("Diaz, Ana")
    seat.press(Qt.Key.Key_V)
    wait_titles(seat, "ECG", "Room 1", "No room")
    assert seat.blocks()["Holm, Sara"].detail == "Dr. Okafor · Consult"
    seat.choose("Holm, Sara")
    for key in (Qt.Key.Key_R, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        seat.press(key)
    assert seat.wait_said("taken from 11:30 to 12:00") is None
    seat.choose("Holm, Sara")
    for key in (Qt.Key.Key_R, Qt.Key.Key_Right, Qt.Key.Key_Return):
        seat.press(key)
    seat.wait_said("Moved Holm, Sara to 11:00, Room 1")
    found = clinic.bus.ask(GetAppointment(appointment_id=clinic.visits["Holm, Sara"]), a.context())
    assert (found.room_id, found.provider_id) == (rooms[1], clinic.providers["Okafor"])
    seat.press(Qt.Key.Key_V)
    wait_titles(seat, "Dr. Samuel Okafor")


def test_a_week_shows_one_providers_days_and_a_visit_goes_to_another_day_by_the_mouse(
    clinic: Clinic, seat: Seat
) -> None:
    clinic.provider("Haddad", "Nadia", None, "Nurse")
    clinic.visit("Holm, Sara", "Okafor", at("11:00", TUESDAY))
    clinic.visit("Diaz, Ana", "Haddad", at("11:00", TUESDAY))
    wait_titles(seat, "Nadia Haddad", "Dr. Samuel Okafor")
    seat.press(Qt.Key.Key_2)
    wait_titles(seat, "Mon 23 Nov", "Tue 24 Nov", "Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov")
    assert list(seat.blocks()) == ["Diaz, Ana"]
    seat.press(Qt.Key.Key_PageDown, CONTROL)
    block = seat.wait_for("Holm, Sara")
    board = seat.screen.view.board
    start = board.block_place(block.appointment_id).topLeft() + QPointF(20, 8)
    shift = board.slot_place(WEDNESDAY, at("14:00")) - board.slot_place(TUESDAY, at("11:00"))
    view, left = board.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=start.toPoint())
    QTest.mouseMove(view, (start + shift / 2).toPoint())
    QTest.mouseMove(view, (start + shift).toPoint())
    QTest.mouseRelease(view, left, pos=(start + shift).toPoint())
    command = seat.wait_said("Moved Holm, Sara to Wed 25 Nov 14:00 with Dr. Okafor")
    found = GetAppointment(appointment_id=clinic.visits["Holm, Sara"])
    assert f"{clinic.bus.ask(found, a.context()).start:%a %H:%M}" == "Wed 14:00"
    assert command is not None
    clinic.bus.undo(command, a.context())
    assert f"{clinic.bus.ask(found, a.context()).start:%a %H:%M}" == "Tue 11:00"


def test_a_week_goes_on_by_weeks_and_back_to_the_day(qtbot: QtBot, seat: Seat) -> None:
    seat.press(Qt.Key.Key_2)
    seat.press(Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: titles(seat)[0] == "Mon 30 Nov")
    seat.press(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: titles(seat)[0] == "Mon 23 Nov")
    assert seat.screen.view.board.picture().now_in == MONDAY
    seat.press(Qt.Key.Key_1)
    wait_titles(seat, "Dr. Samuel Okafor")


def test_what_is_not_looked_for_is_faint_or_gone_until_all_is_shown_again(
    clinic: Clinic, seat: Seat
) -> None:
    clinic.provider("Haddad", "Nadia", None, "Nurse")
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.wait_for("Holm, Sara")
    shown = options(seat)
    shown.box("specialties", "Cardiology").click()
    assert titles(seat) == ["Dr. Samuel Okafor"]
    shown.box("states", "confirmed").click()
    assert seat.blocks()["Holm, Sara"].faint
    bar = seat.screen.view.setup.bar()
    assert bar is not None
    assert bar.filtered() == "Only Cardiology, Confirmed"
    seat.press(Qt.Key.Key_Escape)
    assert seat.focus() is seat.screen.view.board
    seat.press(Qt.Key.Key_F, SHIFT)
    assert titles(seat) == ["Nadia Haddad", "Dr. Samuel Okafor"]
    assert not seat.blocks()["Holm, Sara"].faint
    assert not bar.isVisible()


def test_a_place_is_looked_for_by_the_rooms_in_it(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    places = [clinic.do(AddLocation(name=name)) for name in ("Main Street", "Harbour")]
    room = clinic.do(AddRoom(name="Room 1", location_id=places[1]))
    clinic.visit("Holm, Sara", "Okafor", at("11:00"), room=room)
    clinic.visit("Diaz, Ana", "Okafor", at("11:30"))
    seat.wait_for("Diaz, Ana")
    seat.press(Qt.Key.Key_V)
    wait_titles(seat, "Room 1", "No room")
    seat.press(Qt.Key.Key_V)
    wait_titles(seat, "Dr. Samuel Okafor")
    options(seat).box("locations", places[1]).click()
    qtbot.waitUntil(lambda: seat.blocks()["Diaz, Ana"].faint)
    assert not seat.blocks()["Holm, Sara"].faint


def test_the_arrows_make_a_visit_longer(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_L)
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Down, SHIFT)
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Holm, Sara takes 50 min")
    qtbot.waitUntil(lambda: seat.blocks()["Holm, Sara"].end == at("11:50"))
    seat.press(Qt.Key.Key_L)
    for _ in range(9):
        seat.press(Qt.Key.Key_Up)
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Holm, Sara takes 5 min")


def test_the_grid_the_hours_and_the_columns_can_be_finer_or_wider(seat: Seat) -> None:
    board = seat.screen.view.board
    options(seat).grid_chosen.emit(60)
    seat.press(Qt.Key.Key_Escape)
    seat.press(Qt.Key.Key_Home)
    seat.press(Qt.Key.Key_Home)
    slot = board.cursor_slot()
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Down)
    after = board.cursor_slot()
    assert slot is not None
    assert after is not None
    assert after[1] - slot[1] == timedelta(hours=2)
    seat.press(Qt.Key.Key_Equal, CONTROL)
    assert board.fineness.hour_height > HOUR_HEIGHT
    seat.press(Qt.Key.Key_0, CONTROL)
    assert board.fineness.hour_height == HOUR_HEIGHT
    assert board.fineness.grid.cell == 60


def test_a_board_of_several_days_has_the_visits_of_those_providers_alone(clinic: Clinic) -> None:
    clinic.provider("Haddad", "Nadia", None, "Nurse")
    for name, provider, day in (
        ("Holm, Sara", "Okafor", MONDAY),
        ("Diaz, Ana", "Okafor", TUESDAY),
        ("Engel, Tom", "Haddad", TUESDAY),
        ("Farah, Idris", "Okafor", WEDNESDAY),
    ):
        clinic.visit(name, provider, at("11:00", day))
    mine = (clinic.providers["Okafor"],)
    asked = DayBoard(date=MONDAY, days=2, provider_ids=mine, at=clinic.clock())
    found = clinic.bus.ask(asked, a.context()).visits
    assert [each.patient for each in found] == ["Holm, Sara", "Diaz, Ana"]


def test_a_month_is_walked_over_and_enter_opens_the_day(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00", TUESDAY), minutes=60)
    seat.press(Qt.Key.Key_3)
    month = seat.screen.view.front.month
    words = "Tuesday 24 November 2026, 1 visit, 14% booked"

    def told() -> str:
        day = month.day()
        return day.words() if day else ""

    seat.press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: told() == words)
    assert month.model().data(month.currentIndex(), Qt.ItemDataRole.AccessibleTextRole) == words
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: seat.screen.view.day_controls.shown.name.text() == "December 2026")
    seat.press(Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: seat.screen.view.day() == date(2026, 11, 8))
    seat.press(Qt.Key.Key_T)
    seat.press(Qt.Key.Key_Right)
    seat.press(Qt.Key.Key_Return)
    seat.wait_for("Holm, Sara")
    assert seat.screen.view.mode.mode == "day"
    assert seat.focus() is seat.screen.view.board


def test_what_is_pinned_is_pasted_on_a_day_of_the_month(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:20"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_X, CONTROL)
    seat.press(Qt.Key.Key_3)
    seat.press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: seat.screen.view.day() == TUESDAY)
    answer = seat.screen.view.answer
    qtbot.waitUntil(lambda: (found := answer()) is not None and found.day == TUESDAY)
    seat.press(Qt.Key.Key_V, CONTROL)
    seat.wait_said("Moved Holm, Sara to tomorrow 11:20 with Dr. Okafor")
