"""The day is there at the next start before the clinic is loaded; and only as it really is."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.composition import build
from vitalbridge_desktop.demo.clinic import Size
from vitalbridge_desktop.demo.making import ensure
from vitalbridge_desktop.preferences import Preferences
from vitalbridge_desktop.services.providers.commands import CreateProvider
from vitalbridge_desktop.settings import Settings
from vitalbridge_desktop.ui.appointments.board.kept_day import day_in, kept_day, text_of
from vitalbridge_desktop.ui.desktop import Desktop
from vitalbridge_desktop.ui.early import Early
from vitalbridge_desktop.ui.language import locale_of, system_language
from vitalbridge_desktop.ui.stage import settle, until
from vitalbridge_desktop.window import Window

MORNING = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)  # a Wednesday


@pytest.fixture(autouse=True)
def plain_locale() -> None:
    """As the window speaks: in another language the day would not be found."""
    QLocale.setDefault(locale_of(system_language()))


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Settings:
    """A small demo clinic whose window was open for a while on a Wednesday."""
    demo = Settings(tmp_path_factory.mktemp("kept")).demo()
    ensure(demo, Size(providers=2, patients=20, days=4), at=MORNING)
    with opened(qapp, demo):
        pass
    return demo


@contextmanager
def opened(
    qapp: QApplication, settings: Settings, prefers: Preferences | None = None
) -> Iterator[Desktop]:
    """The window on the clinic, until it closes."""
    window = Window(qapp, settings, prefers, clock=lambda: MORNING)
    window.show()
    try:
        until(lambda: window.desktop is not None)
        assert window.desktop is not None
        settle(window.desktop.bus)
        yield window.desktop
    finally:
        window.close()
        window.frame.close()
        window.frame.deleteLater()


def test_the_next_start_shows_the_day_as_it_is_before_the_clinic_is_loaded(
    qapp: QApplication, qtbot: QtBot, settings: Settings
) -> None:
    kept = kept_day(settings, lambda: MORNING)
    assert kept is not None
    assert sum(len(column.blocks) for column in kept.picture.columns) > 0

    early = Early(qapp, Preferences(scheme="light")).made()
    qtbot.addWidget(early.shell)
    early.show_day(kept)
    shown = early.board.picture()
    with opened(qapp, settings) as desktop:
        assert desktop.board.view.board.picture() == shown


def test_a_desk_that_shows_rooms_has_them_before_the_clinic_is_loaded(
    qapp: QApplication, tmp_path: Path
) -> None:
    demo, rooms = Settings(tmp_path).demo(), Preferences(by_room=True)
    ensure(demo, Size(providers=2, patients=20, days=1), at=MORNING)
    with opened(qapp, demo, rooms) as desktop:
        shown = desktop.board.view.board.picture()
    assert kept_day(demo, lambda: MORNING) is None
    kept = kept_day(demo, lambda: MORNING, by_room=True)
    assert kept is not None
    assert kept.picture.columns == shown.columns


def test_what_is_written_is_what_is_read(settings: Settings) -> None:
    kept = kept_day(settings, lambda: MORNING)
    assert kept is not None
    assert day_in(text_of(kept)) == kept


@pytest.mark.parametrize(("ahead", "there"), [(-1, False), (1, True), (3, True), (4, False)])
def test_the_days_to_come_are_kept_too_and_no_day_is_taken_for_another(
    settings: Settings, ahead: int, there: bool
) -> None:
    moment = MORNING + timedelta(days=ahead)
    kept = kept_day(settings, lambda: moment)
    assert (kept is not None) is there
    assert kept is None or kept.picture.day == moment.date()


def test_who_has_to_say_who_they_are_sees_nothing_before(settings: Settings) -> None:
    assert kept_day(replace(settings, user="desk", password="demo"), lambda: MORNING) is None
    assert kept_day(replace(settings, password="wrong"), lambda: MORNING) is None


def test_a_fact_that_was_committed_without_the_window_makes_it_wrong(
    tmp_path: Path, qapp: QApplication
) -> None:
    demo = Settings(tmp_path).demo()
    ensure(demo, Size(providers=1, patients=5, days=1), at=MORNING)
    with opened(qapp, demo):
        pass
    assert kept_day(demo, lambda: MORNING) is not None

    desk = build(demo, lambda: MORNING)
    desk.dispatch(CreateProvider(family_name="Osei", given_name="Idris"))
    desk.close()
    assert kept_day(demo, lambda: MORNING) is None


def test_a_folder_without_a_clinic_keeps_nothing(tmp_path: Path) -> None:
    assert kept_day(Settings(tmp_path), lambda: MORNING) is None


def test_the_day_is_read_and_drawn_without_anything_heavy() -> None:
    names = "vitalbridge_desktop.ui.early, vitalbridge_desktop.ui.appointments.board.kept_day"
    program = f"import sys, {names}; print('\\n'.join(sys.modules))"
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    heavy = ("sqlalchemy", "pydantic", "alembic", "httpx", "vitalbridge_desktop.services.")
    assert [name for name in found.stdout.splitlines() if name.startswith(heavy)] == []
