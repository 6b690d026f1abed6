"""What the palette can do: a line each, with the key that does the same."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from .finder import Doing

if TYPE_CHECKING:
    from .desktop import Desktop


def tr(text: str) -> str:
    """*text* in the language of the window."""
    return QCoreApplication.translate("Desktop", text)


def doings(desktop: "Desktop") -> list[Doing]:
    """Every command of the palette, the most usual first."""
    shell, key = desktop.shell, desktop.shell.shortcuts.shown
    go = [
        Doing(title, key(name), "arrow-right", partial(shell.go, name))
        for name, title in shell.places()
    ]
    return [
        Doing(tr("New booking"), key("booking"), "calendar-plus", desktop.book),
        Doing(tr("Book in one line"), "Q", "calendar-plus", desktop.book_line),
        Doing(tr("Book a walk-in"), key("walk-in"), "user-check", desktop.walk_in),
        Doing(tr("Waiting room"), key("waiting"), "clock", lambda: desktop.waiting_room.toggle()),
        Doing(tr("Register a patient"), "", "user-plus", partial(desktop.register, "")),
        Doing(tr("Let somebody wait"), "", "list-todo", desktop.let_wait),
        Doing(tr("Whom must I ring?"), "", "phone", desktop.ring),
        Doing(tr("A doctor is sick today"), "", "calendar-off", desktop.sick_today),
        *desktop.board.doings(),
        *go,
        Doing(tr("Undo"), key("undo"), "undo-2", desktop.undo.undo),
        *desktop.seated.doings(),
    ]
