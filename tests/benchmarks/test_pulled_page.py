"""For how long the window does not answer while a page of 500 pulled events is applied, beside the
same window on an idle desk."""

import gc
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import uuid4

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from vitalbridge_desktop import app
from vitalbridge_desktop.composition import REGISTRY, opened
from vitalbridge_desktop.demo.clinic import DemoClinic, Size
from vitalbridge_desktop.demo.log import GeneratedLog
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.keys import KeyRing
from vitalbridge_desktop.kernel.ledger import desk
from vitalbridge_desktop.kernel.prepared import SQLITE
from vitalbridge_desktop.kernel.transaction import Transaction
from vitalbridge_desktop.services.appointments.events import AppointmentConfirmed
from vitalbridge_desktop.services.identity.rules import verifier_of
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.shipped import shipped
from vitalbridge_desktop.signing_in import SYSTEM
from vitalbridge_desktop.sync.protocol import Page
from vitalbridge_desktop.sync.rebase import Applied, apply_page
from vitalbridge_desktop.ui.appointments.board_screen import BoardScreen
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.frame import Frame
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.ui.theme import Scheme, Theme

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
A_PAGE, ROUNDS, FRAME = 500, 4, 16.0  # ms
LONG_ENOUGH = 400  # ms that an idle window is watched


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Bus]:
    """A demo clinic, pulled but for the confirmations that the pages of the benchmark bring."""
    folder = tmp_path / "demo"
    opened_bus = opened(Settings(folder), KeyRing(folder).create_demo(), lambda: NOW)
    yield opened_bus
    opened_bus.store.close()


class Watch:
    """Remembers the longest time in which the window answered nothing."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, perf_counter()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - 1)
        self._last = now

    def end(self) -> float:
        """The longest, in ms."""
        self._timer.stop()
        return self.longest


def test_the_window_answers_while_a_page_is_applied(
    qtbot: QtBot, qapp: QApplication, bus: Bus, record_property: Callable[[str, object], None]
) -> None:
    pages = list(told(bus))
    theme = Theme(qapp, shipped("resources"), Scheme.LIGHT)
    ui = UiBus(bus, SYSTEM, "Front desk")
    frame = Frame()
    frame.resize(1210, 800)
    frame.fill(BoardScreen(ui, theme))
    qtbot.addWidget(frame)
    with qtbot.waitExposed(frame):
        frame.show()
    settle(ui)
    before = sys.getswitchinterval()
    sys.setswitchinterval(app.SWITCH_INTERVAL)
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        found = [(idle(qtbot), while_applied(qtbot, ui, page)) for page in pages]
    finally:
        gc.enable()
        sys.setswitchinterval(before)
        ui.end()
    still, busy = (median(each) for each in zip(*found, strict=True))
    for name, value in (
        ("an idle window, longest stall", f"{still:.1f} ms"),
        ("while 500 events are applied", f"{busy:.1f} ms (limit {FRAME:.0f}, one frame)"),
        ("spread", " ".join(f"{each:.1f}" for _, each in found)),
    ):
        print(f"{name}: {value}")
        record_property(name, value)


def told(bus: Bus) -> Iterator[Page]:
    """Pull the clinic's history, and keep back the pages that confirm its visits to come."""
    tenant_id = uuid4()
    log = GeneratedLog(tenant_id, REGISTRY, "Desk 1", f"{uuid4()}.1")
    clinic = DemoClinic(log, tenant_id, Size(days=60), NOW)
    clinic.tell(verifier_of("demo"))
    bus.store.write(partial(founded, clinic))
    history = list(log.pages())
    behind = len(log.entries)
    for visit in [each for each in clinic.visits if each.start > NOW][: A_PAGE * ROUNDS]:
        clinic.say(AppointmentConfirmed(appointment_id=visit.id), NOW)
    for page in history:
        bus.store.write(partial(applied, bus, page))
    for first in range(behind, len(log.entries), A_PAGE):
        entries = log.entries[first : first + A_PAGE]
        yield Page(entries=entries, next=first + len(entries), head=first + len(entries))


def founded(clinic: DemoClinic, driver: Driver) -> None:
    row = insert(desk).values(
        id=1, tenant_id=clinic.tenant_id, desk_id=uuid4(), name="Desk 2", stream=f"{uuid4()}.1"
    )
    Transaction(driver, SQLITE, clinic.tenant_id, REGISTRY).run(row)


def applied(bus: Bus, page: Page, driver: Driver) -> Applied:
    return apply_page(bus.transaction(driver), page, NOW)


def idle(qtbot: QtBot) -> float:
    watch = Watch()
    qtbot.wait(LONG_ENOUGH)
    return watch.end()


def while_applied(qtbot: QtBot, ui: UiBus, page: Page) -> float:
    """The page is applied and the board has drawn what it brought."""
    watch = Watch()
    store = ui.bus.store
    applying = store.on_writer(
        lambda: ui.bus.announce(store.write_here(partial(applied, ui.bus, page)).kinds)
    )
    qtbot.waitUntil(lambda: applying.done() and ui.awaited == 0, timeout=30_000)
    applying.result()
    return watch.end()
