"""Where the plan for a leave puts each visit, read from the solution that carries it out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from vitalbridge_desktop.services.cases.queries import AttentionItem, Solution
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.moments import inside, near_moment

from .solution_words import tr
from .ways_out import PLAN


@dataclass(frozen=True, slots=True)
class PlannedPlace:
    """With whom and when a visit would be."""

    provider_id: UUID
    start: datetime


Places = dict[UUID, PlannedPlace]


def plan_of(items: Iterable[AttentionItem]) -> Solution | None:
    """The plan that the visits of one leave share, if there is one."""
    return next((way for item in items for way in item.solutions if way.kind == PLAN), None)


def places_of(plan: Solution | None) -> Places:
    """The places of a plan by appointment; a visit without one is to be rung about."""
    moves: Any = plan.fields.get("moves", ()) if plan else ()
    return {
        UUID(each["appointment_id"]): PlannedPlace(
            UUID(each["provider_id"]), datetime.fromisoformat(each["start"])
        )
        for each in moves
    }


def place_words(item: AttentionItem, place: PlannedPlace | None, clinic: Clinic) -> str:
    """Where a visit would go, in a few words."""
    if place is None:
        return tr("needs a call")
    doctor = clinic.provider(place.provider_id)
    if item.start == place.start:
        return tr("{}, same time").format(doctor)
    return f"{doctor}, {inside(near_moment(place.start, clinic.today()))}"


def summary(items: Iterable[AttentionItem], places: Places) -> str:
    """How many keep their time, how many move, and how many need a call."""
    told = list(items)
    found = [(item, places.get(item.appointment_id or UUID(int=0))) for item in told]
    same = sum(place is not None and place.start == item.start for item, place in found)
    moved = sum(place is not None for _, place in found) - same
    calls = len(told) - same - moved
    parts = (
        (same, tr("%n keep their time with a colleague", "", same)),
        (moved, tr("%n move to the nearest time", "", moved)),
        (calls, tr("%n need a call", "", calls)),
    )
    return " · ".join(words for count, words in parts if count)
