"""The figures of a period: looked at, walked over and saved."""

import csv
import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens.conftest import Show, press, readers_held
from tests.ui.screens.green_valley import TODAY, GreenValley, at
from vitalbridge_desktop.services.appointments.commands import (
    CheckIn,
    MarkArrived,
    MarkNoShow,
)
from vitalbridge_desktop.services.schedules.commands import SetWorkingHours
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.reports.periods import Period
from vitalbridge_desktop.ui.reports.reports_screen import ReportsScreen
from vitalbridge_desktop.ui.theme import Theme

MONTH = "November 2026"


@pytest.fixture
def busy(clinic: GreenValley) -> GreenValley:
    """Okafor saw Pham and missed Berg this morning, and sees Pham tomorrow."""
    clinic.patient("Pham", "Linh")
    clinic.patient("Berg", "=2+5")
    seen = clinic.visit("Pham", "Okafor", at("08:30"))
    missed = clinic.visit("Berg", "Okafor", at("09:00"))
    clinic.visit("Pham", "Okafor", at("09:00", TODAY + timedelta(days=1)))
    clinic.do(MarkArrived(appointment_id=seen))
    clinic.do(CheckIn(appointment_id=seen))
    clinic.do(MarkNoShow(appointment_id=missed))
    return clinic


@pytest.fixture
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Where a person saves to."""
    return tmp_path / getattr(request, "param", "reports.csv")


@pytest.fixture
def screen(ui_bus: UiBus, theme: Theme, file: Path) -> ReportsScreen:
    def ask(owner: QWidget, suggested: str, kinds: str) -> str:
        del owner, kinds
        assert suggested.startswith("reports-2026-")
        return str(file)

    return ReportsScreen(ui_bus, theme, ask)


@pytest.fixture
def shown(qtbot: QtBot, show: Show, busy: GreenValley, screen: ReportsScreen) -> ReportsScreen:
    del busy
    show(screen)
    qtbot.waitUntil(lambda: bool(screen.figures()))
    return screen


def marks(screen: ReportsScreen, name: str) -> list[str]:
    """A figure's marks as they are spoken."""
    (figure,) = (each for each in screen.figures() if each.name == name)
    return [mark.spoken() for mark in figure.marks if mark.value is not None]


def test_the_figures_say_what_happened(shown: ReportsScreen) -> None:
    assert "Dr. Okafor, Mon 23 Nov: 7% (0.5 of 7 h)" in marks(shown, "utilisation-by-day")
    assert marks(shown, "no-shows") == ["Dr. Okafor: 50% (1 of 2 visits)"]
    assert marks(shown, "no-shows-by-weekday") == ["Mon: 50% (1 of 2 visits)"]
    assert marks(shown, "new-patients") == ["New: 1 (100%)", "Returning: 0 (0%)"]
    assert marks(shown, "waiting-times") == ["Dr. Okafor: 0 min (at most 0 min, 1 visit)"]
    assert marks(shown, "bookings-by-desk") == ["Front desk: 2"]
    assert shown.heads.accessibleName().startswith("2 visits; ")


def test_a_visit_that_is_booked_meanwhile_is_counted(
    qtbot: QtBot, clinic: GreenValley, shown: ReportsScreen
) -> None:
    clinic.visit("Berg", "Lindqvist", at("11:00"))
    qtbot.waitUntil(lambda: shown.heads.accessibleName().startswith("3 visits; "))


def test_marks_are_walked_with_the_arrows_and_told_below_the_title(
    qtbot: QtBot, shown: ReportsScreen
) -> None:
    card = shown.cards["utilisation"]
    card.view.setFocus()
    assert card.told.text() == "Dr. Okafor: 1% (1 of 147 h)"
    press(Qt.Key.Key_Down)
    assert card.told.text() == card.view.accessibleDescription() == "Dr. Lindqvist: 0% (0 of 147 h)"
    press(Qt.Key.Key_Down)  # there is no further
    assert card.told.text().startswith("Dr. Lindqvist")

    QTest.mouseMove(card.view, QPoint(30, 8))
    qtbot.waitUntil(lambda: card.told.text().startswith("Dr. Okafor"))


def test_a_clinic_without_anything_says_so_once(
    qtbot: QtBot, show: Show, clinic: GreenValley, screen: ReportsScreen
) -> None:
    for provider in clinic.providers.values():
        clinic.do(SetWorkingHours(provider_id=provider, weekly=()))
    show(screen)
    qtbot.waitUntil(lambda: bool(screen.figures()))
    assert all(card.isHidden() for card in screen.cards.values())
    said = [each for each in screen.findChildren(QLabel) if each.isVisible()]
    assert [each.text() for each in said] == ["There is nothing to show for this time."]


