"""Text that is painted by hand: measured once, shortened with "…", never cut through."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QStaticText

from .sides import ELLIPSIS, broken, is_arabic, reading, shortened

DOT = "·"
HYPHEN = "\u2010"  # as wide as a hyphen; where figures are equally wide, "-" is as wide as they
TABULAR = QFont.Tag("tnum")
MOST_REMEMBERED = 20_000
EDGE = 1.0  # logical pixels: a frame's line
ARABIC_DEPTH = 0.45  # of the size: what Noto Sans Arabic keeps free under its base line
Side = Qt.AlignmentFlag


class Letters:
    """One font, and how much room words take in it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._tabular = font.isFeatureSet(TABULAR)
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._prepared: dict[str, QStaticText] = {}
        self.ascent = self._metrics.ascent()
        self.height = self._metrics.ascent() + self._metrics.descent()
        self.cap_height = self._metrics.capHeight()

    def width(self, text: str) -> float:
        """How wide *text* is, in logical pixels."""
        known = self._widths.get(text)
        if known is None:
            if len(self._widths) >= MOST_REMEMBERED:
                self._widths.clear()
            known = self._widths[text] = self._metrics.horizontalAdvance(text)
        return known

    def prepared(self, text: str) -> QStaticText:
        """*text* laid out once, for what is painted again and again; it stands on its top."""
        known = self._prepared.get(text)
        if known is None:
            if len(self._prepared) >= MOST_REMEMBERED:
                self._prepared.clear()
            known = self._prepared[text] = QStaticText(text)
            known.setTextFormat(Qt.TextFormat.PlainText)
            known.prepare(font=self.font)
        return known

    def fit(self, text: str, room: float) -> str:
        """*text*, or as much of it as *room* holds with "…" behind; empty where even that fails."""
        if self._tabular:
            text = text.replace("-", HYPHEN)
        if self.width(text) <= room:
            return text
        short = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        return "" if short == ELLIPSIS or self.width(short) > room + 1 else shortened(short)

    def begin(self, text: str, room: float) -> str:
        """As many whole letters of *text* as there is room for, where "…" would take too much."""
        while text and self.width(text) > room:
            text = text[:-1]
        return text.rstrip(" ,")

    def wrap(self, text: str, room: float, lines: int) -> list[str]:
        """*text* broken between words into at most so many lines, the last one shortened.

        A dot between two parts is left out where a line would begin or end with it: the break
        parts them.
        """
        return broken(self._broken(text, room, lines))

    def _broken(self, text: str, room: float, lines: int) -> list[str]:
        if lines <= 1 or self.width(text) <= room:
            return [short] if (short := self.fit(text, room)) else []
        words = text.split(" ")
        taken = len(words) - 1
        while taken > 0 and self.width(" ".join(words[:taken])) > room:
            taken -= 1
        if taken == 0:
            return self._broken(text, room, 1)
        rest = " ".join(words[taken:]).removeprefix(f"{DOT} ")
        return [
            " ".join(words[:taken]).removesuffix(f" {DOT}"),
            *self._broken(rest, room, lines - 1),
        ]

    def centred(self, top: float, height: float, text: str = "") -> float:
        """The base line on which capitals stand in the middle of a strip.

        Arabic letters go further down than others: where those of *text* would leave a low strip
        at its bottom, they are lifted into it.
        """
        base = top + (height + self.cap_height) / 2
        if base + ARABIC_DEPTH * self.font.pixelSize() < top + height or not is_arabic(text):
            return base
        outline = QPainterPath()
        outline.addText(0, 0, self.font, text)
        ink = outline.boundingRect()
        middle = top + (height - ink.height()) / 2 - ink.top()
        return min(base, max(middle, top + height - EDGE - ink.bottom()))

    def write(
        self,
        painter: QPainter,
        colour: str,
        box: QRectF,
        text: str,
        side: Side = Side.AlignLeft,
    ) -> float:
        """Write a line into the middle of a box, shortened where it must be; how wide it is then.

        *side* is where in the box it stands: left, right or in the middle.
        """
        said = self.fit(text, box.width())
        wide, left = self.width(said), box.left()
        if side == Side.AlignRight:
            left = box.right() - wide
        elif side == Side.AlignHCenter:
            left = box.center().x() - wide / 2
        painter.setPen(QColor(colour))
        painter.setFont(self.font)
        usual = painter.layoutDirection()
        painter.setLayoutDirection(reading(said, usual))
        painter.drawText(QPointF(left, self.centred(box.top(), box.height())), said)
        painter.setLayoutDirection(usual)
        return wide
