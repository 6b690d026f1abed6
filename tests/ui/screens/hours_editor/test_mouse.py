"""Hours are drawn, pulled and moved with the mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.screens.hours_editor.conftest import AFTERNOON, MORNING
from vitalbridge_desktop.ui.schedules.hours_editor import HoursEditor
from vitalbridge_desktop.ui.schedules.hours_form import HoursForm
from vitalbridge_desktop.ui.schedules.week_draft import DraftSpan
from vitalbridge_desktop.ui.schedules.week_grid import NAMES


def point(editor: HoursEditor, minute: int, day: int) -> QPoint:
    """Where a minute of a day lies: seven to twenty o'clock are shown."""
    along = NAMES + (minute - 420) / (1200 - 420) * (editor.width() - NAMES - 1)
    return QPoint(round(along), 48 + day * 37)


def drag(editor: HoursEditor, start: QPoint, end: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(editor, left, pos=start)
    QTest.mouseMove(editor, (start + end) / 2)
    QTest.mouseMove(editor, end)
    QTest.mouseRelease(editor, left, pos=end)


def test_hours_are_drawn_pulled_and_moved_with_the_mouse(form: HoursForm) -> None:
    editor = form.editor
    drag(editor, point(editor, 540, 5), point(editor, 690, 5))
    assert form.draft().days[5] == (DraftSpan(540, 690),)
    drag(editor, point(editor, 688, 5), point(editor, 748, 5))
    assert form.draft().days[5] == (DraftSpan(540, 750),)
    drag(editor, point(editor, 542, 5), point(editor, 602, 5))
    assert form.draft().days[5] == (DraftSpan(600, 750),)
    drag(editor, point(editor, 660, 5), point(editor, 720, 5))
    assert form.draft().days[5] == (DraftSpan(660, 810),)


def test_what_is_drawn_over_hours_that_are_there_is_not_drawn(form: HoursForm) -> None:
    editor = form.editor
    drag(editor, point(editor, 735, 0), point(editor, 900, 0))
    assert all(span in (MORNING, AFTERNOON) or span.end <= 780 for span in form.draft().days[0])
