"""The window: painted first, filled later, every screen a key away."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.ui.places import PlaceWords
from vitalbridge_desktop.ui.screen import Screen
from vitalbridge_desktop.ui.shell import Shell
from vitalbridge_desktop.ui.sync_pill import Freshness, SyncPill
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.toast import Toast
from vitalbridge_desktop.ui.top_bar import TopBar
from vitalbridge_desktop.ui.waiting_strip import WaitingRoom, WaitingStrip

HEAVY = ("pydantic", "sqlalchemy", "sqlcipher3", "vitalbridge_desktop.kernel", "zoneinfo")
PLACES = (
    PlaceWords("board", "Board", "calendar-days", "F1"),
    PlaceWords("patients", "Patients", "users", "F2"),
)


class Room(Screen):
    """A screen with a field, controls and, if asked for, a panel."""

    def __init__(self, panel: QWidget | None = None) -> None:
        super().__init__()
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)
        self._panel, self._controls = panel, QLabel("controls")

    def controls(self) -> QWidget | None:
        return self._controls

    def inspector(self) -> QWidget | None:
        return self._panel

    def enter(self) -> None:
        self.line.setFocus()


@dataclass
class Rooms:
    """Makes screens and remembers which were made."""

    made: list[str] = field(default_factory=list)

    def screens(self) -> dict[str, Callable[[], Screen]]:
        """A screen with everything, and one with nothing."""
        return {name: partial(self._make, name) for name, *_ in PLACES}

    def _make(self, name: str) -> Screen:
        self.made.append(name)
        return Room(QLabel("panel")) if name == "board" else Screen()


@pytest.fixture
def rooms() -> Rooms:
    """The screens of the shell."""
    return Rooms()


@pytest.fixture
def shell(qtbot: QtBot, theme: Theme) -> Shell:
    """The window as it is before anything is loaded."""
    window = Shell(theme)
    window.add_places(PLACES)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.activateWindow()
    return window


@pytest.fixture
def opened(shell: Shell, rooms: Rooms) -> Shell:
    """The window with its screens."""
    shell.open(rooms.screens())
    return shell


def test_the_window_is_painted_once_before_there_are_screens(
    qtbot: QtBot, shell: Shell, rooms: Rooms
) -> None:
    assert shell.current() == ""
    with qtbot.waitSignal(shell.painted, timeout=50, raising=False) as again:
        shell.repaint()
    assert not again.signal_triggered
    with qtbot.waitSignal(shell.opened):
        shell.open(rooms.screens())
    assert shell.current() == "board"


def test_what_was_asked_for_while_it_loads_is_done_when_the_screens_are_there(
    shell: Shell, rooms: Rooms
) -> None:
    asked: list[str] = []
    shell.booking_asked.connect(lambda: asked.append("booking"))
    QTest.keyClick(shell, Qt.Key.Key_F2)
    QTest.keyClick(shell, Qt.Key.Key_N)
    assert (shell.current(), asked, rooms.made) == ("", [], [])

    shell.open(rooms.screens())
    assert (shell.current(), asked, rooms.made) == ("patients", ["booking"], ["patients"])


def test_the_window_needs_nothing_heavy_to_be_painted() -> None:
    program = "import sys, vitalbridge_desktop.ui.shell; print('\\n'.join(sys.modules))"
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = found.stdout.splitlines()
    assert [name for name in loaded if name.startswith(HEAVY)] == []


def test_a_screen_is_made_when_it_is_first_gone_to(opened: Shell, rooms: Rooms) -> None:
    assert rooms.made == ["board"]
    opened.go("patients")
    opened.go("board")
    opened.go("patients")
    assert rooms.made == ["board", "patients"]


def test_function_keys_and_presses_lead_to_the_screens(qtbot: QtBot, opened: Shell) -> None:
    with qtbot.waitSignal(opened.screen_changed) as changed:
        QTest.keyClick(opened, Qt.Key.Key_F2)
    assert changed.args == ["patients"]
    with qtbot.waitSignal(opened.screen_changed) as changed:
        QTest.mouseClick(opened.sidebar.entry("board"), Qt.MouseButton.LeftButton)
    assert changed.args == ["board"]
    assert opened.sidebar.entry("board").isChecked()


def test_controls_and_panel_come_and_go_with_their_screen(opened: Shell) -> None:
    board = opened.screen_of("board")
    assert isinstance(board, Room)
    controls, panel = board.controls(), board.inspector()
    assert controls is not None
    assert panel is not None
    assert controls.isVisible()
    assert panel.isVisible()
    opened.go("patients")
    assert not controls.isVisible()
    assert not panel.isVisible()
    opened.go("board")
    assert controls.isVisible()
    assert panel.isVisible()


def test_n_books_unless_somebody_types(qtbot: QtBot, opened: Shell) -> None:
    board = opened.screen_of("board")
    assert isinstance(board, Room)
    qtbot.waitUntil(board.line.hasFocus)
    with qtbot.waitSignal(opened.booking_asked, timeout=50, raising=False) as asked:
        QTest.keyClicks(board.line, "n")
    assert not asked.signal_triggered
    assert board.line.text() == "n"
    with qtbot.waitSignal(opened.booking_asked):
        QTest.keyClick(opened, Qt.Key.Key_N)
    with qtbot.waitSignal(opened.booking_asked):
        QTest.mouseClick(opened.top_bar.booking, Qt.MouseButton.LeftButton)


def test_what_was_done_is_said_and_can_be_undone(qtbot: QtBot, opened: Shell) -> None:
    opened.toast.say("Moved Holm, Sara")
    assert opened.toast.isVisible()
    assert opened.toast.text() == "Moved Holm, Sara"
    with qtbot.waitSignal(opened.undo_asked):
        QTest.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_toast_takes_no_focus_and_stays_in_the_middle(
    qtbot: QtBot, theme: Theme, opened: Shell
) -> None:
    around = QLineEdit(opened)
    around.show()
    around.setFocus()
    parent = QWidget(opened)
    parent.resize(900, 400)
    parent.show()
    toast = Toast(theme, parent)
    toast.say("Cancelled")
    qtbot.waitUntil(around.hasFocus)
    parent.resize(700, 300)
    assert abs(toast.geometry().center().x() - 350) <= 1
    assert toast.geometry().bottom() < 300


def test_a_toast_with_much_to_say_says_all_of_it(theme: Theme, opened: Shell) -> None:
    parent = QWidget(opened)
    parent.resize(700, 400)
    parent.show()
    toast = Toast(theme, parent)
    for undo in (False, True):
        toast.say("Taken back", undo=undo)
        low = toast.height()
        toast.say("Taken back: 12 patients were imported. " * 4, undo=undo)
        (text,) = toast.findChildren(QLabel)
        assert toast.width() <= parent.width()
        assert toast.height() > low
        assert text.heightForWidth(text.width()) <= text.height()
        toast.say("Taken back", undo=undo)
        assert toast.height() == low


def test_a_failure_to_open_is_told_calmly(shell: Shell) -> None:
    shell.fail("The folder cannot be written. Choose another one.")
    assert shell.isVisible()
    assert shell.current() == ""


def test_where_there_is_no_room_the_pill_keeps_the_number(qtbot: QtBot, theme: Theme) -> None:
    pill = SyncPill(theme)
    qtbot.addWidget(pill)
    pill.show_state(Freshness.OFFLINE, 3)
    pill.resize(pill.sizeHint())
    assert pill.shown() == "Offline · 3 changes waiting"
    pill.resize(pill.minimumSizeHint())
    assert pill.shown() == "Offline · 3"
    assert pill.accessibleName() == "Offline · 3 changes waiting"


def test_the_pill_is_told_shorter_before_the_search_loses_its_words(
    qtbot: QtBot, theme: Theme
) -> None:
    bar = TopBar(theme)
    qtbot.addWidget(bar)
    bar.set_controls(TopBar.title("Friday, the twenty-seventh of November"))
    bar.pill.show_state(Freshness.OFFLINE, 128)
    for room, words in ((1000, "Offline · 128 changes waiting"), (800, "Offline · 128")):
        bar.resize(room, bar.height())
        bar.grab()
        assert bar.pill.shown() == words
        assert bar.pill.width() == bar.pill.sizeHint().width()
        assert bar.search.width() >= 190


def test_a_long_key_gives_way_to_the_name_of_a_screen(shell: Shell) -> None:
    entry = shell.sidebar.entry("patients")
    assert entry.shows_keys()
    entry.set_keys("Ctrl Alt Shift F12")
    assert not entry.shows_keys()


@pytest.mark.parametrize(
    ("state", "count", "words"),
    [
        (Freshness.SYNCED, 0, "Online · all synced"),
        (Freshness.OFFLINE, 3, "Offline · 3 changes waiting"),
        (Freshness.OFFLINE, 1, "Offline · 1 change waiting"),
        (Freshness.OFFLINE, 0, "Offline"),
        (Freshness.SYNCING, 3, "Syncing…"),
        (Freshness.ATTENTION, 1, "1 needs attention"),
        (Freshness.ATTENTION, 2, "2 need attention"),
        (Freshness.LOCAL, 0, "On this desk"),
    ],
)
def test_the_pill_says_how_fresh_the_desk_is(
    qtbot: QtBot, theme: Theme, state: Freshness, count: int, words: str
) -> None:
    pill = SyncPill(theme)
    qtbot.addWidget(pill)
    pill.show_state(state, count, since="10:04")
    assert pill.text() == pill.accessibleName() == words
    assert pill.toolTip() == "Since 10:04"


def test_the_strip_tells_the_longest_wait(qtbot: QtBot) -> None:
    strip = WaitingStrip()
    qtbot.addWidget(strip)
    assert strip.longest_wait() == "–"
    strip.show_waiting(WaitingRoom(3, 2, 18, "Adeyemi"))
    assert strip.longest_wait() == "18 min · Adeyemi"
    assert "late" in {label.property("role") for label in strip.findChildren(QLabel)}
    strip.show_waiting(WaitingRoom(3, 2, 4, "Adeyemi"))
    assert "late" not in {label.property("role") for label in strip.findChildren(QLabel)}


def test_what_waits_on_a_screen_is_told_to_a_screen_reader(opened: Shell) -> None:
    opened.sidebar.set_count("patients", 2)
    assert opened.sidebar.entry("patients").accessibleDescription() == "2 waiting"
    opened.sidebar.set_count("patients", 0)
    assert opened.sidebar.entry("patients").accessibleDescription() == ""
