"""The week of a provider: hours, leave, blocks and holidays."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import TODAY, GreenValley, at
from vitalbridge_desktop.services.schedules.commands import AddScheduleException, SetWorkingHours
from vitalbridge_desktop.services.schedules.events import DayHours, WeeklyHours
from vitalbridge_desktop.services.schedules.queries import ScheduleSpan
from vitalbridge_desktop.services.tenants.commands import AddRoom, Holiday, SetHolidays
from vitalbridge_desktop.ui.schedules.schedules_screen import SchedulesScreen
from vitalbridge_desktop.ui.schedules.week_picture import Bar, monday_of, picture_of

BERLIN = ZoneInfo("Europe/Berlin")


def test_the_week_shows_hours_leave_blocks_and_holidays(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    clinic.leave("Okafor", date(2026, 11, 25), date(2026, 11, 25), approved=True)
    clinic.block("Okafor", at("15:00", date(2026, 11, 26)), at("16:00", date(2026, 11, 26)))
    clinic.do(SetHolidays(holidays=(Holiday(day=date(2026, 11, 27), name="Founders’ Day"),)))
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    screen.show_provider(clinic.providers["Okafor"])

    hours = (Bar(510, 720, "open"), Bar(780, 990, "open"))
    qtbot.waitUntil(lambda: screen.week.picture().days[2] == (*hours, Bar(0, 1440, "leave")))
    days = screen.week.picture().days
    assert days[0] == hours
    assert days[3] == (*hours, Bar(900, 960, "block", "Team meeting"))
    assert days[4] == (*hours, Bar(0, 1440, "holiday", "Founders’ Day"))
    assert days[5] == ()
    assert "Thursday: 08:30 – 12:00, 13:00 – 16:30, Team meeting" in screen.week.spoken()
    assert screen.note().startswith("23 – 29 Nov · 20 h")


def test_the_arrows_lead_to_other_weeks(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    del clinic
    show(screen)
    qtbot.waitUntil(lambda: screen.note().startswith("23 – 29 Nov"))
    screen.week.setFocus()
    press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: screen.note().startswith("30 Nov – 6 Dec"))
    press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: screen.note().startswith("23 – 29 Nov"))


def test_with_many_providers_one_is_found_by_typing_and_no_shortcut_takes_the_letters(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    for number in range(10):
        clinic.provider(f"Abel{number}", title=None, given="Zoe")
    clinic.provider("Lund", title=None, given="Ada")
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    screen.tabs.focus()
    press("A.")

    assert screen.tabs.current() == clinic.providers["Lund"]
    assert screen.form.isHidden()


def test_coming_up_names_leave_blocks_and_holidays_the_nearest_first(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    for provider in ("Okafor", "Lindqvist"):
        clinic.block(provider, at("15:00", date(2026, 11, 26)), at("16:00", date(2026, 11, 26)))
    clinic.leave("Okafor", date(2026, 11, 24), date(2026, 11, 25), approved=True)
    closed = (
        (10, 6, "Too late"),
        (1, 1, "New Year"),
        (12, 26, "Boxing Day"),
        (12, 25, "Christmas"),
    )
    days = tuple(
        Holiday(day=date(2027 if month < 11 else 2026, month, day), name=name)
        for month, day, name in closed
    )
    clinic.do(SetHolidays(holidays=days))
    extra = (DayHours(start=time(9), end=time(12)),)
    clinic.do(
        AddScheduleException(
            provider_id=clinic.providers["Okafor"], day=date(2026, 12, 5), hours=extra,
            label="Vaccination", extra=True,
        )
    )  # fmt: skip
    show(screen)

    expected = [
        ("24 – 25 Nov", "Dr. Okafor on leave"),
        ("Thu 26 Nov 15:00", "Team meeting · everyone\u00a0blocked"),
        ("Sat 5 Dec 09:00 – 12:00", "Extra hours · Dr.\u00a0Okafor"),
        ("25 – 26 Dec", "Holidays · closed"),
        ("Fri 1 Jan", "New Year · closed"),
    ]
    qtbot.waitUntil(lambda: [tuple(x)[:2] for x in screen.coming_up.lines()] == expected)


def test_the_panel_says_how_full_the_week_is(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    clinic.patient("Pham", "Linh")
    for day in range(4, 0, -1):
        for start in ("08:30", "09:00", "09:30", "10:00"):
            clinic.visit("Pham", "Lindqvist", at(start, TODAY + timedelta(days=day)))
    show(screen)

    week = ("This week", "35 h · 22% booked")
    qtbot.waitUntil(lambda: week in [tuple(each)[:2] for each in screen.panel.lines()])


def test_hours_say_in_which_weeks_and_since_when_and_the_panel_where_and_how_much_leave(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: SchedulesScreen
) -> None:
    okafor, monday = clinic.providers["Okafor"], date(2026, 11, 23)
    assert monday.isocalendar().week == 48
    weekly = (
        WeeklyHours(weekday="tue", start=time(8), end=time(12)),
        WeeklyHours(weekday="fri", start=time(8, 30), end=time(14), weeks="even"),
    )
    since = date(2026, 9, 1)
    clinic.do(SetWorkingHours(provider_id=okafor, weekly=weekly, valid_from=since))
    room = clinic.do(AddRoom(name="Room 2", equipment=("ECG",)))
    clinic.patient("Pham", "Linh")
    clinic.visit("Pham", "Okafor", at("09:00", date(2026, 11, 24)), room_id=room)
    clinic.leave("Okafor", date(2026, 10, 5), date(2026, 10, 13), approved=True)
    show(screen)
    qtbot.waitUntil(lambda: screen.tabs.current() is not None)
    screen.show_provider(okafor)

    valid = "23 – 29 Nov · 9.5 h · valid from 1 Sep 2026, no end · ← → other weeks"
    qtbot.waitUntil(lambda: screen.note() == valid)
    assert "Friday: 08:30 – 14:00, even weeks;" in screen.week.spoken()
    taken, rooms = ("Leave taken 2026", "2 days"), [("Tue", "Room 2 · ECG")]
    qtbot.waitUntil(lambda: taken in [tuple(each)[:2] for each in screen.panel.lines()])
    qtbot.waitUntil(lambda: [tuple(each)[:2] for each in screen.panel.rooms.lines()] == rooms)


def test_a_week_is_cut_into_days_by_the_clock_on_the_wall() -> None:
    """On the night of 25 October the clocks go back; leave over it covers both days."""
    start = datetime(2026, 10, 24, 20, tzinfo=BERLIN)
    end = datetime(2026, 10, 25, 12, tzinfo=BERLIN)
    week = picture_of(monday_of(date(2026, 10, 25)), [ScheduleSpan(start, end, "leave", "")])

    assert week.days[5] == (Bar(1200, 1440, "leave"),)
    assert week.days[6] == (Bar(0, 720, "leave"),)


def test_hours_before_seven_and_until_midnight_are_in_the_picture() -> None:
    monday = date(2026, 11, 23)
    start = datetime(2026, 11, 23, 5, 30, tzinfo=BERLIN)
    end = datetime(2026, 11, 24, tzinfo=BERLIN)
    week = picture_of(monday, [ScheduleSpan(start, end, "open", "")])

    assert week.days[0] == (Bar(330, 1440, "open"),)
    assert week.days[1] == ()
    assert (week.first, week.last) == (300, 1440)
