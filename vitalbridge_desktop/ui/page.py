"""A screen's page that scrolls when it is higher than the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

SIDE, TOP = 26, 20
GAP = 14


class Page(QScrollArea):
    """One column of parts; what has the keyboard is scrolled into sight.

    Attributes:
        column: Where parts are added, from top to bottom.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._inner.setObjectName("plain")
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        self.column.setSpacing(GAP)
        self.setWidget(self._inner)

    def show_part(self, part: QWidget) -> None:
        """Scroll a part into sight."""
        self.ensureWidgetVisible(part, 0, GAP)

    def lay_out(self) -> None:
        """Give every part its room at once: else a page that is new is squeezed for one frame."""
        inner, view = self._inner, self.viewport()
        self.column.activate()
        inner.resize(view.width(), max(view.height(), inner.minimumSizeHint().height()))
        self.column.activate()
