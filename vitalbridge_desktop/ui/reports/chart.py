"""What every chart is: a figure that knows how high it has to be and where its marks lie.

Charts are painted by hand, on a screen and on paper alike. Lengths are logical pixels.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.theme import Radius

from .figures import Figure, Mark
from .ink import Ink

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter
LABELS = 0.34  # of the width, at most
GAP = 10
FULL = 100.0


@dataclass
class Chart:
    """A figure as it is painted in a width; *mirrored* where words go from right to left.

    Everything is worked out from left to right, and mirrored as it is painted.
    """

    figure: Figure
    ink: Ink
    width: float
    mirrored: bool = False

    def height(self) -> float:
        """How high it has to be."""
        raise NotImplementedError(type(self).__name__)

    def places(self) -> list[QRectF]:
        """Where each mark lies, with the room around it that belongs to it."""
        raise NotImplementedError(type(self).__name__)

    def paint(self, painter: QPainter, chosen: int = -1) -> None:
        """Paint it from the origin on; the *chosen* mark stands out."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for n, (mark, place) in enumerate(zip(self.figure.marks, self.places(), strict=True)):
            if n == chosen:
                self.frame(painter, place)
            self.paint_mark(painter, mark, place)

    def paint_mark(self, painter: QPainter, mark: Mark, place: QRectF) -> None:
        """Paint one mark."""
        raise NotImplementedError(type(self).__name__)

    def frame(self, painter: QPainter, place: QRectF) -> None:
        """Show that a mark is chosen."""
        painter.setPen(QPen(QColor(self.ink.colours.focus), 1.5))
        painter.setBrush(QColor(self.ink.colours.hover))
        box = self.seen(place).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, Radius.chip, Radius.chip)

    def bar(self, painter: QPainter, box: QRectF, colour: str) -> None:
        """Fill a bar; the shortest still shows."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(self.seen(box), Radius.chip, Radius.chip)

    def seen(self, box: QRectF) -> QRectF:
        """Where a box is painted."""
        if not self.mirrored:
            return box
        return QRectF(self.width - box.right(), box.top(), box.width(), box.height())

    def write(
        self,
        painter: QPainter,
        letters: Letters,
        colour: str,
        box: QRectF,
        text: str,
        *,
        side: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """Write one line into a box, at the side where the words begin unless said otherwise."""
        other = {LEFT: RIGHT, RIGHT: LEFT}.get(side, side) if self.mirrored else side
        letters.write(painter, colour, self.seen(box), text, other)

    def at(self, n: int) -> Mark:
        """A mark by its number."""
        return self.figure.marks[n]
