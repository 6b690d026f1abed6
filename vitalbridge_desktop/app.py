"""The start of the app: the frame is painted first, and all else is imported behind it.

Every import here stands before the first paint, so that there are few.
"""

import gc
import os
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from .preferences import MIRRORED, SCALES, SYSTEM, preferences_of
from .settings import Settings
from .ui.frame import Frame
from .ui.single import SingleWindow

if TYPE_CHECKING:
    from pathlib import Path

DESKTOP_ENTRY = "org.vitalbridge.FrontDesk"  # how Linux finds name and icon of the window
SCALE = "QT_SCALE_FACTOR"
SWITCH_INTERVAL = 0.0005  # seconds: the GUI thread gets its turn within a frame
NO_DISPLAY = "There is no display here. The command line works without one: vitalbridge --help."


def run(settings: Settings) -> int:
    """Open the window and stay until it is closed; the exit status."""
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 2
    gc.disable()  # until everything is loaded: nothing that imports make is garbage
    sys.setswitchinterval(SWITCH_INTERVAL)
    chosen = preferences_of(settings.data_dir)
    if chosen.scale != SCALES[0]:
        os.environ.setdefault(SCALE, str(chosen.scale / 100))
    QApplication.setDesktopFileName(DESKTOP_ENTRY)
    qt = QApplication(["vitalbridge"])
    single = SingleWindow(settings.data_dir)
    if not single.is_first():
        return 0
    frame = Frame(
        chosen.dark, mirrored=is_mirrored(settings.policy.fixed.get("language", chosen.language))
    )
    with ExitStack() as ending:

        def open_clinic() -> None:
            from .window import Window  # noqa: PLC0415 - not before the frame is painted

            window = Window(qt, settings, chosen, frame=frame)
            ending.callback(window.close)
            single.listen(window.come_forward)
            _settle(frame, settings, ending)

        frame.painted.connect(open_clinic)
        ending.callback(keep_size, frame, settings.data_dir)
        frame.come_up(chosen.width, chosen.height, full=chosen.full)
        return qt.exec()


def keep_size(frame: Frame, folder: "Path") -> None:
    """Let the window come up next time as it is now; a folder that can't be written forgets it."""
    from contextlib import suppress  # noqa: PLC0415 - not before the window closes
    from dataclasses import replace  # noqa: PLC0415 - as that

    size = frame.normalGeometry().size() if frame.isMaximized() else frame.size()
    before = preferences_of(folder)
    now = replace(before, width=size.width(), height=size.height(), full=frame.isMaximized())
    if now != before:
        with suppress(OSError):
            now.keep(folder)


def _settle(frame: Frame, settings: Settings, ending: ExitStack) -> None:
    """The window bears its icon, and from now until the end the log has what nobody caught."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - once the window is painted, as all below

    from .kernel.logs import nothing_goes_unsaid  # noqa: PLC0415
    from .shipped import shipped  # noqa: PLC0415

    frame.setWindowIcon(QIcon(str(shipped("resources") / "icons" / "vitalbridge.svg")))
    ending.enter_context(nothing_goes_unsaid(settings.log))


def is_mirrored(language: str) -> bool:
    """Whether it, or the system's where none was chosen, is written from right to left.

    Known before there is a translation: the first paint doesn't wait for those.
    """
    spoken = QLocale.system().name() if language == SYSTEM else language
    return spoken.partition("_")[0] in MIRRORED


def has_display() -> bool:
    """Whether a window can be shown: anywhere but on a Linux without a screen."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)
