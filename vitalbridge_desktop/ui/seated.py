"""Who sits at the desk: locking it, taking turns at it, and the keys that hold everywhere."""

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.services.identity.queries import Names, StaffNames

from .bus import UiBus
from .choices import Choices
from .finder import Doing
from .keys_overlay import KeysOverlay
from .locking import Locking
from .seat import OpenClinic
from .shell import Shell
from .undo import Undo


class Seated(QObject):
    """The lock, and what every key does.

    Signals:
        switched: Somebody else signed in: who, and their name and password.

    Attributes:
        locking: Covers the window.
        overlay: Shows the keys.
    """

    switched = Signal(object, str, str)

    def __init__(
        self, shell: Shell, bus: UiBus, choices: Choices, clinic: OpenClinic, undo: Undo
    ) -> None:
        super().__init__(shell)
        self._shell, self._bus, self._undo = shell, bus, undo
        self.locking = Locking(shell, shell.theme, choices, clinic.person)
        self.locking.switched.connect(self.switched)
        self.overlay = KeysOverlay(shell.theme, shell)
        shell.screen_changed.connect(self.overlay.close_overlay)
        tr, keys = self.tr, shell.shortcuts
        keys.add("redo", tr("Redo"), "Ctrl+Shift+Z", undo.redo)
        keys.add("lock", tr("Lock this desk"), "Ctrl+L", self.locking.lock)
        keys.add("keys", tr("Show all keys"), "?", self.show_keys)
        keys.changed.connect(lambda chosen: choices.choose(shortcuts=chosen))

    def begin(self) -> None:
        """The window is there: watch whether somebody touches it."""
        self._bus.ask(self, StaffNames(), self._on_named)

    def _on_named(self, names: Names) -> None:
        who = self._bus.who
        username = next((each.username for each in names.staff if each.id == who.staff_id), "")
        self.locking.begin(who, username)

    @Slot()
    def show_keys(self) -> None:
        """Every key at a glance."""
        window = [
            (each.title, self._shell.shortcuts.shown(each.name))
            for each in self._shell.shortcuts.every()
        ]
        screen = self._shell.screen_of(self._shell.current())
        titles = dict(self._shell.places())
        its = screen.keys() if screen is not None else []
        self.overlay.open(window, titles.get(self._shell.current(), ""), its)

    def doings(self) -> list[Doing]:
        """What of it the palette offers."""
        keys, tr = self._shell.shortcuts, self.tr
        return [
            Doing(tr("Redo"), keys.shown("redo"), "redo-2", self._undo.redo),
            Doing(
                tr("Lock this desk"),
                keys.shown("lock"),
                "lock",
                self.locking.lock,
                also=tr("sign out log off switch user"),
            ),
            Doing(
                tr("Show all keys"),
                keys.shown("keys"),
                "command",
                self.show_keys,
                also=tr("help shortcuts keyboard"),
            ),
        ]
