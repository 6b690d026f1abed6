"""Which words stand in a block: whole, or shortened with "…", never cut through or outside."""

from itertools import combinations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from tests.ui.boards import visit
from vitalbridge_desktop.ui.appointments.board.block_layout import BlockLayout, BlockText
from vitalbridge_desktop.ui.appointments.board.model import BoardBlock
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

NAMES = ("Xu, Fei", "Adeyemi, Tunde", "Okonkwo-Fitzgerald, Maximiliane-Sophie", "Ng, Q")
DETAILS = ("", "Consult", "Procedure · stress ECG with a long preparation", "Follow-up · knee")
STATES = ("booked", "arrived", "checked-in", "fulfilled", "noshow", "entered-in-error")

keep_theme = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def ink(text: BlockText) -> list[QRectF]:
    """The room that each line takes from its base line up to its capitals."""
    return [
        QRectF(
            line.x,
            line.y - line.letters.cap_height,
            line.letters.width(line.text),
            line.letters.cap_height,
        )
        for line in text.lines
    ]


shown_visits = st.builds(
    visit,
    st.just("09:00"),
    name=st.sampled_from(NAMES),
    detail=st.sampled_from(DETAILS),
    status=st.sampled_from(STATES),
    synced=st.booleans(),
    alert=st.booleans(),
)


@keep_theme
@given(shown_visits, st.integers(min_value=30, max_value=400), st.integers(10, 120))
@example(visit("09:00", 60, "Ibrahim, Salma", alert=True), 140, 74)
def test_every_word_stays_inside_and_none_covers_another(
    theme: Theme, block: BoardBlock, width: int, height: int
) -> None:
    places = ink(BlockLayout(theme).lay_out(block, width, height))
    for place in places:
        assert place.left() >= 0
        assert place.right() <= width
        assert place.top() >= 0
        assert place.bottom() <= height - 1
    for one, other in combinations(places, 2):
        assert not one.intersects(other)


@pytest.mark.parametrize("height", [11, 14, 20, 35, 60])
def test_the_name_is_whole_wherever_it_fits(theme: Theme, height: int) -> None:
    for width in range(80, 300, 7):
        text = BlockLayout(theme).lay_out(visit("09:00", 30, "Xu, Fei"), width, height)
        assert " ".join(line.text for line in text.lines if line.part == "name") == "Xu, Fei"


def test_ten_minutes_show_one_whole_readable_line(theme: Theme) -> None:
    block = visit("09:00", 10, "Engel, Tom", status="fulfilled")
    text = BlockLayout(theme).lay_out(block, 160, 11)
    assert {line.part: line.text for line in text.lines} == {
        "name": "Engel, Tom",
        "status": "DONE",
        "detail": "Consult",
    }


def test_half_an_hour_shows_name_status_and_the_second_line(theme: Theme) -> None:
    block = visit("08:00", 30, "Brandt, Lena", detail="Follow-up", status="arrived")
    text = BlockLayout(theme).lay_out(block, 165, 35)
    assert {line.part: line.text for line in text.lines} == {
        "name": "Brandt, Lena",
        "status": "ARRIVED",
        "detail": "08:00 · Follow-up",
    }


def test_a_status_that_does_not_fit_beside_the_name_moves_down(theme: Theme) -> None:
    block = visit("08:00", 30, "Vogelsang, Marianne", detail="Consult", confirmed=True)
    text = BlockLayout(theme).lay_out(block, 150, 35)
    lines = {line.part: line for line in text.lines}
    assert lines["name"].text == "Vogelsang, Marianne"
    assert lines["status"].text == "CONFIRMED"
    assert lines["status"].y > lines["name"].y
    assert lines["detail"].text == "Consult"


def test_a_long_name_is_broken_between_words_where_there_is_height(theme: Theme) -> None:
    block = visit("14:00", 60, "Ibrahim, Salma", confirmed=True)
    text = BlockLayout(theme).lay_out(block, 150, 74)
    assert [line.text for line in text.lines if line.part == "name"] == ["Ibrahim,", "Salma"]


