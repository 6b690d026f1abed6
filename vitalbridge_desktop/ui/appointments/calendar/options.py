"""The panel of the board's options: what is looked for, how it is arranged, how fine it is."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from vitalbridge_desktop.preferences import GRIDS
from vitalbridge_desktop.ui.appointments.board.geometry import USUAL_GRID
from vitalbridge_desktop.ui.appointments.board.layout import Fineness
from vitalbridge_desktop.ui.appointments.board.words import status_words
from vitalbridge_desktop.ui.appointments.days.answer import BoardAnswer
from vitalbridge_desktop.ui.appointments.days.filter import ALL, CONFIRMED, BoardFilter
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.theme import Theme

STATES = ("booked", CONFIRMED, "arrived", "checked-in", "fulfilled", "noshow")
Choices = Iterable[tuple[Any, str]]


class BoardOptions(Inspector):
    """Stands in the place of the chosen visit while somebody sets the board up.

    Signals:
        filter_chosen: A BoardFilter.
        by_room_chosen: Columns for rooms, or for providers.
        grid_chosen: Minutes, or 0 for the usual.
        compact_chosen: Narrow columns and low hours, or not.
        left: The keyboard is not needed here any more.
    """

    filter_chosen = Signal(object)
    by_room_chosen = Signal(bool)
    grid_chosen = Signal(int)
    compact_chosen = Signal(bool)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted = ALL
        self._shown: list[tuple[str, list[tuple[Any, str]]]] = []
        self._boxes: dict[tuple[str, Any], QCheckBox] = {}
        self._cards: list[QWidget] = []
        self.set_heading(self.tr("View"), "F")
        self._look = Card(theme, self.tr("Columns and grid"))
        self.rooms = QCheckBox(self.tr("A column for each room"))
        self.compact = QCheckBox(self.tr("Compact"))
        self.grid = ChoiceList()
        self.grid.setAccessibleName(self.tr("Grid"))
        self.grid.addItem(self.tr("Usual grid"), 0)
        for minutes in GRIDS:
            self.grid.addItem(self.tr("Grid of {n} min").format(n=minutes), minutes)
        for part in (self.rooms, self.compact, self.grid):
            self._look.body.addWidget(part)
        self.close_button = Button(theme, self.tr("Close"), hint="Esc")
        self.every = Button(theme, self.tr("Show all"), hint="Shift F")
        self.add(self._look)
        self.add(self.close_button, self.every)
        self._connect()

    def _connect(self) -> None:
        self.rooms.clicked.connect(self.by_room_chosen)
        self.compact.clicked.connect(self.compact_chosen)
        self.grid.activated.connect(lambda at: self.grid_chosen.emit(self.grid.itemData(at)))
        self.close_button.clicked.connect(self.left)
        self.every.clicked.connect(lambda: self._choose(ALL))

    def show_state(self, answer: BoardAnswer, wanted: BoardFilter, *, by_room: bool) -> None:
        """Offer what there is, with what is looked for ticked."""
        self._wanted = wanted
        self.rooms.setChecked(by_room)
        offered = [(part, list(choices)) for part, choices in self._offered(answer)]
        if offered != self._shown:
            self._shown = offered
            self._build()
        for (part, value), box in self._boxes.items():
            box.setChecked(value in getattr(wanted, part))
        self.every.setEnabled(bool(wanted))

    def show_fineness(self, fineness: Fineness) -> None:
        """Say how large the board is, and how fine its time."""
        self.compact.setChecked(fineness == fineness.compact(compact=True))
        minutes = fineness.grid.cell if fineness.grid != USUAL_GRID else 0
        self.grid.setCurrentIndex(max(0, self.grid.findData(minutes)))

    def take_keyboard(self) -> None:
        """Let the keyboard walk over the choices."""
        first = next(iter(self._boxes.values()), self.rooms)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(first)

    def box(self, part: str, value: Any) -> QCheckBox:
        """The tick of one choice, such as ``specialties`` and ``Cardiology``."""
        return self._boxes[part, value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _offered(self, answer: BoardAnswer) -> Iterable[tuple[str, Choices]]:
        active = [each for each in answer.providers.providers if each.active]
        specialties = sorted({each.specialty for each in active if each.specialty})
        words = status_words()
        states = [(state, words[_state(state)]) for state in STATES]
        yield "specialties", [(each, each) for each in specialties]
        yield "states", states
        if len(answer.locations.locations) > 1:
            yield "locations", [(each.id, each.name) for each in answer.locations.locations]
        yield "providers", [(each.id, each.name) for each in active]

    def _build(self) -> None:
        for card in self._cards:
            card.deleteLater()
        self._cards, self._boxes = [], {}
        titles = {
            "specialties": self.tr("Specialties"),
            "states": self.tr("States"),
            "locations": self.tr("Locations"),
            "providers": self.tr("Providers"),
        }
        for part, choices in self._shown:
            card = Card(self._theme, titles[part])
            for value, words in choices:
                box = QCheckBox(words)
                box.clicked.connect(self._toggling(part, value))
                card.body.addWidget(box)
                self._boxes[part, value] = box
            self.add(card)
            self._cards.append(card)

    def _toggling(self, part: str, value: Any) -> Callable[[], None]:
        return lambda: self._choose(self._wanted.toggled(part, value))

    def _choose(self, wanted: BoardFilter) -> None:
        self._wanted = wanted
        self.filter_chosen.emit(wanted)


def _state(state: str) -> tuple[str, bool]:
    return ("booked", True) if state == CONFIRMED else (state, False)
