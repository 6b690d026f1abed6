"""Whether it is the right person on the phone: two details, asked for and ticked."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import label, set_role
from vitalbridge_desktop.ui.flow import Flow
from vitalbridge_desktop.ui.screen_keys import INSIDE
from vitalbridge_desktop.ui.theme import Theme

DETAILS = ("birth_date", "phone")
KEYS = ("Alt+1", "Alt+2")


class IdentityCheck(QWidget):
    """Two buttons that stay down, and what is still to be asked for.

    Signals:
        changed: What is ticked now: names of ``DETAILS``.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._ticked: frozenset[str] = frozenset()
        self._words = {"birth_date": self.tr("Birth date"), "phone": self.tr("Phone")}
        self.buttons = {
            name: Button(theme, hint=keys.replace("+", " "), compact=True)
            for name, keys in zip(DETAILS, KEYS, strict=True)
        }
        self._told = label("", "note", wrap=True)
        row = Flow(6, fill=True)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.tick(name))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._told)
        self._tell()

    def listen(self, *places: QWidget) -> None:
        """Let the keys work wherever the booking is typed."""
        for place in places:
            for name, keys in zip(DETAILS, KEYS, strict=True):
                shortcut = QShortcut(QKeySequence(keys), place)
                shortcut.setContext(INSIDE)
                shortcut.activated.connect(lambda name=name: self.tick(name))

    def put(self, ticked: Iterable[str]) -> None:
        """Show what was ticked for the patient who is pinned now."""
        self._ticked = frozenset(ticked)
        self._tell()

    def tick(self, name: str) -> None:
        """The caller has said this; or has not after all."""
        self._ticked ^= {name}
        self._tell()
        self.changed.emit(tuple(each for each in DETAILS if each in self._ticked))

    def words(self) -> str:
        """What is said below."""
        return self._told.text()

    def _tell(self) -> None:
        for name, button in self.buttons.items():
            down = name in self._ticked
            button.setText(f"✓ {self._words[name]}" if down else self._words[name])
            button.set_kind("chosen" if down else "secondary")
            button.updateGeometry()
        every = len(self._ticked) == len(DETAILS)
        ask = self.tr("Let them say both before you book by phone.")
        self._told.setText(self.tr("Recognised by two details.") if every else ask)
        set_role(self._told, "accent" if every else "late" if self._ticked else "note")
