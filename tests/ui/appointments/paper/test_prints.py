"""The day sheet and the appointment card, as pages."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.appointments import monday
from tests.ui.appointments.conftest import Seat
from tests.ui.appointments.monday import Clinic, at
from vitalbridge_desktop.ui.appointments.paper.prints import BoardPrints
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.printing import Page, Paper, page_size
from vitalbridge_desktop.ui.theme import Theme

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def prints(qtbot: QtBot, seat: Seat, ui_bus: UiBus, theme: Theme, tmp_path: Path) -> BoardPrints:
    """What the board prints, each file into a folder of the test's own."""

    def ask(_owner: object, suggested: str, _kinds: str) -> str:
        return str(tmp_path / suggested)

    clock = ClinicClock(ui_bus, seat.screen)
    clock.start()
    qtbot.waitUntil(lambda: bool(clock.clinic))
    return BoardPrints(seat.screen.view, theme, clock, ask)


def drawn(page: Page) -> QImage:
    """A page as a picture."""
    size = page_size(Paper.A4).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    page(painter)
    painter.end()
    return image


def inked(image: QImage, top: int, bottom: int) -> bool:
    """Whether anything is written between two heights."""
    white = QColor("#ffffff").rgb()
    return any(
        image.pixel(x, y) != white
        for y in range(top, bottom, 2)
        for x in range(0, image.width(), 2)
    )


def test_the_day_sheet_lists_every_visit_and_goes_on_over_the_page(
    qtbot: QtBot, clinic: Clinic, seat: Seat, prints: BoardPrints
) -> None:
    monday.busy(clinic)
    for start in ("10:30", "10:45", "11:00", "11:15", "11:30", "11:45", "13:30", "13:45", "14:00"):
        clinic.visit(f"Late, {start}", "Haddad", at(start), minutes=15)
    qtbot.waitUntil(lambda: len(seat.blocks()) == 34 + 9)
    sheet = prints.sheet()
    assert sheet is not None
    assert sheet.title() == "Monday 23 November 2026"
    names = [text for lines in sheet.texts() for text in lines]
    assert "Dr. Samuel Okafor" in names
    told = {"O’Connor, Sean  (!)", "09:00 – 09:45", "Procedure · biopsy", "Room 2 · ECG"}
    assert told <= set(names)
    assert "On leave until Wed 25 Nov · approved" in " ".join(names)
    pages = [drawn(page) for page in sheet.pages()]
    assert len(pages) == 2
    for page in pages:
        assert inked(page, 0, 30)  # the title
        assert inked(page, 60, 100)  # the first list
    assert not inked(pages[1], pages[1].height() // 2, pages[1].height() - 30)


def test_the_card_says_when_and_where_and_nothing_of_why(
    clinic: Clinic, seat: Seat, prints: BoardPrints
) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"), reason="chest pain")
    seat.choose("Holm, Sara")
    card = prints.card()
    assert card is not None
    assert card.lines() == [
        ("Day", "Monday 23 November 2026"),
        ("Time", "11:00"),
        ("With", "Dr. Samuel Okafor"),
    ]
    (page,) = card.pages(page_size(Paper.A4))
    assert inked(drawn(page), 0, 264)


def test_sheet_and_card_are_saved_as_pdf(
    qtbot: QtBot, clinic: Clinic, seat: Seat, prints: BoardPrints, tmp_path: Path
) -> None:
    clinic.visit("Holm, Sara", "Okafor", at("11:00"))
    seat.choose("Holm, Sara")
    for save, name in (
        (prints.save_sheet, "day-sheet-2026-11-23.pdf"),
        (prints.save_card, "appointment-2026-11-23.pdf"),
    ):
        with qtbot.waitSignal(prints.said) as said:
            save()
        assert said.args is not None
        assert said.args[0] == f"Saved: {name}"
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")


def test_a_card_without_a_visit_says_what_to_do_first(seat: Seat) -> None:
    seat.press(Qt.Key.Key_S, CONTROL, SHIFT)
    assert seat.wait_said("Choose a visit first") is None


def test_an_empty_day_is_a_sheet_too(prints: BoardPrints) -> None:
    sheet = prints.sheet()
    assert sheet is not None
    (page,) = sheet.pages()
    assert inked(drawn(page), 56, 80)
