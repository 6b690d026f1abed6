"""What stands in the book: one appointment, and what is in the way of another."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import FromClause, and_, bindparam, select

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.errors import NotFound, Refusal
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.sentences import Sentence, said
from vitalbridge_desktop.kernel.time import shifted, wall_time

from .hold_tables import held_rooms, slot_holds
from .rules import FREES_TIME
from .tables import appointments

EARLIEST = 2 * 24 * 60  # minutes before: no visit with its buffers is longer
NOBODY = UUID(int=0)


class SlotTaken(Refusal):
    """The provider, the patient or the room has something else then."""

    code = "slot_taken"

    def __init__(self, who: str, start: datetime, end: datetime, appointment_id: UUID) -> None:
        super().__init__(
            _taken(who, start, end),
            field="start",
            details={"who": who, "appointment_id": str(appointment_id)},
        )


def _taken(who: str, start: datetime, end: datetime) -> Sentence:
    if who == "provider":
        return said(
            "The provider is taken from {start:%H:%M} to {end:%H:%M}.", start=start, end=end
        )
    if who == "room":
        return said("The room is taken from {start:%H:%M} to {end:%H:%M}.", start=start, end=end)
    return said("The patient is taken from {start:%H:%M} to {end:%H:%M}.", start=start, end=end)


class SlotOnHold(Refusal):
    """Somebody keeps the time for a moment; it is free again when the hold runs out."""

    code = "slot_taken"

    def __init__(self, who: str, until: datetime, hold_id: UUID) -> None:
        of_room = said("The room is held until {end:%H:%M}.", end=until)
        super().__init__(
            of_room if who == "room" else said("Held until {end:%H:%M}.", end=until),
            field="start",
            details={"who": who, "hold_id": str(hold_id)},
        )


a, h = appointments.c, slot_holds.c
_ROW = select(
    a.patient_id, a.provider_id, a.room_id, a.start, a.end, a.busy_start, a.busy_end,
    a.zone, a.status, a.standing, a.confirmed, a.steps, a.moved, a.overbook_reason,
    a.minutes, a.fold, a.wall, a.visit_type_id, a.cancelled_because,
    a.mended_by, a.version,
).where(a.tenant_id == tenant, a.id == bindparam("id", type_=Id))  # fmt: skip


def _overlapping(whose: Any, starts: Any, ends: Any) -> Any:
    return (
        select(a.id, a.start, a.end)
        .where(
            a.tenant_id == tenant,
            whose == bindparam("of", type_=Id),
            starts < bindparam("end", type_=Instant),
            starts > bindparam("earliest", type_=Instant),  # no visit is longer than a day
            ends > bindparam("start", type_=Instant),
            a.id != bindparam("but", type_=Id),
            a.standing == "accepted",
            *(a.status != status for status in FREES_TIME),
        )
        .order_by(starts)
        .limit(1)
    )


_CLAIMS = (
    ("provider", "provider_id", True, _overlapping(a.provider_id, a.busy_start, a.busy_end)),
    ("room", "room_id", True, _overlapping(a.room_id, a.busy_start, a.busy_end)),
    ("patient", "patient_id", False, _overlapping(a.patient_id, a.start, a.end)),
)


def _held(among: FromClause, whose: Any, begins: Any) -> Any:
    return (
        select(h.id, h.expires_at)
        .select_from(among)
        .where(
            h.tenant_id == tenant,
            whose == bindparam("of", type_=Id),
            begins < bindparam("end", type_=Instant),
            begins > bindparam("earliest", type_=Instant),
            h.busy_end > bindparam("start", type_=Instant),
            h.id != bindparam("but", type_=Id),
            h.state == "held",
            h.standing == "accepted",
            h.held_at <= bindparam("at", type_=Instant),
            h.expires_at > bindparam("at", type_=Instant),
        )
        .order_by(begins)
        .limit(1)
    )


_OF_ROOMS = held_rooms.join(
    slot_holds, and_(h.tenant_id == held_rooms.c.tenant_id, h.id == held_rooms.c.id)
)
_HOLDS = (
    ("provider", "provider_id", _held(slot_holds, h.provider_id, h.busy_start)),
    ("room", "room_id", _held(_OF_ROOMS, held_rooms.c.room_id, held_rooms.c.busy_start)),
)


@dataclass(frozen=True, slots=True)
class Booked:
    """An appointment as it is stored."""

    patient_id: UUID
    provider_id: UUID
    room_id: UUID | None
    start: datetime
    end: datetime
    busy_start: datetime
    busy_end: datetime
    zone: str
    status: str
    standing: str
    confirmed: bool
    steps: list[Any]
    moved: list[Any]
    overbook_reason: str | None
    minutes: int
    fold: int
    wall: str
    visit_type_id: UUID | None
    cancelled_because: str | None
    mended_by: str | None
    version: int


@dataclass(frozen=True, slots=True)
class Place:
    """What a visit or a hold would claim.

    Attributes:
        id: Its own id: what it has claimed already is not in its way.
        at: When this was wished: a hold stands in the way until it runs out.
        hold_id: The hold under which the time was kept for it.
    """

    id: UUID
    provider_id: UUID
    room_id: UUID | None
    patient_id: UUID | None
    start: datetime
    end: datetime
    busy_start: datetime
    busy_end: datetime
    zone: str
    at: datetime
    hold_id: UUID | None = None


def booked(appointment_id: UUID, rows: Rows) -> Booked:
    """
    Raises:
        NotFound: There is no such appointment.
    """
    found: tuple[Any, ...] | None = rows.one(_ROW, id=appointment_id)
    if found is None:
        raise NotFound("appointment_id")
    return Booked(*found)


def clashes(place: Place, rows: Rows) -> Iterator[Refusal]:
    """What else claims the time: of each, the earliest."""
    for who, field, busy, statement in _CLAIMS:
        if (of := getattr(place, field)) is None:
            continue
        start, end = (place.busy_start, place.busy_end) if busy else (place.start, place.end)
        clash = rows.one(
            statement,
            of=of,
            start=start,
            end=end,
            earliest=shifted(start, -EARLIEST),
            but=place.id,
        )
        if clash:
            id, begins, ends = clash
            yield SlotTaken(who, wall_time(begins, place.zone), wall_time(ends, place.zone), id)
    for who, field, held in _HOLDS:
        if (of := getattr(place, field)) is None:
            continue
        found = rows.one(
            held,
            of=of,
            start=place.busy_start,
            end=place.busy_end,
            earliest=shifted(place.busy_start, -EARLIEST),
            but=place.hold_id or NOBODY,
            at=place.at,
        )
        if found:
            yield SlotOnHold(who, wall_time(found[1], place.zone), found[0])
