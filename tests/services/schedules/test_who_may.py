"""The server lets nobody overbook, or approve their own leave, whose desk forgot to ask."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from tests import a
from tests.services.appointments.clinics import MONDAY, ZONE, Clinic
from tests.services.appointments.clinics import at as wall
from tests.services.verdicts import may_state
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.ids import uuid7
from vitalbridge_desktop.kernel.time import instant_of, shifted
from vitalbridge_desktop.services.appointments.commands import (
    ChangeSeries,
    CreateSeries,
)
from vitalbridge_desktop.services.appointments.events import (
    AppointmentCreated,
    AppointmentRescheduled,
)
from vitalbridge_desktop.services.appointments.queries import ListAppointments
from vitalbridge_desktop.services.appointments.recurrence import Repetition
from vitalbridge_desktop.services.identity.commands import AddStaffMember, SetPassword
from vitalbridge_desktop.services.identity.events import Role
from vitalbridge_desktop.services.identity.rules import permissions_of
from vitalbridge_desktop.services.schedules.commands import SubmitLeaveRequest
from vitalbridge_desktop.services.schedules.events import LeaveApproved
from vitalbridge_desktop.services.tenants.commands import UpdateTenant

TUESDAY = MONDAY + timedelta(days=1)


def account(clinic: Clinic, role: Role, provider_id: UUID | None = None) -> UUID:
    """Somebody who can sign in."""
    made = AddStaffMember(
        username=role, family_name="B", given_name="A", roles=(role,), provider_id=provider_id
    )
    id = clinic.do(made).id
    said = {"staff_id": id, "password": "long-secret"}
    clinic.do(SetPassword.model_validate(said))
    return id


def times(reason: str | None) -> dict[str, Any]:
    start = instant_of(wall("10:00"), ZONE)
    return {
        "appointment_id": uuid7(), "provider_id": uuid7(), "wall": "2026-03-02T10:00", "zone": ZONE,
        "fold": 0, "minutes": 30, "start": start, "end": shifted(start, 30),
        "overbook_reason": reason,
    }  # fmt: skip


def test_an_overbooking_is_stated_by_those_alone_who_may_make_one(clinic: Clinic) -> None:
    desk, doctor = account(clinic, "front-desk"), account(clinic, "clinician")
    for reason, may in ((None, True), ("Emergency", False)):
        made = AppointmentCreated(patient_id=uuid7(), **times(reason))
        moved = AppointmentRescheduled(**times(reason))
        assert [may_state(clinic.bus, each, desk) for each in (made, moved)] == [may, may]
        assert may_state(clinic.bus, made, doctor)
        assert may_state(clinic.bus, moved, doctor)


@pytest.mark.parametrize("allowed", [False, True])
def test_the_own_leave_is_approved_where_the_clinic_allows_it(
    clinic: Clinic, allowed: bool
) -> None:
    boss = account(clinic, "administrator", clinic.osei)
    if allowed:
        clinic.do(UpdateTenant(self_approval=True))
    for provider_id, may in ((clinic.osei, allowed), (clinic.lind, True)):
        asked = SubmitLeaveRequest(provider_id=provider_id, start=TUESDAY, end=TUESDAY)
        fact = LeaveApproved(leave_request_id=clinic.do(asked).id)
        assert may_state(clinic.bus, fact, boss) is may


def test_a_change_of_a_series_is_taken_back_into_an_overbooking_by_who_made_it_or_may_make_one(
    clinic: Clinic,
) -> None:
    clinic.book("10:00", TUESDAY, patient_id=clinic.berg)
    series = CreateSeries(
        patient_id=clinic.anna, provider_id=clinic.osei, start=wall("10:00", TUESDAY),
        minutes=30, rule=Repetition(freq="weekly", count=2), overbook_reason="No other time",
    )  # fmt: skip
    clinic.do(series)
    listed = ListAppointments(from_=TUESDAY, to=TUESDAY)
    (visit,) = (e for e in clinic.ask(listed).appointments if e.patient_id == clinic.anna)
    moved = ChangeSeries(appointment_id=visit.id, scope="all", provider_id=clinic.lind)
    mine = a.context(*permissions_of(["front-desk"]))
    theirs = replace(mine, who=replace(mine.who, staff_id=uuid7()))
    done = clinic.bus.dispatch(moved, mine)
    with pytest.raises(Refusal, match="taken from 10:00 to 10:30"):
        clinic.bus.undo(done.command_id, theirs)
    clinic.bus.undo(done.command_id, mine)
    assert clinic.visit(visit.id).provider_id == clinic.osei
