"""The calm ground before there is anything to see: a still sketch of a day and one sentence."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from .theme import Radius, Size, Theme

HEAD = 56
HOURS = 52
COLUMNS = 5
MOST_WIDE = 440
PAD = 18
SKETCH = ((0.10, 0.05), (0.17, 0.08), (0.31, 0.05), (0.42, 0.12), (0.60, 0.05), (0.71, 0.09))


class LoadingPanel(QWidget):
    """Nothing in it moves: a desk that waits costs nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentence = self.tr("Opening the clinic…")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def say(self, sentence: str) -> None:
        """Say something else, such as what went wrong and what to do."""
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self.update()

    def sentence(self) -> str:
        """What is said."""
        return self._sentence

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.surface))
        self._sketch(painter)
        words = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignCenter.value
        font = self._theme.font(Size.lead)
        painter.setFont(font)
        room = QRectF(0, 0, MOST_WIDE, self.height())
        room.moveCenter(QRectF(self.rect()).center())
        text = QFontMetricsF(font).boundingRect(room, words, self._sentence)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(text.adjusted(-PAD, -PAD, PAD, PAD), Radius.card, Radius.card)
        painter.setPen(QColor(colours.text_soft))
        painter.drawText(text, words, self._sentence)
        painter.end()

    def _sketch(self, painter: QPainter) -> None:
        line, bar = QColor(self._theme.colours.line_soft), QColor(self._theme.colours.track)
        wide = (self.width() - HOURS) / COLUMNS
        tall = self.height() - HEAD
        painter.fillRect(QRectF(0, HEAD - 1, self.width(), 1), bar)
        painter.setPen(Qt.PenStyle.NoPen)
        for column in range(COLUMNS):
            left = HOURS + column * wide
            painter.fillRect(QRectF(round(left), 0, 1, self.height()), line)
            painter.setBrush(bar)
            painter.drawRoundedRect(QRectF(left + 10, 14, wide * 0.5, 9), 4, 4)
            painter.setBrush(line)
            painter.drawRoundedRect(QRectF(left + 10, 31, wide * 0.35, 7), 3, 3)
            for index, (top, height) in enumerate(SKETCH):
                if (index + column + 1) % 4 == 0:
                    continue
                y = HEAD + tall * (top + 0.02 * ((column * 3) % 4))
                painter.drawRoundedRect(QRectF(left + 5, y, wide - 10, tall * height), 6, 6)
