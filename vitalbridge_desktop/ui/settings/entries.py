"""The list at the left of a settings page: what there is, and what is out of use."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from vitalbridge_desktop.ui.letters import Letters, Side
from vitalbridge_desktop.ui.list_model import Index
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

T = TypeVar("T")
ROW = 46
PAD = 12
STRIPE = 4
AROUND = 10  # the frame, and what it keeps clear
FEW = 5  # entries
ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """One thing of a list.

    Attributes:
        tint: The name of its colour among those of visits; empty for none.
        of: What it stands for.
    """

    id: UUID
    title: str
    detail: str
    active: bool
    of: T
    tint: str = ""


class EntryList(QListWidget, Generic[T]):
    """Entries from top to bottom.

    Signals:
        picked: The Entry that a person went to.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setObjectName("entries")
        self.setItemDelegate(_Drawing(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    def show_entries(self, entries: Sequence[Entry[T]], chosen: UUID | None) -> None:
        """Show others; the *chosen* one stays chosen, without a signal."""
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            item = QListWidgetItem(listed((entry.title, entry.detail)))
            item.setData(ENTRY, entry)
            self.addItem(item)
            if entry.id == chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its entries."""
        return QSize(super().sizeHint().width(), self.count() * ROW + AROUND)

    def minimumSizeHint(self) -> QSize:
        """So that some of them are always in sight."""
        return QSize(0, min(self.count(), FEW) * ROW + AROUND)

    def entries(self) -> list[Entry[T]]:
        """What is shown."""
        return [self.item(at).data(ENTRY) for at in range(self.count())]

    def current(self) -> Entry[T] | None:
        """Which one is chosen."""
        item = self.currentItem()
        found: Entry[T] | None = item.data(ENTRY) if item is not None else None
        return found

    def choose_nothing(self) -> None:
        """Something new is made: nothing of what there is is chosen."""
        self.blockSignals(True)
        self.setCurrentIndex(QModelIndex())
        self.blockSignals(False)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.picked.emit(item.data(ENTRY))


class _Drawing(QStyledItemDelegate):
    """Title and detail in two lines, the colour's stripe before them."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Letters(theme.font(Size.body, Weight.strong))
        self._detail = Letters(theme.font(Size.note))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(160, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        entry: Entry[object] = index.data(ENTRY)
        colours = self._theme.colours
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(place.adjusted(4, 2, -4, -2), Radius.block, Radius.block)
        if entry.tint:
            stripe = QRectF(place.left() + PAD, place.top() + 9, STRIPE, place.height() - 18)
            painter.setBrush(QColor(colours.tints[entry.tint].stripe))
            painter.drawRoundedRect(_mirrored(stripe, place, option), 2, 2)
        inset = PAD + (STRIPE + 8 if entry.tint else 0)
        below = 22 if entry.detail else 14
        text = _mirrored(place.adjusted(inset, 28 - below, -PAD, -below), place, option)
        strong = colours.accent_soft_text if chosen else colours.text
        strong = strong if entry.active else colours.text_soft
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = Side.AlignRight if mirrored else Side.AlignLeft
        self._title.write(painter, strong, text, entry.title, side)
        self._detail.write(painter, colours.text_soft, text.translated(0, 18), entry.detail, side)
        painter.restore()


def _mirrored(part: QRectF, whole: QRectF, option: QStyleOptionViewItem) -> QRectF:
    direction = option.direction
    return QRectF(QStyle.visualRect(direction, whole.toRect(), part.toRect()))
