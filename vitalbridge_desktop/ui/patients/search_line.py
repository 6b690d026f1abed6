"""The line in which patients are searched; at its end stands how many were found."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Size, Theme

LONGEST = 200  # as SearchPatients has it
EDGE = 12
TYPED = 200  # pixels that belong to what is typed
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}


class SearchLine(QLineEdit):
    """Typing asks; arrows step through what was found while the typing goes on.

    Signals:
        stepped: By how many rows.
        emptied: Escape was pressed.
    """

    stepped = Signal(int)
    emptied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._note, self._fits = theme, "", True
        self._letters = Letters(theme.font(Size.body, tabular=True))
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(self.tr("Name, phone, birth date or record number"))
        self.setAccessibleName(self.tr("Search patients"))

    def set_note(self, note: str) -> None:
        """Say how many were found."""
        self._note = note
        self.setAccessibleDescription(note)
        self._make_room()

    def note(self) -> str:
        """What is said at the end."""
        return self._note

    def _make_room(self) -> None:
        """What is typed is never cut short for the note."""
        wide = round(self._letters.width(self._note)) + EDGE
        self._fits = self.width() - wide >= TYPED
        room = wide if self._fits else 0
        self.setTextMargins(*((room, 0, 0, 0) if self.isRightToLeft() else (0, 0, room, 0)))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.text() == "?":
            event.ignore()  # no name has it: here too it shows the keys
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in STEPS:
            self.stepped.emit(STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._fits:
            return
        painter = QPainter(self)
        sides, ink = Sides.of(self), self._theme.colours.text_soft
        box = sides.between(0, self.rect().right() - EDGE, QRectF(self.rect()))
        self._letters.write(painter, ink, box, self._note, sides.end)
        painter.end()
