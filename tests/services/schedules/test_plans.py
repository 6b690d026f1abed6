"""Leave that cleans up after itself."""

from datetime import date, timedelta

import pytest

from tests.services.appointments.clinics import MONDAY, ZONE, Clinic, at
from vitalbridge_desktop.kernel.errors import Refusal
from vitalbridge_desktop.kernel.time import instant_of
from vitalbridge_desktop.services.appointments.commands import (
    AcceptReplacementPlan,
    PlannedPlace,
)
from vitalbridge_desktop.services.cases.queries import NeedsAttention
from vitalbridge_desktop.services.providers.commands import CreateProvider, UpdateProvider
from vitalbridge_desktop.services.schedules.commands import (
    ApproveLeaveRequest,
    BlockTime,
    SubmitLeaveRequest,
    WithdrawLeaveRequest,
)
from vitalbridge_desktop.services.schedules.queries import Plan, ReplacementPlan

TUESDAY = MONDAY + timedelta(days=1)


def leave(clinic: Clinic, start: date = TUESDAY, end: date = TUESDAY) -> object:
    """Osei is away, and nobody minds."""
    asked = SubmitLeaveRequest(provider_id=clinic.osei, start=start, end=end)
    id = clinic.do(asked).id
    clinic.do(ApproveLeaveRequest(leave_request_id=id))
    return id


def plan(clinic: Clinic, leave_id: object) -> Plan:
    asked = ReplacementPlan(leave_request_id=leave_id, at=clinic.clock.now)  # type: ignore[arg-type]
    return clinic.ask(asked)


def placed(found: Plan) -> list[tuple[str, str]]:
    return [(each.kind, f"{each.start:%d %H:%M}") for each in found.moves if each.start]


def test_a_colleague_of_the_same_specialty_takes_the_visit_at_its_own_time(clinic: Clinic) -> None:
    other = clinic.do(CreateProvider(family_name="Skin", given_name="S", specialty="Skin")).id
    visit = clinic.book("10:00", TUESDAY)
    found = plan(clinic, leave(clinic))
    assert [(m.appointment_id, m.kind, m.provider_id) for m in found.moves] == [
        (visit, "colleague", clinic.lind)
    ]
    assert found.moves[0].patient == "Lindqvist, Anna"
    clinic.do(UpdateProvider(provider_id=clinic.lind, specialty="Skin"))
    assert other not in {m.provider_id for m in plan(clinic, leave_of(clinic)).moves}


def leave_of(clinic: Clinic) -> object:
    items = clinic.ask(NeedsAttention(at=clinic.clock.now, solutions=False)).items
    return items[0].leave_request_id


def test_visits_are_shared_out_evenly(clinic: Clinic) -> None:
    third = clinic.provider("Third")
    for hour in ("08:00", "09:00", "10:00", "11:00"):
        clinic.book(hour, TUESDAY)
    given = [m.provider_id for m in plan(clinic, leave(clinic)).moves]
    assert sorted(map(str, given)) == sorted(map(str, [clinic.lind, third] * 2))


def test_where_no_colleague_is_free_the_next_free_time_is_taken(clinic: Clinic) -> None:
    clinic.book("10:00", TUESDAY)
    clinic.book("10:00", TUESDAY, provider_id=clinic.lind, patient_id=clinic.berg)
    found = plan(clinic, leave(clinic))
    assert placed(found) == [("nearest", "03 10:30")]
    assert found.moves[0].provider_id == clinic.lind


def test_as_many_visits_as_possible_keep_their_time(clinic: Clinic) -> None:
    """Lind could take either of two that overlap, the third doctor only the first."""
    third = clinic.provider("Third", "08:00", "10:30")
    clinic.book("10:00", TUESDAY)
    clinic.book("10:10", TUESDAY, patient_id=clinic.berg, overbook_reason="Asked to")
    found = plan(clinic, leave(clinic))
    assert [(m.kind, m.provider_id) for m in found.moves] == [
        ("colleague", third),
        ("colleague", clinic.lind),
    ]


def test_a_visit_without_any_place_is_for_the_call_list(clinic: Clinic) -> None:
    clinic.book("10:00", TUESDAY)
    away = leave(clinic)
    until = TUESDAY + timedelta(days=20)
    clinic.do(BlockTime(everyone=True, start=TUESDAY, end=until, reason="Flood"))
    found = plan(clinic, away)
    assert (found.moves, [each.kind for each in found.calls]) == ((), ["call"])


