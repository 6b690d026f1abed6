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
    CheckIn,
    CompleteAppointment,
    ConfirmAppointment,
    MarkArrived,
    MarkNoShow,
    RescheduleAppointment,
    RevertStatus,
    UpdateVisitType,
)
from vitalbridge_desktop.services.patients.commands import (
    ArchivePatient,
    ClearPatientAlert,
    MergePatients,
    RestorePatient,
    SetPatientAlert,
    UnmergePatients,
    UpdatePatient,
)
from vitalbridge_desktop.services.providers.commands import (
    DeactivateProvider,
    ReactivateProvider,
    UpdateProvider,
)
from vitalbridge_desktop.services.schedules.commands import (
    AddScheduleException,
    ApproveLeaveRequest,
    BlockTime,
    RejectLeaveRequest,
    RemoveScheduleException,
    ReopenLeaveRequest,
    SubmitLeaveRequest,
    UnblockTime,
    WithdrawLeaveRequest,
)
from vitalbridge_desktop.services.tenants.commands import (
    AddLocation,
    AddRoom,
    Holiday,
    RemoveLocation,
    SetHolidays,
    UpdateTenant,
)

# How often and by which fact a row was changed is a record of what happened, not of what holds:
# an undo happens too.
BOOKKEEPING = {
    "version", "changed", "moved", "moved_at", "status_at", "mended_by",
    "arrived_at", "checked_in_at", "completed_at", "decided_at", "decided_by",
}  # fmt: skip
STEPS: tuple[type[Any], ...] = (
    ConfirmAppointment, MarkArrived, CheckIn, CompleteAppointment, MarkNoShow, RevertStatus,
)  # fmt: skip
OF_LEAVE: tuple[type[Any], ...] = (
    ApproveLeaveRequest, RejectLeaveRequest, WithdrawLeaveRequest, ReopenLeaveRequest,
)  # fmt: skip
OF_PATIENTS: tuple[type[Any], ...] = (
    ArchivePatient, RestorePatient, UnmergePatients, ClearPatientAlert,
)  # fmt: skip
Rows = dict[tuple[str, UUID], Image]


def commands(clinic: Clinic, spare: UUID) -> st.SearchStrategy[Command]:
    """Whatever a front desk may do, whether it may do it now or not.

    Only *spare*, a provider whom nobody sees, is ever deactivated: a visit that was moved away from
    a provider who has left is not given back to them, and the undo says so.
    """
    ids: dict[str, list[UUID]] = {}
    for name, id in sorted(rows_of(clinic.bus)):
        ids.setdefault(name, []).append(id)
    visit, leave = st.sampled_from(ids["appointments"]), st.sampled_from(ids["leave_requests"])
    patient = st.sampled_from([clinic.anna, clinic.berg])
    provider = st.sampled_from([clinic.osei, clinic.lind])
    start = st.builds(
        lambda hour, day: at(f"{hour:02}:00", MONDAY + timedelta(days=day)),
        st.integers(9, 16), st.integers(0, 2),
    )  # fmt: skip
    away = st.sampled_from([MONDAY + timedelta(days=7 + n) for n in range(3)])
    words = st.sampled_from(["one", "two", "three"])
    return st.one_of(
        st.builds(lambda step, id: step(appointment_id=id), st.sampled_from(STEPS), visit),
        st.builds(lambda kind, id: kind(patient_id=id), st.sampled_from(OF_PATIENTS), patient),
        st.builds(CancelAppointment, appointment_id=visit, reason=words),
        st.builds(RescheduleAppointment, appointment_id=visit, start=start, provider_id=provider),
        st.builds(
            lambda s, p, d: clinic.booking(f"{s:%H:%M}", s.date(), patient_id=p, provider_id=d),
            start, patient, provider,
        ),
        st.builds(UpdatePatient, patient_id=patient, phone=st.sampled_from(["030 111", "030 222"])),
        st.builds(UpdatePatient, patient_id=patient, address=words),
        st.builds(SetPatientAlert, patient_id=patient, text=words),
        st.builds(MergePatients, patient_id=st.just(clinic.anna), into_id=st.just(clinic.berg)),
        st.builds(MergePatients, patient_id=st.just(clinic.berg), into_id=st.just(clinic.anna)),
        st.builds(UpdateProvider, provider_id=provider, specialty=words),
        st.builds(DeactivateProvider, provider_id=st.just(spare)),
        st.builds(ReactivateProvider, provider_id=st.just(spare)),
        st.builds(UpdateVisitType, visit_type_id=st.just(clinic.buffered), name=words),
        st.builds(UpdateTenant, name=words),
        st.builds(AddRoom, name=words),
        st.builds(AddLocation, name=words),
        st.builds(RemoveLocation, location_id=st.sampled_from(ids["locations"])),
        st.builds(lambda day: SetHolidays(holidays=(Holiday(day=day, name="Feast"),)), away),
        st.builds(AddScheduleException, provider_id=provider, day=away),
        st.builds(
            RemoveScheduleException,
            schedule_exception_id=st.sampled_from(ids["schedule_exceptions"]),
        ),
        st.builds(UnblockTime, block_id=st.sampled_from(ids["blocks"])),
        st.builds(lambda kind, id: kind(leave_request_id=id), st.sampled_from(OF_LEAVE), leave),
        st.builds(SubmitLeaveRequest, provider_id=provider, start=away, end=away),
        st.builds(
            lambda id, s: BlockTime(
                provider_id=id, start=s, end=s + timedelta(hours=1), reason="Audit"
            ),
            provider, start,
        ),
    )  # fmt: skip


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
    )


