"""Several visits at once, the menu, and the pin that takes visits to another day."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import TUESDAY, Clinic, at
from vitalbridge_desktop.services.appointments.commands import HoldSlot, RescheduleAppointment
from vitalbridge_desktop.ui.appointments.days.pictures import Target
from vitalbridge_desktop.ui.appointments.visits.pin_card import PinChip

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
THREE = (("Diaz, Ana", "11:00"), ("Engel, Tom", "11:30"), ("Holm, Sara", "13:00"))


def book_three(clinic: Clinic, seat: Seat) -> None:
    """Three visits with one doctor."""
    for name, start in THREE:
        clinic.visit(name, "Okafor", at(start))
    seat.wait_for("Holm, Sara")


def click(seat: Seat, name: str, *modifiers: Qt.KeyboardModifier) -> None:
    """Press on somebody's visit."""
    board = seat.screen.view.board
    place = board.block_place(seat.wait_for(name).appointment_id).center().toPoint()
    pressed = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        pressed |= modifier
    QTest.mouseClick(board.viewport(), LEFT, pressed, place)


def chosen(seat: Seat) -> list[str]:
    """Whose visits are chosen."""
    return sorted(visit.patient for visit in seat.screen.view.visits.all())


def close(seat: Seat, menu: QMenu) -> None:
    """Close the menu; off screen nobody else gives the keyboard back."""
    menu.close()
    seat.shell.activateWindow()
    seat.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def action(seat: Seat, words: str) -> None:
    """Take one line of the menu."""
    menu = seat.screen.view.menu
    assert menu is not None
    found = next(each for each in menu.actions() if each.text().startswith(words))
    assert found.isEnabled()
    close(seat, menu)
    found.trigger()


def starts(seat: Seat) -> dict[str, str]:
    """When everybody comes."""
    return {name: f"{block.start:%H:%M}" for name, block in seat.blocks().items()}


def test_ctrl_and_shift_choose_more_visits_and_a_plain_press_one(
    clinic: Clinic, seat: Seat
) -> None:
    book_three(clinic, seat)
    click(seat, "Diaz, Ana")
    click(seat, "Holm, Sara", CONTROL)
    assert chosen(seat) == ["Diaz, Ana", "Holm, Sara"]
    click(seat, "Holm, Sara", CONTROL)
    assert chosen(seat) == ["Diaz, Ana"]
    click(seat, "Diaz, Ana")
    click(seat, "Holm, Sara", SHIFT)
    assert chosen(seat) == [name for name, _ in THREE]
    click(seat, "Engel, Tom")
    assert chosen(seat) == ["Engel, Tom"]


