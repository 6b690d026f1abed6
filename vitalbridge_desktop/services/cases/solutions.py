"""Ways out of a case, each an ordinary command that one key dispatches."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import shifted
from vitalbridge_desktop.services.appointments.queries import Appointment, BusyMinutes
from vitalbridge_desktop.services.providers.queries import GetProvider
from vitalbridge_desktop.services.schedules.queries import AvailableSlots, ReplacementPlan, Slot
from vitalbridge_desktop.services.tenants.queries import ListRooms

WITHIN = 14 * 24 * 60  # minutes in which free times are looked for
NEXT = 2  # free times with the same provider that are offered
FEW = 8  # of a colleague's, of which the soonest are


@dataclass(frozen=True, slots=True)
class Solution:
    """One way out.

    Attributes:
        kind: ``plan``, ``move``, ``stay``, ``colleague``, ``room``, ``overbook``, ``cancel``,
            ``keep_mine`` or ``dismiss``.
        command: The command's name, *fields* its fields as JSON holds them.
        start: When the visit would be, with *provider_id*.
    """

    kind: str
    command: str
    fields: dict[str, object]
    start: datetime | None = None
    provider_id: UUID | None = None


def ways_out(
    kind: str, case_id: UUID | None, visit: Appointment, at: datetime, rows: Rows
) -> tuple[Solution, ...]:
    """The next free times with the same provider, the same time with another, and the rest."""
    if kind == "room":
        return (*_other_rooms(visit, rows), _cancel(visit))
    offered = [_move(visit, slot, "move") for slot in _next_free(visit, at, rows)]
    same_time = _colleagues(visit, rows)[:1]
    soonest = [] if offered or same_time else _soonest(visit, at, rows)
    offered += [_move(visit, slot, "colleague") for slot in (*same_time, *soonest)]
    if kind == "clocks":
        offered.insert(0, _stay(visit))
    if kind == "clash":
        fields: dict[str, object] = {
            "appointment_id": str(visit.id),
            "start": visit.start.isoformat(),
            "overbook_reason": "Both visits were promised",
        }
        offered.append(Solution("overbook", "reschedule-appointment", fields))
    if kind == "change":
        return (*offered, *dismissal(case_id))
    return (*offered, _cancel(visit))


def _stay(visit: Appointment) -> Solution:
    """Where the clocks have put it."""
    fields: dict[str, object] = {
        "appointment_id": str(visit.id),
        "start": visit.start.isoformat(),
        "overbook_reason": visit.overbook_reason,
    }
    return Solution("stay", "reschedule-appointment", fields, visit.start)


def _cancel(visit: Appointment) -> Solution:
    fields: dict[str, object] = {
        "appointment_id": str(visit.id),
        "reason": "No time could be found",
    }
    return Solution("cancel", "cancel-appointment", fields)


def _other_rooms(visit: Appointment, rows: Rows) -> list[Solution]:
    """The same visit in rooms that are free then."""
    active = tuple(each.id for each in rows.ask(ListRooms()).rooms if each.active)
    asked = BusyMinutes(start=visit.start, end=visit.end, ids=active)
    taken = rows.ask(asked).taken
    told: dict[str, object] = {
        "appointment_id": str(visit.id),
        "start": visit.start.isoformat(),
        "minutes": visit.minutes,
    }
    free = [room_id for room_id in active if int(taken[room_id], 16) == 0]
    return [
        Solution("room", "reschedule-appointment", told | {"room_id": str(room_id)}, visit.start)
        for room_id in free[:NEXT]
    ]


def by_plan(leave_request_id: UUID, at: datetime, rows: Rows) -> tuple[Solution, ...]:
    """All the visits that a leave hits at once, as the plan for it proposes."""
    plan = rows.ask(ReplacementPlan(leave_request_id=leave_request_id, at=at))
    moves = [
        {
            "appointment_id": str(each.appointment_id),
            "provider_id": str(each.provider_id),
            "start": each.start.isoformat(),
        }
        for each in plan.moves
        if each.start is not None
    ]
    if not moves:
        return ()
    fields: dict[str, object] = {"leave_request_id": str(leave_request_id), "moves": moves}
    return (Solution("plan", "accept-replacement-plan", fields),)


def dismissal(case_id: UUID | None) -> tuple[Solution, ...]:
    """Leave everything as the server has it."""
    return (Solution("dismiss", "resolve-case", {"case_id": str(case_id)}),)


def _next_free(visit: Appointment, at: datetime, rows: Rows) -> tuple[Slot, ...]:
    since = max(visit.start, at)
    asked = AvailableSlots(
        from_=since,
        to=shifted(since, WITHIN),
        provider_ids=(visit.provider_id,),
        visit_type_id=visit.visit_type_id,
        minutes=visit.minutes,
        limit=NEXT,
    )
    return rows.ask(asked).slots


def _colleagues(visit: Appointment, rows: Rows) -> list[Slot]:
    """Who is free at the very same time."""
    asked = AvailableSlots(
        from_=visit.start,
        to=visit.end,
        visit_type_id=visit.visit_type_id,
        minutes=visit.minutes,
    )
    return [
        slot
        for slot in rows.ask(asked).slots
        if slot.start == visit.start and slot.provider_id != visit.provider_id
    ]


def _soonest(visit: Appointment, at: datetime, rows: Rows) -> list[Slot]:
    """The next times with anybody of the same specialty, where nothing nearer is free."""
    since = max(visit.start, at)
    asked = AvailableSlots(
        from_=since,
        to=shifted(since, WITHIN),
        specialty=rows.ask(GetProvider(provider_id=visit.provider_id)).specialty,
        visit_type_id=visit.visit_type_id,
        minutes=visit.minutes,
        limit=FEW,
    )
    found = (slot for slot in rows.ask(asked).slots if slot.provider_id != visit.provider_id)
    return sorted(found, key=lambda slot: slot.start)[:NEXT]


def _move(visit: Appointment, slot: Slot, kind: str) -> Solution:
    fields: dict[str, object] = {
        "appointment_id": str(visit.id),
        "start": slot.start.isoformat(),
        "provider_id": str(slot.provider_id),
    }
    return Solution(kind, "reschedule-appointment", fields, slot.start, slot.provider_id)
