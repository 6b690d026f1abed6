"""Dragging on the day board: a visit to another time, its end to another, a span out of nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from .layout import BoardLayout, Ghost, Spot
from .model import BoardBlock, Key
from .words import tr

LEAST = 5  # minutes
EDGE = 6.0  # pixels at a visit's lower end that take hold of its end
MOVABLE = frozenset({"proposed", "pending", "booked"})

DragKind = Literal["move", "resize", "create"]


@dataclass(frozen=True, slots=True)
class Drag:
    """What the pointer has taken hold of.

    Attributes:
        grip: How far below the start of the visit it was taken.
    """

    kind: DragKind
    key: Key
    start: datetime
    grip: timedelta
    block: BoardBlock | None


def take(layout: BoardLayout, spot: Spot, y: float) -> Drag | None:
    """What would be dragged from here; None where nothing may be."""
    key = layout.column(spot.column).key
    if spot.block is None:
        return Drag("create", key, spot.at, timedelta(), None)
    if spot.block.status not in MOVABLE:
        return None
    block = spot.block
    if at_lower_edge(layout, spot, y):
        return Drag("resize", key, block.start, timedelta(), block)
    return Drag("move", key, block.start, layout.scale.at(y, 1) - block.start, block)


def at_lower_edge(layout: BoardLayout, spot: Spot, y: float) -> bool:
    """Whether the pointer is on the edge that makes a movable visit longer or shorter."""
    if spot.block is None or spot.block.status not in MOVABLE:
        return False
    rect = layout.rect(spot.column, spot.block)
    return rect.height() > 3 * EDGE and y >= rect.bottom() - EDGE


def ghost(drag: Drag, layout: BoardLayout, x: float, y: float) -> Ghost | None:
    """What dropping here would make; None beside the columns."""
    if drag.kind == "move" and drag.block is not None:
        return _moved(drag, drag.block, layout, x, y)
    if drag.kind == "resize" and drag.block is not None:
        minutes = _length(drag.start, y, layout)
        return Ghost(drag.key, drag.start, minutes, drag.block.name, drag.block.detail)
    return _span(drag, layout, y)


def _moved(drag: Drag, block: BoardBlock, layout: BoardLayout, x: float, y: float) -> Ghost | None:
    column = layout.columns.index(min(max(x, 0), layout.columns.width - 1))
    if column is None:
        return None
    minutes = (block.end - block.start) // timedelta(minutes=1)
    wanted = snapped(layout.scale.at(y, 1) - drag.grip, layout.scale.grid.step)
    start = layout.clamp(wanted, minutes)
    key = layout.column(column).key
    return Ghost(key, start, minutes, tr("Drop to move here"), block.detail)


def _length(start: datetime, y: float, layout: BoardLayout) -> int:
    end = snapped(layout.scale.at(y, 1), layout.scale.grid.step)
    return max(LEAST, (end - start) // timedelta(minutes=1))


def _span(drag: Drag, layout: BoardLayout, y: float) -> Ghost:
    step = layout.scale.grid.step
    here = layout.scale.at(y, step)
    first, last = min(drag.start, here), max(drag.start, here)
    minutes = (last - first) // timedelta(minutes=1) + step
    return Ghost(drag.key, first, minutes, tr("New booking"))


def snapped(at: datetime, minutes: int) -> datetime:
    """The nearest time on a grid of so many minutes."""
    step = timedelta(minutes=minutes)
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + (at - midnight + step / 2) // step * step
