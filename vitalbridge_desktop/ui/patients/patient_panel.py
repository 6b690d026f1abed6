"""The panel of one patient: what the list says at once, the whole record once it is opened."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from vitalbridge_desktop.services.appointments.events import AppointmentFact
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    Appointments,
    ListVisitTypes,
    VisitHistory,
    VisitTypes,
)
from vitalbridge_desktop.services.patients.events import PatientFact
from vitalbridge_desktop.services.patients.queries import (
    FoundPatient,
    GetPatient,
    Names,
    PatientName,
    PatientNames,
    PatientRecord,
)
from vitalbridge_desktop.ui.badge import Banner
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.buttons import Button
from vitalbridge_desktop.ui.cards import Card, Role, label
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.lines import Line, Lines, breakable
from vitalbridge_desktop.ui.moments import full_day, near_moment
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .patient_words import born_words, full_name, visit_state

MOST_VISITS = 12
OPEN = ("booked", "pending", "proposed", "arrived", "checked-in")


class PatientPanel(Inspector):
    """Who is chosen; ``open`` looks into the record, and the look is kept.

    Signals:
        booking_asked, opening_asked: A person pressed the button.

    Attributes:
        banner: The alert.
        facts, visits: The lines about the person, and about the visits.
    """

    booking_asked = Signal()
    opening_asked = Signal()

    def __init__(
        self, bus: UiBus, theme: Theme, clinic: Clinic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bus, self._clinic = bus, clinic
        self._name: PatientName | FoundPatient | None = None
        self._record: PatientRecord | None = None
        self._asked: UUID | None = None
        self._visits: tuple[Appointment, ...] = ()
        self._types: dict[UUID, str] = {}
        self._title, self._number = label("", "heading", wrap=True), label("", "soft")
        self.banner = Banner(theme)
        self.facts, self.visits = Lines(), Lines()
        self._facts_card = Card(theme)
        self._visits_card = Card(theme, self.tr("Visits"))
        self._empty = label(self.tr("Nobody is chosen."), "soft")
        self._arrange(theme)
        self._asking_visits: Fresh[Appointments] = Fresh(
            bus, self, (AppointmentFact,), self._which_visits, self._show_visits
        )
        self._asking_name: Fresh[Names] = Fresh(
            bus, self, (PatientFact,), self._which_name, self._show_name
        )
        clinic.changed.connect(self._draw)
        self._draw()

    def _arrange(self, theme: Theme) -> None:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        for card in (self._facts_card, self._visits_card):  # as high as their lines, however broken
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._facts_card.body.addWidget(self.facts)
        self._visits_card.body.addWidget(self.visits)
        self.book_button = Button(theme, self.tr("Book"), kind="primary", hint="B")
        self.open_button = Button(theme, self.tr("Open"), hint="⏎")
        self.book_button.clicked.connect(self.booking_asked)
        self.open_button.clicked.connect(self.opening_asked)
        for part in (self._empty, head, self.banner, self._facts_card):
            self.add(part)
        self.add(self.book_button, self.open_button)
        self.add(self._visits_card)

    def show_patient(self, patient: FoundPatient | None) -> None:
        """Show what the list knows; the record stays closed unless it is open already."""
        self._name = patient
        if patient is None or patient.id != self._asked:
            self._asked, self._record, self._visits = None, None, ()
        self._draw()

    def open(self, patient_id: UUID) -> None:
        """Look into the record."""
        self._asked = patient_id
        self._bus.ask(self, GetPatient(patient_id=patient_id), self._show_record)
        self._bus.ask(self, ListVisitTypes(), self._show_types)
        self._asking_visits.refresh()

    def opened(self) -> UUID | None:
        """Whose record is open."""
        return self._record.id if self._record else None

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is asked for now."""
        super().showEvent(event)
        self._asking_visits.catch_up()
        self._asking_name.catch_up()

    # ---- answers ----------------------------------------------------------------------------

    def _show_record(self, record: PatientRecord) -> None:
        if record.id == self._asked:
            self._record = record
            self._draw()

    def _which_visits(self) -> VisitHistory | None:
        return VisitHistory(patient_id=self._asked) if self._asked else None

    def _show_visits(self, answer: Appointments) -> None:
        self._visits = answer.appointments
        self._draw()

    def _which_name(self) -> PatientNames | None:
        """What can change in the head of the panel, without another look into the record."""
        return PatientNames(ids=(self._name.id,)) if self._name else None

    def _show_name(self, answer: Names) -> None:
        for each in answer.patients:
            if self._name is not None and each.id == self._name.id:
                self._name = each
                self._draw()

    def _show_types(self, answer: VisitTypes) -> None:
        self._types = {each.id: each.name for each in answer.visit_types}
        self._draw()

    # ---- drawing ----------------------------------------------------------------------------

    def _draw(self) -> None:
        who = self._name
        self._empty.setVisible(who is None)
        for part in (self._title, self._number, self._facts_card, self.book_button):
            part.setVisible(who is not None)
        self.banner.setVisible(who is not None and bool(who.alert))
        self.open_button.setVisible(who is not None and self._record is None)
        self._visits_card.setVisible(who is not None and self._record is not None)
        if who is None:
            return
        self._title.setText(breakable(full_name(who)))
        self._number.setText(who.record_number)
        self.banner.set_text(who.alert or "")
        self.facts.set_lines(self._about(who))
        if self._record is not None:
            self.visits.set_lines(self._history())

    def _about(self, who: PatientName | FoundPatient) -> list[Line]:
        lines = [
            Line(self.tr("Born"), born_words(who.birth_date, self._clinic.today())),
            Line(self.tr("Phone"), who.phone or "–"),
        ]
        record = self._record
        if record is None or record.id != who.id:
            return lines
        lines.append(Line(self.tr("E-mail"), record.email or "–"))
        for what, how in (
            (self.tr("Language"), record.language),
            (self.tr("Interpreter"), self.tr("needed") if record.interpreter else None),
            (self.tr("Address"), record.address),
            (self.tr("Contact"), _contact(record)),
            (self.tr("Usual doctor"), self._clinic.provider(record.usual_provider_id)),
        ):
            if how:
                lines.append(Line(what, how))
        return lines

    def _history(self) -> list[Line]:
        """What is to come, the next visit first; then what was, the last visit first."""
        now = self._clinic.now()
        coming = [each for each in self._visits if each.end > now and each.status in OPEN]
        past = [each for each in self._visits if each not in coming]
        lines = [
            Line(near_moment(each.start, now.date()), self._visit(each), _role(each, "strong"))
            for each in reversed(coming)
        ]
        lines += [
            Line(full_day(each.start.date()), self._visit(each), _role(each, "plain"))
            for each in past
        ]
        if len(lines) > MOST_VISITS:
            more = self.tr("{} more").format(len(lines) - MOST_VISITS)
            lines = [*lines[:MOST_VISITS], Line(more, "")]
        return lines or [Line(self.tr("No visits yet."), "")]

    def _visit(self, visit: Appointment) -> str:
        kind = self._types.get(visit.visit_type_id) if visit.visit_type_id else None
        doctor = self._clinic.provider(visit.provider_id)
        what = " · ".join(part for part in (kind, doctor) if part)
        return f"{what}\n{visit_state(visit)}" if what else visit_state(visit)


def _contact(record: PatientRecord) -> str:
    return ", ".join(part for part in (record.contact_person, record.contact_phone) if part)


def _role(visit: Appointment, usual: Role) -> Role:
    refused = visit.standing == "rejected" and visit.status == "booked"
    return "danger" if refused else usual
