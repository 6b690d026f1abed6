"""Laws of the waitlist's screen: who waits is given a time by a key, and it can be taken back."""

from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press, readers_held
from tests.ui.screens.green_valley import NOW, TODAY, GreenValley, at
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    HoldSlot,
    JoinWaitlist,
    LeaveWaitlist,
)
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    ListWaitlist,
    UpcomingAppointments,
    WaitlistEntry,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.waitlist.typed_time import typed_time
from vitalbridge_desktop.ui.waitlist.waitlist_screen import WaitlistScreen

TOMORROW = date(2026, 11, 24)


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> WaitlistScreen:
    return WaitlistScreen(ui_bus, theme)


@pytest.fixture
def three_wait(clinic: GreenValley) -> GreenValley:
    """Berg waits longest, Pham most urgently, Okoye for mornings with Dr. Lindqvist."""
    for family, born in (("Berg", 1979), ("Pham", 1988), ("Okoye", 1961)):
        clinic.patient(family, "Ada", date(born, 3, 3), phone=f"+49 30 {born}")
    join(clinic, "Berg", since=NOW - timedelta(days=12))
    join(clinic, "Pham", urgency="urgent", note="Rings back")
    lindqvist = clinic.providers["Lindqvist"]
    join(clinic, "Okoye", provider_ids=(lindqvist,), weekdays=("tue",), to_time=time(12))
    return clinic


def join(clinic: GreenValley, patient: str, **wishes: Any) -> UUID:
    return clinic.do(
        JoinWaitlist(patient_id=clinic.patients[patient], visit_type_id=clinic.consult, **wishes)
    )


def names(screen: WaitlistScreen) -> list[str]:
    return [each.patient.partition(",")[0] for each in screen.waiting.table.rows()]


def waiting(clinic: GreenValley) -> dict[str, WaitlistEntry]:
    found = clinic.bus.ask(ListWaitlist(at=NOW), a.context()).entries
    return {each.patient.partition(",")[0]: each for each in found}


def visits(clinic: GreenValley, patient: str) -> list[Appointment]:
    asked = UpcomingAppointments(patient_id=clinic.patients[patient], after=NOW)
    return list(clinic.bus.ask(asked, a.context()).appointments)


def waiting_id(screen: WaitlistScreen) -> UUID:
    entry = screen.waiting.current()
    assert entry is not None
    return entry.id


def cells(screen: WaitlistScreen, row: int) -> list[str]:
    model = screen.waiting.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def opened(qtbot: QtBot, show: Show, screen: WaitlistScreen, *wanted: str) -> None:
    """The screen is there, and so are the times that fit who is chosen."""
    show(screen)
    qtbot.waitUntil(lambda: names(screen) == list(wanted))
    qtbot.waitUntil(lambda: bool(screen.panel.times()))


# ---- who waits ---------------------------------------------------------------------------------


def test_the_most_urgent_stands_first_then_who_has_waited_longest(
    qtbot: QtBot, show: Show, three_wait: GreenValley, screen: WaitlistScreen
) -> None:
    del three_wait
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye")

    assert QApplication.focusWidget() is screen.waiting.table
    assert cells(screen, 1) == [
        "Routine", "Berg, Ada", "Consult · 30 min", "anyone", "any time", "12 days",
    ]  # fmt: skip
    wishes = ["Dr. Lindqvist", "Tue · before 12:00", "since today"]
    qtbot.waitUntil(lambda: cells(screen, 2)[3:] == wishes)


def test_the_panel_says_what_is_wished_for_and_where_it_fits(
    qtbot: QtBot, show: Show, three_wait: GreenValley, screen: WaitlistScreen
) -> None:
    del three_wait
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye")
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)

    qtbot.waitUntil(lambda: screen.panel.words()[:1] == ["Tomorrow 08:30 · Dr. Lindqvist"])
    facts = {line.what: line.how for line in screen.panel.facts.lines()}
    assert facts["With"] == "Dr. Lindqvist"
    assert facts["Phone"] == "030 1961"
    assert all("Tue" in words or "Tomorrow" in words or "Dec" in words
               for words in screen.panel.words())  # fmt: skip


