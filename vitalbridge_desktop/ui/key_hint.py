"""The little key beside an action: "N" on New booking, "Ctrl K" in the search field."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from .language import Words
from .letters import Letters, Side
from .theme import Radius, Size, Theme, Weight

tr = Words("keyboard")
PAD = 5.0
HEIGHT = 17.0


def key_words(keys: str) -> str:
    """Keys in the words on the keyboards of the window's language: Strg X, Maj N."""
    return " ".join(_key_word(word) for word in keys.split(" "))


def _key_word(word: str) -> str:
    key = word.rstrip(",")
    printed = {"Ctrl": tr("Ctrl"), "Shift": tr("Shift"), "Esc": tr("Esc"), "Space": tr("Space")}
    return printed.get(key, key) + word[len(key) :]


class KeyHint:
    """Paints keys as small framed letters."""

    def __init__(self, theme: Theme) -> None:
        self._letters = Letters(theme.font(Size.small, Weight.strong))

    def width(self, keys: str) -> float:
        """How wide the frame is; nothing for no keys."""
        return max(HEIGHT, self._letters.width(keys) + 2 * PAD) if keys else 0.0

    def paint(
        self, painter: QPainter, x: float, middle: float, keys: str, colours: tuple[str, str]
    ) -> None:
        """Paint the frame from *x* on, in the colours of its letters and of its line."""
        text, line = colours
        frame = QRectF(x + 0.5, round(middle - HEIGHT / 2) + 0.5, self.width(keys) - 1, HEIGHT - 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(line), 1))
        painter.drawRoundedRect(frame, Radius.chip, Radius.chip)
        self._letters.write(painter, text, frame, keys, Side.AlignHCenter)
