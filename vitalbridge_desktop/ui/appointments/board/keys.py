"""The keyboard on the day board: where the cursor goes at each key."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Qt

from .layout import BoardLayout
from .walk import Stop, index_of, nearest, next_visit

PAGE = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the keyboard stands.

    Attributes:
        wanted: The time that is kept while walking sideways over uneven columns.
    """

    column: int
    stop: Stop
    wanted: datetime


def at_time(layout: BoardLayout, column: int, at: datetime) -> Cursor:
    """The cursor in a column at a wall time."""
    found = layout.stops(column)
    return Cursor(column, found[nearest(found, at)], at)


def again(cursor: Cursor, layout: BoardLayout, column: int) -> Cursor:
    """The same cursor after the picture has changed; *column* is where its provider is now."""
    found = layout.stops(column)
    stop = cursor.stop
    if stop.start.date() != layout.scale.day:  # another day: the same time of it
        return at_time(layout, column, datetime.combine(layout.scale.day, stop.start.time()))
    return Cursor(column, found[index_of(found, stop)], cursor.wanted)


def moved(cursor: Cursor, key: int, layout: BoardLayout, *, far: bool) -> Cursor | None:
    """The cursor after a key; None where the key means nothing to the board.

    *far* (Ctrl) goes up and down from visit to visit, and to the first and last column.
    """
    match key:
        case Qt.Key.Key_Up:
            return _down(cursor, layout, -1, far=far)
        case Qt.Key.Key_Down:
            return _down(cursor, layout, 1, far=far)
        case Qt.Key.Key_Left:
            return _sideways(cursor, layout, 0 if far else cursor.column - 1)
        case Qt.Key.Key_Right:
            last = layout.columns.count - 1
            return _sideways(cursor, layout, last if far else cursor.column + 1)
    return _jump(cursor, key, layout, far=far)


def _jump(cursor: Cursor, key: int, layout: BoardLayout, *, far: bool) -> Cursor | None:
    last = layout.columns.count - 1
    match key:
        case Qt.Key.Key_Home:
            return at_time(layout, 0 if far else cursor.column, layout.scale.begin)
        case Qt.Key.Key_End:
            end = layout.scale.finish - timedelta(minutes=1)
            return at_time(layout, last if far else cursor.column, end)
        case Qt.Key.Key_PageUp:
            return at_time(layout, cursor.column, layout.clamp(cursor.stop.start - PAGE, 1))
        case Qt.Key.Key_PageDown:
            return at_time(layout, cursor.column, layout.clamp(cursor.stop.start + PAGE, 1))
    return None


def _down(cursor: Cursor, layout: BoardLayout, step: int, *, far: bool) -> Cursor:
    found = layout.stops(cursor.column)
    here = index_of(found, cursor.stop)
    there = next_visit(found, here, step) if far else here + step
    if there is None or not 0 <= there < len(found):
        return cursor
    return Cursor(cursor.column, found[there], found[there].start)


def _sideways(cursor: Cursor, layout: BoardLayout, column: int) -> Cursor:
    if not 0 <= column < layout.columns.count:
        return cursor
    return at_time(layout, column, cursor.wanted)
