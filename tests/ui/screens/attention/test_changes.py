"""Changes that could not be kept, and visits that hours, rooms or other programs have overtaken."""

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
from tests.ui.screens.green_valley import GreenValley, at
from vitalbridge_desktop.services.appointments.events import AppointmentCancelled
from vitalbridge_desktop.services.patients.events import PatientUpdated
from vitalbridge_desktop.services.patients.queries import GetPatient
from vitalbridge_desktop.services.tenants.commands import AddRoom, UpdateRoom


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


def test_a_number_that_is_the_second_one_already_makes_way_for_none(
    clinic: GreenValley, entered: Enter
) -> None:
    clinic.patient("Dubois", "Marc", phone="030 5550201", second_phone="030 5550203")
    clinic.two_phones("Dubois", "+49 30 5550 202")
    assert only(entered()).ways_out.row.words() == ["Keep …202", "Keep …201"]


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
