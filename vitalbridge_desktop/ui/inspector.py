"""The panel at the right: who or what is chosen, in cards from top to bottom."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from .cards import label
from .flow import Flow

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
        self._page.installEventFilter(self)
        self.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the page be as high as its words need at its width, which Qt does not ask."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            needed = self._column.totalHeightForWidth(self._page.width())
            self._page.setMinimumHeight(max(0, needed))  # -1: nothing in it minds the width
        return super().eventFilter(watched, event)

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
        """Add one thing below, or several side by side, in two lines where the words are long."""
        at = self._column.count() - 1
        if len(widgets) == 1:
            self._column.insertWidget(at, widgets[0])
            return
        row = Flow(6 if len(widgets) <= FEW else 4, fill=True)
        for widget in widgets:
            row.addWidget(widget)
        self._column.insertLayout(at, row)


def _empty(column: QLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.deleteLater()
        if (inner := item.layout()) is not None:
            _empty(inner)
