"""When a visit is wanted, as people say it: soonest, tue, di 9 uhr, mar 9h30, 24.11. 10:30.

The words of the window's language come first; English and German are understood in every window.
All times are naive: the clinic's wall time.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale

from .clock import time_of_day
from .days import Days, Said, days_meant
from .plain import plain
from .tongue import SOME, tongue_of
from .vocabulary import Hours

SOON = timedelta(days=30)  # how far "soonest" looks
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class When:
    """The stretch in which a visit is wanted.

    Attributes:
        at: The time of day that was named, if one was.
        hours: The part of each day that was named, such as the afternoon.
        soonest: Nothing was named: as soon as can be.
    """

    since: datetime
    until: datetime
    at: datetime | None = None
    hours: Hours | None = None
    soonest: bool = False

    @property
    def one_day(self) -> bool:
        """Whether a single day is meant."""
        return self.until - self.since <= DAY and not self.soonest


def understood(text: str, now: datetime, locale: QLocale) -> When | None:
    """What *text* means said now; None where it means nothing, or a day that is over.

    *locale* is the window's: its words come first, its country says what 3/4 is.
    """
    said = Said(now.date(), tongue_of(locale))
    if (found := day_and_hour(plain(text), said)) is None:
        return None
    days, hour = found
    if days is None and isinstance(hour, time):
        days = _single(now.date() if hour >= now.time() else now.date() + DAY)
    if days is None:
        hours = hour if isinstance(hour, tuple) else None
        return When(now, now + SOON, hours=hours, soonest=True)
    return _when(days, hour, now)


def day_meant(text: str, today: date, locale: QLocale) -> date | None:
    """The day to jump to; the past is allowed."""
    words = plain(text)
    found = days_meant(words, Said(today, tongue_of(locale))) if words else None
    return found[0].first if found is not None and not found[1] else None


def _single(day: date) -> Days:
    return Days(day, day)


def _when(days: Days, hour: time | Hours | None, now: datetime) -> When | None:
    since = max(now, datetime.combine(days.first, time()))
    until = datetime.combine(days.last, time()) + DAY
    if until <= since:
        return None
    if isinstance(hour, time):  # an hour of today that is over: a walk-in is written down
        at = datetime.combine(days.first, hour)
        return When(min(since, at), until, at)
    if isinstance(hour, tuple) and days.first == days.last:
        since = max(since, datetime.combine(days.first, hour[0]))
        until = datetime.combine(days.first, hour[1])
        return When(since, until, hours=hour) if since < until else None
    return When(since, until, hours=hour)


def day_and_hour(words: str, said: Said) -> tuple[Days | None, time | Hours | None] | None:
    """The day and the time in plain *words*, in either order; None where something else is left."""
    if words in said.tongue.soonest:
        return None, None
    for read in (_day_first, _time_first):
        found = read(words, said)
        if found is not None:
            return found
    return None


def _day_first(words: str, said: Said) -> tuple[Days | None, time | Hours | None] | None:
    found = days_meant(words, said)
    if found is None:
        return None
    days, rest = found
    rest = said.tongue.unfilled(rest)
    hour = _time(rest, said)
    return (days, hour) if hour is not None or not rest else None


def _time_first(words: str, said: Said) -> tuple[Days | None, time | Hours | None] | None:
    whole = said.tongue.unfilled(words)
    pieces = whole.split(" ")
    for count in range(len(pieces), 0, -1):
        hour, rest = _time(" ".join(pieces[:count]), said), " ".join(pieces[count:])
        if hour is None:
            continue
        if rest in said.tongue.soonest:
            return None, hour
        found = days_meant(rest, said)
        if found is not None and not found[1]:
            return found[0], hour
    return None


def _time(words: str, said: Said) -> time | Hours | None:
    for name, hours in said.tongue.parts.items():
        if len(words) >= SOME and (name.startswith(words) or words in (f"{name}s", f"{name}.")):
            return hours
    return time_of_day(words)
