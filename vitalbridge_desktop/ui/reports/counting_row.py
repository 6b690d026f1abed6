"""What is said while visits are counted, and after that was stopped."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.progress_row import PATIENCE
from vitalbridge_desktop.ui.theme import Theme


class CountingRow(QWidget):
    """Comes up when counting takes longer, with a way to stop it; and one to count after all.

    Signals:
        stopped, again_asked: Somebody pressed.
        left: The keyboard stood on a button that is gone.

    Attributes:
        told, stop_button, again_button: Its parts.
    """

    stopped = Signal()
    again_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.told = label("", "soft", wrap=True)
        self.stop_button = Button(theme, self.tr("Stop"), hint="Esc")
        self.again_button = Button(theme, self.tr("Count again"), hint="R")
        self._late = QTimer(self, singleShot=True, interval=PATIENCE)
        self._late.timeout.connect(self._say)
        self.stop_button.clicked.connect(self.stopped)
        self.again_button.clicked.connect(self.again_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.told, 1)
        row.addWidget(self.stop_button)
        row.addWidget(self.again_button)
        self.end()

    def begin(self) -> None:
        """It is counted; said when it takes longer."""
        self.end()
        self._late.start()

    def end(self) -> None:
        """Nothing is counted any more."""
        self._late.stop()
        if self.stop_button.hasFocus() or self.again_button.hasFocus():
            self.left.emit()
        for part in (self.stop_button, self.again_button, self):
            part.hide()

    def pause(self) -> None:
        """Nobody looks; what was stopped stays so."""
        if not self.has_stopped():
            self.end()

    def stop(self) -> None:
        """It was stopped, and there is nothing that stood there before."""
        self.end()
        self.told.setText(
            self.tr("Stopped: nothing was counted. Choose a shorter time, or count again.")
        )
        self.again_button.show()
        self.show()

    def has_stopped(self) -> bool:
        """Whether it waits to be asked again."""
        return not self.again_button.isHidden()

    @Slot()
    def _say(self) -> None:
        self.told.setText(self.tr("Counting the visits of this time…"))
        self.stop_button.show()
        self.show()
