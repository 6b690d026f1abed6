"""What the visits of a stretch of time say about the clinic: time used, missed, waited."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median
from typing import Any, TypeVar
from uuid import UUID

from pydantic import Field
from sqlalchemy import bindparam, func, select

from vitalbridge_desktop.kernel.columns import IdList, Instant, among
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import WEEKDAYS, local_day, minutes_between, range_span
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .events import AppointmentCreated
from .rules import FREES_TIME
from .tables import appointments

A = TypeVar("A")
LEADS = ((0, "same day"), (7, "within a week"), (30, "within a month"))
LATER = "later"
a = appointments.c


class Reported(Query[A]):
    """A question about the visits that start within a time; a bare date as its end is inclusive."""

    from_: date | datetime = Field(alias="from")
    to: date | datetime


@dataclass(frozen=True, slots=True)
class _Visit:
    day: date
    id: UUID
    provider_id: UUID
    patient_id: UUID
    start: datetime
    minutes: int
    status: str
    booked_at: datetime
    booked_by: UUID
    arrived_at: datetime | None
    checked_in_at: datetime | None
    completed_at: datetime | None

    def lead(self, zone: str) -> int:
        """How many days ahead it was booked."""
        return max(0, (self.day - local_day(self.booked_at, zone)).days)


_OF_TIME = (
    select(
        a.id, a.provider_id, a.patient_id, a.start, a.minutes, a.status, a.booked_at, a.booked_by,
        a.arrived_at, a.checked_in_at, a.completed_at,
    )
    .where(
        a.tenant_id == tenant,
        a.start >= bindparam("since", type_=Instant),
        a.start < bindparam("until", type_=Instant),
        a.standing == "accepted",
        a.status != "entered-in-error",
    )
    .order_by(a.start)
)  # fmt: skip
_FIRST = (
    select(a.patient_id, func.min(a.start, type_=Instant))
    .where(
        a.tenant_id == tenant,
        among(a.patient_id, bindparam("ids", type_=IdList)),
        a.standing == "accepted",
        *(a.status != status for status in FREES_TIME),
    )
    .group_by(a.patient_id)
)


def _visits(query: Reported[A], rows: Rows) -> tuple[list[_Visit], str]:
    """The visits of the time; read once, however many reports one snapshot answers."""
    zone = rows.ask(GetTenant()).time_zone
    span = range_span(query.from_, query.to, zone)

    def read() -> list[_Visit]:
        found: Sequence[Any] = rows.read(_OF_TIME, since=span.start, until=span.end)
        return [_Visit(local_day(row[3], zone), *row) for row in found]

    return rows.memo(("reports", span), read), zone


def _taking_time(visits: Iterable[_Visit]) -> list[_Visit]:
    return [each for each in visits if each.status not in FREES_TIME]


@dataclass(frozen=True, slots=True)
class UsedDay:
    """How much of a provider's day is booked; missed visits are counted, not their minutes."""

    provider_id: UUID
    day: date
    booked_minutes: int
    visits: int
    missed: int


@dataclass(frozen=True, slots=True)
class Used:
    """Days on which anybody is booked. How long they are open, ``view-schedule`` says."""

    days: tuple[UsedDay, ...]


class Utilisation(Reported[Used]):
    """How much time is booked, by provider and day."""


def utilisation(query: Utilisation, rows: Rows) -> Used:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    days: dict[tuple[date, UUID], list[_Visit]] = defaultdict(list)
    for each in _visits(query, rows)[0]:
        if each.status != "cancelled":
            days[each.day, each.provider_id].append(each)
    lines = []
    for (day, provider_id), visits in sorted(days.items()):
        kept = _taking_time(visits)
        booked = sum(each.minutes for each in kept)
        lines.append(UsedDay(provider_id, day, booked, len(kept), len(visits) - len(kept)))
    return Used(tuple(lines))


@dataclass(frozen=True, slots=True)
class Missed:
    """Of so many visits of a group so many were missed; *percent* is rounded to the nearest."""

    group: str
    visits: int
    missed: int
    percent: int


@dataclass(frozen=True, slots=True)
class MissedVisits:
    """Who does not come: *by_provider* names ids, *by_lead* how long ahead it was booked."""

    visits: int
    missed: int
    by_provider: tuple[Missed, ...]
    by_weekday: tuple[Missed, ...]
    by_lead: tuple[Missed, ...]


