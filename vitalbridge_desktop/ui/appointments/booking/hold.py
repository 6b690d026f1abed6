"""Keeps a time for the caller while they think, and lets it go with them."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.kernel.time import shifted
from vitalbridge_desktop.services.appointments.commands import HoldSlot, ReleaseHold
from vitalbridge_desktop.ui.appointments.openings.order import Opening
from vitalbridge_desktop.ui.appointments.openings.questions import Named
from vitalbridge_desktop.ui.bus import UiBus

from .draft import KeptHold

MINUTES = 10


class BookingHold(QObject):
    """The time that is held for the call in front.

    Signals:
        changed: Another time is held, or none.
        refused: Why a rule said no.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus = bus
        self._kept: KeptHold | None = None

    def kept(self) -> KeptHold | None:
        """What is held now; None where the time has run out."""
        kept = self._kept
        return kept if kept is not None and self._bus.bus.clock() < kept.until else None

    def of(self, opening: Opening) -> KeptHold | None:
        """The hold under which an opening is kept."""
        kept = self.kept()
        same = kept is not None and (kept.provider_id, kept.start) == (
            opening.provider_id,
            opening.slot.start,
        )
        return kept if same else None

    def put(self, kept: KeptHold | None) -> None:
        """Another call is in front: what it holds."""
        if kept != self._kept:
            self._kept = kept
            self.changed.emit()

    def take(self, named: Named, start: datetime, end: datetime) -> None:
        """Hold a time for the patient; what was held for them before is free again."""
        self.let_go()
        command = HoldSlot(
            provider_id=named.provider_id,
            start=start,
            patient_id=named.patient_id,
            visit_type_id=named.visit_type_id,
            minutes=named.minutes,
            room_id=named.room_id,
            until_minutes=MINUTES,
        )
        until = shifted(self._bus.bus.clock(), MINUTES)

        def on_done(done: Done) -> None:
            self.put(
                KeptHold(
                    hold_id=done.id,
                    provider_id=named.provider_id,
                    start=start,
                    end=end,
                    until=until,
                )
            )

        self._bus.dispatch(self, command, on_done, self.refused.emit)

    def let_go(self) -> None:
        """Hold it no longer."""
        kept = self.kept()
        self.put(None)
        if kept is not None:
            self._bus.dispatch(self, ReleaseHold(hold_id=kept.hold_id), None, _late)


def _late(refusal: Refusal) -> None:
    """It has run out, or somebody else let it go: that is what was wanted."""
    del refusal
