"""Days and times in the words of the front desk: Today 14:30, Thu 26 Nov, 7 – 11 Dec, 38."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale, QTime

from vitalbridge_desktop.kernel.time import plus_days

from .language import Words
from .sides import read_from_the_start

tr = Words("moments")
SOON = 6  # days ahead in which the weekday alone is clear
NEXT_MONTHS = 330  # days ahead in which no year is needed
MIDNIGHT = time(0)
HOUR = 60
NO_BREAK = "\u00a0"
BETWEEN = {  # day and month, the longest first
    QLocale.Language.German: (("d MMM", "d. MMM"),),
    QLocale.Language.Spanish: (("d MMMM yyyy", "d 'de' MMMM 'de' yyyy"), ("d MMMM", "d 'de' MMMM")),
}


def in_words(day: date, form: str) -> str:
    """A day as Qt's date *form* writes it in the language of the window.

    *form* is as in English, the day before the month; what stands between them in another
    language comes in here.
    """
    locale = QLocale()
    for english, there in BETWEEN.get(locale.language(), ()):
        form = form.replace(english, there)
    return locale.toString(QDate(day.year, day.month, day.day), form)


def numbered(day: date) -> str:
    """The number of a day whose month is said with another day."""
    german = QLocale().language() == QLocale.Language.German
    return f"{day.day}." if german else str(day.day)


def clock(at: datetime | time) -> str:
    """A wall time as the front desk writes it: 14:30, or 2:30 PM where that is the habit.

    No line is broken within it.
    """
    locale = QLocale()
    if _by_twelve(locale):
        return locale.toString(QTime(at.hour, at.minute), f"h:mm{NO_BREAK}AP")
    return f"{at.hour:02}:{at.minute:02}"


def clocks(start: datetime | time, end: datetime | time) -> str:
    """From one wall time to another, the earlier one read first: 14:30 – 15:00."""
    return read_from_the_start(f"{clock(start)} – {clock(end)}")


def hour_words(at: datetime | time) -> str:
    """A whole hour beside a column of them: 14:00, or 2 PM where that is the habit."""
    return clock(at).replace(f":00{NO_BREAK}", NO_BREAK) if _by_twelve(QLocale()) else clock(at)


def near_clock(at: datetime | time) -> str:
    """A wall time beside such hours, in as little room: 14:42, or 2:42."""
    return f"{at.hour % 12 or 12}:{at.minute:02}" if _by_twelve(QLocale()) else clock(at)


def _by_twelve(locale: QLocale) -> bool:
    return "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()


def full_day(day: date) -> str:
    """A day that may lie anywhere: 02 Sep 1988."""
    return in_words(day, "dd MMM yyyy")


def full_moment(at: datetime) -> str:
    """A moment that may lie anywhere: 27 Nov 2026 10:42."""
    return f"{full_day(at.date())} {clock(at)}"


def near_day(day: date, today: date) -> str:
    """A day as somebody would say it today: Today, Tomorrow, Thu 26 Nov, 12 Aug 2026."""
    ahead = (day - today).days
    if ahead in (-1, 0, 1):
        return (tr("Yesterday"), tr("Today"), tr("Tomorrow"))[ahead + 1]
    if 0 < ahead <= SOON:
        return in_words(day, "ddd")
    if 0 < ahead <= NEXT_MONTHS:
        return in_words(day, "ddd d MMM")
    return in_words(day, "d MMM yyyy")


def near_moment(at: datetime, today: date) -> str:
    """A moment as somebody would say it today: Today 14:30."""
    return f"{near_day(at.date(), today)} {clock(at)}"


def past_moment(at: datetime, today: date) -> str:
    """A moment that lies behind, as somebody would say it today: Fri 17:02, 12 Aug 09:30."""
    back = (today - at.date()).days
    if not 1 < back <= NEXT_MONTHS:
        return near_moment(at, today)
    return f"{in_words(at.date(), 'ddd' if back <= SOON else 'd MMM')} {clock(at)}"


def inside(words: str) -> str:
    """The words of a moment within a sentence: today 14:30."""
    near = (tr("Yesterday"), tr("Today"), tr("Tomorrow"))
    return words[0].lower() + words[1:] if words.startswith(near) else words


def days_between(first: date, last: date, today: date) -> str:
    """A stretch of days, both within it: 7 – 11 Dec."""
    year = "" if abs((last - today).days) <= NEXT_MONTHS else " yyyy"
    if first == last:
        return in_words(first, f"ddd d MMM{year}")
    if (first.year, first.month) == (last.year, last.month):
        return f"{numbered(first)} – {in_words(last, f'd MMM{year}')}"
    began = year if first.year == last.year or not year else " yyyy"
    start = in_words(first, "d MMM" if first.year == last.year else f"d MMM{began}")
    return f"{start} – {in_words(last, f'd MMM{year}')}"


def stretch(start: datetime, end: datetime, today: date) -> str:
    """From *start* up to *end*, in days where it begins and ends at midnight."""
    if start.time() == end.time() == MIDNIGHT:
        return days_between(start.date(), plus_days(end.date(), -1), today)
    day = in_words(start.date(), "ddd d MMM")
    if start.date() == end.date():
        return f"{day} {clocks(start, end)}"
    return f"{day} {clock(start)} – {in_words(end.date(), 'ddd d MMM')} {clock(end)}"


def days_words(days: float) -> str:
    """A number of days: 18 days, 18.5 days."""
    if days == int(days):
        return tr("%Ln days", "", int(days))
    return tr("{} days", "not a whole number of them").format(QLocale().toString(days, "f", 1))


def hours_words(minutes: int) -> str:
    """A length of time in hours: 40 h, 7.5 h."""
    return tr("{} h", "hours").format(hours_number(minutes))


def hours_number(minutes: int) -> str:
    """So many hours, as the country writes them; to the tenth of an hour."""
    tenths = round(minutes / HOUR, 1)
    return QLocale().toString(tenths, "f", 0 if tenths.is_integer() else 1)


def age(born: date, today: date) -> int:
    """Whole years of life."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
