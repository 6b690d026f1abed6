"""Dragging on the day board: a visit to another time, its end to another, a span out of nothing."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from .board_layout import BoardLayout, Ghost, Spot
from .board_model import BoardBlock
from .board_words import tr

STEP = 5  # minutes
LEAST = 5
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
    provider_id: UUID
    start: datetime
    grip: timedelta
    block: BoardBlock | None


def take(layout: BoardLayout, spot: Spot, y: float) -> Drag | None:
    """What would be dragged from here; None where nothing may be."""
    provider_id = layout.column(spot.column).provider_id
    if spot.block is None:
        return Drag("create", provider_id, spot.at, timedelta(), None)
    if spot.block.status not in MOVABLE:
        return None
    block = spot.block
    if at_lower_edge(layout, spot, y):
        return Drag("resize", provider_id, block.start, timedelta(), block)
    return Drag("move", provider_id, block.start, layout.scale.at(y, 1) - block.start, block)


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
        return Ghost(drag.provider_id, drag.start, minutes, drag.block.name, drag.block.detail)
    return _span(drag, layout, y)


def _moved(drag: Drag, block: BoardBlock, layout: BoardLayout, x: float, y: float) -> Ghost | None:
    column = layout.columns.index(min(max(x, 0), layout.columns.width - 1))
    if column is None:
        return None
    minutes = (block.end - block.start) // timedelta(minutes=1)
    wanted = snapped(layout.scale.at(y, 1) - drag.grip)
    start = layout.clamp(wanted, minutes)
    provider_id = layout.column(column).provider_id
    return Ghost(provider_id, start, minutes, tr("Drop to move here"), block.detail)


def _length(start: datetime, y: float, layout: BoardLayout) -> int:
    end = snapped(layout.scale.at(y, 1))
    return max(LEAST, (end - start) // timedelta(minutes=1))


def _span(drag: Drag, layout: BoardLayout, y: float) -> Ghost:
    here = layout.scale.at(y, STEP)
    first, last = min(drag.start, here), max(drag.start, here)
    minutes = max(STEP, (last - first) // timedelta(minutes=1) + STEP)
    return Ghost(drag.provider_id, first, minutes, tr("New booking"))


def snapped(at: datetime) -> datetime:
    """The nearest time on the grid of five minutes."""
    step = timedelta(minutes=STEP)
    midnight = at.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + (at - midnight + step / 2) // step * step
