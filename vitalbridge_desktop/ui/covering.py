"""What lies over its whole parent: opaque, or over what was there, darkened."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from .theme import Theme

SCRIM = 0.35


class Covering(QWidget):
    """As large as its parent, whatever becomes of that."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        parent.installEventFilter(self)

    def come_up(self) -> None:
        """Cover the parent."""
        self.setGeometry(self._around.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._around and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._around.rect())
        return super().eventFilter(watched, event)


class Overlay(Covering):
    """Comes up over what a person did, and gives the keyboard back when it goes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before: QWidget | None = None
        self.hide()

    def come_up(self) -> None:
        if not self.isVisible():
            self._before = self.window().focusWidget()
        super().come_up()

    def go(self) -> None:
        """Go away; the keyboard goes back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        scrim = QColor(self._theme.colours.scrim)
        scrim.setAlphaF(SCRIM)
        painter.fillRect(self.rect(), scrim)
        painter.end()
