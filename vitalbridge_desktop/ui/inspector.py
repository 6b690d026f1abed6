"""The panel at the right: who or what is chosen, in cards from top to bottom."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from .cards import label

PAD = 14
GAP = 11
FEW = 3


class Inspector(QScrollArea):
    """Cards under a heading; scrolls where they do not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(PAD, PAD, PAD, PAD)
        self._column.setSpacing(GAP)
        self.setWidget(self._page)
        self.clear()

    def clear(self) -> None:
        """Take everything out."""
        _empty(self._column)
        self._column.addStretch(1)

    def set_heading(self, title: str, aside: str = "") -> None:
        """Say at the top who or what this is."""
        row = QHBoxLayout()
        row.addWidget(label(title, "heading", wrap=True), 1)
        row.addWidget(label(aside, "soft"), 0, Qt.AlignmentFlag.AlignTop)
        self._column.insertLayout(0, row)

    def add(self, *widgets: QWidget) -> None:
        """Add one thing below, or several side by side and equally wide."""
        at = self._column.count() - 1
        if len(widgets) == 1:
            self._column.insertWidget(at, widgets[0])
            return
        row = QHBoxLayout()
        row.setSpacing(6 if len(widgets) <= FEW else 4)
        for widget in widgets:
            row.addWidget(widget, 1)
        self._column.insertLayout(at, row)


def _empty(column: QVBoxLayout | QHBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
        inner = item.layout()
        if isinstance(inner, QVBoxLayout | QHBoxLayout):
            _empty(inner)
