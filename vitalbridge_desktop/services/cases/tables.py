"""What is stored about cases, and how verdicts and facts change them."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, Integer, String, Table, Text, TypedColumns, bindparam, select

from vitalbridge_desktop.kernel.columns import Id, Instant, Json, metadata
from vitalbridge_desktop.kernel.messages import Event
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.service import Verdict
from vitalbridge_desktop.services.appointments.events import AppointmentUnsettled
from vitalbridge_desktop.services.patients.events import (
    PatientAlertCleared,
    PatientAlertSet,
    PatientUpdated,
)

from .events import CaseReopened, CaseResolved


class CaseColumns(TypedColumns):
    tenant_id: Column[UUID] = Column(Id, primary_key=True)
    id: Column[UUID] = Column(Id, primary_key=True)  # the rejected fact's
    verdict: Column[str] = Column(String, nullable=False)  # rejected, quarantined
    code: Column[str] = Column(String, nullable=False)
    type: Column[str] = Column(String, nullable=False)
    kind: Column[str] = Column(String, nullable=False)
    subject_id: Column[UUID] = Column(Id, nullable=False)
    position: Column[int] = Column(Integer, nullable=False)
    staff_id: Column[UUID] = Column(Id, nullable=False)
    desk: Column[str] = Column(String, nullable=False)
    stated_at: Column[datetime] = Column(Instant, nullable=False)
    found_at: Column[datetime] = Column(Instant, nullable=False)
    wish: Column[str] = Column(Text, nullable=False)  # the envelope, word for word
    hanging: Column[Any] = Column(Json, nullable=False)  # ids of facts that hang on it
    state: Column[str] = Column(String, nullable=False)  # open, closed
    closed_by: Column[UUID | None] = Column(Id)  # the command
    resolution: Column[str | None] = Column(String)
    version: Column[int] = Column(Integer, nullable=False)


cases = Table(
    "cases",
    metadata,
    CaseColumns,
    Index(None, "tenant_id", "state", "subject_id"),
    sqlite_with_rowid=False,
)

RecordFact = PatientUpdated | PatientAlertSet | PatientAlertCleared
UNPROMISED = frozenset({"slot_hold"})  # a hold that came too late: nobody was told a time yet
_OPEN_ON = select(cases.c.id, cases.c.hanging, cases.c.code, cases.c.wish).where(
    cases.c.tenant_id == tenant,
    cases.c.state == "open",
    cases.c.subject_id == bindparam("subject_id", type_=Id),
)

_OF_VISIT = select(cases.c.id).where(  # one: a visit was booked once
    cases.c.tenant_id == tenant,
    cases.c.state == "closed",
    cases.c.subject_id == bindparam("subject_id", type_=Id),
    cases.c.type == "appointment.created",
    cases.c.verdict == "rejected",
)
_MENDED_BY = select(cases.c.id).where(  # a visit that got its time keeps it, or has none to go to
    cases.c.tenant_id == tenant,
    cases.c.state == "closed",
    cases.c.subject_id == bindparam("subject_id", type_=Id),
    cases.c.closed_by == bindparam("closed_by", type_=Id),
    cases.c.type != "appointment.created",
)


def note_verdict(verdict: Verdict, rows: Rows) -> None:
    """Open a case for what could not stand; what hangs on a rejected fact joins its case."""
    if verdict.verdict not in ("rejected", "quarantined"):
        return
    if verdict.verdict == "rejected" and verdict.kind in UNPROMISED:
        return
    if verdict.code == "predecessor_rejected":
        for id, hanging, _, _ in rows.read(_OPEN_ON, subject_id=verdict.subject_id):
            rows.change(cases, id=id, hanging=[*hanging, str(verdict.event_id)])
            return
    rows.put(
        cases,
        id=verdict.event_id,
        verdict=verdict.verdict,
        code=verdict.code or verdict.verdict,
        type=verdict.type,
        kind=verdict.kind,
        subject_id=verdict.subject_id,
        position=verdict.position,
        staff_id=verdict.staff_id,
        desk=verdict.desk,
        stated_at=datetime.fromisoformat(verdict.stated_at),
        found_at=datetime.fromisoformat(verdict.recorded_at),
        wish=verdict.raw,
        hanging=[],
        state="open",
        closed_by=None,
        resolution=None,
        version=1,
    )


def apply_resolved(event: CaseResolved, rows: Rows) -> None:
    rows.change(
        cases,
        id=event.case_id,
        state="closed",
        closed_by=event.envelope.command_id,
        resolution=event.resolution,
    )


def apply_reopened(event: CaseReopened, rows: Rows) -> None:
    _open(event.case_id, rows)


def apply_mended(event: Event, rows: Rows) -> None:
    """An ordinary fact about the same thing was the way out."""
    if _reopened(event, rows):
        return
    for id, _, _, _ in rows.read(_OPEN_ON, subject_id=event.subject_id):
        _close(id, event, rows)


def apply_unsettled(event: AppointmentUnsettled, rows: Rows) -> None:
    """A visit that had got its time, or was cancelled, has none again."""
    for (id,) in rows.read(_OF_VISIT, subject_id=event.appointment_id):
        _open(id, rows)


def apply_said(event: RecordFact, rows: Rows) -> None:
    """What two desks had said of one record got its value."""
    if _reopened(event, rows):
        return
    said = frozenset(event.changed if isinstance(event, PatientUpdated) else ("alert",))
    for id, _, code, wish in rows.read(_OPEN_ON, subject_id=event.patient_id):
        if said & concerned(code, json.loads(wish)["data"]):
            _close(id, event, rows)


def concerned(code: str, wish: Mapping[str, Any]) -> frozenset[str]:
    """The fields of a record of which one has to get its value, so that its case is closed."""
    if code == "record_number_taken":
        return frozenset({"record_number"})
    if code != "stale":
        return frozenset()
    fields = frozenset(wish.get("changed", ("alert",)))
    return fields | {"second_phone"} if "phone" in fields else fields


def _reopened(event: Event, rows: Rows) -> bool:
    """Whether the fact took the way out of cases back, which are open again."""
    way_out = {"subject_id": event.subject_id, "closed_by": event.envelope.undoes}
    found = rows.read(_MENDED_BY, **way_out) if event.envelope.undoes else []
    for (id,) in found:
        _open(id, rows)
    return bool(found)


def _open(id: UUID, rows: Rows) -> None:
    rows.change(cases, id=id, state="open", closed_by=None, resolution=None)


def _close(id: UUID, event: Event, rows: Rows) -> None:
    closed = {"state": "closed", "closed_by": event.envelope.command_id, "resolution": event.wire}
    rows.change(cases, id=id, **closed)
