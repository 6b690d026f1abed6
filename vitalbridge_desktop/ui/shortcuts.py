"""The keys that hold in the whole window: which there are, and how they are changed."""

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from .key_hint import key_words

BESIDE_LETTERS = re.compile(r"(Shift\+)?(F[0-9]|Ctrl\+|Alt\+|Meta\+)")
TAKEN_BY_FIELDS = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y")


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What a key does.

    Attributes:
        name: What the choice is kept under.
        usual: The key as long as nothing else is chosen.
    """

    name: str
    title: str
    usual: str
    keys: str


class Shortcuts(QObject):
    """Every key of the whole window, each with its words.

    *chosen* are the keys that somebody chose on this desk in place of the usual ones, by name.

    Signals:
        changed: A key does something else now; all that are chosen, to be kept.
    """

    changed = Signal(object)

    def __init__(self, window: QWidget, chosen: Mapping[str, str]) -> None:
        super().__init__(window)
        self._window, self._chosen = window, dict(chosen)
        self._made: dict[str, QShortcut] = {}
        self._said: dict[str, tuple[str, str]] = {}

    def add(self, name: str, title: str, usual: str, act: Callable[[], object]) -> None:
        """Let a key do something, another one where one was chosen."""
        made = QShortcut(QKeySequence(self._chosen.get(name, usual)), self._window)
        made.activated.connect(act)
        self._made[name], self._said[name] = made, (title, usual)

    def every(self) -> list[Shortcut]:
        """All of them, in the order in which they were added."""
        return [
            Shortcut(name, title, usual, self._made[name].key().toString())
            for name, (title, usual) in self._said.items()
        ]

    def shown(self, name: str) -> str:
        """The key as it stands on a button: Ctrl K; empty where there is none."""
        made = self._made.get(name)
        return shown(made.key()) if made is not None else ""

    def problem(self, name: str, keys: str) -> str:
        """Why this key cannot do that; empty where it can."""
        wanted = QKeySequence(keys)
        if wanted.count() != 1:
            return self.tr("This is no key.")
        if not BESIDE_LETTERS.match(wanted.toString()):
            return self.tr("Take a key with Ctrl or Alt, or F1 to F12: letters belong to screens.")
        if wanted.toString() in TAKEN_BY_FIELDS:
            return self.tr("Fields need this key to copy and paste.")
        for other, made in self._made.items():
            if other != name and made.key() == wanted:
                return self.tr("This key does something else: {}").format(self._said[other][0])
        return ""

    def choose(self, name: str, keys: str) -> str:
        """Let another key do it; why it can't, where it can't.

        No key at all means the usual one.
        """
        usual = self._said[name][1]
        if keys and keys != usual and (wrong := self.problem(name, keys)):
            return wrong
        taken = keys or usual
        for other, made in self._made.items():
            if other != name and made.key() == QKeySequence(taken):
                return self.tr("This key does something else: {}").format(self._said[other][0])
        self._made[name].setKey(QKeySequence(taken))
        self._chosen.pop(name, None)
        if taken != usual:
            self._chosen[name] = taken
        self.changed.emit(dict(self._chosen))
        return ""


def shown(keys: QKeySequence) -> str:
    """A key in the words on keyboards: Ctrl Shift Z."""
    if sys.platform == "darwin":  # where keys have signs of their own
        return keys.toString(QKeySequence.SequenceFormat.NativeText)
    return key_words(keys.toString().replace("+", " ").strip())
