"""Laws of the screen of attention: what clashed is shown, and each way out is one key."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press, readers_held
from tests.ui.screens.green_valley import NOW, TODAY, GreenValley, at
from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.events import AppointmentCancelled
from vitalbridge_desktop.services.appointments.queries import Appointment, GetAppointment
from vitalbridge_desktop.services.cases.queries import AttentionItem, NeedsAttention
from vitalbridge_desktop.services.identity.rules import permissions_of
from vitalbridge_desktop.services.patients.events import PatientUpdated
from vitalbridge_desktop.services.patients.queries import PatientNames
from vitalbridge_desktop.services.schedules.queries import Slot
from vitalbridge_desktop.services.tenants.commands import AddRoom, UpdateRoom
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cases.attention_card import AttentionCard
from vitalbridge_desktop.ui.cases.attention_count import AttentionCount
from vitalbridge_desktop.ui.cases.attention_screen import AttentionScreen
from vitalbridge_desktop.ui.cases.decisions import decisions
from vitalbridge_desktop.ui.cases.leave_hits_card import LeaveHitsCard
from vitalbridge_desktop.ui.cases.openings import spread
from vitalbridge_desktop.ui.theme import Theme

Enter = Callable[[], AttentionScreen]
TUESDAY = date(2026, 11, 24)


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> AttentionScreen:
    return AttentionScreen(ui_bus, theme)


@pytest.fixture
def entered(qtbot: QtBot, show: Show, screen: AttentionScreen) -> Enter:
    """Goes to the screen and waits until its first card has the keyboard."""

    def enter() -> AttentionScreen:
        show(screen)
        qtbot.waitUntil(screen.stack.has_keyboard)
        return screen

    return enter


@pytest.fixture
def clash(clinic: GreenValley) -> UUID:
    """Berg has the time that Pham was promised by another desk."""
    clinic.patient("Berg", "Maja")
    clinic.patient("Pham", "Linh", date(1990, 1, 1), phone="+49 30 5550 733")
    clinic.visit("Berg", "Okafor", at("14:30"))
    return clinic.clash("Pham", "Okafor", at("14:30"))


@pytest.fixture
def hit(clinic: GreenValley) -> list[UUID]:
    """Three visits on a day on which Dr. Okafor is away; Dr. Tanaka could see two of them."""
    clinic.provider("Tanaka", "Yuki", specialty="Cardiology")
    for family in ("Adeyemi", "Berg", "Castillo", "Dubois"):
        clinic.patient(family, born=date(1970, 1, len(clinic.patients) + 1))
    visits = [
        clinic.visit(family, "Okafor", at(start, TUESDAY))
        for family, start in (("Adeyemi", "09:00"), ("Berg", "10:00"), ("Castillo", "11:00"))
    ]
    clinic.visit("Dubois", "Tanaka", at("11:00", TUESDAY))
    clinic.leave("Okafor", TUESDAY, TUESDAY, approved=True)
    return visits


def visit(clinic: GreenValley, appointment_id: UUID) -> Appointment:
    return clinic.bus.ask(GetAppointment(appointment_id=appointment_id), a.context())


def start_of(clinic: GreenValley, appointment_id: UUID) -> datetime:
    return wall_time(visit(clinic, appointment_id).start, "Europe/Berlin")


def phone_of(clinic: GreenValley, family: str) -> str | None:
    asked = PatientNames(ids=(clinic.patients[family],))
    (found,) = clinic.bus.ask(asked, a.context()).patients
    return found.phone


def words(card: AttentionCard) -> list[str]:
    return [each.text() for each in card.findChildren(QLabel) if each.text()]


def only(screen: AttentionScreen) -> AttentionCard:
    (card,) = screen.stack.cards()
    assert isinstance(card, AttentionCard)
    return card


def leave_card(screen: AttentionScreen) -> LeaveHitsCard:
    (card,) = screen.stack.cards()
    assert isinstance(card, LeaveHitsCard)
    return card


# ---- two visits want one time ------------------------------------------------------------------


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


# ---- changes and fields ------------------------------------------------------------------------


def test_a_phone_that_two_desks_changed_is_kept_by_one_key(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Dubois", "Marc", phone="+49 30 5550 201")
    clinic.two_phones("Dubois", "+49 30 5550 202")
    screen = entered()
    card = only(screen)
    assert card.title() == "Phone number changed on two desks · Dubois, Marc"
    assert card.ways_out.row.words() == ["Keep …202", "Keep …201"]
    press(Qt.Key.Key_1)

    qtbot.waitUntil(screen.is_calm)
    assert phone_of(clinic, "Dubois") == "030 5550202"


def test_or_the_record_stays_as_it_is(qtbot: QtBot, clinic: GreenValley, entered: Enter) -> None:
    clinic.patient("Dubois", "Marc", phone="+49 30 5550 201")
    clinic.two_phones("Dubois", "+49 30 5550 202")
    screen = entered()
    press(Qt.Key.Key_2)

    qtbot.waitUntil(screen.is_calm)
    assert phone_of(clinic, "Dubois") == "030 5550201"


def test_a_change_that_could_not_be_kept_is_explained_and_left_as_it_is(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Pham", "Linh")
    booked = clinic.visit("Pham", "Okafor", at("14:30"))
    clinic.refused(AppointmentCancelled(appointment_id=booked, reason="Rang up"), "stale")
    screen = entered()
    card = only(screen)
    assert card.title() == "A change could not be kept: Pham, Linh, today 14:30"
    assert "Desk 2 wanted to cancel it at 09:51 (M. Rossi)." in " ".join(words(card))
    last = len(card.ways_out.row.words())
    assert card.ways_out.row.words()[-1] == "Leave as it is"
    press(str(last))

    qtbot.waitUntil(screen.is_calm)
    assert visit(clinic, booked).status == "booked"


def test_a_visit_outside_of_changed_hours_is_moved_by_one_key(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Pham", "Linh")
    booked = clinic.visit("Pham", "Okafor", at("16:00", TUESDAY))
    clinic.hours("Okafor", ("08:30", "12:00"))
    screen = entered()
    assert (
        only(screen).title() == "Dr. Okafor does not see patients then: Pham, Linh, tomorrow 16:00"
    )
    press(Qt.Key.Key_1)

    qtbot.waitUntil(screen.is_calm)
    assert start_of(clinic, booked) != at("16:00", TUESDAY)


def test_where_nobody_is_free_at_that_time_the_next_of_the_same_specialty_is_offered(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Pham", "Linh")
    clinic.provider("Osei", specialty="Cardiology", hours=(("14:00", "16:00"),))
    booked = clinic.visit("Pham", "Okafor", at("09:00", TUESDAY))
    clinic.hours("Okafor")
    clinic.hours("Lindqvist")
    screen = entered()
    moves = ["Dr. Osei tomorrow 14:00", "Dr. Osei tomorrow 14:10", "Cancel Pham…"]
    assert only(screen).ways_out.row.words() == moves
    press(Qt.Key.Key_1)

    qtbot.waitUntil(screen.is_calm)
    assert visit(clinic, booked).provider_id == clinic.providers["Osei"]


def test_a_visit_in_a_room_out_of_use_takes_another_one_by_its_name(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Pham", "Linh")
    old, new = clinic.do(AddRoom(name="Room 2")), clinic.do(AddRoom(name="Room 5"))
    booked = clinic.visit("Pham", "Okafor", at("14:30", TUESDAY), room_id=old)
    clinic.do(UpdateRoom(room_id=old, active=False))
    screen = entered()
    assert only(screen).ways_out.row.words() == ["Room 5", "Cancel Pham…"]
    press(Qt.Key.Key_1)

    qtbot.waitUntil(screen.is_calm)
    assert visit(clinic, booked).room_id == new


def test_what_could_not_be_read_is_put_aside(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    unknown = AppointmentCancelled(appointment_id=UUID(int=5), reason="?")
    clinic.refused(unknown, "schema_invalid", verdict="quarantined")
    screen = entered()
    assert only(screen).title() == "A change from Desk 2 could not be read"
    press(Qt.Key.Key_1)

    qtbot.waitUntil(screen.is_calm)


def test_both_values_of_a_field_stand_there_each_on_its_key(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Dubois", "Marc", email="marc@home.example")
    wish = PatientUpdated(
        patient_id=clinic.patients["Dubois"], changed=("email",), email="m@work.example"
    )
    clinic.refused(wish, "stale")
    screen = entered()
    card = only(screen)
    told = " ".join(words(card)).replace("\u200b", "")
    assert "Desk 2 (09:51): m@work.example" in told
    assert "in the record now: marc@home.example" in told
    assert card.ways_out.row.words() == ["Keep m@work.example", "Keep marc@home.example"]
    press(Qt.Key.Key_2)
    qtbot.waitUntil(screen.is_calm)


def test_what_a_newer_program_said_asks_for_an_update(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.misread(2)
    screen = entered()
    card = only(screen)
    assert card.title() == "This desk’s program has to be updated"
    assert "2 changes with a newer program" in " ".join(words(card))
    assert card.ways_out.row.words() == []
    press(Qt.Key.Key_1)  # there is nothing to press, and nothing happens
    qtbot.waitUntil(lambda: not screen.is_calm())


# ---- leave -------------------------------------------------------------------------------------


def test_the_visits_of_one_leave_stand_on_one_card(hit: list[UUID], entered: Enter) -> None:
    del hit
    card = leave_card(entered())
    assert card.title() == "Leave approved: Dr. Okafor, Tue 24 Nov · 3 visits hit"
    assert [row.item.patient for row in card.rows()] == [
        "Adeyemi, Ada", "Berg, Ada", "Castillo, Ada",
    ]  # fmt: skip
    told = "2 keep their time with a colleague · 1 moves to the nearest time"
    assert card.summary.text() == told


def test_one_key_carries_out_the_plan_and_one_step_takes_it_back(
    qtbot: QtBot, clinic: GreenValley, hit: list[UUID], entered: Enter
) -> None:
    screen = entered()
    assert leave_card(screen).row.words() == ["Move all 3", "One by one"]
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
    qtbot.waitUntil(lambda: "2 move to the nearest time" in card.summary.text())


def test_each_line_says_where_the_plan_puts_the_visit(hit: list[UUID], entered: Enter) -> None:
    del hit
    first, *_ = leave_card(entered()).rows()
    assert "Dr. Tanaka, same time" in [each.text() for each in first.findChildren(QLabel)]


def test_the_visits_are_gone_through_one_by_one_and_the_place_is_kept(
    qtbot: QtBot, clinic: GreenValley, hit: list[UUID], entered: Enter
) -> None:
    screen = entered()
    press(Qt.Key.Key_2, Qt.Key.Key_Down)
    assert leave_card(screen).at() == 1
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(leave_card(screen).rows()) == 2)

    assert start_of(clinic, hit[1]).date() > TUESDAY
    assert leave_card(screen).at() == 1
    assert leave_card(screen).rows()[1].item.patient == "Castillo, Ada"
    press(Qt.Key.Key_Escape)
    assert leave_card(screen).at() == -1


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


# ---- calm, and the number beside the screen's name ---------------------------------------------


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


def test_the_screen_shows_all_that_the_query_names(
    clinic: GreenValley, clash: UUID, hit: list[UUID], entered: Enter
) -> None:
    del clash, hit
    asked = clinic.bus.ask(NeedsAttention(at=NOW), a.context())
    assert len(entered().stack.cards()) == len(decisions(asked.items)) == 2
