"""A doctor is sick today: in the real window, by keys alone, counted."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from vitalbridge_desktop.demo.clinic import Size
from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.kernel.messages import Context
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.schedules.queries import (
    LeaveRequest,
    ListLeaveRequests,
    ReplacementPlan,
)
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.desktop import Desktop
from vitalbridge_desktop.ui.stage import settle, until
from vitalbridge_desktop.window import Window

MORNING = datetime(2026, 11, 25, 7, 5, tzinfo=UTC)  # a Wednesday, five past eight at the clinic
MOST = 9  # keys: the palette, its word, whose name begins so, look, accept


class Keys:
    """Presses keys where the keyboard is, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            there = QApplication.focusWidget() or QApplication.activeWindow()
            assert there is not None
            if isinstance(key, str):
                self.count += len(key)
                QTest.keyClicks(there, key)
            else:
                self.count += 1
                QTest.keyClick(there, key)


def sick(desktop: Desktop) -> list[LeaveRequest]:
    asked = ListLeaveRequests(), Context(desktop.bus.who, "Desk")
    found = desktop.bus.bus.ask(*asked).leave_requests
    return [each for each in found if each.reason == "Sick"]


def test_one_command_a_look_at_the_plan_and_one_key(qapp: QApplication, tmp_path: Path) -> None:
    settings = Settings(tmp_path).demo()
    ensure(settings, Size(providers=3, patients=60, days=12), at=MORNING)
    window = Window(qapp, settings, clock=lambda: MORNING)
    window.show()
    until(lambda: window.desktop is not None)
    desktop = window.desktop
    assert desktop is not None
    settle(desktop.bus)
    shell, keys = desktop.shell, Keys()

    keys.count += 1
    QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    keys.press("sick", Qt.Key.Key_Return)
    settle(desktop.bus)
    who = desktop.schedules.forms.sick.who
    until(who.hasFocus)
    keys.press(who.itemText(0)[0].lower(), Qt.Key.Key_Return)
    until(desktop.schedules.requests.has_keyboard)
    settle(desktop.bus)
    card = desktop.schedules.requests.current()
    assert card is not None
    assert card.plan.lines()
    (leave,) = sick(desktop)
    ask = desktop.bus.bus.ask
    context = Context(desktop.bus.who, "Desk")
    plan = ask(ReplacementPlan(leave_request_id=leave.id, at=MORNING), context)
    assert len(plan.moves) > 2
    keys.press("a")
    until(lambda: [each.status for each in sick(desktop)] == ["approved"])
    settle(desktop.bus)

    left = ask(NeedsAttention(at=MORNING, solutions=False), context).items
    hit = {each.appointment_id for each in left if each.leave_request_id == leave.id}
    assert hit == {each.appointment_id for each in plan.calls}  # the rest has another place
    window.close()
    window.frame.close()
    window.frame.deleteLater()
    assert keys.count <= MOST
