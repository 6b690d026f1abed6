"""The strip at the bottom: who waits, for how long, and which clinic this is."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from vitalbridge_desktop.ui.listed import dotted

from .cards import Role, label, set_role
from .sketch import STRIP_HEIGHT

LATE_AFTER = 15  # minutes; longer waits are shown in amber
TOO_LONG = 30  # and these in red


@dataclass(frozen=True, slots=True)
class WaitingRoom:
    """How full the waiting room is.

    Attributes:
        longest: Minutes of the longest wait; None when nobody waits.
        who: Whose wait that is.
        late: How many should have begun a while ago, and have not come.
    """

    arrived: int
    in_room: int
    longest: int | None = None
    who: str = ""
    late: int = 0


class WaitingStrip(QWidget):
    """Shows the waiting room at the left and the clinic at the right.

    Signals:
        opened: A person wants to see who is there.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting-strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(STRIP_HEIGHT)
        self.setAccessibleName(self.tr("Waiting room"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 1, 14, 0)
        self._row.setSpacing(4)
        self.setToolTip(self.tr("Who waits, and who is late  F10"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._row.addWidget(label(self.tr("Waiting room"), "strong"))
        self._arrived = self._pair(self.tr("Arrived"))
        self._in_room = self._pair(self.tr("In room"))
        self._longest = self._pair(self.tr("Longest wait"))
        self._late = self._pair(self.tr("Late"))
        self._row.addStretch(1)
        self._place = label("", "soft")
        self._row.addWidget(self._place)
        self.show_waiting(WaitingRoom(0, 0))

    def _pair(self, what: str) -> QLabel:
        self._row.addSpacing(16)
        self._row.addWidget(label(what, "soft"))
        answer = label("", "strong")
        self._row.addWidget(answer)
        return answer

    def show_waiting(self, room: WaitingRoom) -> None:
        """Show how full the waiting room is."""
        self._arrived.setText(str(room.arrived))
        self._in_room.setText(str(room.in_room))
        self._late.setText(str(room.late))
        set_role(self._late, "late" if room.late else "strong")
        if room.longest is None:
            self._longest.setText("–")
            set_role(self._longest, "soft")
            return
        minutes = self.tr("{n} min").format(n=room.longest)
        self._longest.setText(dotted((minutes, room.who)))
        amber: Role = "late" if room.longest >= LATE_AFTER else "strong"
        set_role(self._longest, "danger" if room.longest >= TOO_LONG else amber)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.opened.emit()

    def longest_wait(self) -> str:
        """What is said about the longest wait."""
        return self._longest.text()

    def set_place(self, place: str) -> None:
        """Say which clinic, location and time zone this is."""
        self._place.setText(place)
