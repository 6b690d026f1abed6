"""Which of two calls is in front, and the key that brings the other one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.theme import Theme

from .calls import Calls

KEY = "F8"
LONGEST = 24  # letters of a name


class CallBar(QWidget):
    """Two buttons, one a call; the one in front is tinted.

    Signals:
        other_asked: A person pressed the call that is not in front.
    """

    other_asked = Signal()

    def __init__(self, theme: Theme, calls: Calls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self.buttons = [Button(theme, compact=True), Button(theme, compact=True, hint=KEY)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for call, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, call=call: self._on_pressed(call))
            row.addWidget(button)
        calls.changed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Say whose calls these are."""
        for call, button in enumerate(self.buttons):
            button.setText(self._words(call))
            button.set_kind("chosen" if call == self._calls.front else "quiet")
            button.updateGeometry()
        self.setAccessibleName(self.tr("Calls"))

    def _words(self, call: int) -> str:
        draft = self._calls.draft(call)
        if draft.empty and call != self._calls.front:
            return self.tr("Another call")
        name = draft.patient or draft.line
        if not name:
            return self.tr("This call") if call == self._calls.front else self.tr("Nobody yet")
        return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"

    def _on_pressed(self, call: int) -> None:
        if call != self._calls.front:
            self.other_asked.emit()
