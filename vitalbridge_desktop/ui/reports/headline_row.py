"""The numbers that say most, side by side over the charts."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

from .figures import Headline

HIGH = 68
PAD = 16
NUMBER = 22
SAID, ABOUT, WORDS = 12, 40, 20  # where the number and its words begin, and how high those are


class HeadlineRow(QWidget):
    """A card with one field a number, in as many rows as it takes to say all of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heads: list[Headline] = []
        self._number = Letters(theme.font(NUMBER, Weight.bold, tabular=True))
        self._words = Letters(theme.font(Size.note))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_headlines(self, heads: Sequence[Headline]) -> None:
        """Show others."""
        self._heads = list(heads)
        self._settle()
        self.setAccessibleName("; ".join(f"{head.said} {head.about}" for head in heads))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """As many rows as the words need: they are shortened only where even one row each is."""
        rows = -(-len(self._heads) // self._columns()) if self._heads else 1
        self.setFixedHeight(rows * HIGH)

    def _columns(self) -> int:
        widest = max((self._room(head) for head in self._heads), default=0.0)
        count = max(1, len(self._heads))
        fitting = (-(-count // rows) for rows in range(1, count + 1))
        return next((n for n in fitting if self.width() / n >= widest + 2 * PAD), 1)

    def _room(self, head: Headline) -> float:
        return max(self._number.width(head.said), self._words.width(head.about))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.card))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, Radius.card, Radius.card)
        sides, columns = Sides.of(self), self._columns()
        wide = self.width() / columns
        for n, head in enumerate(self._heads):
            left, top = n % columns * wide, n // columns * HIGH
            if left:
                line = QRectF(left, top + PAD, 1, HIGH - 2 * PAD)
                painter.fillRect(sides.rect(line), QColor(colours.line))
            said = sides.rect(QRectF(left + PAD, top + SAID, wide - 2 * PAD, ABOUT - SAID))
            self._number.write(painter, colours.text, said, head.said, sides.start)
            about = said.translated(0, ABOUT - SAID)
            about.setHeight(WORDS)
            self._words.write(painter, colours.text_soft, about, head.about, sides.start)
        painter.end()
