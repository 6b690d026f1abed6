"""Laws of booking: what is refused, with which code, and that nothing is written then."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from tests.acceptance.conftest import Clinic, patient, provider
from tests.acceptance.days import AWAY, CLOSED, DAY, QUIET, TODAY, at, instant
from tests.acceptance.desk import Desk

LONG_AGO, YEARS_AHEAD = TODAY - timedelta(days=3), TODAY + timedelta(days=1000)


@pytest.mark.parametrize(
    ("start", "minutes"), [("10:00", 30), ("09:45", 30), ("10:15", 5), ("09:00", 180)]
)
def test_a_provider_is_never_booked_twice_at_once(clinic: Clinic, start: str, minutes: int) -> None:
    error = clinic.refused(at(start), minutes=minutes)
    assert (error["code"], error["field"]) == ("slot_taken", "start")


def test_a_patient_is_never_in_two_places_at_once(clinic: Clinic) -> None:
    error = clinic.refused(at("10:15"), patient_id=clinic.pham, provider_id=clinic.okafor)
    assert error["code"] == "slot_taken"


def test_a_room_is_never_used_twice_at_once(clinic: Clinic) -> None:
    error = clinic.refused(at("10:15"), room_id=clinic.room, provider_id=clinic.okafor)
    assert error["code"] == "slot_taken"


def test_visits_may_touch(clinic: Clinic) -> None:
    before, after = clinic.book(at("09:30")), clinic.book(at("10:30"))
    assert clinic.visit_of(before)["end"] == instant("10:00")
    assert clinic.visit_of(after)["start"] == instant("10:30")
    assert clinic.desk.is_sound()


def test_the_buffers_of_a_visit_type_count_on_both_sides(clinic: Clinic) -> None:
    long = {"visit_type_id": clinic.buffered}
    for start in ("09:25", "10:35"):  # the buffer would reach into Pham's visit
        assert clinic.refused(at(start), **long)["code"] == "slot_taken"
    assert clinic.visit_of(clinic.book(at("10:40"), **long))["end"] == instant("11:10")
    for start, minutes in (("11:15", 30), ("10:31", 5)):  # a plain visit inside its buffers
        refused = clinic.refused(at(start), minutes=minutes, patient_id=clinic.pham)
        assert refused["code"] == "slot_taken"
    clinic.book(at("11:20"), patient_id=clinic.pham)


@pytest.mark.parametrize(
    ("code", "start"),
    [
        ("outside_working_hours", at("07:00")),
        ("outside_working_hours", at("07:45")),
        ("outside_working_hours", at("17:45")),
        ("on_leave", at("10:00", AWAY)),
        ("blocked", at("12:45")),
        ("blocked", at("11:45")),
        ("holiday", at("10:00", CLOSED)),
    ],
)
def test_closed_time_is_refused_with_its_reason_and_the_question_why_not_says_the_same(
    clinic: Clinic, code: str, start: str
) -> None:
    error = clinic.refused(start)
    assert (error["code"], error["field"]) == (code, "start")
    told = clinic.desk.ask("explain-slot", provider_id=clinic.osei, start=start, minutes=30)
    assert told["free"] is False
    assert code in {reason["code"] for reason in told["reasons"]}
    assert all(reason["message"] for reason in told["reasons"])


def test_days_that_are_over_take_no_visits(clinic: Clinic) -> None:
    error = clinic.refused(at("10:00", LONG_AGO))
    assert (error["code"], error["field"]) == ("in_the_past", "start")


def test_the_question_why_not_knows_that_a_day_is_over(made: Clinic) -> None:
    asked = {"provider_id": made.osei, "start": at("10:00", LONG_AGO), "minutes": 30}
    told = made.desk.ask("explain-slot", **asked)
    assert "in_the_past" in {reason["code"] for reason in told["reasons"]}


def test_a_free_time_needs_no_explanation_and_a_taken_one_has_it(made: Clinic) -> None:
    asked = {"provider_id": made.osei, "minutes": 30}
    free = made.desk.ask("explain-slot", start=at("10:30"), **asked)
    assert (free["free"], free["reasons"]) == (True, [])
    taken = made.desk.ask("explain-slot", start=at("10:15"), **asked)
    assert "slot_taken" in {reason["code"] for reason in taken["reasons"]}


def test_nothing_is_booked_beyond_the_horizon_of_the_clinic(clinic: Clinic) -> None:
    assert clinic.refused(at("10:00", YEARS_AHEAD))["field"] == "start"


def test_who_walked_in_today_is_written_down_afterwards(clinic: Clinic) -> None:
    booked = clinic.book(at("00:00", TODAY), provider_id=clinic.night)
    assert clinic.visit_of(booked)["start"] == instant("00:00", TODAY)


@pytest.mark.parametrize("start", [at("10:15"), at("07:00"), at("12:15"), at("10:00", CLOSED)])
def test_who_may_books_over_a_closed_time_with_a_reason(clinic: Clinic, start: str) -> None:
    booked = clinic.book(start, overbook_reason="In pain")
    assert clinic.visit_of(booked)["status"] == "booked"
    assert clinic.desk.is_sound()


def test_no_reason_is_no_reason(clinic: Clinic) -> None:
    fields = clinic.booking(at("10:15"), overbook_reason="")
    assert clinic.desk.invalid("create-appointment", **fields)["code"] == "invalid"


def test_slots_that_are_offered_are_free_and_can_be_booked(clinic: Clinic) -> None:
    asked = {"from": str(DAY), "to": str(CLOSED), "provider_ids": [clinic.osei], "minutes": 30}
    slots = clinic.desk.ask("available-slots", limit=500, **asked)["slots"]
    assert slots
    for slot in slots:
        assert slot["provider_id"] == clinic.osei
        assert instant("08:00") <= slot["start"] < slot["end"] <= instant("18:00")
        for start, end in (("10:00", "10:30"), ("12:00", "13:00")):
            assert slot["end"] <= instant(start) or slot["start"] >= instant(end)
    assert instant("10:30") in {slot["start"] for slot in slots}
    for slot in (slots[0], slots[-1]):
        clinic.book(slot["start"])
    few = clinic.desk.ask("available-slots", limit=3, **asked)["slots"]
    assert len(few) == 3
    assert slots[0] not in few


def test_a_moved_visit_keeps_its_id_and_frees_its_time(clinic: Clinic) -> None:
    move = {"appointment_id": clinic.visit}
    answer = clinic.desk.do("reschedule-appointment", start=at("10:15"), **move)
    assert answer["id"] == clinic.visit
    assert answer["events"] == ["appointment.rescheduled"]
    clinic.desk.do("reschedule-appointment", start=at("14:00"), minutes=45, **move)
    assert clinic.visit_of(clinic.visit)["end"] == instant("14:45")
    clinic.book(at("10:00"))


def test_a_visit_moves_to_a_colleague_but_never_onto_another_visit(clinic: Clinic) -> None:
    other = clinic.book(at("15:00"))
    move = {"appointment_id": other, "start": at("10:00")}
    error = clinic.desk.refused("reschedule-appointment", **move)
    assert (error["code"], error["field"]) == ("slot_taken", "start")
    clinic.desk.do("reschedule-appointment", provider_id=clinic.okafor, **move)
    assert clinic.visit_of(other)["provider_id"] == clinic.okafor


def test_a_cancelled_visit_gives_its_time_back_once(clinic: Clinic) -> None:
    fields = {"appointment_id": clinic.visit, "reason": "Feels better"}
    assert clinic.desk.do("cancel-appointment", **fields)["events"] == ["appointment.cancelled"]
    assert clinic.visit_of(clinic.visit)["status"] == "cancelled"
    clinic.book(at("10:00"))
    assert clinic.desk.refused("cancel-appointment", **fields)["code"] == "invalid_transition"
    assert clinic.desk.refused("mark-arrived", appointment_id=clinic.visit)["code"] == (
        "invalid_transition"
    )


@pytest.fixture
def today(clinic: Clinic) -> dict[str, str]:
    """The fields of a visit of today's, which has been booked and no more."""
    return {"appointment_id": clinic.book(at("00:00", TODAY), provider_id=clinic.night)}


