"""What can have happened to visit types and appointments."""

from datetime import date, datetime, time
from typing import Literal
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.messages import Event

Channel = Literal["phone", "sms", "email", "letter"]
Outcome = Literal["reached", "message-left", "sent", "no-answer", "wrong-number", "declined"]
Urgency = Literal["routine", "soon", "urgent"]
IdentityDetail = Literal["address", "birth_date", "email", "phone", "record_number"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class VisitTypeFact(Event, key="visit_type_id"):
    """Anything that happened to a visit type."""

    visit_type_id: UUID


class VisitTypeDefined(VisitTypeFact, wire="visit-type.defined", creates=True):
    """The clinic offers this kind of visit; buffers are minutes needed around it.

    One that needs no equipment is written as it was before visits could.
    """

    name: str
    minutes: int
    buffer_before: int = 0
    buffer_after: int = 0
    colour: str = "sky"
    equipment: tuple[str, ...] = Field(default=(), exclude_if=lambda needs: not needs)


class VisitTypeUpdated(VisitTypeFact, wire="visit-type.updated"):
    """The visit type is described anew; appointments keep what they were booked with.

    Without *equipment* it needs what it needed before.
    """

    name: str
    minutes: int
    buffer_before: int
    buffer_after: int
    colour: str
    active: bool
    equipment: tuple[str, ...] | None = Field(default=None, exclude_if=lambda it: it is None)


class AppointmentFact(Event, key="appointment_id"):
    """Anything that happened to an appointment."""

    appointment_id: UUID


class AppointmentTime(AppointmentFact):
    """When, with whom and where: *wall* in *zone* is the promise, *start* and *end* follow from it.

    *fold* is 1 for the second of two equal wall times. The buffers are minutes. *hold_id* is the
    hold under which the time was kept.
    """

    provider_id: UUID
    room_id: UUID | None = None
    wall: str
    zone: str
    fold: int
    minutes: int
    start: datetime
    end: datetime
    buffer_before: int = 0
    buffer_after: int = 0
    overbook_reason: str | None = None
    hold_id: UUID | None = None


class AppointmentCreated(AppointmentTime, wire="appointment.created", creates=True):
    """A patient was given a time.

    *identity_checked* names what a caller said and was compared with the record: never the values.
    """

    patient_id: UUID
    visit_type_id: UUID | None = None
    reason: str | None = None
    series_id: UUID | None = None
    identity_checked: tuple[IdentityDetail, ...] = Field(
        default=(), exclude_if=lambda named: not named
    )


class AppointmentRescheduled(AppointmentTime, wire="appointment.rescheduled"):
    """The visit takes place at another time, with somebody else, or in another room."""


class AppointmentUnsettled(AppointmentTime, wire="appointment.unsettled"):
    """What had mended a rejected visit was taken back: it has no time, and is a case again."""


class AppointmentRetimed(AppointmentFact, wire="appointment.retimed"):
    """The rules of the clocks changed: the promised wall time is another instant than it *was*.

    *skipped*: no clock shows that wall time on that day any more; the visit is at the next that
    there is. *rules* is the release of the rules that say so, such as ``2026f``.
    """

    was: datetime
    start: datetime
    end: datetime
    fold: int
    skipped: bool
    rules: str


class AppointmentCancelled(AppointmentFact, wire="appointment.cancelled"):
    """The visit will not take place; its time is free again."""

    reason: str


class AppointmentReinstated(AppointmentFact, wire="appointment.reinstated"):
    """A cancelled visit takes place after all, at its old time."""


class AppointmentConfirmed(AppointmentFact, wire="appointment.confirmed"):
    """The patient said that they will come."""


class AppointmentArrived(AppointmentFact, wire="appointment.arrived"):
    """The patient stands at the desk."""


class AppointmentCheckedIn(AppointmentFact, wire="appointment.checked-in"):
    """The patient is in the room."""


class AppointmentCompleted(AppointmentFact, wire="appointment.completed"):
    """The visit is over."""


class AppointmentNoShow(AppointmentFact, wire="appointment.no-show"):
    """The patient did not come."""


class AppointmentStatusReverted(AppointmentFact, wire="appointment.status-reverted"):
    """The last step was a slip: the former status holds again."""

    status: str
    confirmed: bool


class SlotHoldFact(Event, key="hold_id", kind="slot_hold"):
    """Anything that happened to a held time."""

    hold_id: UUID


class SlotHeld(SlotHoldFact, wire="slot.held", creates=True):
    """A provider's time is kept for somebody until *expires_at*; the buffers are minutes.

    A visit that needs equipment has a room kept too. A hold of none is written as it was before
    holds could have one: a desk that knows nothing of it reads it as ever.
    """

    provider_id: UUID
    room_id: UUID | None = Field(default=None, exclude_if=lambda kept: kept is None)
    patient_id: UUID | None = None
    waitlist_entry_id: UUID | None = None
    visit_type_id: UUID | None = None
    start: datetime
    end: datetime
    zone: str
    buffer_before: int = 0
    buffer_after: int = 0
    expires_at: datetime


class SlotRenewed(SlotHoldFact, wire="slot.renewed"):
    """The time is kept until another moment."""

    expires_at: datetime


class SlotReleased(SlotHoldFact, wire="slot.released"):
    """The time is kept no longer."""


class WaitlistFact(Event, key="waitlist_entry_id"):
    """Anything that happened to an entry of the waitlist."""

    waitlist_entry_id: UUID


class WaitlistJoined(WaitlistFact, wire="waitlist.joined", creates=True):
    """A patient waits for a time; what is empty is all the same to them. Times are wall times."""

    patient_id: UUID
    visit_type_id: UUID | None = None
    minutes: int | None = None
    provider_ids: tuple[UUID, ...] = ()
    weekdays: tuple[Weekday, ...] = ()
    from_time: time | None = None
    to_time: time | None = None
    earliest: date | None = None
    latest: date | None = None
    urgency: Urgency = "routine"
    appointment_id: UUID | None = None
    note: str | None = None
    since: datetime | None = None


class WaitlistLeft(WaitlistFact, wire="waitlist.left"):
    """The patient waits no longer; *appointment_id* is the visit that was found."""

    reason: str | None = None
    appointment_id: UUID | None = None


class WaitlistRejoined(WaitlistFact, wire="waitlist.rejoined"):
    """The patient waits again, with the same wishes and as long as before."""


class ContactFact(Event, key="contact_id"):
    """Anything that happened to a contact with a patient."""

    contact_id: UUID


class ContactLogged(ContactFact, wire="contact.logged", creates=True):
    """A patient was rung or written to, about a visit or in general."""

    patient_id: UUID
    appointment_id: UUID | None = None
    channel: Channel
    outcome: Outcome
    note: str | None = None


class ContactStruck(ContactFact, wire="contact.struck"):
    """The contact was written down by mistake."""


class ContactRestored(ContactFact, wire="contact.restored"):
    """The contact did take place after all."""


class RecallFact(Event, key="recall_id"):
    """Anything that happened to a recall."""

    recall_id: UUID


class RecallSet(RecallFact, wire="recall.set", creates=True):
    """A patient is to be asked to come again when the day has come."""

    patient_id: UUID
    due: date
    visit_type_id: UUID | None = None
    reason: str | None = None


class RecallCleared(RecallFact, wire="recall.cleared"):
    """The patient need not be asked any more."""

    reason: str | None = None


class RecallReopened(RecallFact, wire="recall.reopened"):
    """The patient is to be asked after all."""
