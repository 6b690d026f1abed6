"""Booking into a room: from its column on the board, and where the visit needs equipment."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from tests import a
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import TUESDAY, Clinic, at, people
from vitalbridge_desktop.services.appointments.commands import UpdateVisitType
from vitalbridge_desktop.services.appointments.queries import DayBoard
from vitalbridge_desktop.services.tenants.commands import AddRoom, UpdateRoom
from vitalbridge_desktop.ui.appointments.board.model import Key
from vitalbridge_desktop.ui.appointments.booking.form import BookingForm
from vitalbridge_desktop.ui.appointments.wish import BookingWish

LACKS = "Room 1 does not have what this visit needs: ECG. These do: ECG lab, ECG lab 2."


@pytest.fixture
def rooms(clinic: Clinic) -> dict[str, UUID]:
    """Two rooms with the device, and one without."""
    people(clinic)
    had = {"ECG lab": ("ECG",), "ECG lab 2": ("ECG", "Treadmill"), "Room 1": ()}
    return {name: clinic.do(AddRoom(name=name, equipment=has)) for name, has in had.items()}


def needs_ecg(clinic: Clinic) -> None:
    """What is booked first of all needs the device from now on."""
    clinic.do(UpdateVisitType(visit_type_id=clinic.types["Consult"], equipment=("ECG",)))


def by_room(seat: Seat) -> None:
    """Turn the board to rooms."""
    seat.press(Qt.Key.Key_V)
    columns = ["ECG lab", "ECG lab 2", "Room 1"]
    board = seat.screen.view.board
    seat.qtbot.waitUntil(lambda: [e.title for e in board.picture().columns] == columns)


def begin(seat: Seat, room: UUID | None) -> BookingForm:
    """Enter on Tuesday's eleven o'clock in the room's column, then whom it is for."""
    seat.screen.view.board.setFocus()
    seat.screen.book(BookingWish(start=at("11:00", TUESDAY), room_id=room))
    seat.type("phan")
    seat.press(Qt.Key.Key_Return)
    form = seat.screen.form
    seat.qtbot.waitUntil(lambda: form.fields.patient.patient_id() is not None)
    return form


def wait_for_eleven(seat: Seat) -> None:
    """Wait until eleven o'clock is chosen among the openings."""
    openings = seat.screen.form.openings

    def chosen() -> bool:
        current = openings.current()
        return current is not None and current.start == at("11:00", TUESDAY)

    seat.qtbot.waitUntil(lambda: seat.focus() is openings.list)
    seat.qtbot.waitUntil(chosen)


def taken(clinic: Clinic) -> list[UUID | None]:
    """In which rooms Tuesday's visits are."""
    board = clinic.bus.ask(DayBoard(date=TUESDAY), a.context())
    return [each.room_id for each in board.visits]


def walk_to(seat: Seat, room: UUID, start: datetime) -> None:
    """Walk over the board with the arrows."""
    board = seat.screen.view.board
    board.setFocus()

    def go(key: Qt.Key, arrived: Callable[[Key, datetime], bool]) -> None:
        while not ((slot := board.cursor_slot()) and arrived(*slot)):
            seat.press(key)

    go(Qt.Key.Key_Right, lambda column, _: column == room)
    go(Qt.Key.Key_Down, lambda _, at: at >= start)


def test_enter_in_a_rooms_column_books_into_that_room(seat: Seat, rooms: dict[str, UUID]) -> None:
    by_room(seat)
    walk_to(seat, rooms["Room 1"], at("13:00"))
    seat.press(Qt.Key.Key_Return)
    form = seat.screen.form
    seat.qtbot.waitUntil(lambda: form.isVisible())
    assert form.fields.room.isVisible()
    seat.qtbot.waitUntil(lambda: form.fields.room.field.text() == "Room 1")
    seat.type("phan")
    seat.press(Qt.Key.Key_Return)
    seat.qtbot.waitUntil(lambda: seat.focus() is form.openings.list)
    seat.qtbot.waitUntil(lambda: "13:00" in form.submit.text())
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Phan, Minh for today 13:00")
    seat.qtbot.waitUntil(lambda: seat.screen.view.chosen() is not None)
    visit = seat.screen.view.chosen()
    assert visit is not None
    assert visit.room_id == rooms["Room 1"]


