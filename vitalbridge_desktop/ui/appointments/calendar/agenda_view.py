"""The agenda: the visits of the coming days one below the other, whoever sees them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QItemSelection, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import BoardVisit
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer, type_words
from vitalbridge_desktop.ui.appointments.days.filter import BoardFilter
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.moments import clock, near_day
from vitalbridge_desktop.ui.row_delegate import ROW
from vitalbridge_desktop.ui.row_model import Cell, Column, Look
from vitalbridge_desktop.ui.row_table import RowTable
from vitalbridge_desktop.ui.texts import state_word
from vitalbridge_desktop.ui.theme import Theme

SIDE, TOP = 14, 12
LEGIBLE = ROW - 10  # a row that reaches down to here shows its words whole
LOOKS: dict[str, Look] = {
    "arrived": "good",
    "checked-in": "good",
    "noshow": "danger",
    "fulfilled": "soft",
}


class AgendaTable(RowTable[BoardVisit]):
    """A row a visit; several can be chosen with Shift and Ctrl.

    Signals:
        selection_changed: Other rows are chosen.
    """

    selection_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        columns = (
            Column(self.tr("Day"), 12, 96),
            Column(self.tr("Time"), 8, 76),
            Column(self.tr("Patient"), 25, 150),
            Column(self.tr("Visit"), 26, spare=1),
            Column(self.tr("With"), 17),
            Column(self.tr("Room"), 12, spare=1),
            Column(self.tr("State"), 16, 112),
        )
        super().__init__(
            theme,
            self.tr("Agenda"),
            columns,
            self._cells,
            key=lambda visit: visit.appointment_id,
            parent=parent,
        )
        self._answer: BoardAnswer | None = None
        self._today = date.min
        self._first: set[UUID] = set()
        self._top = 0
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def show_answer(
        self, answer: BoardAnswer, visits: Sequence[BoardVisit], now: datetime, chosen: UUID | None
    ) -> None:
        """Show other days; a day stands beside its first visit, and beside the one on top.

        Chosen stays what was *chosen*, else what is next.
        """
        self._answer, self._today = answer, now.date()
        seen: set[date] = set()
        self._first = set()
        for each in visits:
            day = self._start(each).date()
            if day not in seen:
                seen.add(day)
                self._first.add(each.appointment_id)
        ahead = (each.appointment_id for each in visits if self._start(each) >= now)
        self.set_rows(visits, chosen or next(ahead, None))
        if chosen is None:
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)

    def selected_visits(self) -> tuple[UUID, ...]:
        """The chosen visits, from top to bottom."""
        rows = self.rows()
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(rows[at].appointment_id for at in chosen if at < len(rows))

    def choose_visit(self, appointment_id: UUID) -> None:
        """Choose a visit, if it is among the rows."""
        for at, each in enumerate(self.rows()):
            if each.appointment_id == appointment_id:
                self.choose(at)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and event.modifiers():
            QAbstractItemView.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_scrolled(self) -> None:
        """Whoever is amid a long day still reads which one it is."""
        top = max(0, self.rowAt(LEGIBLE))
        if top != self._top:
            self._top = top
            self.renew()

    def _start(self, visit: BoardVisit) -> datetime:
        return wall_time(visit.start, self._answer.zone if self._answer else "UTC")

    def _cells(self, visit: BoardVisit) -> tuple[Cell, ...]:
        answer, start = self._answer, self._start(visit)
        provider = answer.provider(visit.provider_id) if answer else None
        room = answer.room(visit.room_id) if answer else None
        on_top = visit is next(iter(self.rows()[self._top : self._top + 1]), None)
        dated = on_top or visit.appointment_id in self._first
        day = near_day(start.date(), self._today) if dated else ""
        return (
            Cell(day, "strong"),
            Cell(clock(start), "plain"),
            Cell(visit.patient, "strong", "triangle-alert" if visit.alert else ""),
            Cell(type_words(visit)),
            Cell(short_name(provider) if provider else ""),
            Cell(room.name if room else ""),
            self._state(visit),
        )

    def _state(self, visit: BoardVisit) -> Cell:
        if visit.clash:
            return Cell(self.tr("Clash"), "danger", "circle-alert")
        word = state_word(visit.status, visit.confirmed)
        return Cell(word, LOOKS.get(visit.status, "plain"), "" if visit.synced else "cloud-off")


class AgendaView(QWidget):
    """The table, and a sentence where there is nothing in it.

    Attributes:
        table: Its rows.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = AgendaTable(theme)
        self._none: QLabel = label(self.tr("Nothing is booked in these seven days."), "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, TOP, SIDE, TOP)
        column.addWidget(self.table)
        column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._pass_on()

    def _pass_on(self) -> None:
        if not self.table.isHidden():
            self.table.setFocus()

    def show_answer(
        self, answer: BoardAnswer, wanted: BoardFilter, now: datetime, chosen: UUID | None
    ) -> None:
        """Show the visits that are looked for, earliest first."""
        visits = sorted(_looked_for(answer, wanted), key=lambda visit: visit.start)
        self.table.show_answer(answer, visits, now, chosen)
        if self.table.hasFocus() and not visits:
            self.setFocus()  # a hidden table would give the keyboard to whoever is next
        self.table.setVisible(bool(visits))
        self._none.setVisible(not visits)
        if self.hasFocus():
            self._pass_on()


def _looked_for(answer: BoardAnswer, wanted: BoardFilter) -> Iterable[BoardVisit]:
    shown = {each.id for each in answer.providers.providers if wanted.shows(each)}
    for visit in answer.board.visits:
        if visit.provider_id in shown and wanted.finds(visit, answer):
            yield visit
