"""Two records of one person become one, and two again."""

from uuid import UUID

from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .admission import patient
from .events import PatientMerged, PatientUnmerged


class MergePatients(Command):
    """The record *patient_id* is a duplicate: what belongs to it belongs to *into_id*."""

    patient_id: UUID
    into_id: UUID


def merge_patients(command: MergePatients, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such patient.
        Inactive: One of the two was merged into another record.
        AlreadySo: They are merged.
    """
    id = command.patient_id
    fact = PatientMerged(patient_id=id, into_id=command.into_id)
    uow.emit(fact, UnmergePatients(patient_id=id))


class UnmergePatients(Command):
    """The record was no duplicate after all: what came from it goes back."""

    patient_id: UUID


def unmerge_patients(command: UnmergePatients, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: The clinic has no such patient.
        AlreadySo: The record stands on its own.
    """
    id = command.patient_id
    into = patient(id, uow.rows)["merged_into"] or id
    fact = PatientUnmerged(patient_id=id, out_of_id=into)
    uow.emit(fact, MergePatients(patient_id=id, into_id=into))
