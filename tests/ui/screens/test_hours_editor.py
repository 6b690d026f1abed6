"""Laws of the editor of weekly hours: with keys alone, with the mouse, and what it would hit."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import TODAY, GreenValley, at
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.schedules.events import WeeklyHours
from vitalbridge_desktop.services.schedules.queries import ListWorkingHours, Period
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.schedules.hours_editor import HoursEditor
from vitalbridge_desktop.ui.schedules.hours_form import HoursForm
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.schedules.week_draft import DraftSpan, WeekDraft, draft_of
from vitalbridge_desktop.ui.theme import Theme

MORNING, AFTERNOON = DraftSpan(510, 720), DraftSpan(780, 990)
SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> SchedulesScreen:
    return SchedulesScreen(ui_bus, theme)


@pytest.fixture
def form(qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen) -> HoursForm:
    """Dr. Okafor's hours are open in the editor, Monday morning in hand."""
    clinic.patient("Pham", "Linh")
    clinic.visit("Pham", "Okafor", at("11:30", date(2026, 11, 30)))
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    screen.show_provider(clinic.providers["Okafor"])
    press("e")
    hours = screen.forms.hours
    qtbot.waitUntil(lambda: hours.draft().days[0] == (MORNING, AFTERNOON))
    qtbot.waitUntil(hours.editor.hasFocus)
    return hours


