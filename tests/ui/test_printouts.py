"""What is printed goes to a printer, on its paper; where there is none, into a file."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QLineEdit, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.ui.printing import Page, Paper, page_size, paper_of, pdf_of
from vitalbridge_desktop.ui.printouts import Printout, Printouts

OFF_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support")  # hints about a window
POINTS = {Paper.A4: (595, 842), Paper.Letter: (612, 792)}  # of 1/72 inch


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def framed(size: QSizeF) -> list[Page]:
    """Two pages, with a frame around all that can be painted on."""

    def paint(painter: QPainter) -> None:
        painter.drawRect(QRectF(0, 0, size.width(), size.height()))

    return [paint, paint]


OUT = Printout("Monday", framed, "monday")


def sheets(pdf: bytes) -> list[tuple[int, int]]:
    """How large each page of a PDF is, in points."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", pdf)
    return [(round(float(wide)), round(float(high))) for wide, high in boxes]


def opened(qtbot: QtBot, owner: QWidget) -> QPrintDialog:
    """The system's question for a printer, as it is shown."""
    dialog = owner.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def into(dialog: QPrintDialog, file: Path) -> None:
    """Type a file's name where the dialog asks for it."""
    name = dialog.findChild(QLineEdit, "filename")
    assert isinstance(name, QLineEdit)
    name.setText(str(file))


def test_a_clinic_prints_on_the_paper_of_its_country() -> None:
    assert paper_of("DE") == Paper.A4
    assert paper_of("US") == Paper.Letter
    assert paper_of("MX") == Paper.Letter
    assert paper_of("EG") == Paper.A4


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", [Paper.A4, Paper.Letter])
def test_pages_are_made_for_the_paper_they_go_on(paper: Paper) -> None:
    asked: list[QSizeF] = []

    def pages(size: QSizeF) -> list[Page]:
        asked.append(size)
        return framed(size)

    assert sheets(pdf_of("Monday", pages, paper)) == [POINTS[paper]] * 2
    (size,) = asked
    assert size.toSize() == page_size(paper).toSize()
    wide, high = (side / 72 * 96 - 2 * 15 / 25.4 * 96 for side in POINTS[paper])
    assert abs(size.width() - wide) < 2
    assert abs(size.height() - high) < 2


def test_where_there_is_no_printer_that_is_said_and_a_file_is_asked_for(
    qtbot: QtBot, owner: QWidget, tmp_path: Path
) -> None:
    asked: list[str] = []

    def ask(_owner: QWidget, suggested: str, kinds: str) -> str:
        asked.extend((suggested, kinds))
        return str(tmp_path / suggested)

    outs, told = Printouts(owner, lambda: "US", ask, printers=lambda: ()), []
    outs.said.connect(lambda words, _: told.append(words))
    outs.print_out(OUT)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [
        "There is no printer on this computer. It can be saved as a PDF instead.",
        "Saved: monday.pdf",
    ]
    assert asked == ["monday.pdf", "PDF (*.pdf)"]
    assert sheets((tmp_path / "monday.pdf").read_bytes()) == [POINTS[Paper.Letter]] * 2


@OFF_SCREEN
def test_the_dialog_begins_with_the_clinic_s_paper_and_prints_on_it(
    qtbot: QtBot, owner: QWidget, tmp_path: Path
) -> None:
    Printouts(owner, lambda: "US", printers=lambda: ("Front desk",)).print_out(OUT)
    dialog = opened(qtbot, owner)
    printer = dialog.printer()
    assert printer.docName() == "Monday"
    assert printer.pageLayout().pageSize().id() == Paper.Letter
    into(dialog, tmp_path / "printed.pdf")
    with qtbot.waitSignal(dialog.finished):
        dialog.accept()
    assert sheets((tmp_path / "printed.pdf").read_bytes()) == [POINTS[Paper.Letter]] * 2


@OFF_SCREEN
def test_only_the_pages_that_were_asked_for_are_printed(
    qtbot: QtBot, owner: QWidget, tmp_path: Path
) -> None:
    Printouts(owner, lambda: "DE", printers=lambda: ("Front desk",)).print_out(OUT)
    dialog = opened(qtbot, owner)
    into(dialog, tmp_path / "printed.pdf")
    for name in ("from", "to"):
        number = dialog.findChild(QSpinBox, name)
        assert isinstance(number, QSpinBox)
        number.setValue(2)
    pages = dialog.findChild(QRadioButton, "printRange")
    assert isinstance(pages, QRadioButton)
    pages.setChecked(True)
    with qtbot.waitSignal(dialog.finished):
        dialog.accept()
    assert sheets((tmp_path / "printed.pdf").read_bytes()) == [POINTS[Paper.A4]]


@pytest.mark.qt_log_ignore("This plugin does not support", "Returned false")
def test_a_printer_that_takes_nothing_is_told(qtbot: QtBot, owner: QWidget, tmp_path: Path) -> None:
    outs = Printouts(owner, lambda: "DE", printers=lambda: ("Front desk",))
    outs.print_out(OUT)
    dialog = opened(qtbot, owner)
    dialog.printer().setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    with qtbot.waitSignal(outs.said) as said:
        dialog.accepted.emit(dialog.printer())
    assert said.args is not None
    assert "takes nothing now" in said.args[0]
    dialog.reject()


@OFF_SCREEN
def test_who_thinks_better_of_it_prints_nothing(qtbot: QtBot, owner: QWidget) -> None:
    painted: list[QSizeF] = []

    def pages(size: QSizeF) -> list[Page]:
        painted.append(size)
        return framed(size)

    outs = Printouts(owner, lambda: "DE", printers=lambda: ("Front desk",))
    outs.print_out(OUT._replace(pages=pages))
    dialog = opened(qtbot, owner)
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()
    assert painted == []
