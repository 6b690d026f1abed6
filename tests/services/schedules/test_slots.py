"""Which openings are shown, which come first, and why a time is none."""

from datetime import timedelta
from typing import Any

import pytest

from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.time import instant_of
from vitalbridge_desktop.services.appointments.commands import CancelAppointment
from vitalbridge_desktop.services.providers.commands import UpdateProvider
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    BlockTime,
    SubmitLeaveRequest,
)
from vitalbridge_desktop.services.schedules.queries import (
    AvailableSlots,
    ExplainSlot,
    Explanation,
    Openings,
)
from vitalbridge_desktop.services.tenants.commands import (
    AddRoom,
    Holiday,
    SetHolidays,
    UpdateRoom,
    UpdateTenant,
)

TUESDAY = MONDAY + timedelta(days=1)


def slots(clinic: Clinic, **said: Any) -> Openings:
    fields: dict[str, Any] = {
        "from_": MONDAY,
        "to": MONDAY,
        "minutes": 30,
        "at": clinic.clock.now,
    } | said
    return clinic.ask(AvailableSlots(**fields))


def why(clinic: Clinic, start: str, **said: Any) -> Explanation:
    day = said.pop("day", MONDAY)
    fields: dict[str, Any] = {
        "provider_id": clinic.osei,
        "minutes": 30,
        "at": clinic.clock.now,
    } | said
    return clinic.ask(ExplainSlot(start=at(start, day), **fields))


def codes(found: Explanation) -> list[str]:
    return [each.code for each in found.reasons]


def test_a_specialty_finds_all_who_have_it(clinic: Clinic) -> None:
    clinic.do(UpdateProvider(provider_id=clinic.lind, specialty="Dermatology"))
    found = slots(clinic, specialty="dermatology ")
    assert {each.provider_id for each in found.slots} == {clinic.lind}
    assert slots(clinic, specialty="Surgery").total == 0


def test_a_patient_is_not_offered_a_time_at_which_they_are_elsewhere(clinic: Clinic) -> None:
    clinic.book("10:00", provider_id=clinic.lind)
    asked: dict[str, Any] = {
        "provider_ids": (clinic.osei,),
        "to": at("11:00"),
        "from_": at("09:30"),
    }
    starts = [f"{e.start:%H:%M}" for e in slots(clinic, patient_id=clinic.anna, **asked).slots]
    assert starts == ["09:30", "10:30"]
    assert len(slots(clinic, patient_id=clinic.berg, **asked).slots) == 7


def test_a_patient_who_has_to_be_elsewhere_within_the_last_minute_is_not_offered_it(
    clinic: Clinic,
) -> None:
    clinic.book("10:04", provider_id=clinic.lind)
    asked: dict[str, Any] = {"provider_ids": (clinic.osei,), "patient_id": clinic.anna}
    span = {"from_": at("09:50"), "to": at("10:10")}
    found = {minutes: slots(clinic, minutes=minutes, **asked, **span).slots for minutes in (14, 15)}
    starts = {minutes: [f"{e.start:%H:%M}" for e in told] for minutes, told in found.items()}
    assert starts == {14: ["09:50"], 15: []}


def test_the_usual_doctor_comes_first_when_ranked(clinic: Clinic) -> None:
    for hour in ("08:00", "09:00"):
        clinic.book(hour, TUESDAY, provider_id=clinic.lind)
    clinic.book("12:00", TUESDAY)
    found = slots(clinic, patient_id=clinic.anna, ranked=True)
    assert found.usual_doctor == clinic.lind
    assert {each.provider_id for each in found.slots[:20]} == {clinic.lind}
    assert found.slots[0].why == "usual_doctor"
    plain = slots(clinic, patient_id=clinic.anna).slots
    assert [each.start for each in plain] == sorted(each.start for each in plain)


def test_what_leaves_a_useless_gap_comes_last_when_ranked(clinic: Clinic) -> None:
    """Free from ten to eleven: at ten and at half past nothing is lost, at ten past twenty are."""
    clinic.book("08:00", minutes=120)
    clinic.book("11:00", minutes=420, patient_id=clinic.berg)
    found = slots(clinic, provider_ids=(clinic.osei,), ranked=True).slots
    assert [(f"{e.start:%H:%M}", e.why) for e in found] == [
        ("10:00", "fills_a_gap"),
        ("10:30", "fills_a_gap"),
        ("10:10", "soonest"),
        ("10:20", "soonest"),
    ]
    both = slots(clinic, provider_ids=(clinic.osei,), ranked=True, to=TUESDAY).slots
    order = [f"{each.start:%d %H:%M}" for each in both]
    assert order.index("02 10:30") < order.index("03 09:00") < order.index("02 10:10")


def test_a_room_that_is_in_use_is_no_place_for_a_visit(clinic: Clinic) -> None:
    room = clinic.do(AddRoom(name="Room 2")).id
    clinic.book("10:00", provider_id=clinic.lind, room_id=room)
    asked: dict[str, Any] = {
        "provider_ids": (clinic.osei,),
        "from_": at("10:00"),
        "to": at("11:00"),
    }
    found = slots(clinic, room_id=room, **asked).slots
    assert [f"{each.start:%H:%M}" for each in found] == ["10:30"]
    clinic.do(UpdateRoom(room_id=room, active=False))
    with pytest.raises(Refusal) as refused:
        slots(clinic, room_id=room)
    assert (refused.value.code, refused.value.field) == ("inactive", "room_id")


