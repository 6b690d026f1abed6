"""Visits that lost their place need somebody's attention."""

from datetime import time, timedelta
from typing import get_args

from tests.services.appointments.clinics import MONDAY, Clinic, at
from tests.services.schedules.hearts import Heart
from vitalbridge_desktop.kernel.columns import canonical
from vitalbridge_desktop.kernel.messages import Done
from vitalbridge_desktop.services.appointments.commands import (
    RescheduleAppointment,
    UpdateVisitType,
)
from vitalbridge_desktop.services.cases.queries import AttentionItem, NeedsAttention, Solution
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    BlockTime,
    SetWorkingHours,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.schedules.events import Weekday, WeeklyHours
from vitalbridge_desktop.services.tenants.commands import AddLocation, AddRoom, UpdateRoom

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
    assert [each.kind for each in item.solutions] == ["room", "move", "cancel"]
    fields = item.solutions[0].fields
    assert fields["room_id"] == str(third)
    move = RescheduleAppointment(
        appointment_id=visit, start=at("10:00", TUESDAY), minutes=30, room_id=third
    )
    clinic.do(move)
    assert told(clinic) == []


def take(clinic: Clinic, solution: Solution) -> Done:
    """As a key would."""
    known = clinic.bus.registry.command_names[solution.command]
    return clinic.do(known.model_validate_json(canonical(solution.fields)))


def test_a_visit_whose_room_has_no_more_what_it_needs_is_put_into_one_that_has(
    heart: Heart,
) -> None:
    clinic, visit = heart.clinic, heart.book(room_id=heart.one)
    meant = heart.book("12:00", room_id=heart.one, overbook_reason="A portable one")
    assert told(clinic) == []
    clinic.do(UpdateRoom(room_id=heart.one, equipment=("Scales",)))
    (item,) = attention(clinic)
    assert (item.kind, item.code, item.appointment_id) == ("room", "room_lacks", visit)
    assert [each.kind for each in item.solutions] == ["room", "move", "cancel"]
    assert item.solutions[0].fields["room_id"] == str(heart.two)
    done = take(clinic, item.solutions[0])
    assert (told(clinic), heart.room_of(visit)) == ([], heart.two)
    clinic.undo(done)
    assert told(clinic) == [("room", "room_lacks", visit)]
    take(clinic, item.solutions[1])
    assert (told(clinic), heart.room_of(visit)) == ([], heart.two)
    assert heart.room_of(meant) == heart.one


def test_where_the_other_rooms_are_taken_only_another_time_is_offered(heart: Heart) -> None:
    visit = heart.book(room_id=heart.one)
    heart.fill(heart.two)
    heart.clinic.do(UpdateRoom(room_id=heart.one, active=False))
    (item,) = attention(heart.clinic)
    assert (item.code, item.appointment_id) == ("inactive", visit)
    assert [each.kind for each in item.solutions] == ["move", "move", "cancel"]
    take(heart.clinic, item.solutions[0])
    assert (told(heart.clinic), heart.room_of(visit)) == ([], heart.two)


def test_visits_of_a_type_that_needs_equipment_from_now_on_need_a_room(heart: Heart) -> None:
    clinic = heart.clinic
    clinic.do(UpdateVisitType(visit_type_id=heart.ecg, equipment=()))
    visit = heart.book()
    clinic.do(UpdateVisitType(visit_type_id=heart.ecg, equipment=("ECG",)))
    (item,) = attention(clinic)
    assert (item.kind, item.code, item.appointment_id) == ("room", "room_needed", visit)
    rooms = [each.fields.get("room_id") for each in item.solutions if each.kind == "room"]
    assert rooms == [str(heart.one), str(heart.two)]
    take(clinic, item.solutions[0])
    assert (told(clinic), heart.room_of(visit)) == ([], heart.one)


def test_the_room_is_one_where_the_provider_works(heart: Heart) -> None:
    clinic = heart.clinic
    lake, harbour = (clinic.do(AddLocation(name=name)).id for name in ("Lake", "Harbour"))
    clinic.do(AddRoom(name="A shore", location_id=lake, equipment=("ECG",)))
    wharf = clinic.do(AddRoom(name="B wharf", location_id=harbour, equipment=("ECG",))).id
    clinic.do(UpdateRoom(room_id=heart.two, active=False))
    heart.book(room_id=heart.one)
    weekly = tuple(
        WeeklyHours(weekday=d, start=time(8), end=time(18), location_id=harbour)
        for d in get_args(Weekday)
    )
    clinic.do(SetWorkingHours(provider_id=clinic.osei, weekly=weekly))
    clinic.do(UpdateRoom(room_id=heart.one, active=False))
    (item,) = attention(clinic)
    rooms = [each.fields.get("room_id") for each in item.solutions if each.kind == "room"]
    assert rooms == [str(wharf)]
