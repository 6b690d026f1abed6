"""The openings that were found, one a row, the best first."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.list_model import Index, ListModel
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.sides import Sides
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

from .order import Opening

ROW, GAP = 36, 6
LEAST_ROWS, MOST_ROWS = 3, 9
LEFT = 12
WHEN_WIDTH = 142.0
MEASURED = 24  # of the rows, spread over all of them: how wide their times are
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """An opening in words."""

    opening: Opening
    when: str
    who: str
    kind: str
    aside: str = ""

    @property
    def what(self) -> str:
        """With whom, and what."""
        return dotted((self.who, self.kind))

    def words(self) -> str:
        """All of it in one line."""
        return listed((self.when, self.what, self.aside))


class OpeningPainter(QStyledItemDelegate):
    """Paints an opening as a framed row: when, with whom, why it is a good one."""

    def __init__(self, theme: Theme, model: ListModel[OpeningRow], parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._when = Letters(theme.font(Size.body, Weight.strong, tabular=True))
        self._what = Letters(theme.font(Size.body))
        self._aside = Letters(theme.font(Size.body, Weight.strong))
        self._when_width = WHEN_WIDTH

    def make_room(self, rows: Sequence[OpeningRow]) -> None:
        """Let what stands behind the times of these rows begin at the same place in all."""
        some = rows[:: len(rows) // MEASURED + 1]
        widest = max((self._when.width(row.when) for row in some), default=0.0)
        self._when_width = max(WHEN_WIDTH, widest + LEFT)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(200, ROW + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, row = self._theme.colours, self._model.rows[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        place = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -GAP - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.accent if chosen else colours.border
        focused = chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(colours.accent_soft if chosen else colours.card))
        inset = 0.5 if focused else 0.0
        frame = place.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, Radius.button, Radius.button)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        sides = Sides(place.width(), mirrored=mirrored, left=place.left())
        left, right = place.left() + LEFT, place.right() - LEFT
        if row.aside:
            box = sides.between(left, right, place)
            ink = colours.accent_soft_text
            right -= self._aside.write(painter, ink, box, row.aside, sides.end) + LEFT
        resting = not option.state & QStyle.StateFlag.State_Enabled
        ink = colours.text_faint if resting else colours.text
        box = sides.between(left, right, place)
        said = self._when.write(painter, ink, box, row.when, sides.start)
        left += max(self._when_width, said + LEFT)
        what = row.what if self._what.width(row.what) <= right - left else row.who
        self._what.write(painter, ink, sides.between(left, right, place), what, sides.start)
        painter.restore()


class OpeningsList(QListView):
    """Openings to walk through with the arrows.

    Signals:
        chosen: The Opening that is chosen now, or None.
        taken: Enter or a double press on one.
    """

    chosen = Signal(object)
    taken = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ListModel(OpeningRow.words, self)
        self.setModel(self._rows)
        self._painter = OpeningPainter(theme, self._rows, self)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setUniformItemSizes(True)
        self.setObjectName("openings")
        self.setStyleSheet(
            "#openings { background: transparent; border: none; }"
            "#openings::item { border: none; padding: 0; background: transparent; }"
        )
        self._most = MOST_ROWS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Openings"))
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.doubleClicked.connect(self.taken)

    def show_rows(self, rows: Sequence[OpeningRow], chosen: int | None) -> None:
        """Show others; *chosen* is the row to choose, None for none."""
        self.setEnabled(True)
        self._painter.make_room(rows)
        self._rows.set_rows(rows)
        self.updateGeometry()
        if chosen is not None and chosen < len(rows):
            self.setCurrentIndex(self._rows.index(chosen, 0))
        else:
            self.chosen.emit(None)

    def set_room(self, height: int) -> None:
        """Take no more than so many pixels, as far as that is useful."""
        self._most = min(max(height // (ROW + GAP), LEAST_ROWS), MOST_ROWS)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(300, min(self._rows.rowCount(), self._most) * (ROW + GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self._rows.rowCount(), LEAST_ROWS) * (ROW + GAP))

    def rest(self, *, resting: bool) -> None:
        """Let nothing be chosen while nothing is asked for; the keyboard may come back after it."""
        self.setEnabled(not resting)
        if resting:
            self.clearSelection()

    def rows(self) -> tuple[OpeningRow, ...]:
        """What is shown."""
        return self._rows.rows

    def current(self) -> Opening | None:
        """The chosen one."""
        row = self._rows.row(self._row())
        return row.opening if row else None

    def _row(self) -> int:
        """The chosen row, -1 for none: Qt's current one may be chosen by nobody."""
        found = self.selectionModel().selectedIndexes()
        return found[0].row() if found else -1

    def step(self, rows: int) -> None:
        """Choose one further down, or up."""
        count = self._rows.rowCount()
        if count:
            row = min(max(self._row() + rows, 0), count - 1)  # from none to the first
            self.setCurrentIndex(self._rows.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setViewportMargins(0, 0, 0, self.height() % (ROW + GAP))  # no row is cut through
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.taken.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_selected(self) -> None:
        self.chosen.emit(self.current())
