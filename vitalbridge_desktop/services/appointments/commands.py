"""What can be asked of visit types and appointments."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command, Minutes, Text
from vitalbridge_desktop.kernel.unit_of_work import UnitOfWork

from .arranging import ArrangedVisit, RearrangeSeries
from .booked import Booked, booked
from .clock_rules import FollowClockRules
from .contacts import (
    ClearRecall,
    LogContact,
    ReopenRecall,
    RestoreContact,
    SetRecall,
    StrikeContact,
)
from .events import AppointmentCreated, AppointmentRescheduled, IdentityDetail
from .held import held_room
from .holds import HoldSlot, ReleaseHold, RenewHold, end_hold, require_hold
from .replacing import AcceptReplacementPlan, PlaceVisit, PlannedPlace
from .room_choice import Wish, chosen_room
from .series import MISTAKE, ChangeSeries, CreateSeries
from .steps import (
    CancelAppointment,
    CheckIn,
    CompleteAppointment,
    ConfirmAppointment,
    MarkArrived,
    MarkNoShow,
    ReinstateAppointment,
    RevertStatus,
)
from .times import promised, require_may_overbook, require_notice, times
from .unsettling import UnsettleAppointment, without_time
from .visit_types import DefineVisitType, UpdateVisitType, VisitLength, visit_length
from .waitlist import (
    JoinWaitlist,
    LeaveWaitlist,
    RejoinWaitlist,
    ReturnToWaitlist,
    TakeFromWaitlist,
    put_back,
    require_waiting,
    take_off,
)

__all__ = [
    "AcceptReplacementPlan",
    "ArrangedVisit",
    "CancelAppointment",
    "ChangeSeries",
    "CheckIn",
    "ClearRecall",
    "CompleteAppointment",
    "ConfirmAppointment",
    "CreateAppointment",
    "CreateSeries",
    "DefineVisitType",
    "FollowClockRules",
    "HoldSlot",
    "JoinWaitlist",
    "LeaveWaitlist",
    "LogContact",
    "MarkArrived",
    "MarkNoShow",
    "PlaceVisit",
    "PlannedPlace",
    "RearrangeSeries",
    "ReinstateAppointment",
    "RejoinWaitlist",
    "ReleaseHold",
    "RenewHold",
    "ReopenRecall",
    "RescheduleAppointment",
    "RestoreContact",
    "ReturnToWaitlist",
    "RevertStatus",
    "SetRecall",
    "StrikeContact",
    "TakeFromWaitlist",
    "UnsettleAppointment",
    "UpdateVisitType",
]


class CreateAppointment(Command):
    """Give a patient a time. Without an offset the start is the clinic's wall time.

    A visit that needs equipment takes the room that was kept for it, else a free one that has it,
    where none is named.

    Attributes:
        hold_id: The hold under which the time was kept; it ends.
        waitlist_entry_id: Where the patient had waited for it; they wait no longer.
        identity_checked: What the caller said and was compared with the record.
    """

    patient_id: UUID
    provider_id: UUID
    start: datetime
    minutes: Minutes | None = None
    visit_type_id: UUID | None = None
    room_id: UUID | None = None
    reason: Text | None = None
    overbook_reason: Text | None = None
    fold: Literal[0, 1] | None = None
    hold_id: UUID | None = None
    waitlist_entry_id: UUID | None = None
    identity_checked: tuple[IdentityDetail, ...] = ()


def create_appointment(command: CreateAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        SlotTaken: The provider, the patient or the room has something else then.
        RoomsTaken, Invalid: No room that has what it needs is free; or none has it.
        OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: The provider takes no visits then.
        InThePast, TooFarAhead: Visits are booked from today up to the clinic's horizon.
        TooShortNotice: It is sooner than the clinic wants to know of a visit.
        Forbidden: Overbooking needs a permission.
    """
    wanted = VisitLength(visit_type_id=command.visit_type_id, minutes=command.minutes)
    length = visit_length(wanted, uow.rows)
    when = promised(command.start, length.minutes, command.fold, uow)
    require_may_overbook(command.overbook_reason, uow)
    require_notice(when, uow)
    require_hold(command.hold_id, command.patient_id, uow.rows)
    require_waiting(command.waitlist_entry_id, command.patient_id, uow.rows)
    appointment_id = uuid7()
    wish = Wish(
        appointment_id, command.patient_id, command.provider_id, command.room_id, uow.now,
        command.hold_id, held_room(command.hold_id, uow.rows), command.overbook_reason is not None,
    )  # fmt: skip
    fact = AppointmentCreated(
        appointment_id=appointment_id,
        patient_id=command.patient_id,
        provider_id=command.provider_id,
        room_id=chosen_room(wish, when, length, uow),
        visit_type_id=command.visit_type_id,
        reason=command.reason,
        overbook_reason=command.overbook_reason,
        hold_id=command.hold_id,
        identity_checked=tuple(sorted({*command.identity_checked})),
        **times(when, length),
    )
    uow.emit(fact, unbooking(appointment_id, command.waitlist_entry_id))
    end_hold(command.hold_id, uow)
    take_off(command.waitlist_entry_id, appointment_id, uow)


