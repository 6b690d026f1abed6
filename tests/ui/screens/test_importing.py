"""Laws of taking a list of patients over: looked at first, whole or in part, stopped or not."""

import csv
from pathlib import Path
from threading import Event as Gate

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press
from tests.ui.screens.green_valley import GreenValley, at
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.patients.queries import ListPatients
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.patients.import_page import ImportPage
from vitalbridge_desktop.ui.patients.patients_screen import PatientsScreen
from vitalbridge_desktop.ui.progress_card import ProgressCard
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.undo import Undo
from vitalbridge_desktop.ui.work import Work

GOOD = "Nachname;Vorname;Geburtsdatum;Telefon\nKern;Eva;14.03.1990;030 5550001\n"
MIXED = f"{GOOD}Weiss;;1.1.2000;\nBerg;Ada;2.9.1988;\nRot;Jon;1.1.1991;\n"


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme) -> PatientsScreen:
    return PatientsScreen(ui_bus, theme)


@pytest.fixture
def importing(show: Show, qtbot: QtBot, clinic: GreenValley, screen: PatientsScreen) -> ImportPage:
    """The page is open, and the keyboard is where the file is named; Berg is registered."""
    clinic.patient("Berg", "Ada")
    show(screen)
    qtbot.waitUntil(lambda: len(screen.table.rows()) == 1)
    screen.table.setFocus()
    press(Qt.Key.Key_I)
    assert QApplication.focusWidget() is screen.importing.file
    return screen.importing


def registered(clinic: GreenValley) -> list[str]:
    found = clinic.bus.ask(ListPatients(limit=1000), a.context()).patients
    return sorted(each.family_name for each in found)


def named(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "patients.csv"
    file.write_text(text)
    return file


def outcomes(page: ImportPage) -> list[tuple[str, str]]:
    return [(each.outcome, each.said.get("family_name", "")) for each in page.report.table.rows()]


def test_a_list_is_looked_at_and_imported_with_two_enters(
    qtbot: QtBot, clinic: GreenValley, screen: PatientsScreen, importing: ImportPage,
    tmp_path: Path,
) -> None:  # fmt: skip
    press(str(named(tmp_path, GOOD)), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: outcomes(importing) == [("good", "Kern")])
    assert importing.all_button.text() == "Import this one"
    assert registered(clinic) == ["Berg"]  # so far it was only looked at
    assert QApplication.focusWidget() is importing.all_button

    with qtbot.waitSignal(importing.said) as said:
        press(Qt.Key.Key_Return)
    assert said.args[0] == "1 patient was imported"
    assert registered(clinic) == ["Berg", "Kern"]
    assert screen.listing()


def test_what_needs_a_look_stands_first_and_the_good_ones_can_be_taken_alone(
    qtbot: QtBot, clinic: GreenValley, importing: ImportPage, tmp_path: Path
) -> None:
    press(str(named(tmp_path, MIXED)), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(outcomes(importing)) == 4)
    assert [each[0] for each in outcomes(importing)] == ["invalid", "duplicate", "good", "good"]
    assert importing.report.groups.words() == ["All 4", "Good 2", "Known already 1", "Wrong 1"]
    assert not importing.all_button.isEnabled()
    with qtbot.waitSignal(importing.said) as said:
        press(Qt.Key.Key_Return)
    assert said.args[0] == "2 patients were imported"
    assert registered(clinic) == ["Berg", "Kern", "Rot"]


def test_an_import_is_taken_back_in_one_step_and_who_stays_is_told_by_name(
    qtbot: QtBot, clinic: GreenValley, importing: ImportPage, ui_bus: UiBus, tmp_path: Path
) -> None:
    undo = Undo(ui_bus, importing)
    importing.said.connect(undo.remember)
    press(
        str(named(tmp_path, f"{GOOD}Rot;Jon;1.1.1991;\nVogel;Ida;1.1.1992;\n")), Qt.Key.Key_Return
    )
    qtbot.waitUntil(lambda: len(outcomes(importing)) == 3)
    qtbot.waitUntil(importing.all_button.hasFocus)
    with qtbot.waitSignal(undo.said) as said:
        press(Qt.Key.Key_Return)
    assert said.args == ["3 patients were imported", True]
    found = clinic.bus.ask(ListPatients(limit=1000), a.context()).patients
    clinic.patients["Rot"] = next(each.id for each in found if each.family_name == "Rot")
    clinic.visit("Rot", "Okafor", at("11:00"))
    step = clinic.bus.undoable(a.context()).undo[1]
    with qtbot.waitSignal(undo.said) as said:
        undo.take_back(step)
    assert said.args == [
        "Taken back: 3 patients were imported. 1 stayed as it is: Jon Rot. "
        "There are visits, calls or a place on the waitlist by now.",
        False,
    ]
    assert registered(clinic) == ["Berg", "Rot"]


@pytest.fixture
def two_imported(qtbot: QtBot, importing: ImportPage, tmp_path: Path) -> ImportPage:
    """Kern and Rot are registered by a list."""
    press(str(named(tmp_path, f"{GOOD}Rot;Jon;1.1.1991;\n")), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(outcomes(importing)) == 2)
    qtbot.waitUntil(importing.all_button.hasFocus)
    with qtbot.waitSignal(importing.said):
        press(Qt.Key.Key_Return)
    return importing


def test_a_list_that_takes_long_to_take_back_tells_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, clinic: GreenValley, two_imported: ImportPage, ui_bus: UiBus, theme: Theme
) -> None:
    undo = Undo(ui_bus, two_imported)
    card: list[ProgressCard] = []

    def show(work: Work[Done], doing: str) -> None:
        card.append(ProgressCard(theme, work, two_imported.window()))
        card[0].row.say(doing)

    undo.lasting.connect(show)
    other = Gate()  # somebody else's long work comes first
    clinic.bus.store.on_writer(other.wait)
    with qtbot.waitSignal(undo.lasting):
        undo.take_back(clinic.bus.undoable(a.context()).undo[0])
    qtbot.waitUntil(lambda: card[0].isVisible() and card[0].row.words() == "Taking back")
    with qtbot.waitSignal(undo.said) as said:
        press(Qt.Key.Key_Escape)
        other.set()
    assert said.args == ["Stopped: nothing was changed.", False]
    assert card[0].isHidden()
    assert registered(clinic) == ["Berg", "Kern", "Rot"]

    with qtbot.waitSignal(undo.said) as said:
        undo.undo()
    assert said.args == ["Taken back: 2 patients were imported", False]
    assert registered(clinic) == ["Berg"]


