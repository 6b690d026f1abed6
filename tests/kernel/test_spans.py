"""Spans: their days, their minutes, and what is left of them."""

from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.kernel.clocks import DAY, MINUTE, ZONES, written
from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.time import (
    Span,
    day_span,
    days_between,
    minutes_between,
    plus_days,
    range_span,
    shifted,
    subtract,
)


def test_a_bare_date_as_the_end_of_a_range_is_inclusive() -> None:
    day = date(2026, 3, 29)
    assert range_span(day, day, "Europe/Berlin") == day_span(day, "Europe/Berlin")
    noon = written("2026-03-29T12:00")
    assert range_span(day, noon, "Europe/Berlin").minutes == 11 * 60
    assert range_span(noon.replace(tzinfo=UTC), day, "Europe/Berlin").minutes == 10 * 60


def test_a_range_that_ends_before_it_starts_is_refused() -> None:
    for end in (date(2026, 5, 3), written("2026-05-04T00:00"), written("2026-05-03T09:00")):
        with pytest.raises(Invalid, match="before the start") as refused:
            range_span(date(2026, 5, 4), end, "Europe/Berlin")
        assert refused.value.field == "end"


EPOCH = datetime(2026, 10, 25, tzinfo=UTC)


moments = st.integers(0, 11 * 366 * 24 * 60).map(lambda minutes: EPOCH + minutes * MINUTE)


lengths = st.integers(0, 4 * 24 * 60)


spans = st.builds(lambda start, minutes: Span(start, start + minutes * MINUTE), moments, lengths)


near = st.builds(
    lambda a, b: Span(EPOCH + min(a, b) * MINUTE, EPOCH + max(a, b) * MINUTE),
    st.integers(0, 120),
    st.integers(0, 120),
)


@given(spans.filter(lambda span: span.start < span.end), st.sampled_from(ZONES))
def test_the_days_of_a_span_are_those_on_which_its_minutes_fall(span: Span, name: str) -> None:
    rules, seen = ZoneInfo(name), []
    for minute in range(span.minutes):
        day = (span.start + minute * MINUTE).astimezone(rules).date()
        if day not in seen:
            seen.append(day)
    assert days_between(span, name) == seen


def minutes_of(span: Span) -> set[int]:
    return set(range(minutes_between(EPOCH, span.start), minutes_between(EPOCH, span.end)))


@given(near, st.lists(near, max_size=5))
def test_what_is_left_of_a_span_are_its_minutes_without_those_taken(
    span: Span, taken: list[Span]
) -> None:
    left = subtract(span, taken)

    assert set().union(*map(minutes_of, left)) == minutes_of(span).difference(
        *map(minutes_of, taken)
    )
    assert left == sorted(left)
    assert all(one.start < one.end for one in left)
    assert all(one.end < two.start for one, two in pairwise(left))


@given(near, near)
def test_spans_overlap_where_they_share_a_minute_and_cover_where_they_share_all(
    one: Span, two: Span
) -> None:
    if one.start < one.end and two.start < two.end:
        assert one.overlaps(two) == bool(minutes_of(one) & minutes_of(two))
        assert one.covers(two) == (minutes_of(two) <= minutes_of(one))


@settings(max_examples=30)
@given(moments, st.integers(-5000, 5000))
def test_minutes_are_real_ones_whatever_the_clocks_do(moment: datetime, minutes: int) -> None:
    later = shifted(moment, minutes)
    assert minutes_between(moment, later) == minutes
    assert plus_days(moment.date(), 400) - moment.date() == 400 * DAY