def undone_in_reverse(clinic: Clinic, history: list[Command]) -> tuple[Rows, Rows]:
    """The rows before the history, and after it was done and taken back."""
    before = rows_of(clinic.bus)
    done: list[Done] = []
    for command in history:
        try:
            done.append(clinic.do(command))
        except Refusal:
            continue
    for each in reversed(done):
        clinic.undo(each)
    return before, rows_of(clinic.bus)


@pytest.fixture
def clinic(make_bus: Callable[..., Bus]) -> Clinic:
    """A clinic with two visits on its Monday."""
    clock = Clock()
    made = Clinic(make_bus(*REGISTRY.services, clock=clock), clock)
    made.book("10:00")
    made.book("11:00", patient_id=made.berg)
    made.provider("Spare")
    made.do(AddLocation(name="Annex"))
    made.do(AddScheduleException(provider_id=made.lind, day=MONDAY + timedelta(days=7)))
    made.do(BlockTime(everyone=True, start=at("12:00"), end=at("13:00")))
    for week in (1, 3):
        day = MONDAY + timedelta(weeks=week)
        made.do(SubmitLeaveRequest(provider_id=made.osei, start=day, end=day))
    return made


@contextmanager
def copied(clinic: Clinic) -> Iterator[Clinic]:
    """The same clinic in a store of its own."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "store.db"
        clinic.bus.store.copy(file)
        store = Store(file, a.KEY)
        same = copy(clinic)
        same.bus = Bus(store, REGISTRY, clinic.clock)
        yield same
        store.close()


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_history_that_is_undone_in_reverse_leads_back_to_the_same_rows(
    clinic: Clinic, data: st.DataObject
) -> None:
    spare = next(
        id for name, id in rows_of(clinic.bus)
        if name == "providers" and id not in (clinic.osei, clinic.lind)
    )  # fmt: skip
    history = data.draw(st.lists(commands(clinic, spare), min_size=1, max_size=12))
    with copied(clinic) as same:
        before, after = undone_in_reverse(same, history)
    assert {key: after[key] for key in before} == before
    made = {key: after[key] for key in after.keys() - before.keys()}
    assert {key: row for key, row in made.items() if not at_rest(row)} == {}


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
