"""What the palette can do: a line each, with the key that does the same."""

from functools import partial
from typing import TYPE_CHECKING

from .finder import Doing
from .language import Words

if TYPE_CHECKING:
    from .desktop import Desktop

tr = Words("Desktop")
BOOK = "create-appointment"
SCREENS = {"reports": "period-report"}  # what is on the others is at least in part for everybody


def doings(desktop: "Desktop") -> list[Doing]:
    """What the palette offers this person, the most usual first."""
    may = desktop.bus.who.may
    return [each for each in _every(desktop) if not each.needs or may(each.needs)]


def _every(desktop: "Desktop") -> list[Doing]:
    shell, key = desktop.shell, desktop.shell.shortcuts.shown
    go = [
        Doing(title, key(name), "arrow-right", partial(shell.go, name), SCREENS.get(name, ""))
        for name, title in shell.places()
    ]
    return [
        Doing(tr("New booking"), key("booking"), "calendar-plus", desktop.book, BOOK),
        Doing(tr("Book in one line"), "Q", "calendar-plus", desktop.book_line, BOOK),
        Doing(tr("Book a walk-in"), key("walk-in"), "user-check", desktop.walk_in, BOOK),
        Doing(tr("Waiting room"), key("waiting"), "clock", lambda: desktop.waiting_room.toggle()),
        Doing(
            tr("Register a patient"),
            "",
            "user-plus",
            partial(desktop.register, ""),
            "create-patient",
        ),
        Doing(tr("Put on the waitlist"), "", "list-todo", desktop.let_wait, "join-waitlist"),
        Doing(tr("Whom must I ring?"), "", "phone", desktop.ring, "call-list"),
        *_schedules(desktop),
        *desktop.board.doings(),
        *go,
        Doing(tr("Take back an earlier step"), "", "undo-2", desktop.show_steps),
        Doing(tr("Undo"), key("undo"), "undo-2", desktop.undo.undo),
        *desktop.seated.doings(),
    ]


def _schedules(desktop: "Desktop") -> list[Doing]:
    """What is done about hours and leave."""
    every = (
        ("sick", tr("A doctor is sick today"), "calendar-off", "submit-leave-request"),
        ("leave", tr("Ask for leave"), "calendar-off", "submit-leave-request"),
        ("block", tr("Block time"), "lock", "block-time"),
        ("hours", tr("Change working hours"), "clock", "set-working-hours"),
        ("day", tr("Other hours on one day"), "clock", "add-schedule-exception"),
        ("holidays", tr("Holidays and closing days"), "calendar-days", "set-holidays"),
    )
    return [
        Doing(words, "", icon, partial(desktop.schedule, name), needed)
        for name, words, icon, needed in every
    ]
