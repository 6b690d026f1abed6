"""What every screen of the window is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

FORTH, BACK = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


def pass_on(holder: QWidget, event: QFocusEvent) -> None:
    """The Tab key does not stop at what only holds others: it would bear no mark.

    Keys that nobody else has are still the holder's, when a part of it is gone.
    """
    if event.reason() in (FORTH, BACK):
        holder.focusNextPrevChild(event.reason() == FORTH)


class Screen(QWidget):
    """A place that the navigation leads to.

    A screen may bring controls for the top bar and a panel for the right side; the shell shows
    them while the screen is shown.
    """

    def controls(self) -> QWidget | None:
        """What stands at the left of the top bar; None for the title alone."""
        return None

    def inspector(self) -> QWidget | None:
        """What stands at the right; None for nothing."""
        return None

    def keys(self) -> list[tuple[str, str]]:
        """What its keys do, for whoever asks: words and key."""
        return []

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        pass_on(self, event)

    def enter(self) -> None:
        """The screen is in front now: the keyboard belongs to its first part."""
        self.setFocus()