def test_a_room_that_lacks_what_the_visit_needs_is_told_with_those_that_have_it(
    clinic: Clinic, seat: Seat, rooms: dict[str, UUID]
) -> None:
    needs_ecg(clinic)
    form = begin(seat, rooms["Room 1"])
    error = form.errors["room_id"]
    seat.qtbot.waitUntil(lambda: error.isVisible() and error.text() == LACKS)
    assert form.fields.asked() is None
    form.fields.room.field.setFocus()
    seat.type("lab 2")
    seat.press(Qt.Key.Key_Return)
    wait_for_eleven(seat)
    assert not error.isVisible()
    assert form.fields.room.field.text() == "ECG lab 2 · ECG, Treadmill"
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Phan, Minh")
    assert taken(clinic) == [rooms["ECG lab 2"]]


def test_where_no_room_is_chosen_the_first_free_one_that_has_it_is_taken(
    clinic: Clinic, seat: Seat, rooms: dict[str, UUID]
) -> None:
    needs_ecg(clinic)
    clinic.visit("Diaz, Ana", "Okafor", at("09:00", TUESDAY), kind="Follow-up")
    form = begin(seat, None)
    seat.qtbot.waitUntil(lambda: form.fields.room.isVisible())
    assert form.fields.room.field.text() == "Any room with ECG · whichever is free"
    wait_for_eleven(seat)
    form.openings.list.setFocus()
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Phan, Minh")
    assert taken(clinic) == [None, rooms["ECG lab"]]


def test_nobody_is_asked_for_a_room_where_none_is_needed(
    seat: Seat, rooms: dict[str, UUID]
) -> None:
    form = begin(seat, None)
    assert rooms
    assert not form.fields.room.isVisible()


def test_a_room_that_is_out_of_use_is_told(
    clinic: Clinic, seat: Seat, rooms: dict[str, UUID]
) -> None:
    clinic.do(UpdateRoom(room_id=rooms["Room 1"], active=False))
    form = begin(seat, rooms["Room 1"])
    error = form.errors["room_id"]
    seat.qtbot.waitUntil(lambda: error.text() == "Room 1 is out of use.")


def test_a_held_time_keeps_the_room_and_a_draft_brings_it_back(
    clinic: Clinic, seat: Seat, rooms: dict[str, UUID]
) -> None:
    needs_ecg(clinic)
    form = begin(seat, rooms["ECG lab 2"])
    wait_for_eleven(seat)
    seat.press(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    seat.qtbot.waitUntil(lambda: "Held until" in form.buttons.hold.text())
    (held,) = clinic.bus.ask(DayBoard(date=TUESDAY, at=clinic.clock()), a.context()).holds
    assert held.room_id == rooms["ECG lab 2"]
    draft = form.draft()
    assert draft.room == rooms["ECG lab 2"]
    form.show_draft(draft.model_copy(update={"room": rooms["ECG lab"]}))
    assert form.fields.room.field.text() == "ECG lab · ECG"


def test_each_date_of_a_series_says_in_which_room_it_would_be(
    clinic: Clinic, seat: Seat, rooms: dict[str, UUID]
) -> None:
    needs_ecg(clinic)
    next_week = TUESDAY + timedelta(days=7)
    clinic.provider("Weber", "Jonas")
    clinic.visit("Diaz, Ana", "Weber", at("11:00", next_week), room=rooms["ECG lab"])
    begin(seat, None)
    wait_for_eleven(seat)
    seat.press(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    dates = seat.screen.booking.extras.repeat_card().dates
    seat.qtbot.waitUntil(lambda: len(dates.dates.rows) > 2)
    told = [(each.detail, each.value.room_id) for each in dates.dates.rows[:2]]
    assert told == [("ECG lab", rooms["ECG lab"]), ("ECG lab 2", rooms["ECG lab 2"])]
