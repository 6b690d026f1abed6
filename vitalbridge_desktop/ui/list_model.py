"""Rows of a list that is painted by hand."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ListModel(QAbstractListModel, Generic[R]):
    """What the rows are, and what each of them says in *words*.

    Attributes:
        rows: From top to bottom.
    """

    def __init__(self, words: Callable[[R], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: tuple[R, ...] = ()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Hold others."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def row(self, at: int) -> R | None:
        """What stands in a row."""
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(self.rows[index.row()])
        return None
