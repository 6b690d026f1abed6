"""Where the plan for a leave puts each visit, read from the solution that carries it out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from vitalbridge_desktop.services.cases.queries import AttentionItem, Solution
from vitalbridge_desktop.ui.clinic import Clinic
from vitalbridge_desktop.ui.listed import dotted, listed
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
    return listed((doctor, inside(near_moment(place.start, clinic.today()))))


def summary(items: Iterable[AttentionItem], places: Places, clinic: Clinic) -> str:
    """How many can keep their time and with whom, how many can move, and how many need a call."""
    told = list(items)
    found = [(item, places.get(item.appointment_id or UUID(int=0))) for item in told]
    same = [place for item, place in found if place is not None and place.start == item.start]
    moved = sum(place is not None for _, place in found) - len(same)
    calls = len(told) - len(same) - moved
    parts = (
        (len(same), _same_time({each.provider_id for each in same}, len(same), clinic)),
        (moved, tr("%n can move to another time", "", moved)),
        (calls, tr("%n need a call", "", calls)),
    )
    return dotted(words for count, words in parts if count)


def _same_time(whose: set[UUID], count: int, clinic: Clinic) -> str:
    if len(whose) == 1:
        (one,) = whose
        told = tr("%n can move to {doctor} at the same time", "", count)
        return told.format(doctor=clinic.provider(one))
    return tr("%n can move to colleagues at the same time", "", count)
