"""Pictures of every screen, drawn off screen on a demo clinic whose clock stands still."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from .app import Window
from .demo.clinic import ZONE
from .demo.making import ensure
from .kernel.errors import Unwritable
from .kernel.time import instant_of, local_day, now
from .settings import Settings
from .ui.desktop import Desktop

MORNING = time(10, 42)  # the minute at which the clinic is drawn
PATIENCE = 20_000  # ms that a screen may take before something is wrong
A_MOMENT = 30  # ms in which what was asked is on its way


class Stage:
    """A window off screen, and the ways to wait for what it shows."""

    def __init__(self, qt: QApplication, settings: Settings, dark: bool, moment: datetime) -> None:
        self.window = Window(qt, settings, dark, lambda: moment)

    def open(self) -> Desktop:
        """Show the window and wait until the clinic is open."""
        self.window.show()
        self.until(lambda: self.window.desktop is not None or bool(self.window.frame.sentence()))
        if self.window.desktop is None:
            raise RuntimeError(self.window.frame.sentence())
        self.settle()
        return self.window.desktop

    def until(self, true: Callable[[], bool]) -> None:
        """Let the window live until something is so.

        Raises:
            TimeoutError: It never was.
        """
        loop, looking = QEventLoop(), QTimer(interval=A_MOMENT // 3)
        late = QTimer(singleShot=True, interval=PATIENCE)
        looking.timeout.connect(lambda: loop.quit() if true() else None)
        late.timeout.connect(loop.quit)
        looking.start()
        late.start()
        loop.exec()
        if not true():
            raise TimeoutError("the window did not come to rest")

    def settle(self) -> None:
        """Wait until everything that was asked for is shown."""
        loop = QEventLoop()
        QTimer.singleShot(A_MOMENT, loop.quit)
        loop.exec()
        desktop = self.window.desktop
        if desktop is not None:
            self.until(lambda: desktop.bus.awaited == 0)

    def draw(self, file: Path) -> Path:
        """Keep what the window shows."""
        self.settle()
        if not self.window.frame.grab().save(str(file)):
            raise Unwritable(f"{file} can't be written.", field="folder")
        return file


@contextmanager
def staged(dark: bool) -> Iterator[tuple[Stage, Desktop]]:
    """An open window on a fresh demo clinic at 10:42."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication.instance() or QApplication(["vitalbridge"])
    if not isinstance(qt, QApplication):
        raise TypeError("there is an application without windows already")
    today = local_day(now(), ZONE)
    moment = instant_of(datetime.combine(today, MORNING), ZONE)
    with TemporaryDirectory(prefix="vitalbridge-") as folder:
        settings = Settings(Path(folder)).demo()
        ensure(settings, at=moment)
        stage = Stage(qt, settings, dark, moment)
        try:
            yield stage, stage.open()
        finally:
            stage.window.close()
            stage.window.frame.close()


def screenshots(folder: Path) -> list[Path]:
    """Draw every screen, by day and by night; the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files: list[Path] = []
    for dark in (False, True):
        with staged(dark) as (stage, desktop):
            for name, show in scenes(desktop).items():
                show()
                ending = "-dark" if dark else ""
                files.append(stage.draw(folder / f"{name}{ending}.png"))
    return files


def scenes(desktop: Desktop) -> dict[str, Callable[[], None]]:
    """What is drawn: a name, and how to get there."""
    every = {name: partial(desktop.shell.go, name) for name, _ in desktop.shell.places()}
    return {**every, "palette": lambda: desktop.shell.palette_box.open("pham")}
