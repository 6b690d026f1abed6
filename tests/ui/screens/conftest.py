"""A clinic, a window's bus on it, and the screens that look at it."""

import gc
from collections.abc import Callable, Iterator
from threading import Event as Gate

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.screens import green_valley
from tests.ui.screens.green_valley import GreenValley
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.screen import Screen

Show = Callable[[Screen], None]
READERS = 2  # threads that answer queries
PATIENCE = 10  # seconds


@pytest.fixture(autouse=True)
def tidied(request: pytest.FixtureRequest) -> Iterator[None]:
    """Widgets end on this thread, as in the app, which collects its garbage here alone."""
    gc.disable()
    yield
    if "theme" in request.fixturenames:  # there were widgets
        gc.collect()
    gc.enable()


@pytest.fixture
def clinic(store: Store) -> GreenValley:
    """Green Valley, freshly founded."""
    return green_valley.founded(Bus(store, REGISTRY, green_valley.Moment()))


@pytest.fixture
def ui_bus(qtbot: QtBot, clinic: GreenValley) -> Iterator[UiBus]:
    """The window's bus; somebody is signed in who may do everything."""
    del qtbot  # the bus needs an app
    bus = UiBus(clinic.bus, a.actor(), "Front desk")
    yield bus
    bus.end()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows a screen as the window does: its panel beside it, the keyboard in it."""
    stages: list[QWidget] = []

    def shown(screen: Screen) -> None:
        stage = QWidget()
        stages.append(stage)
        stage.resize(1210, 800)
        screen.setParent(stage)
        screen.setGeometry(0, 0, 900, 800)
        if (panel := screen.inspector()) is not None:
            panel.setParent(stage)
            panel.setGeometry(902, 0, 308, 800)
        with qtbot.waitActive(stage):
            stage.show()
            stage.activateWindow()
        screen.enter()

    yield shown
    for stage in stages:
        stage.close()
        stage.deleteLater()


def press(*keys: Qt.Key | str) -> None:
    """Press keys, or type text, where the keyboard is."""
    for key in keys:
        there = QApplication.focusWidget()
        assert there is not None
        if isinstance(key, str):
            QTest.keyClicks(there, key)
        else:
            QTest.keyClick(there, key)


def readers_held(store: Store) -> Gate:
    """Nobody answers a query until the gate is set."""
    gate = Gate()
    for _ in range(READERS):
        store.on_reader(lambda: gate.wait(PATIENCE))
    return gate
