"""One visit of several that a leave hits: a line, and its ways out while it is gone through."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.services.cases.queries import AttentionItem
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Role, label, set_role
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.deeds import Deeds
from vitalbridge_desktop.ui.lines import breakable
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import near_moment
from vitalbridge_desktop.ui.phones import phones
from vitalbridge_desktop.ui.theme import Theme

from .plan_places import PlannedPlace, place_words
from .ways_out import WaysOut

WHEN = 128
BELOW = 8


class HitRow(QWidget):
    """When, who, and where the plan puts the visit.

    Signals:
        left: The keyboard belongs to the card again.

    Attributes:
        item: The visit.
        ways_out: Its ways out, while it is gone through.
    """

    left = Signal()

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        clinic: Clinic,
        deeds: Deeds,
        item: AttentionItem,
        *,
        place: PlannedPlace | None,
    ) -> None:
        super().__init__()
        self._bus, self._theme, self._clinic, self._deeds = bus, theme, clinic, deeds
        self.item = item
        self.ways_out: WaysOut | None = None
        when = label(near_moment(item.start, clinic.today()) if item.start else "", "soft")
        when.setMinimumWidth(WHEN)
        who = dotted((item.patient, phones(item)))
        self._who = label(breakable(who), wrap=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(when)
        row.addWidget(self._who, 1)
        role: Role = "soft" if place else "danger"
        row.addWidget(label(place_words(item, place, clinic), role))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)

    def open(self) -> None:
        """Show the ways out."""
        set_role(self._who, "strong")
        if self.ways_out is None:
            asked = self._bus, self._theme, self._clinic, self._deeds
            self.ways_out = WaysOut(*asked, self.item)
            self.ways_out.left.connect(self.left)
            self._column.addWidget(self.ways_out)
        self.ways_out.show()
        self._column.setContentsMargins(0, 0, 0, BELOW)

    def close_row(self) -> None:
        """Be a line again."""
        set_role(self._who, "plain")
        if self.ways_out is not None:
            self.ways_out.hide()
        self._column.setContentsMargins(0, 0, 0, 0)

    def press(self, number: int) -> bool:
        """Take a way out by its number."""
        return self.ways_out is not None and self.ways_out.row.press(number)

    def look_further(self) -> None:
        """Offer other times."""
        if self.ways_out is not None:
            self.ways_out.look_further()

    def step_back(self) -> bool:
        """Offer the first ways out again; False where they are offered."""
        return self.ways_out is not None and self.ways_out.step_back()
