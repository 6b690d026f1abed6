"""A booking typed in one line over the board, with a ghost where it would stand."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import TUESDAY, Clinic, at, people
from vitalbridge_desktop.services.appointments.queries import VisitHistory
from vitalbridge_desktop.ui.appointments.board.layout import Ghost
from vitalbridge_desktop.ui.appointments.line.parts import Part
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.finder import Finder

CTRL = Qt.KeyboardModifier.ControlModifier


def open_line(seat: Seat, text: str) -> None:
    """Open the line and type into it."""
    seat.press(Qt.Key.Key_Q)
    seat.type(text)


def wait_ghost(seat: Seat, start: str, name: str) -> Ghost:
    """Wait until the ghost stands there."""

    def there() -> bool:
        ghost = seat.screen.view.board.outside_ghost
        return ghost is not None and f"{ghost.start:%d %H:%M}" == start and name in ghost.text

    seat.qtbot.waitUntil(there)
    ghost = seat.screen.view.board.outside_ghost
    assert ghost is not None
    return ghost


def part(seat: Seat, caption: str) -> Part:
    """One of the parts that were understood."""
    return next(each for each in seat.screen.line.bar.parts.parts() if each.caption == caption)


def wait_part(seat: Seat, caption: str, words: str, state: str) -> None:
    """Wait until a part is understood so."""
    seat.qtbot.waitUntil(
        lambda: words in part(seat, caption).words and part(seat, caption).state == state
    )


def test_one_line_shows_its_ghost_and_enter_books_it(clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    open_line(seat, "okaf tue 9 follow-up pham li")
    ghost = wait_ghost(seat, "24 09:00", "Pham, Linh")
    assert (ghost.key, ghost.minutes) == (clinic.providers["Okafor"], 30)
    assert seat.screen.day() == TUESDAY
    wait_part(seat, "With", "Okafor", "said")
    wait_part(seat, "When", "Tue 24 Nov, 09:00", "said")
    wait_part(seat, "Visit", "Follow-up 30 min", "said")
    wait_part(seat, "Patient", "Pham, Linh, born 02 Sep 1988", "said")
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Pham, Linh for Tue 24 Nov 09:00 with Dr. Okafor")
    block = seat.wait_for("Pham, Linh")
    assert block.start == at("09:00", TUESDAY)
    assert not seat.screen.line.bar.isVisible()
    assert seat.screen.view.board.outside_ghost is None
    assert seat.focus() is seat.screen.view.board
    assert seat.screen.form.draft().empty


def test_a_known_patient_gets_the_next_slot_in_at_most_twelve_keys(
    clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    open_line(seat, "pham lin")
    seat.press(Qt.Key.Key_Return)  # before anything has answered
    seat.wait_said("Booked Pham, Linh for today")
    assert seat.keys <= 12


def test_enter_books_nothing_while_it_is_open_who_is_meant(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    open_line(seat, "okaf tue 9 pham")
    wait_part(seat, "Patient", "or one more", "doubt")
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Several are called so" in seat.screen.line.bar.said())
    assert seat.screen.form.fields.patient.patient_id() is None
    first = part(seat, "Patient").words
    seat.press(Qt.Key.Key_Tab)
    wait_part(seat, "Patient", first.partition(",")[0], "said")
    chosen = part(seat, "Patient").words
    seat.press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: part(seat, "Patient").words != chosen)
    name = seat.screen.form.fields.patient.name()
    seat.press(Qt.Key.Key_Return)
    seat.wait_said(f"Booked {name} for Tue 24 Nov 09:00")


def test_a_time_that_is_not_free_is_not_moved_in_silence(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    clinic.visit("Diaz, Ana", "Okafor", at("09:00", TUESDAY))
    open_line(seat, "okaf tue 9 pham linh")
    qtbot.waitUntil(lambda: "09:00 is not free" in seat.screen.line.bar.said())
    assert part(seat, "When").state == "doubt"
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seat.screen.form.fields.patient.patient_id() is not None)
    seat.press(Qt.Key.Key_Return)
    visits = VisitHistory(patient_id=clinic.patients["Pham, Linh"])
    assert clinic.bus.ask(visits, a.context()).appointments == ()
    seat.press(Qt.Key.Key_Down)  # the nearest one is looked at, and taken
    qtbot.waitUntil(lambda: "Enter books" in seat.screen.line.bar.said())
    opening = seat.screen.form.openings.current()
    assert opening is not None
    seat.press(Qt.Key.Key_Return)
    seat.wait_said(f"Booked Pham, Linh for Tue 24 Nov {opening.start:%H:%M}")


def test_what_is_missing_or_means_two_things_is_said(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    clinic.provider("Okoye", "Ngozi")
    open_line(seat, "ok tue 9")
    wait_part(seat, "Patient", "ok", "missing")
    seat.press(Qt.Key.Key_Home)
    seat.type("dr ")
    wait_part(seat, "With", "Okafor or", "doubt")
    wait_part(seat, "Patient", "who?", "missing")
    qtbot.waitUntil(lambda: "Who is it for?" in seat.screen.line.bar.said())
    seat.press(Qt.Key.Key_End)
    seat.type(" pham linh")
    qtbot.waitUntil(lambda: "Which of the two doctors?" in seat.screen.line.bar.said())
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seat.screen.form.fields.patient.patient_id() is not None)
    assert seat.said == []


def test_the_line_is_kept_and_goes_on_in_the_form(qtbot: QtBot, clinic: Clinic, seat: Seat) -> None:
    people(clinic)
    day = seat.screen.day()
    open_line(seat, "okaf tue 9 pham linh")
    wait_ghost(seat, "24 09:00", "Pham, Linh")
    seat.press(Qt.Key.Key_Escape)
    assert seat.screen.view.board.outside_ghost is None
    qtbot.waitUntil(lambda: seat.screen.day() == day)
    seat.press(Qt.Key.Key_Q)
    assert seat.screen.line.bar.field.text() == "okaf tue 9 pham linh"
    qtbot.waitUntil(lambda: seat.screen.form.fields.patient.patient_id() is not None)
    seat.press(Qt.Key.Key_Return, CTRL)
    form = seat.screen.form
    assert form.isVisible()
    assert form.fields.when.text() == "tue 9"
    assert form.fields.whom.text() == "Dr. Samuel Okafor"
    qtbot.waitUntil(lambda: "09:00" in form.submit.text())


def test_a_line_begins_beside_a_call_that_is_half_booked(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    seat.press(Qt.Key.Key_N)
    seat.type("phan")
    seat.press(Qt.Key.Key_Return)
    form = seat.screen.form
    qtbot.waitUntil(lambda: form.fields.patient.patient_id() is not None)
    form.reason.setFocus()
    seat.type("for Minh alone")
    seat.press(Qt.Key.Key_Escape)
    open_line(seat, "pham linh tue 9")
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Pham, Linh for Tue 24 Nov 09:00")
    visits = VisitHistory(patient_id=clinic.patients["Pham, Linh"])
    assert [v.reason for v in clinic.bus.ask(visits, a.context()).appointments] == [None]
    seat.press(Qt.Key.Key_N)
    seat.press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: form.patient_band.words().startswith("Phan, Minh"))
    assert form.reason.text() == "for Minh alone"


def test_nobody_of_that_name_is_registered_from_the_line(
    qtbot: QtBot, clinic: Clinic, seat: Seat
) -> None:
    people(clinic)
    open_line(seat, "okaf tue 9 zwiebel zoe")
    qtbot.waitUntil(lambda: "Nobody is called" in seat.screen.line.bar.said())
    seat.press(Qt.Key.Key_Return, CTRL)
    registering = seat.screen.form.registering
    qtbot.waitUntil(registering.isVisible)
    assert registering.form().family_name.text() == "Zwiebel"
    assert seat.screen.form.fields.when.text() == "tue 9"


def test_a_line_typed_into_the_palette_goes_on_over_the_board(
    qtbot: QtBot, clinic: Clinic, seat: Seat, ui_bus: UiBus
) -> None:
    people(clinic)
    clock = ClinicClock(ui_bus, seat.shell)
    finder = Finder(ui_bus, seat.shell.palette_box, clock, lambda: [])
    finder.line_typed.connect(seat.screen.open_line)
    seat.press(Qt.Key.Key_K, CTRL)
    seat.type("okaf tue 9 pham linh")
    qtbot.waitUntil(lambda: seat.shell.palette_box.current() is not None)
    seat.press(Qt.Key.Key_Return)
    assert seat.focus() is seat.screen.line.bar.field
    wait_ghost(seat, "24 09:00", "Pham, Linh")
    seat.press(Qt.Key.Key_Return)
    seat.wait_said("Booked Pham, Linh for Tue 24 Nov 09:00 with Dr. Okafor")
