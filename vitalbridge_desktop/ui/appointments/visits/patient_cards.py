"""Who a visit is for: name, alert, birth date, phone, how reliably they come."""

from collections.abc import Sequence
from typing import Literal
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.appointments.queries import (
    Appointments,
    PatientsInBrief,
    VisitHistory,
    VisitsInBrief,
)
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.patients.queries import GetPatient, PatientRecord
from vitalbridge_desktop.ui.badge import Banner
from vitalbridge_desktop.ui.brief_words import missed_words, next_words
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Card, label
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.latest import Latest
from vitalbridge_desktop.ui.lines import breakable
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import age, full_day
from vitalbridge_desktop.ui.phones import phone_lines
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

GAP = 11
UNKNOWN = "–"

Line = Literal["born", "phone", "no-shows", "next", "usual"]


class PatientCards(QWidget):
    """A patient's name, alert and lines, asked for as one deliberate look into the record.

    Signals:
        known: The PatientRecord of who is shown.
        history: The Appointments of who is shown, newest first.
    """

    known = Signal(object)
    history = Signal(object)

    def __init__(
        self,
        bus: UiBus,
        theme: Theme,
        clock: ClinicClock,
        lines: Sequence[Line],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._latest, self._clock = Latest(bus, self), clock
        self._patient_id: UUID | None = None
        self._visit_id: UUID | None = None
        self._record: PatientRecord | None = None
        self._name, self._number = label("", "heading", wrap=True), label("", "soft")
        self._alert = Banner(theme)
        self._card = Card(theme)
        self._lines: dict[Line, QLabel] = {
            line: self._card.add_line(self._words(line), "") for line in lines
        }
        self._arrange()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.timeout.connect(self._look)
        self._fresh: tuple[Fresh[Appointments], Fresh[PatientsInBrief]] = (
            Fresh(bus, self, (AppointmentFact,), self._history_query, self.history.emit),
            Fresh(bus, self, (AppointmentFact,), self._brief_query, self._show_brief),
        )
        bus.committed.connect(self._on_committed)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._alert)
        column.addWidget(self._card)
        self._alert.hide()

    def _words(self, line: Line) -> str:
        return {
            "born": self.tr("Born"),
            "phone": self.tr("Phone"),
            "no-shows": self.tr("No-shows"),
            "next": self.tr("Next visit"),
            "usual": self.tr("Usual doctor"),
        }[line]

    def show_patient(
        self,
        patient_id: UUID,
        name: str,
        alert: str | None,
        visit_id: UUID | None = None,
        after: int = 0,
    ) -> None:
        """Show a patient; the record is looked into once they have been shown for *after* ms.

        *visit_id* is the visit that is not meant by "next visit".
        """
        self._name.setText(breakable(name))
        self.show_alert(alert)
        self._visit_id = visit_id
        if patient_id == self._patient_id:
            self._refresh()
            return
        self._patient_id, self._record = patient_id, None
        self._drop()
        self._number.clear()
        for answer in self._lines.values():
            if answer.isVisible():
                answer.setMinimumHeight(answer.height())  # nothing below moves until it is known
            answer.clear()
        self._resting.start(after)

    def show_alert(self, alert: str | None) -> None:
        """Show what must not be missed."""
        self._alert.set_text(self.tr("Alert: {}").format(breakable(alert)) if alert else "")
        self._alert.setVisible(alert is not None)

    def forget(self) -> None:
        """Show nobody."""
        self._patient_id = self._record = None
        self._drop()
        self._resting.stop()

    def say(self, line: Line, words: str) -> None:
        """Fill in a line that somebody else knows."""
        if line in self._lines:
            self._lines[line].setMinimumHeight(0)
            self._lines[line].setText(words or UNKNOWN)

    def _drop(self) -> None:
        """What is asked about one patient is not said of the next."""
        self._latest.drop()
        for each in self._fresh:
            each.drop()

    def _refresh(self) -> None:
        for each in self._fresh:
            each.refresh()

    @Slot()
    def _look(self) -> None:
        asked = self._patient_id
        if asked is None:
            return
        self._refresh()
        self._latest.ask(GetPatient(patient_id=asked), self._show, self._show_unseen)

    def _show_unseen(self, refusal: Refusal) -> None:
        """Who may not look into records sees the name and the alert alone."""
        del refusal
        self.say("born", "")
        self.say("phone", "")

    def _show(self, record: PatientRecord) -> None:
        self._record = record
        self._name.setText(breakable(f"{record.family_name}, {record.given_name}"))
        self._number.setText(record.record_number)
        self.show_alert(record.alert)
        years = self.tr("{n} y").format(n=age(record.birth_date, self._clock.today()))
        sexes = {"male": self.tr("M"), "female": self.tr("F"), "other": self.tr("X")}
        born = [full_day(record.birth_date), years, sexes.get(record.sex or "", "")]
        self.say("born", dotted(born))
        self.say("phone", phone_lines(record))
        self.known.emit(record)

    def _history_query(self) -> VisitHistory | None:
        asked = self._patient_id if self._clock.zone else None
        return VisitHistory(patient_id=asked) if asked else None

    def _brief_query(self) -> VisitsInBrief | None:
        if self._patient_id is None or not self._clock.zone:
            return None
        these, at = (self._patient_id,), self._clock.instant()
        return VisitsInBrief(patient_ids=these, besides=self._visit_id, at=at)

    def _show_brief(self, found: PatientsInBrief) -> None:
        for brief in found.patients:
            self.say("no-shows", missed_words(brief) or self.tr("No visits yet"))
            ahead = next_words(brief, self._clock.today())
            self.say("next", ahead or self.tr("None booked"))

    @Slot(object)
    def _on_committed(self, facts: frozenset[type[Event]]) -> None:
        if self._record and any(issubclass(fact, PatientFact) for fact in facts):
            self._look()
