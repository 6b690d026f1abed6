"""A provider's week as it is drawn: bars of a kind on seven days, measured in minutes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from vitalbridge_desktop.kernel.time import (
    WEEKDAYS,
    Span,
    minutes_between,
    plus_days,
    subtract,
)
from vitalbridge_desktop.services.schedules.events import Weeks
from vitalbridge_desktop.services.schedules.queries import Period, ScheduleSpan

Kind = Literal["open", "leave", "block", "holiday"]
HOUR, DAY = 60, 24 * 60
WEEK = 7
EARLIEST, LATEST = 7 * HOUR, 19 * HOUR  # shown in any case, in minutes after midnight
AWAY: tuple[Kind, ...] = ("block", "leave", "holiday")


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of one day, in minutes after midnight by the clock on the wall.

    Attributes:
        weeks: In which weeks these hours are: every, even or odd.
    """

    start: int
    end: int
    kind: Kind
    label: str = ""
    weeks: Weeks = "every"


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

    @property
    def places(self) -> list[str]:
        """The locations at which hours of the week are."""
        every = (bar.label for day in self.days for bar in day if bar.kind == "open")
        return [*dict.fromkeys(name for name in every if name)]

    def day(self, number: int) -> date:
        """The date of a row."""
        return plus_days(self.monday, number)


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return plus_days(day, -day.weekday())


def picture_of(
    monday: date, spans: Iterable[ScheduleSpan], periods: Sequence[Period] = ()
) -> WeekPicture:
    """The week from *monday* on, from spans in the clinic's zone and the hours as they were set."""
    told = list(spans)
    kinds: tuple[Kind, ...] = ("open", *AWAY)
    days = tuple(
        tuple(
            bar
            for kind in kinds
            for span in told
            if span.kind == kind
            and (bar := _bar(span, kind, plus_days(monday, n), periods)) is not None
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


def valid_on(day: date, periods: Sequence[Period]) -> Period | None:
    """The hours of the week that hold on a day: of those that are valid, the newest."""
    for each in reversed(periods):
        if (each.valid_from or day) <= day <= (each.valid_to or day):
            return each
    return None


def _bar(span: ScheduleSpan, kind: Kind, day: date, periods: Sequence[Period]) -> Bar | None:
    begins = _minute(span.start, day)
    ends = _minute(span.end, day)
    if begins >= ends:
        return None
    weeks = _weeks(begins, day, periods) if kind == "open" else "every"
    return Bar(begins, ends, kind, span.label, weeks)


def _weeks(begins: int, day: date, periods: Sequence[Period]) -> Weeks:
    """In which weeks the hours are that begin then."""
    held = valid_on(day, periods)
    for each in held.weekly if held is not None else ():
        start = each.start.hour * HOUR + each.start.minute
        if each.weekday == WEEKDAYS[day.weekday()] and start == begins:
            return each.weeks
    return "every"


def _minute(at: datetime, day: date) -> int:
    """Minutes after the day's midnight by the clock on the wall, cut off at its ends."""
    if at.date() != day:
        return 0 if at.date() < day else DAY
    wall: time = at.time()
    return wall.hour * HOUR + wall.minute
