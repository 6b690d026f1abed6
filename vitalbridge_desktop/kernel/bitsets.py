"""Stretches of minutes as whole numbers: the lowest bit is the first minute.

An operation on the minutes of a month costs about a microsecond.
"""

from collections.abc import Iterable, Iterator


def of_spans(width: int, spans: Iterable[tuple[int, int]]) -> int:
    """The minutes of all spans, from each first up to, not including, each last; clipped."""
    minutes = bytearray(b"0") * width
    for start, end in spans:
        begins = start if start > 0 else 0
        ends = end if end < width else width
        if begins < ends:  # a slice of bytes is faster than shifting long numbers
            minutes[begins:ends] = b"1" * (ends - begins)
    minutes.reverse()
    return int(minutes, 2) if minutes else 0


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
