"""How a person sets the board up: rooms or providers, what is looked for, whose week, how large."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from vitalbridge_desktop.ui.appointments.board.corner import BoardCorner
from vitalbridge_desktop.ui.appointments.board.day_board import ZOOM, DayBoardWidget
from vitalbridge_desktop.ui.appointments.board.geometry import Grid
from vitalbridge_desktop.ui.appointments.board.layout import Fineness
from vitalbridge_desktop.ui.appointments.board.words import status_words
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer
from vitalbridge_desktop.ui.appointments.days.filter import ALL, CONFIRMED, BoardFilter
from vitalbridge_desktop.ui.appointments.days.mode import BoardMode
from vitalbridge_desktop.ui.clinic import short_name
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from .bar import BoardBar
    from .options import BoardOptions


class BoardSetup(QObject):
    """Changes *mode* and how large the board is; the bar and the options are made when needed.

    *over* is the column whose first part is the board, *side* what stands beside it.

    Signals:
        asked: Other things have to be known now.
        redrawn: The same is to be drawn otherwise.
        left: The keyboard is free.
    """

    asked = Signal()
    redrawn = Signal()
    left = Signal()

    def __init__(
        self,
        mode: BoardMode,
        theme: Theme,
        board: DayBoardWidget,
        over: QVBoxLayout,
        side: QStackedWidget,
    ) -> None:
        super().__init__(board)
        self._mode, self._theme, self._board = mode, theme, board
        self._over, self._side = over, side
        self._answer: BoardAnswer | None = None
        self._bar: BoardBar | None = None
        self._options: BoardOptions | None = None
        self.corner = BoardCorner(theme, board.viewport())
        self.corner.turned.connect(self.turn)
        self.corner.options_asked.connect(self.open_options)

    def show_state(self, answer: BoardAnswer) -> None:
        """Follow what is on the board."""
        self._answer = answer
        mode = self._mode
        self.corner.show_state(
            by_room=mode.by_room, turnable=mode.mode == "day", filtered=bool(mode.wanted)
        )
        whose = mode.provider_id if mode.mode == "week" else None
        if whose is not None or mode.wanted or self._bar is not None:
            active = answer.providers.providers if whose else ()
            tabs = [(each.id, short_name(each)) for each in active if each.active]
            self._made_bar().show_state(tabs, whose, self.words(answer))
        if self._options is not None and self._side.currentWidget() is self._options:
            self._options.show_state(answer, mode.wanted, by_room=mode.by_room)

    def words(self, answer: BoardAnswer) -> str:
        """What is looked for, in words; empty where it is everything."""
        wanted, states = self._mode.wanted, status_words()
        people = [each.name for each in answer.providers.providers if each.id in wanted.providers]
        places = [each.name for each in answer.locations.locations if each.id in wanted.locations]
        state_words = [
            states["booked" if state == CONFIRMED else state, state == CONFIRMED]
            for state in sorted(wanted.states)
        ]
        found = [*sorted(wanted.specialties), *people, *places, *state_words]
        return self.tr("Only {what}").format(what=listed(found)) if found else ""

    def bar(self) -> "BoardBar | None":
        """What stands over the board, if it was ever needed."""
        return self._bar

    def options(self) -> "BoardOptions | None":
        """The options, if somebody opened them."""
        return self._options

    @Slot()
    def turn(self) -> None:
        """Rooms for providers, or back."""
        if self._mode.mode == "day":
            self.choose_by_room(not self._mode.by_room)

    @Slot(bool)
    def choose_by_room(self, by_room: bool) -> None:
        """A column a room, or a provider."""
        self._mode.by_room = by_room
        self.asked.emit()

    @Slot(object)
    def choose(self, wanted: BoardFilter) -> None:
        """Look for something else."""
        places = bool(self._mode.wanted.locations) or not wanted.locations
        self._mode.wanted = wanted
        (self.redrawn if places else self.asked).emit()

    @Slot()
    def show_all(self) -> None:
        """Leave nothing out any more."""
        self.choose(ALL)

    @Slot(object)
    def choose_provider(self, provider_id: UUID) -> None:
        """Show somebody's week."""
        self._mode.provider_id = provider_id
        self.asked.emit()

    def step_provider(self, steps: int) -> None:
        """Show the week of the next provider, or the one before."""
        everybody = self._answer.providers.providers if self._answer else ()
        active = [each.id for each in everybody if each.active]
        here = self._mode.provider_id
        if self._mode.mode == "week" and here in active:
            self.choose_provider(active[(active.index(here) + steps) % len(active)])

    def zoom(self, steps: int) -> None:
        """Larger, smaller, or as large as usual (0)."""
        if steps:
            self._board.zoom(ZOOM**steps)
        else:
            self._board.set_fineness(Fineness(grid=self._board.fineness.grid))

    @Slot(int)
    def choose_grid(self, minutes: int) -> None:
        """Another grid; 0 for the usual."""
        self._board.set_fineness(replace(self._board.fineness, grid=Grid.of(minutes)))

    @Slot(bool)
    def choose_compact(self, compact: bool) -> None:
        """Narrow columns and low hours, or the usual."""
        self._board.set_fineness(self._board.fineness.compact(compact))

    @Slot()
    def open_options(self) -> None:
        """Show the options beside the board, the keyboard in them."""
        if self._answer is None:
            return
        options = self._made_options()
        options.show_state(self._answer, self._mode.wanted, by_room=self._mode.by_room)
        options.show_fineness(self._board.fineness)
        self._side.setCurrentWidget(options)
        options.take_keyboard()

    @Slot()
    def leave_options(self) -> None:
        """The chosen visit stands beside the board again."""
        if self._options is not None and self._side.currentWidget() is self._options:
            self._side.setCurrentIndex(0)
            self.left.emit()

    def _made_bar(self) -> "BoardBar":
        if self._bar is None:
            from .bar import BoardBar  # noqa: PLC0415 - not before it is needed

            self._bar = BoardBar(self._theme)
            self._bar.provider_chosen.connect(self.choose_provider)
            self._bar.all_asked.connect(self.show_all)
            self._over.insertWidget(0, self._bar)
        return self._bar

    def _made_options(self) -> "BoardOptions":
        if self._options is None:
            from .options import BoardOptions  # noqa: PLC0415 - not before it is needed

            options = self._options = BoardOptions(self._theme)
            options.filter_chosen.connect(self.choose)
            options.by_room_chosen.connect(self.choose_by_room)
            options.grid_chosen.connect(self.choose_grid)
            options.compact_chosen.connect(self.choose_compact)
            options.left.connect(self.leave_options)
            self._side.addWidget(options)
        return self._options
