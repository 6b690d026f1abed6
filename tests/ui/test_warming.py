"""What the screens are made of is there before somebody goes to them."""

import ast
import inspect

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests import a
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.ui import desktop, screens
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.warming import SCREENS, Warming


def test_whatever_the_desktop_imports_late_is_imported_for_it_meanwhile() -> None:
    late = {
        node.module
        for part in (desktop, screens)
        for function in ast.walk(ast.parse(inspect.getsource(part)))
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom)
    }
    assert late == set(SCREENS)


def test_it_begins_when_the_board_has_its_answers(qtbot: QtBot, store: Store) -> None:
    bus, owner = UiBus(Bus(store, REGISTRY), a.actor(), "Front desk"), QObject()
    warming = Warming(bus, owner)
    assert not warming.done.is_set()
    qtbot.waitUntil(warming.done.is_set)
    bus.end()


def test_a_window_that_closes_at_once_waits_for_no_module(qtbot: QtBot, store: Store) -> None:
    bus, owner = UiBus(Bus(store, REGISTRY), a.actor(), "Front desk"), QObject()
    warming = Warming(bus, owner)
    qtbot.waitUntil(lambda: bus.awaited == 0)
    bus.end()
    assert warming.done.is_set()
