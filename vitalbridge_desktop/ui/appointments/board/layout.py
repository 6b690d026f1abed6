"""One day's picture laid out for a window of one size: what is where, and what is at a place."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF

from .geometry import (
    COMPACT_HOUR,
    HOUR_HEIGHT,
    LEAST_COLUMN,
    SNUG_COLUMN,
    USUAL_GRID,
    Columns,
    Grid,
    Placed,
    Scale,
    place,
)
from .model import BoardBlock, BoardColumn, BoardPicture, Key
from .painter import MARGIN_LEFT, MARGIN_RIGHT, block_rect
from .walk import Stop, stops


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the board: which column, at what time, and the visit there, if any."""

    column: int
    at: datetime
    block: BoardBlock | None


@dataclass(frozen=True, slots=True)
class Ghost:
    """A visit that could be: where it would stand, and what is said in it."""

    key: Key
    start: datetime
    minutes: int
    text: str
    detail: str = ""

    @property
    def end(self) -> datetime:
        """When it would be over."""
        return self.start + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Fineness:
    """How large a person wants to see the board."""

    hour_height: float = HOUR_HEIGHT
    least_column: int = LEAST_COLUMN
    grid: Grid = USUAL_GRID

    def compact(self, compact: bool) -> "Fineness":
        """Low hours and narrow columns, or the usual."""
        if compact:
            return Fineness(COMPACT_HOUR, SNUG_COLUMN, self.grid)
        return Fineness(grid=self.grid)


USUAL_FINENESS = Fineness()


class BoardLayout:
    """Where everything of *picture* stands in a window with this much room.

    What an equal column worked out *before* is taken over.
    """

    def __init__(
        self,
        picture: BoardPicture,
        room: tuple[int, int],
        fineness: Fineness = USUAL_FINENESS,
        before: "BoardLayout | None" = None,
    ) -> None:
        width, height = room
        self.picture = picture
        self.scale = Scale.of(picture, height, fineness.hour_height, fineness.grid)
        self.columns = Columns(len(picture.columns), width, fineness.least_column)
        self._placed: dict[Key, tuple[BoardColumn, tuple[Placed, ...]]] = {}
        if before is not None and before.scale == self.scale:
            self._placed = before._placed

    def column(self, index: int) -> BoardColumn:
        """What stands in this column."""
        return self.picture.columns[index]

    def column_of(self, key: Key) -> int | None:
        """Where a column stands."""
        for index, column in enumerate(self.picture.columns):
            if column.key == key:
                return index
        return None

    def placed(self, index: int) -> tuple[Placed, ...]:
        """The visits of a column with their places, worked out once."""
        column = self.column(index)
        known = self._placed.get(column.key)
        if known is None or known[0] is not column:
            known = (column, place(column.blocks, self.scale))
            self._placed[column.key] = known
        return known[1]

    def stops(self, index: int) -> tuple[Stop, ...]:
        """Where the cursor can stand in a column."""
        return stops(self.column(index), self.scale, self.scale.grid.cell)

    def find(self, appointment_id: UUID) -> tuple[int, BoardBlock] | None:
        """A visit and the column that it is in."""
        for index, column in enumerate(self.picture.columns):
            for block in column.blocks:
                if block.appointment_id == appointment_id:
                    return index, block
        return None

    def rect(self, index: int, block: BoardBlock) -> QRectF:
        """Where a visit is drawn."""
        left, width = self.columns.span(index)
        for at in self.placed(index):
            if at.block.appointment_id == block.appointment_id:
                return block_rect(at, width).translated(left, 0)
        return QRectF()

    def cell(self, index: int, start: datetime, end: datetime) -> QRectF:
        """Where a stretch of time is drawn in a column, a visit's margins around it."""
        left, width = self.columns.span(index)
        top, bottom = round(self.scale.y(start)) + 1.5, round(self.scale.y(end)) - 0.5
        wide = width - MARGIN_LEFT - MARGIN_RIGHT - 1
        return QRectF(left + MARGIN_LEFT + 0.5, top, wide, max(bottom - top, 2.0))

    def ghost(self, ghost: Ghost) -> QRectF:
        """Where a visit that could be is drawn; empty where its column is not shown."""
        index = self.column_of(ghost.key)
        return QRectF() if index is None else self.cell(index, ghost.start, ghost.end)

    def spot(self, x: float, y: float, step: int) -> Spot | None:
        """What is at a place; None beside the columns."""
        index = self.columns.index(x)
        if index is None or not 0 <= y < self.scale.height:
            return None
        left, width = self.columns.span(index)
        inside = QPointF(x - left, y)
        for at in reversed(self.placed(index)):
            if block_rect(at, width).contains(inside):
                return Spot(index, self.scale.at(y, step), at.block)
        return Spot(index, self.scale.at(y, step), None)

    def covered(self, index: int, at: datetime) -> list[tuple[float, float]]:
        """The stretches of a column's width that visits cover at a time, left to right."""
        left, width = self.columns.span(index)
        y = self.scale.y(at)
        found = []
        for placed in self.placed(index):
            rect = block_rect(placed, width)
            if rect.top() - 1 <= y <= rect.bottom() + 1:
                found.append((left + rect.left(), left + rect.right()))
        return sorted(found)

    def clamp(self, start: datetime, minutes: int) -> datetime:
        """*start*, or the nearest time at which so many minutes stay on the board."""
        latest = self.scale.finish - timedelta(minutes=minutes)
        return max(self.scale.begin, min(start, latest))
