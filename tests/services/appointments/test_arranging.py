"""Visits are arranged as they were seen: a later change is not overwritten in silence."""

from uuid import UUID, uuid4

import pytest

from tests import a
from tests.services.appointments.clinics import Clinic, at
from vitalbridge_desktop.kernel.errors import Stale
from vitalbridge_desktop.kernel.messages import Actor, Command, Context
from vitalbridge_desktop.services.appointments.commands import (
    ArrangedVisit,
    CancelAppointment,
    ConfirmAppointment,
    RearrangeSeries,
    RescheduleAppointment,
)

ELSE = Context(Actor(uuid4(), "Ben Back", frozenset(), frozenset({"*"})), "Back desk")


@pytest.fixture
def pair(clinic: Clinic) -> tuple[UUID, UUID]:
    """A visit at nine and one at ten."""
    return clinic.book("09:00"), clinic.book("10:00", patient_id=clinic.berg)


def moved(clinic: Clinic, visit: UUID, wall: str) -> ArrangedVisit:
    """The visit as it is looked at now, to be at another time."""
    seen = clinic.visit(visit).version
    return ArrangedVisit(
        appointment_id=visit, start=at(wall), minutes=30, provider_id=clinic.osei, seen_version=seen
    )


def elsewhere(clinic: Clinic, command: Command) -> None:
    """Somebody else does it."""
    clinic.bus.dispatch(command, ELSE)


def times(clinic: Clinic, visits: tuple[UUID, UUID]) -> list[str]:
    return [f"{clinic.visit(each).start:%H:%M} {clinic.visit(each).status}" for each in visits]


def test_visits_that_nobody_changed_are_where_they_were_wished(
    clinic: Clinic, pair: tuple[UUID, UUID]
) -> None:
    wish = [moved(clinic, each, wall) for each, wall in zip(pair, ("13:00", "14:00"), strict=True)]
    elsewhere(clinic, ConfirmAppointment(appointment_id=pair[1]))  # which moves nobody
    clinic.do(RearrangeSeries(visits=tuple(wish)))
    assert times(clinic, pair) == ["13:00 booked", "14:00 booked"]


@pytest.mark.parametrize("change", ["moved", "cancelled"])
def test_what_somebody_else_changed_since_one_looked_is_not_overwritten(
    clinic: Clinic, pair: tuple[UUID, UUID], change: str
) -> None:
    wish = [moved(clinic, each, wall) for each, wall in zip(pair, ("13:00", "14:00"), strict=True)]
    elsewhere(clinic, changing(pair[1], change))
    before = times(clinic, pair)
    with pytest.raises(Stale, match=f"On Mon 02 Mar 2026: Somebody else has {change}"):
        clinic.do(RearrangeSeries(visits=tuple(wish)))
    assert times(clinic, pair) == before


@pytest.mark.parametrize("change", ["moved", "cancelled"])
def test_what_somebody_else_changed_since_is_not_overwritten_by_taking_back(
    clinic: Clinic, pair: tuple[UUID, UUID], change: str
) -> None:
    wish = [moved(clinic, each, wall) for each, wall in zip(pair, ("13:00", "14:00"), strict=True)]
    done = clinic.do(RearrangeSeries(visits=tuple(wish)))
    elsewhere(clinic, changing(pair[1], change))
    before = times(clinic, pair)
    with pytest.raises(Stale, match=f"Somebody else has {change}"):
        clinic.undo(done)
    assert times(clinic, pair) == before


def test_what_was_changed_and_taken_back_meanwhile_is_in_nobodys_way(
    clinic: Clinic, pair: tuple[UUID, UUID]
) -> None:
    cancelled = [
        moved(clinic, each, wall).model_copy(update={"cancelled": "Ill"})
        for each, wall in zip(pair, ("09:00", "10:00"), strict=True)
    ]
    done = clinic.do(RearrangeSeries(visits=tuple(cancelled)))
    back = clinic.undo(done)
    elsewhere(clinic, changing(pair[1], "moved"))
    theirs = clinic.bus.undoable(ELSE).undo[0]
    clinic.bus.undo(theirs.command_id, ELSE)
    clinic.bus.redo(done.command_id, a.context())
    assert times(clinic, pair) == ["09:00 cancelled", "10:00 cancelled"]
    assert back.events == ("appointment.reinstated",) * 2


def changing(visit: UUID, change: str) -> Command:
    """What somebody else does to a visit."""
    if change == "moved":
        return RescheduleAppointment(appointment_id=visit, start=at("16:00"))
    return CancelAppointment(appointment_id=visit, reason="Rang")
