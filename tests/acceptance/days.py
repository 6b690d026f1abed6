"""The days that the clinic of these tests books on, all of them ahead of today."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Berlin")
TODAY = datetime.now(ZONE).date()
DAY = TODAY + timedelta(days=8)  # an ordinary day
AWAY, CLOSED, QUIET = (DAY + timedelta(days=n) for n in (1, 2, 3))  # leave, a holiday, nothing


def at(time: str, day: date = DAY) -> str:
    """A wall time of the clinic, as a person writes it."""
    return f"{day}T{time}"


def instant(time: str, day: date = DAY, fold: int = 0) -> str:
    """The same, as answers write it: to the second and with its offset."""
    return datetime.fromisoformat(at(time, day)).replace(tzinfo=ZONE, fold=fold).isoformat()


def next_change(month: int) -> date:
    """The next day on which the clocks change: the last Sunday of March or of October."""
    days = (TODAY + timedelta(days=n) for n in range(2, 800))
    return next(day for day in days if day.month == month and day.weekday() == 6 and day.day > 24)


SPRING, AUTUMN = next_change(3), next_change(10)