def test_openings_follow_what_was_just_committed(clinic: Clinic) -> None:
    asked: dict[str, Any] = {
        "provider_ids": (clinic.osei,),
        "from_": at("10:00"),
        "to": at("10:30"),
    }
    assert slots(clinic, **asked).total == 1
    visit = clinic.book("10:00")
    assert slots(clinic, **asked).total == 0
    clinic.do(CancelAppointment(appointment_id=visit, reason="Ill"))
    assert slots(clinic, **asked).total == 1
    clinic.do(BlockTime(provider_id=clinic.osei, start=at("10:00"), end=at("10:05")))
    assert slots(clinic, **asked).total == 0


def test_a_free_time_says_what_is_well(clinic: Clinic) -> None:
    found = why(clinic, "10:00")
    assert (found.free, found.reasons) == (True, ())
    assert {each.code for each in found.checks} == {
        "within_working_hours", "no_leave", "not_blocked", "no_holiday", "nobody_booked",
        "bookable_day",
    }  # fmt: skip


def test_every_reason_is_named_at_once_with_what_may_be_done(clinic: Clinic) -> None:
    room = clinic.do(AddRoom(name="Room 2")).id
    clinic.book("17:45", TUESDAY, patient_id=clinic.berg, overbook_reason="Late")
    clinic.book("17:45", TUESDAY, provider_id=clinic.lind, room_id=room, overbook_reason="Late")
    clinic.do(BlockTime(everyone=True, start=at("17:00", TUESDAY), end=at("20:00", TUESDAY)))
    clinic.do(SetHolidays(holidays=(Holiday(day=TUESDAY, name="Fair"),)))
    asked = SubmitLeaveRequest(provider_id=clinic.osei, start=TUESDAY, end=TUESDAY)
    clinic.do(ApproveLeaveRequest(leave_request_id=clinic.do(asked).id))
    found = why(clinic, "17:50", day=TUESDAY, patient_id=clinic.anna, room_id=room)
    assert codes(found) == [
        "slot_taken", "slot_taken", "slot_taken", "on_leave", "blocked", "holiday",
        "outside_working_hours",
    ]  # fmt: skip
    assert all(each.remedy for each in found.reasons)
    said = [each.message for each in found.reasons]
    assert said[0] == "Booked from 17:45 to 18:15: Berg, Anna."
    assert said[1] == "The patient has a visit from 17:45 to 18:15."
    assert said[2].startswith("Room 2 is in use until 18:15")
    assert said[-1] == "Outside of working hours. That day: 08:00 to 18:00."
    assert [each.code for each in found.checks] == ["bookable_day"]


def test_the_nearest_free_times_are_told_with_the_same_and_with_others(clinic: Clinic) -> None:
    clinic.book("10:00")
    found = why(clinic, "10:00")
    assert {each.provider_id for each in found.nearest} == {clinic.osei}
    assert [f"{each.start:%H:%M}" for each in found.nearest] == ["09:20", "09:30", "10:30"]
    assert {each.provider_id for each in found.elsewhere} == {clinic.lind}
    assert [f"{each.start:%H:%M}" for each in found.elsewhere] == ["10:00", "10:10", "10:20"]


def test_no_time_that_has_gone_by_is_told_as_free(clinic: Clinic) -> None:
    clinic.book("10:00")
    early = why(clinic, "10:00", at=instant_of(at("09:25"), ZONE))
    assert [f"{each.start:%H:%M}" for each in early.nearest] == ["09:30", "10:30", "10:40"]
    gone = why(clinic, "10:00", at=instant_of(at("16:55"), ZONE))
    assert all(each.start > instant_of(at("16:55"), ZONE) for each in gone.nearest)
    assert gone.nearest


def test_what_the_calendar_forbids_is_told(clinic: Clinic) -> None:
    yesterday, later = MONDAY - timedelta(days=1), MONDAY + timedelta(days=400)
    assert codes(why(clinic, "10:00", day=yesterday)) == ["in_the_past"]
    assert codes(why(clinic, "10:00", day=later)) == ["too_far_ahead"]
    clinic.do(UpdateTenant(notice_minutes=120))
    assert codes(why(clinic, "10:00")) == ["too_short_notice"]


def test_a_visit_too_close_for_the_buffers_is_told(clinic: Clinic) -> None:
    clinic.book("10:00")
    assert why(clinic, "10:30").free
    found = why(clinic, "10:30", visit_type_id=clinic.buffered)
    assert [each.message for each in found.reasons] == [
        "Too close to the visit from 10:00 to 10:30."
    ]


def test_a_visit_that_goes_on_after_midnight_is_booked_for_the_day_on_which_it_begins(
    clinic: Clinic,
) -> None:
    night = clinic.provider("Nowak", "00:00", "00:00")
    clinic.do(UpdateTenant(horizon_days=1))
    week = {"to": MONDAY + timedelta(days=6), "limit": 1000}
    found = slots(clinic, provider_ids=(night,), minutes=60, **week)
    assert f"{found.slots[-1].start:%d %H:%M}" == "03 23:50"
    assert why(clinic, "23:50", day=TUESDAY, provider_id=night, minutes=60).free
    clinic.do(clinic.booking("23:50", TUESDAY, provider_id=night, minutes=60))
