"""Which day or days a few words mean, said on one day: tomorrow, di, 24.11., nächste Woche."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

WEEK = 7
FEW = 2  # letters that tell a weekday
SOME = 3  # letters that tell a month
CENTURY = 2000
SHORT_YEAR = 100
MONTHS = 12
LAST_YEAR = 3000
MOST = 400  # days, weeks or months ahead; more is a slip

_WEEKDAYS = (
    ("monday", "montag"),
    ("tuesday", "dienstag"),
    ("wednesday", "mittwoch"),
    ("thursday", "donnerstag"),
    ("friday", "freitag"),
    ("saturday", "samstag"),
    ("sunday", "sonntag"),
)
_SATURDAY, _ITS_OTHER_NAME = 5, "sonnabend"  # behind "sonntag": "so" is a Sunday
_MONTHS = (
    ("january", "januar", "jänner"),
    ("february", "februar"),
    ("march", "märz", "maerz", "mrz"),
    ("april",),
    ("may", "mai"),
    ("june", "juni"),
    ("july", "juli"),
    ("august",),
    ("september",),
    ("october", "oktober"),
    ("november",),
    ("december", "dezember"),
)
_NEAR = {
    "today": 0,
    "heute": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "morgen": 1,
    "übermorgen": 2,
    "uebermorgen": 2,
    "yesterday": -1,
    "gestern": -1,
}
_COUNTS = {"a": 1, "an": 1, "one": 1, "ein": 1, "einer": 1, "einem": 1, "two": 2, "zwei": 2}
_END = r"(?![\w:])"


@dataclass(frozen=True, slots=True)
class Days:
    """All days from the first to the last, which may be the same."""

    first: date
    last: date


def plain(text: str) -> str:
    """The words in small letters, one space between them; "9 am" becomes "9am"."""
    words = " ".join(re.sub(r"[,;\"“”„'’]", " ", text.casefold()).split())
    return re.sub(r"(?<=\d) (?=[ap]m\b)", "", words)


def days_meant(words: str, today: date) -> tuple[Days, str] | None:
    """The days that plain *words* begin with, and the words that are left."""
    start = re.match(r"(?:(?:on|am|the|den|der|this|diese[rnsm]?) )*", words)
    rest = words[start.end() :] if start else words
    for pattern, meaning in _READINGS:
        found = pattern.match(rest)
        if found is None:
            continue
        days = _possible(meaning, found, today)
        if days is not None:
            left = rest[found.end() :].strip()
            return (meaning is _weekday and _dated(days, left, today)) or (days, left)
    return None


def _dated(days: Days, left: str, today: date) -> tuple[Days, str] | None:
    """A date behind a weekday, where it falls on it: "Tue 24 Nov"."""
    dated = days_meant(left, today) if left else None
    fits = dated is not None and dated[0].first.weekday() == days.first.weekday()
    return dated if fits else None


Meaning = Callable[[re.Match[str], date], Days | None]


def _possible(meaning: Meaning, found: re.Match[str], today: date) -> Days | None:
    try:
        days = meaning(found, today)
    except ValueError:  # the 31st of June
        return None
    return days if days is not None and days.last.year < LAST_YEAR else None


def _near(found: re.Match[str], today: date) -> Days | None:
    word = found[0]
    for name, ahead in _NEAR.items():
        if name == word or (len(word) > SOME and name.startswith(word)):
            return _one(today + timedelta(days=ahead))
    return None


def _weekday(found: re.Match[str], today: date) -> Days | None:
    index = _index(found["name"], _WEEKDAYS, FEW)
    if index is None and _ITS_OTHER_NAME.startswith(found["name"]):
        index = _SATURDAY
    if index is None or len(found["name"]) < FEW:
        return None
    ahead = (index - today.weekday()) % WEEK or WEEK
    if found["next"]:  # the one of the week after this
        ahead = WEEK - today.weekday() + index
    return _one(today + timedelta(days=ahead))


def _next_week(found: re.Match[str], today: date) -> Days:
    del found
    monday = today + timedelta(days=WEEK - today.weekday())
    return Days(monday, monday + timedelta(days=WEEK - 1))


def _this_week(found: re.Match[str], today: date) -> Days:
    del found
    return Days(today, today + timedelta(days=WEEK - 1 - today.weekday()))


def _next_month(found: re.Match[str], today: date) -> Days:
    del found
    return _month_from(today, 1)


def _ahead(found: re.Match[str], today: date) -> Days | None:
    count = int(found["n"]) if found["n"].isdigit() else _COUNTS[found["n"]]
    if count > MOST:
        return None
    if found["unit"][0] in "dt":
        return _one(today + timedelta(days=count))
    if found["unit"][0] == "w":
        return _one(today + timedelta(days=WEEK * count))
    whole = _month_from(today, count)
    return _one(min(whole.last, whole.first + timedelta(days=today.day - 1)))


def _iso(found: re.Match[str], today: date) -> Days:
    del today
    return _one(date(int(found["y"]), int(found["m"]), int(found["d"])))


def _numbers(found: re.Match[str], today: date) -> Days | None:
    return _date(int(found["d"]), int(found["m"]), found["y"], today)


def _named_month(found: re.Match[str], today: date) -> Days | None:
    index = _index(found["name"], _MONTHS, SOME)
    return None if index is None else _date(int(found["d"]), index + 1, found["y"], today)


def _day_of_month(found: re.Match[str], today: date) -> Days | None:
    day = int(found["d"])
    for ahead in range(MONTHS):
        month = _month_from(today, ahead)
        if 1 <= day <= month.last.day and month.first.replace(day=day) >= today:
            return _one(month.first.replace(day=day))
    return None


def _date(day: int, month: int, year: str | None, today: date) -> Days | None:
    """A date; without a year, the next one."""
    if year is not None:
        number = int(year)
        return _one(date(number + CENTURY if number < SHORT_YEAR else number, month, day))
    for ahead in range(9):  # a 29th of February may be eight years off
        if (day, month) == (29, 2) and not _leap(today.year + ahead):
            continue
        found = date(today.year + ahead, month, day)
        if found >= today:
            return _one(found)
    return None


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_from(today: date, ahead: int) -> Days:
    months = today.year * MONTHS + today.month - 1 + ahead
    first = date(months // MONTHS, months % MONTHS + 1, 1)
    after = date((months + 1) // MONTHS, (months + 1) % MONTHS + 1, 1)
    return Days(first, after - timedelta(days=1))


def _one(day: date) -> Days:
    return Days(day, day)


def _index(word: str, names: tuple[tuple[str, ...], ...], least: int) -> int | None:
    """Which of the names begins with *word*."""
    if len(word) < least:
        return None
    for index, spoken in enumerate(names):
        if any(name.startswith(word) for name in spoken):
            return index
    return None


_NEXT = r"(?:next|nächste[rnsm]?|naechste[rnsm]?|kommende[rnsm]?)"
_YEAR = r"(?P<y>\d{4}|\d{2})"
_READINGS: tuple[tuple[re.Pattern[str], Meaning], ...] = (
    (re.compile(r"day after tomorrow"), lambda _, today: _one(today + timedelta(days=2))),
    (re.compile(rf"{_NEXT} (?:week|woche){_END}"), _next_week),
    (re.compile(rf"(?:week|woche){_END}"), _this_week),
    (re.compile(rf"{_NEXT} (?:month|monat){_END}"), _next_month),
    (
        re.compile(
            rf"in (?P<n>\d{{1,3}}|{'|'.join(_COUNTS)}) "
            r"(?P<unit>days?|tag(?:en?)?|d|weeks?|wochen?|w|months?|monat(?:en?)?)" + _END
        ),
        _ahead,
    ),
    (re.compile(rf"(?P<y>\d{{4}})-(?P<m>\d{{1,2}})-(?P<d>\d{{1,2}}){_END}"), _iso),
    (
        re.compile(rf"(?P<d>\d{{1,2}})[./](?P<m>\d{{1,2}})(?:[./](?:{_YEAR})?)?{_END}"),
        _numbers,
    ),
    (
        re.compile(rf"(?P<d>\d{{1,2}})\.? ?(?P<name>[^\W\d_]+)\.?(?: (?P<y>\d{{4}}))?{_END}"),
        _named_month,
    ),
    (
        re.compile(rf"(?P<name>[^\W\d_]+)\.? (?P<d>\d{{1,2}})\.?(?: (?P<y>\d{{4}}))?{_END}"),
        _named_month,
    ),
    (re.compile(rf"(?P<d>\d{{1,2}})\.{_END}"), _day_of_month),
    (re.compile(rf"[^\W\d_]+{_END}"), _near),
    (re.compile(rf"(?:(?P<next>{_NEXT}) )?(?P<name>[^\W\d_]+)\.?{_END}"), _weekday),
)
