"""The name of what is shown, which gives way to a field in which something else is typed."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from .theme import Size, Theme, Weight

KEY = "G"


class NameField(QWidget):
    """Pressed, or begun by its key, it lets something be typed; Escape brings the name back.

    Signals:
        typed: What stands in the field, at Enter.
        left: The field was left without anything.

    Attributes:
        name, field: Its parts, of which one is to be seen.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, about: str, example: str, wide: int) -> None:
        super().__init__()
        self._theme = theme
        self.name, self.field = QPushButton(), _Field()
        for part in (self.name, self.field):
            part.setAccessibleName(about)
            part.setToolTip(f"{about}  {KEY}")
        self.name.setFont(theme.font(Size.title, Weight.bold))
        self.name.setProperty("kind", "quiet")
        self.name.setObjectName("name")
        self.name.setCursor(Qt.CursorShape.PointingHandCursor)
        self.name.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.field.setPlaceholderText(example)
        self.field.setFixedWidth(wide)
        self.field.hide()
        self._colour()
        theme.changed.connect(self._colour)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.name)
        row.addWidget(self.field)
        self.name.clicked.connect(self.begin)
        self.field.returnPressed.connect(lambda: self.typed.emit(self.field.text()))
        self.field.textEdited.connect(lambda: self._mark(""))
        self.field.left.connect(self.put_away)
        self.field.left.connect(self.left)

    def set_name(self, words: str, spoken: str = "") -> None:
        """Say what is shown; *spoken* where a screen reader shall say it otherwise."""
        self.name.setText(words)
        self.name.setAccessibleName(spoken or words)

    @Slot()
    def begin(self) -> None:
        """Let something be typed in place of the name."""
        self.name.hide()
        self.field.clear()
        self._mark("")
        self.field.show()
        self.field.setFocus()

    def refuse(self, sentence: str) -> None:
        """What is typed means nothing."""
        self._mark(sentence)

    @Slot()
    def put_away(self) -> None:
        """Show the name again."""
        self.field.hide()
        self.name.show()

    def _mark(self, wrong: str) -> None:
        self.field.setProperty("wrong", "true" if wrong else "")
        self.field.setAccessibleDescription(wrong)
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    @Slot()
    def _colour(self) -> None:
        self.name.setStyleSheet(
            f"#name {{ color: {self._theme.colours.text}; font-size: {Size.title}px;"
            " font-weight: 700; padding: 0 2px; text-align: left; }"
        )


class _Field(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
