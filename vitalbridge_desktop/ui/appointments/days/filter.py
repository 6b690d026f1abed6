"""What of the board a person wants to see: some providers, places or states, or all."""

from dataclasses import dataclass, fields, replace
from typing import Any
from uuid import UUID

from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.services.providers.queries import Provider

from .answer import BoardAnswer

CONFIRMED = "confirmed"  # a state of the front desk that FHIR does not have as a status


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """What is looked for; an empty set means everything.

    Providers and specialties choose columns. States and locations choose visits: the others stay
    on the board, faint, since their time is taken.
    """

    providers: frozenset[UUID] = frozenset()
    specialties: frozenset[str] = frozenset()
    locations: frozenset[UUID] = frozenset()
    states: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return any(getattr(self, part.name) for part in fields(self))

    def shows(self, provider: Provider) -> bool:
        """Whether a provider is among those who are looked for."""
        return (not self.providers or provider.id in self.providers) and (
            not self.specialties or (provider.specialty or "") in self.specialties
        )

    def finds(self, visit: BoardVisit, answer: BoardAnswer) -> bool:
        """Whether a visit is among those that are looked for."""
        if self.states and state_of(visit) not in self.states:
            return False
        if not self.locations:
            return True
        room = answer.room(visit.room_id)
        return room is not None and room.location_id in self.locations

    def toggled(self, part: str, value: Any) -> "BoardFilter":
        """The same with one more thing looked for, or one less; *part* names a set."""
        return replace(self, **{part: getattr(self, part) ^ {value}})


ALL = BoardFilter()


def state_of(visit: BoardVisit) -> str:
    """A visit's state as the front desk tells them apart."""
    return CONFIRMED if visit.status == "booked" and visit.confirmed else visit.status
