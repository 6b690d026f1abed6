"""What is in front: the board of a day or a week, the month, or the agenda."""

from datetime import datetime
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from vitalbridge_desktop.ui.appointments.board.day_board import DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.model import Mode
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer
from vitalbridge_desktop.ui.appointments.days.mode import BoardMode
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.theme import Theme

from .controls import DayControls

if TYPE_CHECKING:
    from .agenda_view import AgendaView
    from .month_view import MonthView


class EarlyDay(Protocol):
    """A board and its controls that were shown before the clinic was loaded."""

    board: DayBoardWidget
    day_controls: DayControls


class BoardFront(QStackedWidget):
    """The board is there from the start; month and agenda are made when they are first shown.

    Signals:
        chosen_changed: Other visits are chosen, or none.
        activated: A visit's UUID: Enter or a double click.
        day_chosen: The day of the month on which the keyboard stands.
        day_opened: The day that is to be shown with its visits.

    Attributes:
        board: The columns of a day or a week.
    """

    chosen_changed = Signal()
    activated = Signal(object)
    day_chosen = Signal(object)
    day_opened = Signal(object)

    def __init__(
        self, bus: UiBus, theme: Theme, board: DayBoardWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._theme, self.board = bus, theme, board
        self._month: MonthView | None = None
        self._agenda: AgendaView | None = None
        self.addWidget(self.board)
        self.setFocusProxy(self.board)
        self.board.block_selected.connect(self.chosen_changed)
        self.board.block_activated.connect(self.activated)

    @property
    def month(self) -> "MonthView":
        """The month."""
        if self._month is None:
            from .month_view import MonthView  # noqa: PLC0415 - not before it is needed

            month = self._month = MonthView(self._bus, self._theme)
            month.day_chosen.connect(self.day_chosen)
            month.day_opened.connect(self.day_opened)
            self.addWidget(month)
        return self._month

    @property
    def agenda(self) -> "AgendaView":
        """The agenda."""
        if self._agenda is None:
            from .agenda_view import AgendaView  # noqa: PLC0415 - not before it is needed

            agenda = self._agenda = AgendaView(self._theme)
            agenda.table.selection_changed.connect(self.chosen_changed)
            agenda.table.opened.connect(lambda visit: self.activated.emit(visit.appointment_id))
            self.addWidget(agenda)
        return self._agenda

    def bring(self, mode: Mode) -> None:
        """Bring forward what shows a mode."""
        page: QWidget = self.board
        if mode == "month":
            page = self.month
        elif mode == "agenda":
            page = self.agenda
        self.setCurrentWidget(page)
        self.setFocusProxy(page)

    def on_board(self) -> bool:
        """Whether there are columns in front, with a cursor in them."""
        return self.currentWidget() is self.board

    def follow(self, answer: BoardAnswer, mode: BoardMode, now: datetime) -> None:
        """Show other days in the month or the agenda, whichever is in front."""
        if self._month is not None and self.currentWidget() is self._month and mode.day:
            self._month.follow(answer, mode.wanted)
        if self._agenda is not None and self.currentWidget() is self._agenda:
            chosen = next(iter(self.chosen()), None)
            self._agenda.show_answer(answer, mode.wanted, now, chosen)

    def chosen(self) -> tuple[UUID, ...]:
        """The chosen visits; the first of them is the one that is shown beside."""
        if self._agenda is not None and self.currentWidget() is self._agenda:
            return self._agenda.table.selected_visits()
        return self.board.chosen() if self.on_board() else ()

    def select(self, appointment_id: UUID) -> None:
        """Choose a visit and bring it into sight."""
        if self._agenda is not None and self.currentWidget() is self._agenda:
            self._agenda.table.choose_visit(appointment_id)
        else:
            self.board.select(appointment_id)
