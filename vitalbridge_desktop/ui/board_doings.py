"""What the palette does on the board: with the visits that are chosen, and with what is shown."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from .finder import Doing
from .language import Words

if TYPE_CHECKING:
    from .desktop import Desktop

tr = Words("Desktop")
# title, keys, icon, what it does, permission, other words for it
Act = tuple[str, str, str, Callable[[], None], str, str]


def board_doings(desktop: "Desktop") -> list[Doing]:
    """Without a chosen visit, what is done with one says that one is to be chosen first."""
    board = desktop.board
    acts = [] if board.is_booking() else _with_visits(desktop)
    return [_on_board(desktop, act) for act in (*acts, *_shown(desktop))] + board.doings()


def _on_board(desktop: "Desktop", act: Act) -> Doing:
    title, keys, icon, do, needs, also = act

    def run() -> None:
        desktop.shell.go("board")
        do()

    return Doing(title, keys, icon, run, needs, also)


def _with_visits(desktop: "Desktop") -> list[Act]:
    visits = desktop.board.view.visits
    step, move, book = visits.take_step, "reschedule-appointment", "create-appointment"
    here = tr("check in here came")
    missed = tr("missed no-show absent")
    other = tr("reschedule shift postpone appointment")
    off = tr("delete remove call off appointment")
    confirm, done = partial(step, "confirm"), partial(step, "done")
    arrived, room, noshow = partial(step, "arrived"), partial(step, "room"), partial(step, "noshow")
    return [
        (tr("Confirm the visit"), "C", "check", confirm, "confirm-appointment", ""),
        (tr("The patient has arrived"), "A", "user-check", arrived, "mark-arrived", here),
        (tr("The patient is in the room"), "I", "door-open", room, "check-in", ""),
        (tr("The visit is done"), "D", "circle-check", done, "complete-appointment", ""),
        (tr("The patient did not come"), "S", "x", noshow, "mark-no-show", missed),
        (tr("Move the visit"), "R", "arrow-right", visits.move, move, other),
        (tr("Make the visit longer or shorter"), "L", "clock", visits.lengthen, move, ""),
        (tr("Pin the visit for another day"), "Ctrl X", "pin", visits.cut, move, other),
        (tr("Cancel the visit"), "X", "trash-2", visits.ask_reason, "cancel-appointment", off),
        (tr("Book again for the same patient"), "B", "calendar-plus", visits.book_again, book, ""),
    ]


def _shown(desktop: "Desktop") -> list[Act]:
    view = desktop.board.view
    mode = view.show_mode
    sliders = "sliders-horizontal"
    return [
        (tr("Go to today"), "T", "calendar", view.go_to_today, "", ""),
        (tr("Show the day"), "1", "calendar", partial(mode, "day"), "", ""),
        (tr("Show the week"), "2", "calendar-days", partial(mode, "week"), "", ""),
        (tr("Show the month"), "3", "calendar-days", partial(mode, "month"), "", ""),
        (tr("Show the agenda"), "4", "list-todo", partial(mode, "agenda"), "", ""),
        (tr("Rooms or providers"), "V", "door-open", view.setup.turn, "", ""),
        (tr("Filter and view of the board"), "F", sliders, view.setup.open_options, "", ""),
    ]
