"""Paints the cells of a table: one line each, shortened with "…", never cut through."""

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from .letters import Letters
from .list_model import Index
from .row_model import Look, RowModel
from .sides import Sides
from .theme import Radius, Size, Theme, Weight

ROW = 35
PAD = 12
END = 4
ICON = 14
STRIPE = 3
GAP = 6


def room_for(theme: Theme, said: Iterable[str]) -> int:
    """How wide a column has to be so that none of these is shortened."""
    letters = Letters(theme.font(Size.body, tabular=True))
    return ceil(max(map(letters.width, said))) + PAD + END


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
            "refused": plain,
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
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        last = index.row() == self._model.rowCount() - 1
        if option.state & QStyle.StateFlag.State_Selected:
            colours = self._theme.colours
            self._fill(painter, option, place, colours.accent_soft, last=last)
            if index.column() == 0:
                edge = Sides(place.width(), mirrored=mirrored, left=place.left())
                stripe = edge.rect(QRectF(place.left(), place.top(), STRIPE, place.height()))
                self._fill(painter, option, stripe, colours.accent_bar, last=last)
        if not last:
            below = QRectF(place.left(), place.bottom() - 1, place.width(), 1)
            painter.fillRect(below, QColor(self._theme.colours.line))
        self._cell(painter, option, place, index)
        painter.restore()

    def _cell(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, index: Index
    ) -> None:
        cell = self._model.cell(index)
        sides = Sides(
            place.width(),
            mirrored=option.direction == Qt.LayoutDirection.RightToLeft,
            left=place.left(),
        )
        colour, letters = self._colour(cell.look), self._letters[cell.look]
        begin, end = place.left() + PAD, place.right() - END
        if cell.icon and cell.text:
            self._icon(painter, cell.icon, colour, sides.x(begin, ICON), place)
            begin += ICON + GAP
        room = end - (ICON + GAP if cell.mark else 0)
        box = sides.between(begin, room, place)
        wide = letters.write(painter, colour, box, cell.text, sides.start)
        if cell.mark:
            warning = self._theme.colours.alert.text
            self._icon(painter, cell.mark, warning, sides.x(begin + wide + GAP, ICON), place)

    def _icon(self, painter: QPainter, name: str, colour: str, left: float, place: QRectF) -> None:
        pixmap = self._theme.pixmap(name, colour, ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(left, place.center().y() - ICON / 2), pixmap)

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
            "refused": colours.danger,
            "good": colours.good.text,
        }[look]

    @staticmethod
    def _fill(
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRectF,
        colour: str,
        *,
        last: bool,
    ) -> None:
        """A ground of the chosen row; the last one keeps to the frame's round corners."""
        view = option.widget
        if not last or not isinstance(view, QAbstractItemView):
            painter.fillRect(place, QColor(colour))
            return
        whole, cell = QPainterPath(), QPainterPath()
        inner = QRectF(view.viewport().rect())
        inner.setTop(place.top() - Radius.card)
        whole.addRoundedRect(inner, Radius.card - 1, Radius.card - 1)
        cell.addRect(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole.intersected(cell), QColor(colour))
