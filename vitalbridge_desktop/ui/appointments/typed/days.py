"""Which day or days a few words mean, said on one day: tomorrow, di, 24.11., semaine prochaine."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from .tongue import Tongue

WEEK = 7
CENTURY = 2000
SHORT_YEAR = 100
MONTHS = 12
LAST_YEAR = 3000
MOST = 400  # days, weeks or months ahead; more is a slip
_END = r"(?![\w:])"


@dataclass(frozen=True, slots=True)
class Days:
    """All days from the first to the last, which may be the same."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Said:
    """On which day something is said, and in which words."""

    today: date
    tongue: Tongue


def days_meant(words: str, said: Said) -> tuple[Days, str] | None:
    """The days that plain *words* begin with, and the words that are left."""
    start = said.tongue.leads.match(words)
    for rest in dict.fromkeys((words[start.end() :] if start else words, words)):
        for pattern, meaning in _readings(said.tongue):
            found = pattern.match(rest)
            days = None if found is None else _possible(meaning, found, said)
            if found is not None and days is not None:
                left = rest[found.end() :].strip()
                return (meaning is _weekday and _dated(days, left, said)) or (days, left)
    return None


def _dated(days: Days, left: str, said: Said) -> tuple[Days, str] | None:
    """A date behind a weekday, where it falls on it: "Tue 24 Nov"."""
    dated = days_meant(left, said) if left else None
    fits = dated is not None and dated[0].first.weekday() == days.first.weekday()
    return dated if fits else None


Meaning = Callable[[re.Match[str], Said], Days | None]


def _possible(meaning: Meaning, found: re.Match[str], said: Said) -> Days | None:
    try:
        days = meaning(found, said)
    except ValueError:  # the 31st of June
        return None
    return days if days is not None and days.last.year < LAST_YEAR else None


def _today(found: re.Match[str], said: Said) -> Days:
    del found
    return _one(said.today)


def _near(found: re.Match[str], said: Said) -> Days | None:
    ahead = said.tongue.days_ahead(found[0])
    return None if ahead is None else _one(said.today + timedelta(days=ahead))


def _weekday(found: re.Match[str], said: Said) -> Days | None:
    index = said.tongue.weekday(found["name"])
    if index is None:
        return None
    ahead = (index - said.today.weekday()) % WEEK or WEEK
    if found["after"]:  # the one of the week after this
        ahead = WEEK - said.today.weekday() + index
    return _one(said.today + timedelta(days=ahead))


def _next_week(found: re.Match[str], said: Said) -> Days:
    del found
    monday = said.today + timedelta(days=WEEK - said.today.weekday())
    return Days(monday, monday + timedelta(days=WEEK - 1))


def _this_week(found: re.Match[str], said: Said) -> Days:
    del found
    return Days(said.today, said.today + timedelta(days=WEEK - 1 - said.today.weekday()))


def _next_month(found: re.Match[str], said: Said) -> Days:
    del found
    return _month_from(said.today, 1)


def _ahead(found: re.Match[str], said: Said) -> Days | None:
    today, number = said.today, found["n"] or found["unit"]
    count = int(number) if number.isdigit() else said.tongue.counts.get(number, 0)
    if not (found["n"] or count) or count > MOST:
        return None
    if found["d"]:
        return _one(today + timedelta(days=count))
    if found["w"]:
        return _one(today + timedelta(days=WEEK * count))
    whole = _month_from(today, count)
    return _one(min(whole.last, whole.first + timedelta(days=today.day - 1)))


def _iso(found: re.Match[str], said: Said) -> Days:
    del said
    return _one(date(int(found["y"]), int(found["m"]), int(found["d"])))


def _numbers(found: re.Match[str], said: Said) -> Days | None:
    """The day leads between dots; between slashes the order is the country's, where it can be."""
    one, two = int(found["one"]), int(found["two"])
    orders = [(one, two)] if found["sign"] == "." else [(one, two), (two, one)]
    for day, month in reversed(orders) if said.tongue.month_leads else orders:
        try:
            return _date(day, month, found["y"], said.today)
        except ValueError:  # there is no such month
            continue
    return None


