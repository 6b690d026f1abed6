"""What can be taken back, and what is for good: each decision of leave, of cases and of places."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest

from tests import a
from tests.services.appointments.clinics import MONDAY, Clinic, Clock
from tests.services.verdicts import refused
from vitalbridge_desktop.composition import REGISTRY
from vitalbridge_desktop.kernel.bus import Bus
from vitalbridge_desktop.kernel.errors import AlreadySo, Forbidden, InvalidTransition, NotFound
from vitalbridge_desktop.kernel.ways_back import NoWayBack
from vitalbridge_desktop.services.cases.commands import ReopenCase, ResolveCase
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.identity.commands import AddStaffMember, SetPassword
from vitalbridge_desktop.services.patients.commands import ArchivePatient, RestorePatient
from vitalbridge_desktop.services.patients.queries import GetPatient
from vitalbridge_desktop.services.schedules.admission import LeaveOverlaps
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    RejectLeaveRequest,
    ReopenLeaveRequest,
    SubmitLeaveRequest,
    WithdrawLeaveRequest,
)
from vitalbridge_desktop.services.schedules.queries import ListLeaveRequests
from vitalbridge_desktop.services.tenants.admission import LocationInUse
from vitalbridge_desktop.services.tenants.commands import AddLocation, AddRoom, RemoveLocation
from vitalbridge_desktop.services.tenants.queries import ListLocations

DAY = MONDAY + timedelta(days=7)
DECIDES = ("reopen-leave-request", "approve-leave-request")


@pytest.fixture
def clinic(make_bus: Callable[..., Bus]) -> Clinic:
    """A clinic with every service."""
    clock = Clock()
    return Clinic(make_bus(*REGISTRY.services, clock=clock), clock)


@pytest.fixture
def leave(clinic: Clinic) -> UUID:
    """Osei has asked for a day."""
    return clinic.do(SubmitLeaveRequest(provider_id=clinic.osei, start=DAY, end=DAY)).id


def status(clinic: Clinic, leave: UUID) -> str:
    """How far the request has come."""
    found = clinic.ask(ListLeaveRequests()).leave_requests
    return next(each.status for each in found if each.id == leave)


@pytest.mark.parametrize("kind", [ApproveLeaveRequest, RejectLeaveRequest, WithdrawLeaveRequest])
def test_whatever_was_decided_of_leave_waits_again_once_it_is_taken_back(
    clinic: Clinic, leave: UUID, kind: type[ApproveLeaveRequest]
) -> None:
    done = clinic.do(kind(leave_request_id=leave))
    decided = status(clinic, leave)
    back = clinic.undo(done)
    assert (back.events, status(clinic, leave)) == (("leave.reopened",), "requested")
    clinic.bus.redo(done.command_id, a.context())
    assert status(clinic, leave) == decided


def test_an_approved_leave_that_was_withdrawn_is_approved_again(
    clinic: Clinic, leave: UUID
) -> None:
    clinic.do(ApproveLeaveRequest(leave_request_id=leave))
    withdrawn = clinic.do(WithdrawLeaveRequest(leave_request_id=leave))
    clinic.undo(withdrawn)
    assert status(clinic, leave) == "approved"


def test_only_who_decides_about_leave_takes_a_decision_back(clinic: Clinic, leave: UUID) -> None:
    again = ReopenLeaveRequest(leave_request_id=leave)
    with pytest.raises(AlreadySo):
        clinic.do(again)
    clinic.do(RejectLeaveRequest(leave_request_id=leave))
    with pytest.raises(Forbidden):
        clinic.do(again, "reopen-leave-request")
    clinic.do(again, *DECIDES)
    clinic.do(WithdrawLeaveRequest(leave_request_id=leave))
    approved = ReopenLeaveRequest(leave_request_id=leave, status="approved")
    with pytest.raises(Forbidden):
        clinic.do(approved, *DECIDES)  # what is not undone is approved by approving it
    clinic.do(ReopenLeaveRequest(leave_request_id=leave), "reopen-leave-request")
    assert status(clinic, leave) == "requested"


def test_leave_is_not_asked_for_again_where_another_was_asked_for_since(
    clinic: Clinic, leave: UUID
) -> None:
    done = clinic.do(WithdrawLeaveRequest(leave_request_id=leave))
    clinic.do(SubmitLeaveRequest(provider_id=clinic.osei, start=DAY, end=DAY))
    with pytest.raises(LeaveOverlaps, match=f"from {DAY:%d %b %Y} to {DAY:%d %b %Y} already"):
        clinic.undo(done)
    assert status(clinic, leave) == "withdrawn"


def test_a_case_that_was_dismissed_is_open_again(clinic: Clinic) -> None:
    refused(clinic.bus, "patient.archived", "patient", "not_found")
    (case,) = clinic.ask(NeedsAttention(at=clinic.clock.now)).items
    assert case.case_id is not None
    with pytest.raises(AlreadySo):
        clinic.do(ReopenCase(case_id=case.case_id))
    done = clinic.do(ResolveCase(case_id=case.case_id, resolution="kept"))
    assert clinic.ask(NeedsAttention(at=clinic.clock.now)).items == ()
    back = clinic.undo(done)
    assert clinic.ask(NeedsAttention(at=clinic.clock.now)).items == (case,)
    clinic.bus.redo(done.command_id, a.context())
    assert clinic.ask(NeedsAttention(at=clinic.clock.now)).items == ()
    assert back.events == ("case.reopened",)
    with pytest.raises(NotFound):
        clinic.do(ReopenCase(case_id=clinic.anna))


def test_a_record_that_was_put_back_is_archived_again_whatever_needs_it(clinic: Clinic) -> None:
    clinic.book("10:00", patient_id=clinic.anna)
    clinic.do(ArchivePatient(patient_id=clinic.anna))
    restored = clinic.do(RestorePatient(patient_id=clinic.anna))
    clinic.undo(restored)
    assert not clinic.ask(GetPatient(patient_id=clinic.anna)).active


def test_a_location_goes_again_unless_rooms_are_there(clinic: Clinic) -> None:
    done = clinic.do(AddLocation(name="Annex", address="1 Lake Road"))
    clinic.undo(done)
    assert clinic.ask(ListLocations()).locations == ()
    clinic.bus.redo(done.command_id, a.context())
    (annex,) = clinic.ask(ListLocations()).locations
    assert (annex.name, annex.address) == ("Annex", "1 Lake Road")
    clinic.do(AddRoom(name="Room 9", location_id=annex.id))
    with pytest.raises(LocationInUse, match="Room 9"):
        clinic.do(RemoveLocation(location_id=annex.id))


def test_what_is_for_good_says_why(clinic: Clinic) -> None:
    somebody = clinic.do(
        AddStaffMember(username="eva", family_name="Berg", given_name="Eva", roles=("clinician",))
    )
    done = clinic.do(SetPassword.model_validate({"staff_id": somebody.id, "password": "secret"}))
    with pytest.raises(NoWayBack, match="the former one can't come back"):
        clinic.undo(done)
    with pytest.raises(InvalidTransition):
        clinic.do(ReopenLeaveRequest(leave_request_id=leave_of(clinic)))


def leave_of(clinic: Clinic) -> UUID:
    """A request that nobody has decided."""
    return clinic.do(SubmitLeaveRequest(provider_id=clinic.lind, start=DAY, end=DAY)).id
