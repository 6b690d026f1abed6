"""The calm ground before there is anything to see: a still sketch of a day and one sentence."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from . import sketch
from .theme import Radius, Size, Theme

MOST_WIDE = 440
PAD = 18


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
        size, mirrored = (self.width(), self.height()), self.isRightToLeft()
        drawing = sketch.day(*size, colours.words(), mirrored=mirrored)
        sketch.paint(painter, QRectF(self.rect()), drawing)
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
