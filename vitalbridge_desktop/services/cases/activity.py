"""Who did what: every change, and every look at a patient, with the names of all concerned."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from pydantic import Field

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Message, Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import range_span, with_offset
from vitalbridge_desktop.kernel.trail import FIRST, NEWEST, Place, TrailLine, Wanted
from vitalbridge_desktop.services.appointments.events import AppointmentCreated
from vitalbridge_desktop.services.appointments.queries import (
    GetAppointment,
    ListVisitTypes,
    ListWaitlist,
    RecallList,
    VisitHistory,
)
from vitalbridge_desktop.services.identity.queries import StaffNames
from vitalbridge_desktop.services.patients.queries import GetPatient, PatientNames
from vitalbridge_desktop.services.providers.queries import ListProviders
from vitalbridge_desktop.services.schedules.queries import (
    ListBlocks,
    ListLeaveRequests,
    ListScheduleExceptions,
)
from vitalbridge_desktop.services.tenants.queries import GetTenant, ListLocations, ListRooms

Only = Literal["looks", "visits", "patients", "schedules", "clinic"]
GROUPS = {
    "visits": ("appointment", "slot_hold", "waitlist_entry", "visit_type"),
    "patients": ("patient", "contact", "recall"),
    "schedules": ("working_hours", "schedule_exception", "block", "leave_request"),
    "clinic": ("tenant", "location", "room", "staff", "provider", "case"),
}


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """Something that somebody did, or looked at.

    Attributes:
        type: The fact's wire name; None for a look.
        action: The name of the command or the query, where it was at this desk.
        subject: Who or what it is about, by name; empty where nothing is known of it any more.
        start: When the visit is that it is about.
        patient_id: The patient that it is about.
        kept: Whether the server let it stand, as far as it is known.
        command_id: What did it, to take it back.
        undoing: Whether it took something back.
        identity_checked: By which details a caller was recognised before the visit was booked.
    """

    at: datetime
    staff_id: UUID
    staff: str
    desk: str
    action: str
    type: str | None
    kind: str
    subject_id: UUID
    subject: str = ""
    start: datetime | None = None
    patient_id: UUID | None = None
    kept: bool = True
    command_id: UUID | None = None
    undoing: bool = False
    identity_checked: tuple[str, ...] = ()


class Further(Message):
    """How far back one has read: an answer's *further* asks for the page after it."""

    own: int = Field(default=NEWEST, ge=0, le=NEWEST)
    log: int = Field(default=NEWEST, ge=0, le=NEWEST)


@dataclass(frozen=True, slots=True)
class Activities:
    """A page of what was done, the newest first; *further* is None where that was all."""

    lines: tuple[ActivityLine, ...]
    further: Further | None


class ListActivity(Query[Activities]):
    """Who did what, at this desk or at another; what was looked at elsewhere stays there.

    A bare date as the end is inclusive. *only* leaves out everything but looks at patients, or
    but changes of one kind.
    """

    looks_at = "patient_id"
    from_: date | datetime | None = Field(default=None, alias="from")
    to: date | datetime | None = None
    staff_id: UUID | None = None
    patient_id: UUID | None = None
    only: Only | None = None
    further: Further = Further()
    limit: int = Field(default=100, ge=1, le=1000)


def list_activity(query: ListActivity, rows: Rows) -> Activities:
    """
    Raises:
        Invalid: The end comes before the start.
        NotFound: The clinic has no such patient.
    """
    found = rows.trail(_wanted(query, rows), query.limit + 1)
    page = found[: query.limit]
    naming = Naming(rows, _checked(page, rows))
    lines = sorted((naming.named(line) for line in page), key=lambda each: each.at, reverse=True)
    more = len(found) > len(page)
    return Activities(tuple(lines), _further(query.further, page) if more else None)


def _checked(page: Iterable[TrailLine], rows: Rows) -> dict[UUID, tuple[str, ...]]:
    """By which details callers were recognised, by the booking's fact."""
    booked = [line.event_id for line in page if line.type == AppointmentCreated.wire]
    said = rows.payloads([id for id in booked if id is not None])
    return {id: tuple(data.get("identity_checked", ())) for id, data in said.items()}


def _wanted(query: ListActivity, rows: Rows) -> Wanted:
    wanted = Wanted(
        staff_id=query.staff_id,
        subjects=None if query.patient_id is None else _about(query.patient_id, rows),
        kinds=frozenset(GROUPS.get(query.only or "", ())),
        looks={"looks": True, None: None}.get(query.only, False),
        place=Place(query.further.own, query.further.log),
    )
    if query.from_ is None and query.to is None:
        return wanted
    first, last = query.from_ or date(1900, 1, 1), query.to or date(2199, 1, 1)
    span = range_span(first, last, rows.ask(GetTenant()).time_zone, field="to")
    return replace(wanted, since=span.start, until=span.end)


