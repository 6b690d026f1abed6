"""One person in a card: the name, and what tells them from others of that name."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from vitalbridge_desktop.services.patients.queries import FoundPatient, PatientName, PatientRecord
from vitalbridge_desktop.ui.cards import label
from vitalbridge_desktop.ui.lines import breakable
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.sides import from_the_left

from .patient_words import born_words, full_name, tr


class PersonLines(QWidget):
    """A name in bold; birth date, phone and record number below, and why they may be the one."""

    def __init__(
        self,
        person: PatientName | FoundPatient | PatientRecord,
        today: date,
        evidence: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(label(breakable(full_name(person)), "strong", wrap=True))
        parts = (
            born_words(person.birth_date, today),
            from_the_left(person.phone),
            person.record_number,
        )
        column.addWidget(label(dotted(parts), "soft", wrap=True))
        if evidence:
            column.addWidget(label(evidence_words(evidence), "note", wrap=True))
        if not isinstance(person, FoundPatient) and not person.active:
            column.addWidget(label(tr("archived"), "late"))


def evidence_words(evidence: Sequence[str]) -> str:
    """What speaks for two records being of one person: same birth date, names sound alike."""
    words = {
        "birth-date": tr("same birth date"),
        "name": tr("same name"),
        "names-alike": tr("names sound alike"),
        "phone": tr("same phone"),
        "email": tr("same e-mail"),
    }
    return listed(words[each] for each in evidence)
