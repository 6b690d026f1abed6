"""A desk that nobody touches locks itself, and not before."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import a
from vitalbridge_desktop.kernel.errors import Locked
from vitalbridge_desktop.kernel.messages import Actor
from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.ui.choices import Choices
from vitalbridge_desktop.ui.locking import Locking
from vitalbridge_desktop.ui.theme import Theme


@dataclass
class Seconds:
    """A clock that goes on when it is told to."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Desk:
    """A window, its lock and its clock."""

    window: QWidget
    locking: Locking
    clock: Seconds
    choices: Choices


def prove(username: str, password: str) -> Actor:
    """Only Ada knows the word."""
    if (username, password) != ("ada", "word"):
        raise Locked("This name and password don't fit together.", field="password")
    return a.actor()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    """Locks after two minutes."""
    window, clock = QWidget(), Seconds()
    window.resize(600, 500)
    qtbot.addWidget(window)
    content = QWidget(window)
    choices = Choices(Preferences(lock_after=2), tmp_path)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    locking = Locking(content, theme, choices, prove, clock)
    locking.begin(a.actor(), "ada")
    return Desk(window, locking, clock, choices)


@pytest.mark.parametrize(("seconds", "locks"), [(119, False), (120, True), (4000, True)])
def test_it_locks_after_the_time_that_was_chosen(desk: Desk, seconds: float, locks: bool) -> None:
    desk.clock.now = seconds
    desk.locking.look()
    assert (desk.locking.locked() is not None) == locks


def test_a_key_or_a_move_begins_the_time_anew(desk: Desk) -> None:
    window = desk.window.windowHandle()
    desk.clock.now = 100
    QTest.keyClick(window, Qt.Key.Key_A)
    desk.clock.now = 215
    desk.locking.look()
    assert desk.locking.locked() is None
    QTest.mouseMove(window, QPoint(5, 5))
    desk.clock.now = 330
    desk.locking.look()
    assert desk.locking.locked() is None


def test_never_by_itself_is_never(desk: Desk) -> None:
    desk.choices.choose(lock_after=0)
    desk.clock.now = 100_000
    desk.locking.look()
    assert desk.locking.locked() is None


def test_a_wrong_password_opens_nothing_and_is_said(qtbot: QtBot, desk: Desk) -> None:
    desk.locking.lock()
    cover = desk.locking.locked()
    assert cover is not None
    QTest.keyClicks(cover.card.password, "wrong")
    QTest.keyClick(cover.card.password, Qt.Key.Key_Return)
    qtbot.waitUntil(cover.card.error.isVisible)
    assert "don't fit together" in cover.card.error.text()
    cover.card.password.setText("word")
    QTest.keyClick(cover.card.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.locking.locked() is None)
