"""A time of day as people type it: 9, 9:30, 9h30, 0930, 9 uhr, 3pm, 3 de la tarde, ٩:٣٠ ص."""

import re
from datetime import time

NOON, HOURS, AN_HOUR = 12, 24, 60
_AT = re.compile(r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?h?\s?(?P<half>am|pm)?")
_FIGURES = re.compile(r"(\d{2})(\d{2})")


def time_of_day(words: str) -> time | None:
    """The time that is meant by *words* that ``plain`` has made plain; None where none is."""
    if (figures := _FIGURES.fullmatch(words)) is not None:
        return _clock(int(figures[1]), int(figures[2]))
    if (found := _AT.fullmatch(words)) is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= NOON:
            return None
        hour = hour % NOON + (NOON if found["half"] == "pm" else 0)
    return _clock(hour, minute)


def _clock(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour < HOURS and minute < AN_HOUR else None
