"""A page of settings that keeps a list: what there is at the left, one of it in a form beside."""

from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.deeds import Deed
from vitalbridge_desktop.ui.texts import describe
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import QueryView

from .entries import Entry, EntryList
from .entry_form import EntryForm

A = TypeVar("A")
T = TypeVar("T")
LIST_WIDTH = 290
GAP = 14


class Roster(QueryView[A], Generic[A, T]):
    """Shows what there is of one kind; each can be changed, and a new one made.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.

    Attributes:
        permission: The command without which the forms can only be read.
        list, form, add, switch: Its parts; *switch* takes out of use and brings back.
        hint: Stands in the form's place while nothing is chosen.
    """

    said = Signal(str, object)
    permission = ""

    def __init__(self, bus: UiBus, theme: Theme, title: str, add: str, form: EntryForm) -> None:
        super().__init__(bus)
        self._theme, self.form = theme, form
        self._awaited: UUID | None = None
        self.list: EntryList[T] = EntryList(theme, title)
        self.list.setFixedWidth(LIST_WIDTH)
        self.add = Button(theme, add, icon="plus")
        self.switch = Button(theme, "")
        self.switch.hide()
        self.form.hide()
        self.hint = label("", "soft", wrap=True)
        head = QHBoxLayout()
        head.addWidget(label(title, "heading"))
        head.addStretch(1)
        head.addWidget(self.add)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(GAP)
        self.beside.addWidget(self.hint)
        self.beside.addWidget(form)
        self.beside.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeading)
        self.beside.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        columns.addWidget(self.list, 0, Qt.AlignmentFlag.AlignTop)
        columns.addLayout(self.beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(head)
        whole.addLayout(columns, 1)
        self._connect()

    def _connect(self) -> None:
        self.list.picked.connect(self._on_picked)
        self.add.clicked.connect(self._on_add)
        self.switch.clicked.connect(self._on_switch)
        self.form.said.connect(self.said)
        self.form.accepted.connect(self._on_accepted)
        self.form.left.connect(self._on_left)
        may = self.bus.who.may(self.permission)
        self.add.setVisible(may)
        self.form.set_editable(may)

    # ---- what a list says of its things ------------------------------------------------------

    def entries(self, answer: A) -> list[Entry[T]]:
        """What there is, those in use first."""
        raise NotImplementedError(type(self).__name__)

    def begin_new(self) -> None:
        """Make the form ready for a new one."""
        raise NotImplementedError(type(self).__name__)

    def show_entry(self, entry: Entry[T]) -> None:
        """Make the form ready to change one."""
        raise NotImplementedError(type(self).__name__)

    def switching(self, entry: Entry[T]) -> tuple[str, Deed] | None:
        """What takes it out of use or brings it back: the button's words and the deed."""
        del entry
        return None

    # ---- what happens ------------------------------------------------------------------------

    def show_answer(self, answer: A) -> None:
        entries = sorted(self.entries(answer), key=lambda entry: not entry.active)
        at = self._awaited or self._current_id()
        self.list.show_entries(entries, at)
        self.list.setVisible(bool(entries))
        found = self.list.current()
        if at is None or found is None or found.id != at:
            found = None
            self.list.choose_nothing()  # Qt takes the first one where there was none
        if self.form.sending():
            return  # what was typed is on its way; the list is asked for again afterwards
        if found is not None and (self._awaited or not self.form.edited()):
            if self._awaited is not None and self._in_form():
                self.list.setFocus()  # what was saved can be taken back with Ctrl+Z
            self._awaited = None
            self._show(found)
        elif found is None and at is not None and not self._awaited:
            self.form.hide()
        self._guide()

    def _in_form(self) -> bool:
        """Whether the keyboard is in the form."""
        there = QApplication.focusWidget()
        return there is not None and self.form.isAncestorOf(there)

    def _guide(self) -> None:
        """Say what the place beside is for, while nothing stands there."""
        none, some = self.tr("There is none yet."), self.tr("Choose one to see more of it.")
        self.hint.setText(some if self.list.count() else none)
        self.hint.setVisible(self.form.isHidden())

    def _current_id(self) -> UUID | None:
        found = self.list.current()
        return found.id if found is not None else None

    @Slot(object)
    def _on_picked(self, entry: Entry[T]) -> None:
        self._show(entry)

    def _show(self, entry: Entry[T]) -> None:
        self.show_entry(entry)
        self.form.show()
        self.hint.hide()
        offered = self.switching(entry) if self.bus.who.may(self.permission) else None
        self.switch.setVisible(offered is not None)
        if offered is not None:
            self.switch.setText(offered[0])
            self.switch.updateGeometry()
        self.shown(entry)

    def shown(self, entry: Entry[T] | None) -> None:
        """Another one is shown, or None while a new one is made; for what stands beside."""

    @Slot()
    def _on_add(self) -> None:
        self.list.choose_nothing()
        self.switch.hide()
        self.begin_new()
        self.form.show()
        self.hint.hide()
        self.shown(None)
        next(iter(self.form.fields.values())).setFocus()

    @Slot()
    def _on_left(self) -> None:
        found = self.list.current()
        if found is None:
            self.form.hide()
            self._guide()
            self.add.setFocus()
        else:
            self._show(found)
            self.list.setFocus()

    @Slot(object)
    def _on_accepted(self, done: Done) -> None:
        self._awaited = done.id
        self.refresh()

    @Slot()
    def _on_switch(self) -> None:
        entry = self.list.current()
        offered = self.switching(entry) if entry is not None else None
        if offered is None:
            return
        deed = offered[1]
        self.bus.dispatch(
            self,
            deed.command,
            lambda done: self.said.emit(deed.words, done.command_id),
            self._on_refused,
        )

    def _on_refused(self, refusal: Refusal) -> None:
        self.form.show_error("", describe(refusal))
