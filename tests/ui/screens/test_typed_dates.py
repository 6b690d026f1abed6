"""Laws of dates as people type them, and of days as the front desk says them."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from tests.ui.screens.green_valley import TODAY, at
from vitalbridge_desktop.ui.moments import age, days_between, near_day, near_moment, stretch
from vitalbridge_desktop.ui.typed_date import typed_date

GERMAN, AMERICAN = QLocale("de_DE"), QLocale("en_US")


@pytest.mark.parametrize(
    "text",
    [
        "14.3.1961", "14.03.1961", "1961-03-14", "1961-3-14", "14/3/1961", "14 3 1961", "14.3.61",
        "14031961", "19610314", "14 mar 1961", "14. märz 1961", "14 March 61", "mar 14 1961",
        " 14.3.1961 ", "14-03-1961",
    ],
)  # fmt: skip
def test_a_birth_date_is_understood_however_it_is_typed(text: str) -> None:
    assert typed_date(text, TODAY, GERMAN, past=True) == date(1961, 3, 14)


def test_between_slashes_the_order_is_that_of_the_country() -> None:
    assert typed_date("03/04/1961", TODAY, AMERICAN, past=True) == date(1961, 3, 4)
    assert typed_date("03/04/1961", TODAY, GERMAN, past=True) == date(1961, 4, 3)
    assert typed_date("03/14/1961", TODAY, GERMAN, past=True) == date(1961, 3, 14)
    assert typed_date("03.04.1961", TODAY, AMERICAN, past=True) == date(1961, 4, 3)


@pytest.mark.parametrize(("text", "year"), [("1.2.03", 2003), ("1.2.26", 2026), ("1.2.27", 1927)])
def test_nobody_is_born_in_the_future_so_two_figures_may_mean_the_last_century(
    text: str, year: int
) -> None:
    assert typed_date(text, TODAY, GERMAN, past=True) == date(year, 2, 1)


@pytest.mark.parametrize(
    "text",
    ["", "x", "31.2.1999", "29.2.2023", "14.3.", "14.3.1", "1.2.3.4", "today", "mon", "13 13 1999",
     "14 foo 1961", "99999999", "14.3.1799", "³.3.1961"],
)  # fmt: skip
def test_what_is_no_birth_date_is_none(text: str) -> None:
    assert typed_date(text, TODAY, GERMAN, past=True) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("7.12.", date(2026, 12, 7)),
        ("7 dec", date(2026, 12, 7)),
        ("7.12.27", date(2027, 12, 7)),
        ("3.1", date(2027, 1, 3)),
        ("23.11", TODAY),
        ("today", TODAY),
        ("tomorrow", date(2026, 11, 24)),
        ("tom", date(2026, 11, 24)),
        ("fri", date(2026, 11, 27)),
        ("mon", date(2026, 11, 30)),
        ("di", date(2026, 11, 24)),
        ("2026-12-24", date(2026, 12, 24)),
    ],
)
def test_a_day_to_come_needs_no_year(text: str, day: date) -> None:
    assert typed_date(text, TODAY, GERMAN) == day


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 22), "Yesterday"),
        (TODAY, "Today"),
        (date(2026, 11, 24), "Tomorrow"),
        (date(2026, 11, 26), "Thu"),
        (date(2026, 12, 3), "Thu 3 Dec"),
        (date(2028, 1, 11), "11 Jan 2028"),
        (date(2026, 8, 12), "12 Aug 2026"),
    ],
)
def test_a_day_is_said_as_short_as_it_is_clear(day: date, words: str) -> None:
    assert near_day(day, TODAY) == words


def test_a_stretch_names_the_month_once_where_it_is_one() -> None:
    assert days_between(date(2026, 12, 7), date(2026, 12, 11), TODAY) == "7 – 11 Dec"
    assert days_between(date(2026, 11, 30), date(2026, 12, 2), TODAY) == "30 Nov – 2 Dec"
    assert days_between(date(2026, 12, 7), date(2026, 12, 7), TODAY) == "Mon 7 Dec"
    assert days_between(date(2028, 12, 31), date(2029, 1, 2), TODAY) == "31 Dec 2028 – 2 Jan 2029"


def test_whole_days_are_said_as_days_and_the_last_one_counts() -> None:
    first, after = date(2026, 12, 7), date(2026, 12, 12)
    assert stretch(at("00:00", first), at("00:00", after), TODAY) == "7 – 11 Dec"
    assert stretch(at("09:00", first), at("12:30", first), TODAY) == "Mon 7 Dec 09:00 – 12:30"
    assert near_moment(at("09:00", first), TODAY) == "Mon 7 Dec 09:00"


@pytest.mark.parametrize(
    ("born", "years"), [(date(1988, 11, 23), 38), (date(1988, 11, 24), 37), (TODAY, 0)]
)
def test_a_year_of_life_is_full_on_the_birthday(born: date, years: int) -> None:
    assert age(born, TODAY) == years
