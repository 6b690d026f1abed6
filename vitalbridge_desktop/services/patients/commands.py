"""What can be asked of patients' records."""

import unicodedata
from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints

from vitalbridge_desktop.kernel.errors import Invalid, Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Text
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import said
from vitalbridge_desktop.kernel.time import local_day
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .admission import next_record_number, patient
from .events import (
    PatientAlertCleared,
    PatientAlertSet,
    PatientArchived,
    PatientCreated,
    PatientRestored,
    PatientUpdated,
    Sex,
)
from .finding import PossibleDuplicates, possible_duplicates
from .merging import MergePatients, UnmergePatients
from .names import PatientName
from .phones import kept_phone
from .rules import EARLIEST_BIRTH, LEAST_DIGITS, changes, could_be_born, digits, phones_in_order
from .telling_apart import TellPatientsApart

__all__ = [
    "ArchivePatient",
    "ClearPatientAlert",
    "CreatePatient",
    "DuplicatePatient",
    "MergePatients",
    "RestorePatient",
    "SetPatientAlert",
    "TellPatientsApart",
    "UnmergePatients",
    "UpdatePatient",
]


def _composed(text: str) -> str:
    """One spelling of one name: a letter and its accent are one character (Unicode's NFC)."""
    return unicodedata.normalize("NFC", text)


def _dialled(text: str) -> str:
    if len(digits(text)) < LEAST_DIGITS:
        raise ValueError("a phone number has digits")
    return text