def _named_month(found: re.Match[str], said: Said) -> Days | None:
    month = said.tongue.month(found["name"])
    return None if month is None else _date(int(found["d"]), month, found["y"], said.today)


def _month_first(found: re.Match[str], said: Said) -> Days | None:
    """Nov 24; but "mar 9" is Tuesday at nine where Tuesday is called so."""
    weekday = said.tongue.weekday(found["name"])
    return _named_month(found, said) if weekday is None else None


def _day_of_month(found: re.Match[str], said: Said) -> Days | None:
    day = int(found["d"])
    for ahead in range(MONTHS):
        month = _month_from(said.today, ahead)
        if 1 <= day <= month.last.day and month.first.replace(day=day) >= said.today:
            return _one(month.first.replace(day=day))
    return None


def _date(day: int, month: int, year: str | None, today: date) -> Days | None:
    """A date; without a year, the next one."""
    if year is not None:
        number = int(year)
        return _one(date(number + CENTURY if number < SHORT_YEAR else number, month, day))
    for ahead in range(9):  # a 29th of February may be eight years off
        if (day, month) == (29, 2) and not _leap(today.year + ahead):
            continue
        found = date(today.year + ahead, month, day)
        if found >= today:
            return _one(found)
    return None


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_from(today: date, ahead: int) -> Days:
    months = today.year * MONTHS + today.month - 1 + ahead
    first = date(months // MONTHS, months % MONTHS + 1, 1)
    after = date((months + 1) // MONTHS, (months + 1) % MONTHS + 1, 1)
    return Days(first, after - timedelta(days=1))


def _one(day: date) -> Days:
    return Days(day, day)


@lru_cache(maxsize=8)
def _readings(tongue: Tongue) -> tuple[tuple[re.Pattern[str], Meaning], ...]:
    """The ways to say a day, each as a pattern and what it means."""
    day, week, month = tongue.units
    following = f"{tongue.after}|{tongue.coming}"
    of, year = r"(?: (?:de|of|d) )?", r"(?: (?:del? )?(?P<y>\d{4}))?"
    ordinal = r"(?:\.?[ºª]|\.|st|nd|rd|th|ers?|e)?"
    return tuple(
        (re.compile(pattern + _END), meaning)
        for pattern, meaning in (
            (rf"(?:(?:{following}) (?:{week})|(?:{week}) (?:{tongue.coming}))", _next_week),
            (rf"(?!\w(?!\w))(?:{week})", _this_week),  # a single letter is somebody's initial
            (rf"(?:(?:{following}) (?:{month})|(?:{month}) (?:{tongue.coming}))", _next_month),
            (
                rf"(?:{tongue.inside}) (?:(?P<n>\d{{1,3}}|{'|'.join(tongue.counts)}) )?"
                rf"(?P<unit>(?P<d>{day})|(?P<w>{week})|(?:{month}))",
                _ahead,
            ),
            (r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", _iso),
            (
                r"(?P<one>\d{1,2})(?P<sign>[./])(?P<two>\d{1,2})(?:[./](?P<y>\d{4}|\d{2})?)?",
                _numbers,
            ),
            (rf"(?P<d>\d{{1,2}}){ordinal}{of} ?(?P<name>[^\W\d_]+)\.?{year}", _named_month),
            (rf"(?P<name>[^\W\d_]+)\.? (?P<d>\d{{1,2}}){ordinal}{year}", _month_first),
            (r"(?P<d>\d{1,2})(?:\.|st|nd|rd|th|er|\.?º)", _day_of_month),
            (rf"(?:{tongue.the}) (?P<d>\d{{1,2}})", _day_of_month),
            (rf"(?:{tongue.this})(?= (?:{'|'.join(tongue.parts)})(?!\w))", _today),
            (r"[^\W\d_]+", _near),
            (
                rf"(?:(?:(?P<after>{tongue.after})|{tongue.coming}) )?"
                rf"(?P<name>[^\W\d_]+)\.?(?: (?:{tongue.coming}))?",
                _weekday,
            ),
        )
    )
