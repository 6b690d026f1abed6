"""Which days a period is, and what is typed for one."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from tests.ui.screens.green_valley import TODAY
from vitalbridge_desktop.ui.reports.period_controls import typed_period
from vitalbridge_desktop.ui.reports.periods import Period, columns_of, period_of


def test_periods_begin_and_end_where_the_calendar_does() -> None:
    day = date(2026, 11, 23)
    assert period_of("week", day) == Period("week", date(2026, 11, 23), date(2026, 11, 29))
    assert period_of("quarter", day) == Period("quarter", date(2026, 10, 1), date(2026, 12, 31))
    assert period_of("month", date(2026, 12, 31)).shifted(2).last == date(2027, 2, 28)
    assert period_of("year", day).shifted(-1).first == date(2025, 1, 1)


@pytest.mark.parametrize(("length", "columns"), [("week", 7), ("month", 30), ("quarter", 14)])
def test_no_more_columns_than_can_be_read(length: str, columns: int) -> None:
    period = next(period_of(each, TODAY) for each in ("week", "month", "quarter") if each == length)
    made, at_day = columns_of(period)
    assert len(made) == columns
    assert (at_day(period.first), at_day(period.last)) == (0, columns - 1)


def test_a_year_is_shown_by_months() -> None:
    made, at_day = columns_of(period_of("year", TODAY))
    assert (len(made), at_day(TODAY)) == (12, 10)


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("1.11. – 14.11.", date(2026, 11, 1), date(2026, 11, 14)),
        ("24.12. to today", date(2025, 12, 24), TODAY),
        ("2026-10-01 - 2026-10-31", date(2026, 10, 1), date(2026, 10, 31)),
        ("14.11. .. 1.11.", date(2026, 11, 1), date(2026, 11, 14)),
        ("today", TODAY, TODAY),
    ],
)
def test_days_are_typed_as_one_likes_and_lie_in_the_past(
    typed: str, first: date, last: date
) -> None:
    assert typed_period(typed, TODAY, QLocale("en_GB")) == Period("days", first, last)


@pytest.mark.parametrize("typed", ["", "soon", "1.11. – whenever", "1.1. – 2.1. – 3.1."])
def test_what_is_no_stretch_of_days_is_none(typed: str) -> None:
    assert typed_period(typed, TODAY, QLocale("en_GB")) is None
