"""What is stored about patients, and how each fact changes it."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    Index,
    Integer,
    Label,
    String,
    Table,
    TypedColumns,
    bindparam,
    select,
)

from vitalbridge_desktop.kernel.columns import Day, Flag, Id, Json, metadata
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .events import (
    PatientAlertCleared,
    PatientAlertSet,
    PatientArchived,
    PatientCreated,
    PatientFact,
    PatientMerged,
    PatientRestored,
    PatientUnmerged,
    PatientUpdated,
)
from .rules import digits


class PatientColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    version: Column[int] = Column(Integer, nullable=False)
    standing: Column[str] = Column(String, nullable=False)
    record_number: Column[str] = Column(String, nullable=False)
    family_name: Column[str] = Column(String, nullable=False)
    given_name: Column[str] = Column(String, nullable=False)
    birth_date: Column[date] = Column(Day, nullable=False)
    sex: Column[str | None] = Column(String)
    phone: Column[str | None] = Column(String)
    phone_digits: Column[str] = Column(String, nullable=False)  # empty: no phone
    email: Column[str | None] = Column(String)
    language: Column[str | None] = Column(String)
    interpreter: Column[bool] = Column(Flag, nullable=False)
    address: Column[str | None] = Column(String)
    contact_person: Column[str | None] = Column(String)
    contact_phone: Column[str | None] = Column(String)
    usual_provider_id: Column[UUID | None] = Column(Id)  # providers' id: never a foreign key
    alert: Column[str | None] = Column(String)
    active: Column[bool] = Column(Flag, nullable=False)
    merged_into: Column[UUID | None] = Column(Id)
    # {field: [id of the fact that changed it last, version that it made]}
    changed: Column[dict[str, Any]] = Column(Json, nullable=False)


class SecondPhoneColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the patient's
    phone: Column[str] = Column(String, nullable=False)
    digits: Column[str] = Column(String, nullable=False)


patients = Table(
    "patients",
    metadata,
    PatientColumns,
    Index(None, "tenant_id", "family_name", "given_name", "id"),
    Index(None, "tenant_id", "record_number", "active"),  # in which patients are counted
    sqlite_with_rowid=False,
)
# Of the patients who have one: FHIR's telecom with rank 2. A table of its own, so that a record
# without one has the digest that it had before there could be one.
second_phones = Table("second_phones", metadata, SecondPhoneColumns, sqlite_with_rowid=False)
second_phone: Label[str] = (
    select(second_phones.c.phone)
    .where(second_phones.c.tenant_id == tenant, second_phones.c.id == patients.c.id)
    .correlate(patients)
    .scalar_subquery()
    .label("second_phone")
)
_CHANGED = select(patients.c.changed).where(
    patients.c.tenant_id == tenant, patients.c.id == bindparam("patient_id", type_=Id)
)

_ACTIVE = select(patients.c.active).where(
    patients.c.tenant_id == tenant, patients.c.id == bindparam("patient_id", type_=Id)
)
ARCHIVED = "archived"  # among what changed: before it was merged


def apply_created(event: PatientCreated, rows: Rows) -> None:
    rows.put(
        patients,
        id=event.patient_id,
        record_number=event.record_number,
        family_name=event.family_name,
        given_name=event.given_name,
        birth_date=event.birth_date,
        sex=event.sex,
        phone=event.phone,
        phone_digits=digits(event.phone),
        email=event.email,
        language=event.language,
        interpreter=event.interpreter,
        address=event.address,
        contact_person=event.contact_person,
        contact_phone=event.contact_phone,
        usual_provider_id=event.usual_provider_id,
        alert=None,
        active=True,
        merged_into=None,
        changed={},
    )
    _note_second_phone(event, rows)


def apply_updated(event: PatientUpdated, rows: Rows) -> None:
    of_row = [field for field in event.changed if field != "second_phone"]
    values: dict[str, Any] = {field: getattr(event, field) for field in of_row}
    if "phone" in values:
        values["phone_digits"] = digits(event.phone)
    if _change(event, rows, *event.changed, **values) and "second_phone" in event.changed:
        _note_second_phone(event, rows)


def apply_alert_set(event: PatientAlertSet, rows: Rows) -> None:
    _change(event, rows, "alert", alert=event.text)


def apply_alert_cleared(event: PatientAlertCleared, rows: Rows) -> None:
    _change(event, rows, "alert", alert=None)


def apply_archived(event: PatientArchived, rows: Rows) -> None:
    _change(event, rows, active=False)


def apply_restored(event: PatientRestored, rows: Rows) -> None:
    _change(event, rows, active=True)


def apply_merged(event: PatientMerged, rows: Rows) -> None:
    was = rows.one(_ACTIVE, patient_id=event.patient_id)
    fields = (ARCHIVED,) if was == (False,) else ()  # it is archived again when it is unmerged
    _change(event, rows, *fields, active=False, merged_into=event.into_id)


def apply_unmerged(event: PatientUnmerged, rows: Rows) -> None:
    found = rows.one(_CHANGED, patient_id=event.patient_id)
    archived = found is not None and ARCHIVED in found[0]
    _change(event, rows, forget=ARCHIVED, active=not archived, merged_into=None)


def _note_second_phone(event: PatientCreated | PatientUpdated, rows: Rows) -> None:
    id, phone = event.patient_id, event.second_phone
    if phone is None:
        rows.remove(second_phones, id=id)
    else:
        rows.put(second_phones, id=id, phone=phone, digits=digits(phone))


def _change(
    event: PatientFact, rows: Rows, *fields: str, forget: str = "", **values: object
) -> bool:
    """Write the values, and for each of *fields* that this fact changed it last.

    False where there is no such patient.
    """
    found = rows.one(_CHANGED, patient_id=event.patient_id)
    if found is None:
        return False
    last = [str(event.envelope.id), event.envelope.version]
    changed = found[0] | dict.fromkeys(fields, last)
    changed.pop(forget, None)
    standing = event.envelope.standing
    rows.change(patients, id=event.patient_id, changed=changed, standing=standing, **values)
    return True
