"""The table of patients on the screen: as high as its rows, walked with the arrow keys."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from vitalbridge_desktop.services.patients.queries import FoundPatient
from vitalbridge_desktop.ui.theme import Theme

from .patient_list import (
    ALERT,
    BORN,
    NAME,
    PHONE,
    RECORD,
    ROW,
    Index,
    PatientDelegate,
    PatientModel,
)

HEAD = 34
FRAME = 2
FEW = 4  # rows that are always in sight
SHARES = {NAME: 29, BORN: 18, PHONE: 19, RECORD: 13, ALERT: 21}
LEAST = {BORN: 138, PHONE: 138, RECORD: 104}
NARROW = 560  # less than this, name, birth date and phone are all there is room for
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PatientTable(QTableView):
    """One row is chosen; Enter or a double click opens it.

    Signals:
        chosen: The FoundPatient that stands chosen now, or None.
        opened: The id of the patient whose record is to be opened.
        left_above: The arrow led beyond the first row.
    """

    chosen = Signal(object)
    opened = Signal(object)
    left_above = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = PatientModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(PatientDelegate(theme, self._rows, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Patients"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setMinimumSectionSize(ROW)
        head = self.horizontalHeader()
        head.setFixedHeight(HEAD)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStyleSheet("QHeaderView, QHeaderView::section { background: transparent; }")
        theme.changed.connect(self.viewport().update)

    def set_patients(
        self, patients: Sequence[FoundPatient], today: date, chosen: UUID | None = None
    ) -> None:
        """Show others; *chosen* stands chosen where they are among them, else the first."""
        self._rows.set_patients(patients, today)
        self.updateGeometry()
        self.choose(max(0, self._rows.row_of(chosen)))
        if not patients:
            self.chosen.emit(None)

    def patients(self) -> list[FoundPatient]:
        """The patients from top to bottom."""
        return self._rows.patients()

    def current(self) -> FoundPatient | None:
        """Who is chosen."""
        return self._rows.patient(self.currentIndex().row())

    def choose(self, row: int) -> None:
        """Choose a row, if there is one."""
        if 0 <= row < self._rows.rowCount():
            self.selectRow(row)

    def step(self, direction: int) -> None:
        """Choose the next row, or the one before."""
        row = self.currentIndex().row() + direction
        self.choose(min(max(row, 0), self._rows.rowCount() - 1))

    def open_current(self) -> None:
        """Open the record that is chosen."""
        if (patient := self.current()) is not None:
            self.opened.emit(patient.id)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self._rows.patient(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.open_current()
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
        narrow = room < NARROW
        for column in (RECORD, ALERT):  # the panel says both
            self.setColumnHidden(column, narrow)
        for column, share in SHARES.items():
            self.setColumnWidth(column, max(LEAST.get(column, 0), room * share // 100))
        last = PHONE if narrow else ALERT
        others = (self.columnWidth(column) for column in SHARES if column < last)
        self.setColumnWidth(last, max(40, room - sum(others)))
