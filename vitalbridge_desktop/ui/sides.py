"""Where things stand across what is painted by hand: from the right, in what is read from there."""

from unicodedata import bidirectional

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

OPENING = ("FSI", "LRI", "RLI")  # what begins an isolated part, in Unicode's words (UAX 9)
FROM_THE_RIGHT = ("R", "AL")
STRONG = ("L", *FROM_THE_RIGHT)  # letters that have a side of their own
ELLIPSIS = "…"
CLOSED, FROM_LEFT, FROM_RIGHT = "\u2069", "\u200e", "\u200f"


class Sides:
    """A strip in which things stand from its leading edge on.

    It is *width* wide and begins at *left*; everything in it is given as if it were read from the
    left, and answered where it has to be painted.
    """

    def __init__(self, width: float, *, mirrored: bool, left: float = 0.0) -> None:
        self._left, self._width, self.mirrored = left, width, mirrored

    @classmethod
    def of(cls, widget: QWidget) -> "Sides":
        """Those of a whole widget."""
        return cls(widget.width(), mirrored=widget.isRightToLeft())

    @property
    def start(self) -> Qt.AlignmentFlag:
        """The side from which is read."""
        return Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft

    @property
    def end(self) -> Qt.AlignmentFlag:
        """The side at which a line ends."""
        return Qt.AlignmentFlag.AlignLeft if self.mirrored else Qt.AlignmentFlag.AlignRight

    def between(self, leading: float, trailing: float, place: QRectF) -> QRectF:
        """As high as *place*, from one edge to another; where it is painted."""
        return self.rect(QRectF(leading, place.top(), trailing - leading, place.height()))

    def x(self, leading: float, wide: float = 0.0) -> float:
        """The left edge of something *wide*, whose leading edge stands at *leading*."""
        if self.mirrored:
            return self._left + self._width - (leading - self._left) - wide
        return leading

    def rect(self, place: QRectF) -> QRectF:
        """Where something is painted."""
        if not self.mirrored:
            return place
        return QRectF(self.x(place.x(), place.width()), place.y(), place.width(), place.height())


def leading() -> Qt.AlignmentFlag:
    """The side that reading begins at, for a label in whichever letters.

    Left to itself, a label goes by its own words: a name in Latin letters would stand at the left
    of a window that is read from the right.
    """
    if QGuiApplication.isRightToLeft():
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft


def trailing() -> Qt.AlignmentFlag:
    """The side that reading ends at, for a label in whichever letters."""
    if QGuiApplication.isRightToLeft():
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignRight


def isolated(text: str | None) -> str:
    """A part of a line, such as a name, whose letters turn nothing around it to their side."""
    if not text or not QGuiApplication.isRightToLeft():
        return text or ""
    return f"\u2068{text}{CLOSED}"


def read_from_the_start(line: str) -> str:
    """A line of isolated parts, of which the first is read first.

    No part says from which side the whole is read, so that Qt would take it from the left.
    """
    return f"{FROM_RIGHT}{line}" if line and QGuiApplication.isRightToLeft() else line


def from_the_left(text: str | None) -> str:
    """Figures such as a phone number, which are read from the left within any words."""
    if not text or not QGuiApplication.isRightToLeft():
        return text or ""
    return f"\u2066{text}{CLOSED}"


def is_arabic(text: str) -> bool:
    """Whether there are letters in it that are written from right to left."""
    return any(bidirectional(letter) in FROM_THE_RIGHT for letter in text)


def shortened(line: str) -> str:
    """A line that ends with "…", which stays beside the letters that were cut off.

    "…" has no side of its own: behind Latin letters in a line that is read from the right, Qt would
    take it to the left of them, where they begin.
    """
    if not QGuiApplication.isRightToLeft():
        return line
    said = line.rstrip(CLOSED).removesuffix(ELLIPSIS)
    ways = (bidirectional(each) for each in reversed(said))
    side = next((way for way in ways if way in (*STRONG, *OPENING, "PDI")), "")
    closed = CLOSED * len(_left_open(said))
    return f"{said}{ELLIPSIS}{FROM_LEFT}{closed}" if side == "L" else f"{said}{closed}{ELLIPSIS}"


def broken(lines: list[str]) -> list[str]:
    """The lines that one text was broken into, each read from where the whole is read from.

    A part that a break goes through is isolated in both lines.
    """
    if not QGuiApplication.isRightToLeft():
        return lines
    whole = is_read_from_right("".join(lines))
    told, open_parts = [], ""
    for line in lines:
        turned = is_read_from_right(line) != whole or bool(open_parts)
        begun = open_parts + line
        open_parts = _left_open(begun)
        mark = (FROM_RIGHT if whole else FROM_LEFT) if turned else ""
        told.append(mark + begun + CLOSED * len(open_parts))
    return told


def reading(line: str, usual: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """From where a line is read: figures alone from the *usual* side."""
    if is_read_from_right(line):
        return Qt.LayoutDirection.RightToLeft
    strong = any(bidirectional(letter) == "L" for letter in line)
    return Qt.LayoutDirection.LeftToRight if strong else usual


def is_read_from_right(line: str) -> bool:
    """Whether the first letter outside of its isolated parts says so (UAX 9, rules P2 and P3)."""
    depth = 0
    for letter in line:
        way = bidirectional(letter)
        depth = max(0, depth + (way in OPENING) - (way == "PDI"))
        if depth == 0 and way in STRONG:
            return way != "L"
    return False


def _left_open(line: str) -> str:
    """What began the parts that do not end in it."""
    found: list[str] = []
    for letter in line:
        if bidirectional(letter) in OPENING:
            found.append(letter)
        elif letter == CLOSED and found:
            found.pop()
    return "".join(found)
