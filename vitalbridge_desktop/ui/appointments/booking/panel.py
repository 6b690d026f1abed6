"""The panel beside a booking: who it is for, to be said back on the phone."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from vitalbridge_desktop.kernel.time import wall_time
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    Appointments,
    ListVisitTypes,
    VisitTypes,
)
from vitalbridge_desktop.services.patients.queries import PatientRecord
from vitalbridge_desktop.ui.appointments.visits.patient_cards import PatientCards
from vitalbridge_desktop.ui.bus import UiBus
from vitalbridge_desktop.ui.cards import Card
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.clinic_clock import ClinicClock
from vitalbridge_desktop.ui.inspector import Inspector
from vitalbridge_desktop.ui.lines import Line, Lines, breakable
from vitalbridge_desktop.ui.listed import dotted
from vitalbridge_desktop.ui.moments import full_day, in_words
from vitalbridge_desktop.ui.patient_field import Somebody
from vitalbridge_desktop.ui.phones import unbroken
from vitalbridge_desktop.ui.texts import state_word
from vitalbridge_desktop.ui.theme import Theme
from vitalbridge_desktop.ui.views import Fresh

from .identity_check import IdentityCheck

MOST = 5


class BookingPanel(Inspector):
    """Pins the patient while the booking is made.

    Signals:
        usual_known: The patient's usual doctor, or None.

    Attributes:
        patient, identity: Who it is, and by what they were recognised.
    """

    usual_known = Signal(object)

    def __init__(
        self, bus: UiBus, theme: Theme, clock: ClinicClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._types: dict[object, str] = {}
        self._clinic = Clinic(bus, self)
        self.patient = PatientCards(bus, theme, clock, ("born", "phone", "usual", "no-shows"))
        self._back = Card(theme, self.tr("Say it back"))
        self._sentence = self._back.add_text("")
        self.identity = IdentityCheck(theme)
        self._back.body.addWidget(self.identity)
        self._visits, self._lines = Card(theme, self.tr("Visits")), Lines()
        self._visits.body.addWidget(self._lines)
        self._nobody = Card(theme, self.tr("Who is it for?"))
        self._nobody.add_text(
            self.tr(
                "Type a few letters of the name, the last digits of the phone number, "
                "or the birth date."
            ),
            "soft",
        )
        for part in (self.patient, self._back, self._visits, self._nobody):
            self.add(part)
        self.patient.known.connect(self._on_known)
        self.patient.history.connect(self._on_history)
        self._asking_types: Fresh[VisitTypes] = Fresh(
            bus, self, (), ListVisitTypes, self._show_types
        )
        self._asking_types.refresh()
        self._clinic.catch_up()
        self.show_patient(None)

    @Slot(object)
    def show_patient(self, somebody: Somebody | None) -> None:
        """Show whom the booking is for, or nobody yet."""
        if somebody is None:
            self.patient.forget()
            self.usual_known.emit(None)
        else:
            name = f"{somebody.family_name}, {somebody.given_name}"
            self.patient.show_patient(somebody.id, name, somebody.alert)
        self._nobody.setVisible(somebody is None)
        self.patient.setVisible(somebody is not None)
        self._back.hide()
        self._visits.hide()

    @Slot(object)
    def _on_known(self, record: PatientRecord) -> None:
        usual = self._clinic.get(record.usual_provider_id)
        self.patient.say("usual", self._clinic.provider(record.usual_provider_id))
        active = usual is not None and usual.active
        self.usual_known.emit(record.usual_provider_id if active else None)
        name = f"{record.given_name} {record.family_name}"
        born = full_day(record.birth_date)
        words = self.tr("“{name}, born {born}.”")
        if record.phone:
            words = self.tr("“{name}, born {born}, and we reach you on {phone}?”")
        if record.second_phone:
            words = self.tr("“{name}, born {born}, and we reach you on {phone} or {second}?”")
        told = {"phone": unbroken(record.phone), "second": unbroken(record.second_phone)}
        self._sentence.setText(breakable(words.format(name=name, born=born, **told)))
        self._back.show()

    @Slot(object)
    def _on_history(self, found: Appointments) -> None:
        lines = [self._line(each) for each in found.appointments[:MOST]]
        self._lines.set_lines(lines)
        self._visits.setVisible(bool(lines))

    def _line(self, visit: Appointment) -> Line:
        day = wall_time(visit.start, self._clock.zone).date()
        parts: Sequence[str] = (
            self._types.get(visit.visit_type_id, ""),
            state_word(visit.status, visit.confirmed).lower(),
        )
        return Line(in_words(day, "dd MMM yyyy"), dotted(parts), "plain")

    def _show_types(self, found: VisitTypes) -> None:
        self._types = {each.id: each.name for each in found.visit_types}
