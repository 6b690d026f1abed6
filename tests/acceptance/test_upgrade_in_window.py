"""A new version that keeps the clinic in another way says what takes so long, and opens it then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.kernel.test_migration import LATER, scripts_with
from vitalbridge_desktop.founding import found_clinic
from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.progress_card import ProgressCard
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.window import Window

PATIENCE = 15_000  # ms
LONG = """
    op.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {})"
               " SELECT max(i) FROM n")
"""
A_WHILE, FOR_EVER = 4_000_000, 10**9


@pytest.fixture
def window(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Window]:
    """A clinic of the version before in its window, which has one migration more."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    settings = Settings(tmp_path / "clinic", "anna", "correct horse")
    found_clinic(settings, "Green Valley", "Europe/Berlin", "DE")
    scripts = scripts_with(LATER + LONG.format(request.param), tmp_path / "migrations")
    monkeypatch.setattr("vitalbridge_desktop.kernel.migration.shipped", lambda _: scripts)
    monkeypatch.setattr("vitalbridge_desktop.ui.progress_row.PATIENCE", 0)
    opened = Window(qapp, settings, Preferences(language="en", scheme="light"))
    qtbot.addWidget(opened.frame)
    yield opened
    opened.close()


@pytest.mark.parametrize("window", [A_WHILE], indirect=True)
def test_who_waits_for_a_new_version_reads_how_far_it_is_and_gets_the_clinic(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    window.show()
    qtbot.waitUntil(lambda: bool(window.frame.findChildren(ProgressCard)), timeout=PATIENCE)
    (card,) = window.frame.findChildren(ProgressCard)
    qtbot.waitUntil(card.isVisible)
    qtbot.waitUntil(lambda: card.row.words().endswith("%"))
    assert card.row.words().startswith("Bringing the clinic to this version · ")
    qtbot.waitUntil(lambda: window.desktop is not None, timeout=PATIENCE)
    assert window.desktop is not None
    settle(window.desktop.bus)
    assert not card.isVisible()
    assert list((tmp_path / "clinic").glob("store-before-*.db"))


@pytest.mark.parametrize("window", [FOR_EVER], indirect=True)
def test_who_has_no_time_for_a_new_version_stops_it_and_finds_everything_as_it_was(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    before = (tmp_path / "clinic" / "store.db").read_bytes()
    window.show()
    qtbot.waitUntil(lambda: bool(window.frame.findChildren(ProgressCard)), timeout=PATIENCE)
    (card,) = window.frame.findChildren(ProgressCard)
    qtbot.waitUntil(card.isVisible)
    QTest.keyClick(window.frame, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: window.frame.sentence() != "", timeout=PATIENCE)
    assert window.frame.sentence().startswith("Stopped: the clinic is as it was.")
    assert not card.isVisible()
    assert (tmp_path / "clinic" / "store.db").read_bytes() == before
    assert not list((tmp_path / "clinic").glob("store-before-*.db"))
