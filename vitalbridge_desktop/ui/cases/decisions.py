"""What there is to decide: what leave hits is one decision, everything else one each."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.cases.events import CaseFact
from vitalbridge_desktop.services.cases.queries import AttentionItem
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.schedules.events import ScheduleFact
from vitalbridge_desktop.services.tenants.events import RoomFact

# After these there may be more to decide, or less.
CONCERNS = (CaseFact, AppointmentFact, PatientFact, ScheduleFact, RoomFact)


@dataclass(frozen=True, slots=True)
class Decision:
    """One card: a clash, a change, a field, something unreadable, or the visits of one leave."""

    kind: str
    items: tuple[AttentionItem, ...]

    @property
    def first(self) -> AttentionItem:
        """The item that tells what it is about."""
        return self.items[0]


RANKS = {
    "clash": 0,
    "change": 1,
    "leave": 2,
    "hours": 3,
    "room": 4,
    "clocks": 5,
    "refused": 6,
    "field": 7,
    "update": 8,
}  # patients without a time come first


def decisions(items: Iterable[AttentionItem]) -> list[Decision]:
    """The items as cards: whose patients have no time first, then in their order."""
    found: list[Decision] = []
    leaves: dict[UUID, int] = {}
    for item in items:
        leave = item.leave_request_id
        if leave is None:
            found.append(Decision(item.kind, (item,)))
        elif leave in leaves:
            before = found[leaves[leave]]
            found[leaves[leave]] = Decision(before.kind, (*before.items, item))
        else:
            leaves[leave] = len(found)
            found.append(Decision(item.kind, (item,)))
    return sorted(found, key=lambda each: RANKS.get(each.kind, len(RANKS)))
