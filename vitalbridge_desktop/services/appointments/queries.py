"""What can be known of visit types and appointments."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import Field
from sqlalchemy import bindparam, select

from vitalbridge_desktop.kernel.columns import Id, Instant
from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    instant_of,
    now,
    range_span,
    shifted,
    with_offset,
)
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .board import Board, BoardHold, BoardVisit, DayBoard, Waiting, WaitingRoom
from .booked_days import Booked, BookedDay, BookedDays
from .booked_time import (
    BookedTime,
    BookedVisit,
    BookedVisits,
    PatientsBusy,
    PatientVisit,
    VisitsOfPatients,
)
from .busy import LONGEST, BusyMinutes, TakenMinutes
from .cancelled import CancelledTime, CancelledTimes, ListCancelledTimes
from .clock_rules import Outdated, OutdatedTime, OutdatedTimes, RetimedVisit, RetimedVisits
from .contact_history import Contacts, ListContacts
from .equipment import all_taken, lacking, none_has, rooms_with
from .held import HeldTime
from .in_brief import PatientInBrief, PatientsInBrief, VisitsInBrief
from .recalls import Call, CallList, Calls, Contact, Recall, RecallList, Recalls
from .report_bookings import BookedPatients, BookingFigures
from .report_waits import WaitingTimes, Waits
from .reports import Missed, MissedVisits, NoShowRate, Used, Utilisation
from .rules import FREES_TIME
from .series_dates import DateReason, FreeTime, SeriesDate, SeriesDates, SeriesPreview
from .tables import appointments
from .unequipped import Unequipped, UnequippedVisit, UnequippedVisits
from .unsynced import Unsynced, UnsyncedSince
from .visit_types import Length, ListVisitTypes, VisitLength, VisitType, VisitTypes
from .waitlist_matches import (
    ListWaitlist,
    Offer,
    Waitlist,
    WaitlistEntry,
    WaitlistMatches,
    would_like,
)

__all__ = [
    "Appointment",
    "Appointments",
    "Board",
    "BoardHold",
    "BoardVisit",
    "Booked",
    "BookedDay",
    "BookedDays",
    "BookedPatients",
    "BookedTime",
    "BookedVisit",
    "BookedVisits",
    "BookingFigures",
    "BusyMinutes",
    "Call",
    "CallList",
    "Calls",
    "CancelledTime",
    "CancelledTimes",
    "Contact",
    "Contacts",
    "DateReason",
    "DayBoard",
    "FreeTime",
    "GetAppointment",
    "HeldTime",
    "Length",
    "ListAppointments",
    "ListCancelledTimes",
    "ListContacts",
    "ListVisitTypes",
    "ListWaitlist",
    "Missed",
    "MissedVisits",
    "NoShowRate",
    "Offer",
    "Outdated",
    "OutdatedTime",
    "OutdatedTimes",
    "PatientInBrief",
    "PatientVisit",
    "PatientsBusy",
    "PatientsInBrief",
    "Recall",
    "RecallList",
    "Recalls",
    "RetimedVisit",
    "RetimedVisits",
    "SeriesDate",
    "SeriesDates",
    "SeriesPreview",
    "TakenMinutes",
    "Unequipped",
    "UnequippedVisit",
    "UnequippedVisits",
    "Unsynced",
    "UnsyncedSince",
    "UpcomingAppointments",
    "Used",
    "Utilisation",
    "VisitHistory",
    "VisitLength",
    "VisitType",
    "VisitTypes",
    "VisitsInBrief",
    "VisitsOfPatients",
    "Waiting",
    "WaitingRoom",
    "WaitingTimes",
    "Waitlist",
    "WaitlistEntry",
    "WaitlistMatches",
    "Waits",
    "all_taken",
    "lacking",
    "none_has",
    "rooms_with",
    "would_like",
]
a = appointments.c


@dataclass(frozen=True, slots=True)
class Appointment:
    """An appointment; *standing* is rejected while it needs a new time."""

    id: UUID
    patient_id: UUID
    provider_id: UUID
    room_id: UUID | None
    visit_type_id: UUID | None
    start: datetime
    end: datetime
    minutes: int
    status: str
    standing: str
    confirmed: bool
    reason: str | None
    overbook_reason: str | None
    cancelled_because: str | None
    booked_at: datetime
    booked_by: UUID
    status_at: datetime
    series_id: UUID | None
    version: int
    synced: bool


@dataclass(frozen=True, slots=True)
class Appointments:
    """Appointments, earliest first."""

    appointments: tuple[Appointment, ...]


class GetAppointment(Query[Appointment]):
    """One appointment."""

    appointment_id: UUID


_COLUMNS = select(
    a.id, a.patient_id, a.provider_id, a.room_id, a.visit_type_id, a.start, a.end, a.minutes,
    a.status, a.standing, a.confirmed, a.reason, a.overbook_reason, a.cancelled_because,
    a.booked_at, a.booked_by, a.status_at, a.series_id, a.version, a.zone,
)  # fmt: skip
_ONE = _COLUMNS.where(a.tenant_id == tenant, a.id == bindparam("id", type_=Id))
_BETWEEN = _COLUMNS.where(
    a.tenant_id == tenant,
    a.start < bindparam("until", type_=Instant),
    a.start >= bindparam("since", type_=Instant),
).order_by(a.start, a.id)
_OF_PATIENT = _COLUMNS.where(
    a.tenant_id == tenant, a.patient_id == bindparam("patient_id", type_=Id)
).order_by(a.start, a.id)


def _appointment(row: tuple[Any, ...], unsynced: frozenset[UUID]) -> Appointment:
    columns, zone = list(row[:-1]), row[-1]
    columns[5], columns[6] = with_offset(columns[5], zone), with_offset(columns[6], zone)
    return Appointment(*(*columns, columns[0] not in unsynced))


def get_appointment(query: GetAppointment, rows: Rows) -> Appointment:
    """
    Raises:
        NotFound: There is no such appointment.
    """
    found = rows.one(_ONE, id=query.appointment_id)
    if found is None:
        raise NotFound("appointment_id")
    return _appointment(found, rows.unsynced())


class ListAppointments(Query[Appointments]):
    """Appointments that start within a stretch of time; a bare date as the end is inclusive."""

    from_: date | datetime = Field(alias="from")
    to: date | datetime
    provider_id: UUID | None = None
    patient_id: UUID | None = None
    status: str | None = None


def list_appointments(query: ListAppointments, rows: Rows) -> Appointments:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    span = range_span(query.from_, query.to, rows.ask(GetTenant()).time_zone, field="to")
    unsynced = rows.unsynced()
    return Appointments(
        tuple(
            _appointment(row, unsynced)
            for row in rows.read(_BETWEEN, since=span.start, until=span.end)
            if query.patient_id in (None, row[1])
            and query.provider_id in (None, row[2])
            and query.status in (None, row[8])
        )
    )


class UpcomingAppointments(Query[Appointments]):
    """What is still to come, of one patient, of one provider, or of all."""

    patient_id: UUID | None = None
    provider_id: UUID | None = None
    after: datetime = Field(default_factory=now)
    limit: int = Field(default=50, ge=1, le=1000)


_UPCOMING = (
    _COLUMNS.where(
        a.tenant_id == tenant,
        a.end > bindparam("after", type_=Instant),
        a.start > bindparam("earliest", type_=Instant),
        *(a.status != status for status in (*FREES_TIME, "fulfilled")),
    )
    .order_by(a.start, a.id)
    .limit(bindparam("limit"))
)
_UPCOMING_OF = _UPCOMING.where(a.patient_id == bindparam("patient_id", type_=Id))
_UPCOMING_WITH = _UPCOMING.where(a.provider_id == bindparam("provider_id", type_=Id))


def upcoming_appointments(query: UpcomingAppointments, rows: Rows) -> Appointments:
    after = instant_of(query.after, rows.ask(GetTenant()).time_zone)
    bounds = {"after": after, "earliest": shifted(after, -LONGEST), "limit": query.limit}
    if query.patient_id:
        found = rows.read(_UPCOMING_OF, patient_id=query.patient_id, **bounds)
    elif query.provider_id:
        found = rows.read(_UPCOMING_WITH, provider_id=query.provider_id, **bounds)
    else:
        found = rows.read(_UPCOMING, **bounds)
    unsynced = rows.unsynced()
    return Appointments(
        tuple(_appointment(row, unsynced) for row in found if query.provider_id in (None, row[2]))
    )


class VisitHistory(Query[Appointments]):
    """Every visit of a patient, past and to come, newest first."""

    patient_id: UUID


def visit_history(query: VisitHistory, rows: Rows) -> Appointments:
    unsynced = rows.unsynced()
    found = rows.read(_OF_PATIENT, patient_id=query.patient_id)
    return Appointments(tuple(_appointment(row, unsynced) for row in reversed(found)))
