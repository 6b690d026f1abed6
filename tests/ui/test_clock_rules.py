"""Clocks that a country has changed since the window was open last."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import a
from tests.clock_rules import in_force
from tests.services.appointments.clinics import ZONE, Clinic, Clock, at
from tests.services.appointments.test_clock_rules import starts
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.kernel.time import local_day, now, plus_days
from vitalbridge_desktop.services.schedules.commands import BlockTime, SubmitLeaveRequest
from vitalbridge_desktop.services.schedules.queries import ListBlocks, ListLeaveRequests
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clock_rules import ClockRules

ALWAYS_AHEAD = "CET-9"  # an offset that this zone never had


def test_the_window_sees_to_it_that_visits_keep_the_time_that_was_promised(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    clinic = Clinic(Bus(store, REGISTRY), Clock())
    tomorrow = plus_days(local_day(now(), ZONE), 1)
    visit = clinic.book("10:00", tomorrow)
    window = QWidget()
    qtbot.addWidget(window)
    bus = UiBus(clinic.bus, a.actor(), "Front desk", window)
    rules = ClockRules(bus, window)
    with in_force(tmp_path, ZONE, ALWAYS_AHEAD):
        with qtbot.waitSignal(rules.followed) as said:
            rules.start()
        assert said.args == [
            "The clocks' rules were changed. Visits keep the time that was promised."
        ]
        assert starts(clinic, visit) == ["10:00+0900"]
    bus.end()


def test_the_window_sees_to_it_that_blocks_and_leave_keep_their_times(
    qtbot: QtBot, store: Store, tmp_path: Path
) -> None:
    clinic = Clinic(Bus(store, REGISTRY), Clock())
    tomorrow = plus_days(local_day(now(), ZONE), 1)
    clinic.do(BlockTime(everyone=True, start=at("12:00", tomorrow), end=at("13:00", tomorrow)))
    clinic.do(SubmitLeaveRequest(provider_id=clinic.osei, start=tomorrow, end=tomorrow))
    window = QWidget()
    qtbot.addWidget(window)
    bus = UiBus(clinic.bus, a.actor(), "Front desk", window)
    rules = ClockRules(bus, window)
    with in_force(tmp_path, ZONE, ALWAYS_AHEAD):
        with qtbot.waitSignal(rules.followed) as said:
            rules.start()
        assert said.args == ["The clocks' rules were changed. Blocks and leave keep their times."]
        (block,) = clinic.ask(ListBlocks(after=now())).blocks
        (leave,) = clinic.ask(ListLeaveRequests()).leave_requests
        assert (f"{block.start:%H:%M%z}", f"{leave.start:%H:%M%z}") == ("12:00+0900", "00:00+0900")
    bus.end()
