"""What must never be among appointments, read from every row there is."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select

from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows

from .rules import FREES_TIME
from .tables import appointments

a = appointments.c
_TAKING_TIME = (
    select(
        a.id, a.provider_id, a.room_id, func.coalesce(a.booked_for, a.patient_id), a.busy_start,
        a.busy_end, a.start, a.end,
    )
    .where(
        a.tenant_id == tenant,
        a.standing == "accepted",
        a.overbook_reason.is_(None),
        *(a.status != status for status in FREES_TIME),
    )
    .order_by(a.busy_start, a.id)
)  # fmt: skip


def accepted_overlaps(rows: Rows) -> Iterator[str]:
    """Nobody and no room is booked twice at once, unless somebody wanted it so.

    What the server has not judged yet is left out: it may still be refused. Two records of one
    person may have been booked at once before they were merged: those count as two.
    """
    unsynced = rows.unsynced()
    until: dict[tuple[str, UUID | None], tuple[datetime, UUID]] = {}
    for id, provider_id, room_id, patient_id, busy_start, busy_end, start, end in rows.read(
        _TAKING_TIME
    ):
        if id in unsynced:
            continue
        claims = (
            ("provider", provider_id, busy_start, busy_end),
            ("room", room_id, busy_start, busy_end),
            ("patient", patient_id, start, end),
        )
        for who, of, begins, ends in claims:
            last = until.get((who, of))
            if of is not None and last is not None and begins < last[0]:
                yield f"visits {last[1]} and {id} claim one {who} at once"
            if last is None or ends > last[0]:
                until[who, of] = (ends, id)
