"""When a visit is wanted, as people say it: soonest, tue, di 9 uhr, 24.11. 10:30, next week.

English and German are understood whatever language the window speaks. All times are naive: the
clinic's wall time.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .days import SOME, Days, days_meant, plain

SOON = timedelta(days=30)  # how far "soonest" looks
DAY = timedelta(days=1)
NOON = 12
HOURS = 24
AN_HOUR = 60

_AT = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<sign>[:.h])(?P<minute>\d{2}))?(?P<unit>h)?\s?(?P<half>am|pm)?"
)
_FIGURES = re.compile(r"(\d{2})(\d{2})")
_FILLERS = re.compile(
    r"\b(?:at|um|on|the|den|der|dem|uhr|o ?clock|ab|nach|from|after|around|gegen|ca|von|am)\b"
)
_PARTS = {
    "morning": (time(0), time(12)),
    "vormittag": (time(0), time(12)),
    "früh": (time(0), time(12)),
    "frueh": (time(0), time(12)),
    "noon": (time(11), time(14)),
    "mittag": (time(11), time(14)),
    "afternoon": (time(12), time(18)),
    "nachmittag": (time(12), time(18)),
    "evening": (time(17), time(23, 59)),
    "abend": (time(17), time(23, 59)),
}
Hours = tuple[time, time]


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


def understood(text: str, now: datetime) -> When | None:
    """What *text* means said now; None where it means nothing, or a day that is over."""
    words = plain(text)
    if (found := day_and_hour(words, now.date())) is None:
        return None
    days, hour = found
    if days is None and isinstance(hour, time):
        days = _single(now.date() if hour >= now.time() else now.date() + DAY)
    if days is None:
        hours = hour if isinstance(hour, tuple) else None
        return When(now, now + SOON, hours=hours, soonest=True)
    return _when(days, hour, now)


def day_meant(text: str, today: date) -> date | None:
    """The day to jump to; the past is allowed."""
    words = plain(text)
    found = days_meant(words, today) if words else None
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


def day_and_hour(words: str, today: date) -> tuple[Days | None, time | Hours | None] | None:
    """The day and the time in plain *words*, in either order; None where something else is left."""
    if words in SOONEST:
        return None, None
    for read in (_day_first, _time_first):
        found = read(words, today)
        if found is not None:
            return found
    return None


def _day_first(words: str, today: date) -> tuple[Days | None, time | Hours | None] | None:
    found = days_meant(words, today)
    if found is None:
        return None
    days, rest = found
    rest = _unfilled(rest)
    hour = _time(rest)
    return (days, hour) if hour is not None or not rest else None


def _time_first(words: str, today: date) -> tuple[Days | None, time | Hours | None] | None:
    whole = _unfilled(words)
    pieces = whole.split(" ")
    for count in range(len(pieces), 0, -1):
        hour, rest = _time(" ".join(pieces[:count])), " ".join(pieces[count:])
        if hour is None:
            continue
        if not rest or rest in SOONEST:
            return None, hour
        found = days_meant(rest, today)
        if found is not None and not found[1]:
            return found[0], hour
    return None


def _unfilled(words: str) -> str:
    return " ".join(_FILLERS.sub(" ", words).split())


def _time(words: str) -> time | Hours | None:
    for name, hours in _PARTS.items():
        if len(words) >= SOME and (name.startswith(words) or words in (f"{name}s", f"{name}.")):
            return hours
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


Reader = Callable[[str, date], tuple[Days | None, time | Hours | None] | None]
SOONEST = frozenset(
    {
        "",
        "soonest",
        "soon",
        "asap",
        "first",
        "earliest",
        "next",
        "any",
        "anytime",
        "now",
        "jetzt",
        "sofort",
        "bald",
        "baldmöglichst",
        "frühestens",
        "frühester",
        "nächster",
        "egal",
    }
)
