"""Stretches of minutes as whole numbers: the lowest bit is the first minute.

An operation on the minutes of a month costs about a microsecond.
"""

from collections.abc import Iterable, Iterator
from typing import Annotated

from pydantic import PlainSerializer

# In an answer that is written out: hexadecimal, since a month has more digits than JSON may.
Bitset = Annotated[int, PlainSerializer(lambda minutes: f"{minutes:x}", return_type=str)]

A_DAY = 24 * 60
_EVERY_MINUTE = (1 << A_DAY) - 1


def of_spans(width: int, spans: Iterable[tuple[int, int]]) -> int:
    """The minutes of all spans, from each first up to, not including, each last; clipped."""
    days = [0] * (width // A_DAY + 1)  # shifting a day's number is faster than shifting a month's
    for start, end in spans:
        begins = start if start > 0 else 0
        ends = end if end < width else width
        if begins < ends:
            day = begins // A_DAY
            days[day] |= ((1 << (ends - begins)) - 1) << (begins - day * A_DAY)
    minutes, beyond = bytearray(), 0
    for of_day in days:
        beyond |= of_day  # a span may go on over midnight
        minutes += (beyond & _EVERY_MINUTE).to_bytes(A_DAY // 8, "little")
        beyond >>= A_DAY
    return int.from_bytes(minutes, "little")


def runs_from(minutes: int, length: int) -> int:
    """The minutes from which *length* minutes in a row are there."""
    found = 1
    while found < length:
        step = min(found, length - found)
        minutes &= minutes >> step
        found += step
    return minutes


def within_after(minutes: int, length: int) -> int:
    """The minutes that are there, and the *length* - 1 that follow each."""
    found = 1
    while found < length:
        step = min(found, length - found)
        minutes |= minutes << step
        found += step
    return minutes


def within_before(minutes: int, length: int) -> int:
    """The minutes that are there, and the *length* - 1 before each."""
    found = 1
    while found < length:
        step = min(found, length - found)
        minutes |= minutes >> step
        found += step
    return minutes


def positions(minutes: int) -> Iterator[int]:
    """The number of each minute that is there, lowest first."""
    while minutes:
        lowest = minutes & -minutes
        yield lowest.bit_length() - 1
        minutes ^= lowest
