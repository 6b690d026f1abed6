"""One of several, side by side: Day, Week, Month, Agenda."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Segmented(QWidget):
    """A row of joined buttons of which one is down.

    Signals:
        chosen: The name of the one that a person pressed.
    """

    chosen = Signal(str)

    def __init__(self, choices: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        """*choices* are names with their words; the first one is down."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._names: dict[QPushButton, str] = {}
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, (name, words) in enumerate(choices):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setChecked(index == 0)
            seen = len(choices) - 1 - index if mirrored else index
            button.setProperty("segment", _place(seen, len(choices)))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            _give_room(button)
            self._group.addButton(button)
            self._names[button] = name
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def say(self, name: str, words: str) -> None:
        """Call one of them something else."""
        for button, known in self._names.items():
            if known == name:
                button.setText(words)
                _give_room(button)

    def words(self) -> list[str]:
        """What the buttons say."""
        return [button.text() for button in self._names]

    def current(self) -> str:
        """The name of the one that is down."""
        return next(name for button, name in self._names.items() if button.isChecked())

    def set_current(self, wanted: str) -> None:
        """Press one without a signal."""
        for button, name in self._names.items():
            if name == wanted:
                button.setChecked(True)

    def button(self, wanted: str) -> QPushButton:
        """The button of one of them."""
        return next(button for button, name in self._names.items() if name == wanted)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.current())


def _give_room(button: QPushButton) -> None:
    """The one that is down has bolder letters, which fit in all the same."""
    button.ensurePolished()
    words, strong = button.text(), QFont(button.font())
    strong.setWeight(QFont.Weight.Bold)
    plain = button.fontMetrics().horizontalAdvance(words)
    grown = QFontMetrics(strong).horizontalAdvance(words) - plain
    button.setMinimumWidth(0)
    button.setMinimumWidth(button.sizeHint().width() + max(0, grown))


def _place(index: int, count: int) -> str:
    if count == 1:
        return "only"
    if index == 0:
        return "first"
    return "last" if index == count - 1 else "middle"
