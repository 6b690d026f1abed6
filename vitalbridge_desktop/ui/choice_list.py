"""A list that drops down, in which letters are typed to choose: no shortcut takes them away."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class ChoiceList(QComboBox):
    """One of several, found by its first letters."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.text().isprintable()
            and event.text()
            and event.modifiers() in PLAIN
        ):
            event.accept()
            return True
        return super().event(event)
