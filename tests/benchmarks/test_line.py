"""A booking typed in one line, with 40 providers: what a letter costs the window, and the ghost.

Beside a bare line edit that is typed into in the same window, in turn. The limit is a frame, 16 ms.
"""

import platform
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median, quantiles
from time import perf_counter

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments import monday
from tests.ui.appointments.monday import Clinic, Clock
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import PRAGMAS, Store
from vitalbridge_desktop.shipped import shipped
from vitalbridge_desktop.ui.appointments.board_screen import BoardScreen
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.frame import Frame
from vitalbridge_desktop.ui.stage import off_screen, settle
from vitalbridge_desktop.ui.theme import Scheme, Theme

FRAME = 16.0  # ms
PROVIDERS, ROUNDS = 40, 15
LINE = "okaf tue 9 follow-up pham linh"


@pytest.fixture
def clinic(store: Store) -> Clinic:
    """Forty doctors, and the patients of the mock-ups."""
    clock = Clock()
    clinic = monday.founded(Bus(store, REGISTRY, clock), clock)
    for number in range(PROVIDERS - 1):
        clinic.provider(f"{chr(65 + number % 26)}ender{number}")
    monday.people(clinic)
    return clinic


@pytest.fixture
def screen(qtbot: QtBot, clinic: Clinic) -> Iterator[BoardScreen]:
    """The board, with the line open."""
    bus = UiBus(clinic.bus, a.actor(), "Front desk")
    made = BoardScreen(bus, Theme(off_screen(), shipped("resources"), Scheme.LIGHT))
    frame = Frame()
    frame.resize(1440, 900)
    frame.fill(made)
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    settle(bus)
    made.open_line()
    settle(bus)
    yield made
    frame.hide()
    bus.end()
    qtbot.waitUntil(lambda: bus.awaited == 0)


def test_a_letter_of_the_line_costs_less_than_a_frame(
    qtbot: QtBot, screen: BoardScreen, record_property: Callable[[str, object], None]
) -> None:
    field, bare, board = screen.line.bar.field, QLineEdit(screen), screen.view.board
    bare.show()
    letters, plain, ghosts = list[float](), list[float](), list[float]()
    for _ in range(ROUNDS):
        field.clear()
        bare.clear()
        screen.line.read("")
        settle(screen.form.bus)
        for letter in LINE:
            plain.append(took(partial(QTest.keyClicks, bare, letter)))
            began = perf_counter()
            letters.append(took(partial(QTest.keyClicks, field, letter)))
        qtbot.waitUntil(lambda: shows(board.outside_ghost))
        ghosts.append((perf_counter() - began) * 1000)
    for name, value in (
        ("line", f"“{LINE}”, {PROVIDERS} providers, {ROUNDS} rounds"),
        ("bare line edit", told(plain)),
        ("a letter", f"{told(letters)} = {median(letters) / FRAME:.2f} of a frame of {FRAME} ms"),
        ("last letter to ghost", f"{told(ghosts)} (looked for every 10 ms)"),
        ("versions", f"Python {platform.python_version()}, {PRAGMAS}"),
    ):
        print(f"{name}: {value}")
        record_property(name, value)
    assert median(letters) < FRAME


def shows(ghost: object) -> bool:
    """Whether the whole line is understood."""
    return ghost is not None and getattr(ghost, "text", "") == "Pham, Linh"


def took(work: Callable[[], object]) -> float:
    """How long it took, in milliseconds."""
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def told(times: list[float]) -> str:
    """Median and 95th percentile."""
    return f"{median(times):.2f} ms (p95 {quantiles(times, n=20)[-1]:.2f})"
