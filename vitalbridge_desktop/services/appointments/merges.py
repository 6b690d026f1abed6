"""Two records of one person become one, or turn out to be two: whose visits are whose."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, Table, bindparam, select

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.patients.events import PatientMerged, PatientUnmerged
from vitalbridge_desktop.services.patients.queries import SurvivingRecord

from . import tables

# What names a patient, and remembers in ``booked_for`` whom it was booked for before a merge.
CARRIED = tuple(
    table
    for table in (getattr(tables, name) for name in tables.__all__)
    if isinstance(table, Table) and "booked_for" in table.c
)


def _whose(table: Table) -> Select[Any, Any]:
    # in the order of the index on patients: SQLite would rather read every row of the clinic
    found = (
        select(table.c.id, table.c.booked_for)
        .where(table.c.tenant_id == tenant, table.c.patient_id == bindparam("patient_id", type_=Id))
        .order_by(table.c.start if "start" in table.c else table.c.id)
    )
    if "expires_at" not in table.c:
        return found
    return found.where(table.c.expires_at > bindparam("at", type_=Instant))  # past: history


_BELONGING = {table: _whose(table) for table in CARRIED}
_CAME = {table: _BELONGING[table].where(table.c.booked_for.is_not(None)) for table in CARRIED}


def apply_merged(event: PatientMerged, rows: Rows) -> None:
    """What was the duplicate's is the surviving record's; each row remembers whose it was."""
    at = event.envelope.time
    for table, belonging in _BELONGING.items():
        moving: dict[UUID, list[UUID]] = {}
        for id, before in rows.read(belonging, patient_id=event.patient_id, at=at):
            moving.setdefault(before or event.patient_id, []).append(id)
        for whose, ids in moving.items():
            rows.change_all(table, ids=ids, patient_id=event.into_id, booked_for=whose)


def apply_unmerged(event: PatientUnmerged, rows: Rows) -> None:
    """What came from the record goes back to it; what was booked since stays where it is."""
    holder = _survivor(event.out_of_id, rows)
    for table, came in _CAME.items():
        moving: dict[UUID, list[UUID]] = {}
        for id, whose in rows.read(came, patient_id=holder, at=event.envelope.time):
            moving.setdefault(whose, []).append(id)
        for whose, ids in moving.items():
            if (belongs := _survivor(whose, rows)) != holder:
                before = None if belongs == whose else whose
                rows.change_all(table, ids=ids, patient_id=belongs, booked_for=before)


def _survivor(patient_id: UUID, rows: Rows) -> UUID:
    return rows.ask(SurvivingRecord(patient_id=patient_id)).id
