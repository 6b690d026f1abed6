"""What there is to decide: what leave hits is one decision, everything else one each."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from vitalbridge_desktop.services.cases.queries import AttentionItem


@dataclass(frozen=True, slots=True)
class Decision:
    """One card: a clash, a change, a field, something unreadable, or the visits of one leave."""

    kind: str
    items: tuple[AttentionItem, ...]

    @property
    def first(self) -> AttentionItem:
        """The item that tells what it is about."""
        return self.items[0]


RANKS = {"clash": 0, "change": 1, "leave": 2, "field": 3}  # patients without a time come first


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
