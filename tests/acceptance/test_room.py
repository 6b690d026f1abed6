"""At 1280 × 720 every word is there, in the languages whose words are longest."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from vitalbridge_desktop.pictures import BY_DAY, staged
from vitalbridge_desktop.scenes import scenes
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.desktop import Desktop
from vitalbridge_desktop.ui.stage import settle
from vitalbridge_desktop.window import Window

SMALL = QSize(1280, 720)
LOOKED_AT = ("board", "board-agenda", "board-options", "booking", "record", "waitlist", "attention",
             "schedules", "reports", "activity", "settings")  # fmt: skip
NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def shown(window: QWidget) -> Iterator[QWidget]:
    """Every part of the window that can be seen."""
    for part in window.findChildren(QWidget):
        if part.isVisible():
            yield part


def is_outside(part: QWidget) -> bool:
    """Whether it goes beyond an edge of what holds it."""
    around = part.parentWidget()
    return around is not None and not around.rect().contains(part.geometry())


def cut(part: QWidget) -> str:
    """What of its words a part has no room for; empty where all is there."""
    if isinstance(part, QLabel):
        if part.wordWrap():
            lacks = part.heightForWidth(part.width()) > part.height() + 1
        else:
            lacks = part.sizeHint().width() > part.width() + 1
        return f"the words {part.text()!r}" if lacks and part.text() else ""
    if isinstance(part, Button | QPushButton) and part.text():
        lacks = part.minimumSizeHint().width() > part.width() + 1 or is_outside(part)
        return f"the button {part.text()!r}" if lacks else ""
    if isinstance(part, QScrollArea) and part.horizontalScrollBarPolicy() == NEVER:
        page = part.widget()
        wider = page is not None and page.width() > part.viewport().width()
        return f"the right edge of a {type(part).__name__}" if wider else ""
    return ""


def walked(window: Window, desktop: Desktop) -> Iterator[tuple[str, str]]:
    """Each screen with what is cut on it."""
    ways = scenes(desktop)
    for name in LOOKED_AT:
        ways[name]()
        settle(desktop.bus)
        QApplication.processEvents()
        for part in shown(window.frame):
            if lacking := cut(part):
                yield name, lacking


@pytest.fixture
def spoken() -> Iterator[None]:
    """Days and numbers are written as before when another language was spoken."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", ["de", pytest.param("fr", marks=pytest.mark.long)])
@pytest.mark.usefixtures("qapp", "spoken")
def test_no_word_is_cut_in_a_small_window(language: str) -> None:
    with staged(replace(BY_DAY, language=language)) as (window, desktop):
        window.frame.resize(SMALL)
        assert sorted(set(walked(window, desktop))) == []


@pytest.mark.usefixtures("qapp")
def test_a_word_that_has_no_room_is_found() -> None:
    narrow = QLabel("Verschlüsselung")
    narrow.resize(20, 16)
    assert cut(narrow) == "the words 'Verschlüsselung'"
    narrow.setWordWrap(True)
    narrow.setText("viele Wörter in einer Zeile")
    assert cut(narrow) == "the words 'viele Wörter in einer Zeile'"
    narrow.resize(400, 16)
    assert cut(narrow) == ""
    narrow.deleteLater()
