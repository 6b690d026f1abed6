"""Where things are on the day board: laws that hold for any day."""

from datetime import time, timedelta
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.boards import DAY, at, column, picture, visit
from vitalbridge_desktop.ui.appointments.board.geometry import (
    LEAST_BLOCK,
    Columns,
    Placed,
    Scale,
    place,
)
from vitalbridge_desktop.ui.appointments.board.model import BoardBlock, BoardPicture

SCALE = Scale(DAY, 7 * 60 + 30, 17 * 60 + 30, 76.0)

minutes_of_day = st.integers(min_value=6 * 60, max_value=19 * 60)
visits = st.lists(
    st.builds(
        lambda start, length, n: visit(f"{start // 60:02}:{start % 60:02}", length, f"Patient {n}"),
        minutes_of_day,
        st.integers(min_value=1, max_value=240),
        st.integers(min_value=0, max_value=10_000),
    ),
    max_size=25,
)


def overlap(one: Placed, other: Placed) -> bool:
    """Whether two visits cover each other in height."""
    return one.top < other.bottom and other.top < one.bottom


@given(visits)
def test_no_visit_covers_another(blocks: list[BoardBlock]) -> None:
    for one, other in combinations(place(blocks, SCALE), 2):
        if overlap(one, other):
            apart = one.lane + one.wide <= other.lane or other.lane + other.wide <= one.lane
            assert apart, (one, other)


@given(visits)
def test_visits_that_cover_each_other_share_the_width_alike(blocks: list[BoardBlock]) -> None:
    for one, other in combinations(place(blocks, SCALE), 2):
        if overlap(one, other):
            assert one.lanes == other.lanes


@given(visits)
def test_every_visit_has_a_place_of_at_least_one_line_on_the_board(
    blocks: list[BoardBlock],
) -> None:
    placed = place(blocks, SCALE)
    assert sorted(p.block.appointment_id for p in placed) == sorted(
        b.appointment_id for b in blocks
    )
    for one in placed:
        assert one.bottom - one.top >= LEAST_BLOCK - 1e-6
        assert 0 <= one.top < one.bottom <= SCALE.height + 1e-6
        left, width = one.across(150)
        assert left >= 0
        assert left + width <= 150 + 1e-6


def test_touching_visits_stand_below_each_other_at_full_width() -> None:
    placed = place([visit("10:00", 30), visit("10:30", 30, "Other")], SCALE)
    assert [(p.lane, p.lanes) for p in placed] == [(0, 1), (0, 1)]


def test_a_visit_takes_the_lanes_that_are_free_beside_it() -> None:
    blocks = [
        visit("09:00", 120, "Long"),
        visit("09:00", 30, "Early"),
        visit("09:15", 30, "Third"),
        visit("10:00", 60, "Late"),
    ]
    wide = {p.block.name: (p.lane, p.wide) for p in place(blocks, SCALE)}
    assert wide == {"Long": (0, 1), "Early": (1, 1), "Third": (2, 1), "Late": (1, 2)}


@given(st.integers(min_value=7 * 60 + 30, max_value=17 * 60 + 29))
def test_a_time_is_found_again_at_its_place(minute: int) -> None:
    moment = at(f"{minute // 60:02}:{minute % 60:02}")
    assert SCALE.at(SCALE.y(moment) + 0.01, 1) == moment
    assert SCALE.at(SCALE.y(moment) + 0.01, 5) <= moment


def test_where_columns_run_out_of_the_room_the_last_one_in_sight_is_whole() -> None:
    columns = Columns(count=40, room=883)
    assert columns.left(6) == 883


@given(
    st.integers(min_value=1, max_value=60),
    st.integers(min_value=1, max_value=4000),
    st.integers(min_value=0, max_value=10_000),
)
def test_columns_meet_without_a_gap_and_fill_the_room(count: int, room: int, x: int) -> None:
    columns = Columns(count, room)
    edges = [columns.left(index) for index in range(count + 1)]
    assert edges[0] == 0
    assert edges[-1] == columns.width >= room
    least = columns.snug if columns.width == room else columns.least
    assert all(right - left >= least for left, right in pairwise(edges))
    index = columns.index(x)
    if x < columns.width:
        assert index is not None
        left, width = columns.span(index)
        assert left <= x < left + width
    else:
        assert index is None


@given(
    st.integers(min_value=1, max_value=60),
    st.integers(min_value=1, max_value=3000),
    st.integers(min_value=0, max_value=9000),
)
def test_exactly_the_columns_in_the_window_are_shown(count: int, room: int, offset: int) -> None:
    columns = Columns(count, room)
    offset = min(offset, columns.width - room)
    seen = [
        index
        for index in range(count)
        if columns.left(index) < offset + room and columns.left(index + 1) > offset
    ]
    assert list(columns.shown(offset, room)) == seen


def test_a_short_day_fills_the_window_and_a_slightly_high_one_is_made_to_fit() -> None:
    day = picture(column(1))
    assert Scale.of(day, 1000).height == 1000
    assert Scale.of(day, 740).height == 740
    assert Scale.of(day, 500).height == 760


def test_midnight_as_the_last_hour_means_the_end_of_the_day() -> None:
    scale = Scale.of(BoardPicture(DAY, time(6), time(0), None, ()), 500)
    assert scale.finish - scale.begin == timedelta(hours=18)
