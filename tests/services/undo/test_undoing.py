"""What a person did can be taken back and brought back: the next day, and after a sync, too."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest

from tests import a
from tests.services.patients.people import anna, record
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import AlreadySo, Forbidden, NotFound, Stale
from vitalbridge_desktop.kernel.messages import Actor, Command, Context
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.kernel.undoing import NothingLeft
from vitalbridge_desktop.kernel.ways_back import MovedOn
from vitalbridge_desktop.services.patients.commands import (
    ArchivePatient,
    SetPatientAlert,
    UpdatePatient,
)
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.tenants.commands import CreateTenant, UpdateTenant
from vitalbridge_desktop.services.tenants.service import tenants

ELSE = Context(Actor(uuid4(), "Ben Back", frozenset(), frozenset({"*"})), "Front desk")


@pytest.fixture
def bus(make_bus: Callable[..., Bus]) -> Bus:
    made = make_bus(tenants, patients)
    made.dispatch(CreateTenant(name="Lakeside", time_zone="Europe/Berlin"), ELSE)
    return made


@pytest.fixture
def patient_id(bus: Bus) -> UUID:
    return bus.dispatch(anna(), ELSE).id


def do(bus: Bus, command: Command) -> UUID:
    """Carry it out: its id."""
    return bus.dispatch(command, a.context()).command_id


def names(bus: Bus) -> tuple[list[str], list[str]]:
    """What could be taken back, and what could be brought back."""
    found = bus.undoable(a.context())
    return [each.command for each in found.undo], [each.command for each in found.redo]


def test_steps_are_taken_back_newest_first_and_brought_back_in_turn(
    bus: Bus, patient_id: UUID
) -> None:
    do(bus, UpdatePatient(patient_id=patient_id, phone="030 111"))
    do(bus, UpdatePatient(patient_id=patient_id, phone="030 222"))
    do(bus, SetPatientAlert(patient_id=patient_id, text="Penicillin"))
    back: list[tuple[str | None, str | None]] = [("030 222", None), ("030 111", None), (None, None)]
    for phone, alert in back:
        bus.undo(None, a.context())
        assert (record(bus, patient_id).phone, record(bus, patient_id).alert) == (phone, alert)
    with pytest.raises(NothingLeft):
        bus.undo(None, a.context())
    assert names(bus) == ([], ["update-patient", "update-patient", "set-patient-alert"])
    for phone, alert in [*back[1::-1], ("030 222", "Penicillin")]:
        bus.redo(None, a.context())
        assert (record(bus, patient_id).phone, record(bus, patient_id).alert) == (phone, alert)
    with pytest.raises(NothingLeft):
        bus.redo(None, a.context())
    bus.undo(None, a.context())
    assert record(bus, patient_id).alert is None


def test_a_step_says_what_was_done_to_what(bus: Bus, patient_id: UUID) -> None:
    command_id = do(bus, ArchivePatient(patient_id=patient_id))
    (step,) = bus.undoable(a.context()).undo
    assert (step.command_id, step.command) == (command_id, "archive-patient")
    assert (step.kind, step.subject_id) == ("patient", patient_id)


def test_steps_outlive_the_program(bus: Bus, patient_id: UUID) -> None:
    do(bus, UpdatePatient(patient_id=patient_id, phone="030 111"))
    file = bus.store.file
    bus.store.close()
    again = Bus(Store(file, a.KEY), bus.registry)
    again.undo(None, a.context())
    assert record(again, patient_id).phone is None
    again.store.close()
    once_more = Bus(Store(file, a.KEY), bus.registry)
    once_more.redo(None, a.context())
    assert record(once_more, patient_id).phone == "030 111"
    once_more.store.close()


def test_nobody_takes_back_what_somebody_else_did_without_naming_it(
    bus: Bus, patient_id: UUID
) -> None:
    theirs = bus.dispatch(UpdatePatient(patient_id=patient_id, phone="030 111"), ELSE)
    assert names(bus) == ([], [])
    bus.undo(theirs.command_id, a.context())
    assert record(bus, patient_id).phone is None


def test_a_new_step_hides_what_was_taken_back_before_it(bus: Bus, patient_id: UUID) -> None:
    first = do(bus, UpdatePatient(patient_id=patient_id, phone="030 111"))
    bus.undo(None, a.context())
    do(bus, SetPatientAlert(patient_id=patient_id, text="Penicillin"))
    with pytest.raises(NothingLeft):
        bus.redo(None, a.context())
    bus.redo(first, a.context())  # by its name it can be
    assert record(bus, patient_id).phone == "030 111"


def test_a_step_is_taken_back_once_and_brought_back_once(bus: Bus, patient_id: UUID) -> None:
    command_id = do(bus, ArchivePatient(patient_id=patient_id))
    with pytest.raises(AlreadySo):
        bus.redo(command_id, a.context())
    bus.undo(command_id, a.context())
    with pytest.raises(AlreadySo):
        bus.undo(command_id, a.context())
    bus.redo(command_id, a.context())
    bus.undo(command_id, a.context())
    assert record(bus, patient_id).active


def test_a_field_that_somebody_changed_since_is_not_overwritten(bus: Bus, patient_id: UUID) -> None:
    mine = do(bus, UpdatePatient(patient_id=patient_id, phone="030 111", email="a@b.de"))
    bus.dispatch(UpdatePatient(patient_id=patient_id, phone="030 222"), ELSE)
    with pytest.raises(Stale, match="phone"):
        bus.undo(mine, a.context())
    assert record(bus, patient_id).phone == "030 222"


def test_what_somebody_changed_beside_it_is_in_nobodys_way(bus: Bus, patient_id: UUID) -> None:
    mine = do(bus, UpdatePatient(patient_id=patient_id, phone="030 111"))
    bus.dispatch(UpdatePatient(patient_id=patient_id, email="a@b.de"), ELSE)
    bus.undo(mine, a.context())
    assert (record(bus, patient_id).phone, record(bus, patient_id).email) == (None, "a@b.de")


def test_what_was_changed_and_taken_back_again_is_in_nobodys_way(
    bus: Bus, patient_id: UUID
) -> None:
    mine = do(bus, UpdatePatient(patient_id=patient_id, phone="030 111"))
    theirs = bus.dispatch(UpdatePatient(patient_id=patient_id, phone="030 222"), ELSE)
    bus.undo(theirs.command_id, ELSE)
    bus.undo(mine, a.context())
    assert record(bus, patient_id).phone is None


def test_where_rules_mind_no_fields_a_later_change_of_the_same_is_in_the_way(bus: Bus) -> None:
    mine = do(bus, UpdateTenant(horizon_days=30))
    bus.dispatch(UpdateTenant(name="Seaside"), ELSE)
    bus.dispatch(UpdateTenant(horizon_days=60), ELSE)
    with pytest.raises(MovedOn):
        bus.undo(mine, a.context())


def test_what_left_no_way_back_says_so(bus: Bus) -> None:
    founded = bus.undoable(ELSE).undo
    assert founded == ()
    with pytest.raises(NotFound):
        bus.undo(uuid4(), a.context())


def test_an_undo_needs_the_right_to_do_what_it_does(bus: Bus, patient_id: UUID) -> None:
    mine = do(bus, ArchivePatient(patient_id=patient_id))
    with pytest.raises(Forbidden):
        bus.undo(mine, a.context("archive-patient"))


def test_an_undo_is_one_command_of_its_own_and_leaves_the_trail(bus: Bus, patient_id: UUID) -> None:
    mine = do(bus, ArchivePatient(patient_id=patient_id))
    done = bus.undo(mine, a.context())
    assert (done.command, done.id, done.events) == (
        "restore-patient", patient_id, ("patient.restored",)
    )  # fmt: skip
    assert done.command_id != mine
