"""The names of what closes a column's time: each once, in the part of its band that is in sight."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Size, Theme, Weight

from .model import BoardSpan
from .paints import BoardPaints

LEFT, RIGHT = 12.0, 4.0
PAD = 4.0
LINE = 15.0
MOST_LINES = 3
DOT = " · "  # between the parts of a label


class Name(NamedTuple):
    """A band's name, and where it stands in its column."""

    span: BoardSpan
    lines: tuple[str, ...]
    place: QRectF


class BandNames:
    """Writes names over the kept columns, so that they stay in sight while the board scrolls."""

    def __init__(self, theme: Theme, paints: BoardPaints) -> None:
        self._paints, self._mirrored = paints, theme.mirrored
        self._letters = Letters(theme.font(Size.small, Weight.strong))

    def placed(
        self, bands: Sequence[tuple[BoardSpan, QRectF]], taken: Sequence[QRectF], seen: QRectF
    ) -> list[Name]:
        """Where names stand: at the top of what is *seen* of a band, under the visits in it.

        Without room for all of it a name is left out, rather than cut.
        """
        found = []
        for span, band in bands:
            most = min(MOST_LINES, int((band.height() - PAD) // LINE))
            lines = self._lines(span.label, band.width() - LEFT - RIGHT - 2 * PAD, most)
            if lines and (place := self._place(lines, band, taken, seen)) is not None:
                found.append(Name(span, lines, place))
        return found

    def paint(self, painter: QPainter, names: Sequence[Name], width: int) -> None:
        """Write them, the column's top left corner at the painter's origin."""
        sides = Sides(width, mirrored=self._mirrored)
        painter.setFont(self._letters.font)
        for span, lines, place in names:
            painter.fillRect(place, self._paints.grounds[span.kind])
            painter.setPen(self._paints.named[span.kind])
            for index, line in enumerate(lines):
                base = self._letters.centred(place.top() + LINE * index, LINE)
                x = sides.x(LEFT, self._letters.width(line))
                painter.drawText(QPointF(x, base), line)

    def _lines(self, label: str, room: float, most: int) -> tuple[str, ...]:
        """The label in one line, or each of its parts in lines of its own."""
        if self._letters.width(label) <= room and most > 0:
            return (label,)
        lines: list[str] = []
        for part in label.split(DOT):
            lines += self._letters.wrap(part, room, most - len(lines)) if most > len(lines) else []
        return tuple(lines)

    def _place(
        self, lines: Sequence[str], band: QRectF, taken: Sequence[QRectF], seen: QRectF
    ) -> QRectF | None:
        wide = max(self._letters.width(line) for line in lines) + 2 * PAD
        sides, shown = Sides(band.width(), mirrored=self._mirrored), band.intersected(seen)
        place = sides.rect(QRectF(LEFT - PAD, 0, wide, LINE * len(lines)))
        place.moveTop(shown.top() + PAD)
        for rect in taken:  # in reading order
            if rect.intersects(place):
                place.moveTop(rect.bottom() + PAD)
        return place if not shown.isEmpty() and place.bottom() <= shown.bottom() else None
