"""Walking over the day board with the keyboard."""

from itertools import pairwise

from hypothesis import given
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.appointments.board.test_geometry import SCALE, visits
from tests.ui.boards import at, column, picture, provider, visit
from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.model import BoardBlock
from vitalbridge_desktop.ui.appointments.board.walk import stops


@given(visits)
def test_going_down_a_column_passes_every_visit_that_is_shown(blocks: list[BoardBlock]) -> None:
    walked = [s.block for s in stops(column(1, *blocks), SCALE) if s.block is not None]
    shown = [b for b in blocks if b.start < SCALE.finish and b.end > SCALE.begin]
    assert sorted(b.appointment_id for b in walked) == sorted(b.appointment_id for b in shown)


@given(visits)
def test_free_cells_and_visits_cover_the_day_without_a_gap(blocks: list[BoardBlock]) -> None:
    found = stops(column(1, *blocks), SCALE)
    reached = SCALE.begin
    for stop in found:
        assert stop.start <= reached
        reached = max(reached, stop.end)
    assert reached >= SCALE.finish
    for cell in (stop for stop in found if stop.block is None):
        assert not any(b.start < cell.end and cell.start < b.end for b in blocks)
    assert all(one.start <= other.start for one, other in pairwise(found))


def test_a_free_cell_begins_where_the_visit_before_it_ends() -> None:
    found = stops(column(1, visit("10:00", 10)), SCALE)
    after = next(s for s in found if s.block is None and s.start >= at("10:00"))
    assert (after.start, after.end) == (at("10:10"), at("10:15"))


def press(board: DayBoardWidget, *keys: Qt.Key) -> None:
    """Press keys one after the other."""
    for key in keys:
        QTest.keyClick(board, key)


def test_the_arrows_reach_every_visit_and_choose_it(board: DayBoardWidget) -> None:
    everything = {b.appointment_id for c in board.picture().columns for b in c.blocks}
    chosen = set()
    for _ in range(3):
        press(board, Qt.Key.Key_Home)
        for _ in range(60):
            chosen.add(board.selected())
            press(board, Qt.Key.Key_Down)
        press(board, Qt.Key.Key_Right)
    assert chosen - {None} == everything


def test_tab_onto_a_visit_shows_where_the_keyboard_is(board: DayBoardWidget) -> None:
    board.set_picture(picture(column(1, visit("08:00", 60)), now="08:10"))
    board.clearFocus()
    without = board.viewport().grab().toImage()
    board.setFocus(Qt.FocusReason.TabFocusReason)
    assert board.selected() is None
    assert board.viewport().grab().toImage() != without


def test_ctrl_goes_from_visit_to_visit(board: DayBoardWidget) -> None:
    press(board, Qt.Key.Key_Home)
    names = []
    for _ in range(3):
        QTest.keyClick(board, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        names.append(board.accessibleDescription().split(", 0")[0])
    assert names == ["Adeyemi, Tunde", "Castillo, Rosa", "Dubois, Marc"]


def test_walking_sideways_keeps_the_time(board: DayBoardWidget) -> None:
    board.set_picture(picture(column(1), column(2, visit("10:00", 60)), column(3)))
    press(board, Qt.Key.Key_Home)
    press(board, *[Qt.Key.Key_Down] * 12)
    assert board.cursor_slot() == (provider(1), at("10:30"))
    press(board, Qt.Key.Key_Right)
    assert board.selected() is not None
    press(board, Qt.Key.Key_Right)
    assert board.cursor_slot() == (provider(3), at("10:30"))


def test_enter_opens_the_visit_or_asks_for_the_slot(qtbot: QtBot, board: DayBoardWidget) -> None:
    press(board, Qt.Key.Key_Home)
    with qtbot.waitSignal(board.slot_activated) as slot:
        press(board, Qt.Key.Key_Return)
    assert slot.args == [provider(1), at("07:30")]
    press(board, Qt.Key.Key_Down, Qt.Key.Key_Down)
    with qtbot.waitSignal(board.block_activated) as visit_opened:
        press(board, Qt.Key.Key_Return)
    assert visit_opened.args == [board.picture().columns[0].blocks[0].appointment_id]


def test_home_end_and_the_page_keys_go_far(board: DayBoardWidget) -> None:
    press(board, Qt.Key.Key_Home, Qt.Key.Key_End)
    assert board.cursor_slot() == (provider(1), at("17:15"))
    press(board, Qt.Key.Key_PageUp)
    assert board.cursor_slot() == (provider(1), at("15:15"))
    QTest.keyClick(board, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert board.cursor_slot() == (provider(3), at("17:15"))


def test_the_cursor_stays_with_its_visit_when_the_day_changes(
    board: DayBoardWidget,
) -> None:
    press(board, Qt.Key.Key_Home)
    press(board, Qt.Key.Key_Down, Qt.Key.Key_Down)
    chosen = board.selected()
    first, *others = board.picture().columns
    moved = column(1, visit("07:45", 10, "New"), *first.blocks)
    board.set_picture(picture(*others, moved))
    assert board.selected() == chosen
    assert board.cursor_slot() == (provider(1), at("08:00"))


def test_letters_and_escape_are_left_to_the_screen(
    qapp: QApplication, board: DayBoardWidget
) -> None:
    for key, taken in ((Qt.Key.Key_X, False), (Qt.Key.Key_Escape, False), (Qt.Key.Key_Down, True)):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        qapp.sendEvent(board, event)
        assert event.isAccepted() is taken


def test_a_chosen_visit_that_is_gone_is_no_longer_chosen(
    qtbot: QtBot, board: DayBoardWidget
) -> None:
    board.select(board.picture().columns[1].blocks[0].appointment_id)
    assert board.selected() is not None
    with qtbot.waitSignal(board.block_selected) as signal:
        board.set_picture(picture(column(1), column(2)))
    assert signal.args == [None]
    assert board.selected() is None


def test_the_chosen_visit_is_told_in_words(board: DayBoardWidget) -> None:
    told = visit("09:00", 20, "Pham, Linh", synced=False, alert=True, confirmed=True)
    board.set_picture(picture(column(1, told)))
    board.select(told.appointment_id)
    assert board.accessibleDescription() == (
        "Pham, Linh, 09:00 to 09:20, Dr. 1, Consult, Confirmed, The patient has an alert, "
        "On this desk, not yet synced"
    )
