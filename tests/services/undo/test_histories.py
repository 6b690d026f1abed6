"""Whatever was done in whatever order, taken back in reverse it leads to the rows there were."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import a
from tests.services.appointments.clinics import MONDAY, Clinic, Clock, at
from tests.services.undo.drawn import Drawn, drawn, histories
from tests.services.verdicts import refused
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.driver import Driver
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.images import Image, images
from vitalbridge_desktop.kernel.messages import Command, Done
from vitalbridge_desktop.kernel.prepared import SQLITE
from vitalbridge_desktop.kernel.store import Store
from vitalbridge_desktop.services.appointments.commands import (
    CancelAppointment,
    ClearRecall,
    CreateSeries,
    HoldSlot,
    JoinWaitlist,
    LeaveWaitlist,
    LogContact,
    SetRecall,
    StrikeContact,
)
from vitalbridge_desktop.services.appointments.recurrence import Repetition
from vitalbridge_desktop.services.identity.commands import AddStaffMember
from vitalbridge_desktop.services.patients.commands import SetPatientAlert, UpdatePatient
from vitalbridge_desktop.services.schedules.commands import (
    AddScheduleException,
    BlockTime,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.tenants.commands import AddLocation, AddRoom

# How often and by which fact a row was changed is a record of what happened, not of what holds:
# an undo happens too.
BOOKKEEPING = {
    "version", "changed", "moved", "moved_at", "status_at", "mended_by",
    "arrived_at", "checked_in_at", "completed_at", "decided_at", "decided_by", "left_at",
    "expires_at",
}  # fmt: skip
Rows = dict[tuple[str, UUID], Image]


def rows_of(bus: Bus) -> Rows:
    """Every aggregate's row, without what only says how often it was changed."""

    def read(driver: Driver) -> Rows:
        return {
            (name, id): {column: row[column] for column in row.keys() - BOOKKEEPING}
            for name, table in bus.registry.tables.items()
            for id, row in images(driver, SQLITE, a.TENANT, table)
        }

    return bus.store.read(read)


def at_rest(row: Image) -> bool:
    """What was made and taken back stays as a row that claims nothing and shows nowhere."""
    return (
        row.get("active") == 0
        or row.get("status") in ("cancelled", "withdrawn")
        or row.get("state") in ("released", "removed", "left", "cleared")
        or row.get("removed") == 1
        or row.get("struck") == 1
    )


def undone_in_reverse(clinic: Clinic, history: list[Command]) -> tuple[Rows, Rows]:
    """The rows before the history, and after it was done and taken back."""
    before = rows_of(clinic.bus)
    done: list[Done] = []
    for command in history:
        clinic.clock.on(seconds=1)  # who was reached before a visit was moved does not know of it
        try:
            done.append(clinic.do(command))
        except Refusal:
            continue
    for each in reversed(done):
        clinic.clock.on(seconds=1)
        clinic.undo(each)
    return before, rows_of(clinic.bus)


@pytest.fixture
def clinic(make_bus: Callable[..., Bus]) -> Clinic:
    """A clinic with visits on its Monday, and one of everything else that it can have."""
    clock = Clock()
    made = Clinic(make_bus(*REGISTRY.services, clock=clock), clock)
    made.book("10:00")
    made.book("11:00", patient_id=made.berg)
    made.provider("Spare")
    berg: dict[str, Any] = {"patient_id": made.berg}
    anna: dict[str, Any] = {"patient_id": made.anna}
    weekly = Repetition(freq="weekly", count=2)
    seen: dict[str, Any] = {"provider_id": made.lind, "minutes": 30}
    begun: list[Command] = [
        AddLocation(name="Annex"),
        AddRoom(name="Room 1", equipment=("ECG",)),
        AddScheduleException(provider_id=made.lind, day=MONDAY + timedelta(days=7)),
        BlockTime(everyone=True, start=at("12:00"), end=at("13:00")),
        CreateSeries(start=at("15:00", MONDAY + timedelta(days=1)), rule=weekly, **berg, **seen),
        HoldSlot(start=at("16:00"), until_minutes=600, **berg, **seen),
        JoinWaitlist(minutes=30, **berg),
        LogContact(channel="phone", outcome="reached", **berg),
        SetRecall(due=MONDAY + timedelta(days=30), **berg),
        SetPatientAlert(text="Deaf", **berg),
        AddStaffMember(username="eva", family_name="Dahl", given_name="Eva", roles=("clinician",)),
    ]
    for command in begun:
        made.do(command)
    day = MONDAY + timedelta(days=2)
    made.book("13:00", day, waitlist_entry_id=made.do(JoinWaitlist(minutes=20, **anna)).id)
    ended: list[Command] = [
        CancelAppointment(appointment_id=made.book("14:00", day), reason="Ill"),
        LeaveWaitlist(waitlist_entry_id=made.do(JoinWaitlist(minutes=30, **anna)).id, reason="Ill"),
        StrikeContact(contact_id=made.do(LogContact(channel="sms", outcome="sent", **berg)).id),
        ClearRecall(recall_id=made.do(SetRecall(due=MONDAY + timedelta(days=40), **anna)).id),
    ]
    for command in ended:
        made.do(command)
    for day in (MONDAY, MONDAY + timedelta(weeks=1), MONDAY + timedelta(weeks=3)):
        made.do(SubmitLeaveRequest(provider_id=made.osei, start=day, end=day))
    refused(made.bus, "patient.archived", "patient", "not_found")
    return made


@contextmanager
def copied(clinic: Clinic) -> Iterator[Clinic]:
    """The same clinic in a store of its own."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "store.db"
        clinic.bus.store.copy(file)
        store = Store(file, a.KEY)
        same = copy(clinic)
        same.clock = copy(clinic.clock)
        same.bus = Bus(store, REGISTRY, same.clock)
        yield same
        store.close()


def ways(clinic: Clinic) -> Drawn:
    """What may be done there, by command."""
    ids: dict[str, list[UUID]] = {}
    for name, id in sorted(rows_of(clinic.bus)):
        ids.setdefault(name, []).append(id)
    found = rows_of(clinic.bus)
    booked = {id: UUID(row["booked_as"]) for (_, id), row in found.items() if row.get("booked_as")}
    ids["waitlist_entries"] = [id for id in ids["waitlist_entries"] if id not in booked]
    (spare,) = set(ids["providers"]) - {clinic.osei, clinic.lind}
    return drawn(clinic, ids, booked, spare)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_history_that_is_undone_in_reverse_leads_back_to_the_same_rows(
    clinic: Clinic, data: st.DataObject
) -> None:
    history = data.draw(histories(ways(clinic)))
    with copied(clinic) as same:
        before, after = undone_in_reverse(same, history)
    assert {key: after[key] for key in before} == before
    made = {key: after[key] for key in after.keys() - before.keys()}
    resting = {id for (_, id), row in made.items() if at_rest(row)}
    assert [key for key in made if key[1] not in resting] == []  # equipment rests with its room


def test_every_command_that_is_not_for_good_is_among_those_of_the_histories(clinic: Clinic) -> None:
    there = {each for each in REGISTRY.commands if not each.for_good}
    assert there == set(ways(clinic))


def test_an_inverse_that_is_off_would_be_seen(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    history: list[Command] = [
        UpdatePatient(patient_id=clinic.anna, phone="030 111"),
        SetPatientAlert(patient_id=clinic.anna, text="one"),
    ]
    monkeypatch.setattr(Clinic, "undo", lambda _, done: done)
    before, after = undone_in_reverse(clinic, history)
    assert {key: after[key] for key in before} != before
