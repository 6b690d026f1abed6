"""Every key at a glance ("?"): those of the whole window, and those of the screen in front."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from .cards import Card, label
from .covering import Overlay
from .key_hint import key_words
from .lines import Line, Lines
from .theme import Theme

WIDTH, PAD = 760, 22
Pairs = Sequence[tuple[str, str]]  # words, keys


class KeysOverlay(Overlay):
    """Lies over its whole parent while it is open; any key or press closes it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._window, self._screen = Lines(), Lines()
        self._title = label("", "strong")
        card = Card(theme, self.tr("Keys"), aside=self.tr("Esc closes"))
        card.setFixedWidth(WIDTH)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        columns = QGridLayout()
        columns.setHorizontalSpacing(2 * PAD)
        everywhere = label(self.tr("Everywhere"), "strong")
        for at, (title, lines) in enumerate(
            ((everywhere, self._window), (self._title, self._screen))
        ):
            columns.addWidget(title, 0, at)
            columns.addWidget(lines, 1, at, Qt.AlignmentFlag.AlignTop)
            columns.setColumnStretch(at, 1)
        card.body.addLayout(columns)
        whole = QVBoxLayout(self)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Keys"))

    def open(self, window: Pairs, title: str, screen: Pairs) -> None:
        """Show the keys of the window, and those of the screen with this title."""
        self._window.set_lines(Line(words, key_words(keys)) for words, keys in window)
        self._screen.set_lines(
            Line(words[:1].upper() + words[1:], key_words(keys)) for words, keys in screen
        )
        self._title.setText(title if screen else "")
        self.come_up()
        self.setFocus()

    def lines(self) -> list[Line]:
        """What is said, the window's keys first."""
        return [*self._window.lines(), *self._screen.lines()]

    def close_overlay(self) -> None:
        """Go away; the keyboard goes back to where it was."""
        if not self.isHidden():
            self.go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
            self.close_overlay()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        del event
        self.close_overlay()
