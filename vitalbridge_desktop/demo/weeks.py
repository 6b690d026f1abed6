"""When and where the people of the demo clinic work, and what keeps them all from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import NamedTuple

from vitalbridge_desktop.kernel.time import WEEKDAYS, plus_days

from .house import ROOMS

R1, R2, R3, R4, R5, R6, ECG, LAB, LAKE_1, LAKE_2 = range(len(ROOMS))
WORKDAYS = "mon tue wed thu fri"
USUAL = "08:00-12:00 13:00-17:00"
HOUR, WEEK = 60, 7
SATURDAY = 5
COUNTRY, REGION = "DE", "BE"


class Stint(NamedTuple):
    """Hours of some days of the week, in one room; *alternate*: in every other week alone."""

    days: str
    times: str
    room: int | None
    alternate: bool = False


WEEKS: tuple[tuple[Stint, ...], ...] = (  # in the order of people.PROVIDERS
    (
        Stint("mon tue", "08:00-12:00 13:00-17:00", R1),
        Stint("wed", "08:00-12:30", R1),
        Stint("thu", "09:00-12:00 14:00-19:00", R1),
        Stint("fri", "08:00-12:00 13:00-17:00", R1),
    ),
    (
        Stint("mon tue", "08:30-12:00 13:00-16:30", R2),
        Stint("wed", "08:30-12:30", R5),
        Stint("thu", "08:30-12:00 13:00-18:00", R2),
        Stint("fri", "08:30-14:00", LAKE_1, alternate=True),
    ),
    (
        Stint("mon wed thu fri", "08:00-12:00 13:00-16:30", R3),
        Stint("tue", "10:00-13:00 14:00-19:00", R3),
    ),
    (Stint("mon tue thu fri", "08:00-12:00 13:00-17:00", R4), Stint("wed", "13:00-19:00", R4)),
    (
        Stint("mon tue wed thu", "07:30-12:00 12:30-15:30", LAB),
        Stint("fri", "07:30-12:00 12:30-16:00", LAB),
    ),
    (
        Stint("mon wed fri", "08:00-12:00 13:00-17:00", R6),
        Stint("tue thu", "09:00-13:00 14:00-18:00", LAKE_2),
    ),
    (
        Stint("mon tue wed thu", "09:00-12:30 13:30-17:30", ECG),
        Stint("fri", "08:00-12:00 13:00-16:00", ECG),
    ),
    (
        Stint("mon wed fri", "08:00-12:00 13:00-17:00", LAKE_2),
        Stint("tue thu", "08:00-12:00 13:00-16:00", R5),
    ),
)


class Hours(NamedTuple):
    """Minutes of the day from which to which somebody works, in a room."""

    first: int
    last: int
    room: int | None


@dataclass(frozen=True, slots=True)
class Extra:
    """Hours that somebody works on one day on top of the week's."""

    provider: int
    day: date
    first: int
    last: int
    room: int
    label: str


@dataclass(frozen=True, slots=True)
class Off:
    """Minutes of days on which somebody sees nobody; no *provider*: everybody."""

    first_day: date
    last_day: date
    first: int = 0
    last: int = 24 * HOUR
    provider: int | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The clinic's weeks around a day, on which everybody works.

    Attributes:
        holidays: Days on which the clinic is closed, with their names; never *today*.
    """

    today: date
    holidays: dict[date, str]

    def stints(self, number: int) -> tuple[Stint, ...]:
        """A provider's week; with today, so that there is something to see on a Sunday."""
        week = WEEKS[number] if number < len(WEEKS) else (Stint(WORKDAYS, USUAL, None),)
        today = WEEKDAYS[self.today.weekday()]
        return week if today in WORKDAYS else (*week, Stint(today, USUAL, week[0].room))

    def in_week(self, distance: int, weekday: int) -> date:
        """A day of this week, or of one so many weeks from it; 0 for Monday."""
        return plus_days(self.today, distance * WEEK + weekday - self.today.weekday())

    def turn(self) -> str:
        """Whether what alternates is in even or odd weeks: this is one of them."""
        return "odd" if self.today.isocalendar().week % 2 else "even"

    def in_turn(self, day: date) -> bool:
        """Whether what alternates takes place in the week of a day, as in this one."""
        return (day.isocalendar().week - self.today.isocalendar().week) % 2 == 0

    def hours(self, number: int, day: date) -> Iterator[Hours]:
        """A provider's hours of a day, leave and blocks not cut out."""
        if day in self.holidays:
            return
        for stint in self.stints(number):
            there = self.in_turn(day) or not stint.alternate
            if there and WEEKDAYS[day.weekday()] in stint.days:
                for first, last in spans(stint.times):
                    yield Hours(minute(first), minute(last), stint.room)
        for extra in self.extras():
            if (extra.provider, extra.day) == (number, day):
                yield Hours(extra.first, extra.last, extra.room)

    def next_open(self, number: int) -> date:
        """The next day after today on which a provider works."""
        day = plus_days(self.today, 1)
        while not any(self.hours(number, day)):
            day = plus_days(day, 1)
        return day

    def extras(self) -> list[Extra]:
        """A Saturday morning of the next week, unless Saturdays are working days."""
        day = self.in_week(1, SATURDAY)
        open_anyway = self.today.weekday() == SATURDAY or day in self.holidays
        extra = Extra(2, day, 9 * HOUR, 12 * HOUR, R3, "Vaccination morning")
        return [] if open_anyway else [extra]


@cache
def spans(times: str) -> list[tuple[time, time]]:
    """Wall times from text such as ``08:00-12:00 13:00-17:00``."""
    found = (each.split("-") for each in times.split())
    return [(time.fromisoformat(first), time.fromisoformat(last)) for first, last in found]


def minute(at: time) -> int:
    """Minutes after midnight."""
    return at.hour * HOUR + at.minute


def of_minute(at: int) -> time:
    """What a clock shows so many minutes after midnight."""
    return time(at // HOUR, at % HOUR)


def cut(hours: Hours, off: list[tuple[int, int]]) -> list[Hours]:
    """What is left of hours where stretches of the day are off."""
    left = [hours]
    for first, last in off:
        left = [
            part
            for each in left
            for part in (
                each._replace(last=min(each.last, first)),
                each._replace(first=max(each.first, last)),
            )
            if part.first < part.last
        ]
    return left


def holidays_around(today: date) -> dict[date, str]:
    """The public holidays of this year and the next; not *today*, which is there to be seen."""
    import holidays  # noqa: PLC0415 - only where a clinic is made

    years = (today.year, today.year + 1)
    found = holidays.country_holidays(COUNTRY, subdiv=REGION, years=years, language="en_US")
    return {day: name for day, name in sorted(found.items()) if day != today}
