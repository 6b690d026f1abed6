"""Two who look like one person are told apart once, from either side, until it is taken back."""

from datetime import date
from uuid import UUID

import pytest

from tests import a
from tests.services.patients.people import record, registered
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import AlreadySo, Inactive, Invalid, NotFound
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.services.patients.commands import MergePatients, TellPatientsApart
from vitalbridge_desktop.services.patients.queries import PossibleDuplicates


def likely(bus: Bus, patient_id: UUID) -> set[UUID]:
    """Who may be the same person as this patient."""
    who = record(bus, patient_id)
    asked = PossibleDuplicates(
        family_name=who.family_name,
        given_name=who.given_name,
        birth_date=who.birth_date,
        patient_id=patient_id,
    )
    return {each.id for each in bus.ask(asked, a.context()).patients}


def test_who_is_told_apart_is_no_likely_one_from_either_side_until_it_is_undone(bus: Bus) -> None:
    one, two, three = (registered(bus, name) for name in ("Meier", "Mayer", "Meyer"))
    assert likely(bus, one) == {two, three}
    bus.dispatch(TellPatientsApart(patient_id=one, other_id=two), a.context())
    assert (likely(bus, one), likely(bus, two)) == ({three}, {three})
    assert likely(bus, three) == {one, two}
    done = bus.dispatch(TellPatientsApart(patient_id=one, other_id=three), a.context())
    assert (likely(bus, one), likely(bus, three)) == (set(), {two})
    bus.undo(done.command_id, a.context())
    assert (likely(bus, one), likely(bus, two)) == ({three}, {three})


def test_a_stranger_is_still_warned_of_both(bus: Bus) -> None:
    one, two = registered(bus, "Meier"), registered(bus, "Mayer")
    bus.dispatch(TellPatientsApart(patient_id=one, other_id=two), a.context())
    asked = PossibleDuplicates(family_name="Meyer", given_name="Anna", birth_date=date(1961, 3, 14))
    assert {each.id for each in bus.ask(asked, a.context()).patients} == {one, two}


def test_only_two_records_in_use_are_told_apart_and_only_once(bus: Bus) -> None:
    one, two, gone = (registered(bus, name) for name in ("Meier", "Mayer", "Osei"))
    bus.dispatch(MergePatients(patient_id=gone, into_id=one), a.context())
    for other, refused in ((two, Invalid), (uuid7(), NotFound), (gone, Inactive)):
        with pytest.raises(refused):
            bus.dispatch(TellPatientsApart(patient_id=two, other_id=other), a.context())
    bus.dispatch(TellPatientsApart(patient_id=one, other_id=two), a.context())
    with pytest.raises(AlreadySo):
        bus.dispatch(TellPatientsApart(patient_id=one, other_id=two), a.context())
