"""What needs a person: clashes that the server found, and visits whose provider is away."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from pydantic import AwareDatetime, Field
from sqlalchemy import select

from vitalbridge_desktop.kernel.errors import NotFound
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.kernel.time import now, with_offset
from vitalbridge_desktop.services.appointments.queries import (
    Appointment,
    BookedTime,
    GetAppointment,
    RetimedVisit,
    RetimedVisits,
)
from vitalbridge_desktop.services.schedules.queries import (
    DisplacedVisit,
    DisplacedVisits,
    HitVisits,
    ReplacementPlan,
    StrandedVisits,
)
from vitalbridge_desktop.services.tenants.queries import GetTenant

from .activity import Activities, ActivityLine, Further, ListActivity, Only
from .items import AttentionItem, KeptVisit, display, named
from .looks import Looks, RecordLook, RecordLooks
from .refusals import of_record, subject
from .solutions import Solution, by_plan, dismissal, planned, ways_out
from .tables import cases, concerned

__all__ = [
    "Activities",
    "ActivityLine",
    "Attention",
    "AttentionItem",
    "Further",
    "KeptVisit",
    "ListActivity",
    "Looks",
    "NeedsAttention",
    "Only",
    "RecordLook",
    "RecordLooks",
    "Solution",
]


@dataclass(frozen=True, slots=True)
class Attention:
    """All that needs a person: what the server found first, then visits hit by leave."""

    items: tuple[AttentionItem, ...]


class NeedsAttention(Query[Attention]):
    """What has to be decided. Without solutions it is only told what there is."""

    at: AwareDatetime = Field(default_factory=now)
    solutions: bool = True


c = cases.c
_OPEN = (
    select(
        c.id, c.verdict, c.code, c.type, c.kind, c.subject_id, c.staff_id, c.desk, c.stated_at,
        c.found_at, c.wish,
    )
    .where(c.tenant_id == tenant, c.state == "open")
    .order_by(c.position)
)  # fmt: skip


def needs_attention(query: NeedsAttention, rows: Rows) -> Attention:
    found = [_case(row, query, rows) for row in rows.read(_OPEN)]
    stranded = rows.ask(StrandedVisits(after=query.at)).leaves
    hit = [each for leave in stranded for each in _on_leave(leave, query, rows)]
    displaced = rows.ask(DisplacedVisits(after=query.at)).visits
    lost = [_lost(each, query, rows) for each in displaced]
    retimed = rows.ask(RetimedVisits(after=query.at)).visits
    moved = [_by_clocks(each, query, rows) for each in retimed]
    return Attention((*found, *hit, *lost, *moved, *_too_new(rows)))


def _too_new(rows: Rows) -> tuple[AttentionItem, ...]:
    """What other desks said with a newer version of the program: told once, however much it is."""
    count = rows.misread()
    told = AttentionItem("update", "upgrade_required", fields={"changes": count})
    return (told,) if count else ()


def _by_clocks(moved: RetimedVisit, query: NeedsAttention, rows: Rows) -> AttentionItem:
    known = rows.ask(GetAppointment(appointment_id=moved.appointment_id))
    item = AttentionItem("clocks", moved.code, found_at=moved.at)
    return _with_visit(item, known, query, rows)


def _lost(lost: DisplacedVisit, query: NeedsAttention, rows: Rows) -> AttentionItem:
    known = rows.ask(GetAppointment(appointment_id=lost.appointment_id))
    return _with_visit(AttentionItem(lost.kind, lost.code), known, query, rows)


def _on_leave(leave: HitVisits, query: NeedsAttention, rows: Rows) -> Iterator[AttentionItem]:
    id = leave.leave_request_id
    plan = rows.ask(ReplacementPlan(leave_request_id=id, at=query.at)) if query.solutions else None
    moves = {each.appointment_id: each for each in plan.moves} if plan else {}
    whole = by_plan(plan) if plan else ()
    for visit in leave.appointments:
        item = AttentionItem("leave", "on_leave", leave_request_id=id)
        known = rows.ask(GetAppointment(appointment_id=visit.appointment_id))
        told = _with_visit(item, known, query, rows)
        own = planned(moves.get(visit.appointment_id), told.solutions)
        yield replace(told, solutions=(*own, *whole))


def _case(row: Iterable[Any], query: NeedsAttention, rows: Rows) -> AttentionItem:
    id, verdict, code, type_, kind, subject_id, staff_id, desk, stated_at, found_at, wish = row
    zone = rows.ask(GetTenant()).time_zone
    told: dict[str, Any] = {
        "code": code,
        "case_id": id,
        "staff_id": staff_id,
        "desk": desk,
        "stated_at": with_offset(stated_at, zone),
        "found_at": with_offset(found_at, zone),
        "type": type_,
    }
    if verdict == "rejected" and kind == "appointment":
        try:
            visit = rows.ask(GetAppointment(appointment_id=subject_id))
        except NotFound:
            return AttentionItem(kind="refused", solutions=dismissal(id), **told)
        clash = "clash" if type_ == "appointment.created" else "change"
        return _with_visit(AttentionItem(kind=clash, **told), visit, query, rows)
    if verdict != "rejected":
        return AttentionItem(kind="unreadable", solutions=dismissal(id), **told)
    data = json.loads(wish)["data"]
    if kind == "patient" and concerned(code, data):
        return of_record(AttentionItem(kind="field", **told), subject_id, data, rows)
    about = subject(kind, subject_id, data, rows)
    return AttentionItem("refused", solutions=dismissal(id), subject=about, **told)


def _with_visit(
    item: AttentionItem, visit: Appointment, query: NeedsAttention, rows: Rows
) -> AttentionItem:
    who = named(visit.patient_id, rows)
    solutions = ways_out(item.kind, item.case_id, visit, query.at, rows) if query.solutions else ()
    return replace(
        item,
        appointment_id=visit.id,
        patient_id=visit.patient_id,
        provider_id=visit.provider_id,
        patient=display(who),
        phone=who.phone if who else None,
        second_phone=who.second_phone if who else None,
        start=visit.start,
        end=visit.end,
        kept=_in_the_way(visit, rows) if item.code == "slot_taken" else (),
        solutions=solutions,
    )


def _in_the_way(visit: Appointment, rows: Rows) -> tuple[KeptVisit, ...]:
    asked = BookedTime(start=visit.start, end=visit.end, provider_ids=(visit.provider_id,))
    return tuple(
        KeptVisit(
            other.appointment_id,
            display(named(other.patient_id, rows)),
            with_offset(other.start, str(visit.start.tzinfo)),
            with_offset(other.end, str(visit.start.tzinfo)),
        )
        for other in rows.ask(asked).visits
        if other.appointment_id != visit.id
    )
