"""Laws of putting a copy back from the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.founding import found_clinic
from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.providers.queries import ListProviders, Providers
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.desktop import Desktop
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.window import Window

PATIENCE = 15_000  # ms


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    """A new clinic in its window, on a computer without a keyring."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    settings = Settings(tmp_path / "clinic", "anna", "correct horse")
    found_clinic(settings, "Green Valley", "Europe/Berlin", "DE")
    opened = Window(qapp, settings, Preferences(language="en", scheme="light"))
    qtbot.addWidget(opened.frame)
    opened.show()
    yield opened
    opened.close()


def desktop(qtbot: QtBot, window: Window, other_than: Desktop | None = None) -> Desktop:
    """The screens, once they are there."""
    qtbot.waitUntil(lambda: window.desktop not in (None, other_than), timeout=PATIENCE)
    assert window.desktop is not None
    settle(window.desktop.bus)
    return window.desktop


def providers(desk: Desktop) -> list[str]:
    """Who sees patients, as the window's bus answers."""
    found: list[Providers] = []
    desk.bus.ask(desk, ListProviders(), found.append)
    settle(desk.bus)
    return [each.family_name for each in found[0].providers]


def test_what_was_copied_is_open_again_and_what_came_later_is_kept_aside(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    first = desktop(qtbot, window)
    first.bus.dispatch(first, CreateProvider(family_name="Osei", given_name="Idris"))
    settle(first.bus)
    first.clinic.back_up(tmp_path / "copy")
    first.bus.dispatch(first, CreateProvider(family_name="Later", given_name="Lou"))
    settle(first.bus)
    first.restore_asked.emit(tmp_path / "copy")
    again = desktop(qtbot, window, first)
    assert providers(again) == ["Osei"]
    assert list((tmp_path / "clinic").glob("replaced-*"))


def test_a_copy_that_is_none_changes_nothing_and_says_so(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    first = desktop(qtbot, window)
    (tmp_path / "copy").write_bytes(b"no backup")
    first.restore_asked.emit(tmp_path / "copy")
    again = desktop(qtbot, window, first)
    assert "no backup of VitalBridge" in again.shell.toast.text()
    assert providers(again) == []
