"""A reason that is asked for in place, before something is taken away."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from .buttons import Button
from .theme import Theme

LONGEST = 500  # as messages.Text has it


class ReasonRow(QWidget):
    """A line to type a reason into, what then happens, and the way back (Esc).

    Signals:
        given: The reason; may be empty.
        left: A person thought better of it.
    """

    given = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, asked: str, action: str, back: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.input = QLineEdit()
        self.input.setPlaceholderText(asked)
        self.input.setAccessibleName(asked)
        self.input.setMaxLength(LONGEST)
        self.action = Button(theme, action, kind="danger", hint="⏎")
        self.back = Button(theme, back, kind="quiet", hint="Esc")
        self.input.returnPressed.connect(self._on_given)
        self.action.clicked.connect(self._on_given)
        self.back.clicked.connect(self._on_left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.input, 1)
        row.addWidget(self.action)
        row.addWidget(self.back)
        self.hide()

    def ask(self, suggestion: str = "") -> None:
        """Come up with a suggestion that typing replaces."""
        self.input.setText(suggestion)
        self.show()
        self.input.setFocus()
        self.input.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_given(self) -> None:
        self.given.emit(self.input.text().strip())

    @Slot()
    def _on_left(self) -> None:
        self.hide()
        self.left.emit()
