"""Hours of a week in words: their times, their weeks, and how long they are valid."""

from datetime import date, time

from vitalbridge_desktop.services.schedules.queries import Period
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.moments import clock, days_between, in_words

from .week_picture import DAY, HOUR, Bar

tr = Words("HoursForm")


def period_words(period: Period, today: date) -> str:
    """From when to when hours hold."""
    first, last = period.valid_from, period.valid_to
    if first is None and last is None:
        return tr("Always")
    if last is None and first is not None:
        return tr("From {}").format(in_words(first, "d MMM yyyy"))
    if first is None and last is not None:
        return tr("Until {}").format(in_words(last, "d MMM yyyy"))
    assert first is not None
    assert last is not None
    return days_between(first, last, today)


def validity_words(period: Period, today: date) -> str:
    """Since when hours are valid and how long, within a line."""
    first, last = period.valid_from, period.valid_to
    if first is None and last is None:
        return tr("valid always")
    if last is None and first is not None:
        return tr("valid from {}, no end").format(in_words(first, "d MMM yyyy"))
    if first is None and last is not None:
        return tr("valid until {}").format(in_words(last, "d MMM yyyy"))
    return tr("valid {}", "from … to …").format(period_words(period, today))


def weeks_word(weeks: str) -> str:
    """In which weeks hours are; empty where in every one."""
    return {"even": tr("even weeks"), "odd": tr("odd weeks")}.get(weeks, "")


def words(bar: Bar, *, place: bool = True) -> str:
    """A bar in words: 08:30 – 12:00, even weeks, Lakeside; *place*: where it is too."""
    if bar.kind != "open":
        return bar.label or bar.kind
    times = f"{clock_words(bar.start)} – {clock_words(bar.end)}"
    return listed((times, weeks_word(bar.weeks), bar.label if place else ""))


def clock_words(minute: int) -> str:
    """Minutes after midnight as a clock shows them; the end of the day is 24:00."""
    return clock(time(minute % DAY // HOUR, minute % HOUR))
