"""Started by test_start: opens a window and prints when it was painted and when it was readable.

``python started.py bare`` or ``python started.py FOLDER`` (of a demo clinic); milliseconds since
the interpreter began to import, and the longest time in which the window did not answer.
"""

import json
import sys
import time
from collections.abc import Callable

BEGUN = time.perf_counter()
TICK = 1  # ms


def passed() -> float:
    return (time.perf_counter() - BEGUN) * 1000


def bare() -> None:
    from PySide6.QtGui import QPainter, QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    class Bare(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            del event
            painter = QPainter(self)
            painter.fillRect(self.rect(), 0x12233D)
            painter.end()
            print(json.dumps({"painted": passed()}))
            qt.quit()

    qt = QApplication([])
    window = Bare()
    window.resize(1440, 900)
    window.show()
    qt.exec()


def ours(folder: str) -> None:
    from pathlib import Path

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from vitalbridge_desktop import app
    from vitalbridge_desktop.settings import Settings

    settings = Settings(Path(folder)).demo()
    sys.setswitchinterval(app.SWITCH_INTERVAL)
    app.gc.disable()
    qt = QApplication([])
    told: dict[str, float] = {}
    window = app.Window(qt, settings)
    last = [0.0]

    def tick() -> None:
        now = passed()
        if last[0]:
            told["stall"] = max(told.get("stall", 0.0), now - last[0] - TICK)
        last[0] = now
        desktop = window.desktop
        if "readable" not in told and desktop is not None and desktop.bus.awaited == 0:
            told["readable"] = now
            finish()

    def finish() -> None:
        print(json.dumps(told))
        timer.stop()
        window.close()
        qt.quit()

    def painted() -> None:
        told["painted"] = passed()
        last[0] = passed()

    window.frame.painted.connect(painted)
    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(TICK)
    window.show()
    qt.exec()


if __name__ == "__main__":
    run: Callable[[], None] = bare if sys.argv[1] == "bare" else lambda: ours(sys.argv[1])
    run()
