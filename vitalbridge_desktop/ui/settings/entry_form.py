"""A form for one thing of the settings: made new, or changed field by field."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Command, Done
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.forms import CommandForm
from vitalbridge_desktop.ui.theme import Theme

from .fields import Field

PAD, GAP = 16, 12
ACROSS = 2  # fields side by side
Words = Callable[[Mapping[str, Any]], str]
Step = tuple[type[Command], dict[str, Any]]
NOTHING: Mapping[str, type[Command]] = MappingProxyType({})


class EntryForm(CommandForm[Command]):
    """Shows one thing's fields; what a person changes of them becomes the command.

    The fields bear the names of the command's. Only what differs from what was shown is stated;
    those that are *needed* may not be empty.

    Signals:
        said: What was done, in words, and the command's id, to be taken back.
        left: A person thought better of it.
    """

    said = Signal(str, object)
    left = Signal()

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        title: str,
        fields: Mapping[str, Field],
        *,
        needed: tuple[str, ...] = (),
        save: str = "",
    ) -> None:
        super().__init__(bus, Command)
        self.fields, self._needed = dict(fields), needed
        self._key: dict[str, Any] = {}
        self._shown: dict[str, Any] = {}
        self._stated: dict[str, Any] = {}
        self._apart: dict[str, type[Command]] = {}
        self._usual: type[Command] = Command
        self._steps: list[Step] = []
        self._new, self._editable, self._sending = False, True, False
        self._words: Words = lambda _: ""
        self.submit = Button(theme, save or self.tr("Save"), kind="primary", hint="⏎")
        self.back = Button(theme, self.tr("Back"), kind="quiet", hint="Esc")
        self.errors = {name: field.error for name, field in self.fields.items()}
        self.errors[""] = ErrorLabel()
        self._card = Card(theme, title)
        self._arrange()
        for field in self.fields.values():
            field.edited.connect(self._on_edited)
        self.submit.clicked.connect(self.send)
        self.back.clicked.connect(self.left)

    def _arrange(self) -> None:
        card = self._card
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        card.body.setSpacing(GAP)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(4)
        for at, field in enumerate(self.fields.values()):
            grid.addWidget(field, at // ACROSS, at % ACROSS)
            grid.setColumnStretch(at % ACROSS, 1)
        card.body.addLayout(grid)
        card.body.addWidget(self.errors[""])
        card.add_actions(self.submit, self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)

    def begin(self, command: type[Command], usual: Mapping[str, Any], words: Words) -> None:
        """Make a new thing, from what is usual; *words* say what was made."""
        self._new, self._apart = True, {}
        for field in self.fields.values():
            field.setEnabled(self._editable)
        self._start(command, {}, usual, words)

    def change(
        self,
        command: type[Command],
        key: Mapping[str, Any],
        shown: Mapping[str, Any],
        words: Words,
        *,
        apart: Mapping[str, type[Command]] = NOTHING,
        fixed: tuple[str, ...] = (),
    ) -> None:
        """Change a thing: *key* says which, *shown* what stands in its fields.

        What stands *apart* has a command of its own; what is *fixed* cannot be changed later.
        """
        self._new, self._apart = False, dict(apart)
        for name, field in self.fields.items():
            field.setEnabled(self._editable and name not in fixed)
        self._start(command, key, shown, words)

    def _start(
        self,
        command: type[Command],
        key: Mapping[str, Any],
        shown: Mapping[str, Any],
        words: Words,
    ) -> None:
        self.command, self._key, self._words = command, dict(key), words
        self._usual = command
        self.clear_errors()
        for name, field in self.fields.items():
            field.set_value(shown.get(name))
        self._shown = self._now()
        self._on_edited()

    def _now(self) -> dict[str, Any]:
        return {name: field.value() for name, field in self.fields.items()}

    def _differing(self) -> dict[str, Any]:
        return {name: value for name, value in self._now().items() if value != self._shown[name]}

    def key(self) -> Mapping[str, Any]:
        """Which thing is changed; empty for a new one."""
        return self._key

    def edited(self) -> bool:
        """Whether something half typed stands in it."""
        return bool(self._shown and self._differing())

    def values(self) -> dict[str, Any]:
        if self._new:
            return {name: value for name, value in self._now().items() if value is not None}
        return {**self._key, **self._stated}

    def sending(self) -> bool:
        """Whether what was typed is on its way: nothing else may be put in its place."""
        return self._sending

    def _commands(self) -> list[Step]:
        """What differs is stated by one command; what stands apart by its own, afterwards."""
        if self._new:
            return [(self._usual, {})]
        differing = self._differing()
        together = {n: v for n, v in differing.items() if n not in self._apart}
        steps: list[Step] = [(self._usual, together)] if together else []
        return steps + [(self._apart[n], {n: v}) for n, v in differing.items() if n in self._apart]

    def _go_on(self) -> None:
        if self._steps:
            self.command, self._stated = self._steps.pop(0)
            super().send()
            self._sending = not self.submit.isEnabled()  # else a field is marked

    @Slot()
    def send(self) -> None:
        if not self.submit.isEnabled():
            return
        empty = [name for name in self._needed if self.fields[name].value() in (None, ())]
        if empty:
            self.clear_errors()
            for name in reversed(empty):
                self.show_error(name, self.tr("This is needed."))
        else:
            self._steps = self._commands()
            self._go_on()

    def show_error(self, field: str | None, sentence: str) -> None:
        super().show_error(field, sentence)
        self._go_to_first_wrong()

    def show_note(self, sentence: str) -> None:
        """Say something about the whole form."""
        self._card.add_text(sentence, "note")

    def set_editable(self, editable: bool) -> None:
        """Let the fields be changed, or only be read."""
        self._editable = editable
        for field in self.fields.values():
            field.setEnabled(editable)
        self.submit.setVisible(editable)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.send()
        else:
            super().keyPressEvent(event)

    def _go_to_first_wrong(self) -> None:
        wrong = [each for each in self.fields.values() if not each.error.isHidden()]
        if wrong:
            wrong[0].setFocus()

    def _on_done(self, done: Done) -> None:
        now = self._now()
        self._shown = now if self._new else {**self._shown, **self._stated}
        self.said.emit(self._words(now), done.command_id)
        if self._steps:
            self.submit.setEnabled(True)
            self._go_on()
            return
        self._sending = False
        super()._on_done(done)
        self._on_edited()

    def _on_refused(self, refusal: Refusal) -> None:
        self._sending, self._steps = False, []
        super()._on_refused(refusal)

    @Slot()
    def _on_edited(self) -> None:
        self.submit.setEnabled(self._new or self.edited())
