"""On which dates a series goes on: iCalendar's words (RFC 5545, section 3.3.10), pure functions."""

from collections.abc import Iterator
from datetime import date
from itertools import count, islice, takewhile
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.messages import Message
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import plus_days

MOST = 104  # visits: twice a week for a year
LONGEST = 10 * 366  # days in which dates are looked for: a fifth Friday may be months away
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEK, MONTHS = 7, 12
Frequency = Annotated[
    Literal["weekly", "monthly"],
    BeforeValidator(lambda said: said.lower() if isinstance(said, str) else said),
]
ByDay = Annotated[
    str,
    BeforeValidator(lambda said: said.upper() if isinstance(said, str) else said),
    StringConstraints(pattern=r"^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$"),
]


class Repetition(Message):
    """How a series goes on, until a date or for so many visits.

    Attributes:
        interval: Every so many weeks or months; weeks begin on Monday.
        byday: ``MO`` or ``TH`` of a week; ``2TU`` or ``-1FR``, the last Friday, of a month. None:
            the weekday of the first visit, in a month with its place in it.
    """

    freq: Frequency
    interval: int = Field(default=1, ge=1, le=52)
    byday: tuple[ByDay, ...] = ()
    until: date | None = None
    count: int | None = Field(default=None, ge=1, le=MOST)

    @model_validator(mode="after")
    def _says_when(self) -> Self:
        if (self.until is None) == (self.count is None):
            raise ValueError("a series ends at a date, or after so many visits")
        if any((len(day) > len("MO")) != (self.freq == "monthly") for day in self.byday):
            raise ValueError("a day of the week is MO, one of the month 2MO or -1MO")
        return self


def dates(rule: Repetition, first: date) -> list[date]:
    """The days of the series from *first* on, in order; *first* is one where the rule meets it.

    Raises:
        Invalid: There are none, or too many.
    """
    days = _weekly(rule, first) if rule.freq == "weekly" else _monthly(rule, first)
    last = min(rule.until or date.max, plus_days(first, LONGEST))
    within = takewhile(lambda day: day <= last, (day for day in days if day >= first))
    found = list(islice(within, rule.count or MOST + 1))
    if not found:
        raise Invalid("There is no such day until then.", field="rule")
    if len(found) > MOST:
        raise Invalid(said("A series has at most %n visits.", count=MOST), field="rule")
    return found


def _weekly(rule: Repetition, first: date) -> Iterator[date]:
    monday = plus_days(first, -first.weekday())
    wanted = sorted({DAYS.index(day) for day in rule.byday} or {first.weekday()})
    for week in count(0, rule.interval):
        yield from (plus_days(monday, week * WEEK + day) for day in wanted)


def _monthly(rule: Repetition, first: date) -> Iterator[date]:
    wanted = rule.byday or (_place_of(first),)
    for month in count(first.year * MONTHS + first.month - 1, rule.interval):
        begins = date(month // MONTHS, month % MONTHS + 1, 1)
        yield from sorted({found for each in wanted if (found := _nth(each, begins))})


def _place_of(day: date) -> str:
    """``2TU`` for a second Tuesday; a fifth one is meant as the last."""
    place = (day.day - 1) // WEEK + 1
    return f"{place if place < len('12345') else -1}{DAYS[day.weekday()]}"


def _nth(wanted: str, begins: date) -> date | None:
    """The second Tuesday, or the last one, of the month that *begins*; None if it has no fifth."""
    place, weekday = int(wanted[:-2]), DAYS.index(wanted[-2:])
    first = plus_days(begins, (weekday - begins.weekday()) % WEEK)
    every = [plus_days(first, WEEK * n) for n in range(5)]
    held = [day for day in every if day.month == begins.month]
    if place < 0:
        return held[-1]
    return held[place - 1] if place <= len(held) else None
