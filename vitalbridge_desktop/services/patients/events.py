"""What can have happened to a patient's record: the wire contract."""

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.messages import Event

Sex = Literal["male", "female", "other", "unknown"]  # FHIR R4, administrative gender
PatientField = Literal[
    "family_name",
    "given_name",
    "birth_date",
    "sex",
    "phone",
    "email",
    "language",
    "interpreter",
    "address",
    "contact_person",
    "contact_phone",
    "usual_provider_id",
    "record_number",
    "second_phone",
]


class PatientFact(Event, key="patient_id"):
    """Something about one patient."""

    patient_id: UUID


class PatientCreated(PatientFact, wire="patient.created", creates=True):
    """A patient was registered, and given a record number.

    One without a second phone is written as it was before there could be one.
    """

    record_number: str
    family_name: str
    given_name: str
    birth_date: date
    sex: Sex | None = None
    phone: str | None = None
    email: str | None = None
    language: str | None = None
    interpreter: bool = False
    address: str | None = None
    contact_person: str | None = None
    contact_phone: str | None = None
    usual_provider_id: UUID | None = None
    second_phone: str | None = Field(default=None, exclude_if=lambda it: it is None)


class PatientUpdated(PatientFact, wire="patient.updated"):
    """The fields that *changed* names have the values given here; the others say nothing."""

    changed: tuple[PatientField, ...]
    family_name: str | None = None
    given_name: str | None = None
    birth_date: date | None = None
    sex: Sex | None = None
    phone: str | None = None
    email: str | None = None
    language: str | None = None
    interpreter: bool | None = None
    address: str | None = None
    contact_person: str | None = None
    contact_phone: str | None = None
    usual_provider_id: UUID | None = None
    record_number: str | None = None
    second_phone: str | None = Field(default=None, exclude_if=lambda it: it is None)


class PatientAlertSet(PatientFact, wire="patient.alert-set"):
    """Everybody who opens the record sees this first."""

    text: str


class PatientAlertCleared(PatientFact, wire="patient.alert-cleared"):
    """There is nothing to watch out for any more."""


class PatientMerged(PatientFact, wire="patient.merged"):
    """The record was a duplicate: what belongs to it belongs to *into_id* from now on."""

    into_id: UUID


class PatientUnmerged(PatientFact, wire="patient.unmerged"):
    """The record was no duplicate of *out_of_id* after all: what came from it goes back."""

    out_of_id: UUID


class PatientToldApart(PatientFact, wire="patient.told-apart"):
    """The record and *other_id* are of two people, however alike they look."""

    other_id: UUID


class PatientApartForgotten(PatientFact, wire="patient.apart-forgotten"):
    """The record and *other_id* may be of one person after all."""

    other_id: UUID


class PatientArchived(PatientFact, wire="patient.archived"):
    """The patient comes here no more; the record is kept."""


class PatientRestored(PatientFact, wire="patient.restored"):
    """The patient comes here again."""
