"""Which days a rule of repetition means."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.services.appointments.serial import WEEK
from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.services.appointments.recurrence import DAYS, MOST, Repetition, dates


@given(
    first=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    interval=st.integers(1, 5),
    byday=st.sets(st.sampled_from(DAYS), max_size=4),
    count=st.integers(1, 30),
)
@settings(max_examples=100, deadline=None)
def test_a_weekly_rule_says_the_days_that_counting_through_the_calendar_finds(
    first: date, interval: int, byday: set[str], count: int
) -> None:
    rule = Repetition(freq="weekly", interval=interval, byday=tuple(byday), count=count)
    monday, day = first - timedelta(days=first.weekday()), first
    found: list[date] = []
    while len(found) < count:
        in_week = ((day - monday).days // 7) % interval == 0
        if in_week and DAYS[day.weekday()] in (byday or {DAYS[first.weekday()]}):
            found.append(day)
        day += timedelta(days=1)
    assert dates(rule, first) == found


@given(
    first=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    interval=st.integers(1, 4),
    place=st.sampled_from([-1, 1, 2, 3, 4, 5]),
    weekday=st.sampled_from(DAYS),
    days=st.integers(40, 900),
)
@settings(max_examples=100, deadline=None)
def test_a_monthly_rule_says_the_days_that_counting_through_the_calendar_finds(
    first: date, interval: int, place: int, weekday: str, days: int
) -> None:
    until = first + timedelta(days=days)
    rule = Repetition(freq="monthly", interval=interval, byday=(f"{place}{weekday}",), until=until)
    found = []
    for day in (first + timedelta(days=n) for n in range(days + 1)):
        months = (day.year - first.year) * 12 + day.month - first.month
        is_last = (day + WEEK).month != day.month
        in_place = is_last if place == -1 else (day.day - 1) // 7 + 1 == place
        if months % interval == 0 and DAYS[day.weekday()] == weekday and in_place:
            found.append(day)
    if found:
        assert dates(rule, first) == found
    else:
        with pytest.raises(Invalid, match="no such day"):
            dates(rule, first)


def test_a_month_without_a_day_has_the_place_of_the_first_visit() -> None:
    rule = Repetition(freq="monthly", count=3)
    assert dates(rule, date(2026, 3, 10)) == [
        date(2026, m, d) for m, d in ((3, 10), (4, 14), (5, 12))
    ]
    assert dates(rule, date(2026, 3, 31)) == [
        date(2026, m, d) for m, d in ((3, 31), (4, 28), (5, 26))
    ]


@pytest.mark.parametrize(
    "said",
    [
        {"freq": "weekly"},
        {"freq": "weekly", "count": 3, "until": "2026-05-01"},
        {"freq": "weekly", "count": MOST + 1},
        {"freq": "weekly", "count": 3, "byday": ["2MO"]},
        {"freq": "monthly", "count": 3, "byday": ["MO"]},
        {"freq": "monthly", "count": 3, "byday": ["6MO"]},
        {"freq": "daily", "count": 3},
    ],
)
def test_a_rule_that_cannot_be_meant_is_refused_at_once(said: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Repetition.model_validate(said, strict=False)


def test_a_rule_is_read_as_icalendar_writes_it() -> None:
    rule = Repetition.model_validate_json('{"freq": "WEEKLY", "byday": ["mo", "TH"], "count": 2}')
    assert (rule.freq, rule.byday) == ("weekly", ("MO", "TH"))


def test_more_visits_than_a_clinic_books_at_once_are_refused() -> None:
    rule = Repetition(freq="weekly", byday=DAYS, until=date(2027, 1, 1))
    with pytest.raises(Invalid, match=str(MOST)):
        dates(rule, date(2026, 1, 1))
