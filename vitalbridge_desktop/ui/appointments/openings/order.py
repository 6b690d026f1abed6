"""Which of many openings to offer, and in which order: the best first, spread over the days."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from uuid import UUID

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.schedules.queries import Slot
from vitalbridge_desktop.ui.appointments.typed.clock import NOON
from vitalbridge_desktop.ui.appointments.typed.when import When

Mark = Literal["", "best", "usual", "held"]
MOST = 40
A_DAY = 3  # offers of one day, where many days are asked for
Key = Callable[["Opening"], object]


@dataclass(frozen=True, slots=True)
class Opening:
    """A time at which the visit could be.

    Attributes:
        start: Naive: the clinic's wall time.
    """

    slot: Slot
    start: datetime
    mark: Mark = ""

    @property
    def provider_id(self) -> UUID:
        """Who has the time."""
        return self.slot.provider_id

    def same_as(self, other: "Opening | None") -> bool:
        """Whether it is the same time of the same person."""
        return other is not None and (other.provider_id, other.start) == (
            self.provider_id,
            self.start,
        )


def best_first(
    slots: Iterable[Slot], zone: str, when: When, usual: UUID | None = None
) -> tuple[Opening, ...]:
    """The openings to offer; *usual* is the patient's own doctor.

    Near a named time the nearest; within one day the first of each hour and provider; otherwise a
    few of each day, the usual doctor's among them.
    """
    found = [Opening(slot, wall_time(slot.start, zone)) for slot in slots]
    found = [each for each in found if _within(each, when)]
    if when.at is not None:
        named = when.at
        found.sort(key=lambda each: (abs(each.start - named), each.provider_id != usual))
    elif when.one_day:
        found = _first_of_each(found, lambda each: (each.start.hour, each.provider_id))
    else:
        found = _spread(found, usual)
    return _marked(found[:MOST], usual)


def _within(opening: Opening, when: When) -> bool:
    if when.hours is None:
        return True
    first, last = when.hours
    return first <= opening.start.time() < last


def _spread(found: Sequence[Opening], usual: UUID | None) -> list[Opening]:
    days: dict[object, list[Opening]] = {}
    for each in found:
        days.setdefault(each.start.date(), []).append(each)
    return [each for day in days.values() for each in _of_one_day(day, usual)]


def _of_one_day(day: Sequence[Opening], usual: UUID | None) -> list[Opening]:
    """The first one, the usual doctor's first, and one of the other half of the day."""
    first = day[0]
    own = next((each for each in day if each.provider_id == usual), None)
    later = [each for each in day if (each.start.hour < NOON) != (first.start.hour < NOON)]
    other = next((each for each in later if each.provider_id != first.provider_id), None)
    chosen = [each for each in (first, own, other or (later[0] if later else None)) if each]
    return sorted(dict.fromkeys(chosen), key=lambda each: each.start)[:A_DAY]


def _first_of_each(found: Iterable[Opening], key: Key) -> list[Opening]:
    kept: dict[object, Opening] = {}
    for each in found:
        kept.setdefault(key(each), each)
    return list(kept.values())


def _marked(found: Sequence[Opening], usual: UUID | None) -> tuple[Opening, ...]:
    if not found:
        return ()
    others = found[1:] if found[0].provider_id != usual else ()
    own = next((each for each in others if each.provider_id == usual), None)
    return tuple(
        replace(each, mark="best" if each is found[0] else "usual" if each is own else "")
        for each in found
    )


def put_first(first: Opening | None, found: Sequence[Opening]) -> tuple[Opening, ...]:
    """The others behind *first*, which may lie off the grid of offers."""
    if first is None:
        return tuple(found)
    return (first, *(each for each in found if not first.same_as(each)))


def place_of(wanted: Opening | None, found: Sequence[Opening]) -> int | None:
    """Where an opening is now."""
    return next((at for at, each in enumerate(found) if each.same_as(wanted)), None)
