"""Times that are kept for somebody until a hold runs out by the clock."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field
from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.errors import Invalid, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Minutes
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import Span, minutes_between, shifted
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .events import SlotHeld, SlotReleased, SlotRenewed
from .hold_tables import slot_holds
from .times import promised
from .visit_types import VisitLength, visit_length
from .waitlist import entry, require_waiting

USUAL = 10  # minutes: as long as a phone call takes
HoldMinutes = Field(default=USUAL, ge=1, le=24 * 60)
h = slot_holds.c


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

    def active(self, at: datetime) -> bool:
        """Whether the time is kept at that moment."""
        return self.state == "held" and at < self.expires_at


_HOLD = select(
    h.provider_id, h.patient_id, h.start, h.end, h.busy_start, h.busy_end, h.zone, h.expires_at,
    h.state,
).where(h.tenant_id == tenant, h.id == bindparam("id", type_=Id))  # fmt: skip


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


_ACTIVE = (
    select(
        h.id, h.provider_id, h.patient_id, h.waitlist_entry_id, h.start, h.end, h.busy_start,
        h.busy_end, h.expires_at,
    )
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
    found = (HeldTime(*row) for row in rows.read(_ACTIVE, at=at))
    return tuple(
        each
        for each in found
        if span is None or span.overlaps(Span(each.busy_start, each.busy_end))
    )


class HoldSlot(Command):
    """Keep a time for somebody, such as while they think on the phone.

    Attributes:
        waitlist_entry_id: Who waits and is offered the time.
    """

    passing = True

    provider_id: UUID
    start: datetime
    patient_id: UUID | None = None
    waitlist_entry_id: UUID | None = None
    minutes: Minutes | None = None
    visit_type_id: UUID | None = None
    until_minutes: int = HoldMinutes


def hold_slot(command: HoldSlot, uow: UnitOfWork) -> None:
    """
    Raises:
        SlotTaken, SlotOnHold: The provider or the patient has something else then.
        OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: The provider takes no visits then.
        InThePast, TooFarAhead: Visits are booked from today up to the clinic's horizon.
    """
    wanted = VisitLength(visit_type_id=command.visit_type_id, minutes=command.minutes)
    length = visit_length(wanted, uow.rows)
    when = promised(command.start, length.minutes, None, uow)
    hold_id, patient_id = uuid7(), command.patient_id
    if command.waitlist_entry_id is not None:
        patient_id = patient_id or entry(command.waitlist_entry_id, uow.rows).patient_id
        require_waiting(command.waitlist_entry_id, patient_id, uow.rows)
    fact = SlotHeld(
        hold_id=hold_id,
        provider_id=command.provider_id,
        patient_id=patient_id,
        waitlist_entry_id=command.waitlist_entry_id,
        visit_type_id=command.visit_type_id,
        start=when.start,
        end=when.end,
        zone=when.zone,
        buffer_before=length.buffer_before,
        buffer_after=length.buffer_after,
        expires_at=shifted(uow.now, command.until_minutes),
    )
    uow.emit(fact, ReleaseHold(hold_id=hold_id))


class RenewHold(Command):
    """Keep a held time for longer; one that has run out is kept again, if it is still free."""

    passing = True

    hold_id: UUID
    until_minutes: int = HoldMinutes


def renew_hold(command: RenewHold, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such hold.
        SlotTaken, SlotOnHold: The time was given away meanwhile.
    """
    was = hold(command.hold_id, uow.rows)
    expires_at = shifted(uow.now, command.until_minutes)
    left = minutes_between(uow.now, was.expires_at)
    again = RenewHold(hold_id=command.hold_id, until_minutes=max(left, 1))
    inverse = again if was.active(uow.now) else ReleaseHold(hold_id=command.hold_id)
    uow.emit(SlotRenewed(hold_id=command.hold_id, expires_at=expires_at), inverse)


class ReleaseHold(Command):
    """Keep a time no longer."""

    passing = True

    hold_id: UUID


def release_hold(command: ReleaseHold, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such hold.
        InvalidTransition: It was released already, or has run out.
    """
    was = hold(command.hold_id, uow.rows)
    left = max(minutes_between(uow.now, was.expires_at), 1)
    inverse = RenewHold(hold_id=command.hold_id, until_minutes=left)
    uow.emit(SlotReleased(hold_id=command.hold_id), inverse)


def require_hold(hold_id: UUID | None, patient_id: UUID, rows: Rows) -> None:
    """
    Raises:
        NotFound: There is no such hold.
        Invalid: The time is held for another patient.
    """
    if hold_id is not None and hold(hold_id, rows).patient_id not in (None, patient_id):
        raise Invalid("That time is held for another patient.", field="hold_id")


def end_hold(hold_id: UUID | None, uow: UnitOfWork) -> None:
    """The time was booked: the hold has done its work."""
    if hold_id is not None and hold(hold_id, uow.rows).active(uow.now):
        uow.emit(SlotReleased(hold_id=hold_id))
