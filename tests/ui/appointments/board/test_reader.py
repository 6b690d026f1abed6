"""The board as a screen reader walks it."""

import gc
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.boards import at, column, picture, provider, visit
from vitalbridge_desktop.ui.appointments.board.corner import BoardCorner
from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.theme import Theme

Role, NAME = QAccessible.Role, QAccessible.Text.Name


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """A screen reader runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def root(board: DayBoardWidget) -> QAccessibleInterface:
    """Where the walk begins."""
    return QAccessible.queryAccessibleInterface(board)


def children(place: QAccessibleInterface) -> list[QAccessibleInterface]:
    """What is inside, in order."""
    return [place.child(index) for index in range(place.childCount())]


def told(place: QAccessibleInterface) -> str:
    """What is read out."""
    return place.text(NAME)


def test_the_columns_are_lists_and_the_visits_in_them_items(board: DayBoardWidget) -> None:
    reader = root(board)
    assert (reader.role(), told(reader)) == (Role.Grouping, "Day board")
    columns = children(reader)
    assert [each.role() for each in columns] == [Role.List] * 3
    assert told(columns[0]) == "Dr. 1, Cardiology · 50%"
    assert [told(each) for each in children(columns[0])] == [
        "Adeyemi, Tunde, 08:00 to 08:30, Dr. 1, Consult, Booked",
        "Castillo, Rosa, 09:00 to 09:45, Dr. 1, Consult, Booked",
        "Dubois, Marc, 09:15 to 09:45, Dr. 1, Consult, Booked",
    ]
    assert {each.role() for each in children(columns[0])} == {Role.ListItem}
    assert children(columns[2]) == []


def test_what_stands_out_about_a_visit_is_read_out(board: DayBoardWidget) -> None:
    odd = replace(visit("10:00", synced=False, alert=True), clash=True)
    board.set_picture(picture(column(1, odd)))
    words = told(root(board).child(0).child(0))
    for mark in ("Clashes with another visit", "has an alert", "not yet synced"):
        assert mark in words


def test_every_place_knows_its_way_up_and_where_it_is(board: DayBoardWidget) -> None:
    reader = root(board)
    for at_, place in enumerate(children(reader)):
        assert place.parent() is reader
        assert reader.indexOfChild(place) == at_
        for inside, item in enumerate(children(place)):
            assert item.parent() is place
            assert place.indexOfChild(item) == inside
            assert place.rect().contains(item.rect())
            centre = item.rect().center()
            assert place.childAt(centre.x(), centre.y()) is item
            assert reader.childAt(centre.x(), centre.y()) is place


def test_the_keyboard_and_the_reader_stand_on_the_same_visit(board: DayBoardWidget) -> None:
    reader = root(board)
    QTest.keyClick(board, Qt.Key.Key_Home)
    assert reader.focusChild() is reader  # free time: the board itself says what is there
    assert board.accessibleDescription() == "07:30, Dr. 1, closed"
    for name in ("Adeyemi", "Castillo", "Dubois"):
        QTest.keyClick(board, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        here = reader.focusChild()
        assert told(here).startswith(name)
        state = here.state()
        assert (state.focused, state.selected, state.focusable) == (1, 1, 1)
    QTest.keyClick(board, Qt.Key.Key_Space)
    QTest.keyClick(board, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    chosen = [told(item)[:8] for item in children(reader.child(0)) if item.state().selected]
    assert chosen == ["Castillo", "Dubois, "]


def test_a_visit_out_of_sight_is_told_to_be_so(board: DayBoardWidget) -> None:
    far = visit("16:30", 30, "Far, Away")
    board.resize(600, 400)
    board.set_picture(picture(*(column(n) for n in range(1, 12)), column(12, far)))
    item = root(board).child(11).child(0)
    assert item.state().offscreen
    board.select(far.appointment_id)
    assert not item.state().offscreen


def test_another_day_stands_in_the_same_places(board: DayBoardWidget) -> None:
    reader = root(board)
    before = children(reader.child(0))
    board.set_picture(picture(column(1, visit("11:00", 30, "Other, Day"))))
    assert [told(each) for each in children(reader.child(0))] == [
        "Other, Day, 11:00 to 11:30, Dr. 1, Consult, Booked"
    ]
    assert before[0] is reader.child(0).child(0)
    assert before[0].isValid()
    assert not before[1].isValid()
    assert told(before[1]) == ""
    assert not reader.childCount() > 1


def test_the_buttons_in_the_corner_are_read_too(theme: Theme, board: DayBoardWidget) -> None:
    corner = BoardCorner(theme, board.viewport())
    corner.show()
    *_, last = children(root(board))
    assert last.object() is corner
    assert [told(each) for each in children(last)] == ["By room", "Filter and view"]


def test_boards_come_and_go_while_somebody_reads(qtbot: QtBot, theme: Theme) -> None:
    for _ in range(5):
        board = DayBoardWidget(theme)
        board.resize(600, 400)
        board.set_picture(picture(column(1, visit("09:00"))))
        assert told(root(board).child(0).child(0)).startswith("Okafor, Ada")
        with qtbot.waitSignal(board.destroyed):
            board.deleteLater()
        del board
        gc.collect()


def test_free_time_is_at_its_place(board: DayBoardWidget) -> None:
    place = board.slot_place(provider(3), at("10:00")).toPoint() + QPoint(4, 4)
    here = board.viewport().mapToGlobal(place)
    assert told(root(board).childAt(here.x(), here.y())).startswith("Dr. 3")