def test_a_visit_goes_its_way_and_never_jumps(clinic: Clinic, today: dict[str, str]) -> None:
    desk, way = clinic.desk, ("mark-arrived", "check-in", "complete-appointment")
    for name in way[1:]:
        assert desk.refused(name, **today)["code"] == "invalid_transition", name
    desk.do("confirm-appointment", **today)
    for name, status in zip(way, ("arrived", "checked-in", "fulfilled"), strict=True):
        desk.do(name, **today)
        assert clinic.visit_of(today["appointment_id"])["status"] == status
    for name in (*way, "mark-no-show"):
        assert desk.refused(name, **today)["code"] == "invalid_transition", name
    desk.do("revert-status", **today)
    assert clinic.visit_of(today["appointment_id"])["status"] == "checked-in"


def test_who_did_not_come_did_not_come(clinic: Clinic, today: dict[str, str]) -> None:
    answer = clinic.desk.do("mark-no-show", **today)
    assert answer["events"] == ["appointment.no-show"]
    assert clinic.visit_of(today["appointment_id"])["status"] == "noshow"
    for name in ("check-in", "mark-no-show"):
        assert clinic.desk.refused(name, **today)["code"] == "invalid_transition"


def test_who_has_left_takes_no_more_visits(clinic: Clinic) -> None:
    clinic.desk.do("deactivate-provider", provider_id=clinic.okafor)
    clinic.desk.do("archive-patient", patient_id=clinic.pham)
    clinic.desk.do("update-room", room_id=clinic.room, active=False)
    for gone, field in (
        (clinic.okafor, "provider"),
        (clinic.pham, "patient"),
        (clinic.room, "room"),
    ):
        error = clinic.refused(at("15:00"), **{f"{field}_id": gone})
        assert (error["code"], error["field"]) == ("inactive", f"{field}_id")


