"""The patients that were found, as a table that is painted row by row."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from vitalbridge_desktop.services.patients.queries import FoundPatient
from vitalbridge_desktop.ui.letters import Letters
from vitalbridge_desktop.ui.theme import Radius, Size, Theme, Weight

from .patient_words import born_words, full_name, tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NAME, BORN, PHONE, RECORD, ALERT = range(5)
ROW = 35
PAD = 12
ICON = 14


class PatientModel(QAbstractTableModel):
    """One row a patient: name, birth date and age, phone, record number, alert."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patients: list[FoundPatient] = []
        self._today = date.min
        self._heads = (tr("Name"), tr("Born"), tr("Phone"), tr("Record"), tr("Alert"))

    def set_patients(self, patients: Sequence[FoundPatient], today: date) -> None:
        """Show others."""
        self.beginResetModel()
        self._patients, self._today = list(patients), today
        self.endResetModel()

    def patients(self) -> list[FoundPatient]:
        """The patients from top to bottom."""
        return list(self._patients)

    def patient(self, row: int) -> FoundPatient | None:
        """The patient in a row."""
        return self._patients[row] if 0 <= row < len(self._patients) else None

    def row_of(self, patient_id: UUID | None) -> int:
        """Where a patient stands; -1 where they are not in the list."""
        return next((n for n, each in enumerate(self._patients) if each.id == patient_id), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._patients)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        patient = self._patients[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.words(patient, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == ALERT:
            return patient.alert
        return None

    def words(self, patient: FoundPatient, column: int) -> str:
        """What a cell says."""
        return {
            NAME: full_name(patient),
            BORN: born_words(patient.birth_date, self._today),
            PHONE: patient.phone or "–",
            RECORD: patient.record_number,
            ALERT: patient.alert or "",
        }[column]


class PatientDelegate(QStyledItemDelegate):
    """Paints the cells: names strong, the rest soft, alerts with their sign."""

    def __init__(self, theme: Theme, model: PatientModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._name = Letters(theme.font(Size.body, Weight.strong))
        self._plain = Letters(theme.font(Size.body, tabular=True))
        self._note = Letters(theme.font(Size.note, Weight.medium))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(120, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        patient = self._model.patient(index.row())
        if patient is None:
            return
        painter.save()
        colours, place = self._theme.colours, QRectF(option.rect)
        last = index.row() == self._model.rowCount() - 1
        if option.state & QStyle.StateFlag.State_Selected:
            self._fill(painter, option, last=last)
        if not last:
            below = QRectF(place.left(), place.bottom() - 1, place.width(), 1)
            painter.fillRect(below, QColor(colours.line))
        words = self._model.words(patient, index.column())
        box = place.adjusted(PAD, 0, -4, 0)
        if index.column() == NAME:
            self._write(painter, self._name, colours.text, box, words)
        elif index.column() == ALERT:
            self._paint_alert(painter, box, words)
        else:
            self._write(painter, self._plain, colours.text_soft, box, words)
        painter.restore()

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

    def _paint_alert(self, painter: QPainter, box: QRectF, words: str) -> None:
        if not words:
            return
        colour = self._theme.colours.alert.text
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._theme.pixmap("triangle-alert", colour, ICON, ratio)
        painter.drawPixmap(QPointF(box.left(), box.center().y() - ICON / 2), pixmap)
        self._write(painter, self._note, colour, box.adjusted(ICON + 6, 0, -6, 0), words)

    def _write(
        self, painter: QPainter, letters: Letters, colour: str, box: QRectF, text: str
    ) -> None:
        painter.setPen(QColor(colour))
        painter.setFont(letters.font)
        base = letters.centred(box.y(), box.height())
        painter.drawText(QPointF(box.left(), base), letters.fit(text, box.width()))
