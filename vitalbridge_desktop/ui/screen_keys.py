"""Plain keys that act on what is chosen, wherever in a screen the keyboard is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class ScreenKeys(QObject):
    """Shortcuts that work in several parts of the window, and in no other.

    A field that is being typed into keeps its letters to itself.
    """

    def __init__(self, *places: QWidget) -> None:
        super().__init__(places[0])
        self._places = places
        self._shortcuts: list[QShortcut] = []

    def bind(self, keys: str, act: Callable[[], object]) -> None:
        """Let *keys*, several of them separated by spaces, do something."""
        for key in keys.split():
            for place in self._places:
                shortcut = QShortcut(QKeySequence(key), place)
                shortcut.setContext(INSIDE)
                shortcut.setAutoRepeat(False)
                shortcut.activated.connect(act)
                self._shortcuts.append(shortcut)

    def set_enabled(self, enabled: bool) -> None:
        """Let all of them rest, while the keyboard belongs to something else."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(enabled)
