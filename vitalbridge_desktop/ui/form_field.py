"""One line of a form: what is asked, where it is typed, and what is wrong with it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from .cards import label
from .lines import breakable
from .paragraph import Paragraph


class ErrorLabel(Paragraph):
    """What is wrong with an input, below it; the input is marked as long as it stands there."""

    def __init__(self, marks: QWidget | None = None) -> None:
        super().__init__()
        self._marks = marks
        self.setProperty("role", "error")
        self.setWordWrap(True)
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(marks is not None)  # the form stays where it is
        self.setSizePolicy(kept)
        self.hide()

    def setText(self, text: str) -> None:
        super().setText(breakable(text))

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if self._marks is None:
            return
        self._marks.setProperty("wrong", "true" if visible else "")
        self._marks.setAccessibleDescription(self.text() if visible else "")
        self._marks.style().unpolish(self._marks)
        self._marks.style().polish(self._marks)


class FormField(QWidget):
    """A caption, an input of one line, and its error.

    Attributes:
        input: Where it is typed.
        error: For ``CommandForm.errors``.
    """

    def __init__(self, caption: str, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = QLineEdit()
        self.input.setPlaceholderText(example)
        self.input.setAccessibleName(caption)
        self.error = ErrorLabel(self.input)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._understood = label("", "note")
        above = QHBoxLayout()
        above.addWidget(label(caption, "note"))
        above.addWidget(self._understood, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(above)
        column.addWidget(self.input)
        column.addWidget(self.error)
        column.addStretch(1)

    def text(self) -> str:
        """What was typed, without space around it."""
        return self.input.text().strip()

    def set_understood(self, words: str) -> None:
        """Say above the input how it is understood."""
        self._understood.setText(words)

    def understood(self) -> str:
        """How the input is understood."""
        return self._understood.text()


def captioned(caption: str, *parts: QWidget) -> QWidget:
    """Something to choose in, under its caption."""
    made = QWidget()
    made.setObjectName("captioned")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(label(caption, "note"))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return made


def focus_first_wrong(fields: Iterable[FormField]) -> None:
    """Put the keyboard where the first error is."""
    for field in fields:
        if not field.error.isHidden():
            field.input.setFocus()
            field.input.selectAll()
            return
