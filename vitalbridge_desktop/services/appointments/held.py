"""What is held for whom: one hold, and all that are at a moment."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, bindparam, select

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Span

from .hold_tables import held_rooms, slot_holds

h, kept = slot_holds.c, held_rooms.c
_WITH_ROOM = slot_holds.outerjoin(held_rooms, and_(kept.tenant_id == h.tenant_id, kept.id == h.id))


@dataclass(frozen=True, slots=True)
class Hold:
    """A hold as it is stored."""

    provider_id: UUID
    patient_id: UUID | None
    start: datetime
    end: datetime
    busy_start: datetime
    busy_end: datetime
    zone: str
    expires_at: datetime
    state: str
    room_id: UUID | None

    def active(self, at: datetime) -> bool:
        """Whether the time is kept at that moment."""
        return self.state == "held" and at < self.expires_at


_HOLD = select(
    h.provider_id, h.patient_id, h.start, h.end, h.busy_start, h.busy_end, h.zone, h.expires_at,
    h.state, kept.room_id,
).select_from(_WITH_ROOM).where(
    h.tenant_id == tenant, h.id == bindparam("id", type_=Id)
)  # fmt: skip


def hold(hold_id: UUID, rows: Rows) -> Hold:
    """
    Raises:
        NotFound: There is no such hold.
    """
    found: tuple[Any, ...] | None = rows.one(_HOLD, id=hold_id)
    if found is None:
        raise NotFound("hold_id")
    return Hold(*found)


@dataclass(frozen=True, slots=True)
class HeldTime:
    """A time that is kept for somebody until *expires_at*; instants are UTC."""

    hold_id: UUID
    provider_id: UUID
    patient_id: UUID | None
    waitlist_entry_id: UUID | None
    start: datetime
    end: datetime
    busy_start: datetime
    busy_end: datetime
    expires_at: datetime
    room_id: UUID | None = None


_ACTIVE = (
    select(
        h.id, h.provider_id, h.patient_id, h.waitlist_entry_id, h.start, h.end, h.busy_start,
        h.busy_end, h.expires_at, kept.room_id,
    )
    .select_from(_WITH_ROOM)
    .where(
        h.tenant_id == tenant,
        h.expires_at > bindparam("at", type_=Instant),
        h.held_at <= bindparam("at", type_=Instant),
        h.state == "held",
        h.standing == "accepted",
    )
    .order_by(h.busy_start, h.id)
)  # fmt: skip


def held_times(at: datetime, rows: Rows, span: Span | None = None) -> tuple[HeldTime, ...]:
    """What is held at that moment, within *span*, earliest first."""
    read: list[tuple[Any, ...]] = rows.read(_ACTIVE, at=at)
    found = (HeldTime(*row) for row in read)
    return tuple(
        each
        for each in found
        if span is None or span.overlaps(Span(each.busy_start, each.busy_end))
    )


def held_room(hold_id: UUID | None, rows: Rows) -> UUID | None:
    """The room that is kept under a hold, if any.

    Raises:
        NotFound: There is no such hold.
    """
    return None if hold_id is None else hold(hold_id, rows).room_id
