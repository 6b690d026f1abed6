"""Pictures of every screen, drawn off screen on a demo clinic whose clock stands still."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

from .demo.clinic import ZONE
from .demo.making import ensure
from .kernel.time import instant_of, local_day, now
from .preferences import Preferences
from .scenes import scenes, show_visit
from .settings import Settings
from .ui.appointments.visits.panel import REST
from .ui.desktop import Desktop
from .ui.printing import page_size, picture_of
from .ui.stage import draw, keep, off_screen, settle, until
from .window import Window

BY_DAY = Preferences(language="en", scheme="light")
SCHEMES = {"light": "", "dark": "-dark"}  # and how the files' names end
MORNING = time(10, 42)  # the minute at which the clinic is drawn


@contextmanager
def staged(prefers: Preferences = BY_DAY) -> Iterator[tuple[Window, Desktop]]:
    """An open window on a fresh demo clinic at 10:42."""
    qt, today = off_screen(), local_day(now(), ZONE)
    moment = instant_of(datetime.combine(today, MORNING), ZONE)
    with TemporaryDirectory(prefix="vitalbridge-") as folder:
        settings = Settings(Path(folder)).demo()
        ensure(settings, at=moment)
        window = Window(qt, settings, prefers, clock=lambda: moment)
        try:
            yield window, _opened(window)
        finally:
            window.close()
            window.frame.close()
            window.frame.deleteLater()


def screenshots(folder: Path, language: str = "en") -> list[Path]:
    """Draw every screen, by day and by night; the files."""
    folder.mkdir(parents=True, exist_ok=True)
    spoken = replace(BY_DAY, language=language)
    files = [
        file for scheme in SCHEMES for file in _first_start(replace(spoken, scheme=scheme), folder)
    ]
    with staged(spoken) as (window, desktop):
        return files + draw_scenes(window, desktop, folder)


def _first_start(prefers: Preferences, folder: Path) -> list[Path]:
    """Draw what a desk without a clinic shows: each of the ways to begin."""
    with TemporaryDirectory(prefix="vitalbridge-") as empty:
        window = Window(off_screen(), Settings(Path(empty)), prefers)
        try:
            window.show()
            until(lambda: window.beginning is not None)
            return [
                _way(window, name, folder / f"first-start-{name}{SCHEMES[prefers.scheme]}.png")
                for name in ("create", "join", "demo")
            ]
        finally:
            window.close()
            window.frame.close()
            window.frame.deleteLater()


def _way(window: Window, name: str, file: Path) -> Path:
    if window.beginning is None:
        raise RuntimeError("this desk has a clinic")
    window.beginning.choices[name].click()
    return draw(window.frame, file)


def draw_scenes(window: Window, desktop: Desktop, folder: Path) -> list[Path]:
    """Draw every screen of an open window, by day and by night; the files."""
    files: list[Path] = []
    for name, show in scenes(desktop).items():
        show()
        settle(desktop.bus, 2 * REST)  # a record is looked into once somebody is chosen
        files += _drawn(window, desktop, folder, name)
    desktop.shell.palette_box.close_palette()
    desktop.seated.overlay.close_overlay()
    locking = desktop.seated.locking
    locking.lock()
    files += _drawn(window, desktop, folder, "lock")
    if (cover := locking.locked()) is not None:
        cover.opened.emit(desktop.bus.who, "", "")
    return files + _papers(desktop, folder)


def _papers(desktop: Desktop, folder: Path) -> list[Path]:
    """Draw what is printed of the board; paper is white by night, too."""
    show_visit(desktop)
    settle(desktop.bus)
    prints, files = desktop.board.prints, []
    if (sheet := prints.sheet()) is not None and (card := prints.card()) is not None:
        room = page_size(prints.paper())
        for name, pages in (("day-sheet", sheet.pages()), ("card", card.pages(room))):
            picture = picture_of(pages[0], prints.paper())
            files.append(keep(picture, folder / f"paper-{name}.png"))
    return files


def _drawn(window: Window, desktop: Desktop, folder: Path, name: str) -> list[Path]:
    """Draw what the window shows in each scheme, as who changes it meanwhile would see it."""
    files: list[Path] = []
    for scheme, ending in SCHEMES.items():
        desktop.choices.choose(scheme=scheme)
        files.append(draw(window.frame, folder / f"{name}{ending}.png"))
    return files


def _opened(window: Window) -> Desktop:
    window.show()
    until(lambda: window.desktop is not None or bool(window.frame.sentence()))
    if window.desktop is None:
        raise RuntimeError(window.frame.sentence())
    settle(window.desktop.bus)
    return window.desktop
