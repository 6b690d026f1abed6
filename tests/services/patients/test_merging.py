"""Two records of one person become one, and two again."""

from uuid import UUID

import pytest

from tests import a
from tests.services.patients.people import found, record, registered
from tests.services.verdicts import admitted
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import (
    AlreadySo,
    Inactive,
    Invalid,
    InvalidTransition,
    NotFound,
)
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.services.patients.commands import (
    MergePatients,
    RestorePatient,
    SetPatientAlert,
    UnmergePatients,
    UpdatePatient,
)
from vitalbridge_desktop.services.patients.events import (
    PatientUnmerged,
)
from vitalbridge_desktop.services.patients.queries import (
    MergedRecords,
)


def test_a_merged_record_is_no_record_any_more_until_it_is_unmerged(
    bus: Bus, patient: UUID
) -> None:
    twin = registered(bus, "Lindqvist")
    merged = bus.dispatch(MergePatients(patient_id=twin, into_id=patient), a.context())
    assert (merged.id, merged.events) == (twin, ("patient.merged",))
    assert (record(bus, twin).merged_into, record(bus, twin).active) == (patient, False)
    assert len(found(bus, "lindqvist")) == 1

    refused: list[Command] = [
        UpdatePatient(patient_id=twin, phone="555 123"),
        SetPatientAlert(patient_id=twin, text="Deaf"),
        RestorePatient(patient_id=twin),
    ]
    for command in refused:
        with pytest.raises(Inactive):
            bus.dispatch(command, a.context())
    with pytest.raises(AlreadySo):
        bus.dispatch(MergePatients(patient_id=twin, into_id=patient), a.context())
    with pytest.raises(Inactive) as inactive:
        bus.dispatch(MergePatients(patient_id=registered(bus, "Lee"), into_id=twin), a.context())
    assert inactive.value.field == "into_id"

    bus.undo(merged.command_id, a.context())
    assert (record(bus, twin).merged_into, record(bus, twin).active) == (None, True)
    with pytest.raises(AlreadySo):
        bus.dispatch(UnmergePatients(patient_id=twin), a.context())


def test_what_was_merged_into_a_record_is_known_until_it_is_taken_apart(
    bus: Bus, patient: UUID
) -> None:
    two, three = registered(bus, "Berg"), registered(bus, "Cohen")
    for each in (two, three):
        bus.dispatch(MergePatients(patient_id=each, into_id=patient), a.context())
    asked = MergedRecords(patient_id=patient)
    found_there = bus.ask(asked, a.context()).records
    assert [each.family_name for each in found_there] == ["Berg", "Cohen"]
    bus.dispatch(UnmergePatients(patient_id=two), a.context())
    assert [each.id for each in bus.ask(asked, a.context()).records] == [three]


def test_a_record_is_merged_into_another_one_that_exists(bus: Bus, patient: UUID) -> None:
    with pytest.raises(Invalid):
        bus.dispatch(MergePatients(patient_id=patient, into_id=patient), a.context())
    with pytest.raises(NotFound) as refused:
        bus.dispatch(MergePatients(patient_id=patient, into_id=uuid7()), a.context())
    assert refused.value.field == "into_id"


def test_a_record_is_unmerged_only_from_where_it_went(bus: Bus, patient: UUID) -> None:
    twin, other = registered(bus, "Lindqvist"), registered(bus, "Osei")
    bus.dispatch(MergePatients(patient_id=twin, into_id=patient), a.context())
    with pytest.raises(InvalidTransition):
        admitted(bus, PatientUnmerged(patient_id=twin, out_of_id=other))
