"""The day board on a real clinic: what one key does, and what everybody sees of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import MONDAY, TUESDAY, Clinic, at
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    ConfirmAppointment,
)
from vitalbridge_desktop.services.appointments.queries import CallList, GetAppointment
from vitalbridge_desktop.ui.appointments.day_board_view import DayBoardView
from vitalbridge_desktop.ui.appointments.wish import BookingWish

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_one_key_checks_in_and_it_can_be_taken_back(clinic: Clinic, seat: Seat) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_A)
    assert seat.keys == 1
    command = seat.wait_said("Holm, Sara has arrived")
    seat.wait_status("Holm, Sara", "arrived")
    assert command is not None
    clinic.bus.undo(command, a.context())
    seat.wait_status("Holm, Sara", "booked")


def test_a_key_a_step_leads_from_confirmed_to_done(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_C)
    qtbot.waitUntil(lambda: seat.blocks()["Holm, Sara"].confirmed)
    for key, status in (
        (Qt.Key.Key_A, "arrived"),
        (Qt.Key.Key_I, "checked-in"),
        (Qt.Key.Key_D, "fulfilled"),
    ):
        seat.press(key)
        seat.wait_status("Holm, Sara", status)
    seat.press(Qt.Key.Key_R)
    assert seat.wait_said("can’t be moved") is None


def test_a_step_that_does_not_follow_is_refused_in_words(seat: Seat, clinic: Clinic) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_D)
    assert seat.wait_said("it can't be done") is None
    assert seat.blocks()["Holm, Sara"].status == "booked"


def test_a_key_without_a_visit_says_what_to_do_first(seat: Seat) -> None:
    seat.press(Qt.Key.Key_A)
    assert seat.wait_said("Choose a visit first") is None


def test_two_keys_cancel_with_a_reason(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    visit = clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_X)
    seat.press(Qt.Key.Key_2)
    command = seat.wait_said("Cancelled Holm, Sara: Patient is ill")
    qtbot.waitUntil(lambda: "Holm, Sara" not in seat.blocks())
    found = clinic.bus.ask(GetAppointment(appointment_id=visit), a.context())
    assert (found.status, found.cancelled_because) == ("cancelled", "Patient is ill")
    assert seat.keys == 2
    assert seat.focus() is seat.screen.view.board
    assert command is not None
    clinic.bus.undo(command, a.context())
    seat.wait_for("Holm, Sara")


@pytest.mark.parametrize(
    ("key", "rung"), [(Qt.Key.Key_1, []), (Qt.Key.Key_2, []), (Qt.Key.Key_3, ["cancelled"])]
)
def test_who_called_off_is_not_rung_and_whom_the_clinic_called_off_is(
    seat: Seat, clinic: Clinic, key: Qt.Key, rung: list[str]
) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_X)
    seat.press(key)
    seat.wait_said("Cancelled Holm, Sara")
    calls = clinic.bus.ask(CallList(at=clinic.bus.clock()), a.context()).calls
    assert [each.kind for each in calls] == rung


def test_the_visit_is_kept_when_the_reason_is_not_given(seat: Seat, clinic: Clinic) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_X)
    seat.press(Qt.Key.Key_C)  # no step is taken while the reason is asked for
    seat.press(Qt.Key.Key_Escape)
    assert seat.focus() is seat.screen.view.board
    assert not seat.said
    seat.press(Qt.Key.Key_C)
    seat.wait_said("has confirmed")


def test_another_reason_can_be_typed(seat: Seat, clinic: Clinic) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_X)
    seat.press(Qt.Key.Key_4)
    seat.type("moves away")
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Cancelled Holm, Sara: moves away")


def test_the_arrows_move_a_visit(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    clinic.provider("Haddad", "Nadia", None, "Nurse")
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_R)
    seat.press(Qt.Key.Key_Left)
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Down, SHIFT)
    seat.press(Qt.Key.Key_C)  # a letter does nothing meanwhile
    seat.press(Qt.Key.Key_Return)
    assert seat.wait_said("Moved Holm, Sara to 11:20 with N. Haddad") is not None
    qtbot.waitUntil(lambda: seat.blocks()["Holm, Sara"].start == at("11:20"))
    first = seat.screen.view.board.picture().columns[0]
    assert [block.name for block in first.blocks] == ["Holm, Sara"]
    assert not seat.blocks()["Holm, Sara"].confirmed


def test_a_move_can_be_left(clinic: Clinic, seat: Seat) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_R)
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Escape)
    seat.press(Qt.Key.Key_Return)  # opens the visit, drops nothing
    assert seat.blocks()["Holm, Sara"].start == at("11:00")
    assert not seat.said


def test_a_refused_move_is_said_and_the_visit_stays(clinic: Clinic, seat: Seat) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    clinic.visit("Diaz, Ana", "Okafor", at("11:30"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_R)
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Return)
    assert seat.wait_said("taken from 11:30 to 12:00") is None
    assert seat.blocks()["Holm, Sara"].start == at("11:00")


def test_three_keys_move_a_visit_to_another_day(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:20"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_X, CONTROL)
    seat.press(Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: seat.screen.view.board.picture().day == TUESDAY)
    seat.press(Qt.Key.Key_V, CONTROL)
    seat.wait_said("Moved Holm, Sara to tomorrow 11:20 with Dr. Okafor")
    assert seat.wait_for("Holm, Sara").start == at("11:20", TUESDAY)
    assert seat.keys == 3
    qtbot.waitUntil(lambda: seat.screen.view.chosen() is not None)


def test_keys_lead_from_day_to_day(qtbot: QtBot, seat: Seat) -> None:
    board, view = seat.screen.view.board, seat.screen.view
    seat.press(Qt.Key.Key_Right, ALT)
    assert view.day() == TUESDAY
    seat.press(Qt.Key.Key_PageUp)
    assert view.day() == MONDAY
    seat.press(Qt.Key.Key_G)
    seat.type("next tue")
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: f"{board.picture().day}" == "2026-12-01")
    assert seat.focus() is board
    seat.press(Qt.Key.Key_G, CONTROL)
    seat.type("xyz")
    seat.press(Qt.Key.Key_Return)
    assert view.day_controls.shown.field.isVisible()
    seat.press(Qt.Key.Key_Escape)
    seat.press(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: board.picture().day == MONDAY)


def test_an_answer_about_a_day_that_was_left_is_dropped(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.wait_for("Holm, Sara")
    days = []
    board = seat.screen.view.board
    for key in [Qt.Key.Key_PageDown] * 7 + [Qt.Key.Key_PageUp] * 6:
        seat.press(key)  # faster than anybody answers
        days.append(board.picture().day)
    qtbot.waitUntil(lambda: board.picture().day == TUESDAY)
    assert set(days) == {MONDAY}
    assert seat.screen.view.day() == TUESDAY


def test_the_board_follows_what_another_program_writes(
    qtbot: QtBot, clinic: Clinic, seat: Seat, store: Store
) -> None:
    visit = clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.wait_for("Holm, Sara")
    other = Store(store.file, a.KEY)
    Bus(other, REGISTRY, clinic.clock).dispatch(
        CancelAppointment(appointment_id=visit, reason="called"), a.context()
    )
    other.close()
    qtbot.waitUntil(lambda: "Holm, Sara" not in seat.blocks(), timeout=5000)


def test_a_look_into_the_record_is_kept_once_and_only_where_somebody_rests(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    clinic.patient("Holm, Sara", phone="+49 30 5550 114")
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    clinic.visit("Diaz, Ana", "Okafor", at("11:30"))
    seat.choose("Holm, Sara")
    seat.press(Qt.Key.Key_Down)  # walked on before anybody could have read
    seat.press(Qt.Key.Key_Up)
    panel = seat.screen.view.panel
    with qtbot.waitSignal(panel.patient.known):
        pass
    looks = clinic.bus.store.read(
        lambda driver: driver.execute(
            "SELECT count(*) FROM audit WHERE action = 'get-patient'"
        ).fetchone()
    )
    assert looks == (1,)


def test_what_is_not_known_yet_of_a_patient_is_left_blank_and_moves_nothing(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    patient = seat.screen.view.panel.patient
    qtbot.waitUntil(patient.isVisible)

    def told() -> list[str]:
        return [each.text() for each in patient.findChildren(QLabel)]

    high = patient.sizeHint().height()
    assert told().count("") >= 4
    assert "–" not in told()
    with qtbot.waitSignal(patient.known):
        pass
    qtbot.waitUntil(lambda: "No visits yet" in told())
    assert patient.sizeHint().height() == high


def test_a_free_time_asks_for_a_booking(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    view: DayBoardView = seat.screen.view
    with qtbot.waitSignal(view.booking_asked) as asked:
        seat.press(Qt.Key.Key_Down)
        seat.press(Qt.Key.Key_Return)
    wish = (asked.args or [None])[0]
    assert isinstance(wish, BookingWish)
    assert wish.start is not None
    assert wish.provider_id == clinic.providers["Okafor"]
    assert wish.start.date() == MONDAY


def test_a_visit_that_the_server_has_not_says_since_when(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    nowhere = "UPDATE desk SET server_url = 'http://127.0.0.1:9'"
    clinic.bus.store.write(lambda driver: driver.execute(nowhere, {}))
    clinic.clock.put("10:31")
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    clinic.clock.put("10:42")
    clinic.do(ConfirmAppointment(appointment_id=clinic.visits["Holm, Sara"]))
    seat.choose("Holm, Sara")
    told = "On this desk only, since today 10:31"
    labels = seat.screen.view.panel.findChildren(QLabel)
    qtbot.waitUntil(lambda: any(each.text() == told for each in labels))


def test_what_names_no_day_is_told_with_words_that_do(seat: Seat) -> None:
    seat.press(Qt.Key.Key_G)
    seat.type("some other time")
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("not a day. Try words like these: tue")
    assert seat.screen.view.day_controls.isAncestorOf(seat.focus())  # to be typed again
