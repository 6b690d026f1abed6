"""Parts side by side that go on in a new line where there is no room left."""

from math import ceil

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

Wide = tuple[QLayoutItem, int]
NONE = QMargins(0, 0, 0, 0)


class Flow(QLayout):
    """Lays parts out like words of a text.

    Where they *fill* their lines, each line is as wide as the whole, and the lines hold about as
    many parts as each other.
    """

    def __init__(self, gap: int, parent: QWidget | None = None, *, fill: bool = False) -> None:
        super().__init__(parent)
        self._gap, self._fill = gap, fill
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(NONE)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _direction(self) -> Qt.LayoutDirection:
        """In which direction the words of the window go."""
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        """Put every part in its place; answers how high that is."""
        y, high = rect.y(), -self._gap
        for line in self._lines(rect.width()):
            x, y, high = rect.x(), y + high + self._gap, 0
            for item, width in line:
                size = QSize(width, item.sizeHint().height())
                if move:
                    place = QRect(QPoint(x, y), size)
                    item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
                x, high = x + width + self._gap, max(high, size.height())
        return y + max(high, 0) - rect.y()

    def _lines(self, room: int) -> list[list[Wide]]:
        """The parts of each line, and how wide each of them is."""
        if not self._fill:
            wide = [(item, min(item.sizeHint().width(), room)) for item in self._shown()]
            return _broken(wide, room, self._gap)
        least = [(item, min(item.minimumSize().width(), room)) for item in self._shown()]
        lines = _broken(least, room, self._gap)
        if lines:
            most = ceil(len(least) / len(lines))
            even = [least[at : at + most] for at in range(0, len(least), most)]
            if all(_taken(line, self._gap) <= room for line in even):
                lines = even
        return [_filled(line, room - _taken(line, self._gap)) for line in lines]


def _broken(parts: list[Wide], room: int, gap: int) -> list[list[Wide]]:
    """The parts in lines of which none is wider than *room*, if it has more than one."""
    lines: list[list[Wide]] = []
    for part in parts:
        if lines and _taken([*lines[-1], part], gap) <= room:
            lines[-1].append(part)
        else:
            lines.append([part])
    return lines


def _taken(line: list[Wide], gap: int) -> int:
    return sum(width for _, width in line) + gap * (len(line) - 1)


def _filled(line: list[Wide], spare: int) -> list[Wide]:
    """The parts, each with as much of what is to spare as any other."""
    count, spare = len(line), max(0, spare)
    shares = [spare * (at + 1) // count - spare * at // count for at in range(count)]
    return [(item, width + share) for (item, width), share in zip(line, shares, strict=True)]
