"""A provider's week as it is drawn: bars of a kind on seven days, measured in minutes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from vitalbridge_desktop.kernel.time import Span, minutes_between, plus_days, subtract
from vitalbridge_desktop.services.schedules.queries import ScheduleSpan

Kind = Literal["open", "leave", "block", "holiday"]
HOUR, DAY = 60, 24 * 60
WEEK = 7
EARLIEST, LATEST = 7 * HOUR, 19 * HOUR  # shown in any case, in minutes after midnight
AWAY: tuple[Kind, ...] = ("block", "leave", "holiday")


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of one day, in minutes after midnight by the clock on the wall."""

    start: int
    end: int
    kind: Kind
    label: str = ""


@dataclass(frozen=True, slots=True)
class WeekPicture:
    """Seven days from a Monday on.

    Attributes:
        days: The bars of each day; working hours first, what closes them over them.
        first, last: The hours that are shown, in minutes after midnight.
        open_minutes: Working time that nothing closes.
    """

    monday: date
    days: tuple[tuple[Bar, ...], ...]
    first: int = EARLIEST
    last: int = LATEST
    open_minutes: int = 0

    def day(self, number: int) -> date:
        """The date of a row."""
        return plus_days(self.monday, number)


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return plus_days(day, -day.weekday())


def picture_of(monday: date, spans: Iterable[ScheduleSpan]) -> WeekPicture:
    """The week from *monday* on, from spans in the clinic's zone."""
    told = list(spans)
    kinds: tuple[Kind, ...] = ("open", *AWAY)
    days = tuple(
        tuple(
            bar
            for kind in kinds
            for span in told
            if span.kind == kind and (bar := _bar(span, kind, plus_days(monday, n))) is not None
        )
        for n in range(WEEK)
    )
    working = [bar for day in days for bar in day if bar.kind == "open"]
    return WeekPicture(
        monday,
        days,
        min([EARLIEST, *(bar.start // HOUR * HOUR for bar in working)]),
        max([LATEST, *(-(-bar.end // HOUR) * HOUR for bar in working)]),
        open_minutes(told),
    )


def open_minutes(spans: Iterable[ScheduleSpan]) -> int:
    """Working time that nothing closes, in minutes."""
    told = list(spans)
    away = [Span(each.start, each.end) for each in told if each.kind in AWAY]
    return sum(
        minutes_between(left.start, left.end)
        for each in told
        if each.kind == "open"
        for left in subtract(Span(each.start, each.end), away)
    )


def _bar(span: ScheduleSpan, kind: Kind, day: date) -> Bar | None:
    begins = _minute(span.start, day)
    ends = _minute(span.end, day)
    return Bar(begins, ends, kind, span.label) if begins < ends else None


def _minute(at: datetime, day: date) -> int:
    """Minutes after the day's midnight by the clock on the wall, cut off at its ends."""
    if at.date() != day:
        return 0 if at.date() < day else DAY
    wall: time = at.time()
    return wall.hour * HOUR + wall.minute
