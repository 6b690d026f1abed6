"""Keys of the whole window: shown in place, changed on this desk, never two things at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.ui.places import PlaceWords
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.settings.keys_section import KeysSection
from vitalbridge_desktop.ui.shell import Shell
from vitalbridge_desktop.ui.theme import Theme

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def shell(qtbot: QtBot, theme: Theme) -> Shell:
    """The window with two screens."""
    window = Shell(theme)
    qtbot.addWidget(window)
    window.add_places(
        (
            PlaceWords("board", "Board", "calendar", "F1"),
            PlaceWords("patients", "Patients", "users", "F2"),
        )
    )
    window.open({"board": Screen, "patients": Screen})
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_a_key_that_was_chosen_does_it_and_the_usual_one_does_not(shell: Shell) -> None:
    assert shell.shortcuts.choose("patients", "Ctrl+P") == ""
    QTest.keyClick(shell, Qt.Key.Key_F2)
    assert shell.current() == "board"
    QTest.keyClick(shell, Qt.Key.Key_P, CTRL)
    assert shell.current() == "patients"


def test_a_key_that_was_chosen_is_there_at_the_next_start(qtbot: QtBot, theme: Theme) -> None:
    first = Shell(theme)
    qtbot.addWidget(first)
    with qtbot.waitSignal(first.shortcuts.changed) as kept:
        first.shortcuts.choose("booking", "Ctrl+B")
    assert kept.args is not None
    again = Shell(theme, kept.args[0])
    qtbot.addWidget(again)
    assert again.shortcuts.shown("booking") == "Ctrl B"


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("F1", "something else: Board"),
        ("Ctrl+K", "something else: Search"),
        ("X", "letters belong"),
        ("Shift+X", "letters belong"),
        ("Ctrl+C", "copy and paste"),
        ("Ctrl+K, Ctrl+B", "no key"),
    ],
)
def test_a_key_that_means_something_already_is_refused(shell: Shell, keys: str, why: str) -> None:
    assert why in shell.shortcuts.choose("patients", keys)
    assert shell.shortcuts.shown("patients") == "F2"


def test_a_key_is_changed_by_pressing_another_one(qtbot: QtBot, shell: Shell, theme: Theme) -> None:
    section = KeysSection(theme, shell.shortcuts)
    section.setParent(shell)
    section.setGeometry(shell.rect())
    section.show()
    field = section.fields["patients"]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F2)
    assert shell.current() == "board"
    QTest.keyClick(field, Qt.Key.Key_F1)
    qtbot.waitUntil(section.errors["patients"].isVisible)
    QTest.keyClick(field, Qt.Key.Key_P, CTRL)
    assert field.text() == "Ctrl P"
    assert section.errors["patients"].isHidden()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.text() == "F2"


def test_a_field_keeps_its_letters(shell: Shell) -> None:
    line = QLineEdit(shell)
    line.show()
    line.setFocus()
    asked: list[bool] = []
    shell.booking_asked.connect(lambda: asked.append(True))
    QTest.keyClicks(line, "n?N")
    assert line.text() == "n?N"
    assert asked == []
    assert QApplication.focusWidget() is line
