"""A case as a card: a clash of two visits, a change or a field that could not be kept."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from vitalbridge_desktop.services.appointments.queries import Appointment, GetAppointment
from vitalbridge_desktop.services.cases.queries import AttentionItem, KeptVisit
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import STRIPE
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.deeds import Deeds
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import clock, inside, near_moment
from vitalbridge_desktop.ui.striped_card import Stripe, StripedCard
from vitalbridge_desktop.ui.theme import Theme

from .attention_words import explained, found, stated, title
from .solution_words import tr
from .tinted_box import TintedBox
from .ways_out import WaysOut

SIDE, TOP, GAP = 20, 14, 10
STRIPES: dict[str, Stripe] = {
    "clash": "red",
    "change": "red",
    "refused": "red",
    "hours": "amber",
    "room": "amber",
    "clocks": "amber",
}


class DecisionCard(StripedCard):
    """Something to decide, with the ways out that keys 1 to 9 press."""

    def __init__(self, theme: Theme, stripe: Stripe, title: str, aside: str) -> None:
        super().__init__(theme, stripe, title, aside=aside)
        self.body.setContentsMargins(SIDE, TOP, SIDE - STRIPE, TOP)
        self.body.setSpacing(GAP)

    def press(self, number: int) -> bool:
        """Take a way out by its number, from 0 on; False where there is none."""
        raise NotImplementedError(type(self).__name__)

    def look_further(self) -> None:
        """Offer more than the ways out on the card."""

    def step_back(self) -> bool:
        """Go back to what was offered before; False where there is no way back."""
        raise NotImplementedError(type(self).__name__)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.step_back():
            self.setFocus()
        else:
            super().keyPressEvent(event)


class AttentionCard(DecisionCard):
    """One case: what was kept, what was not, and the ways out.

    Attributes:
        ways_out: The ways out.
    """

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, deeds: Deeds, item: AttentionItem
    ) -> None:
        stripe = STRIPES.get(item.kind, "slate")
        super().__init__(theme, stripe, title(item, clinic), found(item, clinic))
        self._bus, self._clinic = bus, clinic
        if item.kind == "clash":
            self._add_visits(theme, item)
        else:
            self.add_text(explained(item, clinic), "soft")
        self.ways_out = WaysOut(bus, theme, clinic, deeds, item)
        self.ways_out.left.connect(self.setFocus)
        self.body.addWidget(self.ways_out)
        if not item.solutions:
            self.ways_out.hide()

    def press(self, number: int) -> bool:
        return self.ways_out.row.press(number)

    def look_further(self) -> None:
        self.ways_out.look_further()

    def step_back(self) -> bool:
        return self.ways_out.step_back()

    def _add_visits(self, theme: Theme, item: AttentionItem) -> None:
        side = QHBoxLayout()
        side.setSpacing(14)
        for visit in item.kept[:2]:
            who = tr("Kept · {}").format(visit.patient)
            box = TintedBox(theme, "kept", who, _span(visit.start, visit.end))
            self._tell_kept(visit, box)
            side.addWidget(box, 1)
        if item.start is not None and item.end is not None:
            who = tr("Needs a new time · {}").format(item.patient)
            box = TintedBox(theme, "waits", who, _span(item.start, item.end))
            box.how.setText(stated(item, self._clinic))
            side.addWidget(box, 1)
        self.body.addLayout(side)

    def _tell_kept(self, visit: KeptVisit, box: TintedBox) -> None:
        """Say who booked the visit that stands, as soon as that is known."""

        def tell(found: Appointment) -> None:
            at = found.booked_at.astimezone(visit.start.tzinfo)
            when = clock(at) if at.date() == self._clinic.today() else _past(at, self._clinic)
            who = self._clinic.staff(found.booked_by)
            told = tr("booked {when} by {who}") if who else tr("booked {when}")
            reached = tr("reached the server first")
            box.how.setText(dotted((told.format(when=when, who=who), reached)))

        self._bus.ask(box, GetAppointment(appointment_id=visit.appointment_id), tell)


def _span(start: datetime, end: datetime) -> str:
    return f"{clock(start)}–{clock(end)}"


def _past(at: datetime, clinic: Clinic) -> str:
    return inside(near_moment(at, clinic.today()))
