"""What was chosen on this desk, changed while the window is open and kept for the next start."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from vitalbridge_desktop.preferences import Preferences

from .loading import Loading


class Choices(QObject):
    """The desk's preferences; nobody waits while they are written.

    Signals:
        changed: Something else was chosen; ``value`` holds it.
        unkept: They hold until the window closes, but the folder can't be written.

    Attributes:
        value: What is chosen now.
        fixed: What the administrator has chosen for everybody here; nothing changes it.
    """

    changed = Signal()
    unkept = Signal()

    def __init__(
        self, value: Preferences, folder: Path, fixed: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__()
        self.fixed = dict(fixed or {})
        self.value, self._folder = replace(value, **self.fixed), folder
        self._kept = self.value
        self._writing: Loading | None = None

    def choose(self, **chosen: Any) -> None:
        """Choose something else; what is not named stays."""
        value = replace(self.value, **(chosen | self.fixed))
        if value != self.value:
            self.value = value
            self.changed.emit()
            self._keep()

    def _keep(self) -> None:
        if self._writing is not None or self.value == self._kept:
            return
        value = self._kept = self.value
        self._writing = Loading(lambda: value.keep(self._folder), self)
        self._writing.done.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)
        self._writing.start()

    @Slot()
    def _on_written(self) -> None:
        self._writing = None
        self._keep()  # what was chosen meanwhile

    @Slot()
    def _on_failed(self) -> None:
        self._writing = None
        self.unkept.emit()