def test_one_command_moves_all_and_one_undo_brings_all_back(clinic: Clinic) -> None:
    visits = [clinic.book(f"{hour:02}:00", TUESDAY) for hour in range(8, 18)]
    before = [clinic.visit(each) for each in visits]
    away = leave(clinic)
    done = clinic.do(AcceptReplacementPlan(leave_request_id=away), "accept-replacement-plan")  # type: ignore[arg-type]
    assert {clinic.visit(each).provider_id for each in visits} == {clinic.lind}
    assert set(done.events) == {"appointment.rescheduled"}
    clinic.undo(done)
    after = [clinic.visit(each) for each in visits]
    assert [(v.provider_id, v.start, v.end) for v in after] == [
        (v.provider_id, v.start, v.end) for v in before
    ]


def test_a_plan_is_carried_out_whole_or_not_at_all(clinic: Clinic) -> None:
    first, second = clinic.book("09:00", TUESDAY), clinic.book("10:00", TUESDAY)
    away = leave(clinic)
    moves = [
        PlannedPlace(appointment_id=m.appointment_id, provider_id=m.provider_id, start=m.start)  # type: ignore[arg-type]
        for m in plan(clinic, away).moves
    ]
    clinic.book("10:00", TUESDAY, provider_id=clinic.lind, patient_id=clinic.berg)
    with pytest.raises(Refusal, match="taken") as refused:
        clinic.do(AcceptReplacementPlan(leave_request_id=away, moves=tuple(moves)))  # type: ignore[arg-type]
    assert refused.value.code == "slot_taken"
    assert {clinic.visit(each).provider_id for each in (first, second)} == {clinic.osei}


def test_the_plan_of_a_withdrawn_leave_is_refused(clinic: Clinic) -> None:
    clinic.book("09:00", TUESDAY)
    away = leave(clinic)
    clinic.do(WithdrawLeaveRequest(leave_request_id=away))  # type: ignore[arg-type]
    with pytest.raises(Refusal, match="withdrawn") as refused:
        clinic.do(AcceptReplacementPlan(leave_request_id=away))  # type: ignore[arg-type]
    assert refused.value.code == "invalid_transition"


def test_a_visit_that_the_leave_does_not_hit_is_no_part_of_a_plan(clinic: Clinic) -> None:
    clinic.book("09:00", TUESDAY)
    other = clinic.book("09:00", MONDAY)
    move = PlannedPlace(appointment_id=other, provider_id=clinic.lind, start=at("09:00", TUESDAY))
    with pytest.raises(Refusal) as refused:
        clinic.do(AcceptReplacementPlan(leave_request_id=leave(clinic), moves=(move,)))  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.field) == ("stale", "moves")


def test_the_plan_for_all_stands_last_among_the_ways_out_of_each_visit(clinic: Clinic) -> None:
    clinic.book("09:00", TUESDAY)
    clinic.book("10:00", TUESDAY, patient_id=clinic.berg)
    away = leave(clinic)
    items = clinic.ask(NeedsAttention(at=clinic.clock.now)).items
    assert [each.solutions[-1].kind for each in items] == ["plan", "plan"]
    command, fields = items[0].solutions[-1].command, items[0].solutions[-1].fields
    assert (command, fields["leave_request_id"]) == ("accept-replacement-plan", str(away))
    assert len(fields["moves"]) == 2  # type: ignore[arg-type]


def test_nobody_is_planned_into_two_places_at_once(clinic: Clinic) -> None:
    """Anna is with Lind at eleven: her visit of ten may not slide there."""
    clinic.book("10:00", TUESDAY)
    clinic.book("10:00", TUESDAY, provider_id=clinic.lind, patient_id=clinic.berg, minutes=60)
    third = clinic.provider("Third", "11:00", "12:00")
    clinic.book("11:00", TUESDAY, provider_id=third)
    (move,) = plan(clinic, leave(clinic)).moves
    assert (move.kind, move.start) == (
        "nearest",
        instant_of(at("11:30", TUESDAY), ZONE),
    )
