"""Paints the cells of a table: one line each, shortened with "…", never cut through."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from .letters import Letters, Side
from .list_model import Index
from .row_model import Look, RowModel
from .theme import Radius, Size, Theme, Weight

ROW = 35
PAD = 12
ICON = 14


class RowDelegate(QStyledItemDelegate):
    """Paints cells by how they look; the chosen row has a ground of its own."""

    def __init__(
        self, theme: Theme, model: "RowModel[object]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        strong = Letters(theme.font(Size.body, Weight.strong))
        plain = Letters(theme.font(Size.body, tabular=True))
        note = Letters(theme.font(Size.note, Weight.medium))
        self._letters: dict[Look, Letters] = {
            "strong": strong,
            "plain": plain,
            "soft": plain,
            "note": note,
            "alert": note,
            "late": strong,
            "danger": strong,
            "good": strong,
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not index.isValid():
            return
        painter.save()
        place = QRectF(option.rect)
        last = index.row() == self._model.rowCount() - 1
        if option.state & QStyle.StateFlag.State_Selected:
            self._fill(painter, option, last=last)
        if not last:
            below = QRectF(place.left(), place.bottom() - 1, place.width(), 1)
            painter.fillRect(below, QColor(self._theme.colours.line))
        self._cell(painter, option, place, index)
        painter.restore()

    def _cell(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, index: Index
    ) -> None:
        cell, mirrored = (
            self._model.cell(index),
            option.direction == Qt.LayoutDirection.RightToLeft,
        )
        colour, letters = self._colour(cell.look), self._letters[cell.look]
        box = place.adjusted(4, 0, -PAD, 0) if mirrored else place.adjusted(PAD, 0, -4, 0)
        if cell.icon and cell.text:
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._theme.pixmap(cell.icon, colour, ICON, ratio)
            x = box.right() - ICON if mirrored else box.left()
            painter.drawPixmap(QPointF(x, box.center().y() - ICON / 2), pixmap)
            room = ICON + 6
            box = box.adjusted(0, 0, -room, 0) if mirrored else box.adjusted(room, 0, 0, 0)
        side = Side.AlignRight if mirrored else Side.AlignLeft
        letters.write(painter, colour, box, cell.text, side)

    def _colour(self, look: Look) -> str:
        colours = self._theme.colours
        return {
            "strong": colours.text,
            "plain": colours.text,
            "soft": colours.text_soft,
            "note": colours.text_soft,
            "alert": colours.alert.text,
            "late": colours.waiting.text,
            "danger": colours.danger,
            "good": colours.good.text,
        }[look]

    def _fill(self, painter: QPainter, option: QStyleOptionViewItem, *, last: bool) -> None:
        """The ground of the chosen row; the last one keeps to the frame's round corners."""
        colour, place = QColor(self._theme.colours.accent_soft), QRectF(option.rect)
        view = option.widget
        if not last or not isinstance(view, QAbstractItemView):
            painter.fillRect(place, colour)
            return
        whole, cell = QPainterPath(), QPainterPath()
        inner = QRectF(view.viewport().rect())
        inner.setTop(place.top() - Radius.card)
        whole.addRoundedRect(inner, Radius.card - 1, Radius.card - 1)
        cell.addRect(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole.intersected(cell), colour)
