"""A time of day as people type it: 9, 9:30, 0930, 9.30, 3pm."""

import re
from datetime import time

_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(?:uhr|h)?\s*(am|pm)?", re.IGNORECASE)
NOON = 12


def typed_time(text: str) -> time | None:
    """The time that is meant; None where none is."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= NOON:
        return None
    if half:
        hour = hour % NOON + (NOON if half == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
