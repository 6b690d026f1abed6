"""The look of the app, for tests of what people see."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import boards
from vitalbridge_desktop.shipped import shipped
from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.theme import Scheme, Theme

# Behind everything else: the folder bears the name of a library.
sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))


@pytest.fixture(autouse=True)
def plain_locale() -> Iterator[None]:
    """Days and times as the tests write them, whatever a window before has spoken."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> QTranslator:
    """The plural forms of English: 1 visit, 2 visits."""
    translator = QTranslator(qapp)
    assert translator.load(str(shipped("resources") / "translations" / "vitalbridge_en.qm"))
    qapp.installTranslator(translator)
    return translator


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The shipped look, by day."""
    return Theme(qapp, shipped("resources"), Scheme.LIGHT)


@pytest.fixture
def board(qtbot: QtBot, theme: Theme) -> DayBoardWidget:
    """An empty day board on the screen, with the keyboard."""
    widget = DayBoardWidget(theme)
    qtbot.addWidget(widget)
    widget.resize(900, 860)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    widget.setFocus()
    widget.set_picture(
        boards.picture(
            boards.column(
                1,
                boards.visit("08:00", 30, "Adeyemi, Tunde"),
                boards.visit("09:00", 45, "Castillo, Rosa"),
                boards.visit("09:15", 30, "Dubois, Marc"),
            ),
            boards.column(2, boards.visit("13:00", 60, "O’Connor, Sean")),
            boards.column(3),
        )
    )
    return widget
