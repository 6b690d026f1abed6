"""A merged patient's visits are the surviving record's, and go back when the merge is undone."""

from uuid import UUID

import pytest
from sqlalchemy import select

from tests.services.appointments.clinics import Clinic
from vitalbridge_desktop.kernel.checks import check
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.prepared import tenant
from vitalbridge_desktop.kernel.rows import Rows
from vitalbridge_desktop.services.appointments import merges
from vitalbridge_desktop.services.appointments.commands import HoldSlot
from vitalbridge_desktop.services.appointments.queries import VisitHistory
from vitalbridge_desktop.services.appointments.service import appointments
from vitalbridge_desktop.services.appointments.tables import appointments as book
from vitalbridge_desktop.services.appointments.tables import slot_holds
from vitalbridge_desktop.services.patients.commands import MergePatients, UnmergePatients
from vitalbridge_desktop.services.patients.queries import SurvivingRecord

_BOOKED_FOR = select(book.c.id, book.c.booked_for).where(book.c.tenant_id == tenant)
_HELD_FOR = select(slot_holds.c.patient_id).where(slot_holds.c.tenant_id == tenant)


def visits(clinic: Clinic, patient_id: UUID) -> set[UUID]:
    """Everything that is booked for a record."""
    found = clinic.ask(VisitHistory(patient_id=patient_id)).appointments
    return {each.id for each in found}


def remembered(clinic: Clinic) -> dict[UUID, UUID | None]:
    """Whom each visit was booked for, where that was another record."""

    def read(driver: Driver) -> dict[UUID, UUID | None]:
        rows = Rows(clinic.bus.transaction(driver), appointments)
        return {id: whose for id, whose in rows.read(_BOOKED_FOR) if whose}

    return clinic.bus.store.read(read)


def merge(clinic: Clinic, one: UUID, into: UUID) -> UUID:
    """One record is a duplicate of the other: the command's id."""
    return clinic.do(MergePatients(patient_id=one, into_id=into)).command_id


def unmerge(clinic: Clinic, one: UUID) -> None:
    """It was none after all."""
    clinic.do(UnmergePatients(patient_id=one))


def test_a_merge_carries_every_visit_to_the_surviving_record(clinic: Clinic) -> None:
    first, second = clinic.book("10:00"), clinic.book("11:00")
    other = clinic.book("12:00", patient_id=clinic.berg)
    merge(clinic, clinic.anna, clinic.berg)
    assert visits(clinic, clinic.berg) == {first, second, other}
    assert visits(clinic, clinic.anna) == set()
    assert remembered(clinic) == {first: clinic.anna, second: clinic.anna}


def test_an_unmerge_gives_back_exactly_what_came(clinic: Clinic) -> None:
    mine, theirs = clinic.book("10:00"), clinic.book("12:00", patient_id=clinic.berg)
    merge(clinic, clinic.anna, clinic.berg)
    since = clinic.book("14:00", patient_id=clinic.berg)
    unmerge(clinic, clinic.anna)
    assert visits(clinic, clinic.anna) == {mine}
    assert visits(clinic, clinic.berg) == {theirs, since}
    assert remembered(clinic) == {}


def test_a_merge_that_is_undone_and_done_again_carries_again(clinic: Clinic) -> None:
    mine = clinic.book("10:00")
    done = clinic.do(MergePatients(patient_id=clinic.anna, into_id=clinic.berg))
    undone = clinic.undo(done)
    assert visits(clinic, clinic.anna) == {mine}
    clinic.undo(undone)
    assert visits(clinic, clinic.berg) == {mine}


@pytest.mark.parametrize("order", ["newest first", "oldest first"])
def test_a_chain_of_merges_comes_apart_in_any_order(clinic: Clinic, order: str) -> None:
    third = clinic.patient("Cole")
    of_anna, of_berg = clinic.book("10:00"), clinic.book("11:00", patient_id=clinic.berg)
    merge(clinic, clinic.anna, clinic.berg)
    merge(clinic, clinic.berg, third)
    assert visits(clinic, third) == {of_anna, of_berg}
    assert clinic.ask(SurvivingRecord(patient_id=clinic.anna)).id == third

    if order == "newest first":
        unmerge(clinic, clinic.berg)
        assert visits(clinic, clinic.berg) == {of_anna, of_berg}
        unmerge(clinic, clinic.anna)
    else:
        unmerge(clinic, clinic.anna)
        assert visits(clinic, third) == {of_berg}
        unmerge(clinic, clinic.berg)
    assert (visits(clinic, clinic.anna), visits(clinic, clinic.berg)) == ({of_anna}, {of_berg})
    assert remembered(clinic) == {}


def test_a_time_that_is_held_follows_too(clinic: Clinic) -> None:
    start = clinic.booking("10:00").start
    clinic.do(HoldSlot(provider_id=clinic.osei, start=start, patient_id=clinic.anna, minutes=30))
    merge(clinic, clinic.anna, clinic.berg)

    def held(driver: Driver) -> list[UUID | None]:
        rows = Rows(clinic.bus.transaction(driver), appointments)
        return [whose for (whose,) in rows.read(_HELD_FOR)]

    assert clinic.bus.store.read(held) == [clinic.berg]
    unmerge(clinic, clinic.anna)
    assert clinic.bus.store.read(held) == [clinic.anna]


def test_a_merge_leaves_the_versions_of_visits_alone(clinic: Clinic) -> None:
    mine = clinic.book("10:00")
    before = clinic.visit(mine).version
    merge(clinic, clinic.anna, clinic.berg)
    assert clinic.visit(mine).version == before


def test_two_records_that_were_booked_at_once_can_be_merged(clinic: Clinic) -> None:
    clinic.book("10:00")
    clinic.book("10:15", patient_id=clinic.berg, provider_id=clinic.lind)
    merge(clinic, clinic.anna, clinic.berg)
    assert check(clinic.bus.store, clinic.bus.registry).sound


def test_whatever_names_a_patient_is_carried() -> None:
    named = {table for table in appointments.tables if "patient_id" in table.c}
    assert named == set(merges.CARRIED)


def test_a_store_whose_visits_were_not_carried_is_told_apart(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = clinic.book("10:00")
    monkeypatch.setattr(merges, "_BELONGING", {})
    merge(clinic, clinic.anna, clinic.berg)
    assert visits(clinic, clinic.berg) != {mine}
