"""A visit that clashed: each way out is a key away."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.attention.conftest import TUESDAY, Enter, only, start_of, visit, words
from tests.ui.screens.conftest import Show, press, readers_held
from tests.ui.screens.green_valley import GreenValley, at
from vitalbridge_desktop.services.identity.rules import permissions_of
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cases.attention_screen import AttentionScreen
from vitalbridge_desktop.ui.theme import Theme

CANCELS = 5


def test_a_clash_shows_who_was_kept_and_who_needs_a_new_time(
    qtbot: QtBot, clash: UUID, entered: Enter
) -> None:
    del clash
    card = only(entered())
    assert card.title() == "Two bookings for Dr. Okafor, today 14:30"
    qtbot.waitUntil(lambda: any("reached the server first" in each for each in words(card)))
    told = " ".join(words(card))
    assert "Kept · Berg, Maja" in told
    assert "Needs a new time · Pham, Linh" in told
    assert "booked 09:51 on Desk 2 by M. Rossi · 030 5550733" in told
    assert "found 09:58 when Desk 2 came online" in told


def test_the_first_key_moves_the_visit_and_the_card_goes(
    qtbot: QtBot, clinic: GreenValley, clash: UUID, entered: Enter
) -> None:
    screen = entered()
    (first, *_) = only(screen).ways_out.row.words()
    assert first == "Move Pham to 15:00 today"
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_1)

    qtbot.waitUntil(screen.is_calm)
    assert start_of(clinic, clash) == at("15:00")
    assert visit(clinic, clash).standing == "accepted"
    assert said.args[0] == "Pham, Linh moved to 15:00 today"


def test_every_way_out_has_its_key(
    qtbot: QtBot, clinic: GreenValley, clash: UUID, entered: Enter
) -> None:
    screen = entered()
    offered = only(screen).ways_out.row.words()
    assert offered[2:] == ["Dr. Lindqvist 14:30 today", "Keep both (overbook)", "Cancel Pham…"]
    press(Qt.Key.Key_3)

    qtbot.waitUntil(screen.is_calm)
    assert visit(clinic, clash).provider_id == clinic.providers["Lindqvist"]


def test_both_visits_can_be_kept(
    qtbot: QtBot, clinic: GreenValley, clash: UUID, entered: Enter
) -> None:
    screen = entered()
    press(Qt.Key.Key_4)

    qtbot.waitUntil(screen.is_calm)
    kept = visit(clinic, clash)
    assert (kept.standing, start_of(clinic, clash)) == ("accepted", at("14:30"))
    assert kept.overbook_reason


def test_cancelling_asks_for_the_reason_and_a_second_key_does_it(
    qtbot: QtBot, clinic: GreenValley, clash: UUID, entered: Enter
) -> None:
    screen = entered()
    press(Qt.Key.Key_5)
    assert visit(clinic, clash).status == "booked"
    press("Will ring again", Qt.Key.Key_Return)

    qtbot.waitUntil(screen.is_calm)
    assert visit(clinic, clash).status == "cancelled"
    assert visit(clinic, clash).cancelled_because == "Will ring again"


@pytest.mark.parametrize("key", [1, 3, 4, 5])
def test_whichever_way_was_taken_one_step_back_brings_the_case_again(
    qtbot: QtBot, clinic: GreenValley, clash: UUID, entered: Enter, key: int
) -> None:
    screen = entered()
    offered = only(screen).ways_out.row.words()
    with qtbot.waitSignal(screen.said) as said:
        press(str(key), *([Qt.Key.Key_Return] if key == CANCELS else []))
    qtbot.waitUntil(screen.is_calm)
    clinic.bus.undo(said.args[1], a.context())

    qtbot.waitUntil(screen.stack.has_keyboard)
    assert only(screen).ways_out.row.words() == offered
    assert visit(clinic, clash).standing == "rejected"
    press(Qt.Key.Key_2)
    qtbot.waitUntil(screen.is_calm)
    assert start_of(clinic, clash) == at("15:10")


def test_escape_keeps_the_visit_after_all(clinic: GreenValley, clash: UUID, entered: Enter) -> None:
    card = only(entered())
    press(Qt.Key.Key_5, "2", Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is card
    assert card.ways_out.reason.isHidden()
    assert visit(clinic, clash).status == "booked"


def test_other_openings_take_the_keys_until_escape(
    qtbot: QtBot, clinic: GreenValley, clash: UUID, entered: Enter
) -> None:
    screen = entered()
    own = only(screen).ways_out.row.words()
    press(Qt.Key.Key_O)
    qtbot.waitUntil(lambda: only(screen).ways_out.row.words() != own)
    assert only(screen).ways_out.row.words()[:3] == [
        "Today 15:00", "Tomorrow 08:30", "Tomorrow 13:00",
    ]  # fmt: skip
    press(Qt.Key.Key_Escape)
    assert only(screen).ways_out.row.words() == own

    press(Qt.Key.Key_O)
    qtbot.waitUntil(lambda: only(screen).ways_out.row.words() != own)
    press(Qt.Key.Key_2)
    qtbot.waitUntil(screen.is_calm)
    assert start_of(clinic, clash) == at("08:30", TUESDAY)


def test_what_was_taken_meanwhile_is_refused_calmly_and_can_be_solved_otherwise(
    qtbot: QtBot, clinic: GreenValley, clash: UUID, entered: Enter
) -> None:
    screen = entered()
    card = only(screen)
    clinic.patient("Dubois", "Marc", date(1961, 3, 14))
    gate = readers_held(clinic.bus.store)
    clinic.visit("Dubois", "Okafor", at("15:00"))
    press(Qt.Key.Key_1)
    qtbot.waitUntil(card.ways_out.error.isVisible)
    assert "15:00 to 15:30" in card.ways_out.error.text()
    assert visit_standing(clinic, clash, gate.set) == "rejected"

    qtbot.waitUntil(lambda: only(screen).ways_out.row.words()[0] == "Move Pham to 15:30 today")
    press(Qt.Key.Key_1)
    qtbot.waitUntil(screen.is_calm)
    assert start_of(clinic, clash) == at("15:30")


def visit_standing(clinic: GreenValley, id: UUID, release: Callable[[], None]) -> str:
    release()
    return visit(clinic, id).standing


def test_what_one_may_not_do_is_not_offered(
    qtbot: QtBot, show: Show, theme: Theme, clinic: GreenValley, clash: UUID
) -> None:
    del clash
    bus = UiBus(clinic.bus, a.actor(*permissions_of(["front-desk"])), "Desk")
    screen = AttentionScreen(bus, theme)
    show(screen)
    qtbot.waitUntil(screen.stack.has_keyboard)

    assert "Keep both (overbook)" not in only(screen).ways_out.row.words()
    bus.end()


def test_a_visit_without_a_rival_says_why_it_could_not_stand(
    clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Pham", "Linh")
    clinic.clash("Pham", "Okafor", at("11:00"), code="blocked")

    assert only(entered()).title() == "Dr. Okafor is not free then: Pham, Linh, today 11:00"
