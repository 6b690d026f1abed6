"""A week that is edited: whatever is done, its hours hold."""

from datetime import time

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.screens.green_valley import TODAY
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.schedules.events import WeeklyHours
from vitalbridge_desktop.ui.schedules.week_draft import DraftSpan, WeekDraft, draft_of


def test_where_the_hours_are_stays_while_they_are_edited() -> None:
    there = uuid7()
    monday = WeeklyHours(weekday="mon", start=time(8), end=time(12), location_id=there)
    draft = draft_of((monday,)).moved(0, 0, 60).copied(0, (1,))
    assert [each.location_id for each in draft.weekly()] == [there, there]


acts = st.lists(
    st.tuples(
        st.sampled_from(["create", "start", "end", "move", "turn", "halve", "remove", "copy"]),
        st.integers(0, 1),  # few days and spans, so that they get in each other's way
        st.integers(0, 2),
        st.integers(-400, 400),
    ),
    min_size=8,
    max_size=40,
)


@settings(max_examples=200, deadline=None)
@given(acts)
def test_whatever_is_done_hours_never_overlap_and_stay_within_the_day(
    done: list[tuple[str, int, int, int]],
) -> None:
    draft = WeekDraft()
    for act, day, at_span, by in done:
        draft = _acted(draft, act, (day, at_span), by)
        for spans in draft.days:
            assert list(spans) == sorted(spans)
            for n, span in enumerate(spans):
                assert 0 <= span.start < span.end <= 1440
                assert not any(span.clashes(other) for other in spans[n + 1 :])
        assert draft_of(draft.weekly()) == draft


def _acted(draft: WeekDraft, act: str, where: tuple[int, int], by: int) -> WeekDraft:
    day, at_span = where
    if act == "create":
        return draft.created(day) if by < 0 else draft.created(day, by * 2, by * 2 + 60)
    if act == "copy":
        return draft.copied(day, [at_span])
    if at_span >= len(draft.days[day]):
        return draft
    span = draft.days[day][at_span]
    return {
        "start": lambda: draft.with_edges(day, at_span, span.start + by, span.end),
        "end": lambda: draft.with_edges(day, at_span, span.start, span.end + by),
        "move": lambda: draft.moved(day, at_span, by),
        "turn": lambda: draft.turned(day, at_span),
        "halve": lambda: draft.halved(day, at_span),
        "remove": lambda: draft.removed(day, at_span),
    }[act]()


def test_midnight_is_the_end_of_the_day() -> None:
    night = WeeklyHours(weekday="mon", start=time(20), end=time(0))
    draft = draft_of([night])
    assert draft.days[0] == (DraftSpan(1200, 1440),)
    assert draft.weekly() == (night,)
    assert TODAY.weekday() == 0
