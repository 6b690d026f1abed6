"""The stretch of time that a report is about: a week, a month, a quarter, a year, or any days."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.ui.moments import days_between, in_words

from .report_words import tr

Length = Literal["week", "month", "quarter", "year", "days"]
LENGTHS: tuple[Length, ...] = ("week", "month", "quarter", "year")
WEEK, MONTHS, QUARTER = 7, 12, 3


@dataclass(frozen=True, slots=True)
class Period:
    """From a day up to and with a day."""

    length: Length
    first: date
    last: date

    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def shifted(self, steps: int) -> "Period":
        """The period of the same length so many steps later, or earlier."""
        if self.length in ("week", "days"):
            by = steps * self.days()
            return Period(self.length, plus_days(self.first, by), plus_days(self.last, by))
        return period_of(self.length, _month(self.first, steps * SPANS[self.length]))

    def words(self, today: date) -> str:
        """How a person would say it: November 2026, 23 – 29 Nov."""
        match self.length:
            case "month":
                return in_words(self.first, "MMMM yyyy")
            case "quarter":
                number = (self.first.month - 1) // QUARTER + 1
                told = tr("Quarter {n}, {year}")
                return told.format(n=number, year=self.first.year)
            case "year":
                return str(self.first.year)
            case _:
                return days_between(self.first, self.last, today)


SPANS: dict[str, int] = {"month": 1, "quarter": QUARTER, "year": MONTHS}


def period_of(length: Length, day: date) -> Period:
    """The period that a day lies in."""
    if length == "days":
        return Period(length, day, day)
    if length == "week":
        monday = plus_days(day, -day.weekday())
        return Period(length, monday, plus_days(monday, WEEK - 1))
    months = SPANS[length]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return Period(length, first, plus_days(_month(first, months), -1))


def _month(first: date, months: int) -> date:
    """The first of a month so many months later, or earlier."""
    at = first.year * MONTHS + first.month - 1 + months
    return date(at // MONTHS, at % MONTHS + 1, 1)


@dataclass(frozen=True, slots=True)
class Column:
    """Days that are shown as one: a day, a week or a month."""

    first: date
    label: str
    words: str


def columns_of(period: Period) -> tuple[list[Column], Callable[[date], int]]:
    """The columns of a period, no more than are readable, and the column of a day."""
    if period.days() <= DAYS_SHOWN:
        return _columns(period, lambda day: day, "d", "ddd d MMM")
    if period.days() <= WEEKS_SHOWN * WEEK:
        return _columns(period, lambda day: plus_days(day, -day.weekday()), "d MMM", "d MMM")
    return _columns(period, lambda day: day.replace(day=1), "MMM", "MMMM yyyy")


DAYS_SHOWN, WEEKS_SHOWN = 31, 16


def _columns(
    period: Period, begins: Callable[[date], date], label: str, words: str
) -> tuple[list[Column], Callable[[date], int]]:
    days = (plus_days(period.first, n) for n in range(period.days()))
    firsts = list(dict.fromkeys(begins(day) for day in days))
    at = {first: n for n, first in enumerate(firsts)}
    made = [Column(first, in_words(first, label), in_words(first, words)) for first in firsts]
    return made, lambda day: at.get(begins(day), -1)
