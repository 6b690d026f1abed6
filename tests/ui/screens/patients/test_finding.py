"""Patients are found as one types, and opened."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from tests.ui.screens.conftest import Show, press, readers_held
from tests.ui.screens.green_valley import GreenValley, at
from tests.ui.screens.patients.conftest import names
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.ledger import audit
from vitalbridge_desktop.kernel.prepared import SQLITE, Prepared
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    MarkArrived,
    MarkNoShow,
)
from vitalbridge_desktop.services.patients.commands import (
    ArchivePatient,
    SetPatientAlert,
    UpdatePatient,
)
from vitalbridge_desktop.ui.patients.patient_table import (
    BORN,
    DOCTOR,
    MISSED,
    NAME,
    NEXT,
    PHONE,
    RECORD,
)
from vitalbridge_desktop.ui.patients.patients_screen import PatientsScreen

LOOKS = select(func.count()).select_from(audit).where(audit.c.action == "get-patient")


def whens(screen: PatientsScreen) -> list[str]:
    return [line.what for line in screen.panel.visits.lines()]


def looks(bus: Bus) -> int:
    found = bus.store.read(lambda driver: Prepared(LOOKS, SQLITE).run(driver, {}).fetchall())
    return int(found[0][0])


# ---- finding -----------------------------------------------------------------------------------


def test_at_first_the_patients_stand_there_by_name(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    del people
    show(screen)

    qtbot.waitUntil(lambda: names(screen) == ["Berg", "Pham", "Pham-Nguyen", "Phan"])
    assert screen.search.note() == "4 found"


def test_typing_finds_and_says_how_many_of_how_many(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    show(screen)
    press("maja")

    qtbot.waitUntil(lambda: names(screen) == ["Berg"])
    qtbot.waitUntil(lambda: screen.search.note().startswith("1 of 4 · "))
    assert screen.search.note().endswith(" ms")
    people.do(ArchivePatient(patient_id=people.patients["Phan"]))
    qtbot.waitUntil(lambda: screen.search.note().startswith("1 of 3"))


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


def test_a_line_says_who_somebody_is_whom_they_see_and_when_they_come(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    pham = people.patients["Pham"]
    people.do(UpdatePatient(patient_id=pham, usual_provider_id=people.providers["Okafor"]))
    people.do(MarkNoShow(appointment_id=people.visit("Pham", "Okafor", at("09:00"))))
    people.visit("Pham", "Okafor", at("14:30"))
    show(screen)
    press("pham linh")
    qtbot.waitUntil(lambda: names(screen)[:1] == ["Pham"])

    model = screen.table.model()

    def said(*columns: int, row: int = 0) -> list[str]:
        return [model.index(row, column).data() for column in columns]

    qtbot.waitUntil(lambda: said(DOCTOR, NEXT, MISSED) == ["Dr. Okafor", "Today 14:30", "1 / 1"])
    assert said(NAME, BORN, PHONE) == ["Pham, Linh", "02 Sep 1988 · 38", "030 5550733"]
    assert said(RECORD)[0].endswith("-000001")
    aloud = model.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert aloud == "Pham, Linh, Alert: Interpreter"
    facts = {line.what: line.how for line in screen.panel.facts.lines()}
    assert (facts["Next visit"], facts["No-shows"]) == ("Today 14:30", "1 of 1 visit")

    people.clash("Phan", "Okafor", at("11:00"))
    press(*[Qt.Key.Key_Backspace] * 5, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(names(screen)) == 3)
    qtbot.waitUntil(lambda: said(DOCTOR, NEXT, MISSED, row=2) == ["–", "Today 11:00", "–"])
    told = model.index(2, NEXT).data(Qt.ItemDataRole.ToolTipRole)
    assert told == "Today 11:00\nThis visit needs a new time."

    people.visit("Pham-Nguyen", "Lindqvist", at("15:00"))  # somebody else books meanwhile
    qtbot.waitUntil(lambda: said(NEXT, row=1) == ["Today 15:00"])


def test_who_is_spelt_differently_is_found_and_named_below(
    qtbot: QtBot, show: Show, people: GreenValley, screen: PatientsScreen
) -> None:
    del people
    show(screen)
    press("pham")

    qtbot.waitUntil(lambda: names(screen) == ["Pham", "Pham-Nguyen", "Phan"])
    qtbot.waitUntil(lambda: screen.note().startswith("“Phan, Minh” is spelt differently"))


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


def test_the_list_goes_on_when_its_end_is_reached(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: PatientsScreen
) -> None:
    for number in range(80):
        clinic.patient(f"Abel{number:03}", "Ada")
    show(screen)
    qtbot.waitUntil(lambda: len(screen.table.rows()) == 50)
    qtbot.waitUntil(lambda: screen.search.note() == "the first 50 of 80")
    screen.table.setFocus()
    press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(screen.table.rows()) == 80)
    assert screen.search.note() == "80 found"
    screen.table.choose(79)
    clinic.patient("Zorn", "Ada")
    qtbot.waitUntil(lambda: len(screen.table.rows()) == 81)
    chosen = screen.table.current()
    assert chosen is not None
    assert chosen.family_name == "Abel079"
