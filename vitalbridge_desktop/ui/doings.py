"""What the palette can do: a line each, with the key that does the same."""

from functools import partial
from typing import TYPE_CHECKING

from .board_doings import board_doings
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
    key = desktop.shell.shortcuts.shown
    return [
        Doing(
            tr("New booking"),
            key("booking"),
            "calendar-plus",
            desktop.book,
            BOOK,
            tr("appointment add make visit"),
        ),
        Doing(tr("Book in one line"), "Q", "calendar-plus", desktop.book_line, BOOK),
        Doing(tr("Book a walk-in"), key("walk-in"), "user-check", desktop.walk_in, BOOK),
        Doing(tr("Waiting room"), key("waiting"), "clock", lambda: desktop.waiting_room.toggle()),
        Doing(
            tr("Register a patient"),
            "",
            "user-plus",
            partial(desktop.register, ""),
            "create-patient",
            tr("new add create"),
        ),
        Doing(tr("Put on the waitlist"), "", "list-todo", desktop.let_wait, "join-waitlist"),
        Doing(tr("Whom must I ring?"), "", "phone", desktop.ring, "call-list"),
        *_schedules(desktop),
        *board_doings(desktop),
        *_places(desktop),
        Doing(tr("Take back an earlier step"), "", "undo-2", desktop.show_steps),
        Doing(tr("Undo"), key("undo"), "undo-2", desktop.undo.undo, "", tr("revert back")),
        *desktop.seated.doings(),
    ]


def _places(desktop: "Desktop") -> list[Doing]:
    """The screens."""
    shell = desktop.shell
    also = {"settings": tr("options preferences users rooms backup server language dark password")}
    return [
        Doing(
            title,
            shell.shortcuts.shown(name),
            "arrow-right",
            partial(shell.go, name),
            SCREENS.get(name, ""),
            also.get(name, ""),
        )
        for name, title in shell.places()
    ]


def _schedules(desktop: "Desktop") -> list[Doing]:
    """What is done about hours and leave."""
    off, leave = "calendar-off", "submit-leave-request"
    closed, ill, away = tr("closed bank holiday"), tr("ill absent away"), tr("vacation time off")
    every = (
        ("sick", tr("A doctor is sick today"), off, leave, ill),
        ("leave", tr("Ask for leave"), off, leave, away),
        ("block", tr("Block time"), "lock", "block-time", ""),
        ("hours", tr("Change working hours"), "clock", "set-working-hours", ""),
        ("day", tr("Other hours on one day"), "clock", "add-schedule-exception", ""),
        ("holidays", tr("Holidays and closing days"), "calendar-days", "set-holidays", closed),
    )
    return [
        Doing(words, "", icon, partial(desktop.schedule, name), needed, also)
        for name, words, icon, needed, also in every
    ]
