"""A clinic on a real store, and the window on it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments import monday
from tests.ui.appointments.monday import Clinic, Clock
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.ui.appointments.board.model import BoardBlock
from vitalbridge_desktop.ui.appointments.board_screen import BoardScreen
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.places import PlaceWords
from vitalbridge_desktop.ui.shell import Shell
from vitalbridge_desktop.ui.theme import Theme


@pytest.fixture
def clinic(store: Store) -> Clinic:
    """A clinic with one doctor, on Monday at 10:42."""
    clock = Clock()
    return monday.founded(Bus(store, REGISTRY, clock), clock)


@pytest.fixture
def ui_bus(qtbot: QtBot, clinic: Clinic) -> Iterator[UiBus]:
    """The window's bus; somebody is signed in who may do everything."""
    bus = UiBus(clinic.bus, a.actor(), "Front desk")
    yield bus
    bus.end()
    qtbot.waitUntil(lambda: bus.awaited == 0)
    bus.deleteLater()


@dataclass
class Seat:
    """Somebody's seat at the board: what they press, and what they see and are told.

    Attributes:
        keys: How many keys were pressed.
        said: What was said, and whether it can be undone.
    """

    qtbot: QtBot
    shell: Shell
    screen: BoardScreen
    keys: int = 0
    said: list[tuple[str, UUID | None]] = field(default_factory=list)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key, wherever the keyboard is."""
        pressed = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            pressed |= modifier
        self.keys += 1
        QTest.keyClick(self.focus(), key, pressed)

    def type(self, letters: str) -> None:
        """Type letters, wherever the keyboard is."""
        self.keys += len(letters)
        QTest.keyClicks(self.focus(), letters)

    def focus(self) -> QWidget:
        """Where the keyboard is."""
        there = QApplication.focusWidget()
        assert there is not None
        return there

    def blocks(self) -> dict[str, BoardBlock]:
        """The visits on the board, by the patient's name."""
        picture = self.screen.view.board.picture()
        return {block.name: block for column in picture.columns for block in column.blocks}

    def wait_for(self, name: str) -> BoardBlock:
        """Wait until a patient's visit stands on the board."""
        self.qtbot.waitUntil(lambda: name in self.blocks())
        return self.blocks()[name]

    def wait_status(self, name: str, status: str) -> None:
        """Wait until a patient's visit has come that far."""
        self.qtbot.waitUntil(
            lambda: (block := self.blocks().get(name)) is not None and block.status == status
        )

    def choose(self, name: str) -> None:
        """Choose a patient's visit, as a press on it does."""
        block = self.wait_for(name)
        board = self.screen.view.board
        place = board.block_place(block.appointment_id).center().toPoint()
        QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton, pos=place)
        chosen = self.screen.view.chosen()
        assert chosen is not None
        assert chosen.patient == name

    def wait_said(self, words: str) -> UUID | None:
        """Wait until something is said; the command that undoes it."""
        self.qtbot.waitUntil(lambda: any(words in text for text, _ in self.said))
        return next(command for text, command in self.said if words in text)


@pytest.fixture
def seat(qtbot: QtBot, theme: Theme, ui_bus: UiBus) -> Iterator[Seat]:
    """The window on the clinic, showing the board of the day."""
    shell = Shell(theme)
    qtbot.addWidget(shell)
    screen = BoardScreen(ui_bus, theme)
    shell.add_places([PlaceWords("board", "Board", "calendar", "F1")])
    shell.open({"board": lambda: screen})
    shell.booking_asked.connect(screen.book)
    seat = Seat(qtbot, shell, screen)
    screen.said.connect(lambda text, command: seat.said.append((text, command)))
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    qtbot.waitUntil(lambda: bool(screen.view.board.picture().columns))
    yield seat
    shell.hide()