def test_a_block_beside_others_says_as_much_of_both_names_as_it_has_room_for(theme: Theme) -> None:
    for width in range(24, 70):
        text = BlockLayout(theme).lay_out(visit("14:50", 30, "Müller, Otto"), width, 35)
        names = [line.text for line in text.lines if line.part == "name"]
        assert len(names) == 2
        for shown, whole in zip(names, ("Müller", "Otto"), strict=True):
            assert shown
            assert whole.startswith(shown)


def test_one_line_is_the_name_s_first(theme: Theme) -> None:
    block = visit("13:00", 20, "Schneider, Idris")
    text = BlockLayout(theme).lay_out(block, 128, 23)
    assert [(line.part, line.text) for line in text.lines] == [("name", "Schneider, Idris")]


def test_a_status_word_shortens_the_given_name_never_the_family_name(theme: Theme) -> None:
    block = visit("13:00", 20, "Schneider, Idris", confirmed=True)
    for width in range(110, 170):
        lines = BlockLayout(theme).lay_out(block, width, 23).lines
        if any(line.part == "status" for line in lines):
            assert all(
                line.text.startswith("Schneider, I") for line in lines if line.part == "name"
            )
            return
    pytest.fail("there is never room for the word")


def test_what_has_no_room_is_left_out_whole_and_the_reason_first(theme: Theme) -> None:
    block = visit("14:50", 30, "Weissmann, Ebba", detail="Consult · chest pain", confirmed=True)
    text = BlockLayout(theme).lay_out(block, 130, 35)
    assert [line.text for line in text.lines if line.part == "detail"] == ["14:50 · Consult"]


def test_beside_a_status_too_the_reason_is_left_out_rather_than_cut(theme: Theme) -> None:
    block = visit("09:00", 30, "Xu, Fei", detail="Consult · stress ECG", status="fulfilled")
    text = BlockLayout(theme).lay_out(block, 130, 35)
    assert [line.text for line in text.lines] == ["Xu, Fei", "09:00 · Consult", "DONE"]


def test_the_kind_of_visit_is_said_before_the_time_and_before_that_it_is_booked(
    theme: Theme,
) -> None:
    layout = BlockLayout(theme)
    tall = visit("10:50", 45, "Yilmaz, Ebba", detail="Procedure · chest pain", status="arrived")
    text = layout.lay_out(tall, 95, 52)
    assert [line.text for line in text.lines if line.part == "detail"] == ["Procedure"]
    low = visit("14:10", 30, "Zimmermann, Anika", detail="Follow-up · knee")
    text = layout.lay_out(low, 98, 35)
    assert [line.text for line in text.lines if line.part != "name"] == ["Follow-up"]


def test_the_kind_of_visit_is_written_smaller_before_it_is_cut(theme: Theme) -> None:
    block = visit("09:30", 30, "Olsen, Ivan", detail="Consult · video", status="noshow")
    text = BlockLayout(theme).lay_out(block, 99, 35)
    (kind,) = (line for line in text.lines if line.part == "detail")
    assert (kind.text, kind.letters.font.pixelSize()) == ("Consult", Size.tiny)


def test_what_is_on_this_desk_only_bears_the_cloud(theme: Theme) -> None:
    layout = BlockLayout(theme)
    assert layout.lay_out(visit("09:00", synced=False), 160, 35).cloud_at is not None
    assert layout.lay_out(visit("09:00"), 160, 35).cloud_at is None
    assert layout.lay_out(visit("09:00", alert=True), 160, 35).alert_at is not None


def test_no_line_begins_or_ends_with_the_dot_between_two_parts(theme: Theme) -> None:
    letters = Letters(theme.font(Size.note, Weight.bold))
    for room in range(30, 140):
        lines = letters.wrap("Procedure · stress ECG · left", room, 9)
        assert all(line == line.strip("· ") for line in lines)


@keep_theme
@given(st.text(alphabet="abc ,-", min_size=1, max_size=60), st.integers(5, 300), st.integers(1, 4))
def test_wrapped_words_fit_and_say_the_same(theme: Theme, text: str, room: int, most: int) -> None:
    letters = Letters(theme.font(Size.note, Weight.bold))
    lines = letters.wrap(text, room, most)
    assert len(lines) <= most
    assert all(letters.width(line) <= room + 1 for line in lines)
    if lines and "…" not in lines[-1] and letters.width(text) > room:
        assert text.startswith(" ".join(lines))
