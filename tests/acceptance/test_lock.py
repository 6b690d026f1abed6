"""Laws of the lock: nothing is seen, nothing half typed is lost, and everybody is themselves."""

from collections.abc import Iterator

import pytest
from pydantic import SecretStr
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.composition import build
from vitalbridge_desktop.founding import found_clinic
from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.services.identity.commands import AddStaffMember, SetPassword
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.desktop import Desktop
from vitalbridge_desktop.ui.lock_screen import LockScreen
from vitalbridge_desktop.ui.stage import press, settle
from vitalbridge_desktop.window import Window

PATIENCE = 20_000  # ms
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A clinic with an administrator and somebody at the front desk."""
    settings = Settings(tmp_path_factory.mktemp("made") / "clinic", "anna", "correct horse")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        found_clinic(settings, "Green Valley", "Europe/Berlin", "DE")
        app = build(settings)
        maria = app.dispatch(
            AddStaffMember(
                username="maria", family_name="Rossi", given_name="Maria", roles=("front-desk",)
            )
        )
        app.dispatch(SetPassword(staff_id=maria.id, password=SecretStr("two words")))
        app.close()
    return settings


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, made: Settings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    """Its window, with the administrator signed in."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    opened = Window(qapp, made, Preferences(language="en", scheme="light", lock_after=1))
    qtbot.addWidget(opened.frame)
    with qtbot.waitActive(opened.frame, timeout=PATIENCE):
        opened.show()
        opened.frame.activateWindow()
    yield opened
    opened.close()


def desktop(qtbot: QtBot, window: Window, other_than: Desktop | None = None) -> Desktop:
    """The screens, once they are there."""
    qtbot.waitUntil(lambda: window.desktop not in (None, other_than), timeout=PATIENCE)
    assert window.desktop is not None
    settle(window.desktop.bus)
    return window.desktop


def locked(desk: Desktop) -> LockScreen:
    """The cover, once it is there."""
    cover = desk.seated.locking.locked()
    assert cover is not None
    return cover


def test_what_was_half_typed_is_there_again_after_the_lock(qtbot: QtBot, window: Window) -> None:
    desk = desktop(qtbot, window)
    desk.shell.go("patients")
    settle(desk.bus)
    press("pha")
    typing = QApplication.focusWidget()
    assert typing is not None
    QTest.keyClick(typing, Qt.Key.Key_L, CTRL)
    cover = locked(desk)
    assert cover.geometry() == window.frame.rect()
    assert not desk.shell.isEnabled()
    QTest.keyClick(cover.card.password, Qt.Key.Key_F1)  # no key of the window works
    assert desk.shell.current() == "patients"
    press("wrong\r")
    qtbot.waitUntil(cover.card.error.isVisible, timeout=PATIENCE)
    press("correct horse\r")
    qtbot.waitUntil(lambda: desk.seated.locking.locked() is None, timeout=PATIENCE)
    assert window.desktop is desk
    assert QApplication.focusWidget() is typing


def test_somebody_else_signs_in_and_may_do_what_is_theirs(qtbot: QtBot, window: Window) -> None:
    desk = desktop(qtbot, window)
    desk.seated.locking.lock()
    cover = locked(desk)
    cover.card.user.setText("maria")
    cover.card.password.setFocus()
    press("two words\r")
    hers = desktop(qtbot, window, desk)
    assert hers.bus.who.name == "Maria Rossi"
    hers.shell.go("settings")
    assert "Accounts" not in hers.settings.titles()


def test_every_key_is_shown_on_a_question_mark_until_one_is_pressed(
    qtbot: QtBot, window: Window
) -> None:
    desk = desktop(qtbot, window)
    desk.shell.go("board")
    settle(desk.bus)
    press("?")
    overlay = desk.seated.overlay
    assert overlay.isVisible()
    said = {line.what: line.how for line in overlay.lines()}
    assert said["Lock this desk"] == "Ctrl L"
    assert said["Walk over the board"]
    press("\x1b")
    assert not overlay.isVisible()
    press("?")
    desk.shell.go("patients")
    assert not overlay.isVisible()


def test_the_title_of_the_window_names_nobody(qtbot: QtBot, window: Window) -> None:
    desk = desktop(qtbot, window)
    for name, _ in desk.shell.places():
        desk.shell.go(name)
        settle(desk.bus)
        assert window.frame.windowTitle() == "VitalBridge"
