"""Same person? Who is registered already and may be the one at the desk."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vitalbridge_desktop.services.patients.queries import LikelySame, PatientName
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.striped_card import StripedCard
from vitalbridge_desktop.ui.theme import Theme

from .patient_words import full_name, tr
from .person_lines import PersonLines

MOST = 4
NOBODY = LikelySame(())


class SamePersonCard(StripedCard):
    """Likely duplicates, each to be used instead; or none of them is the one.

    Signals:
        used: The id of the patient who is the one.
        another: It is somebody else: register.

    Attributes:
        not_the_same: The button that says so; only there once registering was refused.
    """

    used = Signal(object)
    another = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "amber", tr("Same person?"), parent=parent)
        self._look = theme
        self._found = NOBODY
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.body.addLayout(self._list)
        self._more = self.add_text("", "soft")
        self.not_the_same = Button(theme, tr("Not the same – register"))
        self.not_the_same.clicked.connect(self.another)
        self.add_actions(self.not_the_same)
        self.set_people(NOBODY, date.min)

    def set_people(self, found: LikelySame, today: date) -> None:
        """Show these; nobody: the card is not there."""
        if found != self._found:
            self._found = found
            while (item := self._list.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            for person, why in list(zip(found.patients, found.evidence, strict=True))[:MOST]:
                self._list.addWidget(self._person(person, why, today))
            hidden = len(found.patients) - MOST
            self._more.setText(tr("and %n more", "", hidden))
            self._more.setVisible(hidden > 0)
        self.setVisible(bool(found.patients))

    def people(self) -> tuple[PatientName, ...]:
        """Who is shown."""
        return self._found.patients

    def use_buttons(self) -> list[Button]:
        """The buttons that take each of them."""
        return self.findChildren(Button, "use")

    def _person(self, person: PatientName, why: Sequence[str], today: date) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        use = Button(self._look, tr("Use this one"))
        use.setObjectName("use")
        use.setAccessibleDescription(full_name(person))
        use.clicked.connect(partial(self._on_used, person.id))
        row.addWidget(PersonLines(person, today, why), 1)
        row.addWidget(use)
        return made

    def _on_used(self, patient_id: UUID, checked: bool = False) -> None:
        del checked
        self.used.emit(patient_id)
