"""The visits that a leave hits: one card, one plan, one key."""

from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.attention.conftest import TUESDAY, Enter, start_of, visit
from tests.ui.screens.conftest import press, readers_held
from tests.ui.screens.green_valley import GreenValley, at
from vitalbridge_desktop.kernel.time import plus_days
from vitalbridge_desktop.services.cases.queries import AttentionItem
from vitalbridge_desktop.services.schedules.queries import Slot
from vitalbridge_desktop.ui.cases.attention_screen import AttentionScreen
from vitalbridge_desktop.ui.cases.decisions import decisions
from vitalbridge_desktop.ui.cases.leave_hits_card import LeaveHitsCard
from vitalbridge_desktop.ui.cases.openings import spread


def leave_card(screen: AttentionScreen) -> LeaveHitsCard:
    (card,) = screen.stack.cards()
    assert isinstance(card, LeaveHitsCard)
    return card


def test_the_visits_of_one_leave_stand_on_one_card(hit: list[UUID], entered: Enter) -> None:
    del hit
    card = leave_card(entered())
    assert card.title() == "Leave approved: Dr. Okafor, Tue 24 Nov · 3 visits affected"
    told = "2 can move to Dr. Tanaka at the same time · 1 can move to another time"
    assert (card.summary.text(), card.rows()) == (told, [])
    press(Qt.Key.Key_2)
    assert [row.item.patient for row in card.rows()] == [
        "Adeyemi, Ada", "Berg, Ada", "Castillo, Ada",
    ]  # fmt: skip


def test_one_key_carries_out_the_plan_and_one_step_takes_it_back(
    qtbot: QtBot, clinic: GreenValley, hit: list[UUID], entered: Enter
) -> None:
    screen = entered()
    assert leave_card(screen).row.words() == ["Move all 3", "Review one by one"]
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_1)
    qtbot.waitUntil(screen.is_calm)

    moved = [visit(clinic, each) for each in hit]
    tanaka = clinic.providers["Tanaka"]
    assert [each.provider_id for each in moved[:2]] == [tanaka, tanaka]
    assert [start_of(clinic, each) for each in hit[:2]] == [
        at("09:00", TUESDAY), at("10:00", TUESDAY),
    ]  # fmt: skip
    assert start_of(clinic, hit[2]) != at("11:00", TUESDAY)
    assert said.args[0] == "3 visits with Dr. Okafor moved"

    clinic.bus.undo(said.args[1], a.context())
    assert start_of(clinic, hit[2]) == at("11:00", TUESDAY)
    qtbot.waitUntil(screen.stack.has_keyboard)


def test_whom_no_plan_helps_is_rung_after_the_others_have_moved(
    qtbot: QtBot, clinic: GreenValley, hit: list[UUID], entered: Enter
) -> None:
    clinic.hours("Tanaka", ("09:00", "09:30"), ("10:00", "10:30"), ("11:00", "11:30"))
    for doctor in ("Okafor", "Tanaka"):
        clinic.leave(doctor, plus_days(TUESDAY, 1), plus_days(TUESDAY, 30), approved=True)
    screen = entered()
    assert leave_card(screen).row.words() == ["Move 2, then call 1…", "Review one by one"]
    with qtbot.waitSignal(screen.ring_asked):
        press(Qt.Key.Key_1)
    assert [visit(clinic, each).provider_id for each in hit] == [
        clinic.providers[each] for each in ("Tanaka", "Tanaka", "Okafor")
    ]

    qtbot.waitUntil(lambda: leave_card(screen).summary.text() == "1 needs a call")
    assert leave_card(screen).row.words() == ["Call 1…", "Review one by one"]
    with qtbot.waitSignal(screen.ring_asked):
        press(Qt.Key.Key_1)


def test_a_plan_that_does_not_fit_any_more_is_refused_calmly(
    qtbot: QtBot, clinic: GreenValley, hit: list[UUID], entered: Enter
) -> None:
    screen = entered()
    card = leave_card(screen)
    gate = readers_held(clinic.bus.store)
    clinic.visit("Dubois", "Tanaka", at("09:00", TUESDAY))
    press(Qt.Key.Key_1)
    qtbot.waitUntil(card.error.isVisible)
    gate.set()

    assert visit(clinic, hit[0]).provider_id == clinic.providers["Okafor"]
    qtbot.waitUntil(lambda: "2 can move to another time" in card.summary.text())


def test_each_line_says_where_the_plan_puts_the_visit(hit: list[UUID], entered: Enter) -> None:
    del hit
    card = leave_card(entered())
    press(Qt.Key.Key_2)
    first, *_ = card.rows()
    assert "Dr. Tanaka, same time" in [each.text() for each in first.findChildren(QLabel)]


def test_the_visits_are_gone_through_one_by_one_and_the_place_is_kept(
    qtbot: QtBot, clinic: GreenValley, hit: list[UUID], entered: Enter
) -> None:
    screen = entered()
    press(Qt.Key.Key_2, Qt.Key.Key_Down)
    assert leave_card(screen).at() == 1
    ways = leave_card(screen).rows()[1].ways_out
    assert ways is not None
    assert ways.row.words()[:2] == ["Dr. Tanaka tomorrow 10:00", "Move Berg to Wed 08:30"]
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: len(leave_card(screen).rows()) == 2)

    assert start_of(clinic, hit[1]).date() > TUESDAY
    assert leave_card(screen).at() == 1
    assert leave_card(screen).rows()[1].item.patient == "Castillo, Ada"
    press(Qt.Key.Key_Escape)
    assert leave_card(screen).at() == -1


def test_patients_without_a_time_come_first_and_one_leave_is_one_decision() -> None:
    leave = UUID(int=1)
    items = [
        AttentionItem("field", "stale"),
        AttentionItem("leave", "on_leave", leave_request_id=leave),
        AttentionItem("unreadable", "schema_invalid"),
        AttentionItem("clash", "slot_taken"),
        AttentionItem("leave", "on_leave", leave_request_id=leave),
    ]
    found = [(each.kind, len(each.items)) for each in decisions(items)]
    assert found == [("clash", 1), ("leave", 2), ("field", 1), ("unreadable", 1)]


def test_openings_are_spread_over_days_and_their_halves() -> None:
    def slot(day: int, hour: int) -> Slot:
        start = datetime(2026, 11, day, hour, tzinfo=UTC)
        return Slot(UUID(int=1), start, start)

    found = spread(slot(day, hour) for day in range(24, 31) for hour in (9, 10, 13, 14))
    assert [(each.start.day, each.start.hour) for each in found] == [
        (24, 9), (24, 13), (25, 9), (25, 13), (26, 9), (26, 13), (27, 9), (27, 13), (28, 9),
    ]  # fmt: skip
