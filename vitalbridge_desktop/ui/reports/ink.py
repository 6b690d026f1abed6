"""What charts are painted with: the same on a screen and on paper."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from vitalbridge_desktop.ui.colours import LIGHT, Colours
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.theme import Size, Theme, Weight


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours and letters of a chart; on paper always those of the day."""

    colours: Colours
    plain: Letters
    strong: Letters
    small: Letters
    right = Qt.AlignmentFlag.AlignRight

    def write(
        self,
        painter: QPainter,
        letters: Letters,
        colour: str,
        box: QRectF,
        text: str,
        *,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write one line into the middle of a box, shortened where it must be."""
        said = letters.fit(text, box.width())
        left = box.left()
        if side == Qt.AlignmentFlag.AlignRight:
            left = box.right() - letters.width(said)
        elif side == Qt.AlignmentFlag.AlignHCenter:
            left = box.center().x() - letters.width(said) / 2
        painter.setPen(QColor(colour))
        painter.setFont(letters.font)
        painter.drawText(QPointF(left, letters.centred(box.top(), box.height())), said)


def ink_of(theme: Theme, *, paper: bool = False) -> Ink:
    """The ink for the window as it is now, or for *paper*."""
    return Ink(
        LIGHT if paper else theme.colours,
        Letters(theme.font(Size.note, tabular=True)),
        Letters(theme.font(Size.note, Weight.strong, tabular=True)),
        Letters(theme.font(Size.small, tabular=True)),
    )