def unbooking(appointment_id: UUID, waitlist_entry_id: UUID | None) -> Command:
    """What takes a booking back: who had waited for it waits again."""
    if waitlist_entry_id is None:
        return CancelAppointment(appointment_id=appointment_id, reason=MISTAKE)
    return ReturnToWaitlist(
        waitlist_entry_id=waitlist_entry_id, appointment_id=appointment_id, reason=MISTAKE
    )


class RescheduleAppointment(Command):
    """Move a visit; what is not given stays as it was booked.

    Where its room is taken then, a visit that needs equipment takes another that has it.
    """

    appointment_id: UUID
    start: datetime
    minutes: Minutes | None = None
    provider_id: UUID | None = None
    room_id: UUID | None = None
    overbook_reason: Text | None = None
    fold: Literal[0, 1] | None = None
    hold_id: UUID | None = None
    waitlist_entry_id: UUID | None = None
    rejoin_waitlist_entry_id: UUID | None = None


def reschedule_appointment(command: RescheduleAppointment, uow: UnitOfWork) -> None:
    """
    Raises:
        NotFound: There is no such appointment.
        InvalidTransition: It is past being moved.
        Stale: Somebody else has moved it since this person looked.
        SlotTaken, OutsideWorkingHours, OnLeave, Blocked, ClinicHoliday: It does not fit then.
    """
    was = booked(command.appointment_id, uow.rows)
    minutes = command.minutes or was.minutes
    when = promised(command.start, minutes, command.fold, uow)
    require_may_overbook(command.overbook_reason, uow, command.appointment_id)
    require_hold(command.hold_id, was.patient_id, uow.rows)
    require_waiting(command.waitlist_entry_id, was.patient_id, uow.rows)
    length = visit_length(VisitLength(visit_type_id=was.visit_type_id, minutes=minutes), uow.rows)
    provider_id = command.provider_id or was.provider_id
    wish = Wish(
        command.appointment_id, was.patient_id, provider_id, command.room_id, uow.now,
        command.hold_id, held_room(command.hold_id, uow.rows) or was.room_id,
        command.overbook_reason is not None,
    )  # fmt: skip
    fact = AppointmentRescheduled(
        appointment_id=command.appointment_id,
        provider_id=provider_id,
        room_id=chosen_room(wish, when, length, uow),
        overbook_reason=command.overbook_reason,
        hold_id=command.hold_id,
        **times(when, length),
    )
    alone = command.waitlist_entry_id is None
    back = without_time(command.appointment_id, was) if alone else None
    uow.emit(fact, back or _moving_back(command, was))
    end_hold(command.hold_id, uow)
    take_off(command.waitlist_entry_id, command.appointment_id, uow)
    put_back(command.rejoin_waitlist_entry_id, uow)


def _moving_back(command: RescheduleAppointment, was: Booked) -> RescheduleAppointment:
    """What takes a move back: who had waited for the new time waits again."""
    return RescheduleAppointment(
        appointment_id=command.appointment_id,
        start=was.start,
        minutes=was.minutes,
        provider_id=was.provider_id,
        room_id=was.room_id,
        overbook_reason=was.overbook_reason,
        waitlist_entry_id=command.rejoin_waitlist_entry_id,
        rejoin_waitlist_entry_id=command.waitlist_entry_id,
    )
