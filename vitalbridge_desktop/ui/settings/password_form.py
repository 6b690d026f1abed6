"""Sets somebody's password, and lets it open this desk from then on."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from pydantic import SecretStr
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.identity.commands import SetPassword
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.form_field import ErrorLabel
from vitalbridge_desktop.ui.forms import CommandForm
from vitalbridge_desktop.ui.language import Words
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.work import Work

from .fields import TextField

tr = Words("PasswordForm")
LetIn = Callable[[UUID, str], None]
PAD, GAP = 16, 12
LEAST = 8  # letters; NIST SP 800-63B, 5.1.1.1


def flaw(password: str, again: str) -> tuple[str, str]:
    """What is wrong with a new password, and in which field; both empty where nothing is."""
    if len(password) < LEAST:
        return tr("Take at least %n letters or figures.", "", LEAST), "password"
    if again != password:
        return tr("The two are not the same."), "again"
    return "", ""


class PasswordForm(CommandForm[SetPassword]):
    """A new password, typed twice.

    *let_in* gives the account a way into this desk's store with it; it takes its time and runs
    on a thread of its own.

    Signals:
        said: What was done, in words, and None: a password is not taken back.
    """

    said = Signal(str, object)

    def __init__(self, bus: UiBus, theme: Theme, title: str, let_in: LetIn) -> None:
        super().__init__(bus, SetPassword)
        self._let_in = let_in
        self._staff_id: UUID | None = None
        self._name = ""
        self._work: Work[None] = Work(self)
        self.password = TextField(self.tr("New password"), secret=True)
        self.again = TextField(self.tr("The same again"), secret=True)
        self.submit = Button(theme, self.tr("Set the password"))
        self.errors = {
            "password": self.password.error,
            "again": self.again.error,
            "": ErrorLabel(),
        }
        card = Card(theme, title)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.body.setContentsMargins(PAD, PAD, PAD, PAD)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        for at, field in enumerate((self.password, self.again)):
            grid.addWidget(field, 0, at)
            grid.setColumnStretch(at, 1)
            field.line.returnPressed.connect(self.send)
        card.body.addLayout(grid)
        card.body.addWidget(self.errors[""])
        card.add_actions(self.submit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.submit.clicked.connect(self.send)

    def begin(self, staff_id: UUID, name: str) -> None:
        """Ask for the password of this account; what is half typed for it stays."""
        if staff_id != self._staff_id:
            self._staff_id, self._name = staff_id, name
            self.clear_errors()
            self.password.set_value("")
            self.again.set_value("")

    def values(self) -> dict[str, Any]:
        password = self.password.value()
        secret = SecretStr(password) if password else None
        return {"staff_id": self._staff_id, "password": secret}

    @Slot()
    def send(self) -> None:
        self.clear_errors()
        told, name = flaw(self.password.value() or "", self.again.value() or "")
        if told:
            self.show_error(name, told)
            (self.again if name == "again" else self.password).setFocus()
        else:
            super().send()

    def _on_done(self, done: Done) -> None:
        staff_id, password = self._staff_id, self.password.value()
        if staff_id is None or password is None:
            return
        self._work.begin(
            lambda _: self._let_in(staff_id, password),
            lambda _: self._on_let_in(done),
            self._on_not_let_in,
        )

    def _on_let_in(self, done: Done) -> None:
        self.password.set_value("")
        self.again.set_value("")
        super()._on_done(done)
        self.said.emit(self.tr("{} has a new password").format(self._name), None)

    def _on_not_let_in(self, reason: str, _: str | None) -> None:
        self.submit.setEnabled(True)
        told = self.tr("The password is set, but it does not open this desk yet. {}")
        self.show_error("", told.format(reason))
