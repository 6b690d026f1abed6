"""A page of the settings."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.page import Page

WIDEST = 980


class Section(Page):
    """One subject of the settings, in parts from top to bottom.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.
    """

    said = Signal(str, object)

    def __init__(self, title: str, about: str = "") -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        if title:
            self.column.addWidget(label(title, "title"))
        if about:
            self.column.addWidget(label(about, "soft", wrap=True))

    def add_part(self, part: QWidget) -> None:
        """Add a part below."""
        self.column.addWidget(part)

    def close_column(self) -> None:
        """Nothing more comes: what there is stands at the top."""
        self.column.addStretch(1)

    def enter(self) -> None:
        """The page is in front now."""