def test_a_child_under_the_mothers_phone_is_imported_when_one_says_so(
    qtbot: QtBot, clinic: GreenValley, importing: ImportPage, tmp_path: Path
) -> None:
    press(str(named(tmp_path, f"{GOOD}Kern;Ida;2.2.2019;030 5550001\n")), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [each[0] for each in outcomes(importing)] == ["duplicate", "good"])
    importing.report.known_too.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [each[0] for each in outcomes(importing)] == ["good", "good"])
    assert registered(clinic) == ["Berg"]
    importing.all_button.setFocus()
    with qtbot.waitSignal(importing.said):
        press(Qt.Key.Key_Return)
    assert registered(clinic) == ["Berg", "Kern", "Kern"]


def test_a_guess_that_is_wrong_is_changed_and_the_rows_are_tried_anew(
    qtbot: QtBot, clinic: GreenValley, importing: ImportPage, tmp_path: Path
) -> None:
    text = "Nachname;Rufname;Geburtsdatum;Mädchenname\nKern;Eva;14.03.1990;Vogel\n"
    press(str(named(tmp_path, text)), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: outcomes(importing) == [("good", "Kern")])
    family, _, _, maiden = importing.choices.lists
    maiden.setFocus()
    press("fam")
    qtbot.waitUntil(importing.error.isVisible)
    assert importing.error.text() == "Two columns hold the family name."
    family.setFocus()
    press("left")
    qtbot.waitUntil(lambda: outcomes(importing) == [("good", "Vogel")])
    importing.all_button.setFocus()
    with qtbot.waitSignal(importing.said):
        press(Qt.Key.Key_Return)
    assert registered(clinic) == ["Berg", "Vogel"]


@pytest.mark.parametrize("text", ["", "only one column\nhere\n", "Kern;Eva;14.03.1990\n"])
def test_a_file_that_is_no_list_is_refused_in_words(
    qtbot: QtBot, clinic: GreenValley, importing: ImportPage, tmp_path: Path, text: str
) -> None:
    press(str(named(tmp_path, text)), Qt.Key.Key_Return)
    qtbot.waitUntil(importing.error.isVisible)
    assert importing.error.text()
    assert importing.all_button.isHidden()
    assert registered(clinic) == ["Berg"]


def test_a_file_that_is_not_there_is_told(
    qtbot: QtBot, importing: ImportPage, tmp_path: Path
) -> None:
    press(str(tmp_path / "nowhere.csv"), Qt.Key.Key_Return)
    qtbot.waitUntil(importing.error.isVisible)
    assert "can't be read" in importing.error.text()


def test_what_takes_longer_shows_how_far_it_is_and_escape_stops_it_with_nothing_written(
    qtbot: QtBot, clinic: GreenValley, importing: ImportPage, tmp_path: Path
) -> None:
    rows = "".join(f"Kern{n};Eva;{1930 + n % 80}-03-14;\n" for n in range(300))
    press(str(named(tmp_path, f"Nachname;Vorname;Geburtsdatum;Telefon\n{rows}")))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(outcomes(importing)) == 300, timeout=20_000)

    gate = Gate()  # somebody else writes just now: the import waits
    clinic.bus.store.on_writer(lambda: gate.wait(10))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(importing.progress.isVisible)
    press(Qt.Key.Key_Escape)
    gate.set()
    qtbot.waitUntil(importing.error.isVisible)
    assert importing.error.text() == "Stopped: nothing was changed."
    assert registered(clinic) == ["Berg"]
    assert not importing.jobs.work.running()


def test_all_patients_are_saved_for_other_programs(
    qtbot: QtBot, ui_bus: UiBus, theme: Theme, clinic: GreenValley, tmp_path: Path
) -> None:
    clinic.patient("Berg", "=cmd()")
    file = tmp_path / "out.csv"
    page = ImportPage(ui_bus, theme, where=lambda *_: str(file))
    qtbot.addWidget(page)
    page.begin()
    with qtbot.waitSignal(page.said) as said:
        page.export_button.click()
    assert said.args == ["1 patient is saved in out.csv", None]
    with file.open(encoding="utf-8-sig", newline="") as opened:
        (row,) = csv.DictReader(opened)
    assert (row["family_name"], row["given_name"]) == ("Berg", "'=cmd()")
