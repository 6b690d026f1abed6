"""What is stored about who waits for a time, and how each fact changes it."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, Integer, String, Table, TypedColumns

from vitalbridge_desktop.kernel.columns import Day, Id, Instant, Json, metadata
from vitalbridge_desktop.kernel.rows import Rows

from .events import WaitlistJoined, WaitlistLeft, WaitlistRejoined


class WaitlistColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    patient_id: Column[UUID] = Column(Id, nullable=False)  # patients' id: never a foreign key
    booked_for: Column[UUID | None] = Column(Id)  # before a merge, the record that was merged
    visit_type_id: Column[UUID | None] = Column(Id)
    minutes: Column[int | None] = Column(Integer)
    provider_ids: Column[Any] = Column(Json, nullable=False)  # none: whoever is free
    weekdays: Column[Any] = Column(Json, nullable=False)  # none: any
    from_time: Column[str | None] = Column(String)  # wall times, HH:MM
    to_time: Column[str | None] = Column(String)
    earliest: Column[date | None] = Column(Day)
    latest: Column[date | None] = Column(Day)
    urgency: Column[str] = Column(String, nullable=False)
    appointment_id: Column[UUID | None] = Column(Id)  # the visit that should be earlier
    note: Column[str | None] = Column(String)
    since: Column[datetime] = Column(Instant, nullable=False)
    joined_by: Column[UUID] = Column(Id, nullable=False)
    state: Column[str] = Column(String, nullable=False)  # waiting, left
    left_at: Column[datetime | None] = Column(Instant)
    left_because: Column[str | None] = Column(String)
    booked_as: Column[UUID | None] = Column(Id)  # the visit that was found
    standing: Column[str] = Column(String, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


waitlist_entries = Table(
    "waitlist_entries",
    metadata,
    WaitlistColumns,
    Index(None, "tenant_id", "state"),
    Index(None, "tenant_id", "patient_id"),
    sqlite_with_rowid=False,
)


def apply_joined(event: WaitlistJoined, rows: Rows) -> None:
    wishes = event.model_dump(
        mode="json", include={"provider_ids", "weekdays", "from_time", "to_time"}
    )
    rows.put(
        waitlist_entries,
        id=event.waitlist_entry_id,
        patient_id=event.patient_id,
        visit_type_id=event.visit_type_id,
        minutes=event.minutes,
        earliest=event.earliest,
        latest=event.latest,
        urgency=event.urgency,
        appointment_id=event.appointment_id,
        note=event.note,
        since=event.since or event.envelope.time,
        joined_by=event.envelope.staff_id,
        state="waiting",
        left_at=None,
        left_because=None,
        booked_as=None,
        **wishes,
    )


def apply_left(event: WaitlistLeft, rows: Rows) -> None:
    rows.change(
        waitlist_entries,
        id=event.waitlist_entry_id,
        state="left",
        left_at=event.envelope.time,
        left_because=event.reason,
        booked_as=event.appointment_id,
    )


def apply_rejoined(event: WaitlistRejoined, rows: Rows) -> None:
    rows.change(
        waitlist_entries,
        id=event.waitlist_entry_id,
        state="waiting",
        left_at=None,
        left_because=None,
        booked_as=None,
    )
