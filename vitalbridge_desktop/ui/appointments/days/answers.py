"""Asks all about the days on the board at once, and answers when everything is there."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Event, Query
from vitalbridge_desktop.kernel.time import plus_days
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
from vitalbridge_desktop.services.tenants.events import LocationFact, RoomFact, TenantFact
from vitalbridge_desktop.services.tenants.queries import ListLocations, ListRooms
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.texts import describe

from .answer import BoardAnswer

Kinds = tuple[type[Event], ...]
STALE_ON: dict[str, Kinds] = {
    "providers": (ProviderFact,),
    "board": (AppointmentFact, SlotHoldFact, VisitTypeFact, PatientFact, TenantFact),
    "schedule": (ScheduleFact, ProviderFact, TenantFact),
    "rooms": (RoomFact,),
    "locations": (LocationFact,),
}
ALWAYS = frozenset({"providers", "board", "schedule"})
PLACES = frozenset({"rooms", "locations"})
LASTING = PLACES | {"providers"}  # the same whatever is looked at


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked at.

    Attributes:
        provider_ids: With whom; None for all.
        places: Rooms and locations matter too.
    """

    day: date
    days: int = 1
    provider_ids: tuple[UUID, ...] | None = None
    places: bool = False

    def parts(self) -> frozenset[str]:
        """What has to be asked."""
        return ALWAYS | PLACES if self.places else ALWAYS


class BoardAnswers(QObject):
    """Some days of providers: the questions go side by side, their answers are told together.

    An answer to an earlier question is dropped; while *owner* is hidden nothing is asked.

    Signals:
        ready: A BoardAnswer: everything about what was looked at last.
    """

    ready = Signal(object)

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus, self._owner = bus, owner
        self._look: Look | None = None
        self._asked = 0
        self._tickets: dict[str, int] = {}
        self._stale: set[str] = set()
        self._waiting: set[str] = set()
        self._parts: dict[str, Any] = {}
        bus.committed.connect(self._on_committed)

    def look_at(self, look: Look) -> None:
        """Ask about days; what is known of others is forgotten, what lasts excepted."""
        self._look = look
        known = LASTING & (self._parts.keys() - self._stale)
        self._parts = {part: self._parts[part] for part in known}
        self._ask(look.parts() - known)

    def look_again(self) -> None:
        """Ask what is booked and held by now: a hold ends by the clock alone."""
        self._ask({"board"})

    def catch_up(self) -> None:
        """Ask what has changed while nobody looked."""
        if self._look is not None and (
            stale := self._stale & (self._look.parts() | self._parts.keys())
        ):
            self._ask(stale)

    def _ask(self, parts: AbstractSet[str]) -> None:
        if self._look is None:
            return
        self._asked += 1
        self._stale -= parts
        self._waiting |= parts
        for part in parts:
            self._tickets[part] = self._asked
            self._bus.ask(
                self._owner,
                self._query(part, self._look),
                self._taker(part, self._asked),
                self._refused,
            )

    def _query(self, part: str, look: Look) -> Query[Any]:
        match part:
            case "providers":
                return ListProviders(include_inactive=True)
            case "rooms":
                return ListRooms()
            case "locations":
                return ListLocations()
            case "board":
                return DayBoard(
                    date=look.day,
                    days=look.days,
                    provider_ids=look.provider_ids,
                    at=self._bus.bus.clock(),
                )
        last = plus_days(look.day, look.days - 1)
        return ViewSchedule(from_=look.day, to=last, provider_ids=look.provider_ids)

    def _taker(self, part: str, ticket: int) -> Callable[[Any], None]:
        def take(answer: object) -> None:
            if self._tickets[part] != ticket:
                return
            self._parts[part] = answer
            self._waiting.discard(part)
            if not self._waiting and self._look is not None:
                look = self._look
                self.ready.emit(BoardAnswer(look.day, days=look.days, **self._parts))
                if missing := PLACES - self._parts.keys():
                    self._ask(missing)  # nobody waits for them, unless they are columns

        return take

    def _refused(self, refusal: Refusal) -> None:
        self._bus.failed.emit(describe(refusal))

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
