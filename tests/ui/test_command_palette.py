"""The command palette: typed into, walked with the arrows, gone with Escape."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.ui.command_palette import CommandPalette
from vitalbridge_desktop.ui.palette_list import PaletteItem
from vitalbridge_desktop.ui.theme import Theme

ITEMS = [
    PaletteItem("Patients", "Pham, Linh", "p1", "02 Sep 1988", "user"),
    PaletteItem("Commands", "New booking", "c1", keys="N"),
    PaletteItem("Patients", "Pham, Linh-Chi", "p2"),
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Something that the palette lies over, with the keyboard in a field."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    line = QLineEdit(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return widget


@pytest.fixture
def palette(theme: Theme, window: QWidget) -> CommandPalette:
    """The palette, open, with three results."""
    box = CommandPalette(theme, window)
    box.provide(lambda text: box.show_results(ITEMS if text != "nobody" else []))
    box.open()
    return box


def titles(palette: CommandPalette, keys: list[Qt.Key]) -> list[str]:
    """What Enter would take after each key."""
    found = []
    for key in keys:
        QTest.keyClick(palette.field, key)
        current = palette.current()
        found.append(current.title if current else "")
    return found


def test_the_arrows_pass_headings_and_go_round(palette: CommandPalette) -> None:
    current = palette.current()
    assert current is not None
    assert current.title == "Pham, Linh"
    down, up = Qt.Key.Key_Down, Qt.Key.Key_Up
    assert titles(palette, [down, down, down, up]) == [
        "Pham, Linh-Chi",
        "New booking",
        "Pham, Linh",
        "New booking",
    ]


def test_enter_takes_what_is_marked_and_closes(qtbot: QtBot, palette: CommandPalette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == [ITEMS[2]]
    assert palette.isHidden()


def test_escape_gives_the_keyboard_back(
    qtbot: QtBot, palette: CommandPalette, window: QWidget
) -> None:
    qtbot.waitUntil(palette.field.hasFocus)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    line = next(w for w in window.findChildren(QLineEdit) if w is not palette.field)
    qtbot.waitUntil(line.hasFocus)


def test_every_letter_is_asked(palette: CommandPalette) -> None:
    asked: list[str] = []
    palette.asked.connect(asked.append)
    QTest.keyClicks(palette.field, "pham")
    assert asked == ["p", "ph", "pha", "pham"]


def test_enter_on_nothing_does_nothing(qtbot: QtBot, palette: CommandPalette) -> None:
    palette.field.setText("nobody")
    with qtbot.waitSignal(palette.chosen, timeout=50, raising=False) as chosen:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not chosen.signal_triggered
    assert palette.isVisible()


def test_a_press_takes_a_result_and_one_beside_the_card_closes(
    qtbot: QtBot, palette: CommandPalette
) -> None:
    model, view = palette.results.model(), palette.results
    row = next(r for r in range(model.rowCount()) if "New booking" in model.index(r, 0).data())
    place = view.visualRect(model.index(row, 0)).center()
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [ITEMS[1]]
    palette.open()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert palette.isHidden()


def test_the_palette_covers_its_window_when_that_grows(
    qtbot: QtBot, palette: CommandPalette, window: QWidget
) -> None:
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: palette.size() == window.size())
