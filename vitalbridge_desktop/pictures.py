"""Pictures of every screen, drawn off screen on a demo clinic whose clock stands still."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from .demo.clinic import ZONE
from .demo.making import ensure
from .kernel.time import instant_of, local_day, now
from .preferences import Preferences
from .settings import Settings
from .ui.appointments.visits.panel import REST
from .ui.desktop import Desktop
from .ui.printing import page_size, picture_of
from .ui.settings.roster import Roster
from .ui.stage import draw, keep, off_screen, press, settle, until
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
    _visit(desktop)
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


def scenes(desktop: Desktop) -> dict[str, Callable[[], None]]:
    """What is drawn: a name, and how to get there."""
    every = {name: partial(desktop.shell.go, name) for name, _ in desktop.shell.places()}
    keys = {"": "1", "-rooms": "v", "-week": "2", "-month": "3", "-agenda": "4", "-options": "f"}
    return {
        **every,
        **{f"board{name}": partial(_board, desktop, key) for name, key in keys.items()},
        "board-visit": partial(_visit, desktop),
        "booking": partial(_booking, desktop),
        "booking-why-not": partial(_why_not, desktop),
        "booking-room": partial(_booking_in_a_room, desktop),
        "line": partial(_line, desktop),
        "waiting-room": partial(_waiting_room, desktop),
        "schedules-hours": partial(_schedules, desktop, "e"),
        "schedules-block": partial(_schedules, desktop, "b"),
        "schedules-closing": partial(_schedules, desktop, "h"),
        "schedules-plan": partial(_plan, desktop),
        "activity": partial(_activity, desktop, "log"),
        "activity-steps": partial(_activity, desktop, "mine"),
        **{f"settings-{at}": partial(_settings, desktop, at) for at in range(1, 10)},
        "settings-room": partial(_equipment, desktop, 4, 1),
        "settings-visit-type": partial(_equipment, desktop, 5, 0),
        "keys": partial(_keys, desktop),
        "record": partial(_record, desktop, ""),
        "record-edit": partial(_record, desktop, "e"),
        "record-merge": partial(_record, desktop, "m"),
        "patients-import": partial(_importing, desktop),
        "waitlist-freed": partial(_waiting, desktop, "f"),
        "waitlist-join": partial(_waiting, desktop, "j"),
        "whom-to-ring": partial(_waiting, desktop, "r"),
        "palette": partial(_palette, desktop),
    }


def _board(desktop: Desktop, key: str) -> None:
    """The board as a key shows it, from the day by provider."""
    desktop.shell.go("board")
    view = desktop.board.view
    view.setup.leave_options()
    view.setup.choose_by_room(False)
    view.show_mode("day")
    settle(desktop.bus)
    press(key)


def _booking(desktop: Desktop) -> None:
    desktop.shell.go("board")
    press("n")
    settle(desktop.bus)
    press("pham\r")


def _visit(desktop: Desktop) -> None:
    """The first visit to come of somebody about whom there is something to know."""
    _board(desktop, "t")
    settle(desktop.bus)
    answer = desktop.board.view.answer()
    visits = answer.board.visits if answer else ()
    alerted = (each for each in visits if each.alert and each.status == "booked")
    if (first := next(alerted, None)) is not None:
        desktop.board.view.point_at(first.appointment_id)


def _why_not(desktop: Desktop) -> None:
    """A time that is asked for and taken."""
    form = desktop.board.form
    form.begin_again()
    press("pham\r")
    settle(desktop.bus)
    form.fields.when.setFocus()
    press("12:15")


def _booking_in_a_room(desktop: Desktop) -> None:
    """Begun with Enter in the column of a room."""
    press("\x1b")
    desktop.board.form.begin_again()
    _board(desktop, "v")
    settle(desktop.bus)
    picture = desktop.board.view.board.picture()
    two = datetime.combine(picture.day, time(14))
    desktop.board.view.board.slot_activated.emit(picture.columns[0].key, two)
    settle(desktop.bus)
    press("pham\r")


def _line(desktop: Desktop) -> None:
    press("\x1b")
    desktop.board.form.begin_again()
    desktop.board.open_line("okaf tue 10 follow-up pham")


def _waiting_room(desktop: Desktop) -> None:
    press("\x1b")
    desktop.waiting_room.toggle()


def _schedules(desktop: Desktop, key: str) -> None:
    """A form of the schedules' screen."""
    desktop.shell.go("schedules")
    settle(desktop.bus)
    desktop.schedules.forms.close_form()
    press(key)
    settle(desktop.bus)
    if key == "b":
        press("mon")


def _plan(desktop: Desktop) -> None:
    """The plan for a leave, visit by visit."""
    desktop.shell.go("schedules")
    desktop.schedules.forms.close_form()
    settle(desktop.bus)
    press("v")


def _activity(desktop: Desktop, view: str) -> None:
    """What everybody did, or what this person can take back."""
    desktop.shell.go("activity")
    desktop.activity.show_view(view)


def _settings(desktop: Desktop, at: int) -> None:
    """A page of the settings."""
    desktop.shell.go("settings")
    desktop.settings.subjects.setCurrentRow(at)


def _equipment(desktop: Desktop, at: int, roster: int) -> None:
    """What a room has, or a visit needs."""
    _settings(desktop, at)
    settle(desktop.bus)
    shown = desktop.settings.section().findChildren(Roster)[roster]
    shown.list.setFocus()
    shown.list.setCurrentRow(0)
    field = shown.form.fields["equipment"]
    field.set_value(("ECG",))
    field.setFocus()
    press("Ultrasound\r")


def _keys(desktop: Desktop) -> None:
    desktop.shell.go("board")
    settle(desktop.bus)
    desktop.seated.show_keys()


def _record(desktop: Desktop, key: str) -> None:
    """A patient's record, and what a key does to it."""
    desktop.shell.go("patients")
    desktop.patients.show_list()
    desktop.patients.search.setText("pham lena")
    settle(desktop.bus)
    press("\r")
    settle(desktop.bus)
    press(key)


def _importing(desktop: Desktop) -> None:
    desktop.shell.go("patients")
    desktop.patients.show_list()
    desktop.patients.begin_importing()


def _waiting(desktop: Desktop, key: str) -> None:
    desktop.patients.show_list()
    desktop.shell.go("waitlist")
    desktop.waitlist.show_waiting()
    settle(desktop.bus)
    press(key)


def _palette(desktop: Desktop) -> None:
    press("\x1b")
    desktop.shell.palette_box.open("pham")


def _opened(window: Window) -> Desktop:
    window.show()
    until(lambda: window.desktop is not None or bool(window.frame.sentence()))
    if window.desktop is None:
        raise RuntimeError(window.frame.sentence())
    settle(window.desktop.bus)
    return window.desktop
