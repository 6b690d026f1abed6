"""The ways out of one case, side by side, each with its key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.ui.buttons import Button, ButtonKind
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.theme import Theme

GAP = 8
KEYS = 9


class SolutionRow(QWidget):
    """Buttons that keys 1 to 9 press while their card is in hand.

    Signals:
        chosen: The number of the way out, from 0 on.
    """

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, offered: Sequence[tuple[str, bool]], parent: QWidget | None = None
    ) -> None:
        """*offered* are the words of each, and whether it takes something away."""
        super().__init__(parent)
        row = Flow(GAP, self)
        self._buttons: list[Button] = []
        for number, (words, takes_away) in enumerate(offered):
            kind: ButtonKind = "primary" if number == 0 else "secondary"
            button = Button(
                theme,
                words,
                kind="danger" if takes_away else kind,
                hint=str(number + 1) if number < KEYS else "",
            )
            button.clicked.connect(partial(self._on_clicked, number))
            row.addWidget(button)
            self._buttons.append(button)

    def buttons(self) -> tuple[Button, ...]:
        """The buttons from first to last."""
        return tuple(self._buttons)

    def press(self, number: int) -> bool:
        """Choose a way out by its number; False where there is none."""
        if not 0 <= number < len(self._buttons) or not self._buttons[number].isEnabled():
            return False
        self.chosen.emit(number)
        return True

    def enable(self, possible: bool) -> None:
        """Let the buttons be pressed, or not while one is carried out."""
        for button in self._buttons:
            button.setEnabled(possible)

    def words(self) -> list[str]:
        """What the buttons say."""
        return [button.text() for button in self._buttons]

    def _on_clicked(self, number: int, checked: bool = False) -> None:
        del checked
        self.chosen.emit(number)
