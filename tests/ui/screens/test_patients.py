"""Laws of the screen of patients: who is typed is found, opened, booked for, registered."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from tests import a
from tests.ui.screens.conftest import Show, press, readers_held
from tests.ui.screens.green_valley import GreenValley, at
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.ledger import audit
from vitalbridge_desktop.kernel.prepared import SQLITE, Prepared
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    MarkArrived,
)
from vitalbridge_desktop.services.patients.commands import ArchivePatient, SetPatientAlert
from vitalbridge_desktop.services.patients.queries import ListPatients
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.patients.patient_table import ALERT, BORN, NAME, PHONE, RECORD
from vitalbridge_desktop.ui.patients.patients_screen import PatientsScreen
from vitalbridge_desktop.ui.theme import Theme

Until = Callable[[Callable[[], bool]], None]
LOOKS = select(func.count()).select_from(audit).where(audit.c.action == "get-patient")


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> PatientsScreen:
    return PatientsScreen(ui_bus, theme)


@pytest.fixture
def people(clinic: GreenValley) -> GreenValley:
    """Three who are called alike, and one who is not."""
    clinic.patient(
        "Pham", "Linh", phone="+49 30 5550 733", email="linh@example.org", alert="Interpreter"
    )
    clinic.patient("Pham-Nguyen", "Chi", date(1991, 5, 14))
    clinic.patient("Phan", "Minh", date(2017, 1, 30))
    clinic.patient("Berg", "Maja", date(1979, 3, 3))
    return clinic


def names(screen: PatientsScreen) -> list[str]:
    return [each.family_name for each in screen.table.rows()]


def whens(screen: PatientsScreen) -> list[str]:
    return [line.what for line in screen.panel.visits.lines()]


def looks(bus: Bus) -> int:
    found = bus.store.read(lambda driver: Prepared(LOOKS, SQLITE).run(driver, {}).fetchall())
    return int(found[0][0])


def registered(clinic: GreenValley) -> list[str]:
    found = clinic.bus.ask(ListPatients(), a.context()).patients
    return [each.family_name for each in found]


# ---- finding -----------------------------------------------------------------------------------


def test_at_first_the_patients_stand_there_by_name(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    del people
    show(screen)

    qtbot.waitUntil(lambda: names(screen) == ["Berg", "Pham", "Pham-Nguyen", "Phan"])
    assert screen.search.note() == "4 found"


def test_typing_finds_and_says_how_many(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    del people
    show(screen)
    press("maja")

    qtbot.waitUntil(lambda: names(screen) == ["Berg"])
    assert screen.search.note().startswith("1 found · ")


@pytest.mark.parametrize("text", ["2.9.1988", "5550 733", "1988-09-02"])
def test_a_birth_date_or_the_end_of_a_phone_finds_too(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen, text: str
) -> None:
    del people
    show(screen)
    press(text)

    qtbot.waitUntil(lambda: names(screen) == ["Pham"])


def test_the_first_one_is_chosen_where_the_window_is_mirrored_too(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: PatientsScreen
) -> None:
    clinic.patient("Okafor")
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(screen)
    qtbot.waitUntil(lambda: bool(names(screen)))
    assert screen.table.currentIndex().row() == 0


def test_a_line_says_name_age_phone_record_number_and_alert(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    del people
    show(screen)
    press("pham linh")
    qtbot.waitUntil(lambda: names(screen)[:1] == ["Pham"])

    model = screen.table.model()
    row = [model.index(0, column).data() for column in (NAME, BORN, PHONE, RECORD, ALERT)]
    assert row[:3] == ["Pham, Linh", "02 Sep 1988 · 38", "030 5550733"]
    assert row[3].endswith("-000001")
    assert row[4] == "Interpreter"


def test_who_is_spelt_differently_is_found_and_named_below(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    del people
    show(screen)
    press("pham")

    qtbot.waitUntil(lambda: names(screen) == ["Pham", "Pham-Nguyen", "Phan"])
    assert screen.note().startswith("“Phan, Minh” is spelt differently")


def test_an_answer_to_an_outdated_question_is_never_shown(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    shown: list[list[str]] = []
    screen.table.model().modelReset.connect(lambda: shown.append(names(screen)))

    gate = readers_held(people.bus.store)
    press("pham linh", *[Qt.Key.Key_Backspace] * 9, "berg")
    gate.set()

    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [["Berg"]]


def test_whom_another_desk_registers_appears_and_the_choice_stays(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    people.patient("Adeyemi", "Tunde", date(2001, 2, 28))

    qtbot.waitUntil(lambda: len(names(screen)) == 5)
    chosen = screen.table.current()
    assert chosen is not None
    assert chosen.family_name == "Pham-Nguyen"


def test_an_empty_clinic_says_what_to_do(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: PatientsScreen
) -> None:
    del clinic
    show(screen)
    qtbot.waitUntil(screen.table.isHidden)

    press(Qt.Key.Key_Return)
    assert screen.registering()


# ---- choosing, opening, booking ----------------------------------------------------------------


def test_a_look_is_kept_when_a_record_is_opened_and_not_when_it_is_listed(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    press("pham")
    qtbot.waitUntil(lambda: len(names(screen)) == 3)
    press(Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert looks(people.bus) == 0
    assert screen.panel.opened() is None

    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.panel.opened() == people.patients["Pham"])
    assert looks(people.bus) == 1
    facts = {line.what: line.how for line in screen.panel.facts.lines()}
    assert facts["E-mail"] == "linh@example.org"


def test_a_change_elsewhere_shows_in_the_panel_without_another_look(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    press("berg")
    qtbot.waitUntil(lambda: names(screen) == ["Berg"])
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.panel.opened() is not None)

    people.do(SetPatientAlert(patient_id=people.patients["Berg"], text="Allergic to latex"))

    qtbot.waitUntil(screen.panel.banner.isVisible)
    assert looks(people.bus) == 1


def test_the_visits_stand_in_the_record_with_their_state(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    people.do(MarkArrived(appointment_id=people.visit("Berg", "Okafor", at("10:30"))))
    people.visit("Berg", "Lindqvist", at("09:00", date(2026, 11, 27)))
    people.clash("Berg", "Okafor", at("14:00"))
    cancelled = people.visit("Berg", "Okafor", at("15:00"))
    people.do(CancelAppointment(appointment_id=cancelled, reason="Rang up"))
    show(screen)
    press("berg")
    qtbot.waitUntil(lambda: names(screen) == ["Berg"])
    press(Qt.Key.Key_Return)

    expected = [
        ("Today 10:30", "Consult · Dr. Okafor\narrived", "strong"),
        ("Today 14:00", "Consult · Dr. Okafor\nneeds a new time", "danger"),
        ("Fri 09:00", "Consult · Dr. Lindqvist\nbooked", "strong"),
        ("23 Nov 2026", "Consult · Dr. Okafor\ncancelled", "plain"),
    ]
    qtbot.waitUntil(lambda: [tuple(each) for each in screen.panel.visits.lines()] == expected)


def test_what_happened_while_the_window_was_away_is_there_when_it_comes_back(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    press("berg")
    qtbot.waitUntil(lambda: names(screen) == ["Berg"])
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: whens(screen) == ["No visits yet."])
    screen.window().hide()
    people.visit("Berg", "Okafor", at("14:00"))
    screen.window().show()

    qtbot.waitUntil(lambda: whens(screen) == ["Today 14:00"])


def test_b_books_for_who_is_open_and_is_a_letter_while_one_types(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    press("b")
    assert screen.search.text() == "b"
    qtbot.waitUntil(lambda: names(screen)[:1] == ["Berg"])
    press(Qt.Key.Key_Return)

    with qtbot.waitSignal(screen.booking_asked) as asked:
        press(Qt.Key.Key_B)
    assert asked.args == [people.patients["Berg"]]


def test_the_arrows_lead_from_the_line_into_the_list_and_back(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    del people
    show(screen)
    press("pham")
    qtbot.waitUntil(lambda: len(names(screen)) == 3)
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.table

    press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is screen.search


def test_another_screen_can_lead_to_a_record_even_an_archived_one(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    people.do(ArchivePatient(patient_id=people.patients["Berg"]))
    show(screen)
    screen.open_record(people.patients["Berg"])

    qtbot.waitUntil(lambda: screen.panel.opened() == people.patients["Berg"])
    assert names(screen)[0] == "Berg"


# ---- registering -------------------------------------------------------------------------------


def test_a_name_that_nobody_has_is_registered_from_the_keyboard(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    press("okoye zoe")
    qtbot.waitUntil(screen.table.isHidden)
    press(Qt.Key.Key_Return)
    assert screen.form.family_name.text() == "Okoye"
    assert screen.form.given_name.text() == "Zoe"

    said: list[str] = []
    screen.said.connect(lambda words, _: said.append(words))
    press("14.3.61")
    assert screen.form.birth_date.understood() == "14 Mar 1961 · 65"
    with qtbot.waitSignal(screen.registered) as done:
        press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: screen.panel.opened() == done.args[0])
    assert "Okoye" in registered(people)
    assert said == ["Okoye, Zoe registered"]
    assert not screen.registering()


def test_registering_can_be_taken_back(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    screen.begin_registering("Okoye Zoe")
    press("14.3.1961")
    with qtbot.waitSignal(screen.said) as said:
        press(Qt.Key.Key_Return)

    people.bus.undo(said.args[1], a.context())
    assert "Okoye" not in registered(people)


def test_errors_stand_at_their_fields_and_nothing_is_written(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering()
    press("Okoye", Qt.Key.Key_Tab, Qt.Key.Key_Tab, "31.2.1999", Qt.Key.Key_Tab, "abc")
    press(Qt.Key.Key_Tab, "nowhere", Qt.Key.Key_Return)

    said = {name: error.text() for name, error in screen.form.errors.items() if error.text()}
    assert said == {
        "given_name": "This is needed.",
        "birth_date": "This is not a date.",
        "phone": "This is no phone number.",
        "email": "This is no e-mail address.",
    }
    assert QApplication.focusWidget() is screen.form.given_name.input
    assert len(registered(people)) == 4


def test_a_rule_of_the_clinic_is_told_at_its_field(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    screen.begin_registering("Okoye Zoe")
    press("1.1.2199", Qt.Key.Key_Return)

    error = screen.form.errors["birth_date"]
    qtbot.waitUntil(error.isVisible)
    assert error.text()
    assert "Okoye" not in registered(people)


def test_a_likely_duplicate_is_shown_while_one_still_types(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering()
    press("Pham", Qt.Key.Key_Tab, "Lin", Qt.Key.Key_Tab, "2.9.1988")

    card = screen.form.same_person
    qtbot.waitUntil(card.isVisible)
    assert [each.id for each in card.people()] == [people.patients["Pham"]]


def test_the_one_who_is_known_is_used_instead(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering("Pham Linh")
    press("2.9.1988")
    qtbot.waitUntil(screen.form.same_person.isVisible)
    (use,) = screen.form.same_person.use_buttons()
    use.setFocus()
    with qtbot.waitSignal(screen.registered) as came:
        press(Qt.Key.Key_Space)

    assert came.args == [people.patients["Pham"]]
    qtbot.waitUntil(lambda: screen.panel.opened() == people.patients["Pham"])
    assert len(registered(people)) == 4


def test_who_is_not_the_same_is_registered_when_one_says_so(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering("Pham Linh")
    press("2.9.1988")
    with qtbot.waitSignal(screen.form.refused):
        press(Qt.Key.Key_Return)
    assert len(registered(people)) == 4
    assert QApplication.focusWidget() is screen.form.same_person.not_the_same

    with qtbot.waitSignal(screen.registered):
        press(Qt.Key.Key_Space)
    assert sorted(registered(people)).count("Pham") == 2


def test_a_changed_name_is_asked_about_again(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    """Saying "not the same" of one person says nothing of the next."""
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering("Pham Linh")
    press("2.9.1988")
    with qtbot.waitSignal(screen.form.refused):
        press(Qt.Key.Key_Return)
    screen.form.given_name.input.setFocus()
    press("h")
    with qtbot.waitSignal(screen.form.refused):
        press(Qt.Key.Key_Return)
    assert len(registered(people)) == 4


def test_escape_leads_back_to_the_list(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    del people
    show(screen)
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    screen.begin_registering()
    with qtbot.waitSignal(screen.registering_left):
        press(Qt.Key.Key_Escape)
    assert not screen.registering()
    assert QApplication.focusWidget() is screen.search
