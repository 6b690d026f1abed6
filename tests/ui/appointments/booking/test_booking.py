"""Booking with the keyboard alone, on a real clinic."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import TUESDAY, Clinic, at, people
from vitalbridge_desktop.services.cases.queries import ListActivity
from vitalbridge_desktop.ui.appointments.booking.form import BookingForm
from vitalbridge_desktop.ui.appointments.openings.rows import OpeningRow
from vitalbridge_desktop.ui.appointments.wish import BookingWish

ALT, NO = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


def open_form(seat: Seat, patient: str = "pham l") -> BookingForm:
    """Open the booking, find the patient and take the first one found."""
    seat.press(Qt.Key.Key_N)
    seat.type(patient)
    seat.press(Qt.Key.Key_Return)
    form = seat.screen.form
    seat.qtbot.waitUntil(lambda: form.fields.patient.patient_id() is not None)
    seat.qtbot.waitUntil(lambda: bool(form.openings.list.rows()))
    return form


def rows(form: BookingForm) -> tuple[OpeningRow, ...]:
    """The openings that are offered."""
    return form.openings.list.rows()


def phone_call(qtbot: QtBot, seat: Seat) -> OpeningRow:
    """A known patient gets the next time, recognised by two details; what was booked."""
    seat.press(Qt.Key.Key_N)
    seat.type("pham,")
    seat.press(Qt.Key.Key_Return)  # before the search has answered
    form = seat.screen.form
    qtbot.waitUntil(lambda: seat.focus() is form.openings.list)
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    seat.press(Qt.Key.Key_1, ALT)  # the birth date is right
    seat.press(Qt.Key.Key_2, ALT)  # so is the phone number
    assert seat.screen.booking.panel.identity.words() == "Recognised by two details."
    row = rows(form)[0]
    seat.press(Qt.Key.Key_Return)
    return row


def test_the_next_call_shows_nothing_of_the_patient_before(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    phone_call(qtbot, seat)
    seat.wait_for("Pham, Lan")
    seat.press(Qt.Key.Key_N)
    seat.type("ph")
    qtbot.waitUntil(seat.screen.form.fields.patient.list.isVisible)  # every answer has come
    labels = seat.screen.booking.panel.findChildren(QLabel)
    assert "Visits" in [each.text() for each in labels]
    assert "Visits" not in [each.text() for each in labels if each.isVisible()]


def test_a_phone_call_takes_at_most_twelve_keys(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    opening = phone_call(qtbot, seat).opening
    said = f"Booked Pham, Lan for today {opening.start:%H:%M} with Dr. Okafor"
    assert seat.wait_said(said) is not None
    assert seat.wait_for("Pham, Lan").start == opening.start
    assert seat.keys <= 12
    qtbot.waitUntil(lambda: seat.screen.view.chosen() is not None)
    assert seat.focus() is seat.screen.view.board
    booked, *_ = clinic.bus.ask(ListActivity(only="visits"), a.context()).lines
    assert booked.identity_checked == ("birth_date", "phone")


def test_with_the_line_down_the_same_keys_book(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    nowhere = "UPDATE desk SET server_url = 'http://127.0.0.1:9'"
    clinic.bus.store.write(lambda driver: driver.execute(nowhere, {}))
    phone_call(qtbot, seat)
    seat.wait_said("Booked Pham, Lan for today")
    assert not seat.wait_for("Pham, Lan").synced
    assert seat.keys <= 12


def test_a_chosen_time_is_booked_as_it_stands(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    seat.screen.view.board.setFocus()
    seat.screen.book(BookingWish(None, clinic.providers["Okafor"], at("11:25"), 20))
    seat.keys += 1  # Enter on the time, where the cursor stands
    seat.type("phan")
    seat.press(Qt.Key.Key_Return)
    form = seat.screen.form
    qtbot.waitUntil(lambda: seat.focus() is form.openings.list)
    qtbot.waitUntil(lambda: "11:25" in form.submit.text())
    assert rows(form)[0].aside == "Best match"
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Phan, Minh for today 11:25")
    block = seat.wait_for("Phan, Minh")
    assert (block.start, block.end) == (at("11:25"), at("11:45"))
    assert seat.keys <= 7


def test_a_time_that_is_taken_meanwhile_is_marked_and_can_be_corrected(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    form = open_form(seat)
    qtbot.waitUntil(lambda: seat.focus() is form.openings.list)
    opening = rows(form)[0].opening
    clinic.visit("Diaz, Ana", "Okafor", opening.start)  # another desk, a moment before
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(form.errors["start"].isVisible)
    assert f"taken from {opening.start:%H:%M}" in form.errors["start"].text()
    qtbot.waitUntil(lambda: form.openings.current() is None)
    assert seat.focus() is form.fields.when
    seat.press(Qt.Key.Key_Return)  # on to the openings
    seat.press(Qt.Key.Key_Return)  # nothing is chosen: nothing is booked
    assert "Choose one" in form.errors["start"].text()
    seat.press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Pham, Lan for today")
    assert not form.errors["start"].isVisible()


def test_the_words_for_when_decide_what_is_offered(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    form = open_form(seat)
    form.fields.when.setFocus()
    seat.type("tue 9")
    qtbot.waitUntil(lambda: rows(form)[0].opening.start == at("09:00", TUESDAY))
    assert form.fields.when.aside() == "Tue 24 Nov, 09:00"
    assert [row.opening.start for row in rows(form)[1:3]] == [
        at("08:50", TUESDAY),
        at("09:10", TUESDAY),
    ]
    seat.press(Qt.Key.Key_Down)  # chooses without leaving the field
    assert "08:50" in form.submit.text()
    seat.type(" xyz")
    qtbot.waitUntil(form.errors["start"].isVisible)
    assert form.openings.current() is None


def test_why_not_has_every_reason_and_the_nearest_free_times(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    clinic.visit("Diaz, Ana", "Okafor", at("11:30"))
    form = open_form(seat)
    form.fields.whom.setFocus()
    seat.type("okaf")
    seat.press(Qt.Key.Key_Tab)
    assert seat.focus() is form.fields.when
    seat.type("today 11:45")
    why = form.openings.reasons.why_not
    qtbot.waitUntil(why.isVisible)
    qtbot.waitUntil(lambda: "Booked from 11:30 to 12:00: Diaz, Ana" in why.words())
    assert "✕ Outside working hours" in why.words()
    assert "✓ No leave" in why.words()
    assert "Nearest free: today 10:50, 11:00, 13:00" in why.words()


def test_alt_e_explains_the_chosen_opening(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    form = open_form(seat)
    qtbot.waitUntil(lambda: seat.focus() is form.openings.list)
    seat.press(Qt.Key.Key_E, ALT)
    why = form.openings.reasons.why_not
    qtbot.waitUntil(why.isVisible)
    assert "Nobody is booked then" in why.words()


def test_the_usual_doctor_is_offered_too(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    clinic.provider("Haddad", "Nadia", None, "Nurse")
    clinic.visit("Diaz, Ana", "Okafor", at("10:45"))
    form = open_form(seat, "pham linh")
    qtbot.waitUntil(lambda: any(row.aside == "Usual doctor" for row in rows(form)))
    usual = next(row for row in rows(form) if row.aside == "Usual doctor")
    assert usual.opening.provider_id == clinic.providers["Okafor"]


def test_a_draft_is_kept_when_the_form_is_left(clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    form = open_form(seat)
    form.fields.when.setFocus()
    seat.type("tue")
    seat.press(Qt.Key.Key_Escape)
    assert seat.focus() is seat.screen.view.board
    seat.press(Qt.Key.Key_N)
    assert form.fields.when.text() == "tue"
    assert form.fields.patient.patient_id() is not None
    seat.type("phan")  # the next caller: typing replaces the one before
    assert form.fields.patient.text() == "phan"
    assert form.fields.patient.patient_id() is None


def test_somebody_new_is_registered_and_booked_on_one_screen(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    seat.press(Qt.Key.Key_N)
    seat.type("zwiebel zoe")
    seat.press(Qt.Key.Key_Return)
    form = seat.screen.form
    qtbot.waitUntil(form.registering.isVisible)
    fields = form.registering.form().fields
    assert len(fields) <= 5
    assert seat.focus() is fields["birth_date"].input
    seat.type("14.3.61")
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Zwiebel, Zoe registered")
    qtbot.waitUntil(lambda: form.fields.patient.patient_id() is not None)
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    assert not form.registering.isVisible()
    assert seat.focus() is form.openings.list
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Zwiebel, Zoe for today")
    seat.wait_for("Zwiebel, Zoe")


def test_a_booking_without_a_patient_says_so_at_the_field(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    seat.press(Qt.Key.Key_N)
    form = seat.screen.form
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    form.openings.list.setFocus()
    seat.press(Qt.Key.Key_Return)
    assert form.errors["patient_id"].isVisible()
    assert seat.focus() is form.fields.patient


def test_tab_leads_through_every_part(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    seat.press(Qt.Key.Key_N)
    form = seat.screen.form
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    order = [form.fields.kind, form.fields.whom, form.fields.when, form.openings.list]
    for part in [*order, *form.buttons.parts()]:
        seat.press(Qt.Key.Key_Tab)
        assert seat.focus() is part
        assert part.accessibleName() or part.property("text")


def test_letters_that_came_later_win_over_an_earlier_answer(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    seat.press(Qt.Key.Key_N)
    field = seat.screen.form.fields.patient
    seat.type("pham")
    qtbot.waitUntil(field.list.isVisible)
    seat.type(" linh")
    seat.press(Qt.Key.Key_Return)  # not the Lan of the list that is still open
    qtbot.waitUntil(lambda: field.patient_id() is not None)
    assert field.patient_id() == clinic.patients["Pham, Linh"]


def test_a_time_that_is_not_free_is_overbooked_with_a_reason(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    clinic.visit("Diaz, Ana", "Okafor", at("13:00"))
    form = open_form(seat)
    form.fields.whom.setFocus()
    seat.type("okaf")
    seat.press(Qt.Key.Key_Tab)
    seat.type("today 13:00")
    button = form.openings.reasons.why_not.overbook
    qtbot.waitUntil(button.isVisible)
    seat.press(Qt.Key.Key_O, ALT)
    assert "leaves a reason" in form.errors[""].text()
    assert seat.focus() is form.reason
    assert form.submit.text() == "Overbook today 13:00 with Dr. Okafor"
    seat.press(Qt.Key.Key_Return)  # and says why once more: nothing is booked
    seat.type("stands at the counter in pain")
    seat.press(Qt.Key.Key_Return)
    assert seat.wait_said("Overbooked Pham, Lan: today 13:00 with Dr. Okafor") is not None
    seat.wait_for("Pham, Lan")
    visit = seat.screen.view.chosen()
    assert visit is not None
    assert visit.overbook_reason == "stands at the counter in pain"
    assert form.draft().empty


def test_who_turns_to_an_opening_after_all_overbooks_nothing(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    clinic.visit("Diaz, Ana", "Okafor", at("13:00"))
    form = open_form(seat)
    form.fields.whom.setFocus()
    seat.type("okaf")
    seat.press(Qt.Key.Key_Tab)
    seat.type("today 13:00")
    qtbot.waitUntil(form.openings.reasons.why_not.overbook.isVisible)
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    seat.press(Qt.Key.Key_O, ALT)
    assert form.submit.text().startswith("Overbook ")
    form.openings.list.setFocus()
    seat.press(Qt.Key.Key_Down)
    assert form.submit.text().startswith("Book ")
    seat.press(Qt.Key.Key_Return)
    seat.wait_for("Pham, Lan")
    visit = seat.screen.view.chosen()
    assert visit is not None
    assert visit.overbook_reason is None


def test_a_free_time_is_never_overbooked(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    form = open_form(seat)
    form.fields.whom.setFocus()
    seat.type("okaf")
    seat.press(Qt.Key.Key_Tab)
    seat.type("today 13:00")
    qtbot.waitUntil(lambda: "13:00" in form.submit.text())
    qtbot.waitUntil(lambda: form.openings.current() is not None)  # of the last letter too
    assert not form.openings.reasons.why_not.overbook.isVisible()
    seat.press(Qt.Key.Key_O, ALT)
    assert seat.said == []
