"""The field in which the time of a visit is typed in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from vitalbridge_desktop.ui.lookup_field import ENTER, UP_AND_DOWN, AsideField


class WhenField(AsideField):
    """When, in words.

    Signals:
        moved_on: Enter.
        stepped: Up or down, for the openings below.
    """

    moved_on = Signal()
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ENTER:
            self.moved_on.emit()
        elif key in UP_AND_DOWN:
            self.stepped.emit(UP_AND_DOWN[key])
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
