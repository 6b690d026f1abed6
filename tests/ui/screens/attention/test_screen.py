"""The screen of what needs a decision: its cards, their order and their number."""

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.attention.conftest import Enter, phone_of, visit
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import NOW, TODAY, GreenValley, at
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cases.attention_count import AttentionCount
from vitalbridge_desktop.ui.cases.attention_screen import AttentionScreen
from vitalbridge_desktop.ui.cases.decisions import decisions


def test_the_arrows_lead_from_card_to_card_and_keys_mean_the_one_in_hand(
    qtbot: QtBot, clinic: GreenValley, clash: UUID, entered: Enter
) -> None:
    clinic.patient("Dubois", "Marc", date(1961, 3, 14), phone="+49 30 5550 201")
    clinic.two_phones("Dubois", "+49 30 5550 202")
    screen = entered()
    press(Qt.Key.Key_Down)
    assert [card.in_hand() for card in screen.stack.cards()] == [False, True]
    press(Qt.Key.Key_1)

    qtbot.waitUntil(lambda: len(screen.stack.cards()) == 1)
    assert phone_of(clinic, "Dubois") == "030 5550202"
    assert visit(clinic, clash).standing == "rejected"
    assert screen.stack.has_keyboard()


def test_cards_that_one_decision_settles_go_together(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Dubois", "Marc", date(1961, 3, 14), phone="+49 30 5550 201")
    for last in "234":
        clinic.two_phones("Dubois", f"+49 30 5550 20{last}")
    screen = entered()
    assert len(screen.stack.cards()) == 3
    press(Qt.Key.Key_1)
    qtbot.waitUntil(screen.is_calm)


def test_more_than_a_screenful_comes_up_as_one_goes_down(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Pham", "Linh")
    for day in range(1, 5):
        for start in ("08:30", "09:00", "09:30"):
            clinic.visit("Pham", "Okafor", at(start, TODAY + timedelta(days=day)))
    clinic.hours("Okafor")
    screen = entered()
    qtbot.waitUntil(lambda: len(screen.stack.cards()) == 8)
    assert screen.more.text() == "4 more to decide"
    press(*[Qt.Key.Key_Down] * 8)
    qtbot.waitUntil(lambda: len(screen.stack.cards()) == 12)
    assert screen.stack.current() is screen.stack.cards()[8]
    assert screen.more.isHidden()


def test_where_nothing_needs_a_decision_the_screen_is_calm(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: AttentionScreen
) -> None:
    del clinic
    show(screen)
    qtbot.waitUntil(screen.is_calm)


def test_what_a_pull_brings_appears_at_once(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: AttentionScreen
) -> None:
    clinic.patient("Pham", "Linh")
    show(screen)
    qtbot.waitUntil(screen.is_calm)
    clinic.clash("Pham", "Okafor", at("14:30"))

    qtbot.waitUntil(screen.stack.has_keyboard)


def test_the_number_counts_the_cards_and_follows(
    qtbot: QtBot, clinic: GreenValley, ui_bus: UiBus, hit: list[UUID]
) -> None:
    del hit
    count = AttentionCount(ui_bus)
    count.refresh()
    qtbot.waitUntil(lambda: count.count() == 1)
    with qtbot.waitSignal(count.changed) as changed:
        clinic.two_phones("Dubois", "+49 30 5550 202")
    assert changed.args == [2]


def test_who_may_not_know_counts_nothing(qtbot: QtBot, clinic: GreenValley, clash: UUID) -> None:
    del clash
    bus = UiBus(clinic.bus, a.actor("get-tenant"), "Desk")
    count = AttentionCount(bus)
    with qtbot.waitSignal(count.changed) as changed:
        count.refresh()
    bus.end()
    assert changed.args == [0]


def test_the_screen_shows_all_that_the_query_names(
    clinic: GreenValley, clash: UUID, hit: list[UUID], entered: Enter
) -> None:
    del clash, hit
    asked = clinic.bus.ask(NeedsAttention(at=NOW), a.context())
    assert len(entered().stack.cards()) == len(decisions(asked.items)) == 2
