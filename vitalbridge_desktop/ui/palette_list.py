"""The results of the command palette: headings, and rows with icon, words and key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from .key_hint import KeyHint
from .letters import Letters
from .list_model import NOWHERE, Index
from .sides import Sides
from .theme import Radius, Size, Theme, Weight

HEAD_HEIGHT = 30
ROW_HEIGHT = 36
ICON = 16
LEFT = 18


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One thing that can be reached.

    Attributes:
        group: The heading that it stands under: patients, days, commands, screens.
        target: What whoever answers wants back when it is chosen.
        keys: Its own shortcut, to be learnt.
    """

    group: str
    title: str
    target: object
    detail: str = ""
    icon: str = ""
    keys: str = ""


class PaletteModel(QAbstractListModel):
    """Headings and items in one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | PaletteItem] = []

    def set_items(self, items: Sequence[PaletteItem]) -> None:
        """Show other items, each group under its heading once."""
        self.beginResetModel()
        self._rows = []
        groups: dict[str, list[PaletteItem]] = {}
        for item in items:
            groups.setdefault(item.group, []).append(item)
        for group, members in groups.items():
            self._rows += [group, *members]
        self.endResetModel()

    def item(self, row: int) -> PaletteItem | None:
        """The item in a row; None for a heading or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, PaletteItem) else None

    def heading(self, row: int) -> str:
        """The heading in a row; empty for an item."""
        found = self._rows[row]
        return found if isinstance(found, str) else ""

    def counts(self) -> tuple[int, int]:
        """How many headings and how many items there are."""
        items = sum(isinstance(row, PaletteItem) for row in self._rows)
        return len(self._rows) - items, items

    def step(self, row: int, direction: int) -> int:
        """The next item from *row* on, past headings and round the ends; -1 without items."""
        count = len(self._rows)
        for distance in range(1, count + 1):
            there = (row + direction * distance) % count
            if self.item(there) is not None:
                return there
        return -1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if isinstance(row, str):
            return row
        return f"{row.title}, {row.detail}" if row.detail else row.title

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.item(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PaletteDelegate(QStyledItemDelegate):
    """Paints the rows of the palette."""

    def __init__(self, theme: Theme, model: PaletteModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._head = Letters(theme.font(Size.small, Weight.strong))
        self._title = Letters(theme.font(Size.body, Weight.medium))
        self._detail = Letters(theme.font(Size.note, tabular=True))
        self._keys = KeyHint(theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        return QSize(200, ROW_HEIGHT if self._model.item(index.row()) else HEAD_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        item = self._model.item(index.row())
        if item is None:
            self._paint_head(painter, place, self._model.heading(index.row()))
        else:
            chosen = option.state & QStyle.StateFlag.State_Selected
            self._paint_item(painter, place, item, chosen=bool(chosen))
        painter.restore()

    def _paint_head(self, painter: QPainter, place: QRectF, text: str) -> None:
        sides = self._sides(place)
        box = sides.rect(place.adjusted(LEFT, 6, 0, 0))
        self._head.write(painter, self._theme.colours.text_faint, box, text, sides.start)

    def _sides(self, place: QRectF) -> Sides:
        mirrored = QGuiApplication.isRightToLeft()
        return Sides(place.width(), mirrored=mirrored, left=place.left())

    def _paint_item(
        self, painter: QPainter, place: QRectF, item: PaletteItem, *, chosen: bool
    ) -> None:
        colours = self._theme.colours
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            ground = place.adjusted(8, 1, -8, -1)
            painter.drawRoundedRect(ground, Radius.button, Radius.button)
        colour, sides = colours.accent_soft_text if chosen else colours.text, self._sides(place)
        left, right = place.left() + LEFT, place.right() - LEFT
        middle = place.center().y()
        if item.icon:
            shade = colour if chosen else colours.text_faint
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._theme.pixmap(item.icon, shade, ICON, ratio)
            painter.drawPixmap(QPointF(sides.x(left, ICON), middle - ICON / 2), pixmap)
        left += ICON + 12
        if item.keys:
            right -= self._keys.width(item.keys)
            pair = (colours.text_soft, colours.border_strong)
            at = sides.x(right, self._keys.width(item.keys))
            self._keys.paint(painter, at, middle, item.keys, pair)
            right -= 12
        box = sides.between(left, right, place)
        left += self._title.write(painter, colour, box, item.title, sides.start) + 12
        box = sides.between(left, right, place)
        self._detail.write(painter, colours.text_soft, box, item.detail, sides.end)
