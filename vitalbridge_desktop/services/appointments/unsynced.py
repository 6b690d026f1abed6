"""Since when a visit waits for the server's word."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import with_offset
from vitalbridge_desktop.services.tenants.queries import GetTenant


@dataclass(frozen=True, slots=True)
class Unsynced:
    """When the oldest change was made that the server has not judged; None where it has all."""

    since: datetime | None


class UnsyncedSince(Query[Unsynced]):
    """How long a change of a visit is on this desk alone."""

    appointment_id: UUID


def unsynced_since(query: UnsyncedSince, rows: Rows) -> Unsynced:
    since = rows.unsynced_since(query.appointment_id)
    return Unsynced(since and with_offset(since, rows.ask(GetTenant()).time_zone))
