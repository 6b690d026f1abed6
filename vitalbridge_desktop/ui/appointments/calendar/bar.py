"""What stands over the board while it shows less than all: whose week, and what is looked for."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.schedules.provider_tabs import ProviderTabs
from vitalbridge_desktop.ui.theme import Theme

SIDE, HIGH = 14, 44


class BoardBar(QWidget):
    """Hidden where there is nothing to say.

    Signals:
        provider_chosen: Whose week is to be shown.
        all_asked: Nothing is to be left out any more.
    """

    provider_chosen = Signal(object)
    all_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HIGH)
        self.tabs = ProviderTabs()
        self._words = label("", "late")
        self._every = Button(theme, self.tr("Show all"), hint="Shift F", compact=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.addWidget(self.tabs, 1)
        row.addStretch(0)
        row.addWidget(self._words)
        row.addWidget(self._every)
        self.tabs.chosen.connect(self.provider_chosen)
        self._every.clicked.connect(self.all_asked)
        self.show_state((), None, "")

    def show_state(
        self, providers: Sequence[tuple[UUID, str]], current: UUID | None, filtered: str
    ) -> None:
        """Offer whose week, and say in words what is looked for; empty: all."""
        self.tabs.setVisible(bool(providers))
        if providers:
            self.tabs.set_providers(providers)
        if current is not None:
            self.tabs.set_current(current)
        self._words.setText(filtered)
        self._words.setVisible(bool(filtered))
        self._every.setVisible(bool(filtered))
        self.setVisible(bool(providers) or bool(filtered))

    def filtered(self) -> str:
        """What is said about what is left out."""
        return self._words.text()
