"""The strip at the bottom tells who waits, and how long."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.appointments.monday import Clinic, at
from vitalbridge_desktop.services.appointments.commands import CheckIn, MarkArrived
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.waiting import WaitingFeed
from vitalbridge_desktop.ui.waiting_strip import LATE_AFTER, WaitingStrip


def test_the_longest_wait_is_told_and_grows(qtbot: QtBot, clinic: Clinic, ui_bus: UiBus) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 100)
    strip = WaitingStrip(window)
    window.show()
    feed = WaitingFeed(ui_bus, strip)
    feed.start()
    clinic.clock.put("10:24")
    clinic.do(MarkArrived(appointment_id=clinic.visit("Adeyemi, Tunde", "Okafor", at("11:00"))))
    clinic.clock.put("10:36")
    clinic.do(MarkArrived(appointment_id=clinic.visit("Holm, Sara", "Okafor", at("11:30"))))
    qtbot.waitUntil(lambda: strip.longest_wait() == "12 min · Adeyemi")
    clinic.clock.put("10:42")
    feed.tick()
    assert strip.longest_wait() == "18 min · Adeyemi"
    assert LATE_AFTER < 18
    clinic.do(CheckIn(appointment_id=clinic.visits["Adeyemi, Tunde"]))
    qtbot.waitUntil(lambda: strip.longest_wait() == "6 min · Holm")