def _about(patient_id: UUID, rows: Rows) -> tuple[UUID, ...]:
    """The patient, their visits, and their places on the waitlist."""
    rows.ask(GetPatient(patient_id=patient_id))
    visits = rows.ask(VisitHistory(patient_id=patient_id)).appointments
    waits = rows.ask(ListWaitlist(patient_id=patient_id)).entries
    return (patient_id, *(each.id for each in visits), *(each.id for each in waits))


def _further(before: Further, page: Iterable[TrailLine]) -> Further:
    own, log = before.own, before.log
    for line in page:
        if line.action:
            own = line.number
        else:
            log = line.number
    return Further(own=own, log=log)


Name = tuple[str, datetime | None, UUID | None]


@dataclass
class Naming:
    """Looks each name up once."""

    rows: Rows
    checked: Mapping[UUID, tuple[str, ...]] = field(default_factory=dict)
    zone: str = field(init=False)
    staff: dict[UUID, str] = field(init=False)
    known: dict[tuple[str, UUID], Name] = field(default_factory=dict)
    lists: dict[str, dict[UUID, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.zone = self.rows.ask(GetTenant()).time_zone
        self.staff = {each.id: each.name for each in self.rows.ask(StaffNames()).staff}

    def named(self, line: TrailLine) -> ActivityLine:
        """The line with its names."""
        subject, start, patient_id = self.name(line.kind, line.subject_id)
        return ActivityLine(
            with_offset(line.at, self.zone),
            line.staff_id,
            self.staff.get(line.staff_id, ""),
            line.desk,
            line.action,
            line.type,
            line.kind,
            line.subject_id,
            subject,
            start,
            patient_id,
            line.verdict in ("", "accepted"),
            line.command_id,
            line.undoes is not None,
            self.checked.get(line.event_id, ()) if line.event_id else (),
        )

    def name(self, kind: str, id: UUID) -> Name:
        """What something is called, when it is, and whose it is; empty where it is unknown."""
        if (kind, id) not in self.known:
            self.known[kind, id] = self._name(kind, id)
        return self.known[kind, id]

    def _name(self, kind: str, id: UUID) -> Name:
        if kind == "patient":
            return self._patient(id), None, id
        if kind == "appointment":
            return self._visit(id)
        if kind in ("waitlist_entry", "recall"):
            return self._of_patient(kind, id)
        named: dict[str, Callable[[], dict[UUID, str]]] = {
            "provider": self._providers,
            "working_hours": self._providers,
            "leave_request": self._leave,
            "schedule_exception": self._exceptions,
            "block": self._blocks,
            "room": self._rooms,
            "location": self._locations,
            "visit_type": self._visit_types,
            "staff": lambda: self.staff,
        }
        if kind not in named:
            return "", None, None
        if kind not in self.lists:
            self.lists[kind] = named[kind]()
        return self.lists[kind].get(id, ""), None, None

    def _patient(self, id: UUID) -> str:
        found = self.rows.ask(PatientNames(ids=(id,))).patients
        return f"{found[0].family_name}, {found[0].given_name}" if found else ""

    def _visit(self, id: UUID) -> Name:
        try:
            visit = self.rows.ask(GetAppointment(appointment_id=id))
        except NotFound:
            return "", None, None
        return self._patient(visit.patient_id), visit.start, visit.patient_id

    def _of_patient(self, kind: str, id: UUID) -> Name:
        """Whose place on the waitlist, or whose recall; only as long as it is open."""
        found: dict[UUID, UUID] = {}
        if kind == "recall":
            found = {each.id: each.patient_id for each in self.rows.ask(RecallList()).recalls}
        else:
            entries = self.rows.ask(ListWaitlist()).entries
            found = {each.id: each.patient_id for each in entries}
        whose = found.get(id)
        return ("" if whose is None else self._patient(whose)), None, whose

    def _providers(self) -> dict[UUID, str]:
        found = self.rows.ask(ListProviders(include_inactive=True)).providers
        return {each.id: each.name for each in found}

    def _leave(self) -> dict[UUID, str]:
        who = self._providers()
        found = self.rows.ask(ListLeaveRequests()).leave_requests
        return {each.id: who.get(each.provider_id, "") for each in found}

    def _exceptions(self) -> dict[UUID, str]:
        who = self._providers()
        found = self.rows.ask(ListScheduleExceptions(from_=date(1900, 1, 1))).exceptions
        return {each.id: f"{who.get(each.provider_id, '')}, {each.day}" for each in found}

    def _blocks(self) -> dict[UUID, str]:
        return {each.id: each.reason for each in self.rows.ask(ListBlocks(after=FIRST)).blocks}

    def _rooms(self) -> dict[UUID, str]:
        return {each.id: each.name for each in self.rows.ask(ListRooms()).rooms}

    def _locations(self) -> dict[UUID, str]:
        return {each.id: each.name for each in self.rows.ask(ListLocations()).locations}

    def _visit_types(self) -> dict[UUID, str]:
        found = self.rows.ask(ListVisitTypes()).visit_types
        return {each.id: each.name for each in found}
