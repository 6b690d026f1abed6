"""A window that nobody watches: shown off screen, waited for, and drawn into pictures."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from vitalbridge_desktop.kernel.errors import Unwritable

from .bus import UiBus

PATIENCE = 20_000  # ms that a screen may take before something is wrong
SEEN = 1
A_MOMENT = 30  # ms in which what was asked is on its way


def off_screen() -> QApplication:
    """The application, without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    there = QApplication.instance() or QApplication(["vitalbridge"])
    if not isinstance(there, QApplication):
        raise TypeError("there is an application without windows already")
    return there


def until(true: Callable[[], bool]) -> None:
    """Let the window live until something is so.

    Raises:
        TimeoutError: It never was.
    """
    loop, looking, late = QEventLoop(), QTimer(), QTimer()
    # What was seen once counts: until the loop has ended it may be otherwise again.
    looking.timeout.connect(lambda: loop.exit(SEEN) if true() else None)
    late.timeout.connect(loop.quit)
    looking.start(A_MOMENT // 3)
    late.start(PATIENCE)
    if loop.exec() != SEEN:
        raise TimeoutError("the window did not come to rest")


def settle(bus: UiBus, after: int = A_MOMENT) -> None:
    """Wait until everything that was asked for within *after* ms is shown."""
    loop = QEventLoop()
    QTimer.singleShot(after, loop.quit)
    loop.exec()
    until(lambda: bus.awaited == 0)


def press(keys: str) -> None:
    """Press keys where the keyboard is: letters, ``\\r`` for Enter, ``\\x1b`` for Escape."""
    named = {"\r": Qt.Key.Key_Return, "\x1b": Qt.Key.Key_Escape}
    for key in keys:
        where = QApplication.focusWidget() or QApplication.activeWindow()
        if where is None:
            raise RuntimeError("no window has the keyboard")
        if key in named:
            QTest.keyClick(where, named[key])
        else:
            QTest.keyClicks(where, key)


def draw(widget: QWidget, file: Path) -> Path:
    """Keep what a widget shows, once everything in it has its place; the file."""
    QApplication.processEvents()
    return keep(widget.grab().toImage(), file)


def keep(image: QImage, file: Path) -> Path:
    """Write a picture; the file.

    Raises:
        Unwritable: It can't be written there.
    """
    if not image.save(str(file)):
        raise Unwritable(f"{file} can’t be written.", field="folder")
    return file
