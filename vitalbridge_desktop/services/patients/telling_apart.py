"""Two records that look like one person are of two, and that is remembered."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, TypedColumns, bindparam, select

from vitalbridge_desktop.kernel.columns import Id, IdList, Json, among, metadata
from vitalbridge_desktop.kernel.errors import AlreadySo, Invalid
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .admission import in_use
from .events import PatientApartForgotten, PatientToldApart


class ToldApartColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the patient's
    others: Column[Any] = Column(Json, nullable=False)  # ids of who was told apart from them


told_apart = Table("told_apart", metadata, ToldApartColumns, sqlite_with_rowid=False)
t = told_apart.c
_OTHERS = select(t.others).where(t.tenant_id == tenant, t.id == bindparam("id", type_=Id))
_FROM = select(t.id, t.others).where(
    t.tenant_id == tenant, among(t.id, bindparam("ids", type_=IdList))
)


class TellPatientsApart(Command):
    """Two records are of two people, however alike: neither is named for the other any more."""

    patient_id: UUID
    other_id: UUID


def tell_patients_apart(command: TellPatientsApart, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such patient.
        Inactive: One of the two was merged into another record.
        AlreadySo: They are told apart.
    """
    one, other = command.patient_id, command.other_id
    fact = PatientToldApart(patient_id=one, other_id=other)
    uow.emit(fact, ForgetPatientsApart(patient_id=one, other_id=other))


class ForgetPatientsApart(Command):
    """The two may be one person after all."""

    patient_id: UUID
    other_id: UUID


def forget_patients_apart(command: ForgetPatientsApart, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such patient.
        AlreadySo: They are not told apart.
    """
    one, other = command.patient_id, command.other_id
    fact = PatientApartForgotten(patient_id=one, other_id=other)
    uow.emit(fact, TellPatientsApart(patient_id=one, other_id=other))


# ---- admitting and writing -----------------------------------------------------------------------


def admit_told_apart(event: PatientToldApart, rows: Rows) -> None:
    if event.other_id == event.patient_id:
        raise Invalid("A record cannot be told apart from itself.", field="other_id")
    in_use(event.patient_id, rows)
    in_use(event.other_id, rows, "other_id")
    if str(event.other_id) in _others(event.patient_id, rows):
        raise AlreadySo("These two are told apart already.", field="other_id")


def admit_apart_forgotten(event: PatientApartForgotten, rows: Rows) -> None:
    if str(event.other_id) not in _others(event.patient_id, rows):
        raise AlreadySo("These two are not told apart.", field="other_id")


def apply_told_apart(event: PatientToldApart, rows: Rows) -> None:
    _write(event.patient_id, {*_others(event.patient_id, rows), str(event.other_id)}, rows)


def apply_apart_forgotten(event: PatientApartForgotten, rows: Rows) -> None:
    _write(event.patient_id, _others(event.patient_id, rows) - {str(event.other_id)}, rows)


def apart(patient_id: UUID, others: Iterable[UUID], rows: Rows) -> set[UUID]:
    """Who of these was told apart from the patient, whichever of the two it was said of."""
    mine = {UUID(each) for each in _others(patient_id, rows)}
    theirs = rows.read(_FROM, ids=tuple(others))
    return mine | {id for id, said in theirs if str(patient_id) in said}


def _others(patient_id: UUID, rows: Rows) -> set[str]:
    found = rows.one(_OTHERS, id=patient_id)
    return set(found[0]) if found else set()


def _write(patient_id: UUID, others: Iterable[str], rows: Rows) -> None:
    if said := sorted(others):
        rows.put(told_apart, id=patient_id, others=said)
    else:
        rows.remove(told_apart, id=patient_id)
