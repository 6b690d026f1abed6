"""The window: the navigation, the bar on top, the strip below, and one screen at a time.

It is painted before anything heavy is imported, so this module and all that it imports know
nothing but Qt.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from .command_palette import CommandPalette
from .loading_panel import LoadingPanel
from .places import PlaceWords
from .screen import Screen
from .shortcuts import Shortcuts
from .sidebar import Sidebar
from .theme import Theme
from .toast import Toast
from .top_bar import TopBar
from .waiting_strip import WaitingStrip

INSPECTOR_WIDTH = 308
LEAST = (960, 600)
USUAL = (1440, 900)
USUAL_KEYS: Mapping[str, str] = MappingProxyType({})


@dataclass(slots=True)
class Place:
    """A screen that can be gone to; it is made when it first is."""

    title: str
    make: Callable[[], Screen] | None = None
    screen: Screen | None = None
    controls: QWidget | None = None


class Shell(QWidget):
    """The main window.

    Signals:
        painted: Once, after the first time that a person could see it.
        opened: The screens are there.
        screen_changed: The name of the screen that is in front now.
        booking_asked, undo_asked, sync_asked, waiting_asked, walk_in_asked: A person pressed the
            button or its key.

    Attributes:
        sidebar, top_bar, strip, toast, palette_box: Its parts.
        shortcuts: The keys that hold everywhere in it.
    """

    painted = Signal()
    opened = Signal()
    screen_changed = Signal(str)
    booking_asked = Signal()
    undo_asked = Signal()
    sync_asked = Signal()
    waiting_asked = Signal()
    walk_in_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        chosen_keys: Mapping[str, str] = USUAL_KEYS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.shortcuts = Shortcuts(self, chosen_keys)
        self._seen = False
        self._places: dict[str, Place] = {}
        self._current = self._wanted = ""
        self._asked: Callable[[], None] | None = None
        self.setObjectName("shell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("VitalBridge")
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)
        self.sidebar, self.top_bar, self.strip = Sidebar(theme), TopBar(theme), WaitingStrip()
        self._content = QStackedWidget()
        self._content.setObjectName("content")
        self._loading = LoadingPanel(theme)
        self._content.addWidget(self._loading)
        self._inspectors = QStackedWidget()
        self._inspectors.setObjectName("inspector-area")
        self._inspectors.setFixedWidth(INSPECTOR_WIDTH)
        self._inspectors.hide()
        self._arrange()
        self.toast = Toast(theme, self._content)
        self.palette_box = CommandPalette(theme, self)
        self._connect()
        self._loading.setFocus()

    def _arrange(self) -> None:
        middle = _row(self._content, self._inspectors)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addLayout(middle, 1)
        right.addWidget(self.strip)
        whole = _row(self.sidebar)
        whole.addLayout(right, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.go)
        self.top_bar.search_asked.connect(self.open_palette)
        self.top_bar.booking_asked.connect(partial(self._ask, self.booking_asked.emit))
        self.top_bar.sync_asked.connect(partial(self._ask, self.sync_asked.emit))
        self.toast.undo_asked.connect(self.undo_asked)
        self.strip.opened.connect(self.waiting_asked)
        tr, keys = self.tr, self.shortcuts
        keys.add("palette", tr("Search or command"), "Ctrl+K", self.open_palette)
        for name, title, usual, asked in (
            ("booking", tr("New booking"), "N", self.booking_asked),
            ("walk-in", tr("Book a walk-in"), "Shift+N", self.walk_in_asked),
            ("undo", tr("Undo"), "Ctrl+Z", self.undo_asked),
            ("waiting", tr("Waiting room"), "F10", self.waiting_asked),
        ):
            keys.add(name, title, usual, partial(self._ask, asked.emit))
        keys.changed.connect(self._show_keys)
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        """Say on every button which key presses it."""
        self.top_bar.booking.set_hint(self.shortcuts.shown("booking"))
        self.top_bar.search.set_hint(self.shortcuts.shown("palette"))
        for name in self._places:
            self.sidebar.entry(name).set_keys(self.shortcuts.shown(name))

    def _ask(self, ask: Callable[[], None]) -> None:
        """Ask for something now, or as soon as the screens are there."""
        if self._current:
            ask()
        else:
            self._asked = ask

    # ---- screens ----------------------------------------------------------------------------

    def add_places(self, places: Iterable[PlaceWords]) -> None:
        """Show the navigation; the screens follow with ``open``."""
        for name, title, icon, keys in places:
            self._places[name] = Place(title)
            self.sidebar.add_entry(name, title, icon, keys)
            if keys:
                self.shortcuts.add(name, title, keys, partial(self.go, name))
        self._show_keys()

    def show_early(self, content: QWidget, controls: QWidget) -> None:
        """Show what is known before there are screens, in the first place of the navigation."""
        self._content.addWidget(content)
        self._content.setCurrentWidget(content)
        self.top_bar.set_controls(controls)
        self.sidebar.set_current(next(iter(self._places)))

    def open(self, screens: Mapping[str, Callable[[], Screen]]) -> None:
        """Everything is loaded: each place's screen is made when it is first gone to.

        The place that was asked for meanwhile is shown, or the first one.
        """
        for name, make in screens.items():
            self._places[name].make = make
        self._current = next(iter(screens))
        self.go(self._wanted or self._current)
        if self._asked is not None:
            self._asked()
        self.opened.emit()

    def fail(self, sentence: str) -> None:
        """The clinic cannot be opened: say calmly why, and what to do."""
        self._loading.say(sentence)
        self._content.setCurrentWidget(self._loading)

    @Slot(str)
    def go(self, name: str) -> None:
        """Bring a screen to the front, as soon as there are screens."""
        if not self._current:
            self._wanted = name
            return
        place = self._places[name]
        screen = place.screen or self._first_time(place)
        self._current = name
        self.sidebar.set_current(name)
        self._content.setCurrentWidget(screen)
        if place.controls is not None:
            self.top_bar.set_controls(place.controls)
        inspector = screen.inspector()
        if inspector is not None:
            self._inspectors.setCurrentWidget(inspector)
        self._inspectors.setVisible(inspector is not None)
        screen.enter()
        self.screen_changed.emit(name)

    def take_keyboard(self) -> None:
        """Give the keyboard to the screen in front."""
        if (screen := self._places[self._current].screen) is not None:
            screen.enter()

    def _first_time(self, place: Place) -> Screen:
        if place.make is None:
            raise LookupError(f"{place.title} has no screen")
        screen = place.screen = place.make()
        self._content.addWidget(screen)
        place.controls = screen.controls() or self.top_bar.title(place.title)
        if (inspector := screen.inspector()) is not None:
            self._inspectors.addWidget(inspector)
        return screen

    def over(self) -> QWidget:
        """What a panel may lie over for a while: the screen in front."""
        return self._content

    def current(self) -> str:
        """The name of the screen in front; empty while loading."""
        return self._current

    def screen_of(self, name: str) -> Screen | None:
        """A screen, if it has been gone to."""
        return self._places[name].screen

    def places(self) -> list[tuple[str, str]]:
        """Names and titles of all screens, in the order of the navigation."""
        return [(name, place.title) for name, place in self._places.items()]

    @Slot()
    def open_palette(self) -> None:
        """Open the command palette."""
        self._ask(self.palette_box.open)

    # ---- the first paint --------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)  # after this round of painting is shown


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for widget in widgets:
        row.addWidget(widget)
    return row
