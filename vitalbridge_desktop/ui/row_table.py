"""A table as high as its rows, walked with the arrow keys; letters are left to the screen."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from .list_model import NOWHERE, Index
from .row_delegate import ROW, RowDelegate
from .row_model import Cell, Column, RowModel
from .theme import Theme

R = TypeVar("R")
HEAD = 34
FRAME = 2
FEW = 4  # rows that are always in sight
NARROW = 560  # less than this, spare columns go
LEAST = 60
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowTable(QTableView, Generic[R]):
    """One row is chosen; Enter or a double click opens it.

    Signals:
        chosen: The row that stands chosen now, or None.
        opened: The row that is to be opened.
        left_above: The arrow led beyond the first row.
        more_wanted: The last row is in sight, and it is not the last that there is.
    """

    chosen = Signal(object)
    opened = Signal(object)
    left_above = Signal()
    more_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        columns: Sequence[Column],
        cells: Callable[[R], Sequence[Cell]],
        *,
        key: Callable[[R], Hashable],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._key = tuple(columns), key
        self._rows: RowModel[R] = RowModel(columns, cells, self)
        self._rows.more_wanted.connect(self.more_wanted)
        self.setModel(self._rows)
        shown: Any = self._rows
        self.setItemDelegate(RowDelegate(theme, shown, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setProperty("rows", "painted")  # by the delegate: round where the frame is
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setFixedHeight(HEAD)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStyleSheet("QHeaderView, QHeaderView::section { background: transparent; }")
        theme.changed.connect(self.viewport().update)

    def set_rows(self, rows: Sequence[R], chosen: Hashable = None, *, more: bool = False) -> None:
        """Show others; the one with the key *chosen* stands chosen, else the first."""
        self._rows.set_rows(rows, more=more)
        self.updateGeometry()
        self.choose(max(0, self._rows.find(self._key, chosen)))
        if not rows:
            self.chosen.emit(None)
        if more and self._at_end(len(rows)):  # nobody will scroll there: they are there
            self._rows.fetchMore(NOWHERE)

    def append(self, rows: Sequence[R], *, more: bool) -> None:
        """Show the next ones below."""
        self._rows.append(rows, more=more)
        self.updateGeometry()

    def renew(self) -> None:
        """Say anew what the rows are."""
        self._rows.renew()

    def _at_end(self, count: int) -> bool:
        """Whether the last row is in sight of somebody who scrolled there."""
        bar = self.verticalScrollBar()
        chosen_last = self.currentIndex().row() == count - 1
        return bar.maximum() > 0 and (bar.value() == bar.maximum() or chosen_last)

    def rows(self) -> list[R]:
        """The rows from top to bottom."""
        return self._rows.rows()

    def current(self) -> R | None:
        """What is chosen."""
        return self._rows.row(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Choose a row, if there is one."""
        if 0 <= row < self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(row, 0))  # selectRow misses where it is mirrored

    def step(self, direction: int) -> None:
        """Choose the next row, or the one before."""
        row = self.currentIndex().row() + direction
        self.choose(min(max(row, 0), self._rows.rowCount() - 1))

    def open_current(self) -> None:
        """Open what is chosen."""
        if (row := self.current()) is not None:
            self.opened.emit(row)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self._rows.row(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.open_current()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if event.key() == Qt.Key.Key_Home else self._rows.rowCount() - 1)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_above.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters are the screen's, not a search within the rows
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.open_current()

    # ---- size -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(600, HEAD + FRAME + ROW * self._rows.rowCount())

    def minimumSizeHint(self) -> QSize:
        return QSize(400, HEAD + FRAME + ROW * min(FEW, self._rows.rowCount()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        for number in range(len(self._columns)):
            self.setColumnHidden(number, False)  # the heading of a hidden one has no width
        shown = self._fitting(room)
        for number in range(len(self._columns)):
            self.setColumnHidden(number, number not in shown)
        for number, wide in self._widths(room, shown).items():
            self.setColumnWidth(number, wide)
        if event.size().height() != event.oldSize().height():
            self.scrollTo(self.currentIndex())  # what is chosen stays in sight

    def _fitting(self, room: int) -> list[int]:
        """The columns for which there is room, at their least."""
        shown = [n for n, each in enumerate(self._columns) if room >= NARROW or not each.spare]
        spare = sorted(shown, key=lambda n: self._columns[n].spare)
        while self._columns[spare[-1]].spare and sum(map(self._least, shown)) > room:
            shown.remove(spare.pop())
        return shown

    def _least(self, number: int) -> int:
        """How narrow a column may be: no heading is cut, whatever the language makes of it."""
        head = self.horizontalHeader().sectionSizeHint(number)
        return max(self._columns[number].least, head, LEAST)

    def _widths(self, room: int, shown: Sequence[int]) -> dict[int, int]:
        """How wide each column is."""
        shares = sum(self._columns[n].share for n in shown)
        least = {n: self._least(n) for n in shown}
        wide = {n: max(least[n], room * self._columns[n].share // shares) for n in shown}
        over = sum(wide.values()) - room
        for number in sorted(shown, key=lambda n: least[n] - wide[n]):  # who can spare most
            spared = min(max(0, over), wide[number] - least[number])
            wide[number] -= spared
            over -= spared
        wide[max(shown, key=lambda n: self._columns[n].share)] -= min(0, over)
        return wide
