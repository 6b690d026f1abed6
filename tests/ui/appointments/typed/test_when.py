"""When a visit is wanted, as people say it in an English window: in English, and in German."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from vitalbridge_desktop.ui.appointments.typed.when import SOON, day_meant, understood

ENGLISH = QLocale("en_150")
NOW = datetime.fromisoformat("2026-11-23T10:42")  # a Monday
MIDNIGHT = time()
DAYS = ["today", "heute", "morgen", "tue", "24.11.", "29.2.", "nächste woche", "in 2 weeks"]
HOURS = ["", "9", "10:30", "um 14", "2pm", "0830", "nachmittag", "früh"]
ALPHABET = "abdefhimnorstuwäöü0123456789.:/- ,"
moments = st.builds(
    datetime.combine,
    st.dates(date(2020, 1, 1), date(2060, 1, 1)),
    st.builds(time, st.integers(0, 23), st.integers(0, 59)),
)
NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di", "mi", "do", "fr", "sa", "so"]


def at(text: str) -> datetime:
    """A moment, from "24.11. 09:00" of the year."""
    day, month, clock = text.replace(" ", ".").split(".", 2)
    return datetime.fromisoformat(f"2026-{month}-{day}T{clock[-5:]}")


@pytest.mark.parametrize("words", ["", "soonest", "  ASAP ", "next", "sofort", "baldmöglichst"])
def test_soonest_looks_a_month_ahead_from_now(words: str) -> None:
    when = understood(words, NOW, ENGLISH)
    assert when is not None
    assert when.soonest
    assert (when.since, when.until, when.at) == (NOW, NOW + SOON, None)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", date(2026, 11, 23)),
        ("heute", date(2026, 11, 23)),
        ("tomorrow", date(2026, 11, 24)),
        ("morgen", date(2026, 11, 24)),
        ("übermorgen", date(2026, 11, 25)),
        ("day after tomorrow", date(2026, 11, 25)),
        ("tue", date(2026, 11, 24)),
        ("Tues", date(2026, 11, 24)),
        ("di", date(2026, 11, 24)),
        ("am Dienstag", date(2026, 11, 24)),
        ("so", date(2026, 11, 29)),
        ("Sonnabend", date(2026, 11, 28)),
        ("mon", date(2026, 11, 30)),
        ("next tue", date(2026, 12, 1)),
        ("nächsten Dienstag", date(2026, 12, 1)),
        ("in 2 weeks", date(2026, 12, 7)),
        ("in einer Woche", date(2026, 11, 30)),
        ("in 3 days", date(2026, 11, 26)),
        ("in 3 months", date(2027, 2, 23)),
        ("24.11.", date(2026, 11, 24)),
        ("24.11", date(2026, 11, 24)),
        ("24/11/2026", date(2026, 11, 24)),
        ("1.2.", date(2027, 2, 1)),
        ("1.2.28", date(2028, 2, 1)),
        ("29.2.", date(2028, 2, 29)),
        ("24 nov", date(2026, 11, 24)),
        ("Nov 24", date(2026, 11, 24)),
        ("3. März 2027", date(2027, 3, 3)),
        ("2026-12-24", date(2026, 12, 24)),
        ("22.", date(2026, 12, 22)),
    ],
)
def test_a_day_is_understood_in_english_and_in_german(words: str, day: date) -> None:
    when = understood(words, NOW, ENGLISH)
    assert when is not None
    assert when.at is None
    assert when.one_day
    assert when.since == max(NOW, datetime.combine(day, MIDNIGHT))
    assert when.until == datetime.combine(day, MIDNIGHT) + timedelta(days=1)


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("tue 9", "24.11. 09:00"),
        ("di 9 Uhr", "24.11. 09:00"),
        ("am Di um 9", "24.11. 09:00"),
        ("tue at 9 o'clock", "24.11. 09:00"),
        ("tue 9.30", "24.11. 09:30"),
        ("tue 9h30", "24.11. 09:30"),
        ("24.11. 10:30", "24.11. 10:30"),
        ("24.11. 0830", "24.11. 08:30"),
        ("10:30 tue", "24.11. 10:30"),
        ("9 am tue", "24.11. 09:00"),
        ("tue 2pm", "24.11. 14:00"),
        ("12 pm tomorrow", "24.11. 12:00"),
        ("fri after 14", "27.11. 14:00"),
        ("14", "23.11. 14:00"),
        ("9", "24.11. 09:00"),
        ("today 9", "23.11. 09:00"),
        ("nov 25 9", "25.11. 09:00"),
    ],
)
def test_a_time_of_day_is_understood(words: str, moment: str) -> None:
    when = understood(words, NOW, ENGLISH)
    assert when is not None
    assert when.at == at(moment)
    assert when.since <= when.at < when.until


def test_a_part_of_the_day_narrows_it() -> None:
    morning = understood("tomorrow morning", NOW, ENGLISH)
    assert morning is not None
    assert (morning.since, morning.until) == (at("24.11. 00:00"), at("24.11. 12:00"))
    week = understood("nächste Woche nachmittags", NOW, ENGLISH)
    assert week is not None
    assert (week.since, week.until) == (at("30.11. 00:00"), at("07.12. 00:00"))
    assert week.hours == (time(12), time(18))
    soon = understood("nachmittag", NOW, ENGLISH)
    assert soon is not None
    assert soon.soonest
    assert soon.hours == (time(12), time(18))


@pytest.mark.parametrize(
    "words",
    ["xyz", "tue xyz", "31.6.", "25:00", "tue 9:75", "0.0.", "13pm", "in 0x days", "2020-01-01"],
)
def test_what_means_nothing_or_is_over_is_not_understood(words: str) -> None:
    assert understood(words, NOW, ENGLISH) is None


def test_a_jump_may_go_back() -> None:
    assert day_meant("yesterday", NOW.date(), ENGLISH) == date(2026, 11, 22)
    assert day_meant("1.3.2026", NOW.date(), ENGLISH) == date(2026, 3, 1)
    assert day_meant("tue 9", NOW.date(), ENGLISH) is None
    assert day_meant("", NOW.date(), ENGLISH) is None


@given(
    st.text(ALPHABET, max_size=24)
    | st.builds("{} {}".format, st.sampled_from(DAYS), st.sampled_from(HOURS)),
    moments,
)
def test_whatever_is_typed_gives_a_stretch_from_today_on_or_nothing(
    words: str, now: datetime
) -> None:
    when = understood(words, now, ENGLISH)
    if when is None:
        return
    assert when.since < when.until
    assert when.since.date() >= now.date()
    assert when.at is None or when.since <= when.at < when.until


@given(moments, st.integers(0, 364), st.times())
def test_a_written_date_and_time_are_found_again(now: datetime, ahead: int, hour: time) -> None:
    day, hour = now.date() + timedelta(days=ahead), hour.replace(second=0, microsecond=0)
    for written in (f"{day:%d.%m.} {hour:%H:%M}", f"{day:%Y-%m-%d} {hour:%H:%M}"):
        when = understood(written, now, ENGLISH)
        assert when is not None
        assert when.at == datetime.combine(day, hour)


@given(moments, st.sampled_from(NAMES))
def test_a_weekday_is_the_next_one_within_a_week(now: datetime, name: str) -> None:
    day = day_meant(name, now.date(), ENGLISH)
    assert day is not None
    assert 1 <= (day - now.date()).days <= 7
    german = {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6}
    assert day.weekday() == german.get(name, day.weekday())
    assert name in german or f"{day:%A}".casefold().startswith(name)
