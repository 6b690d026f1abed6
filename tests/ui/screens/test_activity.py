"""Laws of the screen of activity: who did what, and what can be taken back."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import NOW, TODAY, GreenValley, at
from vitalbridge_desktop.kernel.messages import Context
from vitalbridge_desktop.kernel.undoing import Step
from vitalbridge_desktop.services.appointments.commands import CancelAppointment, CreateAppointment
from vitalbridge_desktop.services.appointments.queries import GetAppointment
from vitalbridge_desktop.services.identity.rules import permissions_of
from vitalbridge_desktop.services.patients.queries import GetPatient
from vitalbridge_desktop.ui.activity.activity_screen import ActivityScreen
from vitalbridge_desktop.ui.activity.activity_sheet import ActivitySheet
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.printing import Paper, page_size
from vitalbridge_desktop.ui.sheet import Head
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.undo import Undo

Made = tuple[ActivityScreen, Undo]


@pytest.fixture
def pham(clinic: GreenValley) -> GreenValley:
    """Somebody else booked Pham; Ada Front looked at her record and booked Berg."""
    clinic.patient("Pham", "Linh")
    clinic.patient("Berg", "Maja")
    rossi = replace(a.actor(), staff_id=clinic.staff_id or a.STAFF, name="Maria Rossi")
    clinic.bus.ask(GetPatient(patient_id=clinic.patients["Pham"]), Context(rossi, "Front desk"))
    clinic.visit("Berg", "Okafor", at("11:00"))
    return clinic


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "activity.csv"


@pytest.fixture
def made(ui_bus: UiBus, theme: Theme, file: Path) -> Iterator[Made]:
    owner = QWidget()
    undo = Undo(ui_bus, owner)
    yield ActivityScreen(ui_bus, theme, undo, lambda *_: str(file)), undo
    owner.deleteLater()


@pytest.fixture
def screen(qtbot: QtBot, show: Show, pham: GreenValley, made: Made) -> ActivityScreen:
    del pham
    show(made[0])
    qtbot.waitUntil(lambda: bool(made[0].log.lines()))
    return made[0]


def told(screen: ActivityScreen) -> list[tuple[str, ...]]:
    return [row[1:4] for row in screen.log.rows()]


def test_changes_and_looks_stand_there_the_newest_first(screen: ActivityScreen) -> None:
    (booked, looked, *_) = told(screen)
    assert booked[1:] == ("Booked", "Berg, Maja · today 11:00")
    assert looked == ("Maria Rossi", "Looked at the record", "Pham, Linh")
    assert screen.panel.patient.isVisible()


def test_what_is_done_meanwhile_comes_in(
    qtbot: QtBot, clinic: GreenValley, screen: ActivityScreen
) -> None:
    clinic.visit("Pham", "Okafor", at("14:00"))
    qtbot.waitUntil(lambda: told(screen)[0][2] == "Pham, Linh · today 14:00")


def test_a_booking_says_by_what_the_caller_was_recognised(
    qtbot: QtBot, clinic: GreenValley, screen: ActivityScreen
) -> None:
    booking = CreateAppointment(
        patient_id=clinic.patients["Pham"],
        provider_id=clinic.providers["Okafor"],
        start=at("14:00"),
        minutes=30,
        identity_checked=("birth_date", "email", "phone"),
    )
    clinic.bus.dispatch(booking, a.context())
    words = "Booked, identity checked by birth date, email and phone"
    qtbot.waitUntil(lambda: told(screen)[0][1] == words)
    screen.log.table.setFocus()
    press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: words in shown_text(screen.panel))


def shown_text(panel: QWidget) -> str:
    """All that the panel says, wherever its lines may be broken."""
    parts = (each.text() for each in panel.findChildren(QLabel) if each.isVisible())
    return " ".join(parts).replace("\u200b", "")


def told_alike(screen: ActivityScreen, told_of: bool) -> bool:
    """Whether looks are spoken of exactly where they are told."""
    return screen.log.looks.isVisible() is told_of


def test_where_looks_are_told_it_is_said_that_other_desks_keep_theirs(
    qtbot: QtBot, screen: ActivityScreen
) -> None:
    assert screen.log.looks.isVisible()
    assert "every other desk keeps its own" in screen.log.looks.text()
    for only, told_of in (("visits", False), ("looks", True), ("clinic", False)):
        screen.log.filters.only.chosen.emit(only)
        screen.log.filters.only.set_current(only)
        screen.log.filters.changed.emit()
        qtbot.waitUntil(partial(told_alike, screen, told_of))


def test_one_person_one_patient_and_everything_again_by_keys(
    qtbot: QtBot, screen: ActivityScreen
) -> None:
    whole = len(screen.log.lines())
    press(Qt.Key.Key_Down, "w")
    qtbot.waitUntil(lambda: len(screen.log.lines()) == 1)
    assert screen.log.filters.person.currentText() == "Maria Rossi"
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(screen.log.lines()) == whole)

    press("p")  # the booking of Berg is chosen again, or the look at Pham: one of both
    qtbot.waitUntil(lambda: len(screen.log.lines()) < whole)
    assert len({line.patient_id for line in screen.log.lines()}) == 1


def test_a_patient_is_found_by_typing_and_nobody_is_marked(
    qtbot: QtBot, screen: ActivityScreen
) -> None:
    filters = screen.log.filters
    filters.patient.setFocus()
    press("xyzzy", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filters.patient.property("wrong") == "true")
    filters.patient.clear()
    press("pham", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filters.patient.text() == "Pham, Linh")
    qtbot.waitUntil(lambda: {line.subject for line in screen.log.lines()} == {"Pham, Linh"})


def test_days_are_typed_and_none_says_so(qtbot: QtBot, screen: ActivityScreen) -> None:
    filters = screen.log.filters
    filters.days.setFocus()
    press("whenever", Qt.Key.Key_Return)
    assert filters.days.property("wrong") == "true"
    filters.days.clear()
    press(f"{TODAY - timedelta(days=3):%d.%m.}", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen.log.lines())
    filters.days.clear()
    press("today", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(screen.log.lines()) > 5)


def test_scrolling_down_goes_on_reading(
    qtbot: QtBot, show: Show, pham: GreenValley, made: Made
) -> None:
    for n in range(110):
        pham.patient(f"Many{n}")
    screen = made[0]
    show(screen)
    qtbot.waitUntil(lambda: len(screen.log.lines()) == 100)
    screen.log.table.scrollToBottom()
    qtbot.waitUntil(lambda: len(screen.log.lines()) > 110)
    lines = screen.log.lines()
    assert len({(line.at, line.subject_id, line.type) for line in lines}) == len(lines)
    pham.patient("Newest")  # news take nobody back to the first page
    qtbot.waitUntil(lambda: told(screen)[0][2] == "Newest, Ada")
    assert len(screen.log.lines()) == len(lines)


def test_the_lines_are_saved_and_laid_out_for_paper(
    qtbot: QtBot, theme: Theme, screen: ActivityScreen, file: Path
) -> None:
    with qtbot.waitSignal(screen.said):
        press("s")
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert rows[0] == ["When", "Who", "What", "About", "Desk"]
    assert rows[2][:4] == ["2026-11-23 10:00", *told(screen)[1]]
    assert (
        len(ActivitySheet(theme, Head("Activity"), [("",) * 5] * 120, page_size(Paper.A4)).pages())
        == 3
    )


# ---- taking back -------------------------------------------------------------------------------


def test_any_step_is_taken_back_and_brought_back_from_the_keyboard(
    qtbot: QtBot, clinic: GreenValley, screen: ActivityScreen
) -> None:
    visit = clinic.visit("Pham", "Lindqvist", at("13:30"))
    clinic.do(CancelAppointment(appointment_id=visit, reason="Ill"))
    clinic.patient("Later")
    press("m")
    qtbot.waitUntil(lambda: len(screen.history.lines()) > 3)
    qtbot.waitUntil(lambda: not screen.history.table.isHidden())
    steps = [line.step.command for line in screen.history.lines()]
    for _ in range(steps.index("cancel-appointment")):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)

    def status() -> str:
        return clinic.bus.ask(GetAppointment(appointment_id=visit), a.context()).status

    qtbot.waitUntil(lambda: status() == "booked")
    qtbot.waitUntil(lambda: any(not line.stands for line in screen.history.lines()))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: status() == "cancelled")


def test_beside_the_own_steps_stands_no_line_of_the_log(
    qtbot: QtBot, clinic: GreenValley, screen: ActivityScreen
) -> None:
    assert screen.panel.person.isVisible()
    press("m")
    qtbot.waitUntil(lambda: bool(screen.history.lines()))
    clinic.patient("Later")  # the log learns of it while it is not shown
    qtbot.waitUntil(lambda: screen.history.lines()[0].step.command == "create-patient")
    assert not screen.panel.person.isVisible()
    press("m")
    qtbot.waitUntil(lambda: told(screen)[0][2] == "Later, Ada")
    assert screen.panel.person.isVisible()


def test_a_step_that_the_world_has_moved_on_from_says_why(
    qtbot: QtBot, clinic: GreenValley, made: Made
) -> None:
    clinic.patient("Pham", "Linh")
    visit = clinic.visit("Pham", "Lindqvist", at("13:30"))
    clinic.do(CancelAppointment(appointment_id=visit, reason="Ill"))
    gone = Step(a.STAFF, "create-appointment", "appointment", visit, NOW)
    with qtbot.waitSignal(made[1].said) as said:
        made[1].take_back(gone)
    assert "can’t be taken back" in said.args[0]


def test_the_front_desk_sees_its_own_steps_and_no_more(
    qtbot: QtBot, show: Show, theme: Theme, pham: GreenValley
) -> None:
    who = replace(a.actor(), permissions=permissions_of(["front-desk"]))
    bus = UiBus(pham.bus, who, "Front desk")
    owner = QWidget()
    screen = ActivityScreen(bus, theme, Undo(bus, owner))
    show(screen)
    qtbot.waitUntil(lambda: bool(screen.history.lines()))
    press("m")
    qtbot.waitUntil(lambda: bus.awaited == 0)
    assert screen.history.isVisible()
    assert screen.log.lines() == []
    bus.end()
    owner.deleteLater()
