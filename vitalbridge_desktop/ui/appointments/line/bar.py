"""The line in which a booking is typed, over the board: the ghost below shows where it would be."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Role, label, set_role
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.lookup_field import ENTER, UP_AND_DOWN
from vitalbridge_desktop.ui.theme import Theme

from .parts import LineParts

LONGEST = 200
SIDE, TOP = 16, 12


class LineField(QLineEdit):
    """One line of words.

    Signals:
        entered: Enter.
        form_asked: Ctrl+Enter: on in the form.
        stepped: Up or down, for other times.
        turned: Tab or Shift+Tab, for others of the same name.
        left: Escape.
    """

    entered = Signal()
    form_asked = Signal()
    stepped = Signal(int)
    turned = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            turns = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
            if (turn := turns.get(Qt.Key(event.key()))) is not None:
                self.turned.emit(turn)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ENTER:
            far = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.form_asked if far else self.entered).emit()
        elif key in UP_AND_DOWN:
            self.stepped.emit(UP_AND_DOWN[key])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LineBar(QWidget):
    """The line, what was understood of it, and what is to be done next.

    Attributes:
        field, parts, form: Its parts.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = LineField()
        self.field.setPlaceholderText(self.tr("okaf tue 9 follow-up pham"))
        self.field.setAccessibleName(self.tr("Book in one line"))
        self.field.setMaxLength(LONGEST)
        self.form = Button(theme, self.tr("Form"), hint="Ctrl ⏎")
        self.parts = LineParts(theme)
        self._note = label("", "note")
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(label(self.tr("Book"), "heading"))
        above.addWidget(self.field, 1)
        above.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(self.parts)
        column.addWidget(self._note)
        theme.changed.connect(self.update)
        self.hide()

    def say(self, words: str, role: Role = "note") -> None:
        """Say what is to be done next, or what is in the way."""
        self._note.setText(words)
        set_role(self._note, role)
        self.field.setAccessibleDescription(dotted((self.parts.words(), words)))

    def said(self) -> str:
        """What is said."""
        return self._note.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
