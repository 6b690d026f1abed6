"""The panel beside the activity: one line of it in full, and what leads on from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from vitalbridge_desktop.services.cases.queries import ActivityLine
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.lines import Line, Lines, breakable
from vitalbridge_desktop.ui.listed import listed
from vitalbridge_desktop.ui.moments import full_day, near_moment
from vitalbridge_desktop.ui.theme import Theme

from .activity_words import checked_words, did_words, tr


class ActivityPanel(Inspector):
    """One line in full.

    Signals:
        person_asked, patient_asked, record_asked: A person pressed the button.
    """

    person_asked = Signal()
    patient_asked = Signal()
    record_asked = Signal()

    def __init__(self, theme: Theme, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._title = label("", "heading", wrap=True)
        self._lines = Lines()
        self._card = Card(theme)
        self._card.body.addWidget(self._lines)
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.person = Button(theme, tr("Only this person"), hint="W")
        self.patient = Button(theme, tr("Only this patient"), hint="P")
        self.record = Button(theme, tr("Open the record"), hint="⏎")
        for part in (self._title, self._card, self.person, self.patient, self.record):
            self.add(part)
        self.person.clicked.connect(self.person_asked)
        self.patient.clicked.connect(self.patient_asked)
        self.record.clicked.connect(self.record_asked)
        self.show_line(None)

    def show_line(self, line: ActivityLine | None) -> None:
        """Show another line; None: nothing is chosen."""
        for part in (self._title, self._card, self.person):
            part.setVisible(line is not None)
        about_patient = line is not None and line.patient_id is not None
        self.patient.setVisible(about_patient)
        self.record.setVisible(about_patient)
        if line is None:
            return
        self._title.setText(breakable(did_words(line)))
        lines = [
            Line(tr("When"), listed((full_day(line.at.date()), f"{line.at:%H:%M:%S}"))),
            Line(tr("Who"), line.staff or tr("Somebody else")),
            Line(tr("Desk"), line.desk or "–"),
        ]
        if line.subject:
            lines.append(Line(tr("About"), line.subject))
        if line.start is not None:
            lines.append(Line(tr("Visit"), near_moment(line.start, self._clinic.today())))
        if line.identity_checked:
            lines.append(Line(tr("Identity checked by"), checked_words(line)))
        if not line.kept:
            lines.append(Line(tr("Verdict"), tr("not kept by the server"), "danger"))
        self._lines.set_lines(lines)