def pull(form: HoursForm, key: Qt.Key, held: Qt.KeyboardModifier, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(form.editor, key, held)


def periods(clinic: GreenValley, provider: str = "Okafor") -> tuple[Period, ...]:
    asked = ListWorkingHours(provider_id=clinic.providers[provider])
    return clinic.bus.ask(asked, a.context()).periods


def test_where_the_hours_are_stays_while_they_are_edited() -> None:
    there = uuid7()
    monday = WeeklyHours(weekday="mon", start=time(8), end=time(12), location_id=there)
    draft = draft_of((monday,)).moved(0, 0, 60).copied(0, (1,))
    assert [each.location_id for each in draft.weekly()] == [there, there]


def mondays(clinic: GreenValley) -> list[str]:
    return [
        f"{each.start:%H:%M}-{each.end:%H:%M}"
        for each in periods(clinic)[-1].weekly
        if each.weekday == "mon"
    ]


# ---- with keys alone -------------------------------------------------------------------------


def test_an_edge_is_pulled_and_saved_and_taken_back(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen, form: HoursForm
) -> None:
    pull(form, Qt.Key.Key_Right, SHIFT)
    assert form.draft().days[0][0] == DraftSpan(510, 735)
    with qtbot.waitSignal(screen.said) as said:
        pull(form, Qt.Key.Key_Return, CTRL)

    assert said.args[0] == "Hours saved: Dr. Okafor"
    assert mondays(clinic) == ["08:30-12:15", "13:00-16:30"]
    assert screen.week.isVisible()
    clinic.bus.undo(said.args[1], a.context())
    assert mondays(clinic) == ["08:30-12:00", "13:00-16:30"]


def test_steps_are_of_fifteen_minutes_or_of_five(form: HoursForm) -> None:
    press(".")
    pull(form, Qt.Key.Key_Left, CTRL)
    assert form.draft().days[0][0].start == 505
    press(".")
    pull(form, Qt.Key.Key_Left, CTRL)
    assert form.draft().days[0][0].start == 490


def test_both_edges_go_together_and_stop_at_the_neighbour(form: HoursForm) -> None:
    pull(form, Qt.Key.Key_Right, ALT, times=9)
    assert form.draft().days[0] == (DraftSpan(570, 780), AFTERNOON)


def test_an_edge_stops_at_the_neighbour_and_at_the_end_of_the_day(form: HoursForm) -> None:
    pull(form, Qt.Key.Key_Right, SHIFT, times=9)
    assert form.draft().days[0][0] == DraftSpan(510, 780)
    press(Qt.Key.Key_Right)
    pull(form, Qt.Key.Key_Left, CTRL, times=2)
    assert form.draft().days[0][1] == AFTERNOON
    pull(form, Qt.Key.Key_Right, SHIFT, times=40)
    assert form.draft().days[0][1] == DraftSpan(780, 1440)


def test_a_span_is_made_and_taken_away_on_a_day(form: HoursForm) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert form.editor.spoken() == "Saturday: closed"
    press(Qt.Key.Key_Return)
    assert form.draft().days[5] == (DraftSpan(480, 720),)
    assert form.editor.spoken() == "Saturday, 1 of 1: 08:00 – 12:00"
    press(Qt.Key.Key_Delete)
    assert form.draft().days[5] == ()


def test_a_day_is_copied_to_another_and_to_the_working_days(form: HoursForm) -> None:
    pull(form, Qt.Key.Key_Left, SHIFT, times=2)
    QTest.keyClick(form.editor, Qt.Key.Key_C, CTRL)
    press(*[Qt.Key.Key_Down] * 6)
    QTest.keyClick(form.editor, Qt.Key.Key_V, CTRL)
    assert form.draft().days[6] == form.draft().days[0]
    assert form.draft().days[1] == (MORNING, AFTERNOON)
    press(*[Qt.Key.Key_Up] * 6, "w")
    assert all(day == form.draft().days[0] for day in form.draft().days[:5])


def test_a_span_may_hold_in_even_weeks_alone(
    qtbot: QtBot, clinic: GreenValley, form: HoursForm
) -> None:
    press("a")
    assert form.editor.spoken() == "Monday, 1 of 2: 08:30 – 12:00, even weeks"
    with qtbot.waitSignal(form.told):
        pull(form, Qt.Key.Key_Return, CTRL)
    assert periods(clinic)[-1].weekly[0].weeks == "even"


def test_what_would_fall_out_is_told_before_it_is_saved(qtbot: QtBot, form: HoursForm) -> None:
    pull(form, Qt.Key.Key_Left, SHIFT)
    qtbot.waitUntil(lambda: "1 visit would lose its place" in form.impact.text())
    assert "Pham, Linh Mon 30 Nov 11:30" in form.impact.text()
    pull(form, Qt.Key.Key_Right, SHIFT)
    qtbot.waitUntil(lambda: form.impact.text() == "No visit would lose its place.")


def test_hours_from_a_day_on_leave_those_before_as_they_are(
    qtbot: QtBot, clinic: GreenValley, form: HoursForm
) -> None:
    press(Qt.Key.Key_Delete)
    form.valid_from.input.setFocus()
    press("1 jan 2027", Qt.Key.Key_Tab, "31.3.2027")
    assert form.valid_from.understood() == "Fri 1 Jan 2027"
    qtbot.waitUntil(lambda: form.impact.text() == "No visit would lose its place.")
    with qtbot.waitSignal(form.told):
        QTest.mouseClick(form.submit, Qt.MouseButton.LeftButton)

    before, new = periods(clinic)
    assert (before.valid_from, len(before.weekly)) == (None, 10)
    assert (new.valid_from, new.valid_to) == (date(2027, 1, 1), date(2027, 3, 31))
    assert len(new.weekly) == 9


@pytest.mark.parametrize(
    "case",
    [
        ("soon", "", "valid_from", "This is not a date."),
        ("1 jan 2027", "1 dec 2026", "valid_to", "The last day comes before the first."),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_saved(
    qtbot: QtBot, clinic: GreenValley, form: HoursForm, case: tuple[str, ...]
) -> None:
    first, last, field, says = case
    form.valid_from.input.setText(first)
    form.valid_to.input.setText(last)
    QTest.mouseClick(form.submit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(form.errors[field].isVisible)
    assert form.errors[field].text() == says
    assert len(periods(clinic)) == 1


def test_another_period_is_chosen_and_forgotten(
    qtbot: QtBot, clinic: GreenValley, screen: SchedulesScreen, form: HoursForm
) -> None:
    form.valid_from.input.setText("2027-01-01")
    with qtbot.waitSignal(form.told):
        QTest.mouseClick(form.submit, Qt.MouseButton.LeftButton)
    press("e")
    qtbot.waitUntil(lambda: form.periods.count() == 2 and form.periods.isEnabled())
    assert form.periods.currentText() == "Always"  # what holds today
    form.periods.setCurrentIndex(1)
    form.periods.activated.emit(1)
    assert form.periods.currentText() == "From 1 Jan 2027"
    with qtbot.waitSignal(screen.said) as said:
        QTest.mouseClick(form.forget, Qt.MouseButton.LeftButton)
    assert said.args[0] == "Hours forgotten: Dr. Okafor"
    assert len(periods(clinic)) == 1


def test_escape_asks_once_before_a_change_is_lost(
    clinic: GreenValley, screen: SchedulesScreen, form: HoursForm
) -> None:
    press(Qt.Key.Key_Delete, Qt.Key.Key_Escape)
    assert form.errors[""].isVisible()
    assert form.isVisible()
    press(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert screen.week.isVisible()
    assert len(periods(clinic)[0].weekly) == 10


def test_who_may_not_set_hours_is_offered_no_editor(
    qtbot: QtBot, show: Show, theme: Theme, clinic: GreenValley
) -> None:
    names = ("get-tenant", "list-providers", "staff-names", "view-schedule", "list-leave-requests")
    bus = UiBus(clinic.bus, a.actor(*names, "view-availability"), "Desk")
    screen = SchedulesScreen(bus, theme)
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    screen.week.setFocus()
    press("e", Qt.Key.Key_Return)
    assert screen.week.isVisible()
    assert not screen.doings.buttons
    bus.end()


# ---- with the mouse --------------------------------------------------------------------------


def point(editor: HoursEditor, minute: int, day: int) -> QPoint:
    """Where a minute of a day lies: seven to twenty o'clock are shown."""
    return QPoint(round(76 + (minute - 420) / (1200 - 420) * (editor.width() - 77)), 48 + day * 37)


def drag(editor: HoursEditor, start: QPoint, end: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(editor, left, pos=start)
    QTest.mouseMove(editor, (start + end) / 2)
    QTest.mouseMove(editor, end)
    QTest.mouseRelease(editor, left, pos=end)


def test_hours_are_drawn_pulled_and_moved_with_the_mouse(form: HoursForm) -> None:
    editor = form.editor
    drag(editor, point(editor, 540, 5), point(editor, 690, 5))
    assert form.draft().days[5] == (DraftSpan(540, 690),)
    drag(editor, point(editor, 688, 5), point(editor, 748, 5))
    assert form.draft().days[5] == (DraftSpan(540, 750),)
    drag(editor, point(editor, 542, 5), point(editor, 602, 5))
    assert form.draft().days[5] == (DraftSpan(600, 750),)
    drag(editor, point(editor, 660, 5), point(editor, 720, 5))
    assert form.draft().days[5] == (DraftSpan(660, 810),)


def test_what_is_drawn_over_hours_that_are_there_is_not_drawn(form: HoursForm) -> None:
    editor = form.editor
    drag(editor, point(editor, 735, 0), point(editor, 900, 0))
    assert all(span in (MORNING, AFTERNOON) or span.end <= 780 for span in form.draft().days[0])


# ---- the draft, purely -----------------------------------------------------------------------

acts = st.lists(
    st.tuples(
        st.sampled_from(["create", "start", "end", "move", "turn", "remove", "copy"]),
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
        "remove": lambda: draft.removed(day, at_span),
    }[act]()


def test_midnight_is_the_end_of_the_day() -> None:
    night = WeeklyHours(weekday="mon", start=time(20), end=time(0))
    draft = draft_of([night])
    assert draft.days[0] == (DraftSpan(1200, 1440),)
    assert draft.weekly() == (night,)
    assert TODAY.weekday() == 0
