"""What is stored about held times, and how each fact changes it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Integer, String, Table, TypedColumns

from vitalbridge_desktop.kernel.columns import Id, Instant, metadata
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import shifted

from .events import SlotHeld, SlotReleased, SlotRenewed


class SlotHoldColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    provider_id: Column[UUID] = Column(Id, nullable=False)
    patient_id: Column[UUID | None] = Column(Id)  # patients' id: never a foreign key
    booked_for: Column[UUID | None] = Column(Id)  # before a merge, the record that was merged
    waitlist_entry_id: Column[UUID | None] = Column(Id)
    visit_type_id: Column[UUID | None] = Column(Id)
    start: Column[datetime] = Column(Instant, nullable=False)
    end: Column[datetime] = Column(Instant, nullable=False)
    busy_start: Column[datetime] = Column(Instant, nullable=False)  # with the buffers around it
    busy_end: Column[datetime] = Column(Instant, nullable=False)
    zone: Column[str] = Column(String, nullable=False)
    held_at: Column[datetime] = Column(Instant, nullable=False)
    held_by: Column[UUID] = Column(Id, nullable=False)
    expires_at: Column[datetime] = Column(Instant, nullable=False)
    state: Column[str] = Column(String, nullable=False)  # held, released; run out is derived
    standing: Column[str] = Column(String, nullable=False)
    version: Column[int] = Column(Integer, nullable=False)


slot_holds = Table(
    "slot_holds",
    metadata,
    SlotHoldColumns,
    Index(None, "tenant_id", "provider_id", "busy_start"),
    Index(None, "tenant_id", "expires_at"),
    sqlite_with_rowid=False,
)


class HeldRoomColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the hold's
    room_id: Column[UUID] = Column(Id, nullable=False)
    busy_start: Column[datetime] = Column(Instant, nullable=False)  # as the hold has it


held_rooms = Table(
    "held_rooms",
    metadata,
    HeldRoomColumns,
    Index(None, "tenant_id", "room_id", "busy_start"),
    sqlite_with_rowid=False,
)  # of the holds that keep one


def apply_held(event: SlotHeld, rows: Rows) -> None:
    rows.put(
        slot_holds,
        id=event.hold_id,
        provider_id=event.provider_id,
        patient_id=event.patient_id,
        waitlist_entry_id=event.waitlist_entry_id,
        visit_type_id=event.visit_type_id,
        start=event.start,
        end=event.end,
        busy_start=shifted(event.start, -event.buffer_before),
        busy_end=shifted(event.end, event.buffer_after),
        zone=event.zone,
        held_at=event.envelope.time,
        held_by=event.envelope.staff_id,
        expires_at=event.expires_at,
        state="held",
    )
    if event.room_id is not None:
        begins = shifted(event.start, -event.buffer_before)
        rows.put(held_rooms, id=event.hold_id, room_id=event.room_id, busy_start=begins)


def apply_renewed(event: SlotRenewed, rows: Rows) -> None:
    rows.change(slot_holds, id=event.hold_id, state="held", expires_at=event.expires_at)


def apply_released(event: SlotReleased, rows: Rows) -> None:
    rows.change(slot_holds, id=event.hold_id, state="released")
