"""In which minutes providers take visits, and where one fits: pure functions on bitsets."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

from vitalbridge_desktop.kernel.bitsets import positions, runs_from, within_after, within_before
from vitalbridge_desktop.kernel.time import Span, minutes_between, shifted, wall_time
from vitalbridge_desktop.kernel.time import zone as rules_of

from .rules import GRID

A_DAY = 24 * 60
EVERY_MINUTE = -1  # of all time: an int without end


@dataclass(frozen=True, slots=True)
class Fit:
    """What a visit needs: minutes for itself, and free of other visits around it."""

    minutes: int
    before: int
    after: int

    @property
    def whole(self) -> int:
        """All the minutes that it takes."""
        return self.before + self.minutes + self.after


@dataclass(frozen=True, slots=True)
class Starts:
    """Where a visit may start, and, where it was asked for, which of those are better.

    Attributes:
        every: All of them.
        snug: Those that touch what comes before or after.
        loose: Those that leave a gap too short for another visit like it.
    """

    every: int
    snug: int = 0
    loose: int = 0


def grid(span: Span, zone: str) -> int:
    """The minutes at which visits start when nothing else says so: by the clock on the wall."""
    return _grid(span, rules_of(zone))


@lru_cache(64)
def _grid(span: Span, rules: ZoneInfo) -> int:
    zone = rules.key
    width, found, at = span.minutes, 0, 0
    while at < width:
        here = shifted(span.start, at)
        first = -wall_time(here, zone).minute % GRID
        length = min(A_DAY, width - at)
        steps = range(first, length, GRID)
        if wall_time(shifted(here, length), zone).minute % GRID != (-first + length) % GRID:
            steps = range(0)  # an odd change of the clocks: minute by minute
            found |= sum(
                1 << (at + n)
                for n in range(length)
                if wall_time(shifted(here, n), zone).minute % GRID == 0
            )
        found |= sum(1 << n for n in steps) << at
        at += length
    return found


def starts(free: int, fit: Fit, on_grid: int, within: int) -> Starts:
    """Where a visit fits into *free* time, and how well it would lie there."""
    every = every_start(free, fit, on_grid, within)
    begins = _begins(free, fit)
    ends = free & ~(free >> 1)
    last = ends >> (fit.minutes + fit.after - 1)
    after_a_gap = within_after(begins, fit.minutes) & ~begins
    before_a_gap = within_before(last, fit.minutes) & ~last
    return Starts(every, every & (begins | last), every & (after_a_gap | before_a_gap))


def at_any(places: Sequence[Starts]) -> Starts:
    """Where a visit may start at one of several places: as good as it lies at the best of them."""
    every = snug = tight = 0
    for each in places:
        every |= each.every
        snug |= each.snug
        tight |= each.every & ~each.loose
    return Starts(every, snug, every & ~tight)


def every_start(free: int, fit: Fit, on_grid: int, within: int) -> int:
    """The starts *within* these minutes at which a visit fits into *free* time.

    It starts as soon as there is room, and then on the grid.
    """
    fits = runs_from(free, fit.whole) << fit.before
    return fits & (_begins(free, fit) | on_grid) & within


@dataclass(frozen=True, slots=True)
class Rooms:
    """Several rooms for visits of one kind, of which each takes place in one.

    Attributes:
        fits: The starts at which it fits into a room.
        begins: Those at which the room has only just become free.
    """

    fits: int
    begins: int


def rooms_for(fit: Fit, free: Iterable[int]) -> Rooms:
    """The rooms that are free in these minutes."""
    fits = begins = 0
    for minutes in free:
        here = runs_from(minutes, fit.whole) << fit.before
        fits |= here
        begins |= here & _begins(minutes, fit)
    return Rooms(fits, begins)


def every_start_in(rooms: Rooms, free: int, fit: Fit, on_grid: int, within: int) -> int:
    """The starts at which a visit fits into *free* time and into one of the rooms throughout.

    A visit fits into the time that two have in common where it fits into that of each.
    """
    fits = runs_from(free, fit.whole) << fit.before
    return fits & ((_begins(free, fit) | on_grid) & rooms.fits | rooms.begins) & within


def _begins(free: int, fit: Fit) -> int:
    return (free & ~(free << 1)) << fit.before


def clear_of(taken: int, minutes: int) -> int:
    """The complement of the starts at which a visit of *minutes* would meet what is taken."""
    return ~within_before(taken, minutes)


def earliest(found: Iterable[tuple[int, int]], width: int, limit: int) -> list[tuple[int, int]]:
    """The first *limit* of many starts as (minute, whose), from (whose, starts), in order."""
    left = [(whose, every) for whose, every in found if every]
    first: list[tuple[int, int]] = []
    for day in range(0, width, A_DAY):
        of_day = _of_day(left, day)
        first += sorted(of_day)
        if len(first) >= limit:
            break
    return first[:limit]


def _of_day(found: Iterable[tuple[int, int]], day: int) -> Iterator[tuple[int, int]]:
    width = (1 << A_DAY) - 1
    for whose, every in found:
        for minute in positions((every >> day) & width):
            yield day + minute, whose


def bounds(whole: Span, asked: Span, minutes: int) -> int:
    """The starts from which a visit lies within what was asked, as minutes of the whole."""
    first = max(-minutes_between(asked.start, whole.start), 0)
    last = minutes_between(whole.start, asked.end) - minutes
    return (1 << (last + 1)) - (1 << first) if last >= first else 0
