"""Hours as people type them: 8-12, 13:30-17 · 9 to 5 is not one of them."""

import re
from datetime import time
from itertools import pairwise

from vitalbridge_desktop.services.schedules.events import DayHours

_SPAN = re.compile(
    r"\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(?:-|–|to|bis)\s*(\d{1,2})(?:[:.h](\d{2}))?\s*", re.IGNORECASE
)
_APART = re.compile(r"[,;]|\s+and\s+|\s+und\s+", re.IGNORECASE)
MIDNIGHT = 24


def typed_hours(text: str) -> tuple[DayHours, ...] | None:
    """The hours that are meant, in order; none for an empty text; None where it is no hours.

    24:00 is the end of the day. Hours that end before they start, or overlap, are none.
    """
    found: list[DayHours] = []
    for part in (part for part in _APART.split(text.strip()) if part.strip()):
        span = _SPAN.fullmatch(part)
        hours = None if span is None else _hours(*span.groups(default="0"))
        if hours is None:
            return None
        found.append(hours)
    found.sort(key=lambda each: each.start)
    apart = all(one.end != time(0) and one.end <= other.start for one, other in pairwise(found))
    return tuple(found) if apart else None


def _hours(first: str, minute: str, last: str, until: str) -> DayHours | None:
    start, end = _time(first, minute), _time(last, until)
    if start is None or end is None or int(first) == MIDNIGHT:
        return None
    return DayHours(start=start, end=end) if end == time(0) or start < end else None


def _time(hour: str, minute: str) -> time | None:
    if (int(hour), int(minute)) == (MIDNIGHT, 0):
        return time(0)
    try:
        return time(int(hour), int(minute))
    except ValueError:
        return None
