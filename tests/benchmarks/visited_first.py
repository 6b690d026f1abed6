"""Run by test_first_visit on the folder of a demo clinic: for how long the window does not answer
when each screen is gone to, the first time and once more; in ms."""

import gc
import json
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from vitalbridge_desktop import app
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.stage import settle, until
from vitalbridge_desktop.window import Window

TICK = 2  # ms


class Watch:
    """Looks in as often as the window lets anybody."""

    def __init__(self) -> None:
        self.last, self.stall = perf_counter(), 0.0
        self.timer = QTimer()
        self.timer.timeout.connect(self.tick)
        self.timer.start(TICK)

    def tick(self) -> None:
        now = perf_counter()
        self.stall = max(self.stall, (now - self.last) * 1000 - TICK)
        self.last = now

    def begin(self) -> None:
        self.tick()
        self.stall = 0.0


def stalls(window: Window) -> dict[str, list[float]]:
    """The longest stall of the visits to each screen, and of the while before them as ``idle``."""
    until(lambda: window.desktop is not None)
    desktop, watch = window.desktop, Watch()
    assert desktop is not None
    settle(desktop.bus)
    watch.begin()
    until(desktop.warming.done.is_set)
    watch.tick()
    found = {"idle": [watch.stall]}
    for _ in range(2):
        for name, _ in desktop.shell.places():
            watch.begin()
            desktop.shell.go(name)
            settle(desktop.bus)
            watch.tick()
            found.setdefault(name, []).append(watch.stall)
    return found


gc.disable()  # as app.run does
sys.setswitchinterval(app.SWITCH_INTERVAL)
qt = QApplication([])
window = Window(qt, Settings(Path(sys.argv[1])).demo())
window.show()
print(json.dumps(stalls(window)))
window.close()
