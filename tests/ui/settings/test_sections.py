"""The clinic, this desk, how it looks, and copies of it."""

from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.screens.conftest import press
from tests.ui.settings.conftest import PATIENCE, Put
from vitalbridge_desktop.composition import App
from vitalbridge_desktop.kernel.restoring import ReadyCopy, restore
from vitalbridge_desktop.kernel.time import local_day
from vitalbridge_desktop.kernel.watching import Watch
from vitalbridge_desktop.preferences import Preferences, preferences_of
from vitalbridge_desktop.services.tenants.queries import GetTenant
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.choices import Choices
from vitalbridge_desktop.ui.settings.backup_section import BackupSection
from vitalbridge_desktop.ui.settings.clinic_section import ClinicSection
from vitalbridge_desktop.ui.settings.desk_section import DeskSection
from vitalbridge_desktop.ui.settings.fields import NumberField
from vitalbridge_desktop.ui.settings.look_section import LookSection
from vitalbridge_desktop.ui.settings.settings_screen import SettingsScreen
from vitalbridge_desktop.ui.shell import Shell
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.ui.theme import Theme


def test_the_clinic_is_called_something_else_and_keeps_the_rest(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    section = ClinicSection(bus, theme)
    put(section)
    name = section.form.fields["name"]
    qtbot.waitUntil(lambda: name.value() == "Green Valley", timeout=PATIENCE)
    name.setFocus()
    press(Qt.Key.Key_End, " Clinic")
    with qtbot.waitSignal(section.said, timeout=PATIENCE):
        press(Qt.Key.Key_Return)
    clinic = app.ask(GetTenant())
    assert (clinic.name, clinic.time_zone) == ("Green Valley Clinic", "Europe/Berlin")
    assert (clinic.country, clinic.horizon_days) == ("DE", 365)


def test_a_number_is_followed_by_the_words_for_so_many(qtbot: QtBot) -> None:
    field = NumberField("Ahead", (1, 9), lambda count: "day" if count == 1 else "days")
    qtbot.addWidget(field)
    assert field.box.text() == "1 day"
    field.box.stepUp()
    assert field.box.text() == "2 days"
    field.set_value(1)
    assert field.box.text() == "1 day"


def test_the_clinic_closes_on_the_holidays_that_are_ticked(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    section = ClinicSection(bus, theme)
    put(section)
    card = section.holidays
    qtbot.waitUntil(lambda: card.days.count() > 0, timeout=30_000)  # loads every country, once
    card.days.item(0).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(section.said, timeout=PATIENCE):
        QTest.mouseClick(card.submit, Qt.MouseButton.LeftButton)
    year = local_day(app.bus.clock(), "Europe/Berlin").year
    assert [each.day for each in app.ask(GetTenant()).holidays] == [date(year, 1, 1)]


def test_what_is_chosen_holds_at_once_and_at_the_next_start(
    qtbot: QtBot, app: App, choices: Choices, theme: Theme, put: Put
) -> None:
    section = LookSection(theme, choices)
    put(section)
    section.fields["scheme"].setFocus()
    with qtbot.waitSignal(choices.changed, timeout=PATIENCE):
        press("Dark", Qt.Key.Key_Return)
    assert choices.value.scheme == "dark"
    qtbot.waitUntil(
        lambda: preferences_of(app.settings.data_dir).scheme == "dark", timeout=PATIENCE
    )


def test_a_copy_is_made_that_can_be_put_back(
    qtbot: QtBot, app: App, theme: Theme, put: Put, tmp_path: Path
) -> None:
    section = BackupSection(theme, app)
    put(section)
    section.target.set_value(str(tmp_path / "copy"))
    with qtbot.waitSignal(section.said, timeout=PATIENCE):
        QTest.mouseClick(section.make, Qt.MouseButton.LeftButton)
    there = tmp_path / "elsewhere" / "store.db"
    restore(there, tmp_path / "copy", lambda keys: keys.open("anna", "correct horse"))
    assert there.exists()


def test_a_copy_that_is_stopped_is_not_there(
    qtbot: QtBot, app: App, theme: Theme, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, whole = Event(), app.back_up
    target = app.settings.data_dir.parent / "copy"

    def later(file: Path, watch: Watch | None = None) -> None:
        gate.wait(PATIENCE / 1000)
        whole(file, watch)

    monkeypatch.setattr(app, "back_up", later)
    section = BackupSection(theme, app)
    put(section)
    section.target.set_value(str(target))
    QTest.mouseClick(section.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(section.busy.isVisible, timeout=PATIENCE)
    assert not section.make.isEnabled()
    press(Qt.Key.Key_Escape)
    gate.set()
    qtbot.waitUntil(section.target.error.isVisible, timeout=PATIENCE)
    assert section.target.error.text() == "Stopped: nothing was changed."
    assert section.busy.isHidden()
    assert section.make.isEnabled()
    assert not target.exists()


def test_a_copy_never_takes_the_place_of_the_store(
    qtbot: QtBot, app: App, theme: Theme, put: Put
) -> None:
    section = BackupSection(theme, app)
    put(section)
    section.target.set_value(str(app.settings.store))
    QTest.mouseClick(section.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(section.target.error.isVisible, timeout=PATIENCE)
    assert "Choose another one" in section.target.error.text()


def test_a_copy_is_put_back_only_when_it_was_asked_for_twice(
    qtbot: QtBot, app: App, theme: Theme, put: Put, tmp_path: Path
) -> None:
    section = BackupSection(theme, app)
    put(section)
    QTest.mouseClick(section.restore, Qt.MouseButton.LeftButton)
    assert section.source.error.isVisible()
    app.back_up(tmp_path / "copy")
    section.source.set_value(str(tmp_path / "copy"))
    QTest.mouseClick(section.restore, Qt.MouseButton.LeftButton)
    assert not list(app.settings.data_dir.glob(".restore-*"))
    with qtbot.waitSignal(section.restore_asked, timeout=PATIENCE) as asked:
        QTest.mouseClick(section.restore, Qt.MouseButton.LeftButton)
    copy = asked.args[0]
    assert isinstance(copy, ReadyCopy)
    assert list(app.settings.data_dir.glob(".restore-*"))
    copy.discard()
    assert not list(app.settings.data_dir.glob(".restore-*"))


def test_a_server_that_nobody_answers_at_is_said_in_place_and_nothing_is_changed(
    qtbot: QtBot, app: App, bus: UiBus, theme: Theme, put: Put
) -> None:
    section = DeskSection(bus, theme, app)
    put(section)
    section.enter()
    qtbot.waitUntil(section.submit.isVisible, timeout=PATIENCE)
    section.url.set_value("http://127.0.0.1:9")
    section.code.set_value("ABCD")
    QTest.mouseClick(section.submit, Qt.MouseButton.LeftButton)
    shown = (section.error, section.url.error, section.code.error)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in shown), timeout=PATIENCE)
    assert app.standing().server_url is None


def test_every_subject_can_be_gone_to_by_keyboard(
    app: App, bus: UiBus, theme: Theme, choices: Choices, put: Put
) -> None:
    screen = SettingsScreen(bus, Shell(theme), choices, app)
    put(screen)
    screen.enter()
    seen = {screen.section().accessibleName()}
    for _ in screen.titles()[1:]:
        press(Qt.Key.Key_Down)
        seen.add(screen.section().accessibleName())
    assert len(seen) == len(screen.titles())
    settle(bus)


def test_what_the_administrator_has_set_is_shown_and_cannot_be_changed(
    app: App, theme: Theme, put: Put
) -> None:
    choices = Choices(Preferences(), app.settings.data_dir, {"language": "de", "lock_after": 7})
    look = LookSection(theme, choices)
    put(look)
    language, scheme = look.fields["language"], look.fields["scheme"]
    assert (language.value(), language.input.isEnabled()) == ("de", False)
    assert language.note.text() == "Set by your administrator"
    assert scheme.input.isEnabled()
    choices.choose(language="fr", scheme="dark", lock_after=0)
    chosen = choices.value
    assert (chosen.language, chosen.lock_after, chosen.scheme) == ("de", 7, "dark")
