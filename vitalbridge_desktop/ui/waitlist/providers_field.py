"""With whom: whoever is free, or some that are chosen one by one."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.theme import Theme

GAP = 6


class ProvidersField(QWidget):
    """A list to choose from; what was chosen stands below, each with a button that takes it out.

    Attributes:
        list: The list.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: dict[UUID, str] = {}
        self._chosen: list[UUID] = []
        self.list = ChoiceList()
        self.list.setAccessibleName(self.tr("With"))
        self.list.activated.connect(self._on_activated)
        self._holder = QWidget()
        self._flow = Flow(GAP, self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label(self.tr("With"), "note"))
        column.addWidget(self.list)
        column.addWidget(self._holder)
        column.addStretch(1)
        self._draw()

    def set_providers(self, providers: Sequence[tuple[UUID, str]]) -> None:
        """Offer these; who was chosen of them stays so."""
        self._names = dict(providers)
        self.put(self._chosen)

    def put(self, chosen: Sequence[UUID]) -> None:
        """Hold these, and no others."""
        self._chosen = [each for each in chosen if each in self._names]
        self._draw()

    def chosen(self) -> tuple[UUID, ...]:
        """Who was chosen; nobody: whoever is free."""
        return tuple(self._chosen)

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        id = self.list.itemData(row)
        if id is None:
            self._chosen.clear()
        elif id not in self._chosen:
            self._chosen.append(id)
        self._draw()

    def _take_out(self, id: UUID, checked: bool = False) -> None:
        del checked
        self._chosen.remove(id)
        self._draw()
        self.list.setFocus()

    def _draw(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for id in self._chosen:
            chip = Button(self._theme, f"{self._names[id]}  ×", kind="chosen", compact=True)
            chip.setAccessibleDescription(self.tr("Takes this name out"))
            chip.clicked.connect(partial(self._take_out, id))
            self._flow.addWidget(chip)
        self.list.clear()
        anybody = self.tr("Somebody else too…") if self._chosen else self.tr("Anyone")
        self.list.addItem(anybody, None)
        for id, name in self._names.items():
            if id not in self._chosen:
                self.list.addItem(name, id)
        self._holder.setVisible(bool(self._chosen))
