"""Walking over the day board with the keyboard: from visit to visit, through free cells.

A *stop* is a visit, or a cell of time that none covers. Going down a column passes every stop in
the order of the clock, so that every visit is reached.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from .geometry import USUAL_GRID, Scale
from .model import BoardBlock, BoardColumn


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the cursor can stand."""

    start: datetime
    end: datetime
    block: BoardBlock | None = None


def stops(column: BoardColumn, scale: Scale, cell: int = USUAL_GRID.cell) -> tuple[Stop, ...]:
    """Every stop of one column, earliest first."""
    found: list[Stop] = []
    free_from = scale.begin
    shown = (b for b in column.blocks if b.start < scale.finish and b.end > scale.begin)
    for block in sorted(shown, key=lambda b: (b.start, b.end, b.appointment_id.bytes)):
        found += _cells(free_from, min(block.start, scale.finish), cell)
        found.append(Stop(block.start, block.end, block))
        free_from = max(free_from, block.end)
    found += _cells(free_from, scale.finish, cell)
    return tuple(found)


def _cells(start: datetime, end: datetime, minutes: int) -> Iterator[Stop]:
    while start < end:
        after = min(_next_line(start, minutes), end)
        yield Stop(start, after)
        start = after


def _next_line(at: datetime, minutes: int) -> datetime:
    midnight = datetime.combine(at.date(), time())
    cell = timedelta(minutes=minutes)
    return midnight + ((at - midnight) // cell + 1) * cell


def nearest(found: tuple[Stop, ...], at: datetime) -> int:
    """The stop at a wall time: the visit or cell that covers it, else the closest one."""
    for index, stop in enumerate(found):
        if stop.start <= at < stop.end:
            return index
    gaps = [min(abs(stop.start - at), abs(stop.end - at)) for stop in found]
    return gaps.index(min(gaps))


def index_of(found: tuple[Stop, ...], stop: Stop) -> int:
    """Where a stop is now: the same visit, or whatever is at its time."""
    if stop.block is not None:
        for index, other in enumerate(found):
            if other.block and other.block.appointment_id == stop.block.appointment_id:
                return index
    return nearest(found, stop.start)


def next_visit(found: tuple[Stop, ...], index: int, step: int) -> int | None:
    """The next stop in direction *step* that is a visit; None where there is none."""
    index += step
    while 0 <= index < len(found):
        if found[index].block is not None:
            return index
        index += step
    return None
