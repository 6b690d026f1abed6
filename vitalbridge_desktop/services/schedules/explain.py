"""Why not then? Every reason that closes a time, what is well, and the nearest free times."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from pydantic import AwareDatetime, Field

from vitalbridge_desktop.kernel.messages import Minutes, Query
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import (
    Span,
    day_span,
    instant_of,
    local_day,
    now,
    shifted,
)
from vitalbridge_desktop.services.appointments.queries import (
    VisitLength,
)
from vitalbridge_desktop.services.providers.queries import GetProvider, ListProviders
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .against import Asked, against
from .closed import ClosedTimes, Reason, closed_times
from .equipped import where_it_does
from .places import location_name, rooms_at
from .slots import AvailableSlots, Slot, available_slots, same

NEAREST = 3  # free times named beside an explanation
# Minutes after the time that was asked about, and how many times to look at.
AROUND = (
    (24 * 60, 1000),
    (14 * 24 * 60, NEAREST),
)  # all of a day, and where that is full, the first
AFTER = ((2 * 24 * 60, NEAREST), (14 * 24 * 60, NEAREST))


@dataclass(frozen=True, slots=True)
class Check:
    """Something that was looked at and is well."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Whether a time is free, every reason why not, what is well, and the nearest free ones.

    Attributes:
        nearest: With the same provider, earlier that day or later, in order.
        elsewhere: With others of the same specialty, then or later.
    """

    free: bool
    reasons: tuple[Reason, ...]
    nearest: tuple[Slot, ...]
    elsewhere: tuple[Slot, ...] = ()
    checks: tuple[Check, ...] = ()


class ExplainSlot(Query[Explanation]):
    """Why not then? For a patient, a room and a location too, where they are named."""

    provider_id: UUID
    start: datetime
    minutes: Minutes
    visit_type_id: UUID | None = None
    patient_id: UUID | None = None
    room_id: UUID | None = None
    location_id: UUID | None = None
    at: AwareDatetime = Field(default_factory=now)


def explain_slot(query: ExplainSlot, rows: Rows) -> Explanation:
    """
    Raises:
        NotFound: There is no such provider, patient, room, location or visit type.
    """
    asked = _looked_up(query, rows)
    span = asked.span
    closed = closed_times(
        ClosedTimes(
            provider_id=query.provider_id,
            start=span.start,
            end=span.end,
            location_id=query.location_id,
            room_id=query.room_id,
        ),
        rows,
    )
    reasons = against(asked, closed.reasons, rows)
    checks = tuple(_checks(asked, reasons))
    if not reasons:
        return Explanation(True, (), (), (), checks)
    zone = asked.clinic.time_zone
    morning = day_span(local_day(asked.span.start, zone), zone).start
    nearest = _nearest(query, asked, (query.provider_id,), (morning, AROUND), rows)
    return Explanation(False, reasons, nearest, _elsewhere(query, asked, rows), checks)


def _looked_up(query: ExplainSlot, rows: Rows) -> Asked:
    if query.location_id is not None:
        location_name(query.location_id, rows)
    clinic = rows.ask(GetTenant())
    wanted = VisitLength(visit_type_id=query.visit_type_id, minutes=query.minutes)
    length = rows.ask(wanted)
    start = instant_of(query.start, clinic.time_zone)
    end = shifted(start, length.minutes)
    busy = Span(shifted(start, -length.buffer_before), shifted(end, length.buffer_after))
    provider = rows.ask(GetProvider(provider_id=query.provider_id))
    return Asked(
        clinic=clinic,
        provider=provider,
        length=length,
        span=Span(start, end),
        busy=busy,
        patient_id=query.patient_id,
        room_id=query.room_id,
        location_id=query.location_id,
        at=query.at,
    )


def _checks(asked: Asked, reasons: tuple[Reason, ...]) -> Iterator[Check]:
    found = {each.code for each in reasons}
    well = (
        ("within_working_hours", "outside_working_hours", "Within working hours."),
        ("no_leave", "on_leave", "No leave."),
        ("not_blocked", "blocked", "Nothing is blocked."),
        ("no_holiday", "holiday", "No holiday."),
        ("nobody_booked", "slot_taken", "Nobody is booked then."),
    )
    for code, reason, message in well:
        if reason not in found:
            yield Check(code, message)
    if not found & {"in_the_past", "too_far_ahead", "too_short_notice"}:
        yield Check("bookable_day", f"Within {asked.clinic.horizon_days} days from today.")


def _elsewhere(query: ExplainSlot, asked: Asked, rows: Rows) -> tuple[Slot, ...]:
    others = tuple(
        each.id
        for each in rows.ask(ListProviders()).providers
        if each.id != asked.provider.id and same(each.specialty, asked.provider.specialty)
    )
    return _nearest(query, asked, others, (asked.span.start, AFTER), rows) if others else ()


def _nearest(
    query: ExplainSlot,
    asked: Asked,
    providers: tuple[UUID, ...],
    where: tuple[datetime, tuple[tuple[int, int], ...]],
    rows: Rows,
) -> tuple[Slot, ...]:
    """The nearest of the free times from some moment on, within so many minutes."""
    there, then = query.location_id, asked.span.start
    if there is None and query.room_id is not None:
        there = rooms_at(rows).get(query.room_id)
    since = max(where[0], query.at)  # nobody comes in the past
    found: tuple[Slot, ...] = ()
    for minutes, limit in where[1]:
        if len(found) < NEAREST:
            soon = AvailableSlots(
                from_=since,
                to=shifted(max(then, since), minutes),
                provider_ids=providers,
                patient_id=query.patient_id,
                location_id=there,
                room_id=where_it_does(query.room_id, asked.length.equipment, there, rows),
                visit_type_id=query.visit_type_id,
                minutes=query.minutes,
                limit=limit,
                at=query.at,
            )
            found = available_slots(soon, rows).slots
    nearest = sorted(found, key=lambda each: abs(each.start - then))[:NEAREST]
    return tuple(sorted(nearest, key=lambda each: each.start))
