"""Python's garbage is collected on the window's thread: no widget may end on another."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_EVERY = 1000  # milliseconds: a desk that waits is woken once a second, for whatever there is
OLDEST = 2


class Tidying(QObject):
    """Collects garbage a few times a second, here and nowhere else, as long as it lives.

    Left to itself Python collects on whichever thread allocates. A reader that so comes to end a
    dead widget holds a lock of Qt's and waits for Python's, while the window's thread, ending
    another, holds Python's and waits for Qt's: both wait for ever (seen with PySide 6.11).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that Python itself would collect by now."""
        counts, most = gc.get_count(), gc.get_threshold()
        for generation in range(OLDEST, -1, -1):
            if most[generation] and counts[generation] > most[generation]:
                gc.collect(generation)
                return
