"""The window is there at once: before anything is loaded, and where nothing can be."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from vitalbridge_desktop.app import is_mirrored, keep_size
from vitalbridge_desktop.preferences import preferences_of
from vitalbridge_desktop.ui import sketch
from vitalbridge_desktop.ui.frame import LEAST, Frame

HEAVY = ("pydantic", "sqlalchemy", "sqlcipher3", "vitalbridge_desktop.kernel", "dataclasses")


@pytest.mark.parametrize(("dark", "colours"), [(False, sketch.LIGHT), (True, sketch.DARK)])
def test_the_first_paint_shows_the_navigation_and_a_day(
    qtbot: QtBot, dark: bool, colours: dict[str, str]
) -> None:
    frame = Frame(dark=dark)
    qtbot.addWidget(frame)
    with qtbot.waitSignal(frame.painted):
        frame.show()
    image = frame.grab().toImage()
    assert image.pixelColor(20, 500) == QColor(colours["sidebar"])
    assert image.pixelColor(sketch.SIDEBAR_WIDTH + 8, 30) == QColor(colours["surface"])
    assert image.pixelColor(sketch.SIDEBAR_WIDTH + 60, 30) == QColor(colours["line_soft"])


def test_who_reads_from_right_to_left_has_the_navigation_there(qtbot: QtBot) -> None:
    frame = Frame(dark=False, mirrored=True)
    qtbot.addWidget(frame)
    with qtbot.waitSignal(frame.painted):
        frame.show()
    image = frame.grab().toImage()
    assert image.pixelColor(frame.width() - 20, 500) == QColor(sketch.LIGHT["sidebar"])
    assert image.pixelColor(20, 500) != QColor(sketch.LIGHT["sidebar"])
    frame.fail("Your clinic cannot be opened.")
    frame.grab()  # the sentence has its place
    sentence = frame.findChildren(QLabel)[0].geometry()
    assert sentence.left() < sketch.SIDEBAR_WIDTH
    assert sentence.right() < frame.width() - sketch.SIDEBAR_WIDTH


def test_it_is_painted_once(qtbot: QtBot) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    with qtbot.waitSignal(frame.painted):
        frame.show()
    with qtbot.waitSignal(frame.painted, timeout=50, raising=False) as again:
        frame.repaint()
    assert not again.signal_triggered


def test_the_content_takes_the_place_of_the_sketch(qtbot: QtBot) -> None:
    frame, content = Frame(), QLabel("The clinic")
    qtbot.addWidget(frame)
    frame.fill(content)
    frame.show()
    assert content.isVisible()
    assert content.size() == frame.size()


def test_a_failure_is_told_in_its_sentence(qtbot: QtBot) -> None:
    frame = Frame()
    qtbot.addWidget(frame)
    frame.show()
    assert frame.sentence() == ""
    frame.fail("The folder <demo> can't be written.")
    assert frame.sentence() == "The folder <demo> can't be written."
    frame.fail("It is in use.")
    assert frame.sentence() == "It is in use."
    assert all(label.isVisible() for label in frame.findChildren(QLabel))


def test_the_first_paint_needs_nothing_but_qt() -> None:
    program = "import sys, vitalbridge_desktop.ui.frame; print('\\n'.join(sys.modules))"
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    ours = [name for name in found.stdout.splitlines() if name.startswith(HEAVY)]
    assert ours == []
    assert "vitalbridge_desktop.ui.theme" not in found.stdout.splitlines()


@pytest.mark.parametrize(("language", "mirrored"), [("ar", True), ("de", False), ("en", False)])
def test_what_is_written_from_right_to_left_is_known_before_the_first_paint(
    language: str, mirrored: bool
) -> None:
    assert is_mirrored(language) is mirrored


def test_it_comes_up_as_large_as_it_was_closed_and_no_larger_than_the_screen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    for width, height, full in ((980, 640, False), (1000, 620, True)):
        frame = Frame()
        qtbot.addWidget(frame)
        frame.come_up(width, height, full=full)
        frame.close()
        keep_size(frame, tmp_path)
        kept = preferences_of(tmp_path)
        room = frame.screen().availableSize()
        least, _ = LEAST
        wide = max(least, min(width, room.width()))
        assert (kept.width, kept.height, kept.full) == (wide, height, full)
    large = Frame()
    qtbot.addWidget(large)
    large.come_up(9000, 9000, full=False)
    assert large.height() <= large.screen().availableSize().height()
