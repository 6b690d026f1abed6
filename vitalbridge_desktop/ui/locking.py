"""Locks the desk: at once when asked, and by itself when nobody has touched it for a while."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.messages import Actor

from .choices import Choices
from .lock_screen import LockScreen, Prove
from .theme import Theme

A_MINUTE = 60  # seconds
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Locking(QObject):
    """Covers the window while the desk is locked; what is below can be neither seen nor used.

    *clock* counts seconds.

    Signals:
        switched: Somebody else signed in: who, and their name and password.
    """

    switched = Signal(object, str, str)

    def __init__(
        self,
        content: QWidget,
        theme: Theme,
        choices: Choices,
        prove: Prove,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(content)
        self._content, self._theme, self._choices, self._prove = content, theme, choices, prove
        self._clock, self._username = clock, ""
        self._who: Actor | None = None
        self._screen: LockScreen | None = None
        self._before: QWidget | None = None
        self._touched = self._clock()
        self._watched: QObject | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        choices.changed.connect(self._wind)

    def begin(self, who: Actor, username: str) -> None:
        """Somebody sits here: watch whether they go away."""
        self._who, self._username = who, username
        window = self._content.window()
        self._watched = window.windowHandle() or window  # the handle hears every key of the window
        self._watched.installEventFilter(self)
        self._wind()

    def locked(self) -> LockScreen | None:
        """What covers the window; None while it is open."""
        return self._screen

    @Slot()
    def lock(self) -> None:
        """Lock now."""
        if self._screen is not None:
            return
        window = self._content.window()
        self._before = window.focusWidget()
        self._content.setEnabled(False)  # no key reaches what is covered
        self._screen = LockScreen(self._theme, window, self._username, self._prove)
        self._screen.opened.connect(self._on_opened)

    @Slot(object, str, str)
    def _on_opened(self, who: Actor, name: str, password: str) -> None:
        if self._screen is not None:
            self._screen.hide()
            self._screen.deleteLater()
            self._screen = None
        self._content.setEnabled(True)
        if self._who is not None and who.staff_id != self._who.staff_id:
            self.switched.emit(who, name, password)
            return
        if self._before is not None:
            self._before.setFocus()
        self._touched = self._clock()
        self._wind()

    def _limit(self) -> float:
        return self._choices.value.lock_after * A_MINUTE

    @Slot()
    def _wind(self) -> None:
        self._timer.stop()
        if self._limit() and self._screen is None:
            left = self._limit() - (self._clock() - self._touched)
            self._timer.start(max(1000, round(left * 1000)))

    @Slot()
    def look(self) -> None:
        """Lock, if nobody has touched the desk for so long; else look again when it may be so."""
        if self._limit() and self._clock() - self._touched >= self._limit():
            self.lock()
        else:
            self._wind()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._touched = self._clock()
        return super().eventFilter(watched, event)
