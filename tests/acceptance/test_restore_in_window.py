"""Laws of putting a copy back from the window."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.founding import found_clinic
from vitalbridge_desktop.kernel.restoring import ReadyCopy
from vitalbridge_desktop.kernel.watching import Watch
from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.services.providers.queries import ListProviders, Providers
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.desktop import Desktop
from vitalbridge_desktop.ui.settings.backup_section import BackupSection
from vitalbridge_desktop.ui.settings.settings_screen import SettingsScreen
from vitalbridge_desktop.ui.stage import press, settle
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


def section_of(desk: Desktop) -> BackupSection:
    """The page about copies, in front."""
    desk.shell.go("settings")
    screen = desk.shell.screen_of("settings")
    assert isinstance(screen, SettingsScreen)
    section = screen.go_to("Backup")
    assert isinstance(section, BackupSection)
    return section


def put_back(section: BackupSection, copy: Path) -> None:
    """Press what a person presses: the second time is for certain."""
    section.source.set_value(str(copy))
    for _ in range(2):
        QTest.mouseClick(section.restore, Qt.MouseButton.LeftButton)


def test_what_was_copied_is_open_again_and_what_came_later_is_kept_aside(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    first = desktop(qtbot, window)
    first.bus.dispatch(first, CreateProvider(family_name="Osei", given_name="Idris"))
    settle(first.bus)
    first.clinic.back_up(tmp_path / "copy")
    first.bus.dispatch(first, CreateProvider(family_name="Later", given_name="Lou"))
    settle(first.bus)
    put_back(section_of(first), tmp_path / "copy")
    again = desktop(qtbot, window, first)
    assert providers(again) == ["Osei"]
    assert list((tmp_path / "clinic").glob("replaced-*"))
    assert not list((tmp_path / "clinic").glob(".*"))


def test_a_copy_that_is_none_changes_nothing_and_says_so(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    first = desktop(qtbot, window)
    (tmp_path / "copy").write_bytes(b"no backup")
    section = section_of(first)
    put_back(section, tmp_path / "copy")
    qtbot.waitUntil(section.source.error.isVisible, timeout=PATIENCE)
    assert "no backup of VitalBridge" in section.source.error.text()
    assert window.desktop is first
    assert providers(first) == []


@pytest.mark.parametrize("far", [40, 100])
def test_who_stops_a_copy_that_is_being_put_back_goes_on_as_if_nothing_had_been_asked(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, far: int
) -> None:
    first = desktop(qtbot, window)
    first.clinic.back_up(tmp_path / "copy")
    first.bus.dispatch(first, CreateProvider(family_name="Osei", given_name="Idris"))
    settle(first.bus)
    before = sorted(each.name for each in (tmp_path / "clinic").iterdir())
    gate, whole = Event(), first.clinic.unpack

    def midway(file: Path, watch: Watch) -> ReadyCopy:
        def at(done: int, all_: int) -> None:
            watch(done, all_)
            if done >= far:
                gate.wait(PATIENCE / 1000)

        return whole(file, at)

    monkeypatch.setattr(first.clinic, "unpack", midway)
    section = section_of(first)
    put_back(section, tmp_path / "copy")
    qtbot.waitUntil(section.unpacking.isVisible, timeout=PATIENCE)
    assert "%" in section.unpacking.words()
    assert providers(first) == ["Osei"]  # everyone goes on working meanwhile
    press("\x1b")
    assert section.unpacking.words() == "Stopping…"
    gate.set()
    qtbot.waitUntil(section.source.error.isVisible, timeout=PATIENCE)
    assert section.source.error.text() == "Stopped: nothing was changed."
    assert not section.unpacking.isVisible()
    assert window.desktop is first
    assert sorted(each.name for each in (tmp_path / "clinic").iterdir()) == before
    first.bus.dispatch(first, CreateProvider(family_name="Later", given_name="Lou"))
    settle(first.bus)
    assert providers(first) == ["Later", "Osei"]
