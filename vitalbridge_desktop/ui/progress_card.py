"""How far something is that no screen of its own shows, over the lower edge of what is there."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from .cards import Card
from .progress_row import ProgressRow
from .theme import Theme
from .watched import Watched

WIDE = 420
ABOVE = 44
ESCAPES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class ProgressCard(Card):
    """Comes up over *around* when the work has run for half a second, and goes with it.

    It takes no focus from what is being done; as long as it is there, Escape stops the work.

    Attributes:
        row: What it says, and its stop button.
    """

    def __init__(self, theme: Theme, work: Watched, around: QWidget) -> None:
        super().__init__(theme, parent=around)
        self._around, self._work = around, work
        self.row = ProgressRow(theme, work)
        self.body.addWidget(self.row)
        self.row.installEventFilter(self)
        around.installEventFilter(self)
        work.busy.connect(self._on_busy)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.row and event.type() == QEvent.Type.ShowToParent:
            self._settle()
            self.show()
            self.raise_()
            self._application().installEventFilter(self)
        elif event.type() in ESCAPES and _is_escape(event) and self.isVisible():
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._work.stop()
            return True
        elif watched is self._around and event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        if not busy:
            self._application().removeEventFilter(self)
            self.hide()

    @staticmethod
    def _application() -> QCoreApplication:
        """Where a key is met whatever has the focus, and before any shortcut."""
        found = QCoreApplication.instance()
        assert found is not None  # there is a window
        return found

    def _settle(self) -> None:
        room = self._around.size()
        self.resize(min(WIDE, room.width()), self.sizeHint().height())
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - ABOVE)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
