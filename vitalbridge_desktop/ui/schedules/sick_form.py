"""A doctor is sick today: who it is, and the plan for the visits comes up."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.schedules.commands import SubmitLeaveRequest
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.choice_list import ChoiceList
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.form_field import ErrorLabel, captioned
from vitalbridge_desktop.ui.theme import Theme

from .desk_form import DeskForm
from .leave_words import tr

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SickList(ChoiceList):
    """Chosen by the first letters of a family name; Enter goes on."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class SickForm(DeskForm[SubmitLeaveRequest]):
    """Asks for leave for today; the request's card then shows the plan, and one key accepts it.

    Signals:
        asked: The id of the request.
    """

    asked = Signal(object)

    def __init__(self, bus: UiBus, theme: Theme, clinic: Clinic) -> None:
        titles = (tr("Who is sick today?"), tr("Show the plan"))
        super().__init__(bus, theme, clinic, SubmitLeaveRequest, titles=titles)
        self.who = SickList()
        self.who.setAccessibleName(tr("Who is sick today?"))
        self.errors["provider_id"] = ErrorLabel(self.who)
        for field in ("start", "end"):
            self.errors[field] = self.errors["provider_id"]
        hint = tr("Type the first letters of the family name.")
        self.card.body.addWidget(captioned(hint, self.who))
        self.card.body.addWidget(self.errors["provider_id"])
        self.finish()
        self.who.entered.connect(self.send)
        self.accepted.connect(self._on_asked)

    def begin(self, providers: Sequence[tuple[UUID, str]]) -> None:
        """Ask who it is; *providers* by family name. Nobody is chosen yet: letters choose."""
        self.clear()
        self.who.clear()
        for id, name in providers:
            self.who.addItem(name, id)
        self.who.setCurrentIndex(-1)
        self.who.setFocus()

    def values(self) -> dict[str, Any]:
        today = self._clinic.today()
        return {
            "provider_id": self.who.currentData(),
            "start": today,
            "end": today,
            "reason": tr("Sick"),
        }

    def done_words(self) -> str:
        return tr("Leave asked for today: {}").format(self.who.currentText())

    def _on_asked(self, done: Done) -> None:
        self.asked.emit(done.id)
