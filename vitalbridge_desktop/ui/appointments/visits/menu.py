"""The menu on the board: what can be done with the chosen visits, or with a free time."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from vitalbridge_desktop.services.appointments.queries import BoardHold, BoardVisit
from vitalbridge_desktop.ui.appointments.board.dragging import MOVABLE
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer
from vitalbridge_desktop.ui.appointments.days.pictures import Target
from vitalbridge_desktop.ui.key_hint import key_words
from vitalbridge_desktop.ui.language import Words

from .chosen import ChosenVisits

tr = Words("VisitMenu")
Act = tuple[str, str, Callable[[], object], bool]  # words, keys, what it does, whether it can


def board_menu(
    visits: ChosenVisits,
    answer: BoardAnswer | None,
    target: Target | None,
    book: Callable[[], object],
    parent: QWidget,
) -> QMenu:
    """What can be done with the chosen visits; without any, with the place of the cursor."""
    if visits.chosen() is not None:
        return visit_menu(visits, parent)
    hold = None
    if answer and target:
        hold = answer.hold_at(target.provider_id or target.room_id, target.start)
    return free_menu(visits, hold, book, parent)


def visit_menu(visits: ChosenVisits, parent: QWidget) -> QMenu:
    """What can be done with what is chosen; the keys beside it do the same without the menu."""
    chosen = visits.all()
    menu = _menu(parent, tr("%n visits", "", len(chosen)) if len(chosen) > 1 else "")
    movable = all(each.status in MOVABLE for each in chosen)
    _add(menu, _steps(visits, chosen))
    menu.addSeparator()
    _add(
        menu,
        [
            (tr("Move"), "R", visits.move, movable),
            (tr("Make longer or shorter"), "L", visits.lengthen, movable and len(chosen) == 1),
            (tr("Pin for another day"), "Ctrl X", visits.cut, movable),
        ],
    )
    menu.addSeparator()
    one = len(chosen) == 1
    _add(
        menu,
        [
            (tr("Book again"), "B", visits.book_again, one),
            (tr("Open the record"), "P", visits.open_record, one),
            (tr("Print a card…"), "Ctrl Shift P", visits.card_asked.emit, one),
        ],
    )
    menu.addSeparator()
    can_cancel = all(each.status in MOVABLE or each.status == "arrived" for each in chosen)
    _add(menu, [(tr("Cancel…"), "X", visits.ask_reason, can_cancel)])
    return menu


def free_menu(
    visits: ChosenVisits, hold: BoardHold | None, book: Callable[[], object], parent: QWidget
) -> QMenu:
    """What can be done with a free time, or one that is held for somebody."""
    menu = _menu(parent, "")
    pinned = visits.pins.names()
    paste = tr("Put {name} here").format(name=pinned[0]) if pinned else tr("Put the pinned here")
    _add(
        menu,
        [
            (tr("Book here"), "Enter", book, True),
            (paste, "Ctrl V", visits.paste, bool(pinned)),
        ],
    )
    menu.addSeparator()
    _add(menu, [(tr("Print the day sheet…"), "Ctrl P", visits.sheet_asked.emit, True)])
    if hold is not None:
        _add(menu, [(tr("Hold it no longer"), "", partial(visits.acts.release, hold), True)])
    return menu


def _steps(visits: ChosenVisits, chosen: list[BoardVisit]) -> list[Act]:
    states = {each.status for each in chosen}
    booked = states <= {"booked"}
    confirmed = any(each.confirmed for each in chosen)
    return [
        (tr("Confirm"), "C", lambda: visits.take_step("confirm"), booked and not confirmed),
        (tr("Arrived"), "A", lambda: visits.take_step("arrived"), booked),
        (tr("In room"), "I", lambda: visits.take_step("room"), states <= {"arrived"}),
        (tr("Done"), "D", lambda: visits.take_step("done"), states <= {"checked-in"}),
        (tr("No-show"), "S", lambda: visits.take_step("noshow"), states <= {"booked", "arrived"}),
    ]


def _menu(parent: QWidget, title: str) -> QMenu:
    menu = QMenu(parent)
    if title:
        head = menu.addAction(title)
        head.setEnabled(False)
        menu.addSeparator()
    return menu


def _add(menu: QMenu, acts: list[Act]) -> None:
    for words, keys, act, can in acts:
        action = QAction(f"{words}\t{key_words(keys)}", menu)
        action.setEnabled(can)
        action.triggered.connect(lambda _=False, act=act: act())
        menu.addAction(action)
