"""Two calls that may be half booked at once; each is kept on this desk until it is done."""

from pydantic import ValidationError
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vitalbridge_desktop.ui.bus import UiBus

from .draft import Draft

NAMES = ("booking-1", "booking-2")
SOON = 250  # ms after the last key: what a crash may cost


class Calls(QObject):
    """The draft of the call that is in front, and the one behind it.

    Signals:
        changed: What stands in one of them, or which is in front.
        restored: Drafts from before the program had ended, or died, are here.
    """

    changed = Signal()
    restored = Signal()

    def __init__(self, bus: UiBus, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._drafts = [Draft(), Draft()]
        self._front = 0
        self._unkept: set[int] = set()
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self._keep)

    @property
    def front(self) -> int:
        """Which call is in front, 0 or 1."""
        return self._front

    def draft(self, call: int | None = None) -> Draft:
        """What stands in a call; in the one in front."""
        return self._drafts[self._front if call is None else call]

    def write(self, draft: Draft) -> None:
        """The call in front has come further."""
        if draft != self._drafts[self._front]:
            self._drafts[self._front] = draft
            self._unkept.add(self._front)
            self._timer.start()
            self.changed.emit()

    def swap(self) -> Draft:
        """Bring the other call to the front; what stands in it."""
        self._front = 1 - self._front
        self.changed.emit()
        return self.draft()

    def room(self) -> Draft | None:
        """Bring a call that is for nobody to the front; None: both are half booked."""
        for call in (self._front, 1 - self._front):
            if self._drafts[call].for_nobody:
                return self.draft() if call == self._front else self.swap()
        return None

    @Slot()
    def restore(self) -> None:
        """Ask, once, what was kept before the program ended."""
        if not self._asked:
            self._asked = True
            self._bus.drafts(self, self._show_kept)

    def _show_kept(self, kept: dict[str, str]) -> None:
        found = False
        for call, name in enumerate(NAMES):
            draft = _read(kept.get(name))
            if draft is not None and not draft.for_nobody and self._drafts[call].empty:
                self._drafts[call], found = draft, True
        if found:
            if self.draft().empty:
                self._front = 1 - self._front
            self.restored.emit()
            self.changed.emit()

    @Slot()
    def _keep(self) -> None:
        for call in sorted(self._unkept):
            draft = self._drafts[call]
            raw = None if draft.empty else draft.model_dump_json(exclude_defaults=True)
            self._bus.keep_draft(self, NAMES[call], raw)
        self._unkept.clear()


def _read(raw: str | None) -> Draft | None:
    try:
        return None if raw is None else Draft.model_validate_json(raw)
    except ValidationError:  # another version's: nothing that a person could mend
        return None
