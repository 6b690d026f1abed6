"""The day board where one reads from the right: hours at the right, columns going left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.appointments.board.test_mouse import LEFT, drag, middle
from tests.ui.boards import at, column, picture, provider, visit
from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.frame import HEAD_HEIGHT, HOURS_WIDTH
from vitalbridge_desktop.ui.theme import Theme

EARLY = visit("09:00", 60, "Adeyemi, Tunde")
LATER = visit("13:00", 60, "Castillo, Rosa")


@pytest.fixture
def mirrored(qtbot: QtBot, qapp: QApplication, theme: Theme) -> Iterator[DayBoardWidget]:
    """A board of three columns, with the keyboard."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    board = DayBoardWidget(theme)
    qtbot.addWidget(board)
    board.resize(900, 860)
    with qtbot.waitExposed(board):
        board.show()
    board.activateWindow()
    board.setFocus()
    board.set_picture(picture(column(1, EARLY), column(2, LATER), column(3)))
    yield board
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def test_the_first_column_stands_beside_the_hours_at_the_right(mirrored: DayBoardWidget) -> None:
    first, second = (mirrored.block_place(each.appointment_id) for each in (EARLY, LATER))
    assert second.right() < first.left()
    assert first.right() <= mirrored.viewport().width() - HOURS_WIDTH


def test_a_visit_bears_its_stripe_at_the_right(mirrored: DayBoardWidget, theme: Theme) -> None:
    place = mirrored.block_place(EARLY.appointment_id)
    seen = mirrored.viewport().grab().toImage()
    stripe = QColor(theme.colours.tints[EARLY.colour].stripe)
    middle_height = round(place.center().y())
    assert seen.pixelColor(round(place.right()) - 2, middle_height) == stripe
    assert seen.pixelColor(round(place.left()) + 2, middle_height) != stripe


def test_a_press_chooses_what_it_is_on(qtbot: QtBot, mirrored: DayBoardWidget) -> None:
    for block in (EARLY, LATER):
        with qtbot.waitSignal(mirrored.block_selected) as chosen:
            QTest.mouseClick(mirrored.viewport(), LEFT, pos=middle(mirrored, block).toPoint())
        assert chosen.args == [block.appointment_id]


def test_a_press_on_the_hours_is_on_no_column(qtbot: QtBot, mirrored: DayBoardWidget) -> None:
    hours = QPointF(mirrored.viewport().width() - HOURS_WIDTH / 2, HEAD_HEIGHT + 200).toPoint()
    with qtbot.assertNotEmitted(mirrored.slot_activated):
        QTest.mouseDClick(mirrored.viewport(), LEFT, pos=hours)


def test_a_visit_is_dragged_to_the_column_at_its_left(
    qtbot: QtBot, mirrored: DayBoardWidget
) -> None:
    start = middle(mirrored, EARLY)
    width = mirrored.block_place(EARLY.appointment_id).width()
    with qtbot.waitSignal(mirrored.block_moved) as moved:
        drag(mirrored, start, QPointF(start.x() - width, start.y()))
    assert moved.args == [EARLY.appointment_id, provider(2), at("09:00")]


def test_the_left_arrow_goes_on_to_the_next_column(mirrored: DayBoardWidget) -> None:
    QTest.keyClick(mirrored, Qt.Key.Key_Home)
    slot = mirrored.cursor_slot()
    assert slot is not None
    assert slot[0] == provider(1)
    QTest.keyClick(mirrored, Qt.Key.Key_Left)
    slot = mirrored.cursor_slot()
    assert slot is not None
    assert slot[0] == provider(2)


def test_a_chosen_visit_far_away_is_brought_into_sight(mirrored: DayBoardWidget) -> None:
    far, near = visit("16:30", 30, "Far, Away"), visit("09:00", 30, "Near, By")
    mirrored.resize(600, 400)
    columns = [column(1, near), *(column(n) for n in range(2, 12)), column(12, far)]
    mirrored.set_picture(picture(*columns))
    for block in (far, near, far):
        mirrored.select(block.appointment_id)
        place = mirrored.block_place(block.appointment_id).toRect()
        assert mirrored.viewport().rect().contains(place)
