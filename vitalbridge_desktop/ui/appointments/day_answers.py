"""Asks all about one day at once, and answers when everything is there."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Event, Query
from vitalbridge_desktop.services.appointments.events import (
    AppointmentFact,
    SlotHoldFact,
    VisitTypeFact,
)
from vitalbridge_desktop.services.appointments.queries import DayBoard
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.providers.events import ProviderFact
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.schedules.queries import ViewSchedule
from vitalbridge_desktop.services.tenants.events import TenantFact
from vitalbridge_desktop.ui.bus import UiBus

from .board_pictures import DayAnswer

Kinds = tuple[type[Event], ...]
STALE_ON: dict[str, Kinds] = {
    "providers": (ProviderFact,),
    "board": (AppointmentFact, SlotHoldFact, VisitTypeFact, PatientFact, TenantFact),
    "schedule": (ScheduleFact, ProviderFact, TenantFact),
}


class DayAnswers(QObject):
    """One day of every provider: the questions go side by side, their answers are told together.

    An answer to an earlier question is dropped; while *owner* is hidden nothing is asked.

    Signals:
        ready: A DayAnswer: everything about the day that was asked about last.
    """

    ready = Signal(object)

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus, self._owner = bus, owner
        self._day: date | None = None
        self._asked = 0
        self._tickets: dict[str, int] = {}
        self._stale: set[str] = set()
        self._waiting: set[str] = set()
        self._parts: dict[str, Any] = {}
        bus.committed.connect(self._on_committed)

    @property
    def day(self) -> date | None:
        """The day that was asked about last."""
        return self._day

    def look_at(self, day: date) -> None:
        """Ask about a day; what is known of another is forgotten, its providers excepted."""
        self._day = day
        known = {"providers"} & (self._parts.keys() - self._stale)
        self._parts = {part: self._parts[part] for part in known}
        self._ask(STALE_ON.keys() - known)

    def look_again(self) -> None:
        """Ask what is booked and held by now: a hold ends by the clock alone."""
        self._ask({"board"})

    def catch_up(self) -> None:
        """Ask what has changed while nobody looked."""
        if self._day is not None and self._stale:
            self._ask(set(self._stale))

    def _ask(self, parts: set[str]) -> None:
        if self._day is None:
            return
        self._asked += 1
        self._stale -= parts
        self._waiting |= parts
        for part in parts:
            self._tickets[part] = self._asked
            self._bus.ask(
                self._owner,
                self._query(part, self._day),
                self._taker(part, self._asked),
                self._refused,
            )

    def _query(self, part: str, day: date) -> Query[Any]:
        if part == "providers":
            return ListProviders(include_inactive=True)
        if part == "board":
            return DayBoard(date=day, at=self._bus.bus.clock())
        return ViewSchedule(from_=day, to=day)

    def _taker(self, part: str, ticket: int) -> Callable[[Any], None]:
        def take(answer: object) -> None:
            if self._tickets[part] != ticket:
                return
            self._parts[part] = answer
            self._waiting.discard(part)
            if not self._waiting and self._day is not None:
                self.ready.emit(DayAnswer(self._day, **self._parts))

        return take

    def _refused(self, refusal: Refusal) -> None:
        self._bus.failed.emit(refusal.message)

    @Slot(object)
    def _on_committed(self, facts: frozenset[type[Event]]) -> None:
        concerned = {
            part
            for part, kinds in STALE_ON.items()
            if not facts or any(issubclass(fact, kinds) for fact in facts)
        }
        self._stale |= concerned
        if concerned and self._owner.isVisible():
            self.catch_up()
