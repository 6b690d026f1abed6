"""Visits that lost their place need somebody's attention."""

from datetime import time, timedelta
from typing import get_args

from tests.services.appointments.clinics import MONDAY, Clinic, at
from vitalbridge_desktop.services.appointments.commands import RescheduleAppointment
from vitalbridge_desktop.services.cases.queries import AttentionItem, NeedsAttention
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    BlockTime,
    SetWorkingHours,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.schedules.events import Weekday, WeeklyHours
from vitalbridge_desktop.services.tenants.commands import AddRoom, UpdateRoom

TUESDAY = MONDAY + timedelta(days=1)


def attention(clinic: Clinic) -> tuple[AttentionItem, ...]:
    return clinic.ask(NeedsAttention(at=clinic.clock.now)).items


def told(clinic: Clinic) -> list[tuple[str, str, object]]:
    return [(each.kind, each.code, each.appointment_id) for each in attention(clinic)]


def test_a_visit_outside_of_changed_hours_needs_attention(clinic: Clinic) -> None:
    visit = clinic.book("16:00", TUESDAY)
    clinic.book("10:00", TUESDAY)
    assert told(clinic) == []
    weekly = tuple(WeeklyHours(weekday=d, start=time(8), end=time(12)) for d in get_args(Weekday))
    done = clinic.do(SetWorkingHours(provider_id=clinic.osei, weekly=weekly))
    assert told(clinic) == [("hours", "outside_working_hours", visit)]
    clinic.undo(done)
    assert told(clinic) == []


def test_a_block_over_a_visit_is_told_and_leave_is_told_once(clinic: Clinic) -> None:
    visit = clinic.book("16:00", TUESDAY)
    done = clinic.do(BlockTime(everyone=True, start=TUESDAY, end=TUESDAY))
    assert told(clinic) == [("hours", "blocked", visit)]
    clinic.undo(done)
    asked = SubmitLeaveRequest(provider_id=clinic.osei, start=TUESDAY, end=TUESDAY)
    clinic.do(ApproveLeaveRequest(leave_request_id=clinic.do(asked).id))
    assert told(clinic) == [("leave", "on_leave", visit)]


def test_a_visit_that_was_meant_to_be_late_needs_none(clinic: Clinic) -> None:
    clinic.book("19:00", TUESDAY, overbook_reason="Comes after work")
    assert told(clinic) == []


def test_a_visit_in_a_room_out_of_use_is_put_into_another(clinic: Clinic) -> None:
    room, other, third = (clinic.do(AddRoom(name=name)).id for name in ("1", "2", "3"))
    visit = clinic.book("10:00", TUESDAY, room_id=room)
    clinic.book("10:00", TUESDAY, room_id=other, provider_id=clinic.lind, patient_id=clinic.berg)
    clinic.do(UpdateRoom(room_id=room, active=False))
    (item,) = attention(clinic)
    assert (item.kind, item.code, item.appointment_id) == ("room", "inactive", visit)
    assert [each.kind for each in item.solutions] == ["room", "cancel"]
    fields = item.solutions[0].fields
    assert fields["room_id"] == str(third)
    move = RescheduleAppointment(
        appointment_id=visit, start=at("10:00", TUESDAY), minutes=30, room_id=third
    )
    clinic.do(move)
    assert told(clinic) == []
