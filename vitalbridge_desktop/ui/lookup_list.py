"""What drops down below a field while it is typed into."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from .letters import Letters
from .list_model import Index, ListModel
from .listed import listed
from .sides import Sides
from .theme import Radius, Size, Theme, Weight

ROW = 34
LEFT = 14
GAP = 12
AROUND = 6
MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be taken: its words, what is said beside them, and what it stands for."""

    title: str
    detail: str
    value: Any
    aside: str = ""

    def words(self) -> str:
        """All of it in one line."""
        return listed((self.title, self.detail, self.aside))


class OfferPainter(QStyledItemDelegate):
    """Paints an offer in one line: its words, what is said beside them, the aside at the right."""

    def __init__(self, theme: Theme, model: ListModel[Offer], parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._title = Letters(theme.font(Size.body, Weight.medium))
        self._detail = Letters(theme.font(Size.note, tabular=True))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(160, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, offer = self._theme.colours, self._model.rows[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(place.adjusted(6, 1, -6, -1), Radius.block, Radius.block)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        sides = Sides(place.width(), mirrored=mirrored, left=place.left())
        left, right = place.left() + LEFT, place.right() - LEFT
        if offer.aside:
            box = sides.between(left, right, place)
            ink = colours.text_faint
            right -= self._detail.write(painter, ink, box, offer.aside, sides.end) + GAP
        ink = colours.accent_soft_text if chosen else colours.text
        box = sides.between(left, right, place)
        left += self._title.write(painter, ink, box, offer.title, sides.start) + GAP
        box = sides.between(left, right, place)
        self._detail.write(painter, colours.text_soft, box, offer.detail, sides.start)
        painter.restore()


class LookupList(QListView):
    """Floats below its field, over everything else in the window; takes no keyboard."""

    def __init__(self, theme: Theme, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.offers = ListModel(Offer.words, self)
        self.setModel(self.offers)
        self.setItemDelegate(OfferPainter(theme, self.offers, self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("lookup")
        self._theme = theme
        self._colour()
        theme.changed.connect(self._colour)
        self.hide()

    def open(self, offers: Sequence[Offer]) -> None:
        """Show these, the first one chosen; nothing where there are none."""
        self.offers.set_rows(offers)
        if not offers:
            self.hide()
            return
        self.choose(0)
        window, field = self._field.window(), self._field
        if self.parent() is not window:
            self.setParent(window)
        below = field.mapTo(window, field.rect().bottomLeft())
        height = min(len(offers), MOST_SHOWN) * ROW + 2 * AROUND
        room = window.height() - below.y() - AROUND
        self.setGeometry(below.x(), below.y() + 4, field.width(), min(height, max(room, 3 * ROW)))
        self.show()
        self.raise_()

    def choose(self, row: int) -> None:
        """Choose a row, round the ends."""
        count = self.offers.rowCount()
        self.setCurrentIndex(self.offers.index(row % count, 0))

    def current(self) -> Offer | None:
        """The chosen offer."""
        return self.offers.row(self.currentIndex().row())

    def _colour(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(
            f"#lookup {{ background: {colours.card}; border: 1px solid {colours.border_strong};"
            f" border-radius: {Radius.card}px; padding: {AROUND - 1}px 0; }}"
            "#lookup::item { border: none; padding: 0; }"
            "#lookup::item:selected { background: transparent; }"
        )
