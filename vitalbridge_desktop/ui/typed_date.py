"""Dates as people type them: 14.3.1961, 1961-03-14, 03/14/61, 14 mar, fri, tomorrow, demain."""

import re
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QLocale

from vitalbridge_desktop.kernel.time import plus_days

from .appointments.typed.days import Said, days_meant
from .appointments.typed.plain import plain
from .appointments.typed.tongue import SOME, Tongue, tongue_of

EARLIEST, LATEST = 1880, 2199
CENTURY = 100
PAIR = 2  # numbers: a day and a month, or a day and a year
YEAR = 4  # digits of a whole one
BETWEEN = frozenset({"de", "del", "of", "er"})  # 14 de marzo de 1961, 1er mars 1961
_WORDS = re.compile(r"\d+|[^\W\d_]+")
_TOGETHER = re.compile(r"\d{8}")
Parts = tuple[int | None, int, int]


def typed_date(text: str, today: date, locale: QLocale, *, past: bool = False) -> date | None:
    """The day that is meant; None where none is.

    *past* is for birth dates: they have a year, and two figures mean the last century's where the
    day would be to come. Elsewhere a day without a year is the next one, and whatever names one day
    is understood: ``tomorrow``, weekdays, ``in 3 weeks``, in English and in the language of
    *locale*. Between slashes the order is the locale's, between dots the day leads.
    """
    words, tongue = plain(text), tongue_of(locale)
    if not past and (named := _named(words, Said(today, tongue))) is not None:
        return named
    for year, month, day in _readings(words, tongue):
        if (found := _day(year, month, day, today, past=past)) is not None:
            return found
    return None


def _named(words: str, said: Said) -> date | None:
    if not words:
        return None
    ahead = said.tongue.days_ahead(words, SOME)
    if ahead is not None and ahead >= 0:
        return plus_days(said.today, ahead)
    days, left = days_meant(words, said) or (None, "")
    if days is None or left or days.first != days.last:
        return None
    return days.first if EARLIEST <= days.first.year <= LATEST else None


def _readings(text: str, tongue: Tongue) -> Iterator[Parts]:
    """Year, month and day in every order that the text may mean, the likeliest first."""
    if _TOGETHER.fullmatch(text):
        for year, month, day in (
            (text[4:], text[2:4], text[:2]),
            (text[4:], text[:2], text[2:4]),
            (text[:4], text[4:6], text[6:]),
        ):
            yield int(year), int(month), int(day)
        return
    words = _WORDS.findall(text)
    numbers = [word for word in words if word.isdecimal()]
    months = [word for word in words if not word.isdecimal() and word not in BETWEEN]
    if len(months) == 1 and numbers:
        yield from _with_month(numbers, months[0], tongue)
    elif not months:
        yield from _numbers(numbers, text, tongue)


def _with_month(numbers: list[str], name: str, tongue: Tongue) -> Iterator[Parts]:
    month = tongue.month(name)
    if month is None or len(numbers) > PAIR:
        return
    if len(numbers[0]) == YEAR and len(numbers) == PAIR:
        numbers = numbers[::-1]
    yield (_year(numbers[1]) if len(numbers) == PAIR else None), month, int(numbers[0])


def _numbers(numbers: list[str], text: str, tongue: Tongue) -> Iterator[Parts]:
    if len(numbers) not in (2, 3):
        return
    if len(numbers[0]) == YEAR and len(numbers) == SOME:
        yield int(numbers[0]), int(numbers[1]), int(numbers[2])
        return
    one, two = int(numbers[0]), int(numbers[1])
    year = _year(numbers[2]) if len(numbers) == SOME else None
    day_first, month_first = (year, two, one), (year, one, two)
    leads = "." in text or not tongue.month_leads
    yield from (day_first, month_first) if leads else (month_first, day_first)


def _year(figures: str) -> int:
    """Two figures stay two: which century is meant depends on the day."""
    return int(figures) if len(figures) != 1 else -1


def _day(year: int | None, month: int, day: int, today: date, *, past: bool) -> date | None:
    if year is None:
        years = [] if past else [today.year, today.year + 1]
    elif 0 <= year < CENTURY:
        century = today.year // CENTURY * CENTURY
        years = [century + year, century - CENTURY + year] if past else [century + year]
    else:
        years = [year] if EARLIEST <= year <= LATEST else []
    days = [made for each in years if (made := _made(each, month, day)) is not None]
    if past:
        return next((each for each in days if each <= today), days[0] if days else None)
    if year is None:
        return next((each for each in days if each >= today), None)
    return days[0] if days else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
