"""Changes that could not be kept, and visits that hours, rooms or other programs have overtaken."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.attention.conftest import (
    TUESDAY,
    Enter,
    only,
    phone_of,
    start_of,
    visit,
    words,
)
from tests.ui.screens.conftest import press
from tests.ui.screens.green_valley import NOW, GreenValley, at
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.appointments.events import AppointmentCancelled
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.patients.commands import UpdatePatient
from vitalbridge_desktop.services.patients.events import (
    PatientAlertSet,
    PatientCreated,
    PatientUpdated,
)
from vitalbridge_desktop.services.patients.queries import GetPatient
from vitalbridge_desktop.services.schedules.events import LeaveRequested
from vitalbridge_desktop.services.tenants.commands import AddRoom, UpdateRoom

BORN = date(1961, 3, 14)


def test_a_phone_that_two_desks_changed_is_kept_by_one_key(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Dubois", "Marc", phone="+49 30 5550 201")
    clinic.two_phones("Dubois", "+49 30 5550 202")
    screen = entered()
    card = only(screen)
    assert card.title() == "Phone number changed on two desks · Dubois, Marc"
    assert card.ways_out.row.words() == ["Keep …202", "Keep …201", "Keep both numbers"]
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


def test_or_both_numbers_are_kept_and_one_step_opens_the_case_again(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Dubois", "Marc", phone="+49 30 5550 201")
    clinic.two_phones("Dubois", "+49 30 5550 202")
    screen = entered()
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_3)
    qtbot.waitUntil(screen.is_calm)
    asked = GetPatient(patient_id=clinic.patients["Dubois"])
    record = clinic.bus.ask(asked, a.context())
    assert (record.phone, record.second_phone) == ("030 5550201", "030 5550202")
    assert said.args[0] == "Dubois, Marc: both numbers are kept"

    clinic.bus.undo(said.args[1], a.context())
    qtbot.waitUntil(screen.stack.has_keyboard)
    assert clinic.bus.ask(asked, a.context()).second_phone is None


def test_numbers_that_end_alike_are_told_apart(clinic: GreenValley, entered: Enter) -> None:
    clinic.patient("Dubois", "Marc", phone="+49 30 5550 201")
    clinic.two_phones("Dubois", "+49 30 5570 201")
    offered = only(entered()).ways_out.row.words()
    assert offered == ["Keep …70201", "Keep …50201", "Keep both numbers"]


def test_a_number_that_is_the_second_one_already_makes_way_for_none(
    clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Dubois", "Marc", phone="030 5550201", second_phone="030 5550203")
    clinic.two_phones("Dubois", "+49 30 5550 202")
    assert only(entered()).ways_out.row.words() == ["Keep …202", "Keep …201"]


def test_an_alert_that_two_desks_changed_is_kept_by_one_key_and_by_no_other_correction(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    id = clinic.patient("Dubois", "Marc", alert="Needs time")
    clinic.refused(PatientAlertSet(patient_id=id, text="Interpreter"), "stale")
    screen = entered()
    card = only(screen)
    assert card.title() == "Alert changed on two desks · Dubois, Marc"
    assert card.ways_out.row.words() == ["Keep Interpreter", "Keep Needs time"]
    clinic.do(UpdatePatient(patient_id=id, phone="030 5550201"))
    assert len(clinic.bus.ask(NeedsAttention(at=NOW), a.context()).items) == 1
    press(Qt.Key.Key_1)

    qtbot.waitUntil(screen.is_calm)
    assert clinic.bus.ask(GetPatient(patient_id=id), a.context()).alert == "Interpreter"


def test_values_are_said_in_words(clinic: GreenValley, entered: Enter) -> None:
    id, okafor = clinic.patient("Dubois", "Marc"), clinic.providers["Okafor"]
    said = {"language": "fr", "sex": "male", "usual_provider_id": okafor, "birth_date": BORN}
    wish = {"patient_id": id, "changed": tuple(said), **said}
    clinic.refused(PatientUpdated.model_validate(wish), "stale")
    told = " ".join(words(only(entered())))
    for each in ("Language: French", "Sex: male", "Usual doctor: Dr. Okafor", "14 Mar 1961"):
        assert each in told


def test_two_records_with_one_number_are_told_apart_by_one_key(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    id = clinic.patient("Dubois", "Marc")
    number = clinic.bus.ask(GetPatient(patient_id=id), a.context()).record_number
    other = PatientCreated(
        patient_id=uuid7(), record_number=number, family_name="Novak", given_name="Ida",
        birth_date=BORN,
    )  # fmt: skip
    clinic.refused(other, "record_number_taken")
    screen = entered()
    assert only(screen).ways_out.row.words() == ["Give Novak another number", "Leave as it is"]
    press(Qt.Key.Key_1)

    qtbot.waitUntil(screen.is_calm)
    now = clinic.bus.ask(GetPatient(patient_id=other.patient_id), a.context())
    assert (now.standing, now.record_number == number) == ("accepted", False)


def test_anything_else_that_could_not_be_kept_says_what_whose_and_why(
    qtbot: QtBot, clinic: GreenValley, entered: Enter
) -> None:
    asked = LeaveRequested(
        leave_request_id=uuid7(), provider_id=clinic.providers["Okafor"], start=NOW, end=NOW
    )
    clinic.refused(asked, "leave_overlaps")
    screen = entered()
    card = only(screen)
    assert card.title() == "Could not be kept: Leave asked for · Dr. Samuel Okafor"
    assert "There is leave already in that time." in " ".join(words(card))
    press(Qt.Key.Key_1)
    qtbot.waitUntil(screen.is_calm)


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
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_1)

    qtbot.waitUntil(screen.is_calm)
    assert start_of(clinic, booked) != at("16:00", TUESDAY)
    clinic.bus.undo(said.args[1], a.context())
    qtbot.waitUntil(screen.stack.has_keyboard)
    assert start_of(clinic, booked) == at("16:00", TUESDAY)


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
    there, then, never = only(screen).ways_out.row.words()
    assert (there, never) == ("Move Pham to Room 5", "Cancel Pham…")
    assert then.startswith("Move Pham to tomorrow")
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