def test_other_periods_are_gone_to_from_the_keyboard(qtbot: QtBot, shown: ReportsScreen) -> None:
    name = shown.period_controls.shown.name
    assert name.text() == MONTH
    QTest.keyClick(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert name.text() == "October 2026"
    qtbot.waitUntil(lambda: shown.cards["no-shows"].view.isHidden())  # nothing was booked then
    QTest.keyClick(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not shown.cards["no-shows"].view.isHidden())


@pytest.mark.parametrize("by_key", [True, False])
def test_counting_that_is_stopped_leaves_what_stood_there(
    qtbot: QtBot, clinic: GreenValley, ui_bus: UiBus, shown: ReportsScreen, by_key: bool
) -> None:
    before = shown.figures()
    gate = readers_held(clinic.bus.store)
    QTest.keyClick(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.period_controls.shown.name.text() == "October 2026"
    qtbot.waitUntil(shown.counting.stop_button.isVisible)
    if by_key:
        QTest.keyClick(shown, Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(shown.counting.stop_button, Qt.MouseButton.LeftButton)
    assert shown.period_controls.shown.name.text() == MONTH
    assert shown.counting.isHidden()
    assert shown.counting.stop_button.isHidden()
    gate.set()
    qtbot.waitUntil(lambda: ui_bus.awaited == 0)
    assert shown.figures() == before
    assert shown.period_controls.shown.name.text() == MONTH


def test_the_first_counting_can_be_stopped_too_and_begun_again(
    qtbot: QtBot, show: Show, busy: GreenValley, ui_bus: UiBus, screen: ReportsScreen
) -> None:
    before = readers_held(busy.bus.store)
    show(screen)
    before.set()  # the clinic's name and day are answered, its visits are not counted yet
    gate = readers_held(busy.bus.store)
    qtbot.waitUntil(screen.counting.stop_button.isVisible)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert screen.counting.told.text().startswith("Stopped")
    assert not screen.counting.stop_button.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: ui_bus.awaited == 0)
    assert not screen.figures()
    QTest.keyClick(screen, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: bool(screen.figures()))
    assert not screen.counting.isVisible()


def test_counting_is_given_up_by_who_goes_elsewhere_and_begun_again_on_the_way_back(
    qtbot: QtBot, clinic: GreenValley, ui_bus: UiBus, shown: ReportsScreen
) -> None:
    before = shown.figures()
    gate = readers_held(clinic.bus.store)
    QTest.keyClick(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    shown.hide()
    gate.set()
    qtbot.waitUntil(lambda: ui_bus.awaited == 0)
    assert shown.figures() == before

    shown.show()
    shown.enter()
    qtbot.waitUntil(lambda: shown.figures() != before)
    assert shown.period_controls.shown.name.text() == "October 2026"


def test_what_takes_longer_says_so_until_it_is_there(
    qtbot: QtBot, clinic: GreenValley, shown: ReportsScreen
) -> None:
    gate = readers_held(clinic.bus.store)
    QTest.keyClick(shown, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.counting.isHidden()
    qtbot.waitUntil(shown.counting.isVisible)
    gate.set()
    qtbot.waitUntil(shown.counting.isHidden)


def test_two_days_are_typed_and_nonsense_is_marked(
    qtbot: QtBot, show: Show, busy: GreenValley, screen: ReportsScreen
) -> None:
    del busy
    controls = screen.controls()
    controls.setParent(screen)
    show(screen)
    qtbot.waitUntil(lambda: bool(screen.figures()))
    press("g")
    press("1.11. or so", Qt.Key.Key_Return)
    assert controls.shown.field.property("wrong") == "true"
    controls.shown.field.clear()
    press("1.11. - 23.11.", Qt.Key.Key_Return)
    assert controls.shown.name.text() == "1 – 23 Nov"
    assert screen.period() == Period("days", date(2026, 11, 1), TODAY)


def test_all_figures_are_saved_as_a_table_without_formulas(
    qtbot: QtBot, clinic: GreenValley, shown: ReportsScreen, file: Path
) -> None:
    clinic.provider("@Sum", title="=1+1")
    clinic.visit("Pham", "@Sum", at("10:30"))
    qtbot.waitUntil(lambda: any("@Sum" in each for each in marks(shown, "utilisation")))
    with qtbot.waitSignal(shown.said) as said:
        press("s")

    assert said.args == ["Saved: reports.csv", None]
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert ["no-shows", "Dr. Okafor", "2", "1", "50", ""] in rows
    assert len({len(row) for row in rows}) == 1
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "@", "+"))]


def test_a_file_that_cannot_be_written_is_said_calmly(
    qtbot: QtBot, shown: ReportsScreen, file: Path
) -> None:
    file.mkdir()
    with qtbot.waitSignal(shown.said) as said:
        press("s")
    assert "can’t be written" in said.args[0]


@pytest.mark.parametrize("file", ["reports.pdf"], indirect=True)
def test_all_figures_are_saved_as_pages(qtbot: QtBot, shown: ReportsScreen, file: Path) -> None:
    with qtbot.waitSignal(shown.said):
        press("s")
    assert file.read_bytes().startswith(b"%PDF")


def test_who_may_not_see_reports_is_told_so_and_asks_nothing(
    qtbot: QtBot, show: Show, theme: Theme, clinic: GreenValley
) -> None:
    names = ("get-tenant", "list-providers", "staff-names", "list-rooms")
    bus = UiBus(clinic.bus, a.actor(*names), "Desk")
    failures: list[str] = []
    bus.failed.connect(failures.append)
    screen = ReportsScreen(bus, theme)
    show(screen)
    qtbot.waitUntil(lambda: screen.period() is not None)
    qtbot.waitUntil(lambda: bus.awaited == 0)
    assert screen.print_button.isHidden()
    assert not screen.figures()
    assert failures == []
    bus.end()
