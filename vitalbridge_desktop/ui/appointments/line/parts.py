"""What was understood of a line, part by part, and what is missing or could be two things."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

State = Literal["said", "usual", "missing", "doubt"]
HEIGHT = 30
PAD, GAP, APART = 10, 7, 8
LEAST = 60


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a booking.

    Attributes:
        state: Whether it was said, is as usual, is missing, or could be two things.
        tint: A visit type's colour, for who it is for.
    """

    caption: str
    words: str
    state: State
    tint: str = ""


class LineParts(QWidget):
    """Paints the parts in one row; those that need a person stand out in amber."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[Part, ...] = ()
        self._caption = Letters(theme.font(Size.small))
        self._words = Letters(theme.font(Size.note, Weight.strong, tabular=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show others."""
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            self.setAccessibleName(self.words())
            self.update()

    def parts(self) -> tuple[Part, ...]:
        """What is shown."""
        return self._parts

    def words(self) -> str:
        """All of it in one line."""
        return dotted(f"{each.caption}: {each.words}" for each in self._parts)

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = [self._wide(each) for each in self._parts]
        room = self.width() - APART * (len(wide) - 1)
        left = 0.0
        for part, wish in zip(self._parts, _fitted(wide, room), strict=True):
            self._part(painter, part, QRectF(left + 0.5, 0.5, wish - 1, HEIGHT - 1))
            left += wish + APART
        painter.end()

    def _wide(self, part: Part) -> float:
        caption = self._caption.width(part.caption)
        return 2 * PAD + caption + GAP + self._words.width(part.words) + 2

    def _part(self, painter: QPainter, part: Part, frame: QRectF) -> None:
        colours = self._theme.colours
        fill, edge, text = colours.card, colours.border, colours.text
        if part.state in ("missing", "doubt"):
            tone = colours.waiting
            fill, edge, text = tone.fill, tone.border, tone.text
        elif part.tint:
            tint = colours.tints[part.tint]
            fill, edge, text = tint.fill, tint.border, tint.text
        elif part.state == "said":
            fill, edge = colours.accent_soft, colours.accent_soft_border
        missing = Qt.PenStyle.DashLine if part.state == "missing" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(edge), 1, missing))
        painter.setBrush(QColor(fill))
        sides = Sides.of(self)
        painter.drawRoundedRect(sides.rect(frame), Radius.button, Radius.button)
        left, right = frame.left() + PAD, frame.right() - PAD
        soft = text if part.state in ("missing", "doubt") else colours.text_soft
        box = sides.between(left, right, frame)
        left += self._caption.write(painter, soft, box, part.caption, sides.start) + GAP
        box = sides.between(left, max(left, right), frame)
        self._words.write(painter, text, box, part.words, sides.start)


def _fitted(wide: Sequence[float], room: float) -> list[float]:
    """The widths that there is room for: the widest give way first."""
    shown = list(wide)
    while shown and sum(shown) > room and max(shown) > LEAST:
        widest = max(range(len(shown)), key=shown.__getitem__)
        shown[widest] = max(LEAST, shown[widest] - max(8.0, (sum(shown) - room) / len(shown)))
    return shown
