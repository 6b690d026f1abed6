"""Where things are on the day board: pure arithmetic, no painting.

Lengths are logical pixels. Vertical positions count from the top of the first hour, horizontal
ones from the left edge of the first column.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .model import BoardBlock, BoardPicture

MINUTES_A_DAY = 24 * 60
MINUTES_AN_HOUR = 60
HOUR_HEIGHT = 76.0  # a visit of ten minutes then holds one whole line
LEAST_COLUMN = 142  # five providers still fit a window 1280 wide
SNUG_COLUMN = 104  # eight fit one 1440 wide: rather all of them narrow than one out of sight
CLOSEST_LINES = 10  # minutes
LEAST_BLOCK = 12.0  # a line of the smallest letters
PRESSED = 6 * LEAST_BLOCK / HOUR_HEIGHT  # a day is made to fit as long as ten minutes hold a line

COMPACT_HOUR = 60.0
HIGHEST_HOUR = 240.0

Extent = tuple[float, float, BoardBlock]  # top, bottom


@dataclass(frozen=True, slots=True)
class Grid:
    """How fine time is on the board, in minutes.

    Attributes:
        cell: What the arrows go over at once.
        step: What the mouse snaps to.
        lines: How far apart lines are drawn.
    """

    cell: int = 15
    step: int = 5
    lines: int = 30

    @classmethod
    def of(cls, minutes: int) -> "Grid":
        """The same for all; 0 for the usual."""
        return cls(minutes, minutes, max(minutes, CLOSEST_LINES)) if minutes else cls()


USUAL_GRID = Grid()


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of one day laid out downwards.

    Attributes:
        first: Minutes after midnight at the top.
        last: Minutes after midnight at the bottom.
        hour_height: Pixels an hour.
        grid: How fine time is.
    """

    day: date
    first: int
    last: int
    hour_height: float
    grid: Grid = USUAL_GRID

    @classmethod
    def of(
        cls,
        picture: BoardPicture,
        room: float,
        hour_height: float = HOUR_HEIGHT,
        grid: Grid = USUAL_GRID,
    ) -> "Scale":
        """The scale of a picture in *room* pixels.

        A short day is stretched to fill them; one that is nearly as high is pressed to fit.
        """
        first = minutes_after_midnight(picture.first)
        last = minutes_after_midnight(picture.last) or MINUTES_A_DAY
        last = max(last, first + MINUTES_AN_HOUR)
        filling = room * MINUTES_AN_HOUR / (last - first)
        fits = filling >= hour_height * PRESSED
        return cls(picture.day, first, last, filling if fits else hour_height, grid)

    @property
    def height(self) -> int:
        """The whole day, in whole pixels."""
        return round((self.last - self.first) * self.hour_height / MINUTES_AN_HOUR)

    @property
    def begin(self) -> datetime:
        """The wall time at the top."""
        return datetime.combine(self.day, time()) + timedelta(minutes=self.first)

    @property
    def finish(self) -> datetime:
        """The wall time at the bottom."""
        return datetime.combine(self.day, time()) + timedelta(minutes=self.last)

    def y(self, at: datetime) -> float:
        """Where a wall time stands; times outside the stretch stand at its edges."""
        minutes = (at - self.begin) / timedelta(minutes=1)
        inside = min(max(minutes, 0.0), float(self.last - self.first))
        return inside * self.hour_height / MINUTES_AN_HOUR

    def at(self, y: float, step: int) -> datetime:
        """The wall time at a height, rounded down to a multiple of *step* minutes."""
        minutes = self.first + y * MINUTES_AN_HOUR / self.hour_height
        inside = min(max(minutes, self.first), self.last - step)
        return datetime.combine(self.day, time()) + timedelta(minutes=int(inside // step * step))

    def minutes(self, length: float) -> float:
        """How many minutes so many pixels are."""
        return length * MINUTES_AN_HOUR / self.hour_height


def minutes_after_midnight(at: time) -> int:
    """A wall time as whole minutes."""
    return at.hour * MINUTES_AN_HOUR + at.minute


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns side by side: they fill *room*, and where they are too many, whole ones fill it.

    Attributes:
        snug: The width that they may shrink to where all of them then fit.
        least: The least width of those that do not.
    """

    count: int
    room: int
    least: int = LEAST_COLUMN
    snug: int = SNUG_COLUMN

    @property
    def width(self) -> int:
        """All columns together."""
        if self.count * self.snug <= self.room:
            return self.room
        whole = self.room // self.least
        return -(-self.count * self.room // whole) if whole else self.count * self.least

    def left(self, index: int) -> int:
        """Where a column begins; ``left(count)`` is where the last one ends."""
        return self.width * index // self.count

    def span(self, index: int) -> tuple[int, int]:
        """Where a column begins, and how wide it is."""
        left = self.left(index)
        return left, self.left(index + 1) - left

    def index(self, x: float) -> int | None:
        """The column at a place; None beside all of them."""
        if not self.count or not 0 <= x < self.width:
            return None
        guess = min(int(x * self.count / self.width), self.count - 1)
        while x < self.left(guess):
            guess -= 1
        while x >= self.left(guess + 1):
            guess += 1
        return guess

    def shown(self, offset: int, room: int) -> range:
        """The columns of which a window *room* wide at *offset* shows something."""
        if not self.count:
            return range(0)
        first = self.index(min(max(offset, 0), self.width - 1)) or 0
        last = self.index(min(max(offset + room - 1, 0), self.width - 1)) or 0
        return range(first, last + 1)


@dataclass(frozen=True, slots=True)
class Placed:
    """A visit's place in its column: lanes across, pixels down.

    Attributes:
        lane: The first lane that it takes, of *lanes*.
        wide: How many lanes it takes: all those to its right that are free meanwhile.
    """

    block: BoardBlock
    lane: int
    wide: int
    lanes: int
    top: float
    bottom: float

    def across(self, width: float) -> tuple[float, float]:
        """Left edge and width within a column *width* wide."""
        share = width / self.lanes
        return self.lane * share, self.wide * share


def place(blocks: Sequence[BoardBlock], scale: Scale) -> tuple[Placed, ...]:
    """Visits in reading order, those that would cover each other side by side.

    A very short visit is given the height of one line, so lanes follow what is drawn and not
    only the clock. Touching visits share a lane.
    """
    placed: list[Placed] = []
    cluster: list[Extent] = []
    reach = float("-inf")
    for extent in sorted((_extent(block, scale) for block in blocks), key=_reading_order):
        if extent[0] >= reach and cluster:
            placed += _side_by_side(cluster)
            cluster = []
        cluster.append(extent)
        reach = max(reach, extent[1])
    placed += _side_by_side(cluster)
    return tuple(placed)


def _extent(block: BoardBlock, scale: Scale) -> Extent:
    top = scale.y(block.start)
    bottom = max(scale.y(block.end), top + LEAST_BLOCK)
    if bottom > scale.height:  # a visit at the very end grows upwards
        top, bottom = min(top, scale.height - LEAST_BLOCK), float(scale.height)
    return top, bottom, block


def _reading_order(extent: Extent) -> tuple[float, float, bytes]:
    top, bottom, block = extent
    return top, -bottom, block.appointment_id.bytes


def _side_by_side(cluster: Sequence[Extent]) -> list[Placed]:
    """Each visit in the first lane that is free, and as wide as its neighbours let it be."""
    lanes: list[list[Extent]] = []
    taken: list[int] = []
    for extent in cluster:
        lane = next((at for at, held in enumerate(lanes) if held[-1][1] <= extent[0]), len(lanes))
        if lane == len(lanes):
            lanes.append([])
        lanes[lane].append(extent)
        taken.append(lane)
    return [
        Placed(extent[2], lane, _wide(extent, lane, lanes), len(lanes), extent[0], extent[1])
        for lane, extent in zip(taken, cluster, strict=True)
    ]


def _wide(extent: Extent, lane: int, lanes: Sequence[Sequence[Extent]]) -> int:
    top, bottom, _ = extent
    for right in range(lane + 1, len(lanes)):
        if any(other[0] < bottom and top < other[1] for other in lanes[right]):
            return right - lane
    return len(lanes) - lane
