"""Run by test_start on the folder of a demo clinic: when the window was painted, when the day's
board was readable, when it could be worked with, and for how long it did not answer on the way; all
in ms."""

import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from vitalbridge_desktop import app
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.frame import Frame

if TYPE_CHECKING:
    from vitalbridge_desktop.window import Window

BEGUN = float(os.environ["BEGUN"])
TICK = 2  # ms


class Watch:
    """Opens the clinic in the painted frame, and looks at it as often as it lets anybody."""

    window: "Window"

    def __init__(self, qt: QApplication, frame: Frame, settings: Settings) -> None:
        self.qt, self.frame, self.settings, self.told = qt, frame, settings, {"stall": 0.0}
        self.last = 0.0
        self.timer = QTimer()
        self.timer.timeout.connect(self.tick)
        frame.painted.connect(self.painted)

    def painted(self) -> None:
        self.told["painted"] = self.last = passed()
        self.timer.start(TICK)
        from vitalbridge_desktop.window import Window  # noqa: PLC0415 - as app.run does

        self.window = Window(self.qt, self.settings, frame=self.frame)

    def tick(self) -> None:
        now = passed()
        self.told["stall"] = max(self.told["stall"], now - self.last - TICK)
        self.last = now
        if "readable" not in self.told and self.shows_visits():
            self.told["readable"] = now
        desktop = self.window.desktop
        if desktop is not None and desktop.bus.awaited == 0 and "readable" in self.told:
            self.told["answers"] = now
            self.timer.stop()
            print(json.dumps(self.told))
            self.window.close()
            self.qt.quit()

    def shows_visits(self) -> bool:
        """Whether the board stands there, painted, with visits on it."""
        board = self.frame.findChild(QAbstractScrollArea, "board")
        picture = getattr(board, "picture", None)
        if board is None or picture is None or not board.isVisible():
            return False
        return any(column.blocks for column in picture().columns)


def passed() -> float:
    return (time.perf_counter() - BEGUN) * 1000


gc.disable()  # as app.run does
sys.setswitchinterval(app.SWITCH_INTERVAL)
qt = QApplication([])
frame = Frame()
watch = Watch(qt, frame, Settings(Path(sys.argv[1])).demo())
frame.show()
qt.exec()
