"""Whose schedule is shown: few providers side by side, many in a list."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.segmented import Segmented

FEW = 9
LEAST = 200


class ProviderTabs(QWidget):
    """One of the providers is chosen; with many of them, or long names, in a list to type into.

    Signals:
        chosen: The UUID of the provider that a person chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._providers: list[tuple[UUID, str]] = []
        self._tabs = Segmented([], self)
        self._list = ChoiceList()
        self._list.setAccessibleName(self.tr("Provider"))
        self._list.setMaxVisibleItems(16)
        self._list.setMinimumWidth(LEAST)
        self._list.activated.connect(self._on_listed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._tabs)
        self._row.addWidget(self._list)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._settle()

    def set_providers(self, providers: Sequence[tuple[UUID, str]]) -> None:
        """Offer others; who was chosen stays so where they are still there."""
        if list(providers) == self._providers:
            return
        before = self.current()
        self._providers = list(providers)
        tabs = Segmented([(str(id), words) for id, words in providers], self)
        tabs.chosen.connect(self._on_tab)
        self._row.replaceWidget(self._tabs, tabs)
        self._tabs.hide()
        self._tabs.deleteLater()
        self._tabs = tabs
        self._list.clear()
        for id, words in providers:
            self._list.addItem(words, id)
        if before is not None:
            self.set_current(before)
        self._settle()

    def current(self) -> UUID | None:
        """Who is chosen."""
        at = self._list.currentIndex()
        return self._providers[at][0] if 0 <= at < len(self._providers) else None

    def set_current(self, provider_id: UUID) -> None:
        """Choose somebody without a signal."""
        for at, (id, _) in enumerate(self._providers):
            if id == provider_id:
                self._list.setCurrentIndex(at)
                self._tabs.set_current(str(id))

    def focus(self) -> None:
        """Take the keyboard."""
        if self._list.isVisibleTo(self):
            self._list.setFocus()
            return
        for button in self._tabs.findChildren(QPushButton):
            if button.isChecked():
                button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self._list.sizeHint().height())

    def _settle(self) -> None:
        few = len(self._providers) <= FEW and self._tabs.sizeHint().width() <= self.width()
        self._tabs.setVisible(few)
        self._list.setVisible(not few and bool(self._providers))

    @Slot(str)
    def _on_tab(self, name: str) -> None:
        self.set_current(UUID(name))
        self.chosen.emit(UUID(name))

    @Slot(int)
    def _on_listed(self, at: int) -> None:
        self._tabs.set_current(str(self._providers[at][0]))
        self.chosen.emit(self._providers[at][0])
