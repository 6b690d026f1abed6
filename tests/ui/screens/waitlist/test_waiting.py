"""Who waits, where they fit, and what a key does for them."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press, readers_held
from tests.ui.screens.green_valley import TODAY, GreenValley, at
from tests.ui.screens.waitlist.conftest import TOMORROW, join, names, opened, visits, waiting
from vitalbridge_desktop.services.appointments.commands import (
    HoldSlot,
    LeaveWaitlist,
)
from vitalbridge_desktop.ui.waitlist.waitlist_screen import WaitlistScreen


def waiting_id(screen: WaitlistScreen) -> UUID:
    entry = screen.waiting.current()
    assert entry is not None
    return entry.id


def cells(screen: WaitlistScreen, row: int) -> list[str]:
    model = screen.waiting.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


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
    assert facts["Phone"] == "030\u00a01961"
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
