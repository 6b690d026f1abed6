"""Dates as people type them: 14.3.1961, 1961-03-14, 03/14/61, 14 mar, fri, tomorrow."""

import re
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QLocale

from vitalbridge_desktop.kernel.time import plus_days

from .language import Words

tr = Words("typed_date")
EARLIEST, LATEST = 1880, 2199
WEEK, CENTURY = 7, 100
MONTHS = range(1, 13)
FEW = 2  # letters that tell a weekday
SOME = 3  # letters that tell a month
YEAR = 4  # digits of a whole one
_WORDS = re.compile(r"\d+|[^\W\d_]+")
_TOGETHER = re.compile(r"\d{8}")
Parts = tuple[int | None, int, int]


def typed_date(text: str, today: date, locale: QLocale, *, past: bool = False) -> date | None:
    """The day that is meant; None where none is.

    *past* is for birth dates: they have a year, and two figures mean the last century's where the
    day would be to come. Elsewhere a day without a year is the next one, and ``tomorrow`` and
    weekdays are understood. Between slashes the order is the locale's, between dots the day leads.
    """
    plain = text.strip().casefold()
    if not past and (near := _named(plain, today, locale)) is not None:
        return near
    for year, month, day in _readings(plain, locale):
        if (found := _day(year, month, day, today, past=past)) is not None:
            return found
    return None


def _named(text: str, today: date, locale: QLocale) -> date | None:
    if not text:
        return None
    words = {
        "today": 0,
        "tomorrow": 1,
        tr("today").casefold(): 0,
        tr("tomorrow").casefold(): 1,
    }
    for word, days in words.items():
        if len(text) >= SOME and word.startswith(text):
            return plus_days(today, days)
    for days in range(1, WEEK + 1):
        day = plus_days(today, days)
        if len(text) >= FEW and any(
            spoken.dayName(day.isoweekday()).casefold().startswith(text)
            for spoken in (locale, QLocale.c())
        ):
            return day
    return None


def _readings(text: str, locale: QLocale) -> Iterator[Parts]:
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
    months = [word for word in words if not word.isdecimal()]
    if len(months) == 1 and numbers:
        yield from _with_month(numbers, months[0], locale)
    elif not months:
        yield from _numbers(numbers, text, locale)


def _with_month(numbers: list[str], name: str, locale: QLocale) -> Iterator[Parts]:
    month = next(
        (
            n
            for n in MONTHS
            for spoken in (locale, QLocale.c())
            if len(name) >= SOME and spoken.monthName(n).casefold().startswith(name)
        ),
        None,
    )
    if month is None or len(numbers) > FEW:
        return
    if len(numbers[0]) == YEAR and len(numbers) == FEW:
        numbers = numbers[::-1]
    yield (_year(numbers[1]) if len(numbers) == FEW else None), month, int(numbers[0])


def _numbers(numbers: list[str], text: str, locale: QLocale) -> Iterator[Parts]:
    if len(numbers) not in (2, 3):
        return
    if len(numbers[0]) == YEAR and len(numbers) == SOME:
        yield int(numbers[0]), int(numbers[1]), int(numbers[2])
        return
    one, two = int(numbers[0]), int(numbers[1])
    year = _year(numbers[2]) if len(numbers) == SOME else None
    day_first, month_first = (year, two, one), (year, one, two)
    leads = "." in text or not _month_leads(locale)
    yield from (day_first, month_first) if leads else (month_first, day_first)


def _year(figures: str) -> int:
    """Two figures stay two: which century is meant depends on the day."""
    return int(figures) if len(figures) != 1 else -1


def _month_leads(locale: QLocale) -> bool:
    order = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return 0 <= order.find("M") < order.find("d")


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
