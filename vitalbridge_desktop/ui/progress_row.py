"""How far something is, for whoever waits longer than half a second; and a way to stop it."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from .buttons import Button
from .cards import label
from .theme import Theme
from .watched import Watched

PATIENCE = 500  # ms in which nobody wants to be told


class ProgressRow(QWidget):
    """Comes up when a job has run for half a second, and goes with it."""

    def __init__(self, theme: Theme, work: Watched, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.stop_button = Button(theme, self.tr("Stop"), hint="Esc")
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._words)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.stop_button)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.show)
        self._what, self._per_cent = "", False
        work.busy.connect(self._on_busy)
        work.progressed.connect(self._on_progressed)
        work.stopping.connect(self._on_stopping)
        self.stop_button.clicked.connect(work.stop)
        self.hide()

    def say(self, what: str, *, per_cent: bool = False, stops: bool = True) -> None:
        """What is done, such as "Reading the file"; and whether it is told *per cent* how far.

        What never *stops* before its end, since that is near, is not offered to be stopped.
        """
        self._what, self._per_cent = what, per_cent
        self.stop_button.setVisible(stops)

    def words(self) -> str:
        """What is said."""
        return self._words.text()

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._bar.setRange(0, 0)
            self._words.setText(self._what)
            self.stop_button.setEnabled(True)
            self._patience.start()
        else:
            self._patience.stop()
            self.hide()

    @Slot()
    def _on_stopping(self) -> None:
        """The work looks up as soon as it can; until then nobody need press again."""
        self.stop_button.setEnabled(False)
        self._bar.setRange(0, 0)
        self._words.setText(self.tr("Stopping…"))

    @Slot(int, int)
    def _on_progressed(self, done: int, whole: int) -> None:
        if not self.stop_button.isEnabled():
            return  # said before it heard of the stop
        self._bar.setRange(0, whole)
        self._bar.setValue(done)
        far = self.tr("{} of {}").format(done, whole) if whole else str(done)
        if self._per_cent and whole:
            far = self.tr("{percent}%").format(percent=done * 100 // whole)
        self._words.setText(f"{self._what} · {far}")
        self._bar.setAccessibleDescription(self._words.text())
