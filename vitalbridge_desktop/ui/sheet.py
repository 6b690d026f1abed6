"""What every printed sheet has: a title, when it was printed, and the number of each page."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QGuiApplication, QPainter

from .letters import Letters
from .reports.ink import Ink, ink_of
from .sides import Sides
from .theme import Theme, Weight

TITLE = 20  # pixels of its letters
SHARE = 0.58  # of the width is the title's; what stands aside has the rest
HEAD, FOOT = 30.0, 16.0


class Head(NamedTuple):
    """What stands on each page: on top what it is about and what stands aside; what at its foot."""

    title: str
    aside: str = ""
    foot: str = ""


class Sheet:
    """The frame of the pages of one size, read from the side that the window is read from.

    Attributes:
        ink, big, size, sides: What is painted with, on what, and from which side.
    """

    def __init__(self, theme: Theme, head: Head, size: QSizeF) -> None:
        self._head = head
        self.ink: Ink = ink_of(theme, paper=True)
        self.big = Letters(theme.font(TITLE, Weight.bold))
        self.size = size
        self.sides = Sides(size.width(), mirrored=QGuiApplication.isRightToLeft())

    def frame(self, painter: QPainter, number: str) -> None:
        """Paint what stands around the content; *number* says which page of how many it is."""
        wide, colours = self.size.width(), self.ink.colours
        self.write(
            painter, self.big, colours.text, QRectF(0, 0, wide * SHARE, HEAD), self._head.title
        )
        aside = QRectF(wide * SHARE, 0, wide * (1 - SHARE), HEAD)
        self.ink.small.write(
            painter, colours.text_soft, self.sides.rect(aside), self._head.aside, self.sides.end
        )
        painter.fillRect(QRectF(0, 38, wide, 1), QColor(colours.border_strong))
        foot = QRectF(0, self.size.height() - FOOT, wide, FOOT)
        self.ink.small.write(painter, colours.text_soft, foot, number, self.sides.end)
        self.write(painter, self.ink.small, colours.text_soft, foot, self._head.foot)

    def write(
        self, painter: QPainter, letters: Letters, colour: str, box: QRectF, text: str
    ) -> float:
        """Write from the leading edge of a box; how wide it is then."""
        return letters.write(painter, colour, self.sides.rect(box), text, self.sides.start)

    def line(self, painter: QPainter, top: float, colour: str) -> None:
        """Draw a line from side to side."""
        painter.fillRect(QRectF(0, top, self.size.width(), 1), QColor(colour))

    def cells(self, shares: Sequence[float], top: float, high: float) -> Iterator[QRectF]:
        """The boxes of a row, side by side, each with its share of the width."""
        left, whole = 0.0, self.size.width() / sum(shares)
        for share in shares:
            yield QRectF(left, top, share * whole - 8, high)
            left += share * whole