def test_leave_never_overlaps_and_is_answered_once(clinic: Clinic) -> None:
    desk, who = clinic.desk, {"provider_id": clinic.osei}
    assert desk.refused("submit-leave-request", start=str(DAY), end=str(AWAY), **who)
    leave = desk.id("submit-leave-request", start=str(QUIET), end=str(QUIET), **who)
    clinic.book(at("08:00", QUIET))  # what is only asked for closes nothing
    answer = desk.do("approve-leave-request", leave_request_id=leave)
    assert answer["events"] == ["leave.approved"]
    for name in ("approve-leave-request", "reject-leave-request"):
        assert desk.refused(name, leave_request_id=leave)["code"] == "invalid_transition"
    assert clinic.refused(at("17:30", QUIET))["code"] == "on_leave"
    clinic.book(at("08:00", QUIET + timedelta(days=1)))


def test_visits_hit_by_a_leave_need_attention_until_they_are_moved(clinic: Clinic) -> None:
    desk, who = clinic.desk, {"provider_id": clinic.osei}
    leave = desk.id("submit-leave-request", start=str(DAY), end=str(DAY), **who)
    assert desk.attention(clinic.visit) == []
    desk.do("approve-leave-request", leave_request_id=leave)
    (item,) = desk.attention(clinic.visit)
    assert item["kind"] == "leave"
    assert desk.status()["attention"] == 1
    desk.do(
        "reschedule-appointment",
        appointment_id=clinic.visit,
        start=at("10:00"),
        provider_id=clinic.okafor,
    )
    assert desk.attention(clinic.visit) == []
    assert desk.status()["attention"] == 0


def test_a_solution_that_is_offered_solves(clinic: Clinic) -> None:
    desk, who = clinic.desk, {"provider_id": clinic.osei}
    leave = desk.id("submit-leave-request", start=str(DAY), end=str(DAY), **who)
    desk.do("approve-leave-request", leave_request_id=leave)
    (item,) = desk.attention(clinic.visit)
    solution = item["solutions"][0]
    desk.do(solution["command"], **solution["fields"])
    assert desk.attention(clinic.visit) == []


def test_a_likely_duplicate_is_named_and_goes_through_when_confirmed(clinic: Clinic) -> None:
    again = {"family_name": "Phamm", "given_name": "Lin", "birth_date": "1988-09-02"}
    error = clinic.desk.refused("create-patient", **again)
    assert error["code"] == "duplicate_patient"
    assert clinic.pham in str(error["details"])
    made = clinic.desk.id("create-patient", confirmed_not_duplicate=True, **again)
    assert made != clinic.pham


def test_a_name_that_sounds_alike_is_a_likely_duplicate(clinic: Clinic) -> None:
    again = {"family_name": "Fam", "given_name": "Lin", "birth_date": "1988-09-02"}
    assert clinic.desk.refused("create-patient", **again)["code"] == "duplicate_patient"


def test_one_phone_is_one_likely_person(clinic: Clinic) -> None:
    clinic.desk.do("update-patient", patient_id=clinic.pham, phone="+49 30 5550 0001")
    other = {"family_name": "Silva", "given_name": "Rui", "birth_date": "1950-01-01"}
    error = clinic.desk.refused("create-patient", phone="0049 30-55500001", **other)
    assert error["code"] == "duplicate_patient"


def test_each_provider_has_hours_of_their_own(clinic: Clinic) -> None:
    late = provider(clinic.desk, "Late", "12:00", "20:00")
    assert clinic.refused(at("10:30"), provider_id=late)["code"] == "outside_working_hours"
    clinic.book(at("19:30"), provider_id=late)


def test_of_two_programs_that_book_one_slot_at_once_one_does(wrapped: Desk) -> None:
    beside, osei = wrapped.other(beside=True), provider(wrapped, "Osei")
    people = [
        patient(wrapped, "Pham", "Linh", "1988-09-02"),
        patient(wrapped, "Berg", "Maja", "1990-04-12"),
    ]
    asked = [
        json.dumps({"patient_id": one, "provider_id": osei, "start": at("10:00"), "minutes": 30})
        for one in people
    ]
    with ThreadPoolExecutor(2) as both:
        answers = list(both.map(lambda text: beside.call("do", "create-appointment", text), asked))
    assert sorted(answer.status for answer in answers) == [0, 1]
    (refused,) = (answer.error() for answer in answers if answer.status)
    assert refused["code"] == "slot_taken"
    assert wrapped.is_sound()
