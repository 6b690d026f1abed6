"""Times that are kept for somebody until a hold runs out by the clock."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.errors import Invalid
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Minutes
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import minutes_between, shifted
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .events import SlotHeld, SlotReleased, SlotRenewed
from .held import hold
from .room_choice import Wish, chosen_room
from .times import promised
from .visit_types import VisitLength, visit_length
from .waitlist import entry, require_waiting

USUAL = 10  # minutes: as long as a phone call takes
HoldMinutes = Field(default=USUAL, ge=1, le=24 * 60)


class HoldSlot(Command):
    """Keep a time for somebody, such as while they think on the phone.

    A visit that needs equipment has a free room kept that has it, where none is named.

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
    room_id: UUID | None = None
    until_minutes: int = HoldMinutes


def hold_slot(command: HoldSlot, uow: UnitOfWork) -> None:
    """
    Raises:
        SlotTaken, SlotOnHold: The provider, the patient or the room has something else then.
        RoomsTaken, Invalid: No room that has what it needs is free; or none has it.
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
    wish = Wish(hold_id, patient_id, command.provider_id, command.room_id, uow.now)
    fact = SlotHeld(
        hold_id=hold_id,
        provider_id=command.provider_id,
        room_id=chosen_room(wish, when, length, uow),
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
