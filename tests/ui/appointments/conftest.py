"""A clinic on a real store, and the window's bus on it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments import monday
from tests.ui.appointments.monday import Clinic, Clock
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.screen import Screen
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
    del qtbot  # the bus needs an app
    bus = UiBus(clinic.bus, a.actor(), "Front desk")
    yield bus
    bus.deleteLater()


@pytest.fixture
def shell(qtbot: QtBot, theme: Theme) -> Shell:
    """The window."""
    window = Shell(theme)
    qtbot.addWidget(window)
    return window
