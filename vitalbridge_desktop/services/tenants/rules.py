"""What may be said of a clinic."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

CLINIC_MAY_LACK = frozenset({"country", "region"})
LOCATION_MAY_LACK = frozenset({"address", "time_zone"})
ROOM_MAY_LACK: frozenset[str] = frozenset()


def changes(
    given: Mapping[str, Any], current: Mapping[str, Any], may_lack: frozenset[str]
) -> dict[str, Any]:
    """What of the given values would change something.

    No value says nothing where there must be one, and empties what may be empty.
    """
    said = {f: v for f, v in given.items() if v is not None or f in may_lack}
    return {field: value for field, value in said.items() if current[field] != value}


def named_twice(days: Iterable[date]) -> date | None:
    """The first day that is there more than once, or None."""
    seen: set[date] = set()
    for day in days:
        if day in seen:
            return day
        seen.add(day)
    return None
