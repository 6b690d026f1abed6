"""The numbers that say most, side by side over the charts."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

from .figures import Headline

HIGH = 68
PAD = 16
NUMBER = 22


class HeadlineRow(QWidget):
    """A card with one field a number; narrow fields shorten their words, never the number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heads: list[Headline] = []
        self._number = Letters(theme.font(NUMBER, Weight.bold, tabular=True))
        self._words = Letters(theme.font(Size.note))
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_headlines(self, heads: Sequence[Headline]) -> None:
        """Show others."""
        self._heads = list(heads)
        self.setAccessibleName("; ".join(f"{head.said} {head.about}" for head in heads))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.card))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, Radius.card, Radius.card)
        wide = self.width() / max(1, len(self._heads))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for n, head in enumerate(reversed(self._heads) if mirrored else self._heads):
            left = n * wide
            if n:
                painter.fillRect(QRectF(left, PAD, 1, HIGH - 2 * PAD), QColor(colours.line))
            room = wide - 2 * PAD
            painter.setPen(QColor(colours.text))
            painter.setFont(self._number.font)
            painter.drawText(QPointF(left + PAD, 34), self._number.fit(head.said, room))
            painter.setPen(QColor(colours.text_soft))
            painter.setFont(self._words.font)
            painter.drawText(QPointF(left + PAD, 53), self._words.fit(head.about, room))
        painter.end()
