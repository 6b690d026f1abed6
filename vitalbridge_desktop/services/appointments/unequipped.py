"""Visits ahead that are in no room with what they need: a room or a type was changed since."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from pydantic import AwareDatetime
from sqlalchemy import bindparam, or_, select

from vitalbridge_desktop.kernel.columns import IdList, Instant, among
from vitalbridge_desktop.kernel.messages import Query
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.tenants.queries import ListRooms

from .rules import STILL_TO_COME
from .tables import appointments
from .visit_types import ListVisitTypes, list_visit_types

a = appointments.c


@dataclass(frozen=True, slots=True)
class UnequippedVisit:
    """A visit, and why its room does not do: ``room_needed`` (it has none) or ``room_lacks``."""

    appointment_id: UUID
    code: str


@dataclass(frozen=True, slots=True)
class Unequipped:
    """Visits whose room does not do, earliest first."""

    visits: tuple[UnequippedVisit, ...]


class UnequippedVisits(Query[Unequipped]):
    """Visits that start from *start* to *end* without what they need, and nobody wanted it so.

    Those whose room is out of use are not told again, whatever it has.
    """

    start: AwareDatetime
    end: AwareDatetime


_NEEDY = (
    select(a.id, a.visit_type_id, a.room_id)
    .where(
        a.tenant_id == tenant,
        a.start >= bindparam("since", type_=Instant),
        a.start < bindparam("until", type_=Instant),
        among(a.visit_type_id, bindparam("kinds", type_=IdList)),
        a.standing == "accepted",
        a.overbook_reason.is_(None),
        or_(*(a.status == status for status in STILL_TO_COME)),
    )
    .order_by(a.start, a.id)
)


def unequipped_visits(query: UnequippedVisits, rows: Rows) -> Unequipped:
    return Unequipped(tuple(_found(query, rows)))


def _found(query: UnequippedVisits, rows: Rows) -> Iterator[UnequippedVisit]:
    kinds = list_visit_types(ListVisitTypes(), rows).visit_types
    needs = {each.id: each.equipment for each in kinds if each.equipment}
    if not needs:
        return
    rooms = {each.id: each for each in rows.ask(ListRooms()).rooms if each.active}
    read = rows.read(_NEEDY, since=query.start, until=query.end, kinds=tuple(needs))
    for id, kind_id, room_id in read:
        room = None if room_id is None else rooms.get(room_id)
        if room_id is None:
            yield UnequippedVisit(id, "room_needed")
        elif kind_id is not None and room is not None and room.lacks(needs[kind_id]):
            yield UnequippedVisit(id, "room_lacks")
