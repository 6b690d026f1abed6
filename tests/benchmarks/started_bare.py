"""Run by test_start: a bare window, and when it was painted, in ms since the imports began."""

import json
import os
import time

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

BEGUN = float(os.environ["BEGUN"])


class Bare(QWidget):
    """Tells the moment of the first paint, and ends."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            print(json.dumps({"painted": (time.perf_counter() - BEGUN) * 1000}))
            qt.quit()
        return super().event(event)


qt = QApplication([])
window = Bare()
window.resize(1440, 900)
window.show()
qt.exec()
