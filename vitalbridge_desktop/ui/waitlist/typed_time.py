"""A time of day that is typed into a field of its own: 9, 9:30, 9 30, 9h30, 0930, 3pm."""

import re
from datetime import time

from vitalbridge_desktop.ui.appointments.typed.clock import time_of_day
from vitalbridge_desktop.ui.appointments.typed.plain import plain

_APART = re.compile(r"(\d{1,2}) (\d{2})")


def typed_time(text: str) -> time | None:
    """The time that is meant; None where none is."""
    return time_of_day(_APART.sub(r"\1:\2", plain(text)))
