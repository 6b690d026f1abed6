"""Who looked into a patient's record at this desk."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import with_offset
from vitalbridge_desktop.kernel.trail import Wanted
from vitalbridge_desktop.services.identity.queries import StaffNames
from vitalbridge_desktop.services.tenants.queries import GetTenant

READ = 200  # looks: enough for some days of a patient who is often asked for


@dataclass(frozen=True, slots=True)
class RecordLook:
    """Somebody looked into a record, on that day for the last time at that moment."""

    at: datetime
    staff_id: UUID
    staff: str


@dataclass(frozen=True, slots=True)
class Looks:
    """Who looked, the last one first; each person once a day."""

    looks: tuple[RecordLook, ...]


class RecordLooks(Query[Looks]):
    """Who looked into a patient's record at this desk; what others keep stays with them."""

    patient_id: UUID
    limit: Annotated[int, Field(ge=1, le=100)] = 5


def record_looks(query: RecordLooks, rows: Rows) -> Looks:
    zone = rows.ask(GetTenant()).time_zone
    staff = {each.id: each.name for each in rows.ask(StaffNames()).staff}
    last: dict[tuple[UUID, date], RecordLook] = {}
    for line in rows.trail(Wanted(subjects=(query.patient_id,), looks=True), READ):
        at = with_offset(line.at, zone)
        look = RecordLook(at, line.staff_id, staff.get(line.staff_id, ""))
        last.setdefault((line.staff_id, at.date()), look)
    return Looks(tuple(last.values())[: query.limit])
