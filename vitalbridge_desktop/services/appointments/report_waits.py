"""How long patients waited, and were in the room."""

from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from uuid import UUID

from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import minutes_between

from .reported import Reported, reported_visits, usual


@dataclass(frozen=True, slots=True)
class Waited:
    """Minutes in the waiting room and in the room; None where nobody was seen through."""

    provider_id: UUID
    visits: int
    usual_wait: float
    longest_wait: int
    usual_in_room: float | None


@dataclass(frozen=True, slots=True)
class Waits:
    """How long patients wait; the usual one is the median."""

    providers: tuple[Waited, ...]


class WaitingTimes(Reported[Waits]):
    """How long patients waited from arriving to the room, and were in it, by provider."""


def waiting_times(query: WaitingTimes, rows: Rows) -> Waits:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    waits: dict[UUID, list[int]] = defaultdict(list)
    stays: dict[UUID, list[int]] = defaultdict(list)
    for each in rows.heeding(reported_visits(query, rows)[0]):
        if each.arrived_at and each.checked_in_at:
            waits[each.provider_id].append(minutes_between(each.arrived_at, each.checked_in_at))
        if each.checked_in_at and each.completed_at:
            stays[each.provider_id].append(minutes_between(each.checked_in_at, each.completed_at))
    found = sorted(waits.items())
    return Waits(
        tuple(Waited(id, len(w), median(w), max(w), usual(stays.get(id))) for id, w in found)
    )
