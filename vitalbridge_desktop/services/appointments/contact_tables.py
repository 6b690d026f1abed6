"""What is stored about contacts and recalls, and how each fact changes it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Column, Index, Integer, String, Table, TypedColumns

from vitalbridge_desktop.kernel.columns import Day, Flag, Id, Instant, metadata
from vitalbridge_desktop.kernel.rows import Rows

from .events import (
    ContactLogged,
    ContactRestored,
    ContactStruck,
    RecallCleared,
    RecallReopened,
    RecallSet,
)


class ContactColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    patient_id: Column[UUID] = Column(Id, nullable=False)  # patients' id: never a foreign key
    booked_for: Column[UUID | None] = Column(Id)  # before a merge, the record that was merged
    appointment_id: Column[UUID | None] = Column(Id)
    channel: Column[str] = Column(String, nullable=False)
    outcome: Column[str] = Column(String, nullable=False)
    note: Column[str | None] = Column(String)
    at: Column[datetime] = Column(Instant, nullable=False)
    logged_by: Column[UUID] = Column(Id, nullable=False)
    struck: Column[bool] = Column(Flag, nullable=False)
    standing: Column[str] = Column(String, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


contacts = Table(
    "contacts",
    metadata,
    ContactColumns,
    Index(None, "tenant_id", "patient_id", "at"),
    sqlite_with_rowid=False,
)


class RecallColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    patient_id: Column[UUID] = Column(Id, nullable=False)
    booked_for: Column[UUID | None] = Column(Id)
    due: Column[date] = Column(Day, nullable=False)
    visit_type_id: Column[UUID | None] = Column(Id)
    reason: Column[str | None] = Column(String)
    state: Column[str] = Column(String, nullable=False)  # open, cleared
    set_at: Column[datetime] = Column(Instant, nullable=False)
    set_by: Column[UUID] = Column(Id, nullable=False)
    cleared_because: Column[str | None] = Column(String)
    standing: Column[str] = Column(String, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


recalls = Table(
    "recalls",
    metadata,
    RecallColumns,
    Index(None, "tenant_id", "state", "due"),
    Index(None, "tenant_id", "patient_id"),
    sqlite_with_rowid=False,
)


def apply_logged(event: ContactLogged, rows: Rows) -> None:
    rows.put(
        contacts,
        id=event.contact_id,
        patient_id=event.patient_id,
        appointment_id=event.appointment_id,
        channel=event.channel,
        outcome=event.outcome,
        note=event.note,
        at=event.envelope.time,
        logged_by=event.envelope.staff_id,
        struck=False,
    )


def apply_struck(event: ContactStruck, rows: Rows) -> None:
    rows.change(contacts, id=event.contact_id, struck=True)


def apply_restored(event: ContactRestored, rows: Rows) -> None:
    rows.change(contacts, id=event.contact_id, struck=False)


def apply_set(event: RecallSet, rows: Rows) -> None:
    rows.put(
        recalls,
        id=event.recall_id,
        patient_id=event.patient_id,
        due=event.due,
        visit_type_id=event.visit_type_id,
        reason=event.reason,
        state="open",
        set_at=event.envelope.time,
        set_by=event.envelope.staff_id,
        cleared_because=None,
    )


def apply_cleared(event: RecallCleared, rows: Rows) -> None:
    because = event.reason
    rows.change(recalls, id=event.recall_id, state="cleared", cleared_because=because)


def apply_reopened(event: RecallReopened, rows: Rows) -> None:
    rows.change(recalls, id=event.recall_id, state="open", cleared_because=None)
