"""A clinic of a real desk: made once, copied for each test, opened by its administrator."""

import gc
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.composition import App, build
from vitalbridge_desktop.founding import found_clinic
from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.choices import Choices

ANNA = "anna", "correct horse"
NO_KEYRING = "PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring"
PATIENCE = 20_000  # ms
Put = Callable[[QWidget], None]


@pytest.fixture(autouse=True)
def tidied() -> Iterator[None]:
    """Widgets end on this thread, as in the app, which collects its garbage here alone."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The clinic as it was founded."""
    settings = Settings(tmp_path_factory.mktemp("made") / "clinic", *ANNA)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(*NO_KEYRING)
        found_clinic(settings, "Green Valley", "Europe/Berlin", "DE")
    return settings


@pytest.fixture
def app(made: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """A copy of it, open, on a computer without a keyring."""
    monkeypatch.setenv(*NO_KEYRING)
    shutil.copytree(made.data_dir, tmp_path / "clinic")
    opened = build(replace(made, data_dir=tmp_path / "clinic"))
    yield opened
    opened.close()


@pytest.fixture
def bus(qtbot: QtBot, app: App) -> Iterator[UiBus]:
    """The window's bus; the administrator is signed in."""
    del qtbot
    bus = UiBus(app.bus, app.who, app.desk)
    yield bus
    bus.end()


@pytest.fixture
def choices(qapp: object, app: App) -> Choices:
    """What the desk prefers: nothing yet."""
    del qapp
    return Choices(Preferences(), app.settings.data_dir)


@pytest.fixture
def put(qtbot: QtBot) -> Iterator[Put]:
    """Shows a widget in a window of its own, with the keyboard."""
    stages: list[QWidget] = []

    def shown(widget: QWidget) -> None:
        stage = QWidget()
        stages.append(stage)
        stage.resize(1100, 820)
        widget.setParent(stage)
        widget.setGeometry(stage.rect())
        with qtbot.waitActive(stage):
            stage.show()
            stage.activateWindow()

    yield shown
    for stage in stages:
        stage.close()
        stage.deleteLater()
