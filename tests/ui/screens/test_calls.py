"""Laws of the list of whom to ring: one key writes down what was said, and tells it."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import TODAY, GreenValley, at
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    RescheduleAppointment,
    SetRecall,
)
from vitalbridge_desktop.services.appointments.queries import (
    Contact,
    GetAppointment,
    ListContacts,
)
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.waitlist.waitlist_screen import WaitlistScreen

TOMORROW = date(2026, 11, 24)


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> WaitlistScreen:
    return WaitlistScreen(ui_bus, theme)


@pytest.fixture
def to_ring(clinic: GreenValley) -> dict[str, UUID]:
    """Berg's visit was moved, Okoye is due, Pham has not confirmed; the visits by name."""
    for family, born in (("Berg", 1979), ("Pham", 1988), ("Okoye", 1961)):
        clinic.patient(family, "Ada", date(born, 3, 3), phone=f"030 555{born}")
    visits = {
        "Berg": clinic.visit("Berg", "Okafor", at("09:00", TOMORROW)),
        "Pham": clinic.visit("Pham", "Okafor", at("14:00", TOMORROW)),
    }
    clinic.do(RescheduleAppointment(appointment_id=visits["Berg"], start=at("11:00", TOMORROW)))
    clinic.do(SetRecall(patient_id=clinic.patients["Okoye"], due=TODAY, reason="Vaccine"))
    return visits


def opened(qtbot: QtBot, show: Show, screen: WaitlistScreen, *wanted: str) -> None:
    show(screen)
    press(Qt.Key.Key_R)
    qtbot.waitUntil(lambda: names(screen) == list(wanted))
    qtbot.waitUntil(screen.calls.table.hasFocus)


def names(screen: WaitlistScreen) -> list[str]:
    return [each.patient.partition(",")[0] for each in screen.calls.table.rows()]


def said_to(clinic: GreenValley, patient: str) -> list[Contact]:
    asked = ListContacts(patient_id=clinic.patients[patient])
    return list(clinic.bus.ask(asked, a.context()).contacts)


def test_news_of_visits_stand_first_then_recalls_then_who_is_to_confirm(
    qtbot: QtBot, show: Show, to_ring: dict[str, UUID], screen: WaitlistScreen
) -> None:
    del to_ring
    opened(qtbot, show, screen, "Berg", "Okoye", "Pham")
    model = screen.calls.table.model()
    row = [model.index(0, column).data() for column in range(5)]
    assert row[:3] == ["Moved", "Berg, Ada", "030\u00a05551979"]
    assert screen.calls.groups.words() == ["All 3", "To tell 1", "Recalls 1", "To confirm 1"]


def test_one_key_writes_down_what_came_of_it_and_the_next_one_is_chosen(
    qtbot: QtBot, show: Show, clinic: GreenValley, to_ring: dict[str, UUID],
    screen: WaitlistScreen,
) -> None:  # fmt: skip
    opened(qtbot, show, screen, "Berg", "Okoye", "Pham")
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_1)

    qtbot.waitUntil(lambda: names(screen) == ["Okoye", "Pham"])
    assert said.args[0] == "Berg, Ada was reached"
    (contact,) = said_to(clinic, "Berg")
    assert (contact.channel, contact.outcome) == ("phone", "reached")
    assert contact.appointment_id == to_ring["Berg"]
    assert QApplication.focusWidget() is screen.calls.table

    clinic.bus.undo(said.args[1], a.context())
    qtbot.waitUntil(lambda: names(screen) == ["Berg", "Okoye", "Pham"])


def test_who_does_not_answer_stays_and_the_list_says_how_often_it_was_tried(
    qtbot: QtBot, show: Show, to_ring: dict[str, UUID], screen: WaitlistScreen
) -> None:
    del to_ring
    opened(qtbot, show, screen, "Berg", "Okoye", "Pham")
    press(Qt.Key.Key_3)
    tried = screen.calls.table.model()
    qtbot.waitUntil(lambda: tried.index(0, 4).data() == "1× · no answer")
    assert names(screen) == ["Berg", "Okoye", "Pham"]
    facts = {line.what: line.how for line in screen.call_panel.facts.lines()}
    assert facts["Last contact"] == "Today 10:00 · no answer"