Name = Annotated[Text, Field(max_length=100), AfterValidator(_composed)]
Phone = Annotated[Text, Field(max_length=40), AfterValidator(_dialled)]
Email = Annotated[str, StringConstraints(max_length=254, pattern=r"^[^@\s]+@[^@\s]+$")]
PHONES = ("phone", "second_phone", "contact_phone")
Language = Annotated[  # BCP 47, as in FHIR's Patient.communication
    str, StringConstraints(max_length=35, pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
]


class DuplicatePatient(Refusal):
    """Somebody very like this is registered; a command can say that it is another."""

    code = "duplicate_patient"

    def __init__(self, likely: tuple[PatientName, ...]) -> None:
        first = likely[0]
        super().__init__(
            said(
                "{name}, born {born:%d %B %Y}, is registered as {number}. Is this somebody else?",
                name=f"{first.given_name} {first.family_name}",
                born=first.birth_date,
                number=first.record_number,
            ),
            field="family_name",
            details={"patients": [_evidence(each) for each in likely]},
        )


class CreatePatient(Command):
    """Register a patient. *sex* is FHIR's administrative gender, *language* a BCP 47 tag."""

    each_alone = True

    family_name: Name
    given_name: Name
    birth_date: date
    sex: Sex | None = None
    phone: Phone | None = None
    second_phone: Phone | None = None
    email: Email | None = None
    language: Language | None = None
    interpreter: bool = False
    address: Text | None = None
    contact_person: Text | None = None
    contact_phone: Phone | None = None
    usual_provider_id: UUID | None = None
    confirmed_not_duplicate: bool = False


def create_patient(command: CreatePatient, uow: UnitOfWork) -> None:
    """
    Raises:
        DuplicatePatient: Somebody very like this is registered.
        Invalid: Nobody can be born on that day, or no line can have that phone number.
    """
    _require_birth_date(command.birth_date, uow)
    phones = {field: kept_phone(getattr(command, field), uow.rows, field) for field in PHONES}
    if not command.confirmed_not_duplicate:
        _require_new(command, uow.rows)
    said = command.model_dump(exclude={"command_id", "confirmed_not_duplicate"}) | phones
    said |= phones_in_order(said["phone"], said["second_phone"])
    number = next_record_number(uow.context.desk, uow.rows)
    fact = PatientCreated(patient_id=uuid7(), record_number=number, **said)
    uow.emit(fact, ArchivePatient(patient_id=fact.patient_id))


class UpdatePatient(Command):
    """Say something else of a patient; what is not given stays as it is."""

    minds_changes = True

    patient_id: UUID
    family_name: Name | None = None
    given_name: Name | None = None
    birth_date: date | None = None
    sex: Sex | None = None
    phone: Phone | None = None
    second_phone: Phone | None = None
    email: Email | None = None
    language: Language | None = None
    interpreter: bool | None = None
    address: Text | None = None
    contact_person: Text | None = None
    contact_phone: Phone | None = None
    usual_provider_id: UUID | None = None


def update_patient(command: UpdatePatient, uow: UnitOfWork) -> None:
    """A record that shares its number with another one is given a number of its own.

    Raises:
        NotFound: The clinic has no such patient.
        Invalid: Nobody can be born on that day, or no line can have that phone number.
        Stale: Somebody changed the same field since this person looked.
        AlreadySo: Nothing would change.
    """
    id = command.patient_id
    was = patient(id, uow.rows)
    named = sorted(command.model_fields_set - {"command_id", "patient_id"})
    said = {field: getattr(command, field) for field in named}
    if uow.context.undoes is None:  # what was there comes back as it was, whatever was kept then
        said |= {f: kept_phone(said[f], uow.rows, f) for f in PHONES if f in said}
        said |= _in_order(said, was)
    new = changes(said, was)
    if "birth_date" in new:
        _require_birth_date(new["birth_date"], uow)
    before = {field: was[field] for field in new}
    if was["standing"] == "rejected":
        new["record_number"] = next_record_number(uow.context.desk, uow.rows)
    stated = {"changed": tuple(new), **new}
    uow.emit(PatientUpdated(patient_id=id, **stated), UpdatePatient(patient_id=id, **before))


class SetPatientAlert(Command):
    """Say what everybody who opens the record must see first."""

    minds_changes = True

    patient_id: UUID
    text: Text


def set_patient_alert(command: SetPatientAlert, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such patient.
        Stale: Somebody changed the alert since this person looked.
        AlreadySo: The alert says so.
    """
    id = command.patient_id
    uow.emit(PatientAlertSet(patient_id=id, text=command.text), _alert_before(id, uow.rows))


class ClearPatientAlert(Command):
    """There is nothing to watch out for any more."""

    minds_changes = True

    patient_id: UUID


def clear_patient_alert(command: ClearPatientAlert, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such patient.
        Stale: Somebody changed the alert since this person looked.
        AlreadySo: There is no alert.
    """
    id = command.patient_id
    uow.emit(PatientAlertCleared(patient_id=id), _alert_before(id, uow.rows))


class ArchivePatient(Command):
    """The patient comes here no more; the record is kept, and found among the archived."""

    each_alone, ends = True, True
    patient_id: UUID


def archive_patient(command: ArchivePatient, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such patient.
        AlreadySo: The record is archived.
    """
    id = command.patient_id
    uow.emit(PatientArchived(patient_id=id), RestorePatient(patient_id=id))


class RestorePatient(Command):
    """The patient comes here again."""

    each_alone = True
    patient_id: UUID


def restore_patient(command: RestorePatient, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such patient.
        AlreadySo: The record is in use.
    """
    id = command.patient_id
    uow.emit(PatientRestored(patient_id=id), ArchivePatient(patient_id=id))


def _in_order(said: dict[str, Any], was: dict[str, Any]) -> dict[str, str | None]:
    """Both phones, where something is said of one."""
    two = ("phone", "second_phone")
    if not any(field in said for field in two):
        return {}
    return phones_in_order(*(said.get(field, was[field]) for field in two))


def _require_birth_date(day: date, uow: UnitOfWork) -> None:
    today = local_day(uow.now, uow.rows.ask(GetTenant()).time_zone)
    if day > today:
        raise Invalid("This birth date is still to come.", field="birth_date")
    if not could_be_born(day, today):
        message = said("Nobody here was born before {year}.", year=EARLIEST_BIRTH.year)
        raise Invalid(message, field="birth_date")


def _require_new(command: CreatePatient, rows: Rows) -> None:
    asked = PossibleDuplicates(
        family_name=command.family_name,
        given_name=command.given_name,
        birth_date=command.birth_date,
        phone=command.phone,
        second_phone=command.second_phone,
        email=command.email,
    )
    if likely := possible_duplicates(asked, rows).patients:
        raise DuplicatePatient(likely)


def _alert_before(patient_id: UUID, rows: Rows) -> SetPatientAlert | ClearPatientAlert:
    before = patient(patient_id, rows)["alert"]
    if before is None:
        return ClearPatientAlert(patient_id=patient_id)
    return SetPatientAlert(patient_id=patient_id, text=before)


def _evidence(likely: PatientName) -> dict[str, Any]:
    return {
        "id": str(likely.id),
        "family_name": likely.family_name,
        "given_name": likely.given_name,
        "birth_date": likely.birth_date.isoformat(),
        "phone": likely.phone,
        "record_number": likely.record_number,
        "active": likely.active,
    }
