"""Calls and messages that were made to a patient, and when to ask them to come again."""

from datetime import date
from uuid import UUID

from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id
from vitalbridge_desktop.kernel.errors import AlreadySo, Inactive, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Text
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork
from vitalbridge_desktop.services.patients.queries import PatientNames

from .booked import booked
from .contact_tables import contacts, recalls
from .events import (
    Channel,
    ContactLogged,
    ContactRestored,
    ContactStruck,
    Outcome,
    RecallCleared,
    RecallReopened,
    RecallSet,
)
from .visit_types import VisitLength, visit_length

_STRUCK = select(contacts.c.struck).where(
    contacts.c.tenant_id == tenant, contacts.c.id == bindparam("id", type_=Id)
)
_STATE = select(recalls.c.state).where(
    recalls.c.tenant_id == tenant, recalls.c.id == bindparam("id", type_=Id)
)


class LogContact(Command):
    """Write down that a patient was rung or written to, and what came of it."""

    patient_id: UUID
    appointment_id: UUID | None = None
    channel: Channel
    outcome: Outcome
    note: Text | None = None


def log_contact(command: LogContact, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such patient, or no such visit of theirs.
    """
    contact_id = uuid7()
    fact = ContactLogged(contact_id=contact_id, **command.model_dump(exclude={"command_id"}))
    uow.emit(fact, StrikeContact(contact_id=contact_id))


class StrikeContact(Command):
    """The contact did not take place: it was written down by mistake."""

    contact_id: UUID


def strike_contact(command: StrikeContact, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such contact.
        InvalidTransition: It was struck already.
    """
    fact = ContactStruck(contact_id=command.contact_id)
    uow.emit(fact, RestoreContact(contact_id=command.contact_id))


class RestoreContact(Command):
    """The contact did take place after all."""

    contact_id: UUID


def restore_contact(command: RestoreContact, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such contact.
        InvalidTransition: It was not struck.
    """
    fact = ContactRestored(contact_id=command.contact_id)
    uow.emit(fact, StrikeContact(contact_id=command.contact_id))


class SetRecall(Command):
    """Remember to ask a patient to come again when the day has come."""

    patient_id: UUID
    due: date
    visit_type_id: UUID | None = None
    reason: Text | None = None


def set_recall(command: SetRecall, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound, Inactive: There is no such patient or visit type, or no longer.
    """
    recall_id = uuid7()
    fact = RecallSet(recall_id=recall_id, **command.model_dump(exclude={"command_id"}))
    uow.emit(fact, ClearRecall(recall_id=recall_id))


class ClearRecall(Command):
    """The patient need not be asked any more."""

    recall_id: UUID
    reason: Text | None = None


def clear_recall(command: ClearRecall, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such recall.
        InvalidTransition: It was cleared already.
    """
    fact = RecallCleared(recall_id=command.recall_id, reason=command.reason)
    uow.emit(fact, ReopenRecall(recall_id=command.recall_id))


class ReopenRecall(Command):
    """The patient is to be asked after all."""

    recall_id: UUID


def reopen_recall(command: ReopenRecall, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such recall.
        InvalidTransition: It is open.
    """
    fact = RecallReopened(recall_id=command.recall_id)
    uow.emit(fact, ClearRecall(recall_id=command.recall_id))


def admit_logged(event: ContactLogged, rows: Rows) -> None:
    """A patient who comes here no more may have been rung all the same."""
    if not rows.ask(PatientNames(ids=(event.patient_id,))).patients:
        raise NotFound("patient_id")
    visit = event.appointment_id
    if visit is not None and booked(visit, rows).patient_id != event.patient_id:
        raise NotFound("appointment_id")


def admit_struck(event: ContactStruck, rows: Rows) -> None:
    if _is_struck(event.contact_id, rows):
        raise AlreadySo("This contact was struck already.", field="contact_id")


def admit_restored(event: ContactRestored, rows: Rows) -> None:
    if not _is_struck(event.contact_id, rows):
        raise AlreadySo("This contact was not struck.", field="contact_id")


def admit_set(event: RecallSet, rows: Rows) -> None:
    names = rows.ask(PatientNames(ids=(event.patient_id,))).patients
    if not names:
        raise NotFound("patient_id")
    if not names[0].active:
        raise Inactive("patient_id")
    visit_length(VisitLength(visit_type_id=event.visit_type_id), rows)


def admit_cleared(event: RecallCleared, rows: Rows) -> None:
    if _state_of(event.recall_id, rows) == "cleared":
        raise AlreadySo("This recall was cleared already.", field="recall_id")


def admit_reopened(event: RecallReopened, rows: Rows) -> None:
    if _state_of(event.recall_id, rows) == "open":
        raise AlreadySo("This recall is open already.", field="recall_id")


def _is_struck(contact_id: UUID, rows: Rows) -> bool:
    found = rows.one(_STRUCK, id=contact_id)
    if found is None:
        raise NotFound("contact_id")
    return found[0]


def _state_of(recall_id: UUID, rows: Rows) -> str:
    found = rows.one(_STATE, id=recall_id)
    if found is None:
        raise NotFound("recall_id")
    return found[0]
