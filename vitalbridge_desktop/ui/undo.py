"""The stack of what can be taken back, newest on top, and of what was."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Done

from .bus import UiBus
from .texts import describe

DEEP = 200  # steps that are remembered


class Undo(QObject):
    """Takes back the last commands of this window, each by the inverse that it left behind.

    Signals:
        said: What happened, in words, and whether it can be taken back.
    """

    said = Signal(str, bool)

    def __init__(self, bus: UiBus, owner: QWidget) -> None:
        super().__init__(owner)
        self._bus, self._owner = bus, owner
        self._steps: list[tuple[UUID, str]] = []

    @Slot(str, object)
    def remember(self, text: str, command_id: UUID | None) -> None:
        """Something was done and said; with its id it can be taken back."""
        if command_id is not None:
            self._steps = [*self._steps, (command_id, text)][-DEEP:]
        self.said.emit(text, command_id is not None)

    @Slot()
    def undo(self) -> None:
        """Take back the newest step."""
        if not self._steps:
            self.said.emit(self.tr("There is nothing to take back."), False)
            return
        command_id, text = self._steps[-1]
        self._bus.undo(
            self._owner,
            command_id,
            lambda done: self._on_undone(text, done),
            self._on_refused,
        )

    def _on_undone(self, text: str, done: Done) -> None:
        del done
        self._steps.pop()
        self.said.emit(self.tr("Taken back: {}").format(text), False)

    def _on_refused(self, refusal: Refusal) -> None:
        self._steps.pop()
        reason = describe(refusal)
        self.said.emit(self.tr("This can't be taken back any more. {}").format(reason), False)
