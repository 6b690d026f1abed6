"""What a record says, in lines: who somebody is, their visits, what was said to them."""

from PySide6.QtCore import QObject

from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    Contact,
    PatientInBrief,
)
from vitalbridge_desktop.services.patients.queries import FoundPatient, PatientName, PatientRecord
from vitalbridge_desktop.ui.brief_words import missed_words, next_words
from vitalbridge_desktop.ui.cards import Role
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.lines import Line
from vitalbridge_desktop.ui.listed import dotted, listed
from vitalbridge_desktop.ui.moments import full_day, near_day, near_moment
from vitalbridge_desktop.ui.phones import phone_lines
from vitalbridge_desktop.ui.sides import from_the_left
from vitalbridge_desktop.ui.waitlist.call_words import channel_words, outcome_words

from .language_names import language_words
from .patient_words import born_words, sex_words, visit_state
from .record_feed import Known

MOST_VISITS = 12
MOST_CONTACTS = 5
OPEN = ("booked", "pending", "proposed", "arrived", "checked-in")


class RecordLines(QObject):
    """Words for what is known of a patient."""

    def __init__(self, clinic: Clinic) -> None:
        super().__init__(clinic)
        self._clinic = clinic

    def about(
        self,
        who: PatientName | FoundPatient,
        record: PatientRecord | None,
        brief: PatientInBrief | None,
    ) -> list[Line]:
        """Who somebody is, and how they come; all that the record says where it is open."""
        lines = [
            Line(self.tr("Born"), born_words(who.birth_date, self._clinic.today())),
            Line(self.tr("Phone"), from_the_left(who.phone) or "–"),
        ]
        if record is not None:
            lines[-1] = Line(self.tr("Phone"), phone_lines(record) or "–")
            lines += self._recorded(record)
        if usual := self._clinic.provider(who.usual_provider_id):
            lines.append(Line(self.tr("Usual doctor"), usual))
        return lines + (self._visiting(brief) if brief else [])

    def _recorded(self, record: PatientRecord) -> list[Line]:
        lines = [Line(self.tr("E-mail"), record.email or "–")]
        for what, how in (
            (self.tr("Sex"), sex_words(record.sex) if record.sex else None),
            (self.tr("Language"), language_words(record.language) if record.language else None),
            (self.tr("Interpreter"), self.tr("needed") if record.interpreter else None),
            (self.tr("Address"), record.address),
            (self.tr("Contact"), _contact(record)),
        ):
            if how:
                lines.append(Line(what, how))
        return lines

    def _visiting(self, brief: PatientInBrief) -> list[Line]:
        ahead = next_words(brief, self._clinic.today())
        refused = brief.next_standing == "rejected"
        lines = [Line(self.tr("Next visit"), ahead or "–", "danger" if refused else "strong")]
        if missed := missed_words(brief):
            lines.append(Line(self.tr("No-shows"), missed, "late" if brief.missed else "strong"))
        return lines

    def in_order(self, known: Known) -> list[Appointment]:
        """What is to come, the next visit first; then what was, the last visit first."""
        now = self._clinic.now()
        coming = [each for each in known.visits if each.end > now and each.status in OPEN]
        past = [each for each in known.visits if each not in coming]
        return [*reversed(coming), *past]

    def visits(
        self, known: Known, most: int = MOST_VISITS, *, one_line: bool = False
    ) -> list[Line]:
        """The visits, as many as are worth a line; in a narrow place the state below the rest."""
        now = self._clinic.now()
        lines: list[Line] = []
        for each in self.in_order(known)[:most]:
            coming = each.end > now and each.status in OPEN
            at = near_moment(each.start, now.date()) if coming else full_day(each.start.date())
            role: Role = "strong" if coming else "plain"
            lines.append(Line(at, self._visit(each, known, one_line=one_line), _role(each, role)))
        if (more := len(known.visits) - most) > 0:
            lines.append(Line(self.tr("%n more", "", more), ""))
        return lines or [Line(self.tr("No visits yet."), "")]

    def contacts(self, known: Known) -> list[Line]:
        """The last calls and messages."""
        today = self._clinic.today()
        return [
            Line(near_moment(each.at, today), _said(each), "plain")
            for each in known.contacts[:MOST_CONTACTS]
        ]

    def recalls(self, known: Known) -> list[Line]:
        """When they are to be asked to come again, and why."""
        today = self._clinic.today()
        return [
            Line(
                near_day(each.due, today),
                each.reason or each.visit_type or "–",
                "late" if each.overdue else "strong",
            )
            for each in known.recalls
        ]

    def looks(self, known: Known) -> list[Line]:
        """Who looked into the record, and when for the last time that day."""
        today = self._clinic.today()
        return [
            Line(near_moment(each.at, today), self._clinic.staff(each.staff_id) or "–", "plain")
            for each in known.looks
        ]

    def merged(self, known: Known) -> list[Line]:
        """Records that were merged into this one."""
        return [
            Line(each.record_number, f"{each.family_name}, {each.given_name}", "plain")
            for each in known.merged
        ]

    def _visit(self, visit: Appointment, known: Known, *, one_line: bool) -> str:
        kind = known.kinds.get(visit.visit_type_id) if visit.visit_type_id else None
        doctor = self._clinic.provider(visit.provider_id)
        if not one_line and (what := dotted((kind, doctor))):
            return f"{what}\n{visit_state(visit)}"
        return dotted((kind, doctor, visit_state(visit)))


def _said(contact: Contact) -> str:
    told = f"{channel_words(contact.channel)} · {outcome_words(contact.outcome).lower()}"
    return f"{told}\n{contact.note}" if contact.note else told


def _contact(record: PatientRecord) -> str:
    return listed((record.contact_person, record.contact_phone))


def _role(visit: Appointment, usual: Role) -> Role:
    refused = visit.standing == "rejected" and visit.status == "booked"
    return "danger" if refused else usual
