"""Laws of where hours are: by key, by list, as they are drawn; and of the mirrored week."""

from collections.abc import Iterator
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import GreenValley, at
from tests.ui.screens.hours_editor.test_mouse import drag
from vitalbridge_desktop.services.schedules.commands import SetWorkingHours
from vitalbridge_desktop.services.schedules.events import WeeklyHours
from vitalbridge_desktop.services.schedules.queries import ListWorkingHours
from vitalbridge_desktop.services.tenants.commands import AddLocation
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.schedules.hours_form import HoursForm
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.schedules.week_draft import DraftSpan
from vitalbridge_desktop.ui.schedules.week_grid import NAMES
from vitalbridge_desktop.ui.theme import Theme

LEFT, RIGHT, CTRL = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> SchedulesScreen:
    return SchedulesScreen(ui_bus, theme)


@pytest.fixture
def places(clinic: GreenValley) -> tuple[UUID, UUID]:
    """The clinic sees patients in two places."""
    hill, lake = (
        clinic.bus.dispatch(AddLocation(name=name), a.context()).id
        for name in ("Hillside", "Lakeside")
    )
    return hill, lake


def opened(qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen) -> HoursForm:
    """Dr. Okafor's hours are open in the editor, Monday morning in hand."""
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    screen.show_provider(clinic.providers["Okafor"])
    press("e")
    hours = screen.forms.hours
    qtbot.waitUntil(lambda: len(hours.draft().days[0]) == 2)
    qtbot.waitUntil(hours.editor.hasFocus)
    return hours


def test_hours_are_opened_as_they_are_and_hit_nobody_until_they_are_changed(
    qtbot: QtBot,
    show: Show,
    clinic: GreenValley,
    screen: SchedulesScreen,
    places: tuple[UUID, UUID],
) -> None:
    spans = ((time(8, 30), time(12)), (time(13), time(16, 30)))
    weekly = tuple(
        WeeklyHours(weekday="mon", start=start, end=end, location_id=places[0])
        for start, end in spans
    )
    whose, since = clinic.providers["Okafor"], date(2026, 9, 1)
    said = SetWorkingHours(provider_id=whose, weekly=weekly, valid_from=since)
    clinic.bus.dispatch(said, a.context())
    clinic.patient("Pham", "Linh")
    clinic.visit("Pham", "Okafor", at("11:30", date(2026, 11, 30)))
    form = opened(qtbot, show, clinic, screen)
    qtbot.waitUntil(lambda: form.where.list.currentText() == "Hillside")
    qtbot.waitUntil(lambda: form.bus.awaited == 0)
    assert form.impact.text() == ""
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Pham, Linh" in form.impact.text())


def stored(clinic: GreenValley) -> list[UUID | None]:
    """Where Dr. Okafor is on Mondays."""
    asked = ListWorkingHours(provider_id=clinic.providers["Okafor"])
    weekly = clinic.bus.ask(asked, a.context()).periods[-1].weekly
    return [each.location_id for each in weekly if each.weekday == "mon"]


def test_a_span_goes_from_place_to_place_with_a_key_and_is_saved_and_shown_and_taken_back(
    qtbot: QtBot,
    show: Show,
    clinic: GreenValley,
    screen: SchedulesScreen,
    places: tuple[UUID, UUID],
) -> None:
    form = opened(qtbot, show, clinic, screen)
    qtbot.waitUntil(form.where.isVisible)
    assert form.where.list.currentText() == "Anywhere"
    press("l", "l")
    assert form.editor.spoken() == "Monday, 1 of 2: 08:30 – 12:00, Lakeside"
    assert form.where.list.currentText() == "Lakeside"
    with qtbot.waitSignal(screen.said) as said:
        QTest.keyClick(form.editor, Qt.Key.Key_Return, CTRL)
    assert stored(clinic) == [places[1], None]
    qtbot.waitUntil(lambda: "Monday: 08:30 – 12:00, Lakeside" in screen.week.spoken())
    assert said.args is not None
    clinic.bus.undo(said.args[1], a.context())
    assert stored(clinic) == [None, None]


def test_what_is_drawn_is_where_the_list_says(
    qtbot: QtBot,
    show: Show,
    clinic: GreenValley,
    screen: SchedulesScreen,
    places: tuple[UUID, UUID],
) -> None:
    form = opened(qtbot, show, clinic, screen)
    qtbot.waitUntil(form.where.isVisible)
    press(*[Qt.Key.Key_Down] * 5)
    form.where.list.setFocus()
    press("h")  # as lists are chosen from
    assert form.where.list.currentText() == "Hillside"
    editor = form.editor
    drag(editor, point(editor.width(), 540, 5), point(editor.width(), 690, 5))
    assert form.draft().days[5] == (DraftSpan(540, 690, "every", places[0]),)


@pytest.mark.usefixtures("places")
def test_a_change_of_place_alone_is_not_left_without_a_word(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    form = opened(qtbot, show, clinic, screen)
    qtbot.waitUntil(form.where.isVisible)
    press("l", Qt.Key.Key_Escape)
    assert form.errors[""].isVisible()
    assert form.isVisible()


def test_where_there_is_one_place_nothing_is_asked(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    form = opened(qtbot, show, clinic, screen)
    assert not form.where.isVisible()
    press("l")
    assert form.draft().days[0][0].location_id is None


# ---- read from the right -----------------------------------------------------------------------


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def point(width: int, minute: int, day: int, *, mirrored: bool = False) -> QPoint:
    """Where a minute of a day lies: seven to twenty o'clock are shown."""
    along = round(NAMES + (minute - 420) / (1200 - 420) * (width - NAMES - 1))
    return QPoint(width - along if mirrored else along, 48 + day * 37)


@pytest.mark.usefixtures("mirrored")
def test_in_a_mirrored_window_the_day_goes_from_the_right_to_the_left(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    form = opened(qtbot, show, clinic, screen)
    editor, wide = form.editor, form.editor.width()
    drag(
        editor,
        point(wide, 540, 5, mirrored=True),
        point(wide, 690, 5, mirrored=True),
    )
    assert form.draft().days[5] == (DraftSpan(540, 690),)
    drag(editor, point(wide, 688, 5, mirrored=True), point(wide, 748, 5, mirrored=True))
    assert form.draft().days[5] == (DraftSpan(540, 750),)
    drag(editor, point(wide, 542, 5, mirrored=True), point(wide, 602, 5, mirrored=True))
    assert form.draft().days[5] == (DraftSpan(600, 750),)
    QTest.keyClick(editor, LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert form.draft().days[5] == (DraftSpan(600, 765),)
    QTest.keyClick(editor, RIGHT, Qt.KeyboardModifier.AltModifier)
    assert form.draft().days[5] == (DraftSpan(585, 750),)


@pytest.mark.usefixtures("mirrored")
def test_in_a_mirrored_window_the_next_week_lies_to_the_left(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    screen.show_provider(clinic.providers["Okafor"])
    screen.week.setFocus()
    before = screen.week.picture().monday
    press(LEFT)
    qtbot.waitUntil(lambda: screen.week.picture().monday > before)
    press(RIGHT, RIGHT)
    qtbot.waitUntil(lambda: screen.week.picture().monday < before)
    assert isinstance(before, date)
