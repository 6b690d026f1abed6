"""Ways out of a case, each an ordinary command that one key dispatches."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import shifted
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    BusyMinutes,
    VisitLength,
    rooms_with,
)
from vitalbridge_desktop.services.patients.queries import PatientName
from vitalbridge_desktop.services.providers.queries import GetProvider
from vitalbridge_desktop.services.schedules.queries import (
    AvailableSlots,
    ClosedTimes,
    Plan,
    PlannedMove,
    Slot,
)

WITHIN = 14 * 24 * 60  # minutes in which free times are looked for
NEXT = 2  # free times with the same provider that are offered
FEW = 8  # of a colleague's, of which the soonest are


@dataclass(frozen=True, slots=True)
class Solution:
    """One way out.

    Attributes:
        kind: ``plan``, ``move``, ``stay``, ``colleague``, ``room``, ``overbook``, ``cancel``,
            ``keep_mine``, ``keep_both``, ``renumber`` or ``dismiss``.
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
    offered = _other_rooms(kind, visit, at, rows)
    soon = list(_next_free(visit, at, rows))
    if offered:
        soon = [slot for slot in soon if slot.start != visit.start][:1]
    offered += [_move(visit, slot, "move") for slot in soon]
    if kind == "room":
        return (*offered, _cancel(visit))
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


def _other_rooms(kind: str, visit: Appointment, at: datetime, rows: Rows) -> list[Solution]:
    """The same visit in rooms that are free then and have what it needs."""
    wanted = VisitLength(visit_type_id=visit.visit_type_id, minutes=visit.minutes)
    length = rows.ask(wanted)
    in_a_room = visit.room_id is not None or bool(length.equipment)
    if kind not in ("room", "clash") or not in_a_room:
        return []
    if kind == "clash" and not _free_themselves(visit, at, rows):
        return []
    suited = [each.id for each in rooms_with(length.equipment, rows) if each.id != visit.room_id]
    asked = BusyMinutes(
        start=shifted(visit.start, -length.buffer_before),
        end=shifted(visit.end, length.buffer_after),
        ids=tuple(suited),
        at=at,
    )
    taken = rows.ask(asked).taken
    free = [id for id in suited if not taken[id] and _reaches(id, visit, rows)]
    return [_into(visit, room_id) for room_id in free[:NEXT]]


def _free_themselves(visit: Appointment, at: datetime, rows: Rows) -> bool:
    """Whether the patient and the provider are free then: the room alone was in the way."""
    asked = AvailableSlots(
        from_=visit.start,
        to=visit.end,
        provider_ids=(visit.provider_id,),
        patient_id=visit.patient_id,
        minutes=visit.minutes,
        at=at,
    )
    return any(slot.start == visit.start for slot in rows.ask(asked).slots)


def _reaches(room_id: UUID, visit: Appointment, rows: Rows) -> bool:
    """Whether the provider works where the room is, if they work then at all."""
    asked = ClosedTimes(provider_id=visit.provider_id, start=visit.start, end=visit.end)
    there = asked.model_copy(update={"room_id": room_id})
    return len(rows.ask(there).reasons) <= len(rows.ask(asked).reasons)


def _into(visit: Appointment, room_id: UUID) -> Solution:
    fields: dict[str, object] = {
        "appointment_id": str(visit.id),
        "start": visit.start.isoformat(),
        "minutes": visit.minutes,
        "room_id": str(room_id),
    }
    return Solution("room", "reschedule-appointment", fields, visit.start)


def planned(move: PlannedMove | None, otherwise: tuple[Solution, ...]) -> tuple[Solution, ...]:
    """The ways out of one visit that a leave hits, what the plan proposes first."""
    if move is None or move.start is None or move.provider_id is None:
        return otherwise
    fields: dict[str, object] = {
        "appointment_id": str(move.appointment_id),
        "start": move.start.isoformat(),
        "provider_id": str(move.provider_id),
        "room_id": None if move.room_id is None else str(move.room_id),
    }
    place = move.start, move.provider_id
    first = Solution("colleague", "reschedule-appointment", fields, *place)
    return (first, *(each for each in otherwise if (each.start, each.provider_id) != place))


def by_plan(plan: Plan) -> tuple[Solution, ...]:
    """All the visits that a leave hits at once, as the plan for it proposes."""
    moves = [
        {
            "appointment_id": str(each.appointment_id),
            "provider_id": str(each.provider_id),
            "start": each.start.isoformat(),
            "room_id": None if each.room_id is None else str(each.room_id),
        }
        for each in plan.moves
        if each.start is not None
    ]
    if not moves:
        return ()
    fields: dict[str, object] = {"leave_request_id": str(plan.leave_request_id), "moves": moves}
    return (Solution("plan", "accept-replacement-plan", fields),)


def keep_mine(patient_id: UUID, wished: Mapping[str, object]) -> Solution:
    """What the other desk wished for the fields of a record, or for its alert, after all."""
    whose = {"patient_id": str(patient_id)}
    if "alert" in wished:
        if wished["alert"] is None:
            return Solution("keep_mine", "clear-patient-alert", {**whose})
        return Solution("keep_mine", "set-patient-alert", {**whose, "text": wished["alert"]})
    return Solution("keep_mine", "update-patient", {**whose, **wished})


def keep_both(who: PatientName | None, wished: Mapping[str, object]) -> tuple[Solution, ...]:
    """Of two phones one is rung first and the other second, where no other number stands there."""
    wish = wished.get("phone")
    if who is None or who.phone is None or who.second_phone is not None:
        return ()
    if wish is None or len(wished) > 1:
        return ()
    fields: dict[str, object] = {"patient_id": str(who.id), "second_phone": wish}
    return (Solution("keep_both", "update-patient", fields),)


def renumber(patient_id: UUID) -> Solution:
    """A number of its own, which a record that shares one gets with any correction."""
    return Solution("renumber", "update-patient", {"patient_id": str(patient_id)})


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