class NoShowRate(Reported[MissedVisits]):
    """How many patients did not come, of those who came or did not."""


def no_show_rate(query: NoShowRate, rows: Rows) -> MissedVisits:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    found, zone = _visits(query, rows)
    decided = [v for v in found if v.status in ("arrived", "checked-in", "fulfilled", "noshow")]
    leads = [*(word for _, word in LEADS), LATER]
    return MissedVisits(
        len(decided),
        sum(each.status == "noshow" for each in decided),
        _missed(decided, lambda v: str(v.provider_id), []),
        _missed(decided, lambda v: WEEKDAYS[v.day.weekday()], list(WEEKDAYS)),
        _missed(decided, lambda v: _lead_word(v.lead(zone)), leads),
    )


def _missed(
    visits: Iterable[_Visit], group: Callable[[_Visit], str], order: list[str]
) -> tuple[Missed, ...]:
    all_, missed = Counter[str](), Counter[str]()
    for each in visits:
        all_[group(each)] += 1
        missed[group(each)] += each.status == "noshow"
    names = sorted(all_, key=lambda name: (order.index(name) if name in order else 0, name))
    return tuple(Missed(n, all_[n], missed[n], round(100 * missed[n] / all_[n])) for n in names)


def _lead_word(days: int) -> str:
    return next((word for most, word in LEADS if days <= most), LATER)


@dataclass(frozen=True, slots=True)
class Waited:
    """Minutes in the waiting room and in the room; None where nobody was seen through."""

    provider_id: UUID
    visits: int
    usual_wait: float
    longest_wait: int
    usual_in_room: float | None


@dataclass(frozen=True, slots=True)
class Waits:
    """How long patients wait; the usual one is the median."""

    providers: tuple[Waited, ...]


class WaitingTimes(Reported[Waits]):
    """How long patients waited from arriving to the room, and were in it, by provider."""


def waiting_times(query: WaitingTimes, rows: Rows) -> Waits:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    waits: dict[UUID, list[int]] = defaultdict(list)
    stays: dict[UUID, list[int]] = defaultdict(list)
    for each in _visits(query, rows)[0]:
        if each.arrived_at and each.checked_in_at:
            waits[each.provider_id].append(minutes_between(each.arrived_at, each.checked_in_at))
        if each.checked_in_at and each.completed_at:
            stays[each.provider_id].append(minutes_between(each.checked_in_at, each.completed_at))
    found = sorted(waits.items())
    return Waits(
        tuple(Waited(id, len(w), median(w), max(w), _usual(stays.get(id))) for id, w in found)
    )


def _usual(values: list[int] | None) -> float | None:
    return median(values) if values else None


@dataclass(frozen=True, slots=True)
class Booker:
    """Visits that one staff member booked."""

    staff_id: UUID
    visits: int


@dataclass(frozen=True, slots=True)
class BookedAt:
    """Visits that were booked at one desk; no name: longer ago than this desk knows of."""

    desk: str
    visits: int


@dataclass(frozen=True, slots=True)
class BookedPatients:
    """Whose visits these are: of patients who are new or return, booked by whom, where, how early.

    *usual_lead* is the median of the days between booking and visit.
    """

    new: int
    returning: int
    by_staff: tuple[Booker, ...]
    usual_lead: float | None
    by_desk: tuple[BookedAt, ...] = ()


class BookingFigures(Reported[BookedPatients]):
    """New patients against returning ones, who booked the visits, at which desk, how far ahead."""


def booking_figures(query: BookingFigures, rows: Rows) -> BookedPatients:
    """
    Raises:
        Invalid: The end comes before the start.
    """
    found, zone = _visits(query, rows)
    kept = _taking_time(found)
    earliest: dict[UUID, datetime] = {}
    for each in kept:
        earliest.setdefault(each.patient_id, each.start)
    first = dict(rows.read(_FIRST, ids=tuple(earliest)))
    new = sum(first.get(id) == start for id, start in earliest.items())
    by_staff = Counter(each.booked_by for each in kept).most_common()
    known = rows.stated_at(AppointmentCreated.wire, [each.id for each in kept])
    by_desk = Counter(known.get(each.id, "") for each in kept).most_common()
    leads = [each.lead(zone) for each in kept]
    return BookedPatients(
        new,
        len(earliest) - new,
        tuple(Booker(*line) for line in by_staff),
        _usual(leads),
        tuple(BookedAt(*line) for line in by_desk),
    )
