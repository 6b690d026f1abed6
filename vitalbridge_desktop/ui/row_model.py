"""Rows of cells for a table that is painted by hand, however many there are."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)

from .list_model import NOWHERE, Index

R = TypeVar("R")
Look = Literal["strong", "plain", "soft", "note", "alert", "late", "danger", "refused", "good"]
LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says, and how it looks.

    Attributes:
        icon: What stands before the words, in their colour.
        mark: An icon behind the words that warns.
        told: What the mark means: for whoever points at the cell, or hears it read.
    """

    text: str
    look: Look = "soft"
    icon: str = ""
    mark: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        title: What stands above it.
        share: How much of the width it gets, among the shares of all.
        least: How narrow it may be, in logical pixels.
        spare: It goes where there is little room, the highest first; a panel says the same. 0: it
            stays.
    """

    title: str
    share: int
    least: int = 0
    spare: int = 0


class RowModel(QAbstractTableModel, Generic[R]):
    """What the rows are, and the cells of those that are looked at.

    Signals:
        more_wanted: The last row is in sight, and there are more that are not here yet.
    """

    more_wanted = Signal()

    def __init__(
        self,
        columns: Sequence[Column],
        cells: Callable[[R], Sequence[Cell]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._of = tuple(columns), cells
        self._rows: list[R] = []
        self._seen: dict[int, Sequence[Cell]] = {}
        self._more = False

    def set_rows(self, rows: Sequence[R], *, more: bool = False) -> None:
        """Show others; *more*: these are not all."""
        self.beginResetModel()
        self._rows, self._more = list(rows), more
        self._seen.clear()
        self.endResetModel()

    def append(self, rows: Sequence[R], *, more: bool) -> None:
        """Show the next ones below."""
        self._more = more
        if rows:
            first = len(self._rows)
            self.beginInsertRows(NOWHERE, first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def renew(self) -> None:
        """The rows are the same, and what is said of them is not."""
        self._seen.clear()
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rows(self) -> list[R]:
        """The rows from top to bottom."""
        return list(self._rows)

    def row(self, at: int) -> R | None:
        """What stands in a row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def find(self, key: Callable[[R], Hashable], wanted: Hashable) -> int:
        """Where the row with this key stands; -1 where it is not here."""
        return next((n for n, each in enumerate(self._rows) if key(each) == wanted), -1)

    def cell(self, index: Index) -> Cell:
        """What a cell says; a row's cells are made when it is first looked at."""
        at = index.row()
        cells = self._seen.get(at)
        if cells is None:
            cells = self._seen[at] = self._of(self._rows[at])
        return cells[index.column()]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        del parent
        self._more = False  # until they are here
        self.more_wanted.emit()

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return LEADING
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._whole(index, ", ")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._whole(index, "\n") or None
        return None

    def _whole(self, index: Index, between: str) -> str:
        cell = self.cell(index)
        return between.join(filter(None, (cell.text, cell.told)))
