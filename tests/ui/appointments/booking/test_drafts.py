"""A half-made booking: kept over a crash, swapped with another call, never mixed up with it."""

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments import monday
from tests.ui.appointments.booking.test_booking import open_form, rows
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import Clinic, at, people
from vitalbridge_desktop.services.appointments.queries import DayBoard, ListWaitlist, VisitHistory
from vitalbridge_desktop.ui.appointments.board_screen import BoardScreen
from vitalbridge_desktop.ui.appointments.booking.form import BookingForm
from vitalbridge_desktop.ui.appointments.wish import BookingWish
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.ui.theme import Theme

ALT = Qt.KeyboardModifier.AltModifier


def kept(clinic: Clinic) -> dict[str, str]:
    """What the store holds of half-made bookings."""
    return clinic.bus.drafts(a.context()).result()


def wait_pinned(qtbot: QtBot, form: BookingForm, name: str) -> None:
    """Wait until somebody is pinned."""
    qtbot.waitUntil(lambda: form.patient_band.words().startswith(name))


def test_a_half_made_booking_is_offered_again_after_a_crash(
    qtbot: QtBot, theme: Theme, ui_bus: UiBus, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    form = open_form(seat)
    form.fields.whom.setFocus()
    seat.type("okaf")
    seat.press(Qt.Key.Key_Tab)
    seat.type("tue 9")
    form.reason.setFocus()
    seat.type("chest pain")
    qtbot.waitUntil(lambda: "chest pain" in kept(clinic).get("booking-1", ""))

    again = BoardScreen(ui_bus, theme)  # the program has died: nothing was said to the window
    qtbot.addWidget(again)
    told: list[str] = []
    again.said.connect(lambda words, _: told.append(words))

    qtbot.waitUntil(lambda: bool(told))
    assert told == ["A booking is half made: Pham, Lan. N goes on with it."]
    wait_pinned(qtbot, again.form, "Pham, Lan")
    assert again.form.draft() == form.draft()
    assert again.form.reason.text() == "chest pain"
    assert again.form.fields.when.text() == "tue 9"
    qtbot.waitUntil(lambda: again.form.openings.current() == form.openings.current())


def test_what_is_booked_or_thrown_away_is_kept_no_longer(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    form = open_form(seat)
    qtbot.waitUntil(lambda: "booking-1" in kept(clinic))
    form.begin_again()
    qtbot.waitUntil(lambda: kept(clinic) == {})
    seat.type("pham,")
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "booking-1" in kept(clinic))
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Pham, Lan")
    qtbot.waitUntil(lambda: kept(clinic) == {})


def test_a_half_made_registration_survives_too(
    qtbot: QtBot, theme: Theme, ui_bus: UiBus, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    seat.press(Qt.Key.Key_N)
    seat.type("zwiebel zoe")
    seat.press(Qt.Key.Key_Return)
    form = seat.screen.form
    qtbot.waitUntil(form.registering.isVisible)
    seat.type("14.3.")
    qtbot.waitUntil(lambda: "14.3." in kept(clinic).get("booking-1", ""))

    again = BoardScreen(ui_bus, theme)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.form.registering.filled_in() is not None)
    assert again.form.registering.filled_in() == form.registering.filled_in()


def test_two_calls_are_half_booked_at_once_and_swapped_by_a_key(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    form = open_form(seat, "pham linh")
    wait_pinned(qtbot, form, "Pham, Linh")
    form.fields.when.setFocus()
    seat.type("tue 9")
    form.reason.setFocus()
    seat.type("for Linh alone")

    seat.press(Qt.Key.Key_F8)  # the other phone rings
    assert form.patient_band.words() == ""
    assert (form.reason.text(), form.fields.when.text()) == ("", "")
    seat.type("phan")
    seat.press(Qt.Key.Key_Return)
    wait_pinned(qtbot, form, "Phan, Minh")

    seat.press(Qt.Key.Key_F8)
    wait_pinned(qtbot, form, "Pham, Linh")
    assert (form.reason.text(), form.fields.when.text()) == ("for Linh alone", "tue 9")
    seat.press(Qt.Key.Key_F8)
    wait_pinned(qtbot, form, "Phan, Minh")
    assert form.reason.text() == ""
    qtbot.waitUntil(lambda: len(kept(clinic)) == 2)


def test_nothing_that_was_typed_for_one_patient_goes_on_to_another(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    form = open_form(seat, "pham linh")
    wait_pinned(qtbot, form, "Pham, Linh")
    form.reason.setFocus()
    seat.type("a matter of hers")
    seat.press(Qt.Key.Key_1, ALT)
    assert form.draft().checked == ("birth_date",)
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    seat.press(Qt.Key.Key_K, ALT)
    qtbot.waitUntil(lambda: form.hold.kept() is not None)

    form.fields.patient.setFocus()
    form.fields.patient.selectAll()
    seat.type("phan")
    seat.press(Qt.Key.Key_Return)
    wait_pinned(qtbot, form, "Phan, Minh")

    assert form.reason.text() == ""
    assert form.hold.kept() is None
    assert form.draft().checked == ()
    day = DayBoard(date=monday.MONDAY, at=clinic.clock())
    qtbot.waitUntil(lambda: clinic.bus.ask(day, a.context()).holds == ())


def test_a_time_is_held_while_they_think_and_booked_under_the_hold(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    form = open_form(seat)
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    start = rows(form)[0].opening.start
    seat.press(Qt.Key.Key_K, ALT)
    qtbot.waitUntil(lambda: "Held until 10:52" in form.buttons.hold.text())
    qtbot.waitUntil(lambda: bool(rows(form)) and rows(form)[0].aside == "Held")
    assert rows(form)[0].opening.start == start
    form.openings.list.setFocus()
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Pham, Lan")
    board = clinic.bus.ask(DayBoard(date=monday.MONDAY, at=clinic.clock()), a.context())
    assert [each.patient for each in board.visits] == ["Pham, Lan"]
    assert board.holds == ()


def test_a_time_that_is_held_for_the_patient_is_not_asked_why_not(
    qtbot: QtBot, clinic: Clinic, seat: Seat, ui_bus: UiBus
) -> None:
    people(clinic)
    form = open_form(seat)
    form.fields.whom.setFocus()
    seat.type("okaf")
    seat.press(Qt.Key.Key_Return)
    form.fields.when.setFocus()
    seat.type("tue 10")
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    held = form.openings.current()
    assert held is not None
    assert held.start == at("10:00", monday.TUESDAY)
    seat.press(Qt.Key.Key_K, ALT)
    qtbot.waitUntil(lambda: bool(rows(form)) and rows(form)[0].aside == "Held")
    settle(ui_bus)
    assert not form.openings.reasons.why_not.isVisible()
    assert form.openings.current() == rows(form)[0].opening


def test_who_finds_nothing_waits_for_what_was_asked_for(clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    form = open_form(seat)
    form.fields.when.setFocus()
    seat.type("tue afternoon")
    seat.press(Qt.Key.Key_L, ALT)
    seat.wait_said("Pham, Lan waits for Consult 30 min")
    entries = clinic.bus.ask(ListWaitlist(), a.context()).entries
    assert [(e.patient, e.earliest, e.latest, e.from_time, e.to_time) for e in entries] == [
        ("Pham, Lan", monday.TUESDAY, monday.TUESDAY, "12:00", "18:00")
    ]
    assert form.draft().empty


def test_a_walk_in_is_booked_now_and_arrived_at_once(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    seat.screen.booking.extras.walk_in()
    assert seat.screen.form.title.text() == "Walk-in"
    seat.screen.book()
    seat.type("phan")
    seat.press(Qt.Key.Key_Return)
    form = seat.screen.form
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    qtbot.waitUntil(lambda: seat.focus() is form.openings.list)
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("and is here")
    seat.wait_status("Phan, Minh", "arrived")
    assert seat.wait_for("Phan, Minh").start < at("11:30")


def test_a_time_that_was_looked_at_for_nobody_is_no_call(clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    seat.screen.book(BookingWish(start=at("13:00"), minutes=30))  # a slip of the mouse
    form = seat.screen.form
    assert form.fields.when.text()
    seat.press(Qt.Key.Key_Escape)
    assert form.draft().empty
    for patient in ("pham linh", "phan"):  # so there is room for two callers, and no third
        open_form(seat, patient)
        seat.press(Qt.Key.Key_F8)
    seat.screen.booking.extras.walk_in()
    seat.wait_said("Two calls are half booked")
    assert form.title.text() == "New booking"


def test_a_series_is_shown_date_by_date_before_anything_is_saved(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    clinic.visit("Diaz, Ana", "Okafor", at("13:00", monday.MONDAY + timedelta(days=7)))
    form = open_form(seat)
    form.fields.when.setFocus()
    seat.type("today 13:00")
    qtbot.waitUntil(lambda: "13:00" in form.submit.text())
    seat.press(Qt.Key.Key_R, ALT)
    card = seat.screen.booking.extras.repeat_card()
    dates = card.dates.dates
    qtbot.waitUntil(lambda: len(dates.rows) == 6)
    assert seat.focus() is card.dates
    assert "13:00" in dates.rows[0].title
    clash = dates.rows[1]
    assert clash.title.startswith("✕ Mon 30 Nov")
    assert "taken from 13:00 to 13:30" in clash.detail
    assert clash.aside == "left out"
    seat.type("-")
    qtbot.waitUntil(lambda: len(dates.rows) == 5)
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Space)  # the 7th of December suits nobody
    assert dates.rows[2].aside == "left out"
    assert "Pham, Lan" not in seat.blocks()
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("for Pham, Lan, the first on Mon 23 Nov")
    visits = clinic.bus.ask(VisitHistory(patient_id=clinic.patients["Pham, Lan"]), a.context())
    days = sorted(each.start.date().day for each in visits.appointments)
    assert days == [14, 21, 23]
    assert seat.focus() is seat.screen.view.board


def test_the_caller_is_recognised_by_two_details_and_the_next_one_anew(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    seat.press(Qt.Key.Key_N)
    seat.type("pham,")
    seat.press(Qt.Key.Key_Return)
    form, identity = seat.screen.form, seat.screen.booking.panel.identity
    wait_pinned(qtbot, form, "Pham, Lan")
    seat.press(Qt.Key.Key_1, ALT)
    assert "both" in identity.words()
    seat.press(Qt.Key.Key_2, ALT)
    assert identity.words() == "Recognised by two details."
    assert form.draft().checked == ("birth_date", "phone")

    seat.press(Qt.Key.Key_F8)
    seat.type("phan")
    seat.press(Qt.Key.Key_Return)
    wait_pinned(qtbot, form, "Phan, Minh")
    assert form.draft().checked == ()
    assert "both" in identity.words()
    seat.press(Qt.Key.Key_F8)
    wait_pinned(qtbot, form, "Pham, Lan")
    assert identity.words() == "Recognised by two details."


def test_another_patient_s_booking_begins_in_the_other_call(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    form = open_form(seat, "pham linh")
    wait_pinned(qtbot, form, "Pham, Linh")
    form.fields.when.setFocus()
    seat.type("tue 9")
    seat.screen.book(BookingWish(patient_id=clinic.patients["Phan, Minh"]))  # from the record
    wait_pinned(qtbot, form, "Phan, Minh")
    assert form.fields.when.text() == ""
    seat.press(Qt.Key.Key_F8)
    wait_pinned(qtbot, form, "Pham, Linh")
    assert form.fields.when.text() == "tue 9"


def test_a_walk_in_who_gets_another_day_has_not_arrived(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    seat.screen.walk_in()
    seat.type("phan")
    seat.press(Qt.Key.Key_Return)
    form = seat.screen.form
    wait_pinned(qtbot, form, "Phan, Minh")
    form.fields.when.setFocus()
    seat.type("tue 9")
    qtbot.waitUntil(lambda: "09:00" in form.submit.text())
    form.openings.list.setFocus()
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Phan, Minh for Tue 24 Nov 09:00")
    qtbot.waitUntil(lambda: form.bus.awaited == 0)
    assert seat.wait_for("Phan, Minh").status == "booked"
    assert len(seat.said) == 1
