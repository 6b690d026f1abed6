"""Somebody new on the phone: registered in the middle of the booking, which stays where it is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from vitalbridge_desktop.ui.patients.register_form import RegisterForm


class Registering(QWidget):
    """The five fields of a registration, made when they are first needed; the rest gives way.

    Signals:
        registered: The id of the patient that it came to: somebody new, or known after all.
        said: What was done, in words, and the command's id, to be taken back.
        left: A person thought better of it.
        changed: What is filled in.
    """

    registered = Signal(object)
    said = Signal(str, object)
    left = Signal()
    changed = Signal()

    def __init__(self, bus: UiBus, theme: Theme, rest: Sequence[QWidget]) -> None:
        super().__init__()
        self._bus, self._theme, self._rest = bus, theme, rest
        self._form: RegisterForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        super().setVisible(False)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        for part in self._rest:
            part.setVisible(not visible)

    def form(self) -> "RegisterForm":
        """The form itself."""
        return self._form or self._made()

    def begin(self, name: str) -> None:
        """Come up for somebody of this name."""
        from vitalbridge_desktop.ui.patients.patient_words import name_typed  # noqa: PLC0415

        form = self.form()
        self.show()
        form.begin(*name_typed(name))

    def filled_in(self) -> dict[str, str] | None:
        """What stands in the fields; None while nobody is being registered."""
        if self.isHidden() or self._form is None:
            return None
        return {name: field.input.text() for name, field in self._form.fields.items()}

    def fill_in(self, given: dict[str, str] | None) -> None:
        """Come up with what was filled in before; None: go away."""
        if given is None:
            self.hide()
            return
        form = self.form()
        form.begin()
        for name, field in form.fields.items():
            field.input.setText(given.get(name, ""))
        self.show()

    def _made(self) -> "RegisterForm":
        from vitalbridge_desktop.ui.patients.register_form import RegisterForm  # noqa: PLC0415

        clinic = Clinic(self._bus, self)
        clinic.catch_up()
        form = self._form = RegisterForm(self._bus, self._theme, clinic)
        self._column.addWidget(form)
        for field in form.fields.values():
            field.input.textEdited.connect(self.changed)
        form.accepted.connect(self._on_registered)
        form.used.connect(self._on_used)
        form.left.connect(self._on_left)
        return form

    @Slot(object)
    def _on_registered(self, done: Done) -> None:
        form = self.form()
        name = f"{form.family_name.text()}, {form.given_name.text()}"
        self.hide()
        self.said.emit(self.tr("{} registered").format(name), done.command_id)
        self.registered.emit(done.id)

    @Slot(object)
    def _on_used(self, patient_id: object) -> None:
        self.hide()
        self.registered.emit(patient_id)

    @Slot()
    def _on_left(self) -> None:
        self.hide()
        self.changed.emit()
        self.left.emit()
