"""At which location hours are, in a clinic that has several."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.services.tenants.events import LocationFact
from vitalbridge_desktop.services.tenants.queries import ListLocations, Locations
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.form_field import captioned
from vitalbridge_desktop.ui.views import QueryView

from .hours_editor import HoursEditor


class LocationChoice(QueryView[Locations]):
    """Shows where the hours in hand are, and lets them be elsewhere; hidden where it is one place.

    Attributes:
        list: What there is to choose from.
    """

    stale_on = (LocationFact,)

    def __init__(self, bus: UiBus, editor: HoursEditor, parent: QWidget | None = None) -> None:
        super().__init__(bus, parent)
        self._editor = editor
        self.list = ChoiceList()
        self.list.setAccessibleName(self.tr("Where"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(captioned(self.tr("Where"), self.list))
        self.setFocusProxy(self.list)
        self.list.activated.connect(self._on_chosen)
        editor.moved.connect(self._follow)
        self.hide()

    def query(self) -> ListLocations:
        return ListLocations()

    def show_answer(self, answer: Locations) -> None:
        named = {each.id: each.name for each in answer.locations}
        self.list.clear()
        self.list.addItem(self.tr("Anywhere"), None)
        for id, name in named.items():
            self.list.addItem(name, id)
        self._editor.set_locations(named)
        self._follow()
        self.setVisible(len(named) > 1)

    @Slot()
    def _follow(self) -> None:
        """Show where what is in hand is."""
        there = [self.list.itemData(row) for row in range(self.list.count())]
        at = self._editor.location()  # findData would look for the very same object
        self.list.setCurrentIndex(there.index(at) if at in there else 0)

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        self._editor.choose_location(self.list.itemData(row))