def test_a_note_is_kept_with_the_contact_and_never_carried_over_to_another(
    qtbot: QtBot, show: Show, clinic: GreenValley, to_ring: dict[str, UUID],
    screen: WaitlistScreen,
) -> None:  # fmt: skip
    del to_ring
    opened(qtbot, show, screen, "Berg", "Okoye", "Pham")
    press(Qt.Key.Key_T, "Rings back at 4", Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.calls.table
    press(Qt.Key.Key_Down)
    assert screen.call_panel.note() is None

    press(Qt.Key.Key_T, "Wants a morning", Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.said):
        press(Qt.Key.Key_2)
    assert [each.note for each in said_to(clinic, "Okoye")] == ["Wants a morning"]
    assert said_to(clinic, "Berg") == []


def test_who_will_come_is_confirmed_by_one_key(
    qtbot: QtBot, show: Show, clinic: GreenValley, to_ring: dict[str, UUID],
    screen: WaitlistScreen,
) -> None:  # fmt: skip
    opened(qtbot, show, screen, "Berg", "Okoye", "Pham")
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_C)

    qtbot.waitUntil(lambda: names(screen) == ["Berg", "Okoye"])
    asked = GetAppointment(appointment_id=to_ring["Pham"])
    qtbot.waitUntil(lambda: clinic.bus.ask(asked, a.context()).confirmed)
    assert [each.outcome for each in said_to(clinic, "Pham")] == ["reached"]


def test_a_recall_that_is_not_needed_goes_by_a_key_and_comes_back(
    qtbot: QtBot, show: Show, clinic: GreenValley, to_ring: dict[str, UUID],
    screen: WaitlistScreen,
) -> None:  # fmt: skip
    del to_ring
    opened(qtbot, show, screen, "Berg", "Okoye", "Pham")
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_X)
    assert said.args[0] == "Okoye, Ada need not be asked to come"
    qtbot.waitUntil(lambda: names(screen) == ["Berg", "Pham"])
    clinic.bus.undo(said.args[1], a.context())
    qtbot.waitUntil(lambda: names(screen) == ["Berg", "Okoye", "Pham"])


def test_the_groups_are_walked_by_a_key_and_an_empty_one_says_so(
    qtbot: QtBot, show: Show, clinic: GreenValley, to_ring: dict[str, UUID],
    screen: WaitlistScreen,
) -> None:  # fmt: skip
    clinic.do(CancelAppointment(appointment_id=to_ring["Pham"], reason="Okafor is ill"))
    opened(qtbot, show, screen, "Berg", "Pham", "Okoye")
    press(Qt.Key.Key_F)
    assert names(screen) == ["Berg", "Pham"]
    press(Qt.Key.Key_F)
    assert names(screen) == ["Okoye"]
    press(Qt.Key.Key_F)
    assert screen.calls.empty_words().startswith("Nobody of these has to be rung.")
    press(Qt.Key.Key_F)
    assert names(screen) == ["Berg", "Pham", "Okoye"]
    assert QApplication.focusWidget() is screen.calls.table


def test_from_a_call_one_goes_on_to_the_day_the_record_or_a_booking(
    qtbot: QtBot, show: Show, clinic: GreenValley, to_ring: dict[str, UUID],
    screen: WaitlistScreen,
) -> None:  # fmt: skip
    del to_ring
    opened(qtbot, show, screen, "Berg", "Okoye", "Pham")
    with qtbot.waitSignal(screen.day_asked) as day:
        press(Qt.Key.Key_D)
    assert day.args == [TOMORROW]
    with qtbot.waitSignal(screen.record_asked) as record:
        press(Qt.Key.Key_Return)
    assert record.args == [clinic.patients["Berg"]]
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.booking_asked) as booking:
        press(Qt.Key.Key_B)
    assert booking.args == [clinic.patients["Okoye"]]


def test_where_everybody_knows_the_list_says_so(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: WaitlistScreen
) -> None:
    del clinic
    show(screen)
    press(Qt.Key.Key_R)
    qtbot.waitUntil(lambda: screen.calls.empty_words().startswith("Everyone knows"))