def test_where_nobody_waits_the_screen_says_how_to_let_somebody(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    del clinic
    show(screen)
    qtbot.waitUntil(lambda: screen.waiting.empty_words().startswith("Nobody waits for a time."))
    assert screen.waiting.table.isHidden()


def test_where_no_time_fits_the_panel_says_so(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    clinic.patient("Berg")
    join(clinic, "Berg", weekdays=("sun",))
    show(screen)
    qtbot.waitUntil(lambda: screen.panel.note().startswith("No free time meets these wishes"))
    press(Qt.Key.Key_B)
    assert visits(clinic, "Berg") == []


# ---- one key -----------------------------------------------------------------------------------


def test_one_key_books_the_first_time_that_fits_and_it_can_be_taken_back(
    qtbot: QtBot, show: Show, three_wait: GreenValley, screen: WaitlistScreen
) -> None:
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye")
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_B)

    qtbot.waitUntil(lambda: names(screen) == ["Berg", "Okoye"])
    (visit,) = visits(three_wait, "Pham")
    assert visit.start.replace(tzinfo=None) == at("10:10")
    assert said.args[0].startswith("Booked Pham, Ada: today 10:10 with Dr. ")

    three_wait.bus.undo(said.args[1], a.context())
    qtbot.waitUntil(lambda: names(screen) == ["Pham", "Berg", "Okoye"])
    assert visits(three_wait, "Pham") == []


def test_a_number_keeps_a_time_and_b_books_it(
    qtbot: QtBot, show: Show, three_wait: GreenValley, screen: WaitlistScreen
) -> None:
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye")
    provider_id, start = screen.panel.times()[2]
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_3)
    assert said.args[0].startswith("Kept for Pham, Ada: ")
    assert said.args[1] is None  # what passes by itself is no step to take back

    qtbot.waitUntil(lambda: cells(screen, 0)[-1] == "until 10:10")
    qtbot.waitUntil(screen.panel.kept.isVisible)
    with qtbot.waitSignal(screen.said):
        press(Qt.Key.Key_B)
    (visit,) = visits(three_wait, "Pham")
    assert (visit.provider_id, visit.start) == (provider_id, start)
    assert "Pham" not in waiting(three_wait)


def test_a_kept_time_is_let_go_by_a_key(
    qtbot: QtBot, show: Show, three_wait: GreenValley, screen: WaitlistScreen
) -> None:
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye")
    press(Qt.Key.Key_1)
    qtbot.waitUntil(screen.panel.kept.isVisible)
    press(Qt.Key.Key_Z)

    qtbot.waitUntil(lambda: screen.panel.kept.isHidden())
    assert waiting(three_wait)["Pham"].offer is None


def test_a_kept_time_that_runs_out_is_shown_as_free_without_a_key(
    qtbot: QtBot, show: Show, three_wait: GreenValley, screen: WaitlistScreen
) -> None:
    entry = waiting(three_wait)["Pham"].id
    okafor, start = three_wait.providers["Okafor"], at("11:00")
    three_wait.do(
        HoldSlot(
            provider_id=okafor, start=start, minutes=30, waitlist_entry_id=entry, until_minutes=1
        )
    )
    three_wait.pass_time(seconds=59)
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye")
    qtbot.waitUntil(screen.panel.kept.isVisible)
    three_wait.pass_time(seconds=1)

    qtbot.waitUntil(screen.panel.kept.isHidden)


def test_who_wants_to_come_earlier_is_moved_and_not_booked_twice(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    clinic.patient("Berg")
    visit = clinic.visit("Berg", "Okafor", at("14:00", TOMORROW))
    join(clinic, "Berg", appointment_id=visit)
    opened(qtbot, show, screen, "Berg")
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_B)

    (moved,) = visits(clinic, "Berg")
    assert moved.id == visit
    assert moved.start.date() == TODAY
    assert said.args[0].startswith("Berg, Ada comes earlier: today ")


def test_x_takes_off_the_list_and_it_can_be_taken_back(
    qtbot: QtBot, show: Show, three_wait: GreenValley, screen: WaitlistScreen
) -> None:
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye")
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_X)

    qtbot.waitUntil(lambda: names(screen) == ["Berg", "Okoye"])
    assert said.args[0] == "Pham, Ada waits no longer"
    three_wait.bus.undo(said.args[1], a.context())
    assert "Pham" in waiting(three_wait)


def test_who_has_left_meanwhile_is_refused_in_words_and_nothing_is_written(
    qtbot: QtBot, show: Show, three_wait: GreenValley, screen: WaitlistScreen
) -> None:
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye")
    gate = readers_held(three_wait.bus.store)  # the news has not reached the screen
    three_wait.do(LeaveWaitlist(waitlist_entry_id=waiting_id(screen)))
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_B)
    gate.set()

    assert said.args == ["This patient waits no longer.", None]
    assert visits(three_wait, "Pham") == []


# ---- what came free ----------------------------------------------------------------------------


@pytest.fixture
def came_free(three_wait: GreenValley) -> datetime:
    """Diaz calls off tomorrow's visit at nine with Dr. Lindqvist."""
    three_wait.patient("Diaz")
    start = at("09:00", TOMORROW)
    visit = three_wait.visit("Diaz", "Lindqvist", start)
    three_wait.do(CancelAppointment(appointment_id=visit, reason="Patient called off"))
    return start


