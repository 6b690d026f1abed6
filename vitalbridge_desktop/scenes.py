"""What is drawn of the window: each screen and form, and the keys that lead there."""

from collections.abc import Callable
from datetime import datetime, time
from functools import partial

from .demo.clinic import ZONE
from .kernel.time import local_day
from .ui.cases.leave_hits_card import LeaveHitsCard
from .ui.desktop import Desktop
from .ui.settings.roster import Roster
from .ui.stage import press, settle


def scenes(desktop: Desktop) -> dict[str, Callable[[], None]]:
    """What is drawn: a name, and how to get there."""
    every = {name: partial(desktop.shell.go, name) for name, _ in desktop.shell.places()}
    keys = {"": "1", "-rooms": "v", "-week": "2", "-month": "3", "-agenda": "4", "-options": "f"}
    return {
        **every,
        **{f"board{name}": partial(_board, desktop, key) for name, key in keys.items()},
        "board-visit": partial(show_visit, desktop),
        "booking": partial(_booking, desktop),
        "booking-why-not": partial(_why_not, desktop),
        "booking-room": partial(_booking_in_a_room, desktop),
        "line": partial(_line, desktop),
        "waiting-room": partial(_waiting_room, desktop),
        "attention": partial(_attention, desktop),
        "attention-leave": partial(_hit_by_leave, desktop),
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


def show_visit(desktop: Desktop) -> None:
    """The first visit to come of somebody about whom there is something to know."""
    _board(desktop, "1")
    desktop.board.go_to(local_day(desktop.bus.bus.clock(), ZONE))
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


def _attention(desktop: Desktop) -> None:
    """What needs a decision, none of it gone through."""
    desktop.shell.go("attention")
    settle(desktop.bus)
    for card in desktop.attention.stack.cards():
        card.step_back()


def _hit_by_leave(desktop: Desktop) -> None:
    """The visits that a leave hits, gone through one by one."""
    desktop.shell.go("attention")
    settle(desktop.bus)
    for card in desktop.attention.stack.cards():
        if isinstance(card, LeaveHitsCard) and card.at() < 0:
            card.setFocus()
            press("2")


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
