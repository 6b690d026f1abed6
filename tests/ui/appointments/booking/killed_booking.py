"""A window in which a booking is half made, and which is killed then: ``killed_booking.py STORE``.

A program of its own: no destructor, no timer and no flush runs after the kill.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtTest import QTest

from tests import a
from tests.ui.appointments.monday import Clock
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.shipped import shipped
from vitalbridge_desktop.ui.appointments.board_screen import BoardScreen
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.stage import off_screen, press, settle, until
from vitalbridge_desktop.ui.theme import Scheme, Theme


def main(file: Path) -> None:
    """Type what a receptionist types, wait until it is kept, and die."""
    bus = Bus(Store(file, a.KEY), REGISTRY, Clock())
    ui_bus = UiBus(bus, a.actor(), "Front desk")
    screen = BoardScreen(ui_bus, Theme(off_screen(), shipped("resources"), Scheme.LIGHT))
    screen.show()
    screen.activateWindow()
    settle(ui_bus)
    screen.book()
    press("pham,\r")
    until(lambda: screen.form.fields.patient.patient_id() is not None)
    screen.form.fields.when.setFocus()
    QTest.keyClicks(screen.form.fields.when, "tue 9")
    screen.form.reason.setFocus()
    QTest.keyClicks(screen.form.reason, "CANARY pain")
    until(lambda: "CANARY pain" in str(bus.drafts(a.context()).result()))
    print("half made", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
