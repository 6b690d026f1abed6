"""Save something into a file that a person names: asked here, written elsewhere."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from vitalbridge_desktop.kernel.files import written

from .loading import Loading

Content = Callable[[], bytes]  # for a thread that nobody waits for
Ask = Callable[[QWidget, str, str], str]


def ask_where(owner: QWidget, suggested: str, kinds: str) -> str:
    """The file that a person names; empty where they thought better of it."""
    return QFileDialog.getSaveFileName(owner, "", suggested, kinds)[0]


class Saver(QObject):
    """Asks for a file's name, then writes it on a thread of its own.

    Signals:
        said: That it is there, or why it is not; no command did it, so nothing is taken back.
    """

    said = Signal(str, object)

    def __init__(self, owner: QWidget, ask: Ask = ask_where) -> None:
        super().__init__(owner)
        self._owner, self._ask = owner, ask

    def save(self, suggested: str, kinds: str, made: Callable[[Path], Content]) -> None:
        """Ask, then make and write what *made* has ready for the file that was named."""
        named = self._ask(self._owner, suggested, kinds)
        if not named:
            return
        file = Path(named)
        writing = Loading(partial(_make, file, made(file)), self)
        writing.done.connect(partial(self._on_written, file))
        writing.failed.connect(partial(self._on_failed, file))
        writing.start()

    @Slot()
    def _on_written(self, file: Path, _: object) -> None:
        self.said.emit(self.tr("Saved: {}").format(file.name), None)

    @Slot()
    def _on_failed(self, file: Path, wrong: OSError) -> None:
        told = self.tr("{file} can’t be written: {why}")
        why = getattr(wrong, "strerror", None) or str(wrong)
        self.said.emit(told.format(file=file.name, why=why), None)


def _make(file: Path, content: Content) -> None:
    written(file, content())
