"""What the other screens are made of, imported before somebody goes to them."""

from importlib import import_module
from threading import Event, Thread

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from .bus import UiBus

BEGIN_AFTER = 500  # ms after the board's first answers: by then what stands around it has its own
PAUSE = 0.01  # seconds between two screens
SCREENS = (
    "patients.patients_screen",
    "waitlist.waitlist_screen",
    "schedules.schedules_screen",
    "cases.attention_screen",
    "reports.reports_screen",
    "activity.activity_screen",
    "settings.settings_screen",
    "appointments.waiting_room.panel",
    "doings",
    "progress_card",
)


class Warming(QObject):
    """Imports one after the other on a thread of its own, and makes nothing of them.

    Attributes:
        done: Everything is imported, or the window has closed meanwhile.
    """

    def __init__(self, bus: UiBus, parent: QObject) -> None:
        super().__init__(parent)
        self.done = Event()
        self._timer = QTimer(self, singleShot=True, interval=BEGIN_AFTER)
        self._timer.timeout.connect(self._begin)
        bus.settled.connect(self._timer.start, Qt.ConnectionType.SingleShotConnection)
        bus.closing.connect(self._end)

    @Slot()
    def _begin(self) -> None:
        Thread(target=_import, args=(self.done,), name="warming").start()

    @Slot()
    def _end(self) -> None:
        self._timer.stop()
        self.done.set()


def _import(done: Event) -> None:
    for name in SCREENS:
        if done.wait(PAUSE):
            return
        import_module(f".{name}", __package__)
    done.set()