def test_space_keeps_visits_chosen_while_the_arrows_walk_on(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    book_three(clinic, seat)
    seat.choose("Diaz, Ana")
    seat.press(Qt.Key.Key_Space)
    seat.press(Qt.Key.Key_Down)
    assert chosen(seat) == ["Diaz, Ana", "Engel, Tom"]
    seat.press(Qt.Key.Key_C)
    for name in ("Diaz, Ana", "Engel, Tom"):
        seat.wait_said(f"{name} has confirmed")
    qtbot.waitUntil(lambda: seat.blocks()["Engel, Tom"].confirmed)
    seat.press(Qt.Key.Key_Escape)
    assert chosen(seat) == ["Engel, Tom"]
    seat.press(Qt.Key.Key_A, CONTROL)
    assert chosen(seat) == [name for name, _ in THREE]


def test_nobody_has_arrived_for_a_visit_of_another_day_by_a_slip(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    clinic.visit("Diaz, Ana", "Okafor", at("11:00", TUESDAY))
    seat.screen.view.open_day(TUESDAY)
    seat.wait_for("Diaz, Ana")
    seat.choose("Diaz, Ana")
    for key in (Qt.Key.Key_A, Qt.Key.Key_S):
        seat.press(key)
        seat.wait_said("Diaz, Ana is to come tomorrow")
        seat.said.clear()
    seat.press(Qt.Key.Key_C)
    qtbot.waitUntil(lambda: seat.blocks()["Diaz, Ana"].confirmed)
    assert seat.blocks()["Diaz, Ana"].status == "booked"


def test_chosen_visits_move_together_and_back_in_one_step(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    book_three(clinic, seat)
    click(seat, "Diaz, Ana")
    click(seat, "Engel, Tom", CONTROL)
    board = seat.screen.view.board
    start = board.block_place(seat.blocks()["Diaz, Ana"].appointment_id).topLeft() + QPointF(20, 8)
    okafor = clinic.providers["Okafor"]
    shift = board.slot_place(okafor, at("14:00")) - board.slot_place(okafor, at("11:00"))
    view = board.viewport()
    QTest.mousePress(view, LEFT, pos=start.toPoint())
    QTest.mouseMove(view, (start + shift / 2).toPoint())
    QTest.mouseMove(view, (start + shift).toPoint())
    assert board.moving.ghost is not None
    assert board.moving.ghost.text == "Drop to move 2 visits"
    QTest.mouseRelease(view, LEFT, pos=(start + shift).toPoint())
    command = seat.wait_said("Moved 2 visits")
    qtbot.waitUntil(lambda: starts(seat)["Engel, Tom"] == "14:30")
    assert starts(seat)["Diaz, Ana"] == "14:00"
    assert command is not None
    clinic.bus.undo(command, a.context())
    qtbot.waitUntil(lambda: starts(seat) == dict(THREE))


def test_of_chosen_visits_all_move_or_none(clinic: Clinic, seat: Seat) -> None:
    book_three(clinic, seat)
    click(seat, "Diaz, Ana")
    click(seat, "Engel, Tom", CONTROL)
    for key in (Qt.Key.Key_R, *[Qt.Key.Key_Down] * 6, Qt.Key.Key_Return):
        seat.press(key)  # the one at 13:00 lies in the way of the second
    assert seat.wait_said("taken from 13:00 to 13:30") is None
    assert starts(seat) == dict(THREE)


def test_chosen_visits_stay_where_somebody_else_has_moved_one_since(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    book_three(clinic, seat)
    click(seat, "Diaz, Ana")
    click(seat, "Engel, Tom", CONTROL)
    looked_at = sorted(seat.screen.view.visits.all(), key=lambda each: each.patient)
    other = RescheduleAppointment(appointment_id=looked_at[1].appointment_id, start=at("15:00"))
    clinic.bus.dispatch(other, a.context())
    qtbot.waitUntil(lambda: starts(seat)["Engel, Tom"] == "15:00")
    acts = seat.screen.view.visits.acts
    acts.move_all(list(zip(looked_at, map(Target, map(at, ("16:00", "16:30"))), strict=True)))
    assert seat.wait_said("Somebody else has moved this visit meanwhile") is None
    assert starts(seat) == dict(THREE) | {"Engel, Tom": "15:00"}


def test_chosen_visits_are_cancelled_with_two_keys_and_come_back_with_one(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    book_three(clinic, seat)
    seat.press(Qt.Key.Key_A, CONTROL)
    seat.keys = 0
    seat.press(Qt.Key.Key_X)
    seat.press(Qt.Key.Key_3)
    command = seat.wait_said("Cancelled 3 visits: Clinic had to call off")
    assert seat.keys == 2
    qtbot.waitUntil(lambda: not seat.blocks())
    assert command is not None
    clinic.bus.undo(command, a.context())
    qtbot.waitUntil(lambda: starts(seat) == dict(THREE))


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu grabs keys; off screen: none
def test_the_menu_does_what_the_keys_do(clinic: Clinic, seat: Seat) -> None:
    book_three(clinic, seat)
    seat.choose("Diaz, Ana")
    seat.press(Qt.Key.Key_M)
    action(seat, "Arrived")
    seat.wait_status("Diaz, Ana", "arrived")
    seat.press(Qt.Key.Key_M)
    menu = seat.screen.view.menu
    assert menu is not None
    shown = {each.text().split("\t")[0]: each.isEnabled() for each in menu.actions()}
    assert "Pin for another day\tCtrl X" in {each.text() for each in menu.actions()}
    close(seat, menu)
    assert (shown["Arrived"], shown["In room"], shown["Move"]) == (False, True, False)
    seat.choose("Engel, Tom")
    seat.press(Qt.Key.Key_X, CONTROL)
    board = seat.screen.view.board
    free = board.slot_place(clinic.providers["Okafor"], at("14:00")).toPoint()
    QTest.mouseClick(board.viewport(), LEFT, pos=free)
    board.menu_asked.emit(QPoint(400, 400))
    action(seat, "Put Engel, Tom here")
    seat.wait_said("Moved Engel, Tom to 14:00")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_held_time_is_named_and_let_go_from_the_menu(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    clinic.do(HoldSlot(provider_id=clinic.providers["Okafor"], start=at("14:00"), minutes=30))
    board = seat.screen.view.board

    def held() -> list[str]:
        spans = board.picture().columns[0].spans
        return [span.label for span in spans if span.kind == "hold"]

    qtbot.waitUntil(lambda: held() == ["Held until 10:52"])
    place = board.slot_place(clinic.providers["Okafor"], at("14:00")).toPoint()
    QTest.mouseClick(board.viewport(), LEFT, pos=place)
    seat.press(Qt.Key.Key_M)
    action(seat, "Hold it no longer")
    seat.wait_said("The time is free again")
    qtbot.waitUntil(lambda: not held())


def test_a_visit_is_dragged_onto_the_pin_and_off_it_on_another_day_and_back(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    visit = clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    view, board = seat.screen.view, seat.screen.view.board
    pin, port = view.panel.pin, board.viewport()
    start = board.block_place(visit).center().toPoint()
    QTest.mousePress(port, LEFT, pos=start)
    QTest.mouseMove(port, start + QPoint(0, 20))
    assert pin.isVisible()
    over = port.mapFromGlobal(pin.mapToGlobal(pin.rect().center()))
    QTest.mouseMove(port, over)
    QTest.mouseRelease(port, LEFT, pos=over)
    assert [each.visit.patient for each in pin.pins()] == ["Holm, Sara"]
    seat.press(Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: board.picture().day == TUESDAY)
    chip = pin.findChild(PinChip)
    assert chip is not None
    place = board.slot_place(clinic.providers["Okafor"], at("14:20", TUESDAY)).toPoint()
    there = chip.mapFromGlobal(port.mapToGlobal(place + QPoint(20, 2)))
    QTest.mousePress(chip, LEFT, pos=QPoint(10, 10))
    QTest.mouseMove(chip, QPoint(30, 30))
    QTest.mouseMove(chip, there)
    QTest.mouseRelease(chip, LEFT, pos=there)
    command = seat.wait_said("Moved Holm, Sara to tomorrow 14:20 with Dr. Okafor")
    assert seat.wait_for("Holm, Sara").start == at("14:20", TUESDAY)
    qtbot.waitUntil(lambda: not pin.pins())
    assert command is not None
    clinic.bus.undo(command, a.context())
    seat.press(Qt.Key.Key_T)
    qtbot.waitUntil(lambda: starts(seat) == {"Holm, Sara": "11:00"})


def test_what_found_no_place_stays_on_the_pin(clinic: Clinic, seat: Seat) -> None:
    book_three(clinic, seat)
    seat.choose("Diaz, Ana")
    seat.press(Qt.Key.Key_X, CONTROL)
    seat.choose("Engel, Tom")
    seat.press(Qt.Key.Key_V, CONTROL)
    assert seat.wait_said("taken from") is None
    pin = seat.screen.view.panel.pin
    assert [each.visit.patient for each in pin.pins()] == ["Diaz, Ana"]
    seat.press(Qt.Key.Key_Escape)
    assert not pin.pins()
    assert not pin.isVisible()
