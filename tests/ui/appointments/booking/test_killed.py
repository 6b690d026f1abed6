"""A half-made booking is there again when the program is started after it was killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests import a
from tests.ui.appointments.booking import killed_booking
from tests.ui.appointments.monday import TUESDAY, Clock, at, founded, people
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.ui.appointments.board_screen import BoardScreen
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.theme import Theme

ROOT = Path(__file__).resolve().parents[4]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill")
def test_a_half_made_booking_outlives_the_process_and_is_booked_after_the_restart(
    qtbot: QtBot, theme: Theme, empty_file: Path
) -> None:
    clock = Clock()
    store = Store(empty_file, a.KEY)
    store.write(a.desk)
    people(founded(Bus(store, REGISTRY, clock), clock))
    store.close()

    died = subprocess.run(
        [sys.executable, killed_booking.__file__, empty_file],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert (died.stdout, died.returncode) == ("half made\n", -signal.SIGKILL), died.stderr
    for file in empty_file.parent.iterdir():
        assert b"CANARY" not in file.read_bytes()

    store = Store(empty_file, a.KEY)
    ui_bus = UiBus(Bus(store, REGISTRY, clock), a.actor(), "Front desk")
    screen = BoardScreen(ui_bus, theme)
    qtbot.addWidget(screen)
    told: list[str] = []
    screen.said.connect(lambda words, _: told.append(words))
    qtbot.waitUntil(lambda: "A booking is half made: Pham, Lan. N goes on with it." in told)
    form = screen.form
    qtbot.waitUntil(lambda: form.patient_band.words() == "Pham, Lan · born 20 Jan 1975")
    assert (form.fields.when.text(), form.reason.text()) == ("tue 9", "CANARY pain")
    qtbot.waitUntil(lambda: form.openings.current() is not None)
    opening = form.openings.current()
    assert opening is not None
    assert opening.start == at("09:00", TUESDAY)
    form.send()
    qtbot.waitUntil(lambda: any(words.startswith("Booked Pham, Lan") for words in told))
    qtbot.waitUntil(lambda: ui_bus.bus.drafts(a.context()).result() == {})
    ui_bus.end()
    qtbot.waitUntil(lambda: ui_bus.awaited == 0)
    store.close()
