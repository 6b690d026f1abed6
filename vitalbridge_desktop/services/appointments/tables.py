"""What is stored about appointments, and how facts about when they are change it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    Index,
    Integer,
    String,
    Table,
    TypedColumns,
    bindparam,
    or_,
    select,
    text,
)  # fmt: skip

from vitalbridge_desktop.kernel.columns import Flag, Id, Instant, Json, metadata
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import shifted

from .clock_tables import retimed_visits
from .contact_tables import contacts, recalls
from .equipment_tables import visit_type_equipment
from .events import (
    AppointmentCreated,
    AppointmentFact,
    AppointmentRescheduled,
    AppointmentTime,
)
from .hold_tables import slot_holds
from .rules import TOLD
from .visit_type_tables import visit_types
from .waitlist_tables import waitlist_entries

__all__ = [  # all that the service owns
    "appointments",
    "contacts",
    "recalls",
    "retimed_visits",
    "slot_holds",
    "visit_type_equipment",
    "visit_types",
    "waitlist_entries",
]


class AppointmentColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)
    patient_id: Column[UUID] = Column(Id, nullable=False)  # patients' id: never a foreign key
    booked_for: Column[UUID | None] = Column(Id)  # before a merge, the record that was merged
    provider_id: Column[UUID] = Column(Id, nullable=False)
    room_id: Column[UUID | None] = Column(Id)
    visit_type_id: Column[UUID | None] = Column(Id)
    start: Column[datetime] = Column(Instant, nullable=False)
    end: Column[datetime] = Column(Instant, nullable=False)
    busy_start: Column[datetime] = Column(Instant, nullable=False)  # with the buffers around it
    busy_end: Column[datetime] = Column(Instant, nullable=False)
    wall: Column[str] = Column(String, nullable=False)
    zone: Column[str] = Column(String, nullable=False)
    fold: Column[int] = Column(Integer, nullable=False)
    minutes: Column[int] = Column(Integer, nullable=False)
    status: Column[str] = Column(String, nullable=False)
    standing: Column[str] = Column(String, nullable=False)
    steps: Column[Any] = Column(Json, nullable=False)  # former [status, confirmed], oldest first
    confirmed: Column[bool] = Column(Flag, nullable=False)
    reason: Column[str | None] = Column(String)
    overbook_reason: Column[str | None] = Column(String)
    cancelled_because: Column[str | None] = Column(String)
    moved: Column[Any] = Column(Json, nullable=False)  # [event, version] of the last change of time
    mended_by: Column[str | None] = Column(String)  # the event that gave a rejected visit its time
    series_id: Column[UUID | None] = Column(Id)
    moved_at: Column[datetime | None] = Column(Instant)  # when it left the time that is told
    told: Column[Any] = Column(Json, nullable=True)  # [provider, start] that the patient knows of
    booked_at: Column[datetime] = Column(Instant, nullable=False)
    booked_by: Column[UUID] = Column(Id, nullable=False)
    arrived_at: Column[datetime | None] = Column(Instant)  # since when each step was taken, as
    checked_in_at: Column[datetime | None] = Column(Instant)  # long as it was not taken back
    completed_at: Column[datetime | None] = Column(Instant)
    status_at: Column[datetime] = Column(Instant, nullable=False)  # since when the status holds
    version: Column[int] = Column(Integer, nullable=False)


_SHOWN = (  # all that a board asks for: a commit drops a reader's pages just when it asks again
    "tenant_id", "start", "id", "end", "status", "patient_id", "provider_id", "room_id",
    "standing", "confirmed", "visit_type_id", "reason", "overbook_reason", "status_at", "version",
)  # fmt: skip
appointments = Table(
    "appointments",
    metadata,
    AppointmentColumns,
    Index("ix_appointments_board", *_SHOWN),
    Index(None, "tenant_id", "provider_id", "busy_start", "busy_end", "status", "standing"),
    Index(None, "tenant_id", "patient_id", "start", "status"),  # a list counts who came
    Index(None, "tenant_id", "room_id", "busy_start"),
    Index(None, "tenant_id", "series_id", sqlite_where=text("series_id IS NOT NULL")),
    sqlite_with_rowid=False,
)

_STANDING = select(appointments.c.standing).where(
    appointments.c.tenant_id == tenant, appointments.c.id == bindparam("id", type_=Id)
)
_TOLD_TIME = select(
    appointments.c.patient_id,
    appointments.c.provider_id,
    appointments.c.start,
    appointments.c.moved_at,
    appointments.c.told,
).where(appointments.c.tenant_id == tenant, appointments.c.id == bindparam("id", type_=Id))
_RETIMED = select(retimed_visits.c.id).where(
    retimed_visits.c.tenant_id == tenant, retimed_visits.c.id == bindparam("id", type_=Id)
)
_KNOWS = select(contacts.c.id).where(
    contacts.c.tenant_id == tenant,
    contacts.c.patient_id == bindparam("patient_id", type_=Id),
    contacts.c.at >= bindparam("since", type_=Instant),
    or_(
        contacts.c.appointment_id.is_(None),
        contacts.c.appointment_id == bindparam("visit", type_=Id),
    ),
    contacts.c.struck.is_(False),
    or_(*(contacts.c.outcome == outcome for outcome in TOLD)),
)


def apply_created(event: AppointmentCreated, rows: Rows) -> None:
    rows.put(
        appointments,
        id=event.appointment_id,
        patient_id=event.patient_id,
        visit_type_id=event.visit_type_id,
        status="booked",
        steps=[],
        confirmed=False,
        reason=event.reason,
        cancelled_because=None,
        mended_by=None,
        series_id=event.series_id,
        moved_at=None,
        told=None,
        booked_at=event.envelope.time,
        booked_by=event.envelope.staff_id,
        status_at=event.envelope.time,
        **time_columns(event),
    )


def apply_rescheduled(event: AppointmentRescheduled, rows: Rows) -> None:
    columns = time_columns(event) | mended(event, rows) | _news(event, rows)
    rows.change(appointments, id=event.appointment_id, **columns)
    if rows.one(_RETIMED, id=event.appointment_id):
        rows.remove(retimed_visits, id=event.appointment_id)  # somebody has said when it is


def time_columns(event: AppointmentTime) -> dict[str, Any]:
    """The columns that say when, with whom and where."""
    columns = event.model_dump(
        include={
            "provider_id", "room_id", "start", "end", "wall", "zone", "fold", "minutes",
            "overbook_reason",
        }
    )  # fmt: skip
    columns["busy_start"] = shifted(event.start, -event.buffer_before)
    columns["busy_end"] = shifted(event.end, event.buffer_after)
    columns["moved"] = [str(event.envelope.id), event.envelope.version]
    return columns


def _news(event: AppointmentRescheduled, rows: Rows) -> dict[str, Any]:
    """Since when the patient does not know of the time; a move that was taken back is none."""
    found = rows.one(_TOLD_TIME, id=event.appointment_id)
    if found is None:
        return {}
    patient_id, provider_id, start, moved_at, told = found
    of = {"patient_id": patient_id, "visit": event.appointment_id, "since": moved_at}
    if moved_at is None or rows.one(_KNOWS, **of):
        told = [str(provider_id), start.isoformat()]
    if told == [str(event.provider_id), event.start.isoformat()]:
        return {"moved_at": None, "told": None}
    return {"moved_at": event.envelope.time, "told": told}


def mended(event: AppointmentFact, rows: Rows) -> dict[str, Any]:
    """A visit that the server had rejected stands again by this fact."""
    found = rows.one(_STANDING, id=event.appointment_id)
    if found is None or found[0] == "accepted":
        return {}
    return {"standing": "accepted", "mended_by": str(event.envelope.id)}
