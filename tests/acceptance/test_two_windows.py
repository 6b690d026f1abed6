"""Laws of two windows on one clinic: what is done in one is seen in the other."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.acceptance.conftest import patient, provider
from tests.acceptance.days import TODAY
from tests.acceptance.desk import ANNA, Desk
from tests.acceptance.server import Server
from vitalbridge_desktop.kernel.time import now
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.starting import Clock
from vitalbridge_desktop.ui.desktop import Desktop
from vitalbridge_desktop.ui.stage import press, settle
from vitalbridge_desktop.ui.sync_pill import Freshness
from vitalbridge_desktop.window import Window

PATIENCE = 15_000  # ms


@pytest.fixture
def desks(server: Server, tmp_path: Path) -> tuple[Desk, Desk]:
    """Two desks of a clinic with one provider and two patients."""
    tenant = server.tenant()
    one = joined(server, tenant, tmp_path / "one")
    provider(one, "Osei", "00:00", "23:59")
    patient(one, "Pham", "Linh", "1988-09-02")
    patient(one, "Berg", "Maja", "1990-04-12")
    one.sync()
    return one, joined(server, tenant, tmp_path / "two")


def joined(server: Server, tenant: str, folder: Path) -> Desk:
    """A desk of the clinic that its password opens, in a window too."""
    desk = Desk(folder, keyring=False, **ANNA)
    desk.call("clinic", "join", server.url, server.code(tenant)).printed()
    return desk


@contextmanager
def opened(
    qtbot: QtBot, qapp: QApplication, desk: Desk, clock: Clock | None = None
) -> Iterator[Desktop]:
    """The desk's window, with its clinic in it."""
    window = Window(qapp, Settings(desk.folder, ANNA["user"], ANNA["password"]), clock=clock)
    qtbot.addWidget(window.frame)
    with qtbot.waitActive(window.frame, timeout=PATIENCE):
        window.show()
        window.frame.activateWindow()
    try:
        qtbot.waitUntil(lambda: window.desktop is not None, timeout=PATIENCE)
        assert window.desktop is not None
        settle(window.desktop.bus)
        yield window.desktop
    finally:
        window.close()


def names(desktop: Desktop) -> set[str]:
    """Whose visits the board shows."""
    picture = desktop.board.view.board.picture()
    columns = picture.columns if picture is not None else ()
    return {block.name for column in columns for block in column.blocks}


def book(desktop: Desktop, day: date, name: str) -> None:
    """Book with the keyboard alone: the person, the first opening of the day."""
    desktop.shell.window().activateWindow()
    desktop.show_day(day)
    settle(desktop.bus)
    for keys in ("n", name, "\r", "\r", "\r"):
        press(keys)
        settle(desktop.bus)


def test_a_booking_made_by_keyboard_in_one_window_is_seen_in_the_other(
    qtbot: QtBot, qapp: QApplication, desks: tuple[Desk, Desk]
) -> None:
    one, two = desks
    with opened(qtbot, qapp, two) as there, opened(qtbot, qapp, one) as here:
        book(here, TODAY, "pham")

        qtbot.waitUntil(lambda: "Pham, Linh" in names(here), timeout=PATIENCE)
        day = here.board.day()
        assert day is not None
        there.show_day(day)
        qtbot.waitUntil(lambda: "Pham, Linh" in names(there), timeout=PATIENCE)


def test_what_the_command_line_writes_beside_an_open_window_is_seen_there_and_at_the_server(
    qtbot: QtBot, qapp: QApplication, desks: tuple[Desk, Desk]
) -> None:
    one, two = desks
    with opened(qtbot, qapp, one) as here:
        somebody = one.ask("search-patients", text="berg")["patients"][0]["id"]
        with_whom = one.ask("list-providers")["providers"][0]["id"]
        start = f"{TODAY}T23:00"
        fields = {"patient_id": somebody, "provider_id": with_whom, "start": start}
        one.do("create-appointment", minutes=30, **fields)

        qtbot.waitUntil(lambda: "Berg, Maja" in names(here), timeout=PATIENCE)

        def arrived() -> bool:
            two.sync()
            days = {"from": str(TODAY), "to": str(TODAY)}
            return bool(two.ask("list-appointments", **days)["appointments"])

        qtbot.waitUntil(arrived, timeout=PATIENCE)


@pytest.mark.parametrize(
    ("ahead", "warned"), [(3, True), pytest.param(1, False, marks=pytest.mark.long)]
)
def test_a_clock_that_is_more_than_two_minutes_off_is_told_and_holds_nothing_up(
    qtbot: QtBot, qapp: QApplication, desks: tuple[Desk, Desk], ahead: int, warned: bool
) -> None:
    one, _ = desks
    with opened(qtbot, qapp, one, lambda: now() + timedelta(minutes=ahead)) as here:
        pill, toast = here.shell.top_bar.pill, here.shell.toast
        qtbot.waitUntil(lambda: pill.state == Freshness.SYNCED, timeout=PATIENCE)
        assert ("clock" in pill.toolTip()) is warned
        assert ("clock" in toast.text()) is warned