def test_a_cancelled_time_is_filled_from_the_waitlist_in_two_keys(
    qtbot: QtBot, show: Show, three_wait: GreenValley, came_free: datetime, screen: WaitlistScreen
) -> None:
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye")
    qtbot.waitUntil(
        lambda: screen.waiting.freed.words() == ["Tomorrow 09:00 · Dr. Lindqvist · 3 wait"]
    )
    press(Qt.Key.Key_F)
    qtbot.waitUntil(lambda: screen.panel.words()[:1] == ["Tomorrow 09:00 · Dr. Lindqvist"])
    with qtbot.waitSignal(screen.said):
        press(Qt.Key.Key_B)

    (visit,) = visits(three_wait, "Pham")
    assert visit.start.replace(tzinfo=None) == came_free
    qtbot.waitUntil(lambda: screen.waiting.freed.isHidden())
    qtbot.waitUntil(lambda: names(screen) == ["Berg", "Okoye"])
    assert QApplication.focusWidget() is screen.waiting.table


def test_escape_shows_all_who_wait_again(
    qtbot: QtBot, show: Show, three_wait: GreenValley, came_free: datetime, screen: WaitlistScreen
) -> None:
    del came_free
    join(three_wait, "Diaz", weekdays=("fri",))
    opened(qtbot, show, screen, "Pham", "Berg", "Okoye", "Diaz")
    qtbot.waitUntil(lambda: bool(screen.waiting.freed.words()))
    press(Qt.Key.Key_F)
    qtbot.waitUntil(lambda: names(screen) == ["Pham", "Berg", "Okoye"])
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: names(screen) == ["Pham", "Berg", "Okoye", "Diaz"])


# ---- joining -----------------------------------------------------------------------------------


def test_somebody_is_let_wait_by_keyboard_with_all_their_wishes(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    clinic.patient("Berg", "Maja")
    show(screen)
    press(Qt.Key.Key_J)
    assert screen.joining()
    press("berg")
    qtbot.waitUntil(screen.form.patient.list.isVisible)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.form.patient.patient_id() is not None)
    screen.form.from_time.input.setFocus()
    press("9", Qt.Key.Key_Tab, "12.30", Qt.Key.Key_Tab, "tomorrow", Qt.Key.Key_Tab, "24.12.2026")
    press(Qt.Key.Key_Tab, "Prefers Ms Lindqvist")
    screen.form.days[1].setFocus()
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_Return)

    assert said.args[0] == "Berg, Maja waits"
    entry = waiting(clinic)["Berg"]
    assert (entry.from_time, entry.to_time) == ("09:00", "12:30")
    assert (entry.earliest, entry.latest) == (TOMORROW, date(2026, 12, 24))
    assert (entry.weekdays, entry.note) == (("tue",), "Prefers Ms Lindqvist")
    qtbot.waitUntil(lambda: names(screen) == ["Berg"])
    clinic.bus.undo(said.args[1], a.context())
    assert waiting(clinic) == {}


def test_wishes_that_cannot_be_understood_are_marked_and_nobody_waits(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    clinic.patient("Berg")
    show(screen)
    screen.begin_joining(clinic.patients["Berg"])
    qtbot.waitUntil(lambda: screen.form.patient.patient_id() is not None)
    screen.form.from_time.input.setFocus()
    press("25", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "whenever", Qt.Key.Key_Return)

    assert screen.form.errors["from_time"].text() == "This is no time of day."
    assert screen.form.errors["earliest"].text() == "This is not a date."
    assert QApplication.focusWidget() is screen.form.from_time.input
    assert waiting(clinic) == {}


def test_a_last_day_before_the_first_is_refused_at_its_field(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    clinic.patient("Berg")
    show(screen)
    screen.begin_joining(clinic.patients["Berg"])
    qtbot.waitUntil(lambda: screen.form.patient.patient_id() is not None)
    screen.form.earliest.input.setFocus()
    press("2026-12-10", Qt.Key.Key_Tab, "2026-12-01", Qt.Key.Key_Return)
    error = screen.form.errors["latest"]
    qtbot.waitUntil(error.isVisible)
    assert error.text() == "The last day comes before the first."
    assert waiting(clinic) == {}


def test_without_a_patient_nobody_waits(
    show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    show(screen)
    press(Qt.Key.Key_J)
    screen.form.note.input.setFocus()
    press(Qt.Key.Key_Return)
    assert screen.form.errors["patient_id"].text() == "This is needed."
    assert QApplication.focusWidget() is screen.form.patient
    assert waiting(clinic) == {}
    press(Qt.Key.Key_Escape)
    assert not screen.joining()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("9", time(9)),
        ("9:30", time(9, 30)),
        ("0930", time(9, 30)),
        ("16.15", time(16, 15)),
        ("3pm", time(15)),
        ("12 am", time(0)),
        ("25", None),
        ("9:75", None),
        ("13pm", None),
        ("noon", None),
    ],
)
def test_a_time_of_day_is_understood_as_it_is_typed(text: str, meant: time | None) -> None:
    assert typed_time(text) == meant
