"""What a booking asks the schedules: where it fits, and why not at the time that was named."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from time import perf_counter
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.services.appointments.events import AppointmentFact, SlotHoldFact
from vitalbridge_desktop.services.providers.events import ProviderFact
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import (
    AvailableSlots,
    ExplainSlot,
    Explanation,
    Openings,
)
from vitalbridge_desktop.services.tenants.events import TenantFact
from vitalbridge_desktop.ui.appointments.typed.days import WEEK
from vitalbridge_desktop.ui.appointments.typed.when import DAY, When
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.views import Fresh

from .choices import Kind, Whom

MOST = 2000
GRID = 5  # minutes
STALE_ON = (AppointmentFact, SlotHoldFact, ScheduleFact, ProviderFact, TenantFact)


@dataclass(frozen=True, slots=True)
class Asked:
    """What kind of visit is wanted, with whom, when; for whom and where, if that is known."""

    kind: Kind
    whom: Whom
    when: When
    patient_id: UUID | None = None
    room_id: UUID | None = None

    def named(self, provider_id: UUID, start: datetime) -> "Named":
        """One time of this visit."""
        kind, who = self.kind, self.patient_id
        return Named(provider_id, start, kind.minutes, kind.visit_type_id, who, self.room_id)


@dataclass(frozen=True, slots=True)
class Named:
    """A time that was named, with somebody, and how long."""

    provider_id: UUID
    start: datetime
    minutes: int
    visit_type_id: UUID | None
    patient_id: UUID | None
    room_id: UUID | None = None

    @property
    def end(self) -> datetime:
        """When it would be over."""
        return self.start + timedelta(minutes=self.minutes)


class BookingQuestions(QObject):
    """Asks as the fields change, and again when somebody books meanwhile; late answers are dropped.

    Signals:
        found: Openings, and in how many milliseconds.
        explained: A Named time and its Explanation.
    """

    found = Signal(object, float)
    explained = Signal(object, object)

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus = bus
        self._asked: Asked | None = None
        self._named: Named | None = None
        self._since = 0.0
        self._openings: Fresh[Openings] = Fresh(
            bus, owner, STALE_ON, self._openings_query, self._on_openings
        )
        self._reasons: Fresh[Explanation] = Fresh(
            bus, owner, STALE_ON, self._reasons_query, self._on_reasons
        )

    def ask(self, asked: Asked | None) -> None:
        """Look for openings; None: nothing can be looked for."""
        if asked != self._asked:
            self._asked = asked
            self._openings.refresh()

    def explain(self, named: Named | None) -> None:
        """Ask why not then; None: no time was named."""
        if named != self._named:
            self._named = named
            self._reasons.refresh()

    def catch_up(self) -> None:
        """Ask again if something has changed while nobody looked."""
        self._openings.catch_up()
        self._reasons.catch_up()

    def _openings_query(self) -> AvailableSlots | None:
        if self._asked is None:
            return None
        kind, whom, when = self._asked.kind, self._asked.whom, self._asked.when
        self._since = perf_counter()
        return AvailableSlots(
            from_=_on_grid(when.since),
            to=when.until + (WEEK - 1) * DAY if when.one_day else when.until,
            provider_ids=whom.provider_ids,
            visit_type_id=kind.visit_type_id,
            minutes=kind.other_length,
            patient_id=self._asked.patient_id,
            room_id=self._asked.room_id,
            limit=MOST,
            at=self._bus.bus.clock(),
        )

    def _reasons_query(self) -> ExplainSlot | None:
        if self._named is None:
            return None
        named = self._named
        return ExplainSlot(
            provider_id=named.provider_id,
            start=named.start,
            minutes=named.minutes,
            visit_type_id=named.visit_type_id,
            patient_id=named.patient_id,
            room_id=named.room_id,
            at=self._bus.bus.clock(),
        )

    def _on_openings(self, found: Openings) -> None:
        self.found.emit(found, (perf_counter() - self._since) * 1000)

    def _on_reasons(self, found: Explanation) -> None:
        if self._named is not None:
            self.explained.emit(self._named, found)


def _on_grid(since: datetime) -> datetime:
    """The next five minutes: nobody is told to come at 10:42."""
    return since + timedelta(minutes=-since.minute % GRID)
