"""The clock on the clinic's wall: which day it is there, and that a new minute has begun."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.tenants.events import TenantFact
from vitalbridge_desktop.services.tenants.queries import GetTenant, Tenant

from .bus import UiBus
from .views import Fresh

A_MINUTE = 60  # seconds
TARDY = 200  # milliseconds by which a timer may come late rather than early


class ClinicClock(QWidget):
    """Never shown: tells a screen the clinic's wall time, once the clinic is known.

    Signals:
        started: The clinic's zone is known now, or another.
        minute: A new minute has begun.
    """

    started = Signal()
    minute = Signal()

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self.hide()
        self._bus = bus
        self._clinic: Tenant | None = None
        self._fresh: Fresh[Tenant] = Fresh(bus, owner, (TenantFact,), GetTenant, self._show)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_minute)

    def start(self) -> None:
        """Ask which clinic this is, and follow its time from then on."""
        self._fresh.refresh()

    def when_started(self, then: Callable[[], None]) -> None:
        """Call *then* whenever the clock starts, and now if it goes already."""
        self.started.connect(then)
        if self.zone:
            then()

    @property
    def zone(self) -> str:
        """The clinic's IANA zone; empty until the clock has started."""
        return self._clinic.time_zone if self._clinic else ""

    @property
    def clinic(self) -> str:
        """What the clinic is called; empty until the clock has started."""
        return self._clinic.name if self._clinic else ""

    @property
    def country(self) -> str | None:
        """Where the clinic is, ISO 3166-1 alpha-2; None where that is not known."""
        return self._clinic.country if self._clinic else None

    @property
    def horizon_days(self) -> int:
        """How far ahead visits are booked."""
        return self._clinic.horizon_days if self._clinic else 0

    def instant(self) -> datetime:
        """This moment, aware UTC."""
        return self._bus.bus.clock()

    def now(self) -> datetime:
        """This moment on the wall: naive, whole minutes. Only once the clock has started."""
        return wall_time(self.instant(), self.zone).replace(second=0, microsecond=0)

    def today(self) -> date:
        """The day at the clinic."""
        return self.now().date()

    def _show(self, clinic: Tenant) -> None:
        self._clinic = clinic
        self._wind()
        self.started.emit()

    def _wind(self) -> None:
        past = self.instant()
        left = A_MINUTE - past.second
        self._timer.start(left * 1000 - past.microsecond // 1000 + TARDY)

    @Slot()
    def _on_minute(self) -> None:
        self._wind()
        self.minute.emit()
