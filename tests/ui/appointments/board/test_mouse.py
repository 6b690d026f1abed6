"""The day board under the mouse: choosing, moving, lengthening and making visits."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.boards import at, column, picture, provider, visit
from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.model import BoardBlock

LEFT = Qt.MouseButton.LeftButton


def drag(board: DayBoardWidget, start: QPointF, end: QPointF) -> None:
    """Press, move in two steps, let go."""
    view = board.viewport()
    QTest.mousePress(view, LEFT, pos=start.toPoint())
    QTest.mouseMove(view, ((start + end) / 2).toPoint())
    QTest.mouseMove(view, end.toPoint())
    QTest.mouseRelease(view, LEFT, pos=end.toPoint())


def middle(board: DayBoardWidget, block: BoardBlock) -> QPointF:
    """A place on a visit."""
    return board.block_place(block.appointment_id).center()


def first(board: DayBoardWidget) -> BoardBlock:
    """The first visit of the first provider."""
    return board.picture().columns[0].blocks[0]


def test_a_press_chooses_the_visit_and_one_beside_it_none(
    qtbot: QtBot, board: DayBoardWidget
) -> None:
    block = first(board)
    with qtbot.waitSignal(board.block_selected) as chosen:
        QTest.mouseClick(board.viewport(), LEFT, pos=middle(board, block).toPoint())
    assert chosen.args == [block.appointment_id]
    free = board.slot_place(provider(3), at("10:00")).toPoint()
    with qtbot.waitSignal(board.block_selected) as chosen:
        QTest.mouseClick(board.viewport(), LEFT, pos=free)
    assert chosen.args == [None]
    assert board.cursor_slot() == (provider(3), at("10:00"))


def test_a_double_press_opens_the_visit_or_asks_for_the_slot(
    qtbot: QtBot, board: DayBoardWidget
) -> None:
    block = first(board)
    with qtbot.waitSignal(board.block_activated) as opened:
        QTest.mouseDClick(board.viewport(), LEFT, pos=middle(board, block).toPoint())
    assert opened.args == [block.appointment_id]
    free = board.slot_place(provider(2), at("10:00")) + QPointF(10, 4)
    with qtbot.waitSignal(board.slot_activated) as slot:
        QTest.mouseDClick(board.viewport(), LEFT, pos=free.toPoint())
    assert slot.args == [provider(2), at("10:00")]


def test_a_visit_dragged_to_another_column_asks_to_be_moved_there(
    qtbot: QtBot, board: DayBoardWidget
) -> None:
    block = first(board)
    start = board.block_place(block.appointment_id).topLeft() + QPointF(30, 8)
    shift = board.slot_place(provider(3), at("10:20")) - board.slot_place(provider(1), block.start)
    with qtbot.waitSignal(board.block_moved) as moved:
        drag(board, start, start + shift)
    assert moved.args == [block.appointment_id, provider(3), at("10:20")]


def test_a_visit_dropped_where_it_was_is_not_moved(qtbot: QtBot, board: DayBoardWidget) -> None:
    start = middle(board, first(board))
    view = board.viewport()
    with qtbot.waitSignal(board.block_moved, timeout=50, raising=False) as moved:
        QTest.mousePress(view, LEFT, pos=start.toPoint())
        QTest.mouseMove(view, (start + QPointF(0, 60)).toPoint())
        QTest.mouseMove(view, start.toPoint())
        QTest.mouseRelease(view, LEFT, pos=start.toPoint())
    assert not moved.signal_triggered


def test_escape_lets_go_of_what_is_dragged(qtbot: QtBot, board: DayBoardWidget) -> None:
    start, view = middle(board, first(board)), board.viewport()
    with qtbot.waitSignal(board.block_moved, timeout=50, raising=False) as moved:
        QTest.mousePress(view, LEFT, pos=start.toPoint())
        QTest.mouseMove(view, (start + QPointF(0, 60)).toPoint())
        QTest.keyClick(board, Qt.Key.Key_Escape)
        QTest.mouseRelease(view, LEFT, pos=(start + QPointF(0, 60)).toPoint())
    assert not moved.signal_triggered


def test_a_visit_that_has_begun_is_not_dragged(qtbot: QtBot, board: DayBoardWidget) -> None:
    arrived = visit("09:00", 30, status="arrived")
    board.set_picture(picture(column(1, arrived)))
    start = middle(board, arrived)
    with qtbot.waitSignal(board.block_moved, timeout=50, raising=False) as moved:
        drag(board, start, start + QPointF(0, 90))
    assert not moved.signal_triggered


def test_a_visit_held_below_its_start_keeps_its_length_on_the_board(
    qtbot: QtBot, board: DayBoardWidget
) -> None:
    block = first(board)
    start = middle(board, block)
    with qtbot.waitSignal(board.block_moved) as moved:
        drag(board, start, QPointF(start.x(), board.viewport().height() - 2))
    assert moved.args is not None
    assert moved.args[2] == at("17:00")


def test_the_lower_edge_makes_a_visit_longer(qtbot: QtBot, board: DayBoardWidget) -> None:
    block = board.picture().columns[1].blocks[0]
    place = board.block_place(block.appointment_id)
    start = QPointF(place.center().x(), place.bottom() - 2)
    end = QPointF(start.x(), board.slot_place(provider(2), at("14:30")).y() - 3)
    with qtbot.waitSignal(board.block_resized) as resized:
        drag(board, start, end)
    assert resized.args == [block.appointment_id, 90]


def test_dragging_over_free_time_chooses_a_span(qtbot: QtBot, board: DayBoardWidget) -> None:
    start = board.slot_place(provider(3), at("10:00"))
    end = board.slot_place(provider(3), at("10:40"))
    with qtbot.waitSignal(board.slot_chosen) as chosen:
        drag(board, start, end)
    assert chosen.args == [provider(3), at("10:00"), 45]
    with qtbot.waitSignal(board.slot_chosen) as chosen:
        drag(board, end, start)
    assert chosen.args == [provider(3), at("10:00"), 45]


def test_an_unsteady_hand_does_not_drag(qtbot: QtBot, board: DayBoardWidget) -> None:
    start = board.slot_place(provider(3), at("10:00"))
    with qtbot.waitSignal(board.slot_chosen, timeout=50, raising=False) as chosen:
        drag(board, start, start + QPointF(2, 2))
    assert not chosen.signal_triggered


def test_a_press_on_heads_and_hours_does_nothing(board: DayBoardWidget) -> None:
    board.select(first(board).appointment_id)
    for place in (QPoint(200, 20), QPoint(20, 300)):
        QTest.mouseClick(board.viewport(), LEFT, pos=place)
    assert board.selected() == first(board).appointment_id


def test_a_chosen_visit_far_away_is_brought_into_sight(board: DayBoardWidget) -> None:
    far = visit("16:30", 30, "Far, Away")
    board.resize(600, 400)
    board.set_picture(picture(*(column(n) for n in range(1, 12)), column(12, far)))
    board.select(far.appointment_id)
    place = board.block_place(far.appointment_id).toRect()
    assert board.viewport().rect().contains(place)
