"""What a record says, how it changes, and who has looked into it."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from tests import a
from tests.services.patients.conftest import EVERYTHING
from tests.services.patients.people import anna, record, registered
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import (
    AlreadySo,
    Invalid,
    NotFound,
)
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.messages import Command
from vitalbridge_desktop.services.patients.commands import (
    ArchivePatient,
    ClearPatientAlert,
    CreatePatient,
    MergePatients,
    RestorePatient,
    SetPatientAlert,
    UnmergePatients,
    UpdatePatient,
)
from vitalbridge_desktop.services.patients.queries import (
    ListPatients,
    PatientName,
    PatientNames,
)
from vitalbridge_desktop.services.patients.service import patients
from vitalbridge_desktop.services.tenants.commands import CreateTenant
from vitalbridge_desktop.services.tenants.service import tenants


def looks(bus: Bus) -> list[tuple[str, UUID]]:
    """Which looks into records the audit trail holds."""
    rows = bus.store.read(
        lambda driver: driver.execute(
            "SELECT action, subject_id FROM audit WHERE type IS NULL ORDER BY seq"
        ).fetchall()
    )
    return [(action, UUID(bytes=subject)) for action, subject in rows]


def test_a_record_says_what_it_was_told(bus: Bus, patient: UUID) -> None:
    said = record(bus, patient)
    for field, value in EVERYTHING.items():
        assert getattr(said, field) == value
    assert (said.family_name, said.given_name, said.birth_date) == (
        "Lindqvist",
        "Anna",
        date(1961, 3, 14),
    )
    assert (said.alert, said.active, said.merged_into, said.standing) == (
        None, True, None, "accepted",
    )  # fmt: skip
    assert said.version == 1


def test_a_look_into_a_record_is_kept_and_a_look_at_names_is_not(bus: Bus, patient: UUID) -> None:
    bus.ask(PatientNames(ids=(patient,)), a.context())
    assert looks(bus) == []
    record(bus, patient)
    assert looks(bus) == [("get-patient", patient)]


def test_names_are_told_of_those_that_the_clinic_knows(bus: Bus, patient: UUID) -> None:
    bus.dispatch(SetPatientAlert(patient_id=patient, text="Latex allergy"), a.context())
    others = [registered(bus, f"Osei{n}") for n in range(3)]
    bus.dispatch(ArchivePatient(patient_id=others[0]), a.context())

    ids = (patient, uuid7(), *others[:2])
    answer = {each.id: each for each in bus.ask(PatientNames(ids=ids), a.context()).patients}

    assert answer.keys() == {patient, *others[:2]}
    known = record(bus, patient)
    assert answer[patient] == PatientName(
        patient, "Lindqvist", "Anna", date(1961, 3, 14), "+49 30 1234567", known.record_number,
        "Latex allergy", True, known.usual_provider_id, known.second_phone,
    )  # fmt: skip
    assert not answer[others[0]].active
    assert bus.ask(PatientNames(ids=()), a.context()).patients == ()


def test_only_what_is_said_changes_and_undo_says_only_that_again(bus: Bus, patient: UUID) -> None:
    done = bus.dispatch(UpdatePatient(patient_id=patient, phone=None, sex="other"), a.context())
    bus.dispatch(UpdatePatient(patient_id=patient, given_name="Ana"), a.context())
    said = record(bus, patient)
    assert (said.phone, said.sex, said.email) == (None, "other", "anna@example.org")

    bus.undo(done.command_id, a.context())

    said = record(bus, patient)
    assert (said.phone, said.sex, said.given_name) == ("+49 30 1234567", "female", "Ana")
    assert said.version == 4


@pytest.mark.parametrize(
    "same", [{}, {"family_name": "Lindqvist"}, {"family_name": None}, {"interpreter": True}]
)
def test_saying_what_is_so_already_is_refused(
    bus: Bus, patient: UUID, same: dict[str, Any]
) -> None:
    with pytest.raises(AlreadySo):
        bus.dispatch(UpdatePatient.model_validate({"patient_id": patient, **same}), a.context())


@pytest.mark.parametrize(
    "wrong",
    [
        {"family_name": " "},
        {"given_name": "x" * 101},
        {"family_name": "Lind\0qvist"},
        {"sex": "f"},
        {"phone": "none"},
        {"email": "anna at example"},
        {"language": "Swedish!"},
        {"birth_date": "1961-03-14T00:00:00"},
        {"nickname": "Annie"},
    ],
)
def test_what_cannot_be_meant_is_refused_before_it_is_dispatched(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        anna(**wrong)


def test_an_accent_is_one_character_however_it_was_typed(bus: Bus) -> None:
    apart = registered(bus, "A\u030angstro\u0308m")
    assert record(bus, apart).family_name == "\u00c5ngstr\u00f6m"


@pytest.mark.parametrize(
    ("utc", "day", "born"),
    [
        ("2026-07-01T22:30", "2026-07-02", True),  # half past midnight in Berlin
        ("2026-07-01T21:30", "2026-07-02", False),
        ("2026-07-01T21:30", "1880-01-01", True),
        ("2026-07-01T21:30", "1879-12-31", False),
    ],
)
def test_a_birth_date_is_at_most_todays_at_the_clinic_and_not_before_1880(
    make_bus: Callable[..., Bus], utc: str, day: str, born: bool
) -> None:
    moment = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    bus = make_bus(tenants, patients, clock=lambda: moment)
    bus.dispatch(CreateTenant(name="Lakeside", time_zone="Europe/Berlin"), a.context())
    command = anna(birth_date=date.fromisoformat(day))
    if born:
        patient = bus.dispatch(command, a.context()).id
        assert record(bus, patient).birth_date == command.birth_date
        return
    with pytest.raises(Invalid) as refused:
        bus.dispatch(command, a.context())
    assert refused.value.field == "birth_date"
    other = registered(bus, "Osei", birth_date=date(2000, 1, 1))
    with pytest.raises(Invalid):
        bus.dispatch(UpdatePatient(patient_id=other, birth_date=command.birth_date), a.context())


def test_an_alert_is_set_changed_cleared_and_each_step_taken_back(bus: Bus, patient: UUID) -> None:
    def alert(command: Command) -> tuple[UUID, str | None]:
        done = bus.dispatch(command, a.context())
        return done.command_id, record(bus, patient).alert

    _, text = alert(SetPatientAlert(patient_id=patient, text="Latex allergy"))
    assert text == "Latex allergy"
    with pytest.raises(AlreadySo):
        alert(SetPatientAlert(patient_id=patient, text=" Latex allergy "))
    changed, text = alert(SetPatientAlert(patient_id=patient, text="Deaf"))
    assert text == "Deaf"
    bus.undo(changed, a.context())
    assert record(bus, patient).alert == "Latex allergy"
    cleared, text = alert(ClearPatientAlert(patient_id=patient))
    assert text is None
    with pytest.raises(AlreadySo):
        alert(ClearPatientAlert(patient_id=patient))
    bus.undo(cleared, a.context())
    assert record(bus, patient).alert == "Latex allergy"


def test_an_archived_record_is_kept_corrected_and_restored(bus: Bus, patient: UUID) -> None:
    gone = bus.dispatch(ArchivePatient(patient_id=patient), a.context())
    assert not record(bus, patient).active
    with pytest.raises(AlreadySo):
        bus.dispatch(ArchivePatient(patient_id=patient), a.context())
    bus.dispatch(UpdatePatient(patient_id=patient, phone="555 123"), a.context())
    bus.undo(gone.command_id, a.context())
    with pytest.raises(AlreadySo):
        bus.dispatch(RestorePatient(patient_id=patient), a.context())
    assert (record(bus, patient).active, record(bus, patient).phone) == (True, "555 123")


def test_registering_by_mistake_is_taken_back_by_archiving(bus: Bus) -> None:
    done = bus.dispatch(anna(), a.context())
    bus.undo(done.command_id, a.context())
    assert not record(bus, done.id).active


@pytest.mark.parametrize(
    "command",
    [
        UpdatePatient(patient_id=uuid7(), phone="555 123"),
        SetPatientAlert(patient_id=uuid7(), text="x"),
        ClearPatientAlert(patient_id=uuid7()),
        ArchivePatient(patient_id=uuid7()),
        RestorePatient(patient_id=uuid7()),
        UnmergePatients(patient_id=uuid7()),
        MergePatients(patient_id=uuid7(), into_id=uuid7()),
    ],
)
def test_an_unknown_patient_is_not_found(bus: Bus, command: Command) -> None:
    with pytest.raises(NotFound) as refused:
        bus.dispatch(command, a.context())
    assert refused.value.field == "patient_id"


def test_patients_are_listed_by_name_a_page_at_a_time_and_none_twice(bus: Bus) -> None:
    for given_name in ("Cy", "Ann", "Bo", "Bo", "Dee"):
        registered(bus, "Lee", given_name)
    registered(bus, "Adler", "Mia")
    gone = registered(bus, "Zola", "Emile")
    bus.dispatch(ArchivePatient(patient_id=gone), a.context())

    listed: list[PatientName] = []
    while page := bus.ask(
        ListPatients(after=listed[-1].id if listed else None, limit=2), a.context()
    ).patients:
        listed += page

    assert [each.given_name for each in listed] == ["Mia", "Ann", "Bo", "Bo", "Cy", "Dee"]
    assert len({each.id for each in listed}) == len(listed)
    every = bus.ask(ListPatients(include_archived=True), a.context()).patients
    assert every[-1].id == gone
    with pytest.raises(NotFound):
        bus.ask(ListPatients(after=uuid7()), a.context())


def test_every_field_of_a_record_can_be_said_at_once_and_later() -> None:
    apart = {"command_id", "confirmed_not_duplicate", "patient_id"}
    assert CreatePatient.model_fields.keys() - apart == UpdatePatient.model_fields.keys() - apart
