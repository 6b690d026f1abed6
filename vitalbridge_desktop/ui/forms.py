"""CommandForm: fills in one command, shows errors in place."""

from typing import Any, Generic, TypeVar

from pydantic import ValidationError
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Command, Done

from .bus import UiBus
from .texts import describe, describe_invalid

C = TypeVar("C", bound=Command)


class CommandForm(QWidget, Generic[C]):
    """A form whose inputs bear the names of the command's fields.

    A subclass makes ``submit`` and a label in ``errors`` for each field; the label under ``""``
    takes what belongs to none.

    Attributes:
        seen_version: The version that the person looks at, where it is about something known.

    Signals:
        accepted: The command was carried out.
        refused: A rule said no; the refusal is shown already.
    """

    accepted = Signal(object)
    refused = Signal(object)
    submit: QAbstractButton

    def __init__(self, bus: UiBus, command: type[C], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bus, self.command = bus, command
        self.seen_version: int | None = None
        self.errors: dict[str, QLabel] = {}

    def values(self) -> dict[str, Any]:
        """The command's fields as they stand in the inputs."""
        raise NotImplementedError(type(self).__name__)

    @Slot()
    def send(self) -> None:
        """Check the fields, then dispatch the command."""
        self.clear_errors()
        try:
            command = self.command(**self.values())
        except ValidationError as invalid:
            for error in invalid.errors():
                self.show_error(
                    str(error["loc"][0]) if error["loc"] else "", describe_invalid(error)
                )
            return
        self.submit.setEnabled(False)
        self.bus.dispatch(self, command, self._on_done, self._on_refused, self.seen_version)

    def clear_errors(self) -> None:
        """Take all marks away."""
        for label in self.errors.values():
            label.clear()
            label.hide()

    def show_error(self, field: str | None, sentence: str) -> None:
        """Say what is wrong, at its field if it has one here."""
        label = self.errors.get(field or "") or self.errors.get("")
        if label is not None:
            label.setText(sentence)
            label.show()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at its field why a rule said no."""
        self.show_error(refusal.field, describe(refusal))

    def _on_done(self, done: Done) -> None:
        self.submit.setEnabled(True)
        self.accepted.emit(done)

    def _on_refused(self, refusal: Refusal) -> None:
        self.submit.setEnabled(True)
        self.show_refusal(refusal)
        self.refused.emit(refusal)
