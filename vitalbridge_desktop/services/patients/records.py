"""What can be known about one patient's record, and which record it has become."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field
from sqlalchemy import Integer, bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import EVERYBODY, Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .phones import shown_phone
from .tables import patients, second_phone

p = patients.c
of_patient = p.id == bindparam("patient_id", type_=Id)


@dataclass(frozen=True, slots=True)
class PatientRecord:
    """One patient's record; *merged_into* is the record it turned out to be a duplicate of."""

    id: UUID
    record_number: str
    family_name: str
    given_name: str
    birth_date: date
    sex: str | None
    phone: str | None
    email: str | None
    language: str | None
    interpreter: bool
    address: str | None
    contact_person: str | None
    contact_phone: str | None
    usual_provider_id: UUID | None
    alert: str | None
    active: bool
    merged_into: UUID | None
    standing: str
    version: int
    second_phone: str | None


class GetPatient(Query[PatientRecord]):
    """One patient's record; the look is kept in the audit trail."""

    looks_at = "patient_id"
    patient_id: UUID


_columns = {**p, second_phone.name: second_phone}
_RECORD_OF = select(*(_columns[field] for field in PatientRecord.__slots__)).where(
    p.tenant_id == tenant
)
_RECORD = _RECORD_OF.where(of_patient)


def get_patient(query: GetPatient, rows: Rows) -> PatientRecord:
    """
    Raises:
        NotFound: The clinic has no such patient.
    """
    found = rows.one(_RECORD, patient_id=query.patient_id)
    if found is None:
        raise NotFound("patient_id")
    record = PatientRecord(*found)
    return replace(
        record,
        phone=shown_phone(record.phone, rows),
        second_phone=shown_phone(record.second_phone, rows),
        contact_phone=shown_phone(record.contact_phone, rows),
    )


@dataclass(frozen=True, slots=True)
class MergedRecord:
    """A record that turned out to be a duplicate."""

    id: UUID
    record_number: str
    family_name: str
    given_name: str
    birth_date: date


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Records that were merged into another one, by number."""

    records: tuple[MergedRecord, ...]


class MergedRecords(Query[Duplicates]):
    """Which records were merged into this one, and can be taken out of it again."""

    patient_id: UUID


_MERGED = (
    select(*(p[field] for field in MergedRecord.__slots__))
    .where(p.tenant_id == tenant, p.merged_into == bindparam("patient_id", type_=Id))
    .order_by(p.record_number, p.id)
)


def merged_records(query: MergedRecords, rows: Rows) -> Duplicates:
    found = rows.read(_MERGED, patient_id=query.patient_id)
    return Duplicates(tuple(MergedRecord(*row) for row in found))


@dataclass(frozen=True, slots=True)
class Records:
    """A page of patients' records."""

    records: tuple[PatientRecord, ...]


class ListRecords(Query[Records]):
    """Every record of the clinic, to hand them on; *after* is the last one of the page before.

    Phones are handed on as they are kept, which is E.164.
    """

    looks_at = EVERYBODY
    after: UUID | None = None
    limit: Annotated[int, Field(ge=1, le=1000)] = 100


_PAGE = (
    _RECORD_OF.where(p.id > bindparam("after", type_=Id))
    .order_by(p.id)
    .limit(bindparam("most", type_=Integer))
)


def list_records(query: ListRecords, rows: Rows) -> Records:
    page = rows.read(_PAGE, after=query.after or UUID(int=0), most=query.limit)
    return Records(tuple(PatientRecord(*row) for row in page))


@dataclass(frozen=True, slots=True)
class Survivor:
    """The record that a person is kept under."""

    id: UUID


class SurvivingRecord(Query[Survivor]):
    """The record that holds what once belonged to this one; itself, where it was never merged."""

    patient_id: UUID


_MERGED_INTO = select(p.merged_into).where(p.tenant_id == tenant, of_patient)


def surviving_record(query: SurvivingRecord, rows: Rows) -> Survivor:
    id, seen = query.patient_id, set[UUID]()
    while id not in seen and (found := rows.one(_MERGED_INTO, patient_id=id)) and found[0]:
        seen.add(id)
        id = found[0]
    return Survivor(id)
