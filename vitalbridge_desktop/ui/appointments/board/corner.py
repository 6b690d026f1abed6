"""The corner over the hours: providers or rooms, and the board's options."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from vitalbridge_desktop.ui.theme import Theme

from .frame import HEAD_HEIGHT, HOURS_WIDTH

ICON = 15
SIDE = 24


class BoardCorner(QWidget):
    """Two small buttons where no column and no hour is.

    Signals:
        turned: Rooms for providers, or back.
        options_asked: A person wants to choose what is shown.
    """

    turned = Signal()
    options_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._around = theme, parent
        self._by_room = self._filtered = False
        parent.installEventFilter(self)
        self._settle()
        self.turn, self.options = QPushButton(self), QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(0)
        for button in (self.turn, self.options):
            button.setProperty("kind", "corner")
            button.setFixedSize(SIDE, SIDE + 4)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.turn.clicked.connect(self.turned)
        self.options.clicked.connect(self.options_asked)
        theme.changed.connect(self._dress)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        left = self._around.width() - HOURS_WIDTH if self.isRightToLeft() else 0
        self.setGeometry(left, 0, HOURS_WIDTH, HEAD_HEIGHT - 1)

    def show_state(self, *, by_room: bool, turnable: bool, filtered: bool) -> None:
        """Show what a press on each would do now."""
        self._by_room, self._filtered = by_room, filtered
        self.turn.setEnabled(turnable)
        self._dress()

    def _dress(self) -> None:
        colours = self._theme.colours
        turn = self.tr("A column for each provider") if self._by_room else self.tr("By room")
        icon = "users" if self._by_room else "door-open"
        shown = colours.waiting.text if self._filtered else colours.text_soft
        for button, name, words, keys, colour in (
            (self.turn, icon, turn, "V", colours.text_soft),
            (self.options, "sliders-horizontal", self.tr("Filter and view"), "F", shown),
        ):
            button.setIcon(self._theme.icon(name, colour, ICON))
            button.setAccessibleName(words)
            button.setToolTip(f"{words}  {keys}")
