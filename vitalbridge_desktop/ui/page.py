"""A screen's pages: one that scrolls when it is higher than the window, and several in a place."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

SIDE, TOP = 26, 20
GAP = 14
P = TypeVar("P", bound=QWidget)


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


class Pages(QStackedWidget):
    """Parts in each other's place; to begin with, the *first*."""

    def __init__(self, first: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page_of: dict[QWidget, QWidget] = {first: first}
        self._shown = first
        self.addWidget(first)

    def add_form(self, form: P) -> P:
        """Give a form a page that scrolls; the form."""
        page = Page()
        page.column.addWidget(form)
        page.column.addStretch(1)
        self.add_part(form, page)
        return form

    def add_part(self, part: QWidget, page: QWidget | None = None) -> None:
        """Add what scrolls by itself, or stands on a *page*."""
        self._page_of[part] = page or part
        self.addWidget(self._page_of[part])

    def show_part(self, part: QWidget) -> None:
        """Bring one to the front."""
        self._shown = part
        self.setCurrentWidget(self._page_of[part])

    def shown(self) -> QWidget:
        """The one in front."""
        return self._shown
