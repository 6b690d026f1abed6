"""Laws of what the board remembers on a desk: how it is looked at, and nothing of a patient."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.preferences import FILE, Preferences, preferences_of
from vitalbridge_desktop.ui.appointments.board.geometry import COMPACT_HOUR, HIGHEST_HOUR
from vitalbridge_desktop.ui.appointments.board_screen import BoardScreen
from vitalbridge_desktop.ui.appointments.calendar.memory import fineness_of
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.choices import Choices
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.ui.theme import Theme

Open = Callable[[], BoardScreen]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, ui_bus: UiBus, tmp_path: Path) -> Iterator[Open]:
    """Opens the board as the desk last had it."""

    def board() -> BoardScreen:
        choices = Choices(preferences_of(tmp_path), tmp_path)
        screen = BoardScreen(ui_bus, theme, choices=choices)
        choices.setParent(screen)
        qtbot.addWidget(screen)
        settle(ui_bus)
        return screen

    yield board
    ui_bus.end()
    qtbot.waitUntil(lambda: ui_bus.awaited == 0)


def test_the_board_is_looked_at_as_it_was_last(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    screen = opened()
    setup = screen.view.setup
    assert not screen.view.mode.by_room
    setup.choose_compact(True)
    setup.choose_grid(20)
    setup.zoom(2)
    setup.choose_by_room(True)
    wanted = screen.view.board.fineness
    qtbot.waitUntil(lambda: preferences_of(tmp_path).by_room)

    again = opened()
    assert again.view.mode.by_room
    assert again.view.board.fineness.grid == wanted.grid
    assert again.view.board.fineness.least_column == wanted.least_column
    assert round(again.view.board.fineness.hour_height) == round(wanted.hour_height)


def test_the_usual_is_kept_as_the_usual(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    setup = opened().view.setup
    setup.choose_compact(True)
    qtbot.waitUntil(lambda: preferences_of(tmp_path).narrow)
    setup.zoom(0)
    qtbot.waitUntil(lambda: preferences_of(tmp_path) == Preferences())


def test_the_options_say_how_the_board_is(opened: Open, tmp_path: Path) -> None:
    Preferences(hour_height=60, narrow=True, grid=20).keep(tmp_path)
    setup = opened().view.setup
    setup.open_options()
    options = setup.options()
    assert options is not None
    assert options.compact.isChecked()
    assert options.grid.currentData() == 20


@pytest.mark.parametrize(("said", "height"), [(1, COMPACT_HOUR), (99_999, HIGHEST_HOUR)])
def test_no_hour_is_lower_or_higher_than_can_be_read(
    tmp_path: Path, said: int, height: float
) -> None:
    (tmp_path / FILE).write_text(f'{{"hour_height": {said}, "grid": 7, "by_room": 1}}')
    prefers = preferences_of(tmp_path)
    assert fineness_of(prefers).hour_height == height
    assert (prefers.grid, prefers.by_room) == (0, False)
