"""Keeps the strip at the bottom true: who waits, for how long."""

from PySide6.QtCore import QObject, Slot

from vitalbridge_desktop.kernel.time import minutes_between
from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.appointments.queries import BoardVisit, Waiting
from vitalbridge_desktop.services.appointments.queries import WaitingRoom as WhoWaits
from vitalbridge_desktop.services.patients.events import PatientFact

from .bus import UiBus
from .clinic_clock import ClinicClock
from .views import Fresh
from .waiting_strip import WaitingRoom, WaitingStrip


class WaitingFeed(QObject):
    """Asks who waits after every change; the minutes grow by themselves, once a minute."""

    def __init__(self, bus: UiBus, strip: WaitingStrip) -> None:
        super().__init__(strip)
        self._strip = strip
        self._here: tuple[BoardVisit, ...] = ()
        self._late = 0
        self._clock = ClinicClock(bus, strip)
        stale_on = (AppointmentFact, PatientFact)
        self._fresh: Fresh[Waiting] = Fresh(bus, strip, stale_on, self._query, self._show)
        self._clock.when_started(self._fresh.refresh)
        self._clock.minute.connect(self.tick)

    def start(self) -> None:
        """Ask for the first time."""
        self._clock.start()

    def _query(self) -> WhoWaits:
        return WhoWaits(at=self._clock.instant())

    def _show(self, waiting: Waiting) -> None:
        self._here, self._late = waiting.visits, len(waiting.late)
        self._tell()

    @Slot()
    def tick(self) -> None:
        """A new minute has begun: everybody has waited longer."""
        self._tell()
        self._fresh.refresh()  # whoever has not come is late by now; at midnight all go home

    def _tell(self) -> None:
        arrived = [each for each in self._here if each.status == "arrived"]
        in_room = len(self._here) - len(arrived)
        if not arrived:
            self._strip.show_waiting(WaitingRoom(0, in_room, late=self._late))
            return
        first = min(arrived, key=lambda each: each.status_at)
        minutes = max(0, minutes_between(first.status_at, self._clock.instant()))
        family_name = first.patient.partition(",")[0]
        self._strip.show_waiting(
            WaitingRoom(len(arrived), in_room, minutes, family_name, self._late)
        )
