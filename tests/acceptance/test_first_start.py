"""Laws of a first start: a clinic is made, joined or tried out from the window."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.acceptance.desk import ANNA
from tests.acceptance.server import Server
from vitalbridge_desktop.founding import join_clinic
from vitalbridge_desktop.kernel.keys import KeyRing
from vitalbridge_desktop.kernel.watching import Watch
from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.beginning.first_start import FirstStart
from vitalbridge_desktop.ui.stage import press, settle
from vitalbridge_desktop.window import Window

PATIENCE = 20_000  # ms


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    """The window of a desk on which there is nothing yet, on a computer without a keyring."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    settings = Settings(tmp_path / "desk")
    opened = Window(qapp, settings, Preferences(language="en", scheme="light"))
    qtbot.addWidget(opened.frame)
    with qtbot.waitActive(opened.frame, timeout=PATIENCE):
        opened.show()
        opened.frame.activateWindow()
    yield opened
    opened.close()


def beginning(qtbot: QtBot, window: Window) -> FirstStart:
    """What it shows."""
    qtbot.waitUntil(lambda: window.beginning is not None, timeout=PATIENCE)
    assert window.beginning is not None
    return window.beginning


def typed(first: FirstStart, form: str, **texts: str) -> None:
    """Type into the fields of a form."""
    fields = {"create": first.create_form, "join": first.join_form}[form].fields
    for name, text in texts.items():
        fields[name].setFocus()
        QTest.keyClicks(fields[name].input, text)


def opened(qtbot: QtBot, window: Window) -> str:
    """The name of who is signed in, once the screens are there."""
    qtbot.waitUntil(lambda: window.desktop is not None, timeout=PATIENCE)
    assert window.desktop is not None
    settle(window.desktop.bus)
    return window.desktop.bus.who.name


NEW = {
    "name": "Green Valley",
    "given_name": "Maria",
    "family_name": "Rossi",
    "password": "long enough",
    "again": "long enough",
}


def test_a_clinic_is_made_by_keyboard_and_its_recovery_key_is_shown_before_it_opens(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    first = beginning(qtbot, window)
    typed(first, "create", **NEW)
    press("\r")
    qtbot.waitUntil(lambda: first.recovery is not None, timeout=PATIENCE)
    page = first.recovery
    assert page is not None
    assert not page.go_on.isEnabled()
    key = page.key.text()
    assert key in page.page().toPlainText()
    QTest.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == key
    press("\r")  # nobody has said yet that it is safe
    page.safe.setFocus()
    press(" ")
    press("\r")
    assert opened(qtbot, window) == "Maria Rossi"
    assert window.desktop is not None
    press("g")  # the keyboard is on the board at once
    there = QApplication.focusWidget()
    assert there is not None
    assert window.desktop.board.view.day_controls.isAncestorOf(there)
    ring = KeyRing(tmp_path / "desk")
    assert ring.with_recovery(key) == ring.open("maria", "long enough")


@pytest.mark.parametrize(
    ("differs", "field"),
    [
        ({"name": ""}, "name"),
        ({"family_name": ""}, "family_name"),
        ({"password": "short", "again": "short"}, "password"),
        ({"again": "something else"}, "again"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_made(
    qtbot: QtBot, window: Window, tmp_path: Path, differs: dict[str, str], field: str
) -> None:
    first = beginning(qtbot, window)
    typed(first, "create", **(NEW | differs))
    press("\r")
    assert first.create_form.errors[field].isVisible()
    assert first.create_form.fields[field].input.hasFocus()
    assert not KeyRing(tmp_path / "desk").exists()


def test_a_desk_joins_with_a_code(qtbot: QtBot, window: Window, server: Server) -> None:
    first = beginning(qtbot, window)
    QTest.mouseClick(first.choices["join"], Qt.MouseButton.LeftButton)
    code = server.code(server.tenant())
    typed(first, "join", url=server.url, code=code, username=ANNA["user"], password="long enough")
    press("\r")
    qtbot.waitUntil(lambda: first.recovery is not None, timeout=PATIENCE)
    assert first.recovery is not None
    first.recovery.safe.setChecked(True)
    QTest.mouseClick(first.recovery.go_on, Qt.MouseButton.LeftButton)
    assert opened(qtbot, window).startswith(ANNA["user"].capitalize())


def test_joining_that_is_stopped_leaves_nothing_on_the_desk_and_says_that_the_code_is_used_up(
    qtbot: QtBot, window: Window, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Event()

    def midway(*asked: Any, watch: Watch) -> object:
        def at(done: int, whole: int) -> None:
            gate.wait(PATIENCE / 1000)
            watch(done, whole)

        return join_clinic(*asked, watch=at)

    monkeypatch.setattr("vitalbridge_desktop.first_clinic.join_clinic", midway)
    first = beginning(qtbot, window)
    QTest.mouseClick(first.choices["join"], Qt.MouseButton.LeftButton)
    code = server.code(server.tenant())
    typed(first, "join", url=server.url, code=code, username=ANNA["user"], password="long enough")
    press("\r")
    qtbot.waitUntil(first.busy.isVisible, timeout=PATIENCE)
    assert first.busy.words() == "The clinic is being fetched"
    press("\x1b")
    assert first.busy.words() == "Stopping…"
    gate.set()
    qtbot.waitUntil(first.join_form.errors["code"].isVisible, timeout=PATIENCE)
    assert "The code is used up" in first.join_form.errors["code"].text()
    assert not first.busy.isVisible()
    assert not list((tmp_path / "desk").glob("*.db"))
    assert not KeyRing(tmp_path / "desk").exists()


def test_a_wrong_code_is_said_and_can_be_typed_again(
    qtbot: QtBot, window: Window, server: Server, tmp_path: Path
) -> None:
    first = beginning(qtbot, window)
    QTest.mouseClick(first.choices["join"], Qt.MouseButton.LeftButton)
    typed(first, "join", url=server.url, code="NONE", username="anna", password="long enough")
    press("\r")
    errors = first.join_form.errors.values()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in errors), timeout=PATIENCE)
    assert first.join_form.isEnabled()
    assert not KeyRing(tmp_path / "desk").exists()
