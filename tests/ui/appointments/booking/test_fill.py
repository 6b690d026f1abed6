"""A cancelled time is given to somebody who waits for it, in two keys."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import Clinic, at, people
from vitalbridge_desktop.services.appointments.commands import JoinWaitlist
from vitalbridge_desktop.services.appointments.queries import ListWaitlist
from vitalbridge_desktop.ui.appointments.booking.fill_bar import FillBar


def cancelled(seat: Seat, clinic: Clinic) -> FillBar:
    """Somebody's visit is called off while two others wait for such a time."""
    people(clinic)
    for name in ("Pham, Linh", "Phan, Minh"):
        clinic.do(JoinWaitlist(patient_id=clinic.patients[name], minutes=30))
    clinic.visit("Diaz, Ana", "Okafor", at("13:00"))
    seat.choose("Diaz, Ana")
    seat.press(Qt.Key.Key_X)
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Cancelled Diaz, Ana")
    bar = seat.screen.fill
    seat.qtbot.waitUntil(bar.isVisible)
    return bar


def test_a_cancelled_time_is_filled_from_the_waitlist_in_two_keys(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    bar = cancelled(seat, clinic)
    assert [each.text().partition(" ·")[0] for each in bar.choices()] == [
        "Pham, Linh",
        "Phan, Minh",
    ]
    bar.resize(300, bar.height())  # where they do not fit side by side, they stand in two lines
    assert all(each.width() >= each.minimumSizeHint().width() for each in bar.choices())
    assert len({each.y() for each in bar.choices()}) == len(bar.choices())
    keys = seat.keys
    seat.press(Qt.Key.Key_Y)
    seat.press(Qt.Key.Key_2)
    assert seat.keys - keys <= 2
    assert seat.wait_said("Booked Phan, Minh: today 13:00 with Dr. Okafor") is not None
    assert seat.wait_for("Phan, Minh").start == at("13:00")
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert seat.focus() is seat.screen.view.board
    waiting = clinic.bus.ask(ListWaitlist(), a.context()).entries
    assert [each.patient for each in waiting] == ["Pham, Linh"]


def test_nothing_is_offered_that_nobody_waits_for(clinic: Clinic, seat: Seat) -> None:
    clinic.visit("Diaz, Ana", "Okafor", at("13:00"))
    seat.choose("Diaz, Ana")
    seat.press(Qt.Key.Key_X)
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Cancelled Diaz, Ana")
    seat.press(Qt.Key.Key_Y)
    seat.wait_said("Nothing has just come free that somebody waits for.")
    assert not seat.screen.fill.isVisible()


def test_the_offer_goes_when_the_time_is_taken_meanwhile(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    bar = cancelled(seat, clinic)
    seat.press(Qt.Key.Key_Y)
    clinic.visit("Engel, Tom", "Okafor", at("13:00"))  # another desk
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert seat.focus() is seat.screen.view.board


def test_escape_offers_it_no_longer(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    bar = cancelled(seat, clinic)
    seat.press(Qt.Key.Key_Y)
    qtbot.waitUntil(bar.hasFocus)
    seat.press(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert seat.focus() is seat.screen.view.board
