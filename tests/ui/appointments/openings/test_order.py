"""Which openings are offered, and in which order."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from tests.ui.appointments.monday import MONDAY, TUESDAY, ZONE, at
from vitalbridge_desktop.services.schedules.queries import Slot
from vitalbridge_desktop.ui.appointments.openings.order import A_DAY, MOST, best_first
from vitalbridge_desktop.ui.appointments.typed.when import When, understood

NOW = at("10:42")
NAMES = UUID(int=7)


def provider(number: int) -> UUID:
    """Somebody who sees patients."""
    return uuid5(NAMES, str(number))


def slot(clock: str, number: int = 1, day: date = MONDAY) -> Slot:
    """Half an hour that is free, in Berlin in winter."""
    start = at(clock, day).replace(tzinfo=UTC) - timedelta(hours=1)
    return Slot(provider(number), start, start + timedelta(minutes=30))


def when(words: str) -> When:
    """What the words mean on Monday."""
    found = understood(words, NOW, QLocale("en_150"))
    assert found is not None
    return found


def offered(slots: list[Slot], words: str, usual: int | None = None) -> list[tuple[str, str]]:
    """The offers as day and time, each with its mark."""
    mine = provider(usual) if usual else None
    found = best_first(slots, ZONE, when(words), mine)
    return [(f"{each.start:%a %H:%M}", each.mark) for each in found]


def test_the_soonest_are_spread_over_the_days_and_halves_of_them() -> None:
    slots = [slot(f"{hour:02}:{minute:02}") for hour in (11, 14) for minute in (0, 10, 20)]
    slots += [slot("09:00", day=TUESDAY), slot("09:10", day=TUESDAY)]
    assert offered(slots, "soonest") == [
        ("Mon 11:00", "best"),
        ("Mon 14:00", ""),
        ("Tue 09:00", ""),
    ]


def test_the_usual_doctor_is_among_them() -> None:
    slots = [slot("11:00"), slot("11:10"), slot("11:30", 2), slot("11:40", 2)]
    assert offered(slots, "soonest", usual=2) == [("Mon 11:00", "best"), ("Mon 11:30", "usual")]


def test_near_a_named_time_the_nearest_come_first_and_of_equals_the_usual_doctor() -> None:
    slots = [slot(clock, n, TUESDAY) for clock in ("08:40", "09:00", "09:10") for n in (1, 2)]
    assert offered(slots, "tue 9", usual=2)[:3] == [
        ("Tue 09:00", "best"),
        ("Tue 09:00", ""),
        ("Tue 09:10", ""),
    ]
    first = best_first(slots, ZONE, when("tue 9"), provider(2))[0]
    assert first.provider_id == provider(2)


def test_a_part_of_the_day_leaves_the_rest_out() -> None:
    slots = [slot("08:40", day=TUESDAY), slot("13:10", day=TUESDAY)]
    assert offered(slots, "next week afternoon") == [("Tue 13:10", "best")]


@pytest.mark.parametrize("words", ["soonest", "today", "tue", "tue 9", "next week"])
def test_nothing_free_offers_nothing(words: str) -> None:
    assert offered([], words) == []


@given(
    st.lists(
        st.tuples(st.integers(1, 4), st.integers(0, 2), st.integers(8, 15), st.sampled_from("03")),
        max_size=60,
        unique=True,
    ),
    st.sampled_from(["soonest", "today", "tue", "tue 9", "this week", "next week morning"]),
    st.none() | st.integers(1, 6),
)
def test_offers_are_free_times_each_once_and_one_is_the_best(
    free: list[tuple[int, int, int, str]], words: str, usual: int | None
) -> None:
    slots = sorted(
        (
            slot(f"{hour:02}:{ten}0", number, MONDAY + timedelta(days=ahead))
            for number, ahead, hour, ten in free
        ),
        key=lambda each: each.start,
    )
    found = best_first(slots, ZONE, when(words), provider(usual) if usual else None)
    chosen = [each.slot for each in found]
    assert len(set(chosen)) == len(chosen) <= MOST
    assert set(chosen) <= set(slots)
    assert [each.mark for each in found].count("best") == bool(found)
    if words in ("soonest", "this week"):
        days: dict[date, int] = {}
        for each in found:
            days[each.start.date()] = days.get(each.start.date(), 0) + 1
        assert all(count <= A_DAY for count in days.values())
        assert [each.start for each in found] == sorted(each.start for each in found)
        if slots:
            assert found[0].start == min(_wall(each) for each in slots)


def _wall(free: Slot) -> datetime:
    return free.start.replace(tzinfo=None) + timedelta(hours=1)
