"""Hours as people type them: 8-12, 13:30-17, 9h à 12h30 · 9 to 5 is not one of them."""

import re
from datetime import time
from itertools import pairwise

from vitalbridge_desktop.services.schedules.events import DayHours
from vitalbridge_desktop.ui.appointments.typed.clock import time_of_day
from vitalbridge_desktop.ui.appointments.typed.plain import plain
from vitalbridge_desktop.ui.appointments.typed.vocabulary import UNTIL

_UNTIL = re.compile(rf" ?[-–] ?| (?:{UNTIL}) ")
_APART = re.compile(r"[,;،؛]|\s+(?:and|und|et|y|و)\s+", re.IGNORECASE)
_END_OF_DAY = re.compile(r"24(?:[:.h]?00)?h?")


def typed_hours(text: str) -> tuple[DayHours, ...] | None:
    """The hours that are meant, in order; none for an empty text; None where it is no hours.

    24:00 is the end of the day. Hours that end before they start, or overlap, are none.
    """
    found: list[DayHours] = []
    for part in (part for part in _APART.split(text.strip()) if part.strip()):
        hours = _hours(*_UNTIL.split(plain(part)))
        if hours is None:
            return None
        found.append(hours)
    found.sort(key=lambda each: each.start)
    apart = all(one.end != time(0) and one.end <= other.start for one, other in pairwise(found))
    return tuple(found) if apart else None


def _hours(first: str, last: str = "", *more: str) -> DayHours | None:
    start = time_of_day(first)
    end = time(0) if _END_OF_DAY.fullmatch(last) else time_of_day(last)
    if start is None or end is None or more:
        return None
    return DayHours(start=start, end=end) if end == time(0) or start < end else None
