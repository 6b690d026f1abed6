"""When a doctor works the slow and obvious way: every minute is looked at, one by one."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
GRID = 10
Hours = tuple[time, time, str | None]  # from, to, and at which location, if at one alone
Week = dict[tuple[int, str], list[Hours]]
Stretch = tuple[datetime, datetime]


@dataclass
class Doctor:
    """When somebody works and what is in the way, as a person would write it down."""

    zone: str
    weekly: Week = field(default_factory=dict)
    later: tuple[date, Week] | None = None  # the week from that day on
    other: dict[date, list[Hours]] = field(default_factory=dict)
    extra: dict[date, list[Hours]] = field(default_factory=dict)
    blocked: list[Stretch] = field(default_factory=list)
    leave: list[Stretch] = field(default_factory=list)
    holidays: list[date] = field(default_factory=list)

    def hours(self, day: date) -> list[Hours]:
        """The hours of one day."""
        if day in self.other:
            lines = list(self.other[day])
        else:
            parity = "odd" if day.isocalendar().week % 2 else "even"
            week = self.later[1] if self.later and day >= self.later[0] else self.weekly
            lines = [
                line for weeks in ("every", parity) for line in week.get((day.weekday(), weeks), [])
            ]
        return lines + self.extra.get(day, [])

    def working(self, first: date, last: date, place: str | None) -> set[datetime]:
        """Each minute of the hours there, whatever is in the way."""
        found: set[datetime] = set()
        day = first
        while day <= last:
            minutes = minutes_of(day, self.zone)
            for start, end, where in self.hours(day):
                if None not in (place, where) and where != place:
                    continue
                walls = walls_of(day, self.zone)
                begins = [n for n, wall in enumerate(walls) if wall >= start]
                # A time that comes twice ends what ends then the second time.
                twice = max((n for n, wall in enumerate(walls) if wall == end), default=0)
                ends = [
                    n for n, wall in enumerate(walls) if end == time(0) or wall < end or n < twice
                ]
                if begins and ends:
                    found.update(minutes[begins[0] : ends[-1] + 1])
            day += DAY
        return found

    def open_minutes(self, first: date, last: date, place: str | None) -> set[datetime]:
        """Each minute in which visits are taken there, whoever is booked."""
        home = ZoneInfo(self.zone)
        return {
            minute
            for minute in self.working(first, last, place)
            if not any(meets((minute, minute + MINUTE), each) for each in self.away)
            and minute.astimezone(home).date() not in self.holidays
        }

    @property
    def away(self) -> list[Stretch]:
        """All that is in the way but holidays."""
        return self.blocked + self.leave


@cache
def walls_of(day: date, zone: str) -> list[time]:
    """What the clock on the wall shows in each of them."""
    return [each.astimezone(ZoneInfo(zone)).time() for each in minutes_of(day, zone)]


@cache
def minutes_of(day: date, zone: str) -> list[datetime]:
    """Every minute of a day at the clinic: 1380, 1440 or 1500 of them."""
    midnight = datetime.combine(day, time(0), UTC)
    around = (midnight + MINUTE * n for n in range(-16 * 60, 40 * 60))
    return [each for each in around if each.astimezone(ZoneInfo(zone)).date() == day]


def meets(one: Stretch, other: Stretch) -> bool:
    """Whether they share time."""
    return one[0] < other[1] and other[0] < one[1]
