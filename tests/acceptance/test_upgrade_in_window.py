"""A new version that keeps the clinic in another way says what takes so long, and then opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.kernel.test_migration import LATER, scripts_with
from vitalbridge_desktop.founding import found_clinic
from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.window import Window

PATIENCE = 15_000  # ms


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    """A clinic of the version before in its window, which has one migration more."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    settings = Settings(tmp_path / "clinic", "anna", "correct horse")
    found_clinic(settings, "Green Valley", "Europe/Berlin", "DE")
    scripts = scripts_with(LATER, tmp_path / "migrations")
    monkeypatch.setattr("vitalbridge_desktop.kernel.migration.shipped", lambda _: scripts)
    monkeypatch.setattr("vitalbridge_desktop.ui.loading.PATIENCE", 0)
    opened = Window(qapp, settings, Preferences(language="en", scheme="light"))
    qtbot.addWidget(opened.frame)
    yield opened
    opened.close()


def test_who_waits_for_a_new_version_reads_how_far_it_is_and_gets_the_clinic(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    write = window.frame.tell

    def told(sentence: str) -> None:
        write(sentence)
        read.append(window.frame.told())
        assert window.frame.sentence() == ""  # nothing is wrong

    monkeypatch.setattr(window.frame, "tell", told)
    window.show()
    qtbot.waitUntil(lambda: window.desktop is not None, timeout=PATIENCE)
    assert window.desktop is not None
    settle(window.desktop.bus)
    assert read
    assert "100%" in read[-1]
    assert window.frame.told() == ""
    assert list((tmp_path / "clinic").glob("store-before-*.db"))
