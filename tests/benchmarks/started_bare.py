"""Run by test_start: a bare window, and when it was painted, in ms since the imports began."""

import json
import os
import time

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

BEGUN = float(os.environ.get("BEGUN", "0"))


class Bare(QWidget):
    """Tells when it was painted for the first time, and ends."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, told)  # after this round of painting is shown
        return super().event(event)


def told() -> None:
    print(json.dumps({"painted": (time.perf_counter() - BEGUN) * 1000}))
    qt.quit()


qt = QApplication([])
window = Bare()
window.resize(1440, 900)
window.show()
qt.exec()
